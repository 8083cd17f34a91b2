import type { reach as english } from '../en/reach.ts';

export const reach: typeof english = {
	title: 'Cómo le llegan las novedades',
	lead: 'Todas las novedades están siempre en Waymark. Elija qué le llega también por correo y qué muestra su teléfono.',
	subjects: {
		decision: {
			name: 'Decisiones, y lo que debe hacer a tiempo',
			text: 'Una aprobación, un cambio que se pide, un lugar que se ofrece, una entrevista que se cancela.'
		},
		receipt: {
			name: 'Se recibió lo que usted envió',
			text: 'Su solicitud, su certificado, el pedido de su examen.'
		},
		interview: {
			name: 'Su entrevista',
			text: 'La reserva, los cambios y un recordatorio el día anterior.'
		},
		reference: { name: 'Sus referencias', text: 'Cuándo pedirlas, quién respondió, qué falta.' },
		class: { name: 'Su clase', text: 'Cambios, tareas y cuándo puede tomar el examen.' },
		deadline: { name: 'Recordatorios de sus fechas', text: 'Su examen, su renovación.' },
		mentor: {
			name: 'Mentores y ayudantes',
			text: 'Alguien le pide apoyo, le responde o le deja una nota.'
		}
	},
	by_mail: 'Por correo',
	by_alert: 'Como aviso',
	always: 'Siempre por correo, mientras tenga una cuenta.',
	never: 'Nunca por correo: solo en Waymark.',
	not_saved: 'Esto todavía no está guardado. Deje la página abierta e intente de nuevo.',
	choices: 'De qué quiere enterarse',
	alerts: {
		title: 'Avisos en este dispositivo',
		why: 'Su teléfono o computadora le avisa cuando hay novedades, aunque Waymark esté cerrado. Así no tiene que mirar una y otra vez.',
		what: 'Un aviso solo dice "Hay novedades en Waymark", para que quien vea su pantalla no sepa más.',
		news: 'Hay novedades en Waymark',
		on: 'Activar los avisos',
		off: 'Desactivar los avisos',
		is_on: 'Los avisos están activados en este dispositivo.',
		is_off: 'Los avisos están desactivados en este dispositivo.',
		others: (count) =>
			count === 1
				? 'Están activados en 1 dispositivo más.'
				: `Están activados en ${count} dispositivos más.`,
		others_off: 'Desactivarlos en mis otros dispositivos',
		busy: 'Un momento',
		failed: 'No funcionó. Revise su conexión e intente de nuevo.',
		detailed: 'Decir de qué se trata',
		detailed_text: 'Por ejemplo, "Su solicitud está aprobada". Quien vea su pantalla puede leerlo.',
		sign_in: 'Inicie sesión para recibir avisos.',
		states: {
			unsupported:
				'Este navegador no puede mostrar avisos. Todas las novedades están en Waymark y en su correo.',
			home_screen:
				'En un iPhone o iPad, los avisos solo llegan si Waymark está en la pantalla de inicio. En Safari, toque Compartir y luego "Agregar a Inicio". Abra Waymark desde ahí y vuelva a esta página.',
			not_offered: 'Aquí no hay avisos. Todas las novedades están en Waymark y en su correo.',
			denied:
				'En este navegador se bloquearon los avisos de Waymark. Para permitirlos, toque el signo a la izquierda de la dirección, o abra los ajustes del sitio en su navegador, y ponga "Notificaciones" en "Permitir". Después abra esta página otra vez.'
		}
	},
	quiet: {
		title: 'Horas de silencio',
		text: 'Los avisos y los correos esperan hasta que terminen. Solo llega por correo lo que no puede esperar: le ofrecen un lugar, o su entrevista es mañana, se cambió o se canceló.',
		use: 'Silencio por la noche',
		from: 'Desde',
		to: 'Hasta',
		zone: (zone) => `Es la hora de ${zone}.`,
		here: (zone) => `Usar la hora de este dispositivo (${zone})`,
		same: 'Las dos horas deben ser distintas.'
	},
	bounced: {
		title: 'Nuestros mensajes no le llegan',
		address: (address) =>
			`Un mensaje a ${address} volvió. Hasta que se arregle, no enviamos nada allí. Todas las novedades están aquí, en Waymark.`,
		reasons: {
			unknown:
				'Su proveedor de correo dice que nadie tiene esta dirección. Revísela letra por letra. Si ya no es suya, pida a su programa que cambie la dirección de su cuenta.',
			full: 'Su buzón está lleno. Libere espacio y después toque el botón.',
			refused:
				'Su proveedor de correo no recibió el mensaje. Mire en la carpeta de correo no deseado y marque los mensajes de Waymark como deseados. Después toque el botón.'
		},
		mend: 'Mi dirección ya funciona',
		mended: 'Ahora le enviamos un mensaje. Si no llega, esta nota vuelve.'
	},
	mails: {
		title: 'Correos de Waymark',
		no_link: {
			title: 'Este enlace no está completo',
			text: 'Ábralo otra vez desde el correo. También puede elegir en Waymark, en Ajustes.'
		},
		ask: (subject) => `¿No recibir más correos sobre: ${subject}?`,
		text: 'Las novedades siguen en Waymark. Lo que se decidió y lo que usted debe hacer a tiempo siempre se envía por correo.',
		stop: 'No recibir más estos correos',
		start: 'Volver a recibir estos correos',
		stopped: (subject) => `Ya no recibe correos sobre: ${subject}.`,
		started: (subject) => `Recibe correos sobre: ${subject}.`,
		looking: 'Revisando el enlace',
		offline: 'No hay conexión. Intente de nuevo cuando la haya.',
		failed: 'No funcionó. Intente de nuevo en un momento.',
		again: 'Intentar de nuevo',
		not_found: 'Este enlace terminó. Puede elegir en Waymark, en Ajustes.',
		limited: 'Este enlace se usó demasiado. Intente de nuevo en una hora.',
		settings: 'Elegir en Waymark'
	}
};
