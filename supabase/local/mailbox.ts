import { timingSafeEqual } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { isObject, json, parseJson, textOf, tokenOf } from './answers.ts';
import { readTextWithin } from './bodies.ts';
import type { Context, Routes } from './context.ts';
import type { Row } from './db.ts';
import { listPage, mailPage } from './mailbox-page.ts';

export type Mail = {
	to: string;
	subject: string;
	text: string;
	html: string;
	headers?: Record<string, string>;
};
export type Mailbox = {
	send(mail: Mail): Promise<void>;
	/** `/mailbox/send`, for whoever holds the service key. */
	takes: Routes;
	/** The pages, which show everybody's messages. */
	shows: Routes;
};
export type KeptMail = Mail & { id: number; sentAt: Date };

const sender = 'Waymark <no-reply@waymark.localhost>';
const listMax = 100;
/** Takes no mail, so that one can see what happens then: `bounces@…`, `bounces.anything@…`. */
const bouncing = /^bounces([+.][^@]*)?@/i;
const mailBytesMax = 1024 * 1024;
const columns = 'id, sent_at, recipient, subject, text, html';

/**
 * Stands in for a mail server: a message is composed as it would be sent, kept, and shown at
 * `/mailbox`. Functions post theirs to `/mailbox/send` with the service key.
 */
export function openMailbox(context: Context): Mailbox {
	const send = async (mail: Mail) => {
		const raw = await compose(mail);
		await context.db.q(
			'insert into mailbox.mails (recipient, subject, text, html, raw) values ($1, $2, $3, $4, $5)',
			[mail.to, mail.subject, mail.text, mail.html, raw]
		);
	};
	return {
		send,
		takes: async (request) =>
			new URL(request.url).pathname === '/mailbox/send' ? receive(context, request, send) : null,
		shows: (request) => show(context, request)
	};
}

const composer = createTransport({ streamTransport: true, buffer: true });

async function compose({ headers = {}, ...mail }: Mail): Promise<string> {
	const { message } = await composer.sendMail({ from: sender, ...mail, headers });
	if (!Buffer.isBuffer(message)) throw new Error('The message was not composed whole');
	return message.toString('utf8');
}

async function show(context: Context, request: Request): Promise<Response | null> {
	const url = new URL(request.url);
	const [, first, second = '', third = ''] = url.pathname.split('/');
	if (first === 'mailbox.json') return json(200, await readMails(context, url));
	if (first !== 'mailbox') return null;
	if (request.method !== 'GET') return new Response('Only reading', { status: 405 });
	if (second === '') return listPage(await readMails(context, url), url);
	const [row] = /^\d{1,15}$/.test(second)
		? await context.db.q(`select ${columns}, raw from mailbox.mails where id = $1`, [
				Number(second)
			])
		: [];
	if (row === undefined) return new Response('No such message', { status: 404 });
	if (third !== 'source') return mailPage(readMail(row));
	return new Response(textOf(row['raw']), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

/** Newest first, of one address when `?to=` says so. */
async function readMails({ db }: Context, url: URL): Promise<KeptMail[]> {
	const to = url.searchParams.get('to');
	const rows = await db.q(
		`select ${columns} from mailbox.mails where $1::text is null or recipient = $1
			order by id desc limit $2`,
		[to?.toLowerCase() ?? null, listMax]
	);
	return rows.map(readMail);
}

function readMail(row: Row): KeptMail {
	const sentAt = row['sent_at'];
	return {
		id: Number(row['id']),
		sentAt: sentAt instanceof Date ? sentAt : new Date(0),
		to: textOf(row['recipient']),
		subject: textOf(row['subject']),
		text: textOf(row['text']),
		html: textOf(row['html'])
	};
}

async function receive(
	context: Context,
	request: Request,
	send: Mailbox['send']
): Promise<Response> {
	if (request.method !== 'POST') return json(405, { message: 'Use POST' });
	if (!sameText(tokenOf(request), context.keys.serviceKey))
		return json(401, { message: 'Not allowed' });
	const told = await readTextWithin(request, mailBytesMax);
	if (told === null) return json(413, { message: 'The message is too large' });
	const mail = parseJson(told);
	if (!isObject(mail)) return json(400, { message: 'A message is needed' });
	const [to, subject, text] = [textOf(mail['to']), textOf(mail['subject']), textOf(mail['text'])];
	if (!/^\S+@\S+$/.test(to) || subject === '')
		return json(400, { message: 'to and subject are needed' });
	if (bouncing.test(to)) return json(422, { bounce: 'unknown' });
	const html = textOf(mail['html']);
	await send({ to: to.toLowerCase(), subject, text, html, headers: headersIn(mail['headers']) });
	return json(202, {});
}

function headersIn(told: unknown): Record<string, string> {
	const pairs = isObject(told) ? Object.entries(told) : [];
	const isPlain = ([name, value]: [string, unknown]) =>
		/^[A-Za-z-]+$/.test(name) && typeof value === 'string' && !/[\r\n]/.test(value);
	return Object.fromEntries(pairs.filter(isPlain).map(([name, value]) => [name, textOf(value)]));
}

function sameText(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
