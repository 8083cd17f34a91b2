/**
 * California: Medi-Cal Peer Support Specialist, the initial pathway. Edition 1. Whatever can change
 * (fees, days, providers) is a dated fact here, and staff's later editions replace this one.
 */
import { agreements } from './calmhsa/agreements.ts';
import { denial } from './calmhsa/denial.ts';
import { certifying, exam, training } from './calmhsa/exam.ts';
import { documents } from './calmhsa/documents.ts';
import { examples } from './calmhsa/examples.ts';
import { further } from './calmhsa/further.ts';
import { opening } from './calmhsa/opening.ts';
import { providers } from './calmhsa/providers.ts';
import { checklist, reasons } from './calmhsa/reasons.ts';
import { renewalChecklist, renewalReasons } from './calmhsa/renewal.ts';
import { sections } from './calmhsa/sections.ts';
import { sources } from './calmhsa/sources.ts';
import type { CertificateProgram, Period } from './program.ts';
import { both, confirmed } from './write.ts';

const days = (count: number): Period => ({ count, unit: 'days' });

export const calmhsa: CertificateProgram = {
	id: opening.id,
	edition: opening.edition,
	name: opening.name,
	body: opening.body,
	region: opening.region,
	languages: ['en', 'es'],
	parts: ['application', 'certificate'],
	sources,
	pathways: [...opening.pathways, ...further],
	eligibility: opening.eligibility,
	sections,
	agreements,
	documents,
	providers,
	training,
	fees: opening.fees,
	clocks: {
		applicationReview: confirmed(days(30), 'how_to_apply'),
		certificateReview: confirmed(days(14), 'certificate_steps'),
		approvalWindow: confirmed({ count: 12, unit: 'months' }, 'how_to_apply'),
		accommodationLead: confirmed(days(30), 'exam'),
		claimMinutes: 30
	},
	checklist: [...checklist, ...renewalChecklist],
	reasons: [...reasons, ...renewalReasons],
	exam,
	certifying,
	denial,
	contacts: [
		{
			name: both('The certifying body’s site', 'El sitio de la entidad certificadora'),
			how: 'https://www.capeercertification.org',
			checked: '2026-11-22',
			source: 'initial'
		},
		{
			name: both('The exam company’s page', 'La página de la empresa del examen'),
			how: 'https://home.pearsonvue.com/calmhsa',
			checked: '2026-11-22',
			source: 'exam_company'
		},
		{
			name: both(
				'The state department’s page on peer support',
				'La página del departamento estatal sobre el apoyo entre pares'
			),
			how: 'https://www.dhcs.ca.gov/services/Pages/Peer-Support-Services.aspx',
			checked: '2026-11-22',
			source: 'state_questions'
		}
	],
	certificateOrder: 'any',
	examples
};
