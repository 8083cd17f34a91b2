import type { interviews as english } from '../en/interviews.ts';

/** Las entrevistas en la mesa: ofrecer horas y anotar cómo fue una entrevista. */
export const interviews: typeof english = {
	title: 'Entrevistas',
	week: (from, to) => `${from} a ${to}`,
	before: 'Semana anterior',
	after: 'Semana siguiente',
	this_week: 'Esta semana',
	offer: 'Ofrecer horas',
	failed: 'No se pudo cargar la lista.',
	offline: 'Las entrevistas solo se cambian con conexión. Lo que se ve puede ser antiguo.',
	no_admission: {
		title: 'Este programa no tiene entrevistas',
		text: 'Aquí no hay nada que ofrecer ni anotar.'
	},
	empty: { title: 'No hay horas en esta semana', text: 'Ofrezca algunas o mire otra semana.' },
	tally: (open, taken) => `${open} libres, ${taken} reservadas`,
	columns: {
		time: 'Hora',
		interviewers: 'Entrevistan',
		place: 'Lugar',
		state: 'Quién',
		notes: 'Notas',
		actions: 'Acciones'
	},
	states: { open: 'Libre', taken: 'Reservada', withdrawn: 'Retirada' },
	outcomes: { booked: 'Reservada', held: 'Hecha', missed: 'No vino', cancelled: 'Cancelada' },
	own: 'Su propia entrevista',
	reads: (language) => `lee ${language}`,
	withdraw: 'Retirar',
	cancel: 'Cancelar',
	note: 'Anotar resultado',
	renote: 'Cambiar notas',
	notes_of: (count) => (count === 1 ? '1 nota' : `${count} notas`),
	busy_cancel: {
		title: (name) => `¿Cancelar la entrevista de ${name}?`,
		text: 'Recibe aviso enseguida, en la aplicación y por correo, y elige otra hora. Esta hora no se ofrece más.',
		confirm: 'Cancelar la entrevista',
		keep: 'Dejarla'
	},
	form: {
		title: 'Ofrecer horas',
		days: 'Días de la semana',
		from_day: 'Desde este día',
		weeks: 'Durante cuántas semanas',
		weeks_hint: 'Una es una sola semana.',
		weekdays: ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'],
		from: 'Desde',
		until: 'Hasta',
		time_hint: 'Como 09:00 o 14:30, según el reloj donde están las personas que entrevistan.',
		minutes: 'Minutos para cada una',
		pause: 'Minutos entre dos',
		zone: 'Zona horaria',
		zones: {
			'America/New_York': 'Hora del Este',
			'America/Chicago': 'Hora del Centro',
			'America/Denver': 'Hora de la Montaña',
			'America/Los_Angeles': 'Hora del Pacífico',
			'America/Phoenix': 'Hora de Arizona',
			'America/Anchorage': 'Hora de Alaska',
			'Pacific/Honolulu': 'Hora de Hawái',
			'America/Puerto_Rico': 'Hora del Atlántico'
		},
		interviewers: 'Quiénes entrevistan, con comas en medio',
		interviewers_hint: 'Quienes solicitan ven estos nombres.',
		place: 'Lugar: un enlace o una dirección',
		place_hint: 'Solo lo ve quien tiene la hora.',
		missing_interviewers: 'Escriba de uno a cinco nombres',
		missing_place: 'Escriba dónde se hace',
		missing_day: 'Escriba un día que exista',
		problems: {
			no_days: 'Elija al menos un día',
			no_time: 'Escriba las dos horas con cuatro cifras, como 09:00',
			no_minutes: 'Escriba los minutos con un número, de 10 a 240',
			too_short: 'Estas horas no alcanzan para una entrevista. Cambie las horas o los minutos',
			too_many: 'Son más de 200 horas. Ofrezca menos días a la vez',
			past: 'Una de estas horas ya pasó. Elija días que todavía no llegan',
			clock_change:
				'En uno de estos días cambia la hora, y una de estas horas no existe o viene dos veces. Elija otras horas para ese día'
		},
		preview: (count) => (count === 1 ? 'Esto ofrece 1 hora.' : `Esto ofrece ${count} horas.`),
		send: 'Ofrecer estas horas'
	},
	noting: {
		title: (name) => `Entrevista con ${name}`,
		outcome: '¿Se hizo?',
		held: 'Sí',
		missed: 'No, no vino',
		scores: 'Lo que vio',
		scores_hint: '0 es nada y 4 es mucho. Deje fuera lo que no se habló.',
		none: 'Sin nota',
		note: 'Notas',
		note_hint: 'Lo leen quienes revisan, nunca quien solicita. Aquí no hace falta un diagnóstico.',
		save: 'Guardar notas',
		missing: 'Diga si se hizo',
		others: 'Lo que anotaron otras personas',
		by: (name, when) => `${name}, ${when}`
	},
	done: {
		offer: 'Las horas se ofrecen.',
		withdraw: 'La hora se retiró.',
		cancel: 'Cancelada. La persona recibió aviso.',
		note: 'Sus notas se guardaron.'
	},
	pending: 'El servidor todavía no contesta. Se envía en cuanto se pueda.',
	close: 'Cerrar'
};
