import type { application as english } from '../en/application.ts';

const daysOf = (count: number, isBusiness?: true): string => {
	if (isBusiness) return count === 1 ? '1 día hábil' : `${count} días hábiles`;
	return count === 1 ? '1 día' : `${count} días`;
};

/** Mi solicitud: llenarla, adjuntar, revisar, enviar y saber qué pasó con ella. */
export const application: typeof english = {
	tabs: {
		application: 'Solicitud',
		status: 'Estado e historial',
		status_short: 'Estado',
		deadlines: 'Fechas',
		renewal: 'Renovación',
		interview: 'Entrevista',
		references: 'Referencias',
		admission: 'Admisión',
		class: 'Mi clase'
	},
	which: '¿Qué solicitud?',
	interview: {
		title: 'Su entrevista',
		text: 'Elija una hora cuando se haya recibido su solicitud. Después puede cambiarla.'
	},
	certificate: 'Certificado de capacitación',
	sections: 'Secciones de la solicitud',
	section_of: (at, all) => `Sección ${at} de ${all}`,
	left: (count) =>
		count === 0 ? 'Todo está completo.' : count === 1 ? 'Falta 1 cosa.' : `Faltan ${count} cosas.`,
	later: 'Terminar esto más tarde',
	step: {
		not_started: 'Sin empezar',
		in_progress: 'Empezada',
		complete: 'Completa',
		needs_change: 'Necesita un cambio',
		sent: 'Enviada'
	},
	state: (part) => ({
		draft: 'Sin enviar',
		denied: part === 'application' ? 'No aprobada' : 'No aprobado',
		withdrawn: part === 'application' ? 'Retirada' : 'Retirado'
	}),
	explain: (part) => {
		const it = part === 'application' ? 'la' : 'lo';
		return {
			draft: `Nadie ${it} ve hasta que usted ${it} envíe.`,
			none: `Nadie ${it} ve hasta que usted ${it} envíe.`,
			submitted: `Espera a que una persona revisora ${it} abra.`,
			in_review: `Una persona revisora ${it} está viendo.`,
			second_review: `Una segunda persona revisora ${it} está viendo.`,
			changes_requested: `Es su turno. Cambie lo que se pide y envíe${it} de nuevo.`,
			approved: `La persona revisora ${it} aprobó.`,
			denied: `La persona revisora no ${it} aprobó. El motivo está abajo.`,
			withdrawn: 'Usted retiró esta solicitud.'
		};
	},
	valid_until: (day) => `Termine todo, también el examen, a más tardar el ${day}.`,
	empty: {
		lead: 'No ha empezado ninguna solicitud en este dispositivo.',
		start: 'Empezar una solicitud'
	},
	locked: {
		title: 'Esto ya se envió',
		text: 'No se puede cambiar mientras lo tiene la persona revisora. Si algo necesita un cambio, le diremos qué y dónde.'
	},
	start: {
		title: 'Empiece su solicitud',
		lead: 'Todo lo que escriba se guarda en este dispositivo mientras lo escribe. Puede parar cuando quiera y seguir donde se quedó.',
		program: '¿Para qué certificación es?',
		about_program: 'Sobre este programa',
		pathway: '¿Por cuál vía presenta su solicitud?',
		eligibility: 'Quién puede presentar una solicitud',
		need: 'Lo que va a necesitar',
		need_later: 'Puede agregarlo después. No lo necesita para empezar.',
		begin: 'Empezar ahora',
		no_account:
			'Para empezar no necesita cuenta ni conexión. Inicie sesión cuando quiera enviarla.',
		already: 'Usted ya tiene una solicitud',
		topics: 'Qué abarca la capacitación',
		unconfirmed: '(el programa no lo ha confirmado)'
	},
	search: 'Buscar en la lista',
	search_count: (shown, all) =>
		shown === all ? `${all} en la lista` : `Se muestran ${shown} de ${all}`,
	class_gone: 'Una clase que no está en la lista de aquí',
	provider_other: 'Otra: mi entidad no está en esta lista',
	tick_all: 'Marcar todo',
	ticked: (count, all) => (count === 1 ? `1 de ${all} marcada` : `${count} de ${all} marcadas`),
	why: 'Por qué se pregunta y quién lo lee',
	sign: {
		name: 'Escriba su nombre completo para firmar',
		hint: 'El mismo nombre y apellidos que en esta solicitud'
	},
	refused_by_server: (why) => `Esto no se aceptó: ${why}`,
	elsewhere: {
		title: 'Esto también se respondió en otro dispositivo',
		text: (when) => `La otra respuesta es del ${when}. La que está en el cuadro es la que cuenta.`,
		restore: 'Usar esta en su lugar',
		keep: 'Dejar la del cuadro'
	},
	asked: {
		title: 'La persona revisora pide un cambio',
		fix: 'Corregir esto',
		mended: 'Usted ya lo cambió. Envíelo de nuevo cuando todo esté listo.'
	},
	file: {
		choose: 'Elegir archivo',
		drop: 'o arrástrelo aquí',
		camera: 'Tomar una foto',
		kinds: 'Una foto o un PDF de hasta 50 MB. También sirven las fotos de iPhone.',
		must_show: 'Lo que tiene que mostrar',
		checking: 'Revisando el archivo en este dispositivo',
		keeping: 'Guardándolo en este dispositivo',
		not_kept:
			'No se pudo guardar este archivo en este dispositivo. Libere espacio y elíjalo otra vez.',
		remove: (document) => `Quitar: ${document}`,
		removed: (name) => `Se quitó ${name}`,
		not_removed: 'No se pudo quitar. Intente de nuevo.',
		photos: 'Girarla o agregar páginas',
		photos_not_here:
			'Esto necesita conexión la primera vez. Hasta entonces su archivo se guarda como está.',
		clean: 'Dónde, cuándo y con qué se tomó ya no está en este archivo.',
		larger: 'Verlo más grande',
		smaller: 'Verlo más pequeño',
		preview_of: (name) => `Vista previa de ${name}`,
		refused: 'No aceptado',
		refused_title: 'El archivo no se aceptó',
		refused_text: (name) =>
			`${name} no se pudo abrir después de enviarlo. Elíjalo otra vez o elija otro.`,
		warnings_title: 'Mírelo una vez más',
		warning: {
			blurred:
				'La foto se ve borrosa. Sostenga el teléfono quieto, cerca de una ventana, y toque el papel en la pantalla para enfocar.',
			too_dark: 'La foto está oscura. Acérquese a una ventana o encienda una luz.',
			too_small:
				'La imagen es pequeña y quizá cueste leer las palabras. Acérquese hasta que el papel llene la pantalla.',
			blank: 'Las páginas de este PDF parecen vacías. Ábralo una vez para ver si es el correcto.',
			without_name:
				'Su nombre no está en este PDF como está en su solicitud. Revise que los dos estén escritos igual.',
			without_hours:
				'Las horas que se piden no están en este PDF. Revise que sea la página correcta.',
			without_date: 'No hay ninguna fecha en este PDF. Revise que sea la página correcta.',
			without_provider:
				'La entidad que usted eligió no aparece en este PDF. Revise que sea el correcto.'
		},
		warnings_text: 'Puede usarlo de todos modos. La persona revisora también ve esto, y decide.',
		use_anyway: 'Usarlo de todos modos',
		used: 'Usted lo usa así como está. La persona revisora ve lo que encontró este dispositivo.',
		take_another: 'Tomar otra',
		choose_another: 'Elegir otro',
		unconverted:
			'Esta foto está guardada en este dispositivo. Cuando haya conexión se convierte a JPEG y después se envía.'
	},
	check: {
		title: 'Revise sus respuestas',
		lead: 'Lea todo una vez más. Todavía puede cambiarlo.',
		missing: 'Falta',
		open: 'Revisar sus respuestas',
		open_ready: 'Revisar y enviar',
		who_reads:
			'Al enviarla, una persona revisora de la entidad certificadora podrá leer exactamente lo que está en esta página. Lo que cambie después es privado hasta que lo envíe otra vez.',
		submit: 'Enviar solicitud',
		submit_again: 'Enviar solicitud otra vez',
		sign_in_to_send: 'Puede enviarla ahora. Sale de este dispositivo cuando inicie sesión.'
	},
	waiting: {
		title: 'Guardado en este dispositivo, en camino',
		text: 'Se envía en cuanto se reciban sus archivos. Puede cerrar esta página.',
		offline: 'Ahora no hay conexión. Se envía solo cuando la haya.',
		signed_out: 'Inicie sesión y se enviará.',
		take_back: 'Detener el envío y cambiarlo'
	},
	training: {
		card: 'Su entidad de capacitación y su certificado de finalización. Se envían por separado.',
		submit: 'Enviar certificado de capacitación',
		add_first: 'Elija arriba su certificado y aquí aparecerá el botón para enviarlo.',
		after_approval: 'Podrá enviar el certificado cuando aprueben su solicitud.',
		sent: 'Su certificado de capacitación va en camino.'
	},
	clock: {
		running: (days, day, isBusiness) =>
			`Respuesta a más tardar el ${day}: ${days === 1 ? 'queda' : 'quedan'} ${daysOf(days, isBusiness)}.`,
		late: (days, day) =>
			days === 0
				? `La respuesta debía llegar hoy, ${day}.`
				: `La respuesta debía llegar el ${day}, hace ${days === 1 ? '1 día' : `${days} días`}. Usted no tiene que hacer nada.`,
		paused: (days, isBusiness) =>
			`El plazo se detiene mientras es su turno. ${days === 1 ? 'Queda' : 'Quedan'} ${daysOf(days, isBusiness)} a partir de que lo envíe otra vez.`
	},
	sent: {
		title: 'Lo que envió',
		revision: (revision, when) => `Versión ${revision}, ${when}`
	},
	history: {
		title: 'Historial',
		empty: 'Aquí se anota lo que pasa con su solicitud, también quién abrió sus archivos.',
		a_file: 'Un archivo',
		actor: {
			applicant: 'Usted',
			reviewer: 'Persona revisora',
			staff: 'Personal del programa',
			system: 'Automático'
		},
		said: {
			'application.started': () => 'Solicitud empezada',
			'application.submitted': () => 'Solicitud enviada',
			'application.submitted_again': () => 'Solicitud enviada otra vez',
			'application.withdrawn': () => 'Solicitud retirada',
			'application.approved': () => 'Solicitud aprobada',
			'application.change_asked': () => 'Se pidió un cambio en la solicitud',
			'application.denied': () => 'Solicitud no aprobada',
			'application.claimed': () => 'Una persona revisora tomó la solicitud',
			'application.released': () => 'La solicitud volvió a la fila',
			'certificate.submitted': () => 'Certificado de capacitación enviado',
			'certificate.submitted_again': () => 'Certificado de capacitación enviado otra vez',
			'certificate.approved': () => 'Certificado de capacitación aprobado',
			'certificate.change_asked': () => 'Se pidió un cambio en el certificado de capacitación',
			'certificate.denied': () => 'Certificado de capacitación no aprobado',
			'certificate.claimed': () => 'Una persona revisora tomó el certificado de capacitación',
			'certificate.released': () => 'El certificado de capacitación volvió a la fila',
			'renewal.submitted': () => 'Renovación enviada',
			'renewal.submitted_again': () => 'Renovación enviada otra vez',
			'renewal.approved': () => 'Renovación aprobada',
			'renewal.change_asked': () => 'Se pidió un cambio en la renovación',
			'renewal.denied': () => 'Renovación no aprobada',
			'renewal.claimed': () => 'Una persona tomó la renovación para revisarla',
			'renewal.released': () => 'La renovación volvió a la lista de espera',
			'review.second_asked': () => 'Se pidió una segunda revisión',
			'file.received': (document) => `${document}: recibido`,
			'file.refused': (document) => `${document}: no se aceptó`,
			'file.removed': (document) => `${document}: se quitó`,
			'file.looked': (document, times) =>
				times === 1 ? `${document}: se abrió` : `${document}: se abrió ${times} veces`,
			'message.sent': () => 'Se le envió un mensaje',
			'fee.confirmed': () => 'Pago confirmado',
			'letter.sent': () => 'Carta enviada',
			'interview.booked': () => 'Entrevista reservada',
			'interview.moved': () => 'Entrevista cambiada de hora',
			'interview.cancelled': () => 'Entrevista cancelada',
			'interview.held': () => 'Entrevista hecha',
			'interview.missed': () => 'Entrevista no hecha',
			'seat.offered': () => 'Lugar en una clase ofrecido',
			'seat.waiting': () => 'En la lista de espera',
			'seat.declined': () => 'No se ofreció un lugar',
			'seat.taken': () => 'Lugar tomado',
			'seat.given_up': () => 'Lugar cedido',
			'seat.expired': () => 'La oferta terminó',
			'seat.ended': () => 'El lugar terminó con la clase',
			'exam.passed': () => 'Examen aprobado',
			'exam.failed': () => 'Examen no aprobado',
			'attempt.requested': () => 'Examen pedido',
			'attempt.passed': () => 'Examen aprobado',
			'attempt.failed': () => 'Examen no aprobado',
			'attempt.missed': () => 'Examen no tomado',
			'certification.issued': () => 'Certificado emitido',
			'assister.invited': () => 'Usted aceptó tener ayuda',
			'assister.joined': () => 'Alguien empezó a ayudarle',
			'assister.ended': () => 'La ayuda terminó, y con ella lo que esa persona podía ver',
			'certification.renewed': () => 'Certificación renovada',
			'hours.accepted': () => 'Horas aceptadas',
			'hours.returned': () => 'Horas devueltas',
			'hours.mended': () => 'Horas corregidas'
		}
	},
	fees: {
		title: 'Cuotas',
		source: (title, day) => `Fuente: ${title}, consultada el ${day}`
	},
	withdraw: {
		open: 'Retirar esta solicitud',
		title: '¿Retirar esta solicitud?',
		text: 'La entidad certificadora deja de trabajar en ella y no se puede volver a enviar. Puede empezar una nueva.',
		fees: 'Waymark no devuelve cuotas ya pagadas.',
		confirm: 'Retirarla',
		keep: 'Conservarla'
	},
	letter: {
		title: 'Cómo inscribirse en su examen',
		admission: {
			admission_offered: 'Un lugar en una clase',
			admission_waiting: 'La lista de espera',
			admission_declined: 'Sobre su lugar en la clase'
		},
		print: 'Imprimir',
		not_here: 'Esta carta todavía no está en este dispositivo. Llega sola cuando haya conexión.',
		greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
		opening:
			'Su solicitud y su certificado de capacitación están aprobados. El siguiente paso es el examen. Esta carta se queda aquí, también sin conexión.',
		receipt: 'Comprobante',
		approved_on: 'Aprobado el',
		valid_until: 'Último día para todo',
		attempts: 'Intentos',
		contacts: 'Adónde acudir',
		source: (title, day) => `Fuente: ${title}, consultada el ${day}`
	}
};
