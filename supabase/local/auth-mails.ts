import { isObject } from './answers.ts';
import type { AuthContext } from './auth-context.ts';
import type { Code } from './auth-codes.ts';
import type { User } from './auth-users.ts';
import { words } from './auth-words.ts';
import type { Language, MailKind } from './auth-words.ts';

type Letter = {
	user: User;
	to: string;
	kind: MailKind;
	code: Code;
	redirect: string;
	origin: string;
};

/** A code to type and a link to press, in the person's language. */
export async function mailCode(context: AuthContext, letter: Letter): Promise<void> {
	const language = languageOf(letter.user);
	const { code: codeLine, ignore } = words[language];
	const { subject, lead, press } = words[language][letter.kind];
	const { code, link } = letter.code;
	const address = `${letter.origin}/auth/v1/verify?${new URLSearchParams({
		token: link,
		type: letter.kind,
		redirect_to: letter.redirect
	})}`;
	const href = address.replaceAll('&', '&amp;');
	const pressed = press === null ? '' : `<p><a href="${href}">${press}</a></p>`;
	const spelled = press === null ? '' : `${press}:\n${address}\n\n`;
	await context.mailbox.send({
		to: letter.to,
		subject: `${subject}: ${code}`,
		text: `${lead}\n\n${codeLine}\n\n    ${code}\n\n${spelled}${ignore}\n`,
		html:
			`<!doctype html><html lang="${language}"><body style="font: 16px/1.5 sans-serif">` +
			`<p>${lead}</p><p>${codeLine}</p><p style="font-size: 28px; letter-spacing: 4px">` +
			`<strong>${code}</strong></p>${pressed}<p>${ignore}</p></body></html>`
	});
}

function languageOf(user: User): Language {
	const metadata = user.json['user_metadata'];
	return isObject(metadata) && metadata['language'] === 'es' ? 'es' : 'en';
}
