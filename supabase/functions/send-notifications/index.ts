/**
 * Sends the mails and the alerts that are due. Each is lent to one sender by the database, sent, and reported; one
 * that fails is due again later, ever later. `POST {}` with the service key.
 */
import { callerOf } from '../_shared/backend.ts';
import { environment } from '../_shared/environment.ts';
import { sendAlerts } from './alerts.ts';
import { sendMails } from './mails.ts';

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		if (!(await callerOf(env, request)).isService)
			return Response.json({ code: 'not_allowed' }, { status: 401 });
		const sent = await Promise.all([sendMails(env), sendAlerts(env)]);
		return Response.json({
			sent: sent.reduce((sum, one) => sum + one.sent, 0),
			errors: sent.flatMap(({ errors }) => errors)
		});
	}
};
