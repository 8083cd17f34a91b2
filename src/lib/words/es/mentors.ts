import type { mentors as english } from '../en/mentors.ts';

export const mentors: typeof english = {
	title: 'Mentores',
	lead: 'Personas certificadas que responden preguntas sobre el trabajo y el examen. Son voluntarias, no una línea de crisis.',
	list: 'Quiénes se ofrecen',
	none: 'Por ahora nadie se ofrece. Vuelva en unos días o pregunte en un grupo de estudio.',
	languages: { en: 'inglés', es: 'español' },
	speaks: (languages: readonly string[]) =>
		`Escribe en ${languages.join(' y ').replace(' y i', ' e i')}`,
	full: 'Ya acompaña a cinco personas',
	ask: (name: string) => `Pedir apoyo a ${name}`,
	ask_title: (name: string) => `Pedir a ${name} que le acompañe`,
	ask_text: 'Esa persona verá el nombre que usted elija y su nota, y nada más de usted.',
	as: 'El nombre que verá',
	as_hint: 'Su nombre de pila o el que prefiera',
	note: '¿De qué le gustaría hablar?',
	note_hint: 'Puede dejarlo vacío. Hasta 500 caracteres',
	send: 'Enviar la solicitud',
	sent: 'La solicitud va en camino',
	mine: 'Sus conversaciones',
	states: {
		asked: 'Sin respuesta todavía',
		accepted: 'Abierta',
		declined: 'No pudo acompañarle',
		ended: 'Terminó'
	},
	to_answer: 'Espera su respuesta',
	is_mentor: (name: string) => `${name}, que le acompaña`,
	is_mentee: (name: string) => `${name}, a quien usted acompaña`,
	wants: (name: string) => `${name} le pide que le acompañe`,
	asked_on: (day: string) => `Solicitado el ${day}`,
	accept: 'Aceptar',
	decline: 'Declinar',
	decline_note:
		'Declinar está bien. A esa persona se le dice que usted no puede acompañarle ahora.',
	waiting: 'Todavía no ha respondido. Usted puede retirar la solicitud.',
	declined: 'No puede acompañarle ahora. No es por usted.',
	ended: 'Esto terminó. Lo que se escribió queda hasta 90 días.',
	take_back: 'Retirar la solicitud',
	end: 'Terminar',
	end_text: 'Ya nadie podrá escribir aquí. La otra persona verá que terminó.',
	block: 'Bloquear a esta persona',
	block_text: 'Esto termina, y ya no podrán pedirse apoyo. A la otra persona no se le avisa.',
	blocked: 'Usted bloqueó a esta persona',
	unblock: 'Quitar el bloqueo',
	offer: {
		title: 'Ser mentor o mentora',
		lead: '¿Tiene la certificación? Hasta cinco personas a la vez pueden escribirle. Pare cuando quiera.',
		open: 'Ofrecerme',
		change: 'Cambiar lo que ven',
		name: 'El nombre que ven',
		about: 'Sobre usted',
		about_hint: 'En qué puede ayudar. Hasta 300 caracteres. Nunca tiene que contar su historia',
		languages: '¿En qué idiomas escribe?',
		language_missing: 'Elija al menos uno',
		proof: '¿Cómo puede el personal comprobar su certificación?',
		proof_hint: 'Por ejemplo, el número y quién la dio. Solo lo ve el personal del programa',
		certified: 'Su certificado aprobado está aquí, así que no hay nada más que comprobar.',
		send: 'Enviar el ofrecimiento',
		save: 'Guardar',
		saved: 'Guardado',
		states: {
			waiting: 'El personal está comprobando su certificación. Se lo diremos aquí.',
			listed: 'Usted está en la lista. Ya le pueden pedir apoyo.',
			resting: 'Usted está en un descanso. Por ahora nadie más puede pedirle apoyo.',
			refused:
				'El personal no pudo confirmar su certificación. Puede ofrecerse otra vez después de un mes.'
		},
		take_back: 'Retirar el ofrecimiento',
		rest: 'Tomar un descanso',
		back: 'Volver a la lista'
	}
};
