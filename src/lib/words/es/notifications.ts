import type { notifications as english } from '../en/notifications.ts';

/** Lo que pasó, contado a quien presenta la solicitud. */
export const notifications: typeof english = {
	empty:
		'Todavía no hay noticias. Aquí aparecen las respuestas a lo que envíe, aunque no le llegue ningún correo.',
	unread: 'nuevo',
	read_all: 'Marcar todo como leído',
	kinds: {
		'application.received': {
			title: 'Se recibió su solicitud',
			text: 'La página de estado tiene el comprobante y el día límite para la respuesta.'
		},
		'application.change_asked': {
			title: 'Su solicitud necesita un cambio',
			text: 'La persona revisora dice qué y dónde. El plazo se detiene hasta que la envíe de nuevo.'
		},
		'application.approved': {
			title: 'Su solicitud está aprobada',
			text: 'La página de estado dice hasta cuándo puede terminar todo.'
		},
		'certificate.received': {
			title: 'Se recibió su certificado de capacitación',
			text: 'La página de estado tiene el comprobante y el día límite para la respuesta.'
		},
		'certificate.change_asked': {
			title: 'Su certificado de capacitación necesita un cambio',
			text: 'La persona revisora dice qué hacer. Quite el archivo y elija otro.'
		},
		'certificate.approved': {
			title: 'Su certificado de capacitación está aprobado',
			text: 'Cuando también aprueben su solicitud, sigue el examen.'
		},
		'file.refused': {
			title: 'Un archivo no se aceptó',
			text: 'No se pudo abrir después de enviarlo. Elíjalo otra vez.'
		},
		'letter.exam_instructions': {
			title: 'Ya puede inscribirse en su examen',
			text: 'La carta tiene cada paso, sus fechas y a quién preguntar.'
		},
		'mentor.asked': {
			title: 'Alguien le pide que sea su mentor o mentora',
			text: 'Lea lo que escribió y después acepte o decline. Las dos respuestas están bien.'
		},
		'mentor.accepted': {
			title: 'Alguien aceptó ser su mentor o mentora',
			text: 'Ya pueden escribirse.'
		},
		'mentor.declined': {
			title: 'Esa persona no puede acompañarle ahora',
			text: 'No es por usted. Puede pedírselo a otra persona.'
		},
		'mentor.confirmed': {
			title: 'Usted está en la lista de mentores',
			text: 'Ya le pueden pedir apoyo. Puede descansar cuando quiera.'
		},
		'mentor.not_confirmed': {
			title: 'No se pudo confirmar su certificación',
			text: 'Puede ofrecerse otra vez después de un mes, con otra forma de comprobarla.'
		}
	}
};
