/** Las páginas del escritorio donde el personal escribe las clases y sus plazos de solicitud. */
import type { ClassProblem, WindowProblem } from '../../domain/class-form.ts';
import type { classDesk as english } from '../en/class-desk.ts';

const problems: Readonly<Record<ClassProblem | WindowProblem, string>> = {
	name_en: 'Escriba un nombre en inglés',
	name_es: 'Escriba un nombre en español',
	days_a_week: 'Escriba cuántos días por semana, de 1 a 7',
	zone: 'Escriba una zona por su lugar, como America/New_York',
	day_unreadable: 'Escriba cada día con su fecha y sus horas',
	day_hours: 'Cada día tiene que terminar después de empezar',
	day_twice: 'Un día está dos veces en la lista. Quite uno de los dos',
	day_skipped: 'En una de estas horas se cambia el reloj. Elija otra hora',
	capacity: 'Escriba cuántos lugares, de 1 a 1000',
	waiting_max: 'Escriba cuántas personas pueden esperar, de 0 a 1000',
	opens: 'Escriba el día y la hora en que se abren las solicitudes',
	closes: 'Escriba el día y la hora en que se cierran las solicitudes',
	backwards: 'Las solicitudes tienen que cerrarse después de abrirse',
	note: 'Escriba la nota en los dos idiomas o deje ambas vacías'
};

export const classDesk: typeof english = {
	title: 'Clases',
	lead: 'Lo que guarde aquí lo ven todos enseguida. Se avisa a quien eligió una clase cuando cambian sus fechas, su formato, su lugar o su plazo.',
	read_only: 'Solo el personal y los responsables de revisión pueden cambiar las clases.',
	gone: 'Esto ya no está aquí. Vuelva y ábralo otra vez',
	work: 'Asistencia, tareas y examen',
	new_class: 'Nueva clase',
	new_window: 'Nuevo plazo',
	empty: 'Todavía no hay clases. Cree primero un plazo y después las clases a las que sirve.',
	table: 'Clases',
	columns: {
		name: 'Clase',
		standing: 'Estado',
		dates: 'Fechas',
		format: 'Formato',
		places: 'Lugares dados',
		window: 'Solicitudes'
	},
	taken: (taken, capacity) => `${taken} de ${capacity}`,
	waiting: (waiting, most) => `${waiting} de ${most} en espera`,
	no_window: 'Sin fecha',
	windows: {
		title: 'Plazos',
		span: (opens, closes) => `${opens} a ${closes}`,
		serves: (names) => (names === '' ? 'Aún no sirve a ninguna clase' : `Sirve a ${names}`),
		change: 'Cambiar'
	},
	class_form: {
		title_new: 'Nueva clase',
		name_en: 'Nombre en inglés',
		name_es: 'Nombre en español',
		window: 'Solicitudes',
		window_none: 'Aún sin fecha',
		format: 'Formato',
		days_a_week: 'Días por semana',
		zone: 'Zona horaria de la clase',
		zone_hint: 'Las horas se leen con el reloj de este lugar.',
		place: 'Lugar',
		place_hint: 'Una sala o una dirección. Todos pueden leerlo: no ponga enlaces ni códigos.',
		capacity: 'Lugares',
		waiting_max: 'Cuántas personas pueden esperar',
		days: 'Días y horas',
		day: 'Día',
		from: 'De',
		to: 'A',
		add_day: 'Agregar un día',
		remove_day: (day) => `Quitar ${day}`
	},
	fill: {
		title: 'Llenar los días',
		first: 'Primer día',
		last: 'Último día',
		weekdays: 'En estos días de la semana',
		note: 'De nueve a cuatro, y medio día el primero y el último. Reemplaza los días de abajo.',
		do: 'Llenar'
	},
	window_form: {
		title_new: 'Nuevo plazo',
		title: 'Plazo',
		opens: 'Abre',
		closes: 'Cierra',
		closes_hint: 'Desde este momento no se recibe nada más.',
		day: 'Día',
		time: 'Hora',
		zone: 'Zona horaria',
		note_en: 'Nota en inglés',
		note_es: 'Nota en español'
	},
	save: 'Guardar',
	saved: 'Guardado. Ahora lo ven todos.',
	pending: 'Aún no llegó. Se guarda aquí y sale en cuanto haya conexión.',
	offline: 'No tiene conexión. Lo que guarde saldrá cuando vuelva.',
	look_again: 'Mostrar como está ahora',
	cancel: {
		open: 'Cancelar esta clase',
		title: '¿Cancelar esta clase?',
		text: 'No se puede deshacer. Se avisa enseguida a quien la eligió, con su motivo.',
		reason: 'Motivo, para las personas que la eligieron',
		reason_missing: 'Escriba un motivo. La gente hizo planes',
		do: 'Cancelar la clase',
		keep: 'Dejarla',
		done: 'La clase está cancelada y se avisó a la gente.'
	},
	cancelled: (reason) => `Esta clase está cancelada: ${reason}`,
	problems
};
