import { subjectOf } from '../../../src/lib/domain/reach.ts';
import type { Language } from '../../../src/lib/domain/text.ts';
import { common, kinds, other, type SentKind } from './words.ts';

export type DueMail = {
	id: string;
	to: string;
	name: string;
	kind: string;
	language: Language;
	receipt: string | null;
	/** When an interview is, as people say it where it is held; null in any other mail. */
	when?: string | null;
	/** Steps of a letter, as the program words them; none in any other mail. */
	steps?: readonly MailStep[];
	/** Of the link that ends mails of this kind; null where there is none. */
	stop?: string | null;
};
export type MailStep = { title: string; body: string };

/** A mail in the person's language, once as text and once as a page without pictures or tracking. */
export function compose(
	mail: DueMail,
	app: string
): { subject: string; text: string; html: string } {
	const { language } = mail;
	const words = isKnown(mail.kind) ? kinds[language][mail.kind] : other[language];
	const { hello, receipt, when } = common[language];
	// A receipt stands only in the mail that says that something arrived.
	const arrived = mail.kind.endsWith('.received') || mail.kind === 'interview.invited';
	const isArrival = arrived && mail.receipt !== null;
	const facts = [
		...(isArrival ? [receipt(mail.receipt ?? '')] : []),
		...(mail.when ? [when(mail.when)] : [])
	];
	const lines = [...words.lines, ...facts];
	const link = `${app}${pathOf(mail.kind)}`;
	const greeting = hello(mail.name.replaceAll(/\s+/g, ' ').trim().slice(0, 80));
	const paragraphs = [greeting, ...lines].map((line) => `<p>${escape(line)}</p>`).join('');
	const given = mail.steps ?? [];
	const steps = given
		.map(({ title, body }) => `<p><strong>${escape(title)}</strong><br>${escape(body)}</p>`)
		.join('');
	const stepLines = given.map(({ title, body }) => `${title}\n${body}`);
	const foot = footOf(mail, app);
	return {
		subject: words.subject,
		text:
			[greeting, ...lines, ...stepLines, `${words.press}:\n${link}`, ...foot.text].join('\n\n') +
			'\n',
		html:
			`<!doctype html><html lang="${language}"><body style="font: 16px/1.5 sans-serif">` +
			`${paragraphs}${steps}<p><a href="${escape(link)}">${escape(words.press)}</a></p>` +
			`${foot.html}</body></html>`
	};
}

/** Why it comes, and how it ends: the link stands behind the mark, where no server sees it. */
function footOf({ kind, language, stop }: DueMail, app: string): { text: string[]; html: string } {
	const said = common[language];
	const why = kind === 'account.erased' ? [said.whyLast] : [said.why, ...mustOf(kind, said.must)];
	const small = (inner: string) => `<p style="color: #555">${inner}</p>`;
	const lines = why.map((line) => small(escape(line))).join('');
	if (!stop) return { text: why, html: lines };
	const link = `${app}/mails#${stop}`;
	const pressed = small(`<a href="${escape(link)}">${escape(said.stop)}</a>`);
	return { text: [...why, `${said.stop}:\n${link}`], html: lines + pressed };
}

/** What is said of mails that cannot be switched off. */
function mustOf(kind: string, must: string): string[] {
	if (!isKnown(kind) || kind === 'mail.checked' || kind === 'account.erased') return [];
	return subjectOf[kind] === 'decision' ? [must] : [];
}

function isKnown(kind: string): kind is SentKind {
	return Object.hasOwn(kinds.en, kind);
}

function pathOf(kind: string): string {
	if (kind === 'account.erased') return '/privacy';
	if (kind.startsWith('reference.')) return '/application/references';
	if (kind === 'renewal.approved') return '/application/deadlines';
	if (kind.startsWith('renewal.') || kind.startsWith('hours.')) return '/application/renewal';
	if (kind.startsWith('interview.')) return '/application/interview';
	if (kind.startsWith('seat.')) return '/application/admission';
	if (kind === 'attempt.passed' || kind === 'exam.passed') return '/application/certificate';
	if (kind.startsWith('attempt.') || kind.startsWith('deadline.')) return '/application/deadlines';
	if (kind.startsWith('homework.') || kind.startsWith('exam.')) return '/class';
	if (kind.startsWith('class.') || kind === 'mail.checked') return '/notifications';
	return kind.startsWith('letter.') ? '/letters' : '/dashboard';
}

export function escape(text: string): string {
	const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
