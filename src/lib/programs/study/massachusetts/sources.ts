/** What Massachusetts' study guide rests on, beyond what every guide does. */
import type { StudySource } from '../pack.ts';
import { commonSources } from '../sources.ts';

const checked = '2026-11-22';

export const studySources = {
	...commonSources,
	beers: {
		title: 'Clifford Beers, a short life (encyclopedia of psychology)',
		place: 'https://psychology.jrank.org/pages/68/Clifford-Beers.html',
		checked
	},
	fountain_house: {
		title: 'The origin of Fountain House and of We Are Not Alone (Fountain House)',
		place: 'https://www.fountainhouse.org/about/history',
		checked
	},
	human_rights_ma: {
		title: 'Human rights officer and human rights committee (104 CMR 27.14)',
		place:
			'https://casetext.com/regulation/code-of-massachusetts-regulations/department-104-cmr-department-of-mental-health/title-104-cmr-2700-licensing-and-operational-standards-for-mental-health-facilities/subpart-c-operational-standards-for-mental-health-facilities/section-2714-human-rights-officer-human-rights-committee',
		checked
	},
	medicaid_letter: {
		title: 'State Medicaid Director letter 07-011 on peer support services (CMS, 15 August 2007)',
		place: 'https://www.medicaid.gov/federal-policy-guidance/downloads/SMD081507A.pdf',
		checked
	},
	rights_ma: {
		title:
			'Rights of people in programs of the Massachusetts Department of Mental Health (General Laws, chapter 123, section 23), as the Wildflower Alliance explains them',
		place:
			'https://wildfloweralliance.org/update-to-the-five-fundamental-rights-bill-fresh-air-bill-passed/',
		checked
	},
	rlc: {
		title: 'Recovery Learning Communities (Massachusetts public health blog)',
		place:
			'https://blog.mass.gov/publichealth/mental-wellness/program-spotlight-recovery-learning-communities/',
		checked
	},
	rogers: {
		title:
			'Rogers v. Okin and Rogers v. Commissioner of the Department of Mental Health, case summaries',
		place: 'http://mentalillnesspolicy.org/legal/competency-rogers-okin.html',
		checked
	},
	transcom: {
		title:
			'Massachusetts Peer Professional Workforce Development Guidelines (Transcom, April 2014)',
		place:
			'https://pdfslide.net/documents/peer-professional-workforce-development-guidelines-april-2014-massachusetts.html',
		checked
	},
	cps_course: {
		title: 'The Certified Peer Specialist course, as its provider describes it',
		place: 'https://kivacenters.org/course/certified-peer-specialist-cps/',
		checked
	},
	cps_ethics: {
		title: 'Code of Ethics for Certified Peer Specialists in Massachusetts (headings and history)',
		place: 'https://kivacenters.org/resources/peer-support-networks/',
		checked
	},
	history_movement: {
		title:
			'The Ex-Patients’ Movement: Where We’ve Been and Where We’re Going (Judi Chamberlin, 1990)',
		place: 'http://www.brown.uk.com/brownlibrary/CHAMB.htm',
		checked
	},
	olmstead: {
		title: 'Olmstead v. L.C., 527 U.S. 581 (1999)',
		place: 'https://www.ada.gov/olmstead/',
		checked: null
	}
} as const satisfies Record<string, StudySource>;
