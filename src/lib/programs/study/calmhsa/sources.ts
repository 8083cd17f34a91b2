/** What California's study guide rests on, beyond what every guide does. */
import type { StudySource } from '../pack.ts';
import { commonSources } from '../sources.ts';

const checked = '2026-11-22';

export const studySources = {
	...commonSources,
	opioid_medicines: {
		title:
			'Medications to Treat Opioid Use Disorder (National Institute on Drug Abuse, research report)',
		place:
			'https://nida.nih.gov/publications/research-reports/medications-to-treat-opioid-addiction',
		checked: null
	},
	telehealth: {
		title:
			'Telehealth in Medi-Cal, frequently asked questions (Department of Health Care Services)',
		place: 'https://www.dhcs.ca.gov/provgovpart/Pages/TelehealthFAQ.aspx',
		checked
	},
	accommodations: {
		title: 'Exam accommodations request form',
		place: 'https://www.capeercertification.org/exam-accommodations-request-form/',
		checked
	},
	calfresh_hearing: {
		title: 'Notices and hearings about CalFresh (Legal Services of Northern California)',
		place:
			'https://lsnc.net/self-help/calfresh/county-told-me-my-calfresh-food-stamp-benefits-will-stop',
		checked
	},
	code_of_ethics: {
		title: 'Code of Ethics for Medi-Cal Peer Support Specialists',
		place: 'https://www.capeercertification.org/code-of-ethics/',
		checked
	},
	directive: {
		title:
			'Advance health care directives, with psychiatric advance directives (Probate Code section 4679; Disability Rights California, publication 5088.01)',
		place: 'https://www.disabilityrightsca.org/publications/advance-health-care-directives',
		checked
	},
	documentation: {
		title:
			'Behavioral health documentation in Medi-Cal, common good practice (questions and answers of the Department of Health Care Services)',
		place: 'https://www.dhcs.ca.gov/Pages/CalAIM-BH-Initiative-FAQ-BH-Doc-Redesign.aspx',
		checked: null
	},
	dor: {
		title: 'Department of Rehabilitation services (Disability Rights California)',
		place: 'https://www.disabilityrightsca.org/publications/department-of-rehabilitation-services',
		checked
	},
	exam_day: {
		title: 'In-person exam: what to expect, and exam administration',
		place: 'https://www.capeercertification.org/in-person-exam-what-to-expect/',
		checked
	},
	fair_chance: {
		title:
			'Criminal history and job applications: the Fair Chance Act (California Courts self-help)',
		place: 'https://selfhelp.courts.ca.gov/clean-your-record/fair-chance-act',
		checked
	},
	grievance: {
		title: 'Grievances and appeals in Medi-Cal behavioral health',
		place: 'https://www.dhcs.ca.gov',
		checked: null
	},
	medi_cal_rides: {
		title:
			'Transportation services for Medi-Cal recipients (Disability Rights California, F120.01)',
		place:
			'https://www.disabilityrightsca.org/publications/transportation-services-for-medi-cal-recipients',
		checked
	},
	mobile_crisis: {
		title: 'Medi-Cal Mobile Crisis Services (training and technical assistance center of DHCS)',
		place: 'https://camobilecrisis.org',
		checked
	},
	patients_rights: {
		title: 'Patients’ rights advocacy in California mental health services',
		place: 'https://www.disabilityrightsca.org',
		checked: null
	},
	process: {
		title: 'How to apply, fees and exam, as the certifying body describes them',
		place: 'https://www.capeercertification.org/certification-how-to-apply/',
		checked
	},
	renewal: {
		title: 'Certification renewal and continuing education',
		place:
			'https://www.capeercertification.org/certification-renewal-continued-education-requirements/',
		checked
	},
	scope: {
		title: 'Scope of practice for Medi-Cal Peer Support Specialists',
		place: 'https://www.capeercertification.org/scope-of-practice/',
		checked
	},
	special_education: {
		title:
			'How a school district can be asked to assess a child (Special Education Rights and Responsibilities, Disability Rights California)',
		place:
			'https://serr.disabilityrightsca.org/serr-manual/chapter-2-information-on-evaluations-assessments/2-1-how-can-i-get-the-school-district-to-evaluate-or-assess-my-child',
		checked
	},
	specializations: {
		title: 'Training for areas of specialization',
		place: 'https://www.capeercertification.org/specialization-training/',
		checked
	},
	state_questions: {
		title: 'Medi-Cal peer support services: questions answered by the state department',
		place:
			'https://www.dhcs.ca.gov/Pages/Medi-Cal-Peer-Support-Services-Specialist-Program-Frequently-Asked-Questions.aspx',
		checked
	},
	statute: {
		title: 'Welfare and Institutions Code, sections 14045.10 to 14045.15 (Senate Bill 803, 2020)',
		place: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200SB803',
		checked
	},
	stigma_forms: {
		title:
			'The forms of stigma toward people who use drugs, from a study text given for this project',
		place: 'docs/programs.md',
		checked
	},
	supervision: {
		title: 'Supervision of peer workers: training and state qualifications',
		place: 'https://www.capeercertification.org/approved-training-vendors/supervisor-training/',
		checked
	},
	veterans: {
		title: 'County veterans service offices in California',
		place: 'http://sfhsa.org/3566.htm',
		checked
	}
} as const satisfies Record<string, StudySource>;
