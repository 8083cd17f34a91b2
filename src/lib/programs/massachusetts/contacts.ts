/** Whom to ask, each with the day on which it was last checked. */
import type { Contact } from '../program.ts';
import { both } from '../write.ts';

const checked = '2026-11-22';

export const contacts: readonly Contact[] = [
	{
		name: both('The training team by phone', 'El equipo de capacitación por teléfono'),
		how: '617-807-0222',
		checked,
		source: 'program_page'
	},
	{
		name: both('The training team by email', 'El equipo de capacitación por correo'),
		how: 'cps@kivacenters.org',
		checked,
		source: 'program_page'
	},
	{
		name: both('The course’s own page', 'La página del curso'),
		how: 'https://kivacenters.org/course/certified-peer-specialist-cps/',
		checked,
		source: 'course'
	},
	{
		name: both(
			'For students who are in a class: Kiva Academy, from the provider’s site',
			'Para estudiantes que ya están en una clase: Kiva Academy, en el sitio de la entidad'
		),
		how: 'https://kivacenters.org',
		checked,
		source: 'program_page'
	}
];
