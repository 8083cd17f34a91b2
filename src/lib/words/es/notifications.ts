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
		'interview.invited': {
			title: 'Recibimos su solicitud. Reserve su entrevista',
			text: 'Elija una hora que le convenga. Después pida sus dos referencias.'
		},
		'application.change_asked': {
			title: 'Su solicitud necesita un cambio',
			text: 'La persona revisora dice qué y dónde. Su solicitud espera hasta que usted la envíe de nuevo.'
		},
		'application.approved': {
			title: 'Su solicitud está aprobada',
			text: 'El panel dice qué sigue.'
		},
		'application.denied': {
			title: 'Su solicitud no fue aprobada',
			text: 'La página de estado tiene el motivo, lo que puede hacer y cómo apelar.'
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
		'desk.message': {
			title: 'Un mensaje sobre su solicitud',
			text: 'Viene de las personas que revisan su solicitud.'
		},
		'file.refused': {
			title: 'Un archivo no se aceptó',
			text: 'No se pudo abrir después de enviarlo. Elíjalo otra vez.'
		},
		'reference.needed': {
			title: 'Es hora de pedir sus referencias',
			text: 'Cada persona a quien se la pida recibe un enlace. Mi solicitud dice hasta qué día deben llegar.'
		},
		'reference.waiting': {
			title: 'Falta que llegue una referencia',
			text: 'Ya recibieron un recordatorio. Puede enviarles usted el enlace o pedírsela a alguien más.'
		},
		'reference.received': {
			title: 'Llegó una referencia',
			text: 'Solo la leen quienes deciden sobre su solicitud. Vale la pena dar las gracias.'
		},
		'reference.declined': {
			title: 'Una persona no puede darle una referencia',
			text: 'Eso no dice nada de usted. Puede pedírsela a alguien más.'
		},
		'reference.expired': {
			title: 'Un enlace para una referencia terminó',
			text: 'No se envió nada con él. Puede crear un enlace nuevo o pedírsela a alguien más.'
		},
		'reference.unreached': {
			title: 'Un mensaje sobre su referencia volvió',
			text: 'La dirección que escribió no recibió el mensaje. Revísela y pídala otra vez, o envíe usted el enlace.'
		},
		'mail.bounced': {
			title: 'Nuestros mensajes no le llegan',
			text: 'Un mensaje a su dirección volvió. Ajustes dice por qué y cómo arreglarlo. Aquí están todas las novedades.'
		},
		'letter.exam_instructions': {
			title: 'Ya puede inscribirse en su examen',
			text: 'La carta tiene cada paso, sus fechas y a quién preguntar.'
		},
		'interview.booked': {
			title: 'Su entrevista está reservada',
			text: 'En Mi solicitud están el día, la hora y el lugar, y puede ponerla en su calendario.'
		},
		'interview.moved': {
			title: 'Su entrevista tiene una nueva hora',
			text: 'En Mi solicitud están el día, la hora y el lugar, y el archivo para su calendario.'
		},
		'interview.cancelled': {
			title: 'Su entrevista se canceló',
			text: 'Puede elegir otra hora. Su solicitud sigue igual.'
		},
		'interview.missed': {
			title: 'Su entrevista no se hizo',
			text: 'Estas cosas pasan. Puede elegir otra hora.'
		},
		'interview.reminder': {
			title: 'Su entrevista es mañana',
			text: 'En Mi solicitud están la hora, el lugar y qué esperar.'
		},
		'class.changed': {
			title: 'Una clase que eligió cambió',
			text: 'Vea sus días, su formato y cuándo recibe solicitudes. Puede elegir otra hasta que envíe la suya.'
		},
		'class.cancelled': {
			title: 'Una clase que eligió no se va a dar',
			text: 'Su solicitud se guarda. Puede elegir otra clase.'
		},
		'seat.offered': {
			title: 'Le ofrecen un lugar en una clase',
			text: 'Tómelo o cédalo antes de que termine la oferta. Admisión dice hasta cuándo.'
		},
		'seat.waiting': {
			title: 'Está en la lista de espera de una clase',
			text: 'Cuando se libera un lugar, se ofrece en el orden de la lista.'
		},
		'seat.declined': {
			title: 'No hay un lugar para usted en esta clase',
			text: 'La carta dice por qué y qué puede hacer ahora. Su solicitud se guarda.'
		},
		'seat.taken': {
			title: 'El lugar es suyo',
			text: 'Admisión tiene la clase y sus días.'
		},
		'seat.expired': {
			title: 'La oferta de un lugar terminó',
			text: 'El lugar pasó a la siguiente persona. Llame al programa si todavía quiere uno.'
		},
		'seat.ended': {
			title: 'La clase en la que tenía un lugar no se va a dar',
			text: 'Su solicitud se guarda. El programa dirá qué sigue.'
		},
		'homework.accepted': {
			title: 'Su tarea fue aceptada',
			text: 'Mi clase muestra lo que está hecho y lo que falta antes del examen.'
		},
		'homework.returned': {
			title: 'Su tarea volvió con una nota',
			text: 'Lea qué agregar y entréguela otra vez. Todas sus palabras siguen ahí.'
		},
		'exam.unlocked': {
			title: 'Puede tomar el examen',
			text: 'Sus días y sus tareas están completos. El programa le dice cuándo y dónde es.'
		},
		'exam.passed': {
			title: 'Aprobó. Ya tiene la certificación',
			text: 'Su certificado está aquí, con un código que cualquiera puede comprobar.'
		},
		'exam.failed': {
			title: 'Esta vez el examen no se aprobó',
			text: 'Sus días y sus tareas siguen contando. Pregunte al programa cuándo puede tomarlo otra vez.'
		},
		'attempt.requested': {
			title: 'Su examen está pedido',
			text: 'La empresa del examen le escribe sobre el día y el lugar. Sus fechas están en Mi solicitud.'
		},
		'attempt.passed': {
			title: 'Aprobó. Ya tiene la certificación',
			text: 'Su certificado está aquí, con un código que cualquiera puede comprobar.'
		},
		'attempt.failed': {
			title: 'Esta vez el examen no se aprobó',
			text: 'Le pasa a mucha gente. Sus fechas dicen cuántos intentos y cuánto tiempo quedan.'
		},
		'attempt.missed': {
			title: 'El examen no se tomó',
			text: 'Sus fechas dicen cuántos intentos y cuánto tiempo quedan.'
		},
		'renewal.received': {
			title: 'Recibimos su renovación',
			text: 'Espera a quien la revise. Su certificación sigue igual hasta su último día.'
		},
		'renewal.change_asked': {
			title: 'Su renovación necesita un cambio',
			text: 'Lea qué hay que cambiar, corrija la entrada y envíela otra vez.'
		},
		'renewal.approved': {
			title: 'Su certificación está renovada',
			text: 'Sus nuevas fechas están en Mi solicitud.'
		},
		'renewal.denied': {
			title: 'Su renovación no fue aprobada',
			text: 'La página de su renovación tiene el motivo, lo que puede hacer y cómo apelar.'
		},
		'hours.returned': {
			title: 'Le devolvieron una entrada de sus horas',
			text: 'Lea por qué y después corrija la entrada o agregue su certificado.'
		},
		'deadline.window': {
			title: 'Un recordatorio: su examen',
			text: 'Sus fechas dicen hasta cuándo hay que terminar todo.'
		},
		'deadline.renewal': {
			title: 'Un recordatorio: su renovación',
			text: 'Sus fechas dicen desde cuándo y hasta cuándo puede renovar.'
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
		},
		'assister.joined': {
			title: 'Alguien empezó a ayudarle',
			text: 'Mire quién es. Si no es quien usted esperaba, termínelo ahí mismo.'
		},
		'assister.left': {
			title: 'Una persona dejó de ayudarle',
			text: 'Ya no ve nada de su solicitud.'
		},
		'suggestion.made': {
			title: 'Quien le ayuda le dejó una nota',
			text: 'Está junto a la sección de la que habla.'
		},
		'helping.ended': {
			title: 'Su ayuda terminó',
			text: 'Usted ya no ve esta solicitud. Gracias por ayudar.'
		}
	}
};
