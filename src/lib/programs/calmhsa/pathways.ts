/** The two ways to be certified: what somebody reads before they start. */
import type { Pathway } from '../program.ts';
import { both } from '../write.ts';

export const pathways: readonly Pathway[] = [
	{
		id: 'initial',
		name: both('Initial certification', 'Certificación inicial'),
		who: both(
			'I do not have a peer certification yet',
			'Todavía no tengo una certificación de apoyo entre pares'
		),
		summary: both(
			'For people who are not yet certified: an application, an 80-hour training, and an exam.',
			'Para quienes todavía no tienen la certificación: una solicitud, una capacitación de 80 horas y un examen.'
		)
	},
	{
		id: 'reciprocity',
		name: both('Out-of-state reciprocity', 'Reciprocidad de otro estado'),
		who: both(
			'I hold a current peer certification from another state',
			'Tengo una certificación de apoyo entre pares vigente de otro estado'
		),
		summary: both(
			'For people certified in another state: an application with proof of your work, and the exam. The 80-hour training is not asked for.',
			'Para quienes están certificados en otro estado: una solicitud con pruebas de su trabajo, y el examen. No se pide la capacitación de 80 horas.'
		),
		parts: ['application']
	}
];
