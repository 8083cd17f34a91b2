/** Where each fact of the Massachusetts program was read, and on which day it was last checked. */
import type { Source } from '../program.ts';
import { both } from '../write.ts';

const checked = '2026-11-22';

export const sources = {
	program_page: {
		title: both(
			'The program’s own page, as it stood for the classes of 2022 and 2023',
			'La propia página del programa, como era para las clases de 2022 y 2023'
		),
		place: 'kivacenters.org, Certified Peer Specialist',
		checked
	},
	course: {
		title: both(
			'The course as its provider describes it',
			'El curso, como lo describe la entidad que lo imparte'
		),
		place: 'https://kivacenters.org/course/certified-peer-specialist-cps/',
		checked
	},
	code_of_ethics: {
		title: both(
			'Code of Ethics for Certified Peer Specialists in Massachusetts: headings and history',
			'Código de Ética para Especialistas en Apoyo entre Pares Certificados de Massachusetts: títulos e historia'
		),
		place: 'https://kivacenters.org/resources/peer-support-networks/',
		checked
	},
	waymark: {
		title: both('A choice made for Waymark', 'Una decisión tomada para Waymark'),
		place: 'docs/programs.md',
		checked
	}
} as const satisfies Record<string, Source>;
