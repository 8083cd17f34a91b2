/**
 * Alerts go to the push service of the person's browser. The message is one word: `news`, or the kind
 * where the person chose to see it; the sentences are on the device. Without keys none are sent.
 */
import { rpc } from '../_shared/backend.ts';
import { isRecord, setting, type Environment } from '../_shared/environment.ts';
import { seal, vouch, type SigningKeys } from '../_shared/push.ts';
import type { Sent } from './mails.ts';

type Alert = {
	id: string;
	endpoint: string;
	p256dh: string;
	auth: string;
	message: string;
	isUrgent: boolean;
};

const alertsMax = 50;
const sendMs = 10_000;
/** They are lent for two minutes: what was not begun by then may be another sender's already. */
const beginMs = 90_000;
/** A phone that is off for longer hears nothing old. */
const keptSeconds = 3 * 24 * 3600;

/** Whose servers take messages for browsers. An address elsewhere is not asked for, whoever wrote it. */
const pushServices =
	'https://fcm.googleapis.com https://*.push.services.mozilla.com https://*.push.apple.com https://*.notify.windows.com';

export async function sendAlerts(env: Environment): Promise<Sent> {
	const keys = keysIn(env);
	if (keys === null) return { sent: 0, errors: [] };
	const until = performance.now() + beginMs;
	const due = readDue(await rpc(env, 'alerts_due', { p_limit: alertsMax }));
	const errors: string[] = [];
	for (const alert of due) {
		if (performance.now() > until) break;
		const outcome = await trySend(env, alert, keys);
		if (outcome !== 'sent' && outcome !== 'gone') errors.push(`${alert.id}: ${outcome}`);
		await rpc(env, 'alert_sent', { p_alert: alert.id, p_outcome: outcome });
	}
	return { sent: due.length - errors.length, errors };
}

function keysIn(env: Environment): SigningKeys | null {
	const { VAPID_PUBLIC_KEY: publicKey = '', VAPID_PRIVATE_KEY: privateKey = '' } = env;
	return publicKey === '' || privateKey === '' ? null : { publicKey, privateKey };
}

/** `sent`, `gone`, or what was said. */
async function trySend(env: Environment, alert: Alert, keys: SigningKeys): Promise<string> {
	try {
		if (!isPushService(alert.endpoint, env['PUSH_SERVICES'] ?? pushServices)) return 'gone';
		const subject = env['VAPID_SUBJECT'] ?? env['APP_URL'] ?? setting(env, 'SUPABASE_URL');
		const response = await fetch(alert.endpoint, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				authorization: await vouch(alert.endpoint, keys, { subject, now: Date.now() }),
				'content-encoding': 'aes128gcm',
				'content-type': 'application/octet-stream',
				ttl: String(keptSeconds),
				urgency: alert.isUrgent ? 'high' : 'normal'
			},
			body: await seal(alert.message, alert),
			signal: AbortSignal.timeout(sendMs)
		});
		if (response.ok) return 'sent';
		if (response.status === 404 || response.status === 410) return 'gone';
		return `${response.status} ${(await response.text()).slice(0, 200)}`;
	} catch (error) {
		return String(error);
	}
}

/** Whether an address belongs to one of these origins; a star stands for one name and what is before it. */
export function isPushService(endpoint: string, services: string): boolean {
	const url = URL.parse(endpoint);
	if (url === null || url.username !== '' || url.password !== '') return false;
	return services.split(/\s+/).some((service) => {
		const [scheme, host = ''] = service.split('://');
		if (url.protocol !== `${scheme}:`) return false;
		return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host;
	});
}

function readDue(answer: unknown): Alert[] {
	if (!Array.isArray(answer)) throw new Error('alerts_due did not answer a list');
	return answer.map((row: unknown) => {
		if (!isRecord(row)) throw new Error('alerts_due answered something else than rows');
		return {
			id: String(row['id']),
			endpoint: String(row['endpoint']),
			p256dh: String(row['p256dh']),
			auth: String(row['auth']),
			message: typeof row['kind'] === 'string' ? row['kind'] : 'news',
			isUrgent: row['urgent'] === true
		};
	});
}
