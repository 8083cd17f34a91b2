/**
 * The mails of a reference: to a referee, who has no account and did not ask for mail, and to the
 * applicant, to be sent on. They say who asks and until when; what for is said behind the link.
 */
import type { Language } from '../../../src/lib/domain/text.ts';
import { escape } from './compose.ts';
import { words, type ReferenceMailKind } from './reference-words.ts';

export type ReferenceMail = {
	kind: ReferenceMailKind;
	/** Of who gets the mail. */
	language: Language;
	/** Of the referee: what is sent on is written in it. */
	spoken: Language;
	applicant: string;
	referee: string;
	/** `2027-03-01`, where the interview is; null while there is none. */
	dueOn: string | null;
	/** Null in a reminder: nobody knows it any more. */
	token: string | null;
};

export function composeReference(
	mail: ReferenceMail,
	app: string
): { subject: string; text: string; html: string } {
	const { kind, language } = mail;
	const link = mail.token === null ? null : `${app}/reference#${mail.token}`;
	const said = words[language];
	const { subject, hello, lines, why } = said[kind]({
		applicant: mail.applicant,
		referee: mail.referee,
		due: mail.dueOn && dayOf(mail.dueOn, language)
	});
	const sentOn = kind === 'reference.forward' && link !== null ? forwarded(mail, link) : [];
	const pressed = kind === 'reference.asked' && link !== null ? link : null;
	return {
		subject,
		text:
			[
				hello,
				...lines,
				...sentOn,
				...(pressed === null ? [] : [`${said.press}:\n${pressed}`]),
				why
			].join('\n\n') + '\n',
		html:
			`<!doctype html><html lang="${language}"><body style="font: 16px/1.5 sans-serif">` +
			[hello, ...lines].map((line) => `<p>${escape(line)}</p>`).join('') +
			(sentOn.length === 0 ? '' : quoted(sentOn, mail.spoken)) +
			(pressed === null ? '' : `<p><a href="${escape(pressed)}">${escape(said.press)}</a></p>`) +
			`<p style="color: #555">${escape(why)}</p></body></html>`
	};
}

/** What the applicant sends on, in the referee's language. */
function forwarded(mail: ReferenceMail, link: string): string[] {
	const { applicant, referee, spoken } = mail;
	const due = mail.dueOn && dayOf(mail.dueOn, spoken);
	return [...words[spoken].toSendOn({ applicant, referee, due }), link];
}

function quoted(lines: readonly string[], language: Language): string {
	const inside = lines.map((line) => `<p>${escape(line)}</p>`).join('');
	return `<blockquote lang="${language}">${inside}</blockquote>`;
}

function dayOf(day: string, language: Language): string {
	const tag = language === 'es' ? 'es-US' : 'en-US';
	const at = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(at)) return day;
	return new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
}

/** Null for any other kind of mail. */
export function readReference(
	kind: string,
	language: Language,
	about: Readonly<Record<string, unknown>>
): ReferenceMail | null {
	if (!isReferenceMail(kind)) return null;
	const text = (name: string) => {
		const told = about[name];
		return typeof told === 'string' ? told : null;
	};
	const name = (told: string | null) => (told ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 80);
	return {
		kind,
		language,
		spoken: about['spoken'] === 'es' ? 'es' : 'en',
		applicant: name(text('applicant')),
		referee: name(text('referee')),
		dueOn: text('due_on'),
		token: text('token')
	};
}

function isReferenceMail(kind: string): kind is ReferenceMailKind {
	return ['reference.asked', 'reference.reminder', 'reference.forward'].includes(kind);
}
