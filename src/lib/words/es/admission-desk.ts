import type { admissionDesk as english } from '../en/admission-desk.ts';

export const admissionDesk: typeof english = {
	title: 'Personas',
	open: 'Personas y lugares',
	loading: 'Cargando la clase',
	failed: 'No se pudo cargar la clase. Inténtelo otra vez cuando haya conexión',
	tally: (given, capacity, waiting, most) =>
		`${given} de ${capacity} lugares dados, ${waiting} de ${most} en espera`,
	table: 'Personas que pidieron esta clase',
	empty: {
		title: 'Nadie ha pedido esta clase todavía',
		text: 'Las personas aparecen aquí cuando envían su solicitud.'
	},
	columns: {
		name: 'Nombre',
		scores: 'Puntuaciones',
		interview: 'Entrevista',
		references: 'Referencias',
		first: 'Ya trabaja de par',
		seat: 'Lugar',
		acts: 'Decidir'
	},
	no_scores: 'Sin puntuar',
	scored_by: (mean, count) =>
		count === 1 ? `${mean} de 4, 1 persona revisora` : `${mean} de 4, ${count} personas revisoras`,
	mean: (factor, mean) => `${factor}: ${mean} de 4`,
	interviews: { booked: 'Reservada', held: 'Hecha', missed: 'No hecha', cancelled: 'Cancelada' },
	no_interview: 'Ninguna',
	yes: 'Sí',
	seats: {
		offered: 'Ofrecido',
		waiting: 'En espera',
		declined: 'Sin lugar',
		taken: 'Tomado',
		given_up: 'Cedido',
		expired: 'Oferta terminada',
		completed: 'Completado',
		ended: 'Terminado'
	},
	number: (position) => `número ${position}`,
	until: (when) => `hasta ${when}`,
	other_class: 'En otra clase',
	acts: { offer: 'Ofrecer', wait: 'Lista de espera', decline: 'No dar lugar' },
	dialog: {
		offer: (name) => `¿Ofrecer un lugar a ${name}?`,
		wait: (name) => `¿Poner a ${name} en la lista de espera?`,
		decline: (name) => `¿Decir a ${name} que no hay lugar?`,
		reasons: 'Motivos',
		reasons_hint: 'Están en la carta, con las palabras del programa',
		reasons_missing: 'Elija al menos un motivo',
		note: 'Nota',
		note_hint: 'Solo la leen quienes revisan y el personal',
		letter: 'Qué dice la carta',
		details: {
			offer: 'También dice qué clase es, sus días y su lugar, y hasta cuándo responder.',
			wait: 'También dice qué clase es, sus días y su lugar, y el número en la lista.',
			decline: 'También dice de qué clase se trata.'
		},
		do: { offer: 'Ofrecer el lugar', wait: 'Poner en la lista', decline: 'Enviar' },
		cancel: 'Ahora no'
	},
	done: {
		offer: 'El lugar está ofrecido y la carta va en camino',
		wait: 'Está en la lista de espera y la carta va en camino',
		decline: 'La carta va en camino'
	},
	counts: {
		title: 'La clase en números',
		text: 'Contado de lo que las personas eligieron responder. Aquí no se nombra a nadie.',
		none: 'Todavía no hay nada que contar'
	},
	score: {
		title: 'Puntuaciones',
		hint: '0 es que no se ve, 4 es que se ve claro. Escriba por qué junto a cada puntuación.',
		reason: 'Por qué',
		reason_missing: 'Escriba por qué',
		none_chosen: 'Puntúe al menos un factor',
		none: 'Sin puntuación',
		note: 'Nota',
		note_hint: 'La leen los revisores y el personal del programa; quien solicita, no',
		save: 'Guardar las puntuaciones',
		saved: 'Puntuaciones guardadas',
		others: 'Qué puntuaron otros',
		by: (name, when) => `${name}, ${when}`
	}
};
