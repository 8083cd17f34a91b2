import type { deadlines as words } from '../en/deadlines.ts';

/** Cada día que cuenta, en un solo lugar. */
export const deadlines: typeof words = {
	title: 'Mis fechas',
	lead: 'Cada día que cuenta para su solicitud, en un solo lugar. Funciona sin conexión.',
	none: {
		title: 'Todavía no hay fechas',
		text: 'Cuando envíe su solicitud, aquí estará el día en que le responden a más tardar. Después vienen el examen y la renovación.'
	},
	next: 'Lo que viene',
	past: 'Ya pasó',
	save: 'Agregar a mi calendario',
	file: 'waymark-fechas.ics',
	calendar_name: 'Waymark: mis fechas',
	saved:
		'El archivo está en sus descargas. Ábralo para agregar las fechas. Le avisa antes de cada una.',
	unconfirmed: 'Las fuentes no coinciden en este día. Pregunte a la entidad certificadora.',
	today: 'hoy',
	in_days: (count) => (count === 1 ? 'mañana' : `en ${count} días`),
	in_months: (count) => `en ${count} meses`,
	days_ago: (count) => (count === 1 ? 'ayer' : `hace ${count} días`),
	of: {
		answer_application: {
			title: 'Respuesta a su solicitud',
			text: 'A más tardar este día responde el programa. Si pide un cambio, el plazo le espera.'
		},
		answer_certificate: {
			title: 'Respuesta a su certificado de capacitación',
			text: 'A más tardar este día responde el programa. Si pide un cambio, el plazo le espera.'
		},
		offer: {
			title: 'Acepte su lugar en la clase',
			text: 'Después, la oferta pasa a la siguiente persona.'
		},
		references: {
			title: 'Las referencias tienen que estar aquí',
			text: 'Cada persona a quien pidió una tiene que haberla enviado.'
		},
		interview: { title: 'Su entrevista', text: 'El lugar está en Entrevista.' },
		accommodations: {
			title: 'Último día para pedir cambios en el examen',
			text: 'Más tiempo, una persona que lea y otros. Envíe el formulario antes de elegir el día del examen.'
		},
		new_attempt: {
			title: 'Pida otro intento a más tardar este día',
			text: 'Un nuevo intento puede tardar hasta un mes en prepararse. Más tarde puede que ya no alcance el tiempo.'
		},
		exam: { title: 'Su examen', text: 'El día que puso en su plan de estudio.' },
		window: {
			title: 'Último día para todo, también el examen',
			text: 'Después de este día termina su aprobación y tendría que enviar otra solicitud.'
		},
		renewal_opens: {
			title: 'Se abre la renovación',
			text: 'Desde este día puede renovar su certificación.'
		},
		certification_ends: {
			title: 'Termina su certificación',
			text: 'Renueve antes de este día. Después no puede trabajar con este título, y volver cuesta más.'
		}
	},
	attempts: {
		title: 'Su examen',
		left: (left, most) =>
			left === 0
				? `Ya se usaron los ${most} intentos.`
				: left === 1
					? `Queda 1 de ${most} intentos.`
					: `Quedan ${left} de ${most} intentos.`,
		none: 'Todavía no hay ningún intento. Pida el examen a la entidad certificadora y pague allí. Cuando el personal lo anote, estará aquí.',
		number: (number) => `Intento ${number}`,
		asked: (day, fee) => `Pedido el ${day}. Pago ${fee}`,
		held: (day) => `El ${day}`,
		states: {
			requested: 'Pedido',
			passed: 'Aprobado',
			failed: 'No aprobado',
			missed: 'No tomado'
		},
		wrong: '¿Hay algo que no es así? Llame al programa: el personal puede corregirlo.',
		used_up:
			'Llame a la entidad certificadora y pregunte qué puede hacer ahora. Nada de lo que hizo se pierde.'
	},
	certified: {
		title: 'Ya tiene la certificación',
		text: (day) => `Su certificación vale hasta el ${day}.`,
		open: 'Ver el certificado',
		renew: 'Horas y renovación'
	}
};
