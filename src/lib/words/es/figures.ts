import type { figures as english } from '../en/figures.ts';

/** Las cifras de un escritorio: el título de cada gráfica dice lo que se ve en ella. */
const files = (count: number): string => (count === 1 ? '1 expediente' : `${count} expedientes`);
const wait = (count: number): string =>
	count === 1 ? '1 expediente espera' : `${count} expedientes esperan`;
const answers = (count: number): string => (count === 1 ? '1 respuesta' : `${count} respuestas`);
const people = (count: number): string =>
	count === 1 ? '1 persona dio' : `${count} personas dieron`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const time = (hours: number): string => {
	if (hours < 1) return 'menos de 1 hora';
	if (hours < 48) return hours === 1 ? '1 hora' : `${hours} horas`;
	return `${Math.round(hours / 2.4) / 10} días`;
};

export const figures: typeof english = {
	title: 'Cifras',
	lead: 'Lo que llegó al escritorio, lo que salió y cuánto tardó. Los días son días de UTC.',
	loading: 'Contando',
	failed: 'No se pudieron leer las cifras. Revise su conexión e intente de nuevo.',
	staleTitle: 'Estas cifras no son nuevas',
	stale: (moment) => `Se leyeron el ${moment}. Ahora no se pudieron leer otras.`,
	offlineTitle: 'No tiene conexión',
	offlineKept: (moment) => `Estas son las cifras del ${moment}.`,
	offline: 'De este periodo no se había leído nada. Se abre cuando vuelva la conexión.',
	refused: 'Su cuenta ya no trabaja en este escritorio.',
	retry: 'Intentar de nuevo',
	read: (moment) => `Leídas el ${moment}`,
	again: 'Leer de nuevo',
	period: {
		label: 'Periodo',
		'4w': '4 semanas',
		'12w': '12 semanas',
		year: '1 año',
		own: 'Otras fechas',
		from: 'Primer día',
		to: 'Último día',
		show: 'Mostrar',
		wrong: 'Elija un primer día anterior al último, con 400 días entre ellos como máximo.',
		told: (from, to) => `del ${from} al ${to}`
	},
	json: 'Exportar como JSON',
	csv: 'Exportar como CSV',
	saved: 'El archivo está en sus descargas.',
	table: (name) => `Tabla: ${name}`,
	total: 'Total',
	part: 'Parte',
	week: 'Semana del',
	running: 'La última semana aún no ha terminado.',
	time,
	percent,
	most: (count) => `${count} o más`,
	age: {
		name: 'En espera ahora',
		headline: {
			nothing: () => 'Nada espera en el escritorio',
			late: (open, count) =>
				`${wait(open)}, ${count === 1 ? '1 va con retraso' : `${count} van con retraso`}`,
			soon: (open, count) => `${wait(open)}, ninguno va con retraso, a ${count} le quedan 3 días`,
			fine: (open) => `${wait(open)}, y ninguno está cerca de su día`
		},
		ages: {
			late: 'Con retraso',
			'3': 'Quedan hasta 3 días',
			'7': 'Quedan de 4 a 7 días',
			'14': 'Quedan de 8 a 14 días',
			more: 'Quedan más de 14 días',
			none: 'Sin día prometido',
			paused: 'Con la persona solicitante'
		},
		note: 'Lo que tiene la persona solicitante no espera en el escritorio: su plazo no corre.',
		business: (parts) => `Cuentan los días hábiles en: ${parts}.`
	},
	risk: {
		name: 'Los próximos 7 días',
		headline: {
			nothing: 'Nada vence en los próximos 7 días',
			few: (due) =>
				`${files(due)} con plazo en 7 días: aún hay pocas respuestas para saber si llegan a tiempo`,
			none: (due) => `${files(due)} con plazo en 7 días: todos pueden tener respuesta a tiempo`,
			all: (due, count) =>
				`${files(due)} con plazo en 7 días: es probable que ${count === 1 ? '1 se retrase' : `${count} se retrasen`}`,
			range: (due, low, high) =>
				`${files(due)} con plazo en 7 días: es probable que se retrasen entre ${low} y ${high}`
		},
		how: 'Es un cálculo. Toma el ritmo de la mejor y de la más lenta de las últimas 4 semanas, y los expedientes por el orden de sus días.',
		pace: (counts) => `Respuestas en cada una de las últimas 4 semanas: ${counts}.`,
		late: 'Ya con retraso',
		due: (day) => `Con plazo hasta el ${day}`,
		column: 'Expedientes'
	},
	flow: {
		name: 'Entradas y salidas',
		headline: {
			nothing: () => 'No llegó nada y no se respondió nada',
			behind: (received, answered) =>
				`Llegaron ${received}, ${answered} tuvieron respuesta: ${received - answered} menos de los que llegaron`,
			ahead: (received, answered) =>
				`Llegaron ${received}, ${answered} tuvieron respuesta: ${answered - received} más de los que llegaron`,
			even: (received) => `Llegaron ${received}, y otros tantos tuvieron respuesta`
		},
		series: {
			received: 'Recibido',
			approve: 'Aprobado',
			change: 'Se pidió un cambio',
			deny: 'No aprobado'
		},
		again: 'De ellos, enviados otra vez'
	},
	waits: {
		name: 'Tiempo hasta la decisión',
		headline: (part, median, p90) =>
			`${part}: la mitad se decidió en ${time(median)}, 9 de cada 10 en ${time(p90)}`,
		few: (part, count) => `${part}: solo hay ${count} decididos, muy pocos para decir más`,
		nothing: 'En este periodo no se decidió nada de forma final',
		parts: 'Parte que se ve',
		series: { median: 'La mitad en', p90: '9 de cada 10 en' },
		count: 'Decididos',
		note: 'No cuenta el tiempo que un expediente estuvo con la persona solicitante. Los tiempos largos se redondean.',
		unit: 'Días'
	},
	reasons: {
		name: 'Motivos',
		headline: (title, count) => `El más dado: ${title} (${count})`,
		nothing: 'En este periodo no se dio ningún motivo',
		given: 'Dado',
		mended: 'Corregido la vez siguiente',
		repeated: 'Dado otra vez',
		share: 'Corregido',
		few: 'muy pocos para decirlo',
		note: 'Corregido quiere decir que la respuesta siguiente ya no lo nombró.',
		row: (given, mended) =>
			given === 1 ? `1 vez, ${mended} corregido` : `${given} veces, ${mended} corregidos`
	},
	agreement: {
		name: 'Acuerdo',
		headline: (agreed, looked) =>
			`Dos personas revisoras coincidieron en ${agreed} de ${looked} segundas revisiones`,
		few: (agreed, looked) =>
			`${agreed} de ${looked} segundas revisiones coincidieron: muy pocas para decir más`,
		nothing: 'En este periodo nadie revisó por segunda vez',
		between: (low, high) =>
			`la parte real está probablemente entre ${percent(low)} y ${percent(high)}`,
		tooFew: 'muy pocas para decirlo',
		sources: {
			denial: 'Antes de un “no aprobado”',
			random: 'Elegidas al azar',
			first: 'Primeras decisiones de alguien',
			flag: 'Con una marca'
		},
		source: 'Por qué',
		looked: 'Segundas revisiones',
		agreed: 'Coincidieron',
		interval: 'Probablemente entre'
	},
	people: {
		name: 'Personas',
		headline: (who, count) => `${people(who)} ${answers(count)}`,
		own: (count) => `Usted dio ${answers(count)}`,
		nothing: 'Nadie dio una respuesta en este periodo',
		ownNothing: 'Usted no dio ninguna respuesta en este periodo',
		who: 'Quién',
		me: 'usted',
		account: (id) => `Cuenta ${id}`,
		gone: 'Una cuenta que ya no existe',
		count: 'Respuestas',
		checked: 'Segunda revisión',
		minutes: 'La mitad en',
		minutesTold: (count) => `${count} min`,
		note: 'El tiempo corre desde la reserva hasta la respuesta. Un número solo no dice nada de lo bien que alguien trabaja.',
		ownNote:
			'El tiempo corre desde la reserva hasta la respuesta. Solo lo ven usted y quienes dirigen el escritorio.'
	}
};
