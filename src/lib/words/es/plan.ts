/** El plan de estudio. Un día sin estudiar no es culpa de nadie y no deja deudas. */
import type { CalendarWords } from '../../domain/plan-calendar.ts';
import type { DayKind, Milestone, PlanProblem } from '../../domain/plan.ts';
import type { Task } from '../../domain/today.ts';
import type { plan as english } from '../en/plan.ts';

const calendar: CalendarWords = {
	name: 'Días de estudio',
	days: {
		study: (minutes) => `Estudio: ${minutes} minutos`,
		simulation: () => 'Examen de práctica',
		group: () => 'Grupo de estudio',
		rest: () => 'El día antes del examen: descanso'
	},
	milestones: {
		accommodations: 'Último día para pedir adaptaciones en el examen',
		exam: 'Día del examen',
		window_ends: 'Último día de sus 12 meses'
	},
	note: 'Lo que toca hoy está en la aplicación. Un día sin estudiar no cuesta nada: el plan se ajusta solo.'
};

const problems: Readonly<Record<PlanProblem, string>> = {
	date_unreadable: 'Escriba un día que exista, como 29 5 2027 para el 29 de mayo de 2027',
	date_passed: 'Este día ya pasó. Escriba el día de su próximo examen o deje el espacio vacío',
	date_far: 'Faltan más de tres años. Revise el año',
	no_days: 'Elija al menos un día',
	no_minutes: 'Elija cuántos minutos'
};

const dayNames: Readonly<Record<DayKind, string>> = {
	study: 'Día de estudio',
	simulation: 'Examen de práctica',
	group: 'Grupo de estudio',
	rest: 'Descanso antes del examen',
	exam: 'Día del examen'
};

const milestoneTexts: Readonly<Record<Milestone['kind'], string>> = {
	accommodations:
		'Si quiere más tiempo, una persona que le lea u otra adaptación, envíe el formulario a más tardar este día y espere la respuesta.',
	exam: 'Revise la hora y el lugar, y lleve su identificación original con foto.',
	window_ends: 'El examen, y cualquier nuevo intento, tiene que hacerse a más tardar este día.'
};

const cards = (count: number) => (count === 1 ? '1 tarjeta' : `${count} tarjetas`);
const taskTitles = {
	cards: (due: number, fresh: number) => {
		const added = fresh === 1 ? '1 nueva' : `${fresh} nuevas`;
		if (due === 0) return fresh === 1 ? '1 tarjeta nueva' : `${fresh} tarjetas nuevas`;
		return fresh === 0 ? `${cards(due)} para repasar` : `${cards(due)} para repasar y ${added}`;
	},
	chapter: (name: string, isWhole: boolean) => (isWhole ? `Leer: ${name}` : `Empezar: ${name}`),
	practice: (questions: number) =>
		questions === 1 ? '1 pregunta de práctica' : `${questions} preguntas de práctica`,
	simulation: 'Un examen de práctica completo',
	group: 'Su grupo de estudio',
	ready: 'Preparar todo: su identificación con foto, la dirección y cómo llegar'
} satisfies Record<Task['kind'], unknown>;

