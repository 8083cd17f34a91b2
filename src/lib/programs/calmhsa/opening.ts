/** What somebody reads before they start: small, because it is the first thing a phone asks for. */
import type { Fee, Opening } from '../program.ts';
import { both, confirmed } from '../write.ts';
import { papers } from './papers.ts';
import { pathways } from './pathways.ts';
import { feeSources } from './fee-sources.ts';

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
	},
	{
		id: 'renewal',
		name: both('Renewal fee', 'Cuota de renovación'),
		amountCents: confirmed(8_000, 'fee_schedule'),
		how: both(
			'Pay on the certifying body’s site every two years, when you renew. Renewing late costs more.',
			'Pague en el sitio de la entidad certificadora cada dos años, cuando renueve. Renovar tarde cuesta más.'
		)
	}
];

export const opening: Opening = {
	id: 'calmhsa',
	edition: 1,
	name: both('Medi-Cal Peer Support Specialist', 'Especialista en Apoyo entre Pares de Medi-Cal'),
	body: both(
		'California Mental Health Services Authority (CalMHSA)',
		'Autoridad de Servicios de Salud Mental de California (CalMHSA)'
	),
	region: both('California', 'California'),
	sources: feeSources,
	pathways,
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
	documents: Object.values(papers),
	fees,
	firstSection: 'identity'
};
