/**
 * What a mail program presses for a person who wants no more mails of a kind (RFC 8058):
 * `POST /mail-stop/<token>` with `List-Unsubscribe=One-Click`. Whoever follows the address instead is
 * sent to the page that asks for a press: things that only look at links follow them too.
 */
import { rpc } from '../_shared/backend.ts';
import { environment, isRecord, setting } from '../_shared/environment.ts';

const pressed = 'List-Unsubscribe=One-Click';
const bodyMax = 1000;

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		const token = /\/mail-stop\/([0-9a-f]{64})$/.exec(new URL(request.url).pathname)?.[1];
		if (token === undefined) return said(404, 'There is nothing at this address');
		if (request.method === 'GET' || request.method === 'HEAD') {
			const page = `${env['APP_URL'] ?? setting(env, 'SUPABASE_URL')}/mails#${token}`;
			return said(303, '', { location: page });
		}
		if (request.method !== 'POST') return said(405, 'Use POST', { allow: 'GET, HEAD, POST' });
		if (!(await request.text()).slice(0, bodyMax).includes(pressed))
			return said(400, `The body has to say ${pressed}`);
		const answer = await rpc(env, 'mail_choice', { p_token: token, p_act: 'stop' });
		const code = isRecord(answer) ? answer['code'] : 'not_found';
		if (code === 'rate.limited') return said(429, 'Too often', { 'retry-after': '3600' });
		return code === null ? said(200, 'Done') : said(404, 'There is nothing at this address');
	}
};

function said(status: number, text: string, headers: Record<string, string> = {}): Response {
	return new Response(text, {
		status,
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex',
			...headers
		}
	});
}
