import type { classTeaching as english } from '../en/class-teaching.ts';

export const classTeaching: typeof english = {
	title: 'Trabajo de la clase',
	lead: 'El estudiante ve enseguida lo que guarda aquí.',
	not_allowed: 'Solo el personal y los responsables de revisión ven el trabajo de una clase.',
	failed: 'No se pudo leer la clase. Revise su conexión e intente otra vez.',
	offline: 'Sin conexión. Lo que ve puede ser anterior, y no se puede guardar nada.',
	empty: {
		title: 'Nadie ha tomado un lugar todavía',
		text: 'Los estudiantes están aquí cuando toman el lugar que se les ofreció.'
	},
	done: {
		attendance: 'El día se guardó',
		homework: 'La respuesta se guardó y se avisó al estudiante',
		exam: 'El examen se anotó y se avisó al estudiante'
	},
	pending: 'Se envió y aún no hay respuesta. Mire otra vez en un minuto.',
	attendance: {
		title: 'Asistencia',
		day: 'Día',
		no_days: 'La clase aún no tiene días. Escríbalos primero en la clase.',
		none_yet: 'El primer día de la clase aún no llega.',
		student: 'Estudiante',
		mark: 'Marca',
		states: { present: 'Presente', absent: 'Ausente', excused: 'Justificado' },
		all: 'Marcar presentes a los demás',
		unmarked: (count) => (count === 0 ? 'Nadie queda sin marcar' : `${count} sin marcar`),
		save: 'Guardar el día',
		unsaved: 'sin guardar',
		nothing: 'No hay cambios'
	},
	reading: {
		title: 'Tareas por leer',
		none: 'No hay tareas por leer.',
		note: 'Nota para el estudiante',
		note_hint: 'Hace falta si la devuelve: diga qué agregar. Hasta 2,000 caracteres',
		accept: 'Aceptar',
		give_back: 'Devolver',
		missing: 'Escriba qué falta y después devuélvala',
		by: (name, when) => `${name}, ${when}`
	},
	students: {
		title: 'Estudiantes',
		name: 'Nombre',
		days: 'Días',
		homework: 'Tareas',
		exam: 'Examen',
		number: 'Certificado',
		of: (count, most) => `${count} de ${most}`,
		excused: (count) => (count === 1 ? '1 justificado' : `${count} justificados`),
		exams: {
			locked: 'Todavía no',
			open: 'Puede tomarlo',
			again: 'Puede tomarlo otra vez',
			passed: 'Aprobado'
		},
		record: 'Anotar examen'
	},
	exam: {
		title: (name) => `Examen de ${name}`,
		text: 'Si aprueba, el certificado se emite enseguida y no se puede retirar aquí.',
		on: 'Día del examen',
		result: 'Resultado',
		passed: 'Aprobado',
		failed: 'No aprobado',
		note: 'Nota para el personal',
		note_hint: 'El estudiante no la ve',
		missing_day: 'Escriba el día, hoy o antes',
		missing_result: 'Elija el resultado',
		save: 'Anotar',
		close: 'Cerrar'
	}
};
