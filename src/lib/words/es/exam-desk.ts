import type { examDesk as words } from '../en/exam-desk.ts';

/** El examen de una persona, como lo anota el personal. */
export const examDesk: typeof words = {
	title: 'Examen',
	loading: 'Buscando el examen',
	failed: 'No se pudo buscar el examen. Llega con la próxima conexión.',
	until: (day) => `Todo tiene que estar hecho a más tardar el ${day}.`,
	left: (left, most) =>
		left === 1 ? `Queda 1 de ${most} intentos.` : `Quedan ${left} de ${most} intentos.`,
	none: 'No hay ningún intento anotado.',
	number: (number) => `Intento ${number}`,
	asked: (day, fee) => `Pedido el ${day}, pago ${fee}`,
	held: (day) => `el ${day}`,
	states: {
		requested: 'Pedido',
		passed: 'Aprobado',
		failed: 'No aprobado',
		missed: 'No tomado'
	},
	certified: (number, day) => `Certificación número ${number}, del ${day}.`,
	until_end: (day) => `Vale hasta el ${day}.`,
	request: {
		open: 'Anotar un pedido',
		title: 'Anotar que se pidió el examen',
		on: 'Pedido el',
		fee: 'Número del pago',
		fee_hint: 'Como está en el recibo',
		missing_day: 'Escriba un día que no esté por venir',
		missing_fee: 'Escriba el número del pago',
		save: 'Anotar el pedido'
	},
	result: {
		open: (number) => `Anotar el resultado del intento ${number}`,
		correct: (number) => `Corregir el intento ${number}`,
		text: 'Si se aprueba, el certificado se emite al momento, y aquí no se puede deshacer.',
		on: 'Día del examen',
		result: 'Resultado',
		note: 'Nota para el personal',
		note_hint: 'La persona no la ve',
		reason: 'Por qué se corrige',
		reason_hint: 'La persona lo ve en el historial',
		missing_day: 'Escriba el día del examen, no uno por venir',
		missing_result: 'Elija un resultado',
		missing_reason: 'Escriba por qué se corrige',
		save: 'Anotar el resultado'
	},
	keep: 'Cancelar',
	done: 'Anotado. Se avisó a la persona.'
};
