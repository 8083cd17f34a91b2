/**
 * Told by a mail provider, or by what stands between, that a mail came back for good:
 * `POST { "mail": "<the idempotency key it was sent with>", "status": "5.1.1" }` with `MAIL_HOOK_KEY`
 * or the service key as bearer. The status is that of RFC 3463.
 */
import { callerOf, isSame, rpc } from '../_shared/backend.ts';
import { environment, isRecord } from '../_shared/environment.ts';
import { reasonOf } from './reason.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		const token = (request.headers.get('authorization') ?? '').replace(/^bearer\s+/i, '');
		const hook = env['MAIL_HOOK_KEY'] ?? '';
		const isHook = hook !== '' && (await isSame(token, hook));
		if (!isHook && !(await callerOf(env, request)).isService)
			return Response.json({ code: 'not_allowed' }, { status: 401 });
		const told: unknown = await request.json().catch(() => null);
		const mail = isRecord(told) ? told['mail'] : null;
		const status = isRecord(told) ? told['status'] : null;
		if (typeof mail !== 'string' || !uuid.test(mail) || typeof status !== 'string')
			return Response.json({ code: 'bad_arguments' }, { status: 400 });
		const reason = reasonOf(status);
		if (reason !== null) await rpc(env, 'mail_bounced', { p_mail: mail, p_reason: reason });
		return Response.json({ code: null, reason });
	}
};
