/**
 * California: Medi-Cal Peer Support Specialist, the initial pathway. Edition 1. Whatever can change
 * (fees, days, providers) is a dated fact here, and staff's later editions replace this one.
 */
import { agreements } from './calmhsa/agreements.ts';
import { documents } from './calmhsa/documents.ts';
import { exam, training } from './calmhsa/exam.ts';
import { examples } from './calmhsa/examples.ts';
import { providers } from './calmhsa/providers.ts';
import { checklist, reasons } from './calmhsa/reasons.ts';
import { sections } from './calmhsa/sections.ts';
import { sources } from './calmhsa/sources.ts';
import type { Fee, Period, Program } from './program.ts';
import { both, confirmed } from './write.ts';

const days = (count: number): Period => ({ count, unit: 'days' });

const fees: readonly Fee[] = [
	{
		id: 'application',
		name: both('Application fee', 'Cuota de solicitud'),
		amountCents: confirmed(10_000, 'fee_schedule'),
		how: both(
			'Pay on the certifying body’s site with a card, or use a scholarship if your county or another group gives one. The fee is not returned. Keep the receipt: its number goes here.',
			'Pague con tarjeta en el sitio de la entidad certificadora, o use una beca si la da su condado u otro grupo. La cuota no se devuelve. Guarde el recibo: su número va aquí.'
		)
	},
	{
		id: 'exam',
		name: both('Exam fee', 'Cuota del examen'),
		amountCents: confirmed(15_000, 'fee_schedule'),
		how: both(
			'Pay when you ask for the exam, after your certificate is approved. Each new attempt costs the same.',
			'Pague cuando pida el examen, después de que aprueben su certificado. Cada nuevo intento cuesta lo mismo.'
		)
	}
];

export const calmhsa: Program = {
	id: 'calmhsa',
	edition: 1,
	name: both('Medi-Cal Peer Support Specialist', 'Especialista en Apoyo entre Pares de Medi-Cal'),
	body: both(
		'California Mental Health Services Authority (CalMHSA)',
		'Autoridad de Servicios de Salud Mental de California (CalMHSA)'
	),
	region: both('California', 'California'),
	languages: ['en', 'es'],
	sources,
	pathways: [
		{
			id: 'initial',
			name: both('Initial certification', 'Certificación inicial'),
			summary: both(
				'For people who are not yet certified: an application, an 80-hour training, and an exam.',
				'Para quienes todavía no tienen la certificación: una solicitud, una capacitación de 80 horas y un examen.'
			)
		}
	],
	eligibility: [
		{
			id: 'adult',
			text: both('You are 18 or older', 'Tiene 18 años o más'),
			source: 'statute'
		},
		{
			id: 'diploma',
			text: both(
				'You have a high school diploma or an equal certificate',
				'Tiene diploma de preparatoria o un certificado equivalente'
			),
			source: 'initial'
		},
		{
			id: 'experience',
			text: both(
				'You have lived experience of recovery: your own, or as a parent, caregiver or family member',
				'Tiene experiencia vivida de recuperación: propia, o como madre, padre, cuidador o familiar'
			),
			source: 'statute'
		},
		{
			id: 'willing',
			text: both(
				'You are willing to share that experience',
				'Está dispuesto o dispuesta a compartir esa experiencia'
			),
			source: 'statute'
		},
		{
			id: 'dedicated',
			text: both(
				'You have a strong dedication to recovery',
				'Tiene un compromiso firme con la recuperación'
			),
			source: 'statute'
		},
		{
			id: 'ethics',
			text: both(
				'You agree in writing to the Code of Ethics',
				'Acepta por escrito el Código de Ética'
			),
			source: 'statute'
		},
		{
			id: 'training',
			text: both(
				'You complete an 80-hour training with an approved provider',
				'Termina una capacitación de 80 horas con una entidad aprobada'
			),
			source: 'certificate_steps'
		},
		{ id: 'exam', text: both('You pass the exam', 'Aprueba el examen'), source: 'statute' }
	],
	sections,
	agreements,
	documents,
	providers,
	training,
	fees,
	clocks: {
		applicationReview: confirmed(days(30), 'how_to_apply'),
		certificateReview: confirmed(days(14), 'certificate_steps'),
		approvalWindow: confirmed({ count: 12, unit: 'months' }, 'how_to_apply'),
		accommodationLead: confirmed(days(30), 'exam'),
		claimMinutes: 30
	},
	checklist,
	reasons,
	exam,
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
