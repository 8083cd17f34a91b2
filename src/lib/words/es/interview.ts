import type { interview as english } from '../en/interview.ts';
import { sentence } from '../sentence.ts';

/** La entrevista. Una hora no es de nadie antes de que el servidor lo diga. */
export const interview: typeof english = {
	title: 'Entrevista',
	lead: 'Una conversación con personas que hacen este trabajo. Usted elige la hora.',
	none: {
		title: 'Este programa no tiene entrevista',
		text: 'Aquí no hay nada que hacer.'
	},
	not_sent: {
		title: 'Primero su solicitud',
		text: 'Cuando la haya enviado, podrá elegir aquí una hora. No hay que buscar nada en el correo.',
		open: 'Abrir la solicitud'
	},
	sending: {
		title: 'Su solicitud está en camino',
		text: 'Podrá elegir una hora cuando se haya recibido. Sale con la próxima conexión.'
	},
	pick: {
		title: 'Elija una hora',
		title_move: 'Elija otra hora',
		zone: (zone) => `Las horas son las del lugar donde está: ${zone}.`,
		there: (time) => `${time} allá`,
		minutes: (count) => `${count} minutos`,
		with: (names) => `con ${names}`,
		choose: 'Elija una hora para seguir',
		ask: 'Reservar esta hora',
		ask_move: 'Cambiar a esta hora',
		chosen: (when) => sentence(`Eligió ${when}`),
		more: 'Mostrar días más tarde',
		keep: 'Quedarme con la hora que tengo',
		none: 'Ahora no se ofrecen horas',
		none_text:
			'Las horas nuevas aparecen aquí cuando el programa las ofrece. Su solicitud sigue igual.',
		not_yet: 'La lista de horas todavía no llegó a este dispositivo. Llega con una conexión.',
		stale: (when) => `Sin conexión. Esta lista es de ${when}; algunas horas pueden estar ya dadas.`,
		offline_note:
			'Puede pedir una hora ahora. Se envía con la próxima conexión y es suya solo cuando se haya recibido.'
	},
	asked: {
		title: 'Pidió esta hora',
		text: 'Todavía no es suya. En cuanto se reciba, esta página lo dice.',
		offline:
			'Se guarda en este dispositivo y se envía con la próxima conexión. Todavía no es suya: otra persona puede pedirla antes.',
		move: 'Pidió un cambio. Hasta que se reciba, la hora de abajo sigue siendo suya.',
		to: (when) => `Pidió: ${when}`,
		cancel: 'Canceló. Se guarda en este dispositivo y se envía con la próxima conexión.'
	},
	booked: {
		title: 'Su entrevista',
		is_booked: 'Reservada',
		is_held: 'Hecha',
		is_asked: 'Todavía no es suya',
		when: 'Cuándo',
		there: 'Donde se hace',
		place: 'Lugar',
		with: 'Con',
		long: 'Cuánto dura',
		move: 'Elegir otra hora',
		cancel: 'Cancelar la entrevista',
		take_back: 'Retirar',
		calendar: 'Guardar en mi calendario',
		calendar_file: 'entrevista.ics',
		calendar_title: 'Entrevista',
		until: (hours) => `Puede cambiar la hora hasta ${hours} horas antes.`,
		held: 'La entrevista se hizo. El programa le escribirá sobre el siguiente paso.',
		references: 'Sus referencias tienen que estar aquí dos días hábiles antes. Ver referencias'
	},
	cancel: {
		title: '¿Cancelar esta entrevista?',
		text: 'La hora pasa a otra persona. Su solicitud sigue, y puede elegir otra hora.',
		confirm: 'Cancelar la entrevista',
		keep: 'Quedarme con ella'
	},
	refused: {
		title: 'No fue posible darle esta hora',
		seen: 'Ya lo vi'
	},
	missed: 'Su última entrevista no se hizo. Elija aquí otra hora.',
	not_saved: 'Esto todavía no se guardó. Pulse otra vez.',
	said: {
		asked: 'Su deseo se guardó en este dispositivo',
		booked: 'La entrevista es suya',
		cancelled: 'La entrevista se canceló'
	},
	expect: {
		title: 'Qué esperar',
		points: [
			'Le preguntan por qué quiere hacer este trabajo y qué ha hecho hasta ahora.',
			'Usted decide qué comparte. No tiene que nombrar un diagnóstico ni a quien le atiende.',
			'Si tuvo capacitaciones entre pares que no están en su solicitud, cuéntelas.',
			'Ayuda estar en un lugar tranquilo. Si es una llamada, pruebe el enlace el día antes.',
			'Si necesita algo para participar, como subtítulos o intérprete, pídalo antes al programa.'
		]
	}
};
