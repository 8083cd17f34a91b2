/**
 * A mail goes as JSON to `MAIL_URL` with `MAIL_KEY` as bearer: a mail provider's door on a hosted
 * project, the mailbox of the embedded backend otherwise.
 */
import { rpc } from '../_shared/backend.ts';
import { isRecord, setting, type Environment } from '../_shared/environment.ts';
import { compose } from './compose.ts';
import { readDue, type Due } from './due.ts';
import { composeReference } from './reference.ts';

const mailsMax = 50;
const sendMs = 15_000;
/** They are lent for two minutes: what was not begun by then may be another sender's already. */
const beginMs = 90_000;

export type Sent = { sent: number; errors: string[] };
type Outcome = { error: string | null; bounced: string | null };

export async function sendMails(env: Environment): Promise<Sent> {
	const until = performance.now() + beginMs;
	const due = readDue(await rpc(env, 'mails_due', { p_limit: mailsMax }));
	const errors: string[] = [];
	let sent = 0;
	for (const mail of due) {
		if (performance.now() > until) break;
		const { error, bounced } = await trySend(env, mail);
		if (error === null) sent += 1;
		else errors.push(`${mail.id}: ${error}`);
		if (bounced === null) await rpc(env, 'mail_sent', { p_mail: mail.id, p_error: error });
		else await rpc(env, 'mail_bounced', { p_mail: mail.id, p_reason: bounced });
	}
	return { sent, errors };
}

/** What was said unless it went out; the mail's own id lets a provider drop a second copy. */
async function trySend(env: Environment, mail: Due): Promise<Outcome> {
	try {
		const address = env['APP_URL'] ?? setting(env, 'SUPABASE_URL');
		const { reference } = mail;
		const said = reference ? composeReference(reference, address) : compose(mail, address);
		const headers = headersOf(env, mail);
		const message = { from: env['MAIL_FROM'], to: mail.to, ...said, headers };
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
		const text = await response.text();
		if (response.ok) return { error: null, bounced: null };
		return { error: `${response.status} ${text.slice(0, 200)}`, bounced: bounceIn(text) };
	} catch (error) {
		return { error: String(error), bounced: null };
	}
}

/** RFC 8058: mail programs show a press of their own that ends mails of this kind, and press it for the person. */
function headersOf(env: Environment, { stop }: Due): Record<string, string> {
	if (!stop) return {};
	const door = `${setting(env, 'SUPABASE_URL')}/functions/v1/mail-stop/${stop}`;
	return {
		'List-Unsubscribe': `<${door}>`,
		'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
	};
}

/** Only what says in so many words that the address is at fault: anything else is tried again. */
function bounceIn(text: string): string | null {
	try {
		const told: unknown = JSON.parse(text);
		const bounce = isRecord(told) ? told['bounce'] : null;
		return ['unknown', 'full', 'refused'].find((reason) => reason === bounce) ?? null;
	} catch {
		return null;
	}
}
