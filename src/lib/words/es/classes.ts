/** Clases: cuándo son y cuándo se puede pedir un lugar. */
import type { ClassFormat } from '../../domain/class-rows.ts';
import type { Standing } from '../../domain/class.ts';
import type { classes as english } from '../en/classes.ts';
import { sentence } from '../sentence.ts';

const standings: Readonly<Record<Standing, string>> = {
	open: 'Recibe solicitudes',
	opening_soon: 'Abre pronto',
	planned: 'Planeada',
	full: 'Llena',
	closed: 'Ya no recibe solicitudes',
	under_way: 'En curso',
	past: 'Terminada',
	cancelled: 'Cancelada'
};
const formats: Readonly<Record<ClassFormat, string>> = {
	online: 'En línea',
	hybrid: 'En línea y en persona',
	in_person: 'En persona',
	undecided: 'Formato por decidir'
};

export const classes: typeof english = {
	title: 'Clases',
	lead: 'Cuándo son las clases, y desde cuándo hasta cuándo puede pedir un lugar.',
	back: 'Sobre el programa',
	standings,
	formats,
	days_a_week: (count) => (count === 1 ? 'Una vez por semana' : `${count} veces por semana`),
	days_count: (count) => (count === 1 ? '1 día' : `${count} días`),
	dates: (from, to) => (from === to ? from : `${from} al ${to}`),
	hours: (from, to) => `${from} a ${to}`,
	no_dates: 'Fechas por decidir',
	may_change: 'Las fechas y el formato pueden cambiar. Se avisa enseguida a quien eligió la clase.',
	facts: {
		dates: 'Fechas',
		format: 'Formato',
		place: 'Lugar',
		apply: 'Solicitudes',
		places: 'Lugares'
	},
	apply: {
		opens: (at) => `Abren el ${at}`,
		open: (until) => `Abiertas hasta el ${until}`,
		was: (from, until) => `Estuvieron abiertas del ${from} al ${until}`,
		unknown: 'Aún no hay fechas para las solicitudes',
		yours: (at) => `${at} donde usted está`
	},
	places: {
		left: (count) => (count === 1 ? 'Queda 1 lugar' : `Quedan ${count} lugares`),
		waiting: (count) =>
			count === 1
				? 'Todos los lugares están dados. 1 persona más puede esperar uno'
				: `Todos los lugares están dados. ${count} personas más pueden esperar uno`,
		none: 'Todos los lugares están dados, y la lista de espera también',
		of: (count) => (count === 1 ? '1 lugar' : `${count} lugares`)
	},
	cancelled: (reason) => `No se va a dar. ${reason}`,
	together: (names) => `La misma solicitud sirve también para ${names}. Puede nombrar las dos.`,
	next: {
		title: 'Qué viene ahora',
		open: (name, until) =>
			sentence(`Ya puede solicitar ${name}. Las solicitudes se reciben hasta el ${until}`),
		soon: (name, at) => sentence(`Las solicitudes para ${name} abren el ${at}`),
		nothing: 'Ninguna clase recibe solicitudes ahora, y aún no hay fecha para la próxima.'
	},
	groups: {
		open: 'Ya puede solicitarla',
		coming: 'Próximamente',
		running: 'Cerradas o en curso',
		over: (count) => (count === 1 ? '1 clase pasada' : `${count} clases pasadas`)
	},
	start: 'Solicitar',
	each_day: 'Cada día y sus horas',
	calendar: {
		save: 'Guardar en mi calendario',
		saved: 'El archivo está en sus descargas. Ábralo para agregar los días a su calendario.',
		file: 'clase.ics',
		is_day: 'día de clase'
	},
	empty: {
		title: 'Todavía no hay clases',
		text: 'Las clases aparecen aquí en cuanto se planean.'
	},
	age: (at) => sentence(`Como lo sabía este dispositivo el ${at}`),
	unread: {
		title: 'La lista de clases aún no está en este dispositivo',
		text: 'Llega con la próxima señal y después se queda aquí.'
	},
	not_here: 'Este programa no tiene clases.',
	field: {
		none: 'Ninguna clase recibe solicitudes ahora. Vea qué viene después.',
		unread:
			'La lista de clases aún no ha llegado a este dispositivo. Conéctese una vez para verla.',
		list: 'Ver todas las clases y sus días',
		no_second: 'Sin segunda opción',
		kept: 'Ya no está en la lista'
	}
};
