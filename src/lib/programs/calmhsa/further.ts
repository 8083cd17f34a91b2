/** The four specializations, which build on a certification. */
import type { Pathway } from '../program.ts';
import { both } from '../write.ts';

const specialization = { parts: ['application'], after: 'certification' } as const;

export const further: readonly Pathway[] = [
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
