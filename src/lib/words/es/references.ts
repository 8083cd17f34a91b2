import type { references as english } from '../en/references.ts';
import { sentence } from '../sentence.ts';

/** Las referencias, como se piden y como se leen. */
const people = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`);

export const references: typeof english = {
	title: 'Referencias',
	lead: 'Personas que conocen su trabajo cuentan algo de él. Usted ve cuándo llega cada referencia; solo la leen quienes deciden sobre su solicitud.',
	rules: {
		title: 'A quién pedírsela',
		count: (count) =>
			`Al menos a ${people(count)}. Puede pedírsela a más, para que lleguen suficientes a tiempo.`,
		peer: (count) =>
			count === 1
				? 'Una de ellas debería tener la certificación de especialista en apoyo entre pares, porque conoce el papel desde dentro.'
				: `${count} de ellas deberían tener la certificación de especialista en apoyo entre pares, porque conocen el papel desde dentro.`,
		work: 'Personas que le conocen del trabajo, de una capacitación o de un voluntariado: pueden contar cómo crea usted relaciones de apoyo.',
		family:
			'Nadie de su familia. Le conocen bien, pero no en el trabajo, y les cuesta ser imparciales.',
		health:
			'Mejor no alguien que le da tratamiento. La referencia trata de su trabajo con personas; nadie necesita leer sobre un diagnóstico o un tratamiento.',
		due: (when) =>
			`${sentence(`Todo debe llegar a más tardar el ${when}`)} Si su entrevista cambia de día, este plazo cambia con ella.`,
		due_later: (days) =>
			`El plazo termina ${days === 1 ? '1 día hábil' : `${days} días hábiles`} antes de su entrevista. El día aparece aquí cuando la reserve. Ya puede pedir referencias.`
	},
	standing: {
		complete: 'Sus referencias están completas.',
		waiting: (received, all) => `Han llegado ${received} de ${all}.`,
		to_ask: (count) => (count === 1 ? 'Pídasela a 1 persona más.' : `Pídasela a ${people(count)}.`),
		peer: 'Ninguna de las personas a quienes se la pidió tiene la certificación de especialista en apoyo entre pares. Se espera una.'
	},
	none: 'Todavía no le ha pedido una referencia a nadie',
	none_text:
		'Primero cuénteles que quiere pedírsela. Después llene el formulario de abajo: reciben un enlace, y usted también.',
	not_submitted: 'Puede pedirlas después de enviar su solicitud',
	not_submitted_text:
		'Las referencias vienen después de la solicitud. Envíela primero y esta página se abre.',
	open_application: 'Ir a mi solicitud',
	not_asked: 'Este programa no pide referencias.',
	ask: {
		title: 'Pedir una referencia',
		open: 'Pedírsela a alguien más',
		name: 'Nombre de la persona',
		name_hint: 'Como la saludaría usted en un mensaje',
		email: 'Correo electrónico de la persona',
		email_hint: 'Ahí le llega el enlace. También puede enviarlo usted, por mensaje o de otra forma',
		relation: '¿De dónde le conoce?',
		relations: {
			supervisor: 'Me supervisa o me emplea',
			colleague: 'Trabajamos en el mismo lugar',
			educator: 'Me dio clases o capacitación',
			volunteer: 'Hacemos voluntariado en el mismo lugar',
			peer: 'Conoce mi trabajo de pares',
			treatment: 'Me da tratamiento, o me lo dio',
			other: 'De otra forma, por el trabajo',
			family: 'Es de mi familia'
		},
		treatment_note:
			'Es posible, pero otras personas pueden decir más de su trabajo. Pídale que no mencione diagnósticos ni tratamientos.',
		peer: 'Tiene la certificación de especialista en apoyo entre pares',
		language: 'Idioma de la petición',
		send: 'Pedir la referencia',
		name_missing: 'Escriba el nombre de la persona',
		relation_missing: 'Elija de dónde le conoce',
		saved: 'La petición está guardada en este dispositivo. Sale en cuanto haya conexión.',
		too_many: 'Ya se la pidió a todas las personas que se puede.'
	},
	states: {
		asked: 'Pedida',
		opened: 'Abierta',
		received: 'Recibida',
		declined: 'Rechazada',
		revoked: 'Retirada',
		expired: 'Enlace terminado'
	},
	state_texts: {
		waiting: 'Espera una conexión en este dispositivo. El enlace sirve cuando se haya enviado.',
		asked: (when) => `${sentence(`Pedida el ${when}`)} Todavía no se ha abierto el enlace.`,
		opened: (when) => `${sentence(`Abierta el ${when}`)} Todavía no se ha enviado nada.`,
		received: (when) => `${sentence(`Recibida el ${when}`)} Solo la leen quienes deciden.`,
		declined: 'Esta persona no puede dar una referencia. Puede pedírsela a alguien más.',
		revoked: 'Usted la retiró. Su enlace ya no se abre.',
		expired: 'Su enlace terminó. Puede crear uno nuevo.'
	},
	works_until: (when) => sentence(`El enlace sirve hasta el ${when}`),
	peer_mark: 'Especialista en apoyo entre pares con certificación',
	link: {
		title: 'El enlace',
		text: 'Se lo enviamos por correo. También puede enviarlo usted. Quien lo tenga puede responder una vez: no se lo envíe a nadie más.',
		elsewhere:
			'Por seguridad, el enlace solo se muestra en el dispositivo donde se creó. Aquí puede crear uno nuevo; el anterior deja de servir.',
		copy: 'Copiar mensaje y enlace',
		copied: 'Copiado',
		share: 'Compartir',
		message: (name, due, link) =>
			`Hola, ${name}: ¿me escribiría una referencia? Toma unos diez minutos y no necesita una cuenta.${due === null ? '' : ` Debe llegar a más tardar el ${due}.`} ${link}`
	},
	renew: 'Crear un enlace nuevo',
	renewed: 'Se creó un enlace nuevo. El anterior ya no se abre.',
	revoke: {
		open: 'Retirar',
		title: (name) => `¿Retirar la petición a ${name}?`,
		text: 'El enlace deja de servir de inmediato. Lo que haya escrito y no haya enviado se queda con esa persona.',
		confirm: 'Retirarla',
		keep: 'Dejarla'
	},
	desk: {
		title: 'Referencias',
		none: 'Todavía no se pidió ninguna referencia.',
		standing: (received, asked) => `${received} recibidas de ${asked} pedidas`,
		said: 'De dónde se conocen, según quien solicita',
		peer: 'Especialista en apoyo entre pares con certificación, según quien solicita',
		not_here: 'Todavía no hay nada que leer.'
	}
};
