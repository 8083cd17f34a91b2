/** What the study guide rests on. All words are our own; none of it comes from an exam. */
import type { Source } from '../../program.ts';

const checked = '2026-11-22';

export const studySources = {
	statute: {
		title: 'Welfare and Institutions Code, sections 14045.10 to 14045.15 (Senate Bill 803, 2020)',
		place: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200SB803',
		checked
	},
	code_of_ethics: {
		title: 'Code of Ethics for Medi-Cal Peer Support Specialists',
		place: 'https://www.capeercertification.org/code-of-ethics/',
		checked
	},
	model_standards: {
		title:
			'National Model Standards for Peer Support Certification (SAMHSA, 2023, PEP23-10-01-001)',
		place: 'https://store.samhsa.gov/product/national-model-standards/pep23-10-01-001',
		checked
	},
	recovery: {
		title: 'Working Definition of Recovery (SAMHSA, 2012)',
		place: 'https://store.samhsa.gov/product/samhsas-working-definition-recovery/pep12-recdef',
		checked
	},
	trauma: {
		title: 'Concept of Trauma and Guidance for a Trauma-Informed Approach (SAMHSA, 2014)',
		place:
			'https://store.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884',
		checked
	},
	hipaa: {
		title: 'Privacy of health information (45 CFR Parts 160 and 164)',
		place: 'https://www.hhs.gov/hipaa/',
		checked
	},
	part_2: {
		title: 'Confidentiality of substance use disorder patient records (42 CFR Part 2)',
		place: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
		checked
	},
	lifeline: { title: '988 Suicide and Crisis Lifeline', place: 'https://988lifeline.org', checked },
	process: {
		title: 'How to apply, fees and exam, as the certifying body describes them',
		place: 'https://www.capeercertification.org/certification-how-to-apply/',
		checked
	},
	stigma_forms: {
		title:
			'The forms of stigma toward people who use drugs, from a study text given for this project',
		place: 'docs/programs.md',
		checked
	},
	practice: {
		title: 'Common good practice in peer support, in our own words',
		place: 'docs/programs.md',
		checked
	}
} as const satisfies Record<string, Source>;
