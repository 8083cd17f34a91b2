/** La práctica, el examen de práctica completo y lo que dicen de cómo va la persona. */
import type { practice as english } from '../en/practice.ts';

const plural = (count: number, one: string, many: string) =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;
const questions = (count: number) => plural(count, 'pregunta', 'preguntas');
const answers = (count: number) => plural(count, 'respuesta', 'respuestas');

export const practice: typeof english = {
	title: 'Práctica',
	lead: 'Unas pocas preguntas a la vez, con la razón de cada opción. Pare cuando quiera.',
	loading: 'Abriendo las preguntas',
	fetching: 'Descargando las preguntas, una sola vez. Después se quedan en este dispositivo',
	load_failed:
		'Las preguntas todavía no están en este dispositivo. Abra esta página una vez con señal y después se quedan aquí',
	load_again: 'Intentar de nuevo',
	empty: 'Todavía no hay preguntas de este programa',
	not_saved: 'Esto todavía no está guardado. Presione otra vez',
	not_here: 'Esta práctica no está en este dispositivo',
	not_here_text:
		'Puede estar en su otro teléfono. Con señal, y con la sesión iniciada en los dos, llega por sí sola.',
	own_words:
		'Cada pregunta fue escrita para Waymark. Ninguna viene de un examen, y ninguna entidad certificadora las respalda.',
	questions,
	home: {
		continue_title: 'Siga donde estaba',
		answered: (done, all) => `${done} de ${all} contestadas`,
		go_on: 'Continuar',
		mixed: 'Un poco de todo',
		mixed_text: 'Preguntas de todas las áreas, primero las nuevas.',
		length: '¿Cuántas preguntas?',
		start: 'Empezar',
		retry: (count) => `Repetir lo que salió mal (${count})`,
		by_area: 'Cómo va, por área',
		by_area_lead:
			'Mientras más larga es la barra, menos se sabe todavía. Se acorta con cada respuesta.',
		by_competency: (count) => `Practicar uno de ${count} temas`,
		last_right: (right, all) => `${right} de ${all} bien la última vez`,
		practice: 'Practicar',
		practice_named: (name) => `Practicar: ${name}`,
		next_area: (name) => `Lo que más ayuda ahora: ${name}`,
		simulation: 'Examen de práctica completo',
		simulation_text: (items, minutes) =>
			`${items} preguntas en ${minutes} minutos, con un descanso, como el día del examen.`,
		long: 'Una práctica larga',
		long_text: 'Muchas preguntas seguidas, y las respuestas solo al final.',
		open: 'Abrir',
		history: 'Lo que ha hecho',
		history_all: 'Ver todo',
		nothing_yet: 'Todavía nada. Diez preguntas toman unos diez minutos.',
		card_text: (known, all) => `${known} de ${all} preguntas vistas hasta ahora`,
		card_start: 'Practicar',
		card_simulation: 'Examen de práctica'
	},
	about: {
		title: 'Cómo se calcula',
		bar: 'La barra clara muestra entre qué valores está, nueve de cada diez veces, cuánto responde usted bien en realidad. La parte oscura muestra dónde está la mitad de las veces. Con pocas respuestas se sabe poco, y por eso la barra es larga.',
		recent:
			'Las respuestas nuevas cuentan más: después de otras 25 respuestas en la misma área, una anterior cuenta la mitad. Una pregunta que ya había visto también cuenta la mitad.',
		aim: 'La línea está en 70 de 100. Es una meta que eligió Waymark: no se ha publicado cuántas respuestas correctas pide el examen, así que nadie puede decirle que lo aprobaría.',
		weights:
			'Tampoco se ha publicado cuántas preguntas tiene cada área en el examen. Aquí todas cuentan igual.'
	},
	picture: {
		between: (low, high) => `probablemente entre ${low} y ${high} de 100`,
		none: 'sin respuestas todavía',
		from: (count) => `con ${answers(count)}`,
		asked: (count) => `con ${questions(count)}`,
		grades: {
			unknown: 'Muy pocas respuestas para saberlo',
			weak: 'Aquí ayuda practicar más',
			between: 'En camino',
			strong: 'Firme'
		},
		aim: 'La línea: 70, una meta',
		scale: 'Cada barra va de 0 a 100 respuestas correctas de cada 100'
	},
	run: {
		number: (number, all) => `Pregunta ${number} de ${all}`,
		choose: 'Elija una respuesta',
		check: 'Revisar mi respuesta',
		choose_first: 'Elija primero una respuesta',
		right: 'Correcto',
		wrong: 'Esta no es',
		yours: 'Su respuesta',
		best: 'La mejor respuesta',
		why: 'Por qué',
		next: 'Pregunta siguiente',
		finish: 'Ver cómo le fue',
		pause: 'Pausa',
		keys: 'Teclas: de A a D eligen, Enter revisa y sigue',
		source: (title) => `Fuente: ${title}`,
		source_unread: 'por conocimiento del campo; no se leyó para esto',
		gone: 'Esta pregunta ya no está en la guía. Siga con la siguiente.'
	},
	end: {
		done: (right, all) => `${right} de ${all} correctas`,
		all_right: 'Todas estuvieron bien.',
		lead: 'Cada pregunta que salió mal vuelve en «Repetir lo que salió mal».',
		retry: (count) => `Repetir ${questions(count)}`,
		back: 'Volver a la práctica',
		list: 'Las preguntas, con sus razones'
	},
	exam: {
		title: 'Examen de práctica completo',
		long_title: 'Una práctica larga',
		lead: 'Lo más parecido que podemos hacer al día del examen: sin respuestas hasta el final.',
		shape: 'Cómo es',
		items: 'Preguntas',
		time: 'Tiempo',
		minutes: (count) => plural(count, 'minuto', 'minutos'),
		break: 'Descanso',
		break_after: (item) => `10 minutos, después de la pregunta ${item}`,
		areas: 'Áreas',
		areas_even: (count) =>
			`${count}, por igual. No se ha publicado cuánto pesa cada una en el examen`,
		fewer: (count) => `Por ahora hay ${questions(count)}, así que este es más corto que el examen.`,
		rules: [
			'Las respuestas se guardan al elegirlas, con o sin señal.',
			'Déjelo cuando lo necesite. El reloj se detiene mientras esta página no está a la vista.',
			'Puede seguir en otro teléfono, cuando los dos hayan tenido señal.',
			'Marque una pregunta para volver a ella. Puede cambiar cada respuesta hasta terminar.'
		],
		rules_title: 'Conviene saber',
		start: 'Empezar el examen de práctica',
		start_long: 'Empezar',
		start_new: 'Empezar uno nuevo',
		running: 'Siga con lo que empezó',
		running_text: (done, all, left) =>
			`${done} de ${all} contestadas${left === '' ? '' : `; tiempo que queda: ${left}`}.`,
		unpublished:
			'No se ha publicado cuántas preguntas tiene el examen de este programa ni cuánto dura. Por eso esta práctica no puede imitarlo: elija la cantidad de preguntas que le sirva.',
		length: '¿Qué tan larga?',
		timed: 'Con reloj: 75 segundos por pregunta'
	},
	gate: {
		back_title: 'Ya está de vuelta',
		back_text: 'El reloj se detuvo mientras tanto. Todo lo que contestó está aquí.',
		done: (done, all) => `${done} de ${all} contestadas`,
		left: (left) => `Tiempo que queda: ${left}`,
		go_on: 'Seguir',
		elsewhere: 'Lo que hizo en otro teléfono llega cuando los dos hayan tenido señal.'
	},
	clock: {
		title: 'El reloj de este dispositivo cambió',
		ahead:
			'Se adelantó. No se perdió nada: sus respuestas están guardadas, y el tiempo que queda se mide con un cronómetro que no sigue al reloj.',
		back: 'Se atrasó. No se perdió nada: sus respuestas están guardadas, y el tiempo que queda se mide con un cronómetro que no sigue al reloj.',
		since: (day) =>
			`Según el reloj de este dispositivo, la última respuesta es del ${day}. Si no es así, el reloj cambió. No se perdió nada: sus respuestas están guardadas, y también el tiempo que quedaba.`
	},
	sit: {
		time_left: 'Tiempo que queda',
		show_time: 'Mostrar el tiempo',
		hide_time: 'Ocultar el tiempo',
		minutes_left: (count) => (count === 1 ? 'Queda 1 minuto' : `Quedan ${count} minutos`),
		flag: 'Marcar',
		flagged: 'Marcada',
		previous: 'Atrás',
		next: 'Siguiente',
		review: 'Vista general',
		to_question: (number) => `Pregunta ${number}`,
		states: { answered: 'contestada', open: 'sin respuesta', flagged: 'marcada' },
		review_title: 'Vista general',
		review_lead: (open, flagged) =>
			`${open === 0 ? 'Todas tienen respuesta' : `${questions(open)} sin respuesta`}, ${plural(flagged, 'marcada', 'marcadas')}.`,
		first_open: 'A la primera sin respuesta',
		first_flagged: 'A la primera marcada',
		return: (number) => `Volver a la pregunta ${number}`,
		finish: 'Terminar',
		finish_title: '¿Terminar ahora?',
		finish_text: (open) =>
			open === 0
				? 'Todas tienen respuesta. Después de esto verá cómo le fue.'
				: `${questions(open)} sin respuesta: ${open === 1 ? 'cuenta como no acertada' : 'cuentan como no acertadas'}. Adivinar no cuesta nada.`,
		keep_on: 'Seguir',
		put_down: 'Dejarlo por ahora',
		keys: 'Teclas: de A a D eligen, F marca, las flechas van atrás y adelante, O abre la vista general'
	},
	rest: {
		title: 'Hora de un descanso',
		text: (item) =>
			`Ya terminó la pregunta ${item}. El día del examen hay aquí un descanso de diez minutos. Levántese, tome algo, mire a lo lejos.`,
		take: 'Tomar el descanso',
		skip: 'Seguir sin descanso',
		running: 'Su descanso',
		left: (left) => `Tiempo que queda: ${left}`,
		over: 'Pasaron los diez minutos. El día del examen el reloj volvería a correr; aquí le espera.',
		go_on: 'Seguir'
	},
	results: {
		right: (right, all) => `${right} de ${all} correctas`,
		spread: (low, high) =>
			`En otro intento parecido, lo más probable es un resultado de entre ${low} y ${high} de 100.`,
		time_up: 'Se acabó el tiempo. Se cuenta lo que ya había contestado.',
		no_pass:
			'Esto no es aprobar ni reprobar: no se ha publicado la nota mínima, y estas no son las preguntas del examen.',
		open: (count) =>
			count === 1
				? '1 pregunta quedó sin respuesta y cuenta como no acertada.'
				: `${count} preguntas quedaron sin respuesta y cuentan como no acertadas.`,
		used: 'Tiempo usado',
		used_of: (used, all) => `${used} de ${all} minutos`,
		pauses: 'Pausas',
		pauses_count: (count) => (count === 0 ? 'Ninguna' : String(count)),
		by_area: 'Por área',
		next: (name) => `Practique ahora: ${name}`,
		questions: 'Cada pregunta, con sus razones',
		show: 'Mostrar',
		filters: { wrong: 'No acertadas', flagged: 'Marcadas', all: 'Todas' },
		none: 'Aquí no hay nada.',
		more: (count) => `Mostrar ${count} más`,
		no_answer: 'No dio respuesta',
		retry: (count) =>
			count === 1
				? 'Practicar la que salió mal'
				: `Practicar las ${count} preguntas que salieron mal`
	},
	history: {
		title: 'Lo que ha hecho',
		lead: 'Cada práctica y cada examen de práctica, primero lo más reciente.',
		empty: 'Todavía nada',
		empty_text: 'Lo que practique aparece aquí, desde todos sus dispositivos.',
		simulation: 'Examen de práctica',
		long: 'Práctica larga',
		practice: (name) => `Práctica: ${name}`,
		mixed: 'un poco de todo',
		not_finished: 'Sin terminar',
		sims: 'Sus exámenes de práctica'
	},
	span: (ms) => {
		const minutes = Math.floor(ms / 60_000);
		if (minutes < 1) return `${Math.max(0, Math.round(ms / 1000))} s`;
		if (minutes < 60) return `${minutes} min`;
		const rest = minutes % 60;
		return rest === 0
			? `${Math.floor(minutes / 60)} h`
			: `${Math.floor(minutes / 60)} h ${rest} min`;
	}
};
