import type { classWork as english } from '../en/class-work.ts';

export const classWork: typeof english = {
	title: 'Mi clase',
	none: {
		title: 'Aún no tiene lugar en una clase',
		text: 'Cuando tome un lugar, los días de la clase y sus tareas estarán aquí.',
		open: 'Ver cómo va su solicitud'
	},
	not_here: 'La clase aún no llega a este dispositivo. Llega con la conexión.',
	module_gone: 'Este módulo no es parte de su clase.',
	way: 'El camino al examen',
	unconfirmed:
		'Estos números son como se configuró Waymark. El programa no los ha confirmado: pregunte a sus instructores.',
	days: (present, needed) => `Días en clase: ${present} de ${needed} necesarios`,
	days_label: 'Días en clase',
	excused: (count) =>
		count === 1
			? '1 día está justificado y no cuenta.'
			: `${count} días están justificados y no cuentan.`,
	homework: (accepted, needed) => `Tareas: ${accepted} aceptadas, de ${needed} necesarias`,
	homework_label: 'Tareas',
	calendar: 'Días de la clase',
	no_days: 'Los días aún no se deciden.',
	place: 'Dónde',
	all_classes: 'La clase con su archivo de calendario',
	marks: {
		present: 'Estuvo presente',
		absent: 'Faltó',
		excused: 'Justificado',
		none: 'Sin marcar todavía'
	},
	to_come: 'Por venir',
	modules: 'Módulos y tareas',
	modules_lead:
		'Escriba sobre cada módulo con sus propias palabras. Funciona sin conexión y se envía con la siguiente.',
	states: {
		none: 'Sin empezar',
		begun: 'Empezada, sin entregar',
		waiting: 'En este dispositivo, sin enviar',
		handed_in: 'Entregada',
		returned: 'Volvió con una nota',
		accepted: 'Aceptada'
	},
	exam: {
		title: 'Examen',
		locked: 'Se abre cuando sus días y sus tareas están completos.',
		open: 'Sus días y sus tareas están completos. El programa le dice cuándo y dónde es el examen.',
		again:
			'Esta vez no se aprobó. Sus días y sus tareas siguen contando. Pregunte al programa cuándo puede tomarlo otra vez.',
		passed: 'Aprobó.',
		on: (day, result) => (result === 'passed' ? `${day}: aprobado` : `${day}: no aprobado`)
	},
	certified: {
		title: 'Ya tiene la certificación',
		text: 'Su certificado está en este dispositivo. Imprímalo o guárdelo como archivo.',
		open: 'Ver el certificado'
	},
	module: {
		label: 'Su tarea',
		hint: 'Lo que aprendió y cómo lo usaría con alguien. Hasta 8,000 caracteres',
		hand_in: 'Entregar',
		again: 'Entregar otra vez',
		kept: 'Lo que escribe se queda en este dispositivo hasta que lo entregue.',
		empty: 'Escriba algo primero y después entréguelo',
		too_long: 'Es demasiado largo. Acórtelo a 8,000 caracteres',
		note: 'Lo que escribió su instructor',
		accepted: 'Se aceptó, así que se queda como está.',
		offline: 'Sin conexión. Puede entregar igual: se envía con la siguiente.',
		elsewhere: {
			title: 'Desde otro dispositivo se entregó otro texto',
			mine: 'Quedarme con lo que escribí aquí',
			theirs: 'Tomar el otro texto'
		},
		handed_in: 'Entregada',
		back: 'Volver a Mi clase',
		waits: 'Entregada en este dispositivo. Se envía con la próxima conexión.',
		refused: 'No se recibió. Sus palabras están aquí y en «Necesita su atención».',
		not_saved: 'Este dispositivo no pudo guardarla. Sus palabras siguen aquí: intente otra vez.'
	},
	certificate: {
		title: 'Certificado',
		none: 'Aún no hay certificado. Estará aquí cuando apruebe el examen.',
		save: 'Guardar como PDF',
		saved: 'El archivo está en sus descargas.',
		not_made: 'No se pudo hacer el archivo aquí. Imprima la página y elija ahí «Guardar como PDF».',
		print: 'Imprimir',
		this_says: 'Este documento dice que',
		has: 'completó la clase, aprobó el examen y tiene la certificación del programa',
		has_passed: 'aprobó el examen y tiene la certificación del programa',
		with: (names) => `Con: ${names}`,
		issued: 'Fecha',
		expires: 'Vale hasta',
		number: 'Número',
		code: 'Código',
		check: (address) =>
			`Cualquiera puede comprobar este certificado en ${address} con el código o con la imagen.`,
		qr: 'Imagen con la dirección donde se puede comprobar este certificado',
		from: 'Hecho con Waymark. Donde se pida, vale el papel del propio programa.'
	}
};
