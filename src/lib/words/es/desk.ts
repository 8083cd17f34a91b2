import type { desk as english } from '../en/desk.ts';
import { many } from './desk-queue.ts';
import { work } from './desk-work.ts';

const files = (count: number): string => (count === 1 ? '1 expediente' : `${count} expedientes`);
const days = (count: number, isBusiness?: true): string => {
	if (isBusiness) return count === 1 ? '1 día hábil' : `${count} días hábiles`;
	return count === 1 ? '1 día' : `${count} días`;
};

export const desk = {
	title: 'Mesa de revisión',
	loading: 'Abriendo la mesa',
	tabs: {
		label: 'El escritorio',
		queue: 'Pendientes',
		classes: 'Clases',
		interviews: 'Entrevistas',
		figures: 'Cifras',
		settings: 'Cómo trabaja',
		program: 'Programa'
	},
	guard: {
		title: 'Esta mesa es para quienes revisan',
		body: 'Su cuenta no tiene el papel de revisión, así que aquí no hay nada que pueda abrir. Si usted revisa expedientes de un programa, pida a la persona responsable que le añada.',
		home: 'Ir a su panel',
		signIn: 'Entrar como revisor o revisora',
		signedOut: 'Inicie sesión para abrir la mesa'
	},
	live: {
		live: 'En vivo',
		connecting: 'Poniéndose al día',
		offline: (time: string) => `Sin conexión desde las ${time}`,
		asOf: (time: string) => `Como estaba el ${time}`,
		offlineBody:
			'Puede leer lo que está abierto. Las reservas y las decisiones esperan a que vuelva la conexión.'
	},
	queue: {
		caption: 'Expedientes en la cola, primero los que vencen antes',
		counts: {
			received: 'Esperan revisión',
			claimed: 'En revisión',
			waiting: 'Con el solicitante',
			mine: 'Reservados por usted',
			assigned: 'Para usted'
		},
		filters: 'Filtros',
		part: 'Parte',
		state: 'Estado',
		age: 'Vence',
		language: 'Idioma',
		flag: 'Aviso',
		any: 'Cualquiera',
		mine: 'Reservados por mí',
		search: 'Nombre o comprobante',
		clear: 'Quitar filtros',
		parts: { application: 'Solicitud', certificate: 'Certificado', renewal: 'Renovación' },
		states: {
			received: 'Recibido',
			claimed: 'En revisión',
			waiting: 'Con el solicitante',
			decided: 'Decidido'
		},
		ages: { late: 'Vencidos', soon: 'Vencidos o en 3 días' },
		languages: { en: 'Inglés', es: 'Español' },
		columns: {
			due: 'Vence',
			name: 'Nombre',
			part: 'Parte',
			state: 'Estado',
			flags: 'Avisos',
			sent: 'Enviado',
			language: 'Idioma',
			receipt: 'Comprobante'
		},
		due: {
			late: (count: number) => (count < 1 ? 'Vencido' : `${days(count)} de retraso`),
			left: (count: number, isBusiness?: true) => days(count, isBusiness),
			paused: (count: number, isBusiness?: true) => `En pausa, quedan ${days(count, isBusiness)}`,
			none: '–'
		},
		flags: {
			resubmitted: 'Enviado de nuevo tras un cambio',
			completed_first_day: 'Terminado el primer día permitido',
			provider_other: 'La entidad no está en la lista',
			provider_undated: 'La aprobación de la entidad aún no tiene fecha',
			provider_unconfirmed: 'La aprobación de la entidad no está confirmada',
			too_dark: 'El dispositivo avisó: imagen oscura',
			too_small: 'El dispositivo avisó: imagen pequeña',
			blurred: 'El dispositivo avisó: imagen borrosa',
			blank: 'El dispositivo avisó: páginas vacías',
			without_name: 'El dispositivo no encontró el nombre de la persona en el PDF',
			without_hours: 'El dispositivo no encontró las horas en el PDF',
			without_date: 'El dispositivo no encontró una fecha en el PDF',
			without_provider: 'El dispositivo no encontró la entidad en el PDF',
			late: 'Llegó después de cerrar el plazo; el dispositivo dice que se terminó antes',
			second: 'Alguien lo denegaría: tiene que mirarlo una segunda persona',
			escalated: 'Pasado a una persona responsable',
			sample: 'Decidido, por mirar antes de enviarse',
			returned: 'Devuelto para decidir otra vez',
			seen_before: 'Otra persona envió lo mismo antes'
		},
		flagsShort: {
			resubmitted: 'Enviado de nuevo',
			completed_first_day: 'Primer día',
			provider_other: 'Otra entidad',
			provider_undated: 'Entidad sin fecha',
			provider_unconfirmed: 'Entidad sin confirmar',
			too_dark: 'Imagen oscura',
			too_small: 'Imagen pequeña',
			blurred: 'Imagen borrosa',
			blank: 'Páginas vacías',
			without_name: 'Sin el nombre',
			without_hours: 'Sin las horas',
			without_date: 'Sin fecha',
			without_provider: 'Sin la entidad',
			late: 'Tarde',
			second: 'Segunda revisión',
			escalated: 'Para responsable',
			sample: 'Por mirar',
			returned: 'Devuelto',
			seen_before: 'Visto antes'
		},
		revision: (count: number) => `Versión ${count}`,
		you: 'Usted',
		heldBy: (name: string, time: string) => `${name}, hasta las ${time}`,
		gone: 'Ya no está en esta lista',
		fresh: (count: number) => (count === 1 ? '1 nuevo' : `${count} nuevos`),
		show: 'Mostrar',
		more: 'Mostrar más',
		shown: (count: number) => files(count),
		empty: {
			title: 'Aquí no hay nada',
			filtered: 'Ningún expediente coincide con estos filtros.',
			all: 'La cola está vacía. Los expedientes nuevos aparecen aquí por sí solos.'
		},
		failed: 'No se pudo leer la cola.',
		retry: 'Intentar de nuevo',
		claim: 'Reservar',
		open: 'Abrir'
	},
	keys: {
		button: 'Teclado',
		title: 'Teclado',
		close: 'Cerrar',
		queue: 'En la cola',
		review: 'En un expediente',
		everywhere: 'En todas partes',
		actions: {
			next: 'Fila siguiente, o línea siguiente de la lista',
			previous: 'Fila o línea anterior',
			pick: 'Elegir la fila, para varias a la vez',
			open: 'Abrir la fila',
			claim: 'Reservar',
			search: 'Buscar',
			help: 'Esta lista',
			back: 'Volver, o cerrar lo abierto',
			approve: 'Aprobar',
			change: 'Pedir un cambio',
			deny: 'Denegar, con una segunda revisión',
			undo: 'Retirar una decisión',
			yes: 'Lista: sí',
			no: 'Lista: no',
			file: 'Archivo anterior, archivo siguiente',
			page: 'Página anterior, página siguiente',
			zoom: 'Acercar, alejar, ajustar',
			turn: 'Girar'
		}
	},
	review: {
		details: 'Lista, respuestas e historial',
		record: 'Registro',
		back: 'Cola',
		loading: 'Abriendo el expediente',
		failed: 'No se pudo abrir este expediente.',
		missing: 'Este expediente ya no está en la cola.',
		retry: 'Intentar de nuevo',
		receipt: 'Comprobante',
		sent: (time: string) => `Enviado ${time}`,
		pathway: 'Vía',
		standsOn: (number: string, name: string, until: string | null) =>
			`Se apoya en ${number}, ${name}${until === null ? '' : `, vale hasta ${until}`}`,
		applicantReads: (language: string) => `Lee en ${language.toLowerCase()}`,
		here: (names: string) => `También lo mira: ${names}`,
		previous: 'Expediente anterior de la cola',
		next: 'Expediente siguiente de la cola'
	},
	claim: {
		title: 'Reserve este expediente para abrir sus pruebas',
		notReviewer:
			'Reservan y deciden quienes revisan y sus responsables. Lo que dice se abre a quien tiene la reserva.',
		body: 'Mientras tenga la reserva nadie más puede decidirlo, y lo que abra queda anotado en su historial.',
		claim: 'Reservar',
		claiming: 'Reservando',
		held: (time: string) => `Suyo durante ${time}`,
		renewed: 'Se renueva mientras esta página está abierta',
		release: 'Soltar',
		heldBy: (name: string) => `${name} está revisando este expediente`,
		heldByBody: (time: string) =>
			`La reserva termina a las ${time} si no se renueva. Después se podrá reservar otra vez.`,
		lostTitle: 'Su reserva ha terminado',
		lostBody:
			'Se agotó el tiempo u otra persona la tomó. No se envió nada: su lista y su nota siguen en este dispositivo. Reserve otra vez el expediente para continuar.',
		taken: 'Otra persona reservó este expediente hace un momento.',
		again: 'Reservar otra vez'
	},
	evidence: {
		title: 'Pruebas',
		files: 'Archivos',
		opening: 'Abriendo',
		locked: 'Reserve el expediente para abrir sus pruebas.',
		none: 'No se enviaron archivos con esta parte.',
		failed: 'No se pudo abrir el archivo.',
		broken:
			'Este archivo llegó completo, pero aquí no se puede mostrar. Puede estar dañado, o hecho para detener a quien lo abra. El resto de la página funciona: intente de nuevo, o pida un cambio para que la persona envíe otro archivo.',
		pageFailed:
			'No se puede mostrar esta página. Mire las demás páginas, o abra el archivo de nuevo.',
		retry: 'Intentar de nuevo',
		closer: 'Acercar',
		farther: 'Alejar',
		fit: 'Ajustar a la ventana',
		turn: 'Girar un cuarto de vuelta',
		page: (at: number, of: number) => `Página ${at} de ${of}`,
		pageBefore: 'Página anterior',
		pageAfter: 'Página siguiente',
		text: 'Texto de este archivo',
		find: 'Buscar en este archivo',
		searching: 'Buscando',
		hits: (count: number) =>
			count === 0 ? 'No está en el texto' : count === 1 ? 'Está una vez' : `Está ${count} veces`,
		beside: 'Al lado',
		nothingBeside: 'Nada',
		version: (revision: number, when: string) => `Versión ${revision}, ${when}`,
		textFailed: 'No se puede leer el texto de esta página.',
		noText: 'Esta página es una imagen y no tiene texto.',
		warnings: 'El dispositivo avisó',
		warned: {
			too_dark: 'Imagen oscura',
			too_small: 'Imagen pequeña',
			blurred: 'Imagen borrosa',
			blank: 'Páginas vacías',
			without_name: 'Sin el nombre',
			without_hours: 'Sin las horas',
			without_date: 'Sin fecha',
			without_provider: 'Sin la entidad'
		},
		found: {
			too_dark: 'El dispositivo encontró oscura esta foto.',
			too_small: 'El dispositivo encontró pequeña esta foto.',
			blurred: 'El dispositivo encontró borrosa esta foto.',
			blank: 'El dispositivo encontró vacías estas páginas.',
			without_name: 'El dispositivo no encontró el nombre de la persona en el texto de este PDF.',
			without_hours: 'El dispositivo no encontró las horas en el texto de este PDF.',
			without_date: 'El dispositivo no encontró una fecha en el texto de este PDF.',
			without_provider: 'El dispositivo no encontró la entidad elegida en el texto de este PDF.'
		},
		zoomed: (percent: number) => `${percent} %`,
		image: (name: string) => `Prueba: ${name}`,
		region: 'Prueba, se desplaza con las flechas',
		unshown: 'Este tipo de archivo no se puede mostrar aquí.'
	},
	checklist: {
		title: 'Lista de comprobación',
		yes: 'Sí',
		no: 'No',
		answered: (count: number, of: number) => `${count} de ${of}`,
		suggests: (reason: string) => `Sugiere: ${reason}`
	},
	answers: {
		title: 'Respuestas',
		none: 'Sin respuesta',
		yes: 'Sí',
		no: 'No',
		topics: (count: number, of: number, missing: string) =>
			missing === '' ? `Las ${of}` : `${count} de ${of}. Faltan: ${missing}`,
		changed: 'Cambió desde la versión anterior',
		before: (value: string) => `Antes: ${value}`,
		revision: (count: number, time: string) => `Versión ${count}, ${time}`,
		current: 'Esta versión',
		show: 'Mostrar versión'
	},
	decide: {
		title: 'Decisión',
		approve: 'Aprobar',
		change: 'Pedir un cambio',
		needsClaim: 'Reserve el expediente para decidirlo.',
		decided: 'Esta versión ya está decidida. La decisión está en Decisiones anteriores.',
		waiting: 'Se pidió un cambio. El expediente vuelve cuando la persona lo envíe otra vez.',
		offline: 'Las decisiones necesitan conexión.',
		fee: 'Confirmar pago',
		feeConfirmed: (time: string) => `Pago confirmado ${time}`,
		feeReference: (reference: string) => `Referencia de pago ${reference}`,
		feeNone: 'Sin referencia de pago',
		approveTitle: (part: string) => `¿Aprobar esta parte: ${part}?`,
		approveBody: 'La persona lo sabrá al momento: en pantalla, en sus avisos y por correo.',
		approveOpen: (count: number) =>
			count === 1
				? '1 línea de la lista no tiene respuesta.'
				: `${count} líneas de la lista no tienen respuesta.`,
		approveNo: (count: number) =>
			count === 1
				? '1 línea de la lista dice que no.'
				: `${count} líneas de la lista dicen que no.`,
		confirmApprove: 'Aprobar',
		cancel: 'Volver',
		deny: 'Denegar',
		denyTitle: 'Denegar',
		denyBody:
			'Otra persona tiene que mirarlo y estar de acuerdo antes de que lo sepa quien lo envió. Escríbalo como lo leerá: qué falta, y con amabilidad.',
		denySecond:
			'Si está de acuerdo, la persona lo sabrá al momento. Cambie las palabras que usted diría de otro modo.',
		denyReasons: 'Qué no cumple',
		why: 'Por qué no se puede aprobar',
		whyNeeded: 'Escriba por qué no se puede aprobar.',
		sendDeny: 'Pedir una segunda revisión',
		confirmDeny: 'Denegar y avisar a la persona',
		proposed: (name: string) => (name === '' ? 'Alguien denegaría esto' : `${name} denegaría esto`),
		proposedText:
			'Léalo todo y después decida. También puede denegarlo, pedir un cambio o aprobarlo.',
		changeTitle: 'Pedir un cambio',
		reasons: 'Qué tiene que cambiar',
		reasonsHint: 'Cada motivo lleva a la persona al único lugar que lo resuelve.',
		note: 'Nota para este motivo',
		noteNeeded: 'Este motivo necesita una nota.',
		noteHint: (language: string) =>
			`La persona la lee tal como usted la escribe. Lee en ${language.toLowerCase()}.`,
		general: 'Algo más para la persona',
		preview: (language: string) => `Lo que leerá la persona, en ${language.toLowerCase()}`,
		previewEmpty: 'Marque un motivo para verlo aquí.',
		send: 'Enviar a la persona',
		sending: 'Enviando',
		draft: 'Guardado como borrador en este dispositivo',
		draftNotKept:
			'En este dispositivo no hay espacio para guardar el borrador. Envíelo antes de salir de la página, o copie sus palabras.',
		chooseReason: 'Marque al menos un motivo.',
		done: {
			approve: 'La aprobación está hecha. La persona ya lo sabe.',
			change: 'Enviado. El plazo queda en pausa hasta que la persona responda.',
			propose: 'Pasado a otra persona. Lo mirará antes de que lo sepa quien lo envió.',
			deny: 'Denegado. La persona ya sabe por qué y qué puede hacer.',
			fee: 'Pago confirmado.'
		},
		pending: 'El servidor aún no responde. Nada se ha perdido: se enviará en cuanto sea posible.',
		stale:
			'La persona envió algo más nuevo mientras usted leía. Ya está en pantalla: mírelo otra vez antes de decidir.',
		refused: 'La decisión no fue aceptada.',
		next: 'Expediente siguiente',
		toQueue: 'Volver a la cola'
	},
	history: {
		title: 'Historial',
		earlier: 'Decisiones anteriores',
		none: 'Todavía nada.',
		actors: {
			applicant: 'Solicitante',
			reviewer: 'Revisión',
			staff: 'Personal',
			system: 'Sistema'
		},
		kinds: {
			'application.started': 'Solicitud empezada',
			'application.submitted': 'Solicitud enviada',
			'application.withdrawn': 'Solicitud retirada',
			'certificate.submitted': 'Certificado enviado',
			'file.received': 'Archivo recibido',
			'file.refused': 'Archivo rechazado',
			'file.removed': 'Archivo quitado',
			'file.looked': 'Archivo abierto',
			'review.claimed': 'Reservado',
			'review.released': 'Soltado',
			'review.expired': 'Reserva agotada',
			'review.approved': 'Aprobación',
			'review.change_asked': 'Cambio pedido',
			'review.second_asked': 'Segunda revisión pedida',
			'review.denied': 'Denegación',
			'message.sent': 'Mensaje a quien solicita',
			'fee.confirmed': 'Pago confirmado',
			'letter.sent': 'Carta enviada',
			'interview.booked': 'Entrevista reservada',
			'interview.moved': 'Entrevista cambiada de hora',
			'interview.cancelled': 'Entrevista cancelada',
			'interview.held': 'Entrevista hecha',
			'interview.missed': 'Entrevista no hecha',
			'seat.offered': 'Lugar en una clase ofrecido',
			'seat.waiting': 'En la lista de espera',
			'seat.declined': 'No se ofreció un lugar',
			'seat.taken': 'Lugar tomado',
			'seat.given_up': 'Lugar cedido',
			'seat.expired': 'La oferta terminó',
			'seat.ended': 'El lugar terminó con la clase',
			'exam.passed': 'Examen aprobado',
			'exam.failed': 'Examen no aprobado',
			'attempt.requested': 'Examen pedido',
			'attempt.passed': 'Examen aprobado',
			'attempt.failed': 'Examen no aprobado',
			'attempt.missed': 'Examen no tomado',
			'certification.issued': 'Certificado emitido',
			'assister.invited': 'Ayudante invitado',
			'assister.joined': 'Ayudante presente',
			'assister.ended': 'Ayuda terminada',
			'renewal.submitted': 'Renovación enviada',
			'certification.renewed': 'Certificación renovada',
			'hours.accepted': 'Horas aceptadas',
			'hours.returned': 'Horas devueltas',
			'hours.mended': 'Horas corregidas'
		},
		decisions: { approve: 'Aprobación', change: 'Cambio pedido', deny: 'Denegación' }
	},
	work,
	many
} satisfies typeof english;
