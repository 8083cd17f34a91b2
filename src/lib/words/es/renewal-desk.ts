import type { renewalDesk as english } from '../en/renewal-desk.ts';

/** Una renovación en la mesa de revisión, y la auditoría de horas. */
export const renewalDesk: typeof english = {
	title: 'Lo que se envió para renovar',
	hours: (hours: number) => (hours === 1 ? '1 hora' : `${hours} horas`),
	period: (from: string, to: string) => `Para el periodo del ${from} al ${to}`,
	total: (have: number, needed: number) => `${have} horas, hacen falta ${needed}`,
	of_kind: (kind: string, have: number, needed: number) =>
		needed === 0 ? `${kind}: ${have}` : `${kind}: ${have}, hacen falta ${needed}`,
	signed: (agreement: string, name: string) => `${agreement}: firmado otra vez por ${name}`,
	attested: 'La declaración sobre las horas está marcada.',
	fee: (reference: string) => `Referencia de pago ${reference}`,
	no_fee: 'Sin referencia de pago',
	audit: 'Horas y sus comprobantes',
	audit_text: 'Lo que se envió, de cada periodo. Queda anotado que usted abre un archivo.',
	none: 'Todavía no se han enviado horas.',
	no_file: 'No hay archivo adjunto.',
	states: { sent: 'enviada', returned: 'devuelta', accepted: 'aceptada' },
	open: 'Abrir el archivo',
	accept: 'Aceptar',
	give_back: (title: string) => `Devolver: ${title}`,
	reason: 'Por qué',
	reason_hint: 'La persona lo lee. Diga qué falta y qué hacer.',
	missing_reason: 'Escriba por qué se devuelve',
	return_yes: 'Devolverla',
	keep: 'Cancelar',
	done: 'Anotado. De una entrada devuelta se avisa a la persona.',
	failed: 'No se pudieron leer las horas. Se piden otra vez en cuanto haya conexión.'
};
