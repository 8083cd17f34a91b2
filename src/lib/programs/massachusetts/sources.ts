/** Where each fact of the Massachusetts program was read, and on which day it was last checked. */
import type { Source } from '../program.ts';

const checked = '2026-11-22';

export const sources = {
	program_page: {
		title: 'The program’s own page, as it stood for the classes of 2022 and 2023',
		place: 'kivacenters.org, Certified Peer Specialist',
		checked
	},
	course: {
		title: 'The course as its provider describes it',
		place: 'https://kivacenters.org/course/certified-peer-specialist-cps/',
		checked
	},
	code_of_ethics: {
		title: 'Code of Ethics for Certified Peer Specialists in Massachusetts: headings and history',
		place: 'https://kivacenters.org/resources/peer-support-networks/',
		checked
	},
	waymark: { title: 'A choice made for Waymark', place: 'docs/programs.md', checked }
} as const satisfies Record<string, Source>;
