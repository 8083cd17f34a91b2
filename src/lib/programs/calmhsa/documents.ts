/** The three documents, and what each has to show. */
import type { DocumentKind } from '../program.ts';
import { both } from '../write.ts';
import { papers } from './papers.ts';

export const documents: readonly DocumentKind[] = [
	{
		...papers.photo_id,
		part: 'application',
		hint: both(
			'A government ID with your picture. A photo of the side with your name is enough',
			'Una identificación oficial con su foto. Basta una foto del lado con su nombre'
		),
		proves: [
			{
				id: 'name',
				text: both(
					'First and last name are the same as in the application',
					'El nombre y los apellidos son iguales a los de la solicitud'
				)
			},
			{
				id: 'picture',
				text: both('It has a picture and it can be read', 'Tiene foto y se puede leer')
			},
			{ id: 'current', text: both('It is still in date', 'Sigue vigente') },
			{ id: 'adult', text: both('It shows 18 years or more', 'Muestra 18 años o más') }
		],
		required: true
	},
	{
		...papers.diploma,
		part: 'application',
		hint: both(
			'A diploma, GED, college degree, transcript, or a letter from the school',
			'Un diploma, GED, título universitario, historial o una carta de la escuela'
		),
		proves: [
			{
				id: 'name',
				text: both(
					'Your name is on it, the one of today or the one you gave above',
					'Tiene su nombre, el de hoy o el que escribió arriba'
				)
			},
			{
				id: 'finished',
				text: both(
					'It says that you finished high school or its equal',
					'Dice que terminó la preparatoria o su equivalente'
				)
			},
			{ id: 'readable', text: both('It can be read', 'Se puede leer') }
		],
		required: true
	},
	{
		...papers.certificate,
		part: 'certificate',
		hint: both(
			'The certificate of your 80-hour training, as a photo or a PDF',
			'El certificado de su capacitación de 80 horas, en foto o en PDF'
		),
		proves: [
			{
				id: 'name',
				text: both('Your name, the same as on your ID', 'Su nombre, igual al de su identificación')
			},
			{
				id: 'provider',
				text: both('The training provider’s name', 'El nombre de la entidad de capacitación')
			},
			{ id: 'hours', text: both('80 hours or more', '80 horas o más') },
			{
				id: 'completed_on',
				text: both(
					'The day you completed it, after July 1, 2022',
					'El día en que la terminó, después del 1 de julio de 2022'
				)
			},
			{ id: 'signature', text: both('A signature and a date', 'Una firma y una fecha') }
		],
		reads: [
			{ find: 'name', paths: ['identity/first_name', 'identity/last_name'] },
			{ find: 'hours', least: 80 },
			{ find: 'date' },
			{ find: 'provider', path: 'training/provider', otherPath: 'training/provider_other' }
		],
		required: true
	}
];
