/**
 * The words of the mails. A mail may be read over a shoulder or on a shared phone: it says that
 * something happened and where to read it, never what anybody told about themselves, never a
 * reviewer's words, and never a file.
 */
import type { Language } from '../../../src/lib/domain/text.ts';
import type { MailKind } from '../../../src/lib/domain/rows.ts';

type MailWords = { subject: string; lines: readonly string[]; press: string };
type Common = { hello: (name: string) => string; receipt: (number: string) => string; why: string };

export const kinds: Record<Language, Record<MailKind, MailWords>> = {
	en: {
		'application.received': {
			subject: 'We have your application',
			lines: [
				'Your application arrived and is waiting for a reviewer.',
				'You do not need to do anything now. Waymark shows the day by which you will hear.'
			],
			press: 'See where it is'
		},
		'application.change_asked': {
			subject: 'Your application needs a change',
			lines: [
				'Someone has read your application and asks for a change.',
				'Open My Application: it says what to change and why, and takes you to the place. The clock stops while it is with you.'
			],
			press: 'See what to change'
		},
		'application.approved': {
			subject: 'Your application is approved',
			lines: ['Your application is approved. Well done.', 'Waymark shows your next step.'],
			press: 'See the next step'
		},
		'certificate.received': {
			subject: 'We have your certificate',
			lines: [
				'Your training certificate arrived and is waiting for a reviewer.',
				'You do not need to do anything now. Waymark shows the day by which you will hear.'
			],
			press: 'See where it is'
		},
		'certificate.change_asked': {
			subject: 'Your certificate needs a change',
			lines: [
				'Someone has looked at your certificate and asks for a change.',
				'Open My Application: it says what to change and why, and takes you to the place. The clock stops while it is with you.'
			],
			press: 'See what to change'
		},
		'certificate.approved': {
			subject: 'Your certificate is approved',
			lines: ['Your training certificate is approved.', 'Waymark shows your next step.'],
			press: 'See the next step'
		},
		'file.refused': {
			subject: 'One of your files could not be used',
			lines: [
				'One of your files could not be opened, so it was not taken.',
				'Waymark says which one and what to do instead. Everything else is kept.'
			],
			press: 'See what to do'
		},
		'letter.exam_instructions': {
			subject: 'Your next step: the instructions',
			lines: [
				'Everything is approved. These are the instructions for your exam.',
				'The same letter stays in Waymark, with your own dates, and can be printed there.'
			],
			press: 'Read the letter'
		}
	},
	es: {
		'application.received': {
			subject: 'Tenemos su solicitud',
			lines: [
				'Su solicitud llegó y espera revisión.',
				'Ahora no tiene que hacer nada. Waymark muestra hasta qué día recibirá respuesta.'
			],
			press: 'Ver cómo va'
		},
		'application.change_asked': {
			subject: 'Su solicitud necesita un cambio',
			lines: [
				'Alguien leyó su solicitud y pide un cambio.',
				'Abra Mi solicitud: dice qué cambiar y por qué, y le lleva al lugar. El plazo se detiene mientras usted lo hace.'
			],
			press: 'Ver qué cambiar'
		},
		'application.approved': {
			subject: 'Su solicitud está aprobada',
			lines: ['Su solicitud está aprobada. ¡Felicidades!', 'Waymark muestra el siguiente paso.'],
			press: 'Ver el siguiente paso'
		},
		'certificate.received': {
			subject: 'Tenemos su certificado',
			lines: [
				'Su certificado de capacitación llegó y espera revisión.',
				'Ahora no tiene que hacer nada. Waymark muestra hasta qué día recibirá respuesta.'
			],
			press: 'Ver cómo va'
		},
		'certificate.change_asked': {
			subject: 'Su certificado necesita un cambio',
			lines: [
				'Alguien revisó su certificado y pide un cambio.',
				'Abra Mi solicitud: dice qué cambiar y por qué, y le lleva al lugar. El plazo se detiene mientras usted lo hace.'
			],
			press: 'Ver qué cambiar'
		},
		'certificate.approved': {
			subject: 'Su certificado está aprobado',
			lines: [
				'Su certificado de capacitación está aprobado.',
				'Waymark muestra el siguiente paso.'
			],
			press: 'Ver el siguiente paso'
		},
		'file.refused': {
			subject: 'No se pudo usar uno de sus archivos',
			lines: [
				'Uno de sus archivos no se pudo abrir, y por eso no se guardó.',
				'Waymark dice cuál es y qué hacer. Todo lo demás se conserva.'
			],
			press: 'Ver qué hacer'
		},
		'letter.exam_instructions': {
			subject: 'Su siguiente paso: las instrucciones',
			lines: [
				'Todo está aprobado. Estas son las instrucciones para su examen.',
				'La misma carta se queda en Waymark, con sus propias fechas, y allí se puede imprimir.'
			],
			press: 'Leer la carta'
		}
	}
};

/** For a kind that a newer database knows and this function does not. */
export const other: Record<Language, MailWords> = {
	en: {
		subject: 'There is news in Waymark',
		lines: ['Something changed in your application.'],
		press: 'Open Waymark'
	},
	es: {
		subject: 'Hay novedades en Waymark',
		lines: ['Algo cambió en su solicitud.'],
		press: 'Abrir Waymark'
	}
};

export const common: Record<Language, Common> = {
	en: {
		hello: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
		receipt: (number) => `Your receipt number is ${number}.`,
		why: 'You get this because you have an application in Waymark. The same news is in the app.'
	},
	es: {
		hello: (name) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
		receipt: (number) => `Su número de comprobante es ${number}.`,
		why: 'Recibe este mensaje porque tiene una solicitud en Waymark. Lo mismo está en la aplicación.'
	}
};
