import type { dashboard as english } from '../en/dashboard.ts';
import { sentence } from '../sentence.ts';

/** El panel: lo que sigue y en qué está cada cosa. */
export const dashboard: typeof english = {
	next: 'Lo que sigue',
	then: 'Después',
	where: 'En qué está cada cosa',
	claim: 'Decidir ahora',
	first_pull: (rows) =>
		rows === 0
			? 'Trayendo lo que usted tiene en el servidor.'
			: `Trayendo lo que usted tiene en el servidor: ${rows} datos hasta ahora.`,
	steps: {
		start: {
			title: 'Empiece su solicitud',
			text: 'Se guarda mientras escribe, con o sin conexión. Para empezar no necesita cuenta.',
			action: 'Empezar su solicitud'
		},
		sign_in: {
			title: 'Inicie sesión para enviar lo que tiene',
			text: 'Mientras tanto, solo está en este dispositivo.',
			action: 'Registrarse / Iniciar sesión'
		},
		attention: (count) => ({
			title: count === 1 ? '1 cosa no se pudo entregar' : `${count} cosas no se pudieron entregar`,
			text: 'No se ha perdido nada. Vea por qué y qué puede hacer.',
			action: 'Ver qué y por qué'
		}),
		change: (section) => ({
			title: `La persona revisora pide un cambio: ${section}`,
			action: 'Corregir esto'
		}),
		file_again: (document) => ({
			title: `Elija otra vez su archivo: ${document}`,
			text: 'El archivo que se envió no se pudo abrir.',
			action: 'Elegir archivo'
		}),
		fill: (section, started, left) => ({
			title: started ? `Continúe con «${section}»` : `Llene «${section}»`,
			text: left === 1 ? 'Falta 1 cosa.' : `Faltan ${left} cosas.`,
			action: started ? 'Continuar' : 'Empezar'
		}),
		fill_more: (count) => ({
			title: `Llene ${count} secciones más`,
			text: 'En el orden que quiera y un poco cada vez, si lo prefiere.',
			action: 'Abrir'
		}),
		submit: {
			application: {
				title: 'Envíe su solicitud',
				text: 'Todo está completo. Revísela una vez más y envíela.',
				action: 'Revisar y enviar'
			},
			certificate: {
				title: 'Envíe su certificado de capacitación',
				text: 'Todo está completo.',
				action: 'Enviar certificado de capacitación'
			}
		},
		interview: {
			title: 'Reserve su entrevista',
			text: 'Recibimos su solicitud. Elija una hora que le convenga.',
			action: 'Elegir una hora'
		},
		interview_at: (when) => ({
			title: when === null ? 'Pidió una hora para su entrevista' : `Su entrevista: ${when}`,
			text:
				when === null
					? 'Es suya cuando se haya recibido. Le avisaremos.'
					: 'La página dice el lugar y qué esperar, y la guarda en su calendario.',
			action: 'Ver la entrevista'
		}),
		references: (count) => ({
			title:
				count === 1 ? 'Pida una referencia a 1 persona' : `Pida una referencia a ${count} personas`,
			text: 'Cada persona recibe un enlace y no necesita cuenta. Lo que escriben debe llegar antes de su entrevista.',
			action: 'Pedir referencias'
		}),
		offer: (until) => ({
			title: 'Se le ofrece un lugar en una clase',
			text: `${sentence(`Tómelo o cédalo antes de: ${until}`)} Después pasa a la siguiente persona.`,
			action: 'Responder a la oferta'
		}),
		class_begins: (day) => ({
			title: day === null ? 'Usted tiene un lugar en una clase' : `Su clase empieza el ${day}`,
			text:
				day === null
					? 'Sus días todavía no se han decidido. Le avisaremos.'
					: 'Los días, las horas y las tareas están en Mi clase.',
			action: 'Abrir Mi clase'
		}),
		class: {
			title: 'Su clase está en curso',
			text: 'Mi clase tiene los días, sus tareas y lo que falta antes del examen.',
			action: 'Abrir Mi clase'
		},
		homework: (count) => ({
			title: count === 1 ? 'Una tarea volvió con una nota' : `Volvieron ${count} tareas`,
			text: 'Lea lo que escribió quien da la clase y entréguela otra vez.',
			action: 'Leer la nota'
		}),
		class_exam: (again) => ({
			title: again ? 'Puede presentar el examen otra vez' : 'Ya puede presentar el examen',
			text: again
				? 'Sus días y sus tareas siguen contando. Pregunte al programa cuándo es.'
				: 'Sus días y sus tareas están completos. El programa le dice cuándo y dónde es.',
			action: 'Abrir Mi clase'
		}),
		certified: {
			title: 'Su certificado está aquí',
			text: 'Aprobó el examen y tiene la certificación. Imprima su certificado o guárdelo como archivo.',
			action: 'Ver el certificado'
		},
		specialized: {
			title: 'Su especialización está aprobada',
			text: 'Ya está en su certificado, y lo sabe quien lo compruebe.',
			action: 'Ver el certificado'
		},
		place: {
			undecided: {
				title: 'El programa está formando la clase',
				text: 'Le avisaremos cuando se decida. Usted no tiene que hacer nada.'
			},
			waiting: {
				title: 'Está en la lista de espera de una clase',
				text: 'Cuando queda libre un lugar, se ofrece en el orden de la lista.'
			},
			answered: {
				title: 'Su respuesta a la oferta está en este dispositivo',
				text: 'Cuenta cuando se haya recibido.'
			},
			over: {
				title: 'Ahora no tiene lugar en una clase',
				text: 'Admisión tiene lo que se decidió y lo que puede hacer después.'
			},
			action: 'Abrir Admisión'
		},
		letter: {
			title: 'Lea cómo inscribirse en su examen',
			text: 'La carta tiene cada paso, sus fechas y a quién preguntar.',
			action: 'Abrir la carta'
		},
		exam_used_up: {
			title: 'Ya usó sus intentos del examen',
			text: 'Llame a la entidad certificadora y pregunte qué puede hacer ahora. Nada de lo que hizo se pierde.',
			action: 'Ver sus fechas'
		},
		exam: (day, days) => ({
			title: `Haga su examen a más tardar el ${day}`,
			text:
				days === 1
					? 'Hoy es el último día.'
					: `Quedan ${days} días. La guía de estudio funciona sin conexión.`,
			action: 'Abrir la guía de estudio'
		}),
		on_its_way: {
			title: {
				application: 'Su solicitud espera en este dispositivo',
				certificate: 'Su certificado de capacitación espera en este dispositivo'
			},
			text: 'Nadie más lo tiene todavía. El envío sale en cuanto haya conexión.',
			action: 'Ver el estado'
		},
		wait: {
			title: {
				application: 'La persona revisora tiene su solicitud',
				certificate: 'La persona revisora tiene su certificado de capacitación'
			},
			text: 'Usted no tiene que hacer nada. Le avisaremos cuando haya noticias.',
			action: 'Ver el estado'
		},
		closed: {
			denied: {
				title: 'Esto no se aprobó',
				text: 'La página de estado tiene el motivo y lo que puede hacer.',
				action: 'Ver el estado'
			},
			withdrawn: {
				title: 'Usted retiró esta solicitud',
				text: 'Puede empezar una nueva cuando quiera.',
				action: 'Ver el estado'
			}
		}
	},
	study: {
		empty: 'Capítulos cortos y tarjetas para el examen. Todo funciona sin conexión.',
		open: 'Abrir la guía de estudio',
		chapters: (read, all) => `${read} de ${all} capítulos leídos`,
		cards_label: 'Tarjetas',
		cards: (known, all) => `${known} de ${all} tarjetas aprendidas`,
		due: (count) => (count === 1 ? 'Practicar 1 tarjeta' : `Practicar ${count} tarjetas`)
	},
	latest: {
		empty: 'Todavía no hay noticias. Aquí aparecen las cartas y las respuestas.',
		letter: 'Cómo inscribirse en su examen'
	}
};
