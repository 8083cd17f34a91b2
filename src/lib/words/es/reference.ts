import type { reference as english } from '../en/reference.ts';
import { sentence } from '../sentence.ts';

/** Lo que lee quien da la referencia, con un enlace y sin cuenta. */
export const reference: typeof english = {
	title: 'Una referencia',
	before: {
		title: 'Alguien le pide una referencia',
		text: 'Es un formulario corto, de unos diez minutos. No necesita una cuenta. Lo que escriba se queda en este dispositivo hasta que lo envíe, también sin conexión.',
		press: 'Abrir la petición',
		opening: 'Abriendo la petición',
		offline: 'Para abrir la petición hace falta una conexión. Después puede escribir sin ella.',
		failed: 'La petición no se pudo abrir ahora. Revise su conexión y vuelva a intentarlo.'
	},
	ended: {
		no_link: {
			title: 'Esta página se abre con un enlace',
			text: 'Abra el enlace completo del mensaje que recibió. Si le falta una parte, cópielo entero en la barra de direcciones.'
		},
		not_found: {
			title: 'Este enlace no abre nada',
			text: 'Quizás lo reemplazó uno más nuevo. Busque el último mensaje o pregunte a quien se lo envió.'
		},
		'rate.limited': {
			title: 'Este enlace se usó muchas veces',
			text: 'Espere una hora y ábralo de nuevo. Lo que escribió se conserva en este dispositivo.'
		},
		'reference.sent': {
			title: 'Esta referencia ya se envió',
			text: 'Cada enlace sirve una vez. No queda nada por hacer. Gracias.'
		},
		'reference.declined': {
			title: 'Usted dijo que no a esta petición',
			text: 'No queda nada por hacer, y no le enviaremos nada más.'
		},
		'reference.revoked': {
			title: 'Esta petición se retiró',
			text: 'La persona que se la pidió ya no necesita esta referencia. No queda nada por hacer.'
		},
		'reference.expired': {
			title: 'Este enlace terminó',
			text: 'Si la referencia todavía hace falta, quien se la pidió puede enviarle otro enlace.'
		}
	},
	for: (applicant) => `Una referencia para ${applicant}`,
	lead: (applicant, program) =>
		`${applicant} presentó una solicitud para ${program} y le pide que cuente cómo es trabajar con esta persona.`,
	due: (when) => sentence(`Debe llegar a más tardar el ${when}`),
	no_due: 'Todavía no hay un día fijado. Cuanto antes, mejor.',
	until: (when) => sentence(`Su enlace sirve hasta el ${when}`),
	who_reads: (applicant) =>
		`Solo la leen quienes deciden sobre la solicitud. ${applicant} ve que llegó, y nunca lo que usted escribió.`,
	family: {
		label: (applicant) => `¿Es usted de la familia de ${applicant}?`,
		hint: 'Pariente, cónyuge o pareja',
		yes: 'Sí',
		no: 'No',
		refused: {
			title: 'La familia no puede dar una referencia aquí',
			text: (applicant) =>
				`Es la regla del programa para todas las personas. Lo mejor ahora es decir que no abajo, para que ${applicant} pueda pedírsela a alguien más a tiempo.`
		}
	},
	health: {
		title: 'No hable de la salud',
		text: 'Escriba sobre su trabajo y su trato con la gente. No mencione diagnósticos, medicamentos ni tratamientos, tampoco con buena intención.',
		noticed:
			'Esto puede contar algo de la salud de una persona. Léalo otra vez y, si es así, quite esa parte.'
	},
	saved: (time) => `Guardado en este dispositivo ${time}`,
	not_saved:
		'Este dispositivo no tiene espacio para guardarlo. Deje la página abierta hasta que se envíe.',
	family_missing: 'Diga si es de la familia',
	send: 'Enviar la referencia',
	send_note: 'Se envía una vez y después no se puede cambiar.',
	sending: 'Enviando',
	waiting: {
		title: 'Sale en cuanto haya conexión',
		text: 'Si puede, deje esta página abierta. Si la cierra, abra el mismo enlace en este dispositivo: sigue por sí sola.',
		change: 'Todavía no, quiero cambiar algo'
	},
	sent: {
		title: 'Su referencia llegó',
		text: (applicant) =>
			`Gracias. ${applicant} ve que ya está aquí. Lo que escribió se borró de este dispositivo.`
	},
	left: {
		text: 'Lo que escribió no se envió y sigue en este dispositivo.',
		show: 'Mostrarlo, para copiarlo'
	},
	forget: {
		open: 'Borrar de este dispositivo lo que escribí',
		title: '¿Borrar lo que escribió?',
		text: 'No se envió. Desaparece de este dispositivo, y el enlace sigue sirviendo.',
		confirm: 'Borrarlo',
		keep: 'Dejarlo'
	},
	decline: {
		open: 'No puedo dar esta referencia',
		title: '¿Decir que no a esta petición?',
		text: (applicant) =>
			`Le decimos a ${applicant} que usted no puede, para que se la pida a alguien más. El motivo de abajo solo lo leen quienes llevan el programa.`,
		reason: 'Por qué, si quiere decirlo',
		reasons: {
			family: 'Somos familia',
			time: 'Ahora no tengo tiempo',
			unknown: 'No conozco lo suficiente a esta persona',
			other: 'Otro motivo, o prefiero no decirlo'
		},
		confirm: 'Decir que no',
		keep: 'Volver',
		failed: 'No se pudo enviar ahora. Revise su conexión y vuelva a intentarlo.'
	},
	declined: {
		title: 'Su respuesta llegó',
		text: (applicant) => `${applicant} ya puede pedírsela a alguien más. No le enviaremos nada más.`
	},
	refused: 'No se pudo aceptar así. Revíselo una vez más y envíelo de nuevo.'
};
