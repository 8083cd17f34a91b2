import type { attention as english } from '../en/attention.ts';

/** La bandeja de lo que no se pudo entregar. Nada sale de aquí por sí solo. */
export const attention: typeof english = {
	lead: 'El servidor no aceptó esto. Lo que escribió se conserva aquí hasta que usted decida.',
	empty:
		'Aquí no hay nada que requiera su atención. Si algo que hizo no se acepta, se conserva en esta página con el motivo.',
	contents: 'Lo que contiene',
	edit: 'Abrirlo y cambiarlo',
	export: 'Guardar como archivo',
	discard: 'Descartar',
	discard_sure: 'Sí, descartarlo',
	discarded: 'Descartado',
	retried: 'Se está enviando otra vez',
	unknown_reason: 'El servidor no lo aceptó y dio un motivo que esta versión todavía no conoce.',
	something: 'Algo que usted hizo',
	stuck: (attempts) =>
		`El servidor falló con esto ${attempts === 1 ? '1 vez' : `${attempts} veces`}. Lo demás sigue su camino. Se queda aquí hasta que usted decida.`,
	park: 'Apartarlo',
	file_name: 'no-enviado',
	commands: {
		'application.start': 'Empezar una solicitud',
		'application.answer': 'Una respuesta de su solicitud',
		'application.submit': 'Enviar su solicitud',
		'application.withdraw': 'Retirar su solicitud',
		'certificate.submit': 'Enviar su certificado de capacitación',
		'file.attach': 'Agregar un archivo',
		'file.remove': 'Quitar un archivo',
		'person.set': 'Su nombre o idioma',
		'notification.read': 'Marcar un aviso como leído',
		'card.review': 'Repasar una tarjeta',
		'card.undo': 'Deshacer la calificación de una tarjeta',
		'card.suspend': 'Apartar una tarjeta',
		'card.resume': 'Traer de vuelta una tarjeta',
		'chapter.read': 'Marcar un capítulo como leído',
		'deck.make': 'Crear un mazo',
		'deck.rename': 'Un nombre nuevo para un mazo',
		'deck.remove': 'Quitar un mazo',
		'deck.add': 'Tarjetas nuevas en un mazo',
		'deck.edit': 'Un cambio en una tarjeta',
		'deck.drop': 'Quitar tarjetas',
		'review.decide': 'Una decisión sobre un expediente',
		'review.claim': 'Tomar un expediente',
		'review.release': 'Devolver un expediente',
		'review.renew': 'Conservar un expediente',
		'fee.confirm': 'Confirmar un pago'
	}
};
