/** What study content in any program rests on. All words are our own; none of it comes from an exam. */
import type { StudySource } from './pack.ts';

const checked = '2026-11-22';

export const commonSources = {
	ada: {
		title: 'Americans with Disabilities Act',
		place: 'https://www.ada.gov',
		checked: null
	},
	ada_work: {
		title:
			'Depression, PTSD and Other Mental Health Conditions in the Workplace: Your Legal Rights (U.S. Equal Employment Opportunity Commission, on the ADA)',
		place:
			'https://www.eeoc.gov/laws/guidance/depression-ptsd-other-mental-health-conditions-workplace-your-legal-rights',
		checked
	},
	burnout: {
		title:
			'Addressing Burnout in the Behavioral Health Workforce Through Organizational Strategies (SAMHSA, 2022, PEP22-06-02-005)',
		place:
			'https://store.samhsa.gov/product/addressing-burnout-behavioral-health-workforce-through-organizational-strategies/pep22-06-02-005',
		checked
	},
	clas: {
		title: 'National CLAS Standards',
		place: 'https://thinkculturalhealth.hhs.gov/clas',
		checked: null
	},
	co_occurring: {
		title:
			'Substance Use Disorder Treatment for People With Co-Occurring Disorders (SAMHSA TIP 42)',
		place:
			'https://store.samhsa.gov/product/tip-42-substance-use-treatment-persons-co-occurring-disorders/pep20-02-01-004',
		checked: null
	},
	core_competencies: {
		title: 'Core Competencies for Peer Workers in Behavioral Health Services (SAMHSA, 2015)',
		place:
			'https://www.samhsa.gov/technical-assistance/brss-tacs/peer-support-workers/core-competencies-faq',
		checked
	},
	crisis_care: {
		title:
			'The three core elements of crisis care in SAMHSA’s national guidelines (as reported by NRI)',
		place:
			'https://nri-inc.org/our-work/nri-reports/2022-profiles-smha-the-bh-crisis-continuum-april-2023/',
		checked
	},
	hipaa: {
		title: 'Privacy of health information (45 CFR Parts 160 and 164)',
		place: 'https://www.hhs.gov/hipaa/',
		checked
	},
	lifeline: {
		title: '988 Suicide and Crisis Lifeline: what to expect',
		place: 'https://988lifeline.org/get-help/what-to-expect',
		checked
	},
	model_standards: {
		title:
			'National Model Standards for Peer Support Certification (SAMHSA, 2023, PEP23-10-01-001)',
		place: 'https://store.samhsa.gov/product/national-model-standards/pep23-10-01-001',
		checked
	},
	overdose: {
		title: 'Overdose Prevention and Response Toolkit (SAMHSA, PEP23-03-00-001)',
		place: 'https://store.samhsa.gov/product/overdose-prevention-response-toolkit/pep23-03-00-001',
		checked
	},
	part_2: {
		title: 'Confidentiality of substance use disorder patient records (42 CFR Part 2)',
		place: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
		checked
	},
	peer_tip: {
		title:
			'Incorporating Peer Support Into Substance Use Disorder Treatment Services (SAMHSA TIP 64)',
		place:
			'https://store.samhsa.gov/product/tip-64-incorporating-peer-support-into-substance-use-disorder-treatment-services/pep23-02-01-001',
		checked: null
	},
	practice: {
		title: 'Common good practice in peer support, in our own words',
		place: 'docs/programs.md',
		checked
	},
	recovery: {
		title: 'Working Definition of Recovery (SAMHSA, 2012)',
		place: 'https://store.samhsa.gov/product/samhsas-working-definition-recovery/pep12-recdef',
		checked
	},
	scams: {
		title: 'How to recognize and avoid phishing scams (Federal Trade Commission)',
		place: 'https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams',
		checked: null
	},
	stages: {
		title: 'Enhancing Motivation for Change in Substance Use Disorder Treatment (SAMHSA TIP 35)',
		place:
			'https://store.samhsa.gov/product/tip-35-enhancing-motivation-change-substance-use-disorder-treatment/pep19-02-01-003',
		checked: null
	},
	suicide_talk: {
		title: 'What to do and say if you are concerned (UCLA Health)',
		place:
			'https://www.uclahealth.org/hospitals/resnick/resources/planning-discharge/what-do-and-say-if-you-are-concerned',
		checked
	},
	supported_employment: {
		title: 'The eight principles of IPS supported employment',
		place: 'https://ipsworks.org/index.php/documents/ips-practice-and-principles/',
		checked
	},
	trauma: {
		title: 'Concept of Trauma and Guidance for a Trauma-Informed Approach (SAMHSA, 2014)',
		place:
			'https://store.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884',
		checked
	},
	two_one_one: {
		title: '211 information services (California Public Utilities Commission)',
		place: 'https://www.cpuc.ca.gov/General.aspx?id=7846',
		checked
	},
	wellness: {
		title: 'Creating a Healthier Life: eight dimensions of wellness (SAMHSA)',
		place: 'https://store.samhsa.gov/product/creating-healthier-life/sma16-4958',
		checked: null
	},
	work_incentives: {
		title:
			'Work Incentives Planning and Assistance (Social Security Administration, POMS DI 55001.005)',
		place: 'https://secure.ssa.gov/poms.NSF/lnx/0455001005',
		checked
	}
} as const satisfies Record<string, StudySource>;
