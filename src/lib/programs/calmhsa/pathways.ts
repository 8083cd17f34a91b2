/** The two ways to be certified, and the four specializations that build on a certification. */
import type { Pathway } from '../program.ts';
import { both } from '../write.ts';

const specialization = { parts: ['application'], after: 'certification' } as const;

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
	},
	{
		id: 'family',
		name: both(
			'Parent, caregiver and family member peer',
			'Par de madres, padres, cuidadores y familiares'
		),
		summary: both(
			'Support from one family to another, for the sake of the person in care.',
			'Apoyo de una familia a otra, por el bien de la persona que recibe atención.'
		),
		...specialization
	},
	{
		id: 'crisis',
		name: both('Peer services in crisis care', 'Servicios entre pares en la atención de crisis'),
		summary: both(
			'Support for people in a crisis, beside clinical care.',
			'Apoyo a personas en una crisis, junto a la atención clínica.'
		),
		...specialization
	},
	{
		id: 'unhoused',
		name: both(
			'Peer services for people who are unhoused',
			'Servicios entre pares para personas sin vivienda'
		),
		summary: both(
			'Support for people who have no home, where they are.',
			'Apoyo a personas que no tienen vivienda, en donde están.'
		),
		...specialization
	},
	{
		id: 'justice',
		name: both(
			'Peer services for people involved with the justice system',
			'Servicios entre pares para personas con casos en el sistema de justicia'
		),
		summary: both(
			'Support for people during and after jail, prison or court.',
			'Apoyo a personas durante y después de la cárcel, la prisión o los tribunales.'
		),
		...specialization
	}
];
