/**
 * A person's study calendar, for the calendar app that subscribed to it: `GET /calendar/<token>.ics`.
 * Whoever asks has no account; the token is the key, and the person can end it. It says when to
 * study, never for what, and nothing of who they are.
 */
import { dayOf } from '../../../src/lib/domain/calendar.ts';
import { calendarText } from '../../../src/lib/domain/ics.ts';
import { planEvents } from '../../../src/lib/domain/plan-calendar.ts';
import { rpc } from '../_shared/backend.ts';
import { environment, isRecord, setting, type Environment } from '../_shared/environment.ts';
import { readCalendar, type KeptCalendar } from './kept.ts';
import { words } from './words.ts';

const refreshHours = 6;

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return said(405, 'Only reading is possible here', { allow: 'GET, HEAD' });
		const token = /\/calendar\/([0-9a-f]{64})\.ics$/.exec(new URL(request.url).pathname)?.[1];
		if (token === undefined) return said(404, 'There is no calendar at this address');
		const answer = await rpc(env, 'calendar_read', { p_token: token });
		const code = isRecord(answer) ? answer['code'] : 'not_found';
		if (code === 'rate.limited')
			return said(429, 'This calendar was asked for too often', { 'retry-after': '3600' });
		if (code !== null) return said(404, 'There is no calendar at this address');
		return calendar(env, readCalendar(answer), Date.now());
	}
};

function calendar(env: Environment, kept: KeptCalendar, now: number): Response {
	// Nobody says where they are; the programs are in the United States, where days end later.
	const today = dayOf(now, -8 * 60);
	const url = `${env['APP_URL'] ?? setting(env, 'SUPABASE_URL')}/study/plan`;
	const spoken = words[kept.language];
	const events = kept.plans.flatMap((one) => planEvents({ ...one, today, url, words: spoken }));
	const { language } = kept;
	const sheet = { name: spoken.name, language, events, madeAt: now, refreshHours };
	return new Response(calendarText(sheet), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="waymark.ics"',
			'cache-control': 'private, max-age=3600',
			'x-robots-tag': 'noindex',
			'referrer-policy': 'no-referrer'
		}
	});
}

function said(status: number, text: string, headers: Record<string, string> = {}): Response {
	return new Response(text, {
		status,
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'cache-control': 'no-store',
			...headers
		}
	});
}
