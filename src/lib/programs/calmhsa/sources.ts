/** Where each fact of the California program was read, and on which day it was last checked. */
import type { Source } from '../program.ts';

const checked = '2026-11-22';
const site = 'https://www.capeercertification.org';

export const sources = {
	statute: {
		title: 'Welfare and Institutions Code, sections 14045.10 to 14045.15 (Senate Bill 803, 2020)',
		place: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200SB803',
		checked
	},
	standards: {
		title:
			'State standards for the certification program (Behavioral Health Information Notice 21-041)',
		place: 'https://www.dhcs.ca.gov/Documents/BHIN-21-041.pdf',
		checked
	},
	state_questions: {
		title: 'Medi-Cal peer support services: questions answered by the state department',
		place: 'https://www.dhcs.ca.gov/services/Pages/Peer-Support-Services.aspx',
		checked
	},
	initial: { title: 'Initial certification', place: `${site}/certification-initial/`, checked },
	how_to_apply: { title: 'How to apply', place: `${site}/certification-how-to-apply/`, checked },
	questions: { title: 'General questions', place: `${site}/general-faqs/`, checked },
	fee_schedule: { title: 'Fee schedule', place: `${site}/fee-schedule/`, checked },
	certificate_steps: {
		title: 'Steps for sending the training certificate',
		place: `${site}/certification-initial/`,
		checked
	},
	exam: { title: 'Certification exam', place: `${site}/certification-exam/`, checked },
	exam_company: {
		title: 'The exam company’s page for this exam',
		place: 'https://home.pearsonvue.com/calmhsa',
		checked
	},
	competencies: {
		title:
			'Core competencies in the statute, section 14045.13(c), and as the certifying body lists them',
		place: `${site}/medi-cal-peer-support-specialist-core-competencies/`,
		checked
	},
	code_of_ethics: { title: 'Code of Ethics', place: `${site}/code-of-ethics/`, checked },
	training: {
		title: 'Training for Medi-Cal Peer Support Specialists',
		place: `${site}/training-for-medi-cal-peer-support-specialist/`,
		checked
	},
	provider_dbsa: {
		title: 'The provider’s own page on its California training',
		place: 'https://www.dbsalliance.org',
		checked
	},
	provider_cal_voices: {
		title: 'The provider’s own page on its California training',
		place: 'https://calvoices.org/peercert',
		checked
	},
	provider_lacada: {
		title: 'The provider’s own page on its California training',
		place: 'https://lacada.com/peer_support',
		checked
	},
	provider_list: {
		title: 'A list put together by others; the official list has not been compared with it',
		place: `${site}/training-for-medi-cal-peer-support-specialist/`,
		checked
	},
	waymark: { title: 'A choice made for Waymark', place: 'docs/programs.md', checked }
} as const satisfies Record<string, Source>;
