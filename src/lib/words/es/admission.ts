import type { admission as english } from '../en/admission.ts';
import { sentence } from '../sentence.ts';

export const admission: typeof english = {
	title: 'Admisión',
	lead: 'Cómo está su lugar en una clase.',
	none: {
		title: 'Todavía no se decide nada',
		text: 'Después de su entrevista, el programa forma la clase. Lo que decida aparece aquí y en una carta.'
	},
	not_here: {
		title: 'Este programa no tiene clases',
		text: 'Aquí no hay nada que hacer.'
	},
	class_gone: 'Una clase que todavía no está en este dispositivo',
	states: {
		offered: 'Se le ofrece',
		waiting: 'Lista de espera',
		declined: 'Sin lugar',
		taken: 'Su lugar',
		given_up: 'Cedido',
		expired: 'Oferta terminada',
		completed: 'Completada',
		ended: 'Clase cancelada'
	},
	texts: {
		offered: 'Se le ofrece un lugar en esta clase. Tómelo o cédalo.',
		waiting: 'Cuando se libera un lugar, se ofrece en el orden de la lista.',
		declined: 'No hay un lugar para usted en esta clase.',
		taken: 'El lugar es suyo. En Mi clase están sus días, sus módulos y sus tareas.',
		given_up: 'Usted cedió este lugar. Su solicitud se guarda.',
		expired: 'La oferta no tuvo respuesta a tiempo y el lugar pasó a la siguiente persona.',
		completed: 'Usted completó esta clase.',
		ended: 'Esta clase no se va a dar. Su solicitud se guarda.'
	},
	until: (when) => sentence(`La oferta es suya hasta ${when}`),
	position: (place) => `Es el número ${place} de la lista.`,
	first:
		'Quienes ya trabajan como especialistas van primero. Por eso su número también puede subir.',
	why: 'Por qué',
	next: {
		title: 'Qué puede hacer ahora',
		points: [
			'Lea los motivos en su carta. Dicen qué ayudaría.',
			'Mire las próximas clases. Su solicitud se guarda: pida al programa que le considere para una.',
			'Si algo de la decisión le parece mal, llame al programa y pregunte.'
		],
		classes: 'Ver las clases'
	},
	take: 'Tomar el lugar',
	open_class: 'Abrir Mi clase',
	give_up: 'Ceder el lugar',
	leave_list: 'Salir de la lista',
	waits: {
		title: 'Su respuesta está en este dispositivo',
		text: 'Se envía ahora. Cuenta cuando se haya recibido.',
		offline: 'Sale con la próxima conexión. Cuenta cuando se haya recibido.'
	},
	not_saved: 'No se pudo guardar en este dispositivo. Inténtelo otra vez',
	said: { take: 'Tomó el lugar', give_up: 'Cedió el lugar' },
	confirm: {
		title: '¿Ceder el lugar?',
		text: 'Pasa enseguida a la siguiente persona. Usted no puede recuperarlo por su cuenta.',
		do: 'Cederlo',
		keep: 'Quedármelo'
	},
	letters: 'Cartas',
	letter: {
		greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
		admission_offered: [
			'Nos alegra ofrecerle un lugar en esta clase.',
			'Abra Admisión en Waymark para tomarlo o cederlo. Sin respuesta hasta el día de abajo, el lugar pasa a la siguiente persona.'
		],
		admission_waiting: [
			'Gracias por su solicitud y por su tiempo. Por ahora todos los lugares de esta clase están dados, y usted está en su lista de espera.',
			'Cuando se libera un lugar, se ofrece en el orden de la lista. No tiene que hacer nada.'
		],
		admission_declined: [
			'Gracias por su solicitud y por lo que nos contó. No hay un lugar para usted en esta clase.',
			'Esto no dice nada de lo que usted vale, ni de cómo puede acompañar a otros. Se trata de esta clase.'
		],
		class: 'Clase',
		days: 'Días',
		span: (first, last) => (first === last ? first : `${first} a ${last}`),
		place: 'Lugar',
		answer_by: 'Responder antes de',
		position: 'Número en la lista',
		reasons: 'Por qué',
		again:
			'Su solicitud se guarda. Puede pedir al programa que le considere para una clase posterior.',
		close: 'Con respeto,',
		signed: 'Quienes forman la clase'
	}
};
