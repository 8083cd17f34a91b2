import type { renewal as english } from '../en/renewal.ts';

/** Horas de educación continua y renovación de la certificación. */
export const renewal: typeof english = {
	title: 'Renueve su certificación',
	lead: 'Anote sus capacitaciones a medida que las hace, con o sin conexión. Cuando llegue el momento, todo está listo para enviar.',
	hours: (hours: number) => (hours === 1 ? '1 hora' : `${hours} horas`),
	period: (from: string, to: string) => `Cuentan las horas del ${from} al ${to}.`,
	none: {
		title: 'Todavía no hay nada que renovar',
		text: 'Cuando tenga la certificación, aquí anota sus horas.'
	},
	progress: {
		title: 'Sus horas',
		total: 'Todas las horas',
		enough: 'Suficientes',
		of: (have: string, needed: string, left: string) => `${have} de ${needed}. Faltan ${left}.`,
		all: (have: string, needed: string) => `${have} de ${needed}`
	},
	entries: {
		title: 'Sus capacitaciones',
		none: 'Todavía ninguna. Agregue la primera en cuanto haya asistido.',
		kept: 'Enviadas antes',
		kept_text:
			'Estas se enviaron con una renovación anterior. Guarde sus certificados: es posible que se los pidan.'
	},
	form: {
		add: 'Agregar una capacitación',
		change: 'Cambiar esta capacitación',
		title: '¿Qué fue?',
		title_hint: 'Como aparece en el certificado',
		provider: '¿Quién la dio?',
		day: '¿Qué día?',
		amount: '¿Cuántas horas?',
		amount_hint: 'En cuartos de hora, por ejemplo 1.5 o 2.25',
		category: '¿De qué tipo es?',
		missing_title: 'Escriba qué capacitación fue',
		missing_provider: 'Escriba quién dio la capacitación',
		twin: (title: string) =>
			`“${title}” ya está anotada para este día. Guárdela otra vez solo si fue otra distinta.`,
		save: 'Guardar',
		cancel: 'Cancelar'
	},
	entry: {
		sent: 'Enviada',
		accepted: 'Aceptada',
		returned: 'Devuelta',
		returned_title: 'El programa devolvió esta entrada',
		returned_text:
			'Cámbiela o agregue su certificado. Al guardarla en “Cambiar”, se envía otra vez al programa.',
		no_file: 'No hay certificado adjunto.',
		add_file: 'Agregar el certificado',
		change: 'Cambiar',
		remove: 'Quitar',
		remove_title: '¿Quitar esta capacitación y su certificado?',
		remove_yes: 'Quitarla',
		keep: 'Conservarla',
		removed: 'Se quitó la capacitación'
	},
	sign: {
		title: 'Firmar y enviar',
		name: (agreement: string) => `${agreement}: escriba su nombre completo para firmar otra vez`,
		fee: 'Número de su recibo',
		send: 'Enviar mi renovación',
		sent: 'Su renovación va en camino.'
	},
	standing: {
		sending: {
			title: 'Su renovación espera en este dispositivo',
			text: 'Se envía sola con la próxima conexión, cuando sus archivos estén listos.'
		},
		received: {
			title: 'Recibimos su renovación',
			text: (day: string) => `Una persona la revisa. Su certificación sigue igual hasta el ${day}.`
		},
		change: {
			title: 'Su renovación necesita un cambio',
			text: 'Cambie la entrada de abajo; después firme y envíe otra vez.'
		},
		denied: { title: 'Su renovación no se aprobó' },
		early: {
			title: (day: string) => `Tiene la certificación hasta el ${day}`,
			text: (day: string) =>
				`Puede enviar su renovación a partir del ${day}. Hasta entonces, reúna horas.`
		},
		open: {
			title: (day: string) => `Renueve a más tardar el ${day}`,
			text: 'Ya puede enviar su renovación.'
		},
		late: {
			title: (day: string) => `Su certificación terminó el ${day}`,
			until: (day: string) => `Todavía se puede renovar hasta el ${day}.`
		},
		over: {
			title: (day: string) => `Su certificación terminó el ${day}`,
			text: 'Ya no se puede renovar aquí. Pregunte a la entidad certificadora qué es posible ahora.'
		}
	}
};
