/** Every two years: hours of continuing education, the code signed anew, and a fee. */
import type { ChecklistItem, Reason, Renewal } from '../program.ts';
import { both, confirmed, unconfirmed } from '../write.ts';

export const renewal: Renewal = {
	hoursMin: confirmed(20, 'renewal'),
	categories: [
		{
			id: 'law_ethics',
			name: both('Law and ethics', 'Leyes y ética'),
			hint: both(
				'Such as confidentiality, boundaries, mandated reporting or the code of ethics',
				'Por ejemplo: confidencialidad, límites, denuncia obligatoria o el código de ética'
			),
			hoursMin: confirmed(6, 'renewal')
		},
		{
			id: 'general',
			name: both('Other continuing education', 'Otra educación continua'),
			hint: both(
				'Whatever else helps you support people well',
				'Todo lo demás que le ayude a apoyar bien a las personas'
			)
		}
	],
	evidence: {
		// The body asks for a statement, and may ask to see the certificates for two years.
		needed: 'attested',
		name: both('Certificate of this training', 'Certificado de esta capacitación'),
		hint: both(
			'A PDF or a photo. You can add it later. You may be asked to show it',
			'Un PDF o una foto. Puede agregarlo después. Es posible que le pidan mostrarlo'
		),
		source: 'renewal'
	},
	recordsKept: confirmed({ count: 24, unit: 'months' }, 'renewal'),
	agreements: ['ethics'],
	attestation: both(
		'I completed these hours, I am in good standing, and I keep the certificates for two years.',
		'Completé estas horas, mi certificación está en regla y guardo los certificados durante dos años.'
	),
	fee: 'renewal',
	late: {
		text: unconfirmed(
			both(
				'Renewing after your last day costs more and can take longer. The amount is not published: ask the certifying body before you pay.',
				'Renovar después de su último día cuesta más y puede tardar más. El monto no está publicado: pregunte a la entidad certificadora antes de pagar.'
			),
			'renewal'
		)
	}
};

const part = 'renewal';
const fix = { kind: 'hours' } as const;

export const renewalReasons: readonly Reason[] = [
	{
		...{ code: 'hours_unclear', part, fix, needsNote: true },
		title: both('An entry is not clear', 'Una entrada no está clara'),
		text: both(
			'We could not tell what one of your trainings was. The note says which. Write its full title and who gave it.',
			'No pudimos saber qué fue una de sus capacitaciones. La nota dice cuál. Escriba el título completo y quién la dio.'
		)
	},
	{
		...{ code: 'hours_category', part, fix, needsNote: true },
		title: both('Not law and ethics', 'No es de leyes y ética'),
		text: both(
			'One of your trainings is not about law and ethics. The note says which. Choose the other kind, and add hours if too few are left.',
			'Una de sus capacitaciones no es de leyes y ética. La nota dice cuál. Elija el otro tipo y agregue horas si quedan muy pocas.'
		)
	},
	{
		...{ code: 'hours_evidence', part, fix, needsNote: true },
		title: both('A certificate is wanted', 'Hace falta un certificado'),
		text: both(
			'We would like to see the certificate of a training. The note says which. Add the file to that entry.',
			'Queremos ver el certificado de una capacitación. La nota dice cuál. Agregue el archivo a esa entrada.'
		)
	},
	{
		...{ code: 'renewal_fee', part, fix, needsNote: false },
		title: both('The payment was not found', 'No se encontró el pago'),
		text: both(
			'We did not find your renewal fee. Look at the reference on your receipt and write it again when you send.',
			'No encontramos su cuota de renovación. Mire la referencia en su recibo y escríbala otra vez al enviar.'
		)
	}
];

export const renewalChecklist: readonly ChecklistItem[] = [
	{
		...{ id: 'renewal_entries', part, reason: 'hours_unclear' },
		text: both(
			'Each entry says what it was and who gave it',
			'Cada entrada dice qué fue y quién la dio'
		)
	},
	{
		...{ id: 'renewal_law_ethics', part, reason: 'hours_category' },
		text: both(
			'Six hours or more are about law and ethics',
			'Seis horas o más son de leyes y ética'
		)
	},
	{
		...{ id: 'renewal_evidence', part, reason: 'hours_evidence' },
		text: both(
			'The certificates that are attached show the same hours',
			'Los certificados adjuntos muestran las mismas horas'
		)
	},
	{
		...{ id: 'renewal_fee', part, reason: 'renewal_fee' },
		text: both('The renewal fee was found', 'Se encontró la cuota de renovación')
	}
];
