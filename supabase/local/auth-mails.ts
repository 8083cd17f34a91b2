import { isObject } from './answers.ts';
import type { AuthContext } from './auth-context.ts';
import type { Code } from './auth-codes.ts';
import type { User } from './auth-users.ts';

export type MailKind = 'signup' | 'magiclink' | 'recovery' | 'email_change';
type Language = 'en' | 'es';
type Words = { subject: string; lead: string; press: string };
type Letter = {
	user: User;
	to: string;
	kind: MailKind;
	code: Code;
	redirect: string;
	origin: string;
};

const words: Record<Language, Record<MailKind, Words> & { code: string; ignore: string }> = {
	en: {
		code: 'Type this code in Waymark. It works once, for one hour.',
		ignore: 'If you did not ask for this, you can ignore this message. Nothing changes.',
		signup: {
			subject: 'Your Waymark code',
			lead: 'Welcome to Waymark. Confirm that this address is yours.',
			press: 'Or press here to confirm'
		},
		magiclink: {
			subject: 'Your Waymark code',
			lead: 'Here is your code to sign in.',
			press: 'Or press here to sign in'
		},
		recovery: {
			subject: 'Choose a new Waymark password',
			lead: 'Here is your code to choose a new password.',
			press: 'Or press here to choose a new password'
		},
		email_change: {
			subject: 'Confirm your new address for Waymark',
			lead: 'Confirm that Waymark may use your new address. Both addresses get a code.',
			press: 'Or press here to confirm'
		}
	},
	es: {
		code: 'Escriba este código en Waymark. Sirve una vez, durante una hora.',
		ignore: 'Si usted no lo pidió, puede ignorar este mensaje. Nada cambia.',
		signup: {
			subject: 'Su código de Waymark',
			lead: 'Le damos la bienvenida a Waymark. Confirme que esta dirección es suya.',
			press: 'O pulse aquí para confirmar'
		},
		magiclink: {
			subject: 'Su código de Waymark',
			lead: 'Este es su código para entrar.',
			press: 'O pulse aquí para entrar'
		},
		recovery: {
			subject: 'Elija una nueva contraseña de Waymark',
			lead: 'Este es su código para elegir una nueva contraseña.',
			press: 'O pulse aquí para elegir una nueva contraseña'
		},
		email_change: {
			subject: 'Confirme su nueva dirección para Waymark',
			lead: 'Confirme que Waymark puede usar su nueva dirección. Las dos direcciones reciben un código.',
			press: 'O pulse aquí para confirmar'
		}
	}
};

/** A code to type and a link to press, in the person's language. */
export async function mailCode(context: AuthContext, letter: Letter): Promise<void> {
	const language = languageOf(letter.user);
	const { code: codeLine, ignore } = words[language];
	const { subject, lead, press } = words[language][letter.kind];
	const { code, link } = letter.code;
	const query = new URLSearchParams({
		token: link,
		type: letter.kind,
		redirect_to: letter.redirect
	});
	const address = `${letter.origin}/auth/v1/verify?${query}`;
	const href = address.replaceAll('&', '&amp;');
	await context.mailbox.send({
		to: letter.to,
		subject: `${subject}: ${code}`,
		text: `${lead}\n\n${codeLine}\n\n    ${code}\n\n${press}:\n${address}\n\n${ignore}\n`,
		html:
			`<!doctype html><html lang="${language}"><body style="font: 16px/1.5 sans-serif">` +
			`<p>${lead}</p><p>${codeLine}</p><p style="font-size: 28px; letter-spacing: 4px">` +
			`<strong>${code}</strong></p><p><a href="${href}">${press}</a></p><p>${ignore}</p></body></html>`
	});
}

function languageOf(user: User): Language {
	const metadata = user.json['user_metadata'];
	return isObject(metadata) && metadata['language'] === 'es' ? 'es' : 'en';
}
