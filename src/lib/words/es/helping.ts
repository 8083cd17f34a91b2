import type { helping as english } from '../en/helping.ts';

const sections = (count: number): string => (count === 1 ? '1 sección' : `${count} secciones`);

/** Ayudar, como lo ve quien ayuda. */
export const helping: typeof english = {
	title: 'Personas a las que ayuda',
	lead: 'Usted ve cuánto ha avanzado alguien y puede dejar notas. No puede leer sus respuestas, ni abrir sus archivos, ni cambiar o enviar nada.',
	sign_in: 'Inicie sesión para ayudar a alguien',
	sign_in_text: 'Esa persona le dio un código. Sirve con la cuenta de usted.',
	offline:
		'No hay conexión. Usted ve lo último que llegó; las notas que escriba salen con la próxima conexión.',
	none: 'Todavía no ayuda a nadie aquí',
	none_text: 'Pídale un código a esa persona. Lo hace en su página «Quien le ayuda».',
	join: {
		title: 'Empezar con un código',
		code: 'Código',
		code_hint: 'Doce signos. Sirve una vez, durante siete días',
		code_short: 'Un código tiene doce signos. Compárelo con el que le dieron',
		name: 'Su nombre',
		name_hint: 'Para que sepa que es usted',
		name_missing: 'Escriba su nombre',
		send: 'Empezar a ayudar',
		saved: 'Se está comprobando el código'
	},
	checking: 'Comprobando el código',
	checking_text: 'Se abre cuando el código se haya comprobado, y para eso hace falta conexión.',
	refused: 'El código no abrió nada',
	forget: 'Cerrar',
	done: (done, all) => `${done} de ${sections(all)} completas`,
	since: (day) => `Desde el ${day}`,
	ended: 'Esta ayuda terminó',
	ended_text:
		'Usted ya no ve nada de esta solicitud. Las dos personas pueden terminarlo cuando quieran. Le pueden dar un código nuevo.',
	all: 'Todas las personas a las que ayuda',
	states: {
		draft: 'Se está llenando',
		none: 'Sin enviar',
		submitted: 'Enviada',
		in_review: 'En revisión',
		second_review: 'En revisión',
		changes_requested: 'Se pidieron cambios',
		approved: 'Aprobada',
		denied: 'No aprobada',
		withdrawn: 'Retirada'
	},
	stands: 'En qué estado está',
	application: 'Solicitud',
	certificate: 'Certificado de capacitación',
	due: {
		due_at: 'Respuesta a la solicitud, a más tardar',
		certificate_due_at: 'Respuesta al certificado, a más tardar',
		references_due_at: 'Referencias, a más tardar',
		valid_until: 'Todo debe estar hecho el'
	},
	sections: 'Secciones',
	section: { done: 'Completa', open: 'Incompleta' },
	documents: 'Documentos',
	document: { missing: 'Todavía no está', sent: 'Enviado', received: 'Recibido' },
	no_documents: 'Este programa no pide ningún documento a todas las personas.',
	note: {
		open: 'Dejar una nota',
		for: (section) => `Dejar una nota: ${section}`,
		label: 'Su nota',
		hint: 'Diga lo que notó, por ejemplo «falta una fecha». Nada privado: se queda en el dispositivo de esa persona',
		missing: 'Escriba una nota o ciérrela',
		long: 'Es demasiado largo. Acórtelo',
		send: 'Dejar esta nota',
		cancel: 'Cerrar',
		saved: 'La nota está guardada',
		count: (used, most) => `${used} de ${most} caracteres`,
		sending: 'En este dispositivo',
		state: { open: 'La tiene esa persona', resolved: 'Esa persona ya la resolvió' }
	},
	leave: {
		open: 'Dejar de ayudar',
		title: (name) => `¿Dejar de ayudar a ${name}?`,
		text: 'Usted ya no verá nada. Para empezar otra vez necesita un código nuevo.',
		confirm: 'Sí, dejar de ayudar',
		keep: 'Seguir ayudando'
	}
};
