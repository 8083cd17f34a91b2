import type { many as english } from '../en/desk-queue.ts';

const files = (count: number): string => (count === 1 ? '1 expediente' : `${count} expedientes`);

export const many: typeof english = {
	assigned: 'Para',
	provider: 'Entidad',
	reason: 'Último motivo dado',
	me: 'Mí',
	nobody: 'Nadie',
	more: 'Más filtros',
	givenTo: (name: string) => `Para ${name}`,
	views: {
		label: 'Vistas de la cola',
		late: 'Vencidos',
		soon: 'Vencen pronto',
		given: 'Para mí',
		free: 'Para nadie',
		returned: 'Devueltos',
		lead: 'Para responsable',
		save: 'Guardar esta vista',
		name: 'Nombre de la vista',
		nameNeeded: 'Póngale un nombre.',
		keep: 'Guardar',
		cancel: 'Volver',
		remove: (name: string) => `Quitar la vista ${name}`,
		failed: 'No se pudo guardar.',
		hint: 'La tendrá en todos sus dispositivos.'
	},
	pick: (name: string) => `Elegir el expediente de ${name}`,
	pickAll: 'Elegir todos los que se ven',
	chosen: (count: number) =>
		count === 1 ? '1 expediente elegido' : `${count} expedientes elegidos`,
	none: 'No elegir ninguno',
	give: 'Dar a',
	giveNobody: 'Nadie',
	giveChoose: 'Alguien',
	release: 'Soltar',
	releaseTitle: (count: number) => `¿Soltar ${files(count)}?`,
	releaseBody:
		'Terminan las reservas, también las de otras personas. Quien tenía una lo lee, con sus palabras.',
	releaseNote: 'Por qué',
	message: 'Escribir a quienes solicitan',
	messageTitle: (count: number) =>
		count === 1 ? 'Escribir a 1 persona' : `Escribir a ${count} personas`,
	messageBody:
		'Cada persona lo lee en sus avisos, y recibe un correo que dice que hay un mensaje. No escriba nada que solo una de ellas deba saber.',
	messageText: (language: string) => `Lo que reciben quienes leen en ${language.toLowerCase()}`,
	messageReads: (count: number, language: string) =>
		`${files(count)}: lee en ${language.toLowerCase()}`,
	templates: 'Empezar con',
	templateNone: 'Sus propias palabras',
	send: 'Enviar',
	needed: 'Escriba algo.',
	tooLong: 'Escriba 2000 caracteres como mucho.',
	working: (done: number, of: number) => `${done} de ${of} hechos`,
	result: {
		title: (done: number, of: number) => `${done} de ${files(of)} hechos`,
		done: 'Hecho',
		pending: 'Esperando al servidor',
		skipped: 'Nadie lo tiene',
		close: 'Cerrar'
	},
	offline: 'Para esto hace falta conexión.'
};
