/** Where each fact of the California program was read, and on which day it was last checked. */
import type { Source } from '../program.ts';
import { both } from '../write.ts';
import { checked, feeSources, site } from './fee-sources.ts';

export const sources = {
	statute: {
		title: both(
			'Welfare and Institutions Code, sections 14045.10 to 14045.15 (Senate Bill 803, 2020)',
			'Código de Bienestar e Instituciones, secciones 14045.10 a 14045.15 (proyecto de ley 803 del Senado, 2020)'
		),
		place: 'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201920200SB803',
		checked
	},
	standards: {
		title: both(
			'State standards for the certification program (Behavioral Health Information Notice 21-041)',
			'Normas del estado para el programa de certificación (Behavioral Health Information Notice 21-041)'
		),
		place: 'https://www.dhcs.ca.gov/Documents/BHIN-21-041.pdf',
		checked
	},
	state_questions: {
		title: both(
			'Medi-Cal peer support services: questions answered by the state department',
			'Servicios de apoyo entre pares de Medi-Cal: preguntas que responde el departamento del estado'
		),
		place: 'https://www.dhcs.ca.gov/services/Pages/Peer-Support-Services.aspx',
		checked
	},
	initial: {
		title: both('Initial certification', 'Certificación inicial'),
		place: `${site}/certification-initial/`,
		checked
	},
	how_to_apply: {
		title: both('How to apply', 'Cómo presentar la solicitud'),
		place: `${site}/certification-how-to-apply/`,
		checked
	},
	questions: {
		title: both('General questions', 'Preguntas generales'),
		place: `${site}/general-faqs/`,
		checked
	},
	complaints: {
		title: both('File a complaint, and appeals', 'Presentar una queja, y apelaciones'),
		place: `${site}/forms-and-publications/file-a-complaint/`,
		checked
	},
	...feeSources,
	certificate_steps: {
		title: both(
			'Steps for sending the training certificate',
			'Pasos para enviar el certificado de capacitación'
		),
		place: `${site}/certification-initial/`,
		checked
	},
	exam: {
		title: both('Certification exam', 'Examen de certificación'),
		place: `${site}/certification-exam/`,
		checked
	},
	exam_company: {
		title: both(
			'The exam company’s page for this exam',
			'La página de la empresa del examen sobre este examen'
		),
		place: 'https://home.pearsonvue.com/calmhsa',
		checked
	},
	renewal: {
		title: both(
			'Certification renewal and continuing education',
			'Renovación de la certificación y educación continua'
		),
		place: `${site}/certification-renewal-continued-education-requirements/`,
		checked
	},
	competencies: {
		title: both(
			'Core competencies in the statute, section 14045.13(c), and as the certifying body lists them',
			'Competencias centrales en la ley, sección 14045.13(c), y como las enumera la entidad certificadora'
		),
		place: `${site}/medi-cal-peer-support-specialist-core-competencies/`,
		checked
	},
	code_of_ethics: {
		title: both('Code of Ethics', 'Código de Ética'),
		place: `${site}/code-of-ethics/`,
		checked
	},
	training: {
		title: both(
			'Training for Medi-Cal Peer Support Specialists',
			'Capacitación para Especialistas en Apoyo entre Pares de Medi-Cal'
		),
		place: `${site}/training-for-medi-cal-peer-support-specialist/`,
		checked
	},
	reciprocity: {
		title: both('Out-of-state reciprocity', 'Reciprocidad para quienes vienen de otro estado'),
		place: `${site}/out-of-state-reciprocity/`,
		checked
	},
	specializations: {
		title: both(
			'Training for areas of specialization',
			'Capacitación para las áreas de especialización'
		),
		place: `${site}/specialization-training/`,
		checked
	},
	specialization_justice: {
		title: both(
			'An older page on the training for justice involved services',
			'Una página anterior sobre la capacitación para servicios a personas con casos judiciales'
		),
		place: `${site}/justice-involved-services-training/`,
		checked
	},
	provider_dbsa: {
		title: both(
			'The provider’s own page on its California training',
			'La propia página de la entidad sobre su capacitación de California'
		),
		place: 'https://www.dbsalliance.org',
		checked
	},
	provider_cal_voices: {
		title: both(
			'The provider’s own page on its California training',
			'La propia página de la entidad sobre su capacitación de California'
		),
		place: 'https://calvoices.org/peercert',
		checked
	},
	provider_lacada: {
		title: both(
			'The provider’s own page on its California training',
			'La propia página de la entidad sobre su capacitación de California'
		),
		place: 'https://lacada.com/peer_support',
		checked
	},
	provider_list: {
		title: both(
			'A list put together by others; the official list has not been compared with it',
			'Una lista hecha por otras personas; no se ha comparado con la lista oficial'
		),
		place: `${site}/training-for-medi-cal-peer-support-specialist/`,
		checked
	},
	waymark: {
		title: both('A choice made for Waymark', 'Una decisión tomada para Waymark'),
		place: 'docs/programs.md',
		checked
	}
} as const satisfies Record<string, Source>;
