/**
 * Sends the mails that are due. Each is lent to one sender by the database, sent, and reported; one
 * that fails is due again later, ever later. `POST {}` with the service key.
 *
 * A mail goes as JSON to `MAIL_URL` with `MAIL_KEY` as bearer: a mail provider's door on a hosted
 * project, the mailbox of the embedded backend otherwise.
 */
import { environment, isRecord, setting, type Environment } from '../_shared/environment.ts';
import { callerOf, rpc } from '../_shared/backend.ts';
import { compose, type DueMail, type MailStep } from './compose.ts';
import { composeReference, readReference, type ReferenceMail } from './reference.ts';

/** What only a request for a reference says, null in any other mail. */
type Due = DueMail & { reference: ReferenceMail | null };

const mailsMax = 50;
const sendMs = 15_000;

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		if (!(await callerOf(env, request)).isService)
			return Response.json({ code: 'not_allowed' }, { status: 401 });
		const due = readDue(await rpc(env, 'mails_due', { p_limit: mailsMax }));
		const errors: string[] = [];
		for (const mail of due) {
			const error = await trySend(env, mail);
			if (error !== null) errors.push(`${mail.id}: ${error}`);
			await rpc(env, 'mail_sent', { p_mail: mail.id, p_error: error });
		}
		return Response.json({ sent: due.length - errors.length, errors });
	}
};

/** Null when it went out, else what was said; the mail's own id lets a provider drop a second copy. */
async function trySend(env: Environment, mail: Due): Promise<string | null> {
	try {
		const address = env['APP_URL'] ?? setting(env, 'SUPABASE_URL');
		const { reference } = mail;
		const said = reference ? composeReference(reference, address) : compose(mail, address);
		const message = { from: env['MAIL_FROM'], to: mail.to, ...said };
		const response = await fetch(setting(env, 'MAIL_URL'), {
			method: 'POST',
			headers: {
				authorization: `Bearer ${setting(env, 'MAIL_KEY')}`,
				'content-type': 'application/json',
				'idempotency-key': mail.id
			},
			body: JSON.stringify(message),
			signal: AbortSignal.timeout(sendMs)
		});
		if (response.ok) return null;
		return `${response.status} ${(await response.text()).slice(0, 200)}`;
	} catch (error) {
		return String(error);
	}
}

function readDue(answer: unknown): Due[] {
	if (!Array.isArray(answer)) throw new Error('mails_due did not answer a list');
	return answer.map((row: unknown) => {
		if (!isRecord(row)) throw new Error('mails_due answered something else than rows');
		const about = isRecord(row['about']) ? row['about'] : {};
		const receipt = about['receipt'];
		const language = row['language'] === 'es' ? 'es' : 'en';
		return {
			id: String(row['id']),
			to: String(row['to']),
			name: typeof row['name'] === 'string' ? row['name'] : '',
			kind: String(row['kind']),
			reference: readReference(String(row['kind']), language, about),
			language,
			receipt: typeof receipt === 'string' ? receipt : null,
			when: whenIn(about, language),
			steps: stepsIn(row['instructions'], language)
		};
	});
}

/** An interview's time in its own zone; null where there is none, or where it cannot be read. */
function whenIn(about: Readonly<Record<string, unknown>>, language: 'en' | 'es'): string | null {
	const { starts_at: at, zone } = about;
	if (typeof at !== 'number' || typeof zone !== 'string') return null;
	try {
		return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
			weekday: 'long',
			year: 'numeric',
			month: 'long',
			day: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
			timeZone: zone,
			timeZoneName: 'short'
		}).format(at);
	} catch {
		return null;
	}
}

/** A letter's steps in one language; what is not understood is left out, and the app has it all. */
function stepsIn(told: unknown, language: 'en' | 'es'): MailStep[] {
	if (!Array.isArray(told)) return [];
	return told.flatMap((step: unknown) => {
		const title = wordIn(step, 'title', language);
		const body = wordIn(step, 'body', language);
		return title === null || body === null ? [] : [{ title, body }];
	});
}

function wordIn(step: unknown, name: string, language: 'en' | 'es'): string | null {
	const text = isRecord(step) ? step[name] : null;
	const word = isRecord(text) ? text[language] : null;
	return typeof word === 'string' ? word : null;
}