export const plan: typeof english = {
	title: 'Plan de estudio',
	lead: 'Lo que toca cada día, hasta su examen. Los días libres no cuestan nada.',
	none: {
		title: 'Un plan en tres preguntas',
		text: 'Diga cuándo es su examen, qué días puede estudiar y cuánto tiempo. Tendrá una lista para cada día, y la puede cambiar cuando quiera.',
		make: 'Hacer un plan'
	},
	load_failed:
		'No se pudo abrir la lista de capítulos. Ábrala una vez con señal; después se queda aquí.',
	not_saved: 'Esto todavía no está guardado. Presione otra vez.',
	saved: 'Su plan está guardado en este dispositivo',
	today: 'Hoy',
	about_minutes: (minutes: number) =>
		minutes === 1 ? 'cerca de 1 minuto' : `unos ${minutes} minutos`,
	tasks: taskTitles,
	minutes: (minutes: number) => `${minutes} min`,
	part_of: (done: number, all: number) => `${done} de ${all}`,
	done: 'Hecho',
	to_do: 'Por hacer',
	all_done: 'Eso es todo por hoy. Descanse, o haga más si tiene ganas.',
	nothing_today: 'No hay nada planeado para hoy.',
	nothing_more: 'No hay nada más planeado.',
	next_day: (day: string) => `El próximo día de estudio es el ${day}.`,
	simulation_note: 'Toma más tiempo que sus otros días. Puede hacer una pausa y seguir otro día.',
	standing: {
		days_left: (days: number) =>
			days === 1 ? 'Falta 1 día para su examen' : `Faltan ${days} días para su examen`,
		on: (day: string) => `Su examen: ${day}`,
		no_date: 'Todavía no hay fecha de examen',
		no_date_text:
			'Puede estudiar sin fecha. Cuando tenga una, el plan coloca sus exámenes de práctica.',
		close: 'Los últimos días',
		close_text: 'Ya nada nuevo. Repase sus tarjetas, haga algunas preguntas y duerma bien.',
		tomorrow: 'Su examen es mañana',
		tomorrow_text:
			'Lo que sabe, lo sabe. Mire unas tarjetas si eso le tranquiliza, prepare su identificación con foto y acuéstese temprano.',
		today: 'Hoy es su examen',
		today_text:
			'Ya no hay nada que estudiar. Lleve su identificación con foto, llegue temprano y respire.',
		passed: (day: string) => `El día de su examen fue el ${day}`,
		passed_text:
			'Le haya ido como le haya ido, todo lo que hizo se conserva. Elija una nueva fecha o siga estudiando sin fecha.',
		new_date: 'Elegir una nueva fecha',
		without_date: 'Seguir sin fecha',
		paused: 'Su plan está en pausa',
		paused_text: 'No hay nada planeado ni recibirá recordatorios. Todo lo que hizo se conserva.',
		resume: 'Seguir'
	},
	fit: {
		title: 'No cabe todo',
		text: (chapters: number, left: number) => {
			const parts = [
				...(chapters > 0 ? [chapters === 1 ? '1 capítulo' : `${chapters} capítulos`] : []),
				...(left > 0 ? [cards(left)] : [])
			];
			return `A este paso, ${parts.join(' y ')} no ${chapters + left === 1 ? 'cabe' : 'caben'} antes de su examen. Puede estar bien así: lo más importante va primero.`;
		},
		more: (minutes: number) => `Con ${minutes} minutos al día cabe todo.`,
		change: 'Cambiar el plan'
	},
	guide: {
		title: 'Su camino por la guía',
		read: (read: number, all: number) => `${read} de ${all} capítulos leídos`,
		by: (day: string) => `A este paso termina de leer el ${day}.`,
		states: { read: 'leído', today: 'hoy', ahead: 'por leer' }
	},
	month: {
		title: 'Sus días de estudio',
		before: 'Mes anterior',
		after: 'Mes siguiente',
		done: 'Usted estudió',
		kinds: dayNames,
		is_today: 'hoy',
		nothing: 'No hay nada planeado para este día.',
		was: (chapters: number, seen: number, questions: number) =>
			[
				...(chapters > 0
					? [chapters === 1 ? '1 capítulo leído' : `${chapters} capítulos leídos`]
					: []),
				...(seen > 0 ? [seen === 1 ? '1 tarjeta vista' : `${seen} tarjetas vistas`] : []),
				...(questions > 0
					? [questions === 1 ? '1 pregunta contestada' : `${questions} preguntas contestadas`]
					: [])
			].join(', '),
		choose: 'Elija un día para ver qué hay en él.'
	},
	dates: {
		title: 'Fechas importantes',
		in_days: (days: number) => (days === 1 ? 'mañana' : `en ${days} días`),
		is_today: 'hoy',
		passed: 'ya pasó',
		texts: milestoneTexts,
		accommodations_late:
			'Este día ya pasó. Si quiere una adaptación en el examen, pídala ahora y elija una fecha posterior cuando tenga la respuesta.',
		window_short:
			'Su examen es después de este día. Elija uno anterior o pregunte a la entidad certificadora.'
	},
	export: {
		title: 'En su calendario',
		text: 'Días de estudio, exámenes de práctica y fechas fijas, para el calendario de su teléfono o computadora. Los títulos dicen «estudio» y nunca para qué.',
		download: 'Descargar el calendario (.ics)',
		file_name: 'plan-de-estudio.ics',
		download_note:
			'El archivo muestra el plan como está ahora. Después de un cambio, descárguelo otra vez.',
		follow: 'Que su calendario siga el plan',
		follow_text:
			'Una dirección que su calendario lee por sí solo, varias veces al día. Quien la tenga puede ver sus días de estudio: compártala solo con personas de confianza.',
		sign_in:
			'Inicie sesión para crear una dirección: el plan tiene que llegar primero al servidor.',
		sign_in_link: 'Iniciar sesión',
		offline: 'Esto necesita señal. Intente de nuevo cuando la tenga.',
		make: 'Crear una dirección',
		renew: 'Crear otra dirección',
		renew_note: 'La dirección anterior deja de funcionar.',
		stop: 'Desactivarla',
		stopped: 'Desactivada. La dirección ya no muestra nada.',
		address: 'La dirección',
		address_note: 'Solo se muestra ahora. Cópiela o ábrala en su calendario.',
		copy: 'Copiar',
		copied: 'Copiada',
		open: 'Abrir en mi calendario',
		made: (day: string) => `Se creó una dirección el ${day}.`,
		read: (when: string) => `Leída por última vez: ${when}.`,
		never_read: 'Ningún calendario la ha leído todavía.',
		failed: 'No funcionó. Intente de nuevo en un momento.',
		reminders: 'Los recordatorios dependen de su calendario: algunos los omiten.'
	},
	change: 'Cambiar el plan',
	pause: 'Poner en pausa',
	setup: {
		title: 'Su plan de estudio',
		lead: 'Tres preguntas. Todo se puede cambiar después.',
		exam: '1. ¿Cuándo es su examen?',
		exam_hint: 'Deje el espacio vacío si todavía no tiene fecha.',
		days: '2. ¿Qué días puede estudiar?',
		weekdays: ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'],
		minutes: '3. ¿Cuánto tiempo en cada uno de esos días?',
		minutes_hint: 'Un poco en muchos días ayuda más que mucho en uno.',
		more: 'Grupo de estudio y recordatorios',
		group: '¿Se reúne su grupo de estudio en uno de esos días?',
		no_group: 'Sin grupo',
		remind: 'Recordármelo en los días de estudio',
		remind_hint: 'Para el calendario que descargue o que siga el plan.',
		hours: {
			never: 'Nunca',
			8: 'A las 8 de la mañana',
			12: 'Al mediodía',
			18: 'A las 6 de la tarde'
		},
		save: 'Guardar el plan'
	},
	card: {
		none: 'Diga cuándo es su examen y tendrá una lista para cada día.',
		today: (done: number, all: number) =>
			all === 0 ? 'No hay nada planeado para hoy.' : `Hoy: ${done} de ${all}`,
		open: 'Abrir el plan'
	},
	problems,
	calendar
};
