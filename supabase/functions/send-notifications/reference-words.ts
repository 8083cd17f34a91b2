/** The words of the mails about a reference. A referee is told who asks, and how to say no. */
import type { Language } from '../../../src/lib/domain/text.ts';

export type ReferenceMailKind = 'reference.asked' | 'reference.reminder' | 'reference.forward';
type Facts = { applicant: string; referee: string; due: string | null };
type Said = { subject: string; hello: string; lines: readonly string[]; why: string };
type Words = Record<ReferenceMailKind, (facts: Facts) => Said> & {
	press: string;
	/** In the referee's language, from the applicant. */
	toSendOn: (facts: Facts) => readonly string[];
};

const en: Words = {
	press: 'Open the request',
	'reference.asked': ({ applicant, referee, due }) => ({
		subject: `${applicant} asks you for a reference`,
		hello: `Hello ${referee},`,
		lines: [
			`${applicant} asks you for a reference for a training, and gave us your address.`,
			'It is a short form that takes about ten minutes. You need no account, and what you write stays on your device until you send it.',
			...(due === null ? [] : [`It has to be here by ${due}.`]),
			'The link is for you alone and works once.'
		],
		why: `You get this because ${applicant} wrote your address in Waymark. You can say no on the page behind the link, and then nothing more is sent to you.`
	}),
	'reference.reminder': ({ applicant, referee, due }) => ({
		subject: `A reminder: ${applicant} hopes for your reference`,
		hello: `Hello ${referee},`,
		lines: [
			`${applicant} asked you for a reference, and it has not arrived yet.`,
			...(due === null ? [] : [`It has to be here by ${due}.`]),
			`The link is in our earlier mail. If you cannot find it, ask ${applicant} for a new one.`
		],
		why: `You get this because ${applicant} wrote your address in Waymark. You can say no on the page behind the link, and then nothing more is sent to you.`
	}),
	'reference.forward': ({ applicant, referee }) => ({
		subject: `To send on: a reference from ${referee}`,
		hello: applicant === '' ? 'Hello,' : `Hello ${applicant},`,
		lines: [
			`We have sent ${referee} a link for your reference.`,
			'If mail does not reach them, send them the words below yourself, by text or in any other way. Whoever has the link can answer once, so send it to nobody else.'
		],
		why: 'You get this because you asked for a reference in Waymark.'
	}),
	toSendOn: ({ applicant, referee, due }) => [
		`Hello ${referee}, would you write me a reference? It takes about ten minutes and you need no account.${due === null ? '' : ` It has to be there by ${due}.`} Thank you! ${applicant}`
	]
};

const es: Words = {
	press: 'Abrir la petición',
	'reference.asked': ({ applicant, referee, due }) => ({
		subject: `${applicant} le pide una referencia`,
		hello: `Hola, ${referee}:`,
		lines: [
			`${applicant} le pide una referencia para una capacitación y nos dio su dirección.`,
			'Es un formulario corto, de unos diez minutos. No necesita una cuenta, y lo que escriba se queda en su dispositivo hasta que lo envíe.',
			...(due === null ? [] : [`Debe llegar a más tardar el ${due}.`]),
			'El enlace es solo para usted y sirve una vez.'
		],
		why: `Recibe este mensaje porque ${applicant} escribió su dirección en Waymark. Puede decir que no en la página del enlace, y entonces no le enviaremos nada más.`
	}),
	'reference.reminder': ({ applicant, referee, due }) => ({
		subject: `Recordatorio: ${applicant} espera su referencia`,
		hello: `Hola, ${referee}:`,
		lines: [
			`${applicant} le pidió una referencia, y todavía no ha llegado.`,
			...(due === null ? [] : [`Debe llegar a más tardar el ${due}.`]),
			`El enlace está en nuestro mensaje anterior. Si no lo encuentra, pídale uno nuevo a ${applicant}.`
		],
		why: `Recibe este mensaje porque ${applicant} escribió su dirección en Waymark. Puede decir que no en la página del enlace, y entonces no le enviaremos nada más.`
	}),
	'reference.forward': ({ applicant, referee }) => ({
		subject: `Para reenviar: una referencia de ${referee}`,
		hello: applicant === '' ? 'Hola:' : `Hola, ${applicant}:`,
		lines: [
			`Le enviamos a ${referee} un enlace para su referencia.`,
			'Si el correo no le llega, envíele usted las palabras de abajo, por mensaje o de otra forma. Quien tenga el enlace puede responder una vez: no se lo envíe a nadie más.'
		],
		why: 'Recibe este mensaje porque pidió una referencia en Waymark.'
	}),
	toSendOn: ({ applicant, referee, due }) => [
		`Hola, ${referee}: ¿me escribiría una referencia? Toma unos diez minutos y no necesita una cuenta.${due === null ? '' : ` Debe llegar a más tardar el ${due}.`} ¡Gracias! ${applicant}`
	]
};

export const words: Record<Language, Words> = { en, es };
