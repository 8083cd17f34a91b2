/** Role × function: for whom each door of `api` opens, and what the others are told. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { denied, eachRole, everybody, refusal, setScene, signedIn } from './scene.ts';
import type { Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await setScene();
});
afterAll(() => scene.db.close());

type Case = readonly [name: string, args: () => object, opens: readonly Who[], others: string];
const desk: readonly Who[] = ['rowan', 'sage', 'lee', 'quinn'];
const keys = {
	p_endpoint: 'https://push.example/one',
	p_p256dh: 'x'.repeat(87),
	p_auth: 'y'.repeat(22)
};
const cases: readonly Case[] = [
	['my_role', () => ({}), signedIn, denied],
	['account_applications', () => ({}), signedIn, denied],
	['digest', () => ({}), signedIn, denied],
	[
		'review_queue',
		() => ({ p_program: 'calmhsa', p_filter: {}, p_after: null, p_limit: 10 }),
		desk,
		'not_allowed'
	],
	['interview_desk', () => ({ p_program: 'calmhsa', p_from: 0, p_to: 1 }), desk, 'not_allowed'],
	['class_work', () => ({ p_class: scene.class }), ['lee', 'quinn'], 'not_found'],
	['review_file', () => ({ p_review: scene.review }), desk, 'not_found'],
	['look', () => ({ p_review: scene.review, p_file: scene.photo }), ['rowan'], 'claim.lost'],
	[
		'record_read',
		() => ({ p_application: scene.application, p_after: 0, p_limit: 10 }),
		['lee', 'quinn'],
		'not_found'
	],
	['files_waiting', () => ({}), ['service'], denied],
	['mails_due', () => ({ p_limit: 1 }), ['service'], denied],
	['mail_sent', () => ({ p_mail: randomUUID(), p_error: 'x' }), ['service'], denied],
	['mail_bounced', () => ({ p_mail: randomUUID(), p_reason: 'full' }), ['service'], denied],
	['mail_choice', () => ({ p_token: 'x', p_act: 'stop' }), ['anonymous', 'service'], denied],
	['alert_state', () => ({ p_endpoint: 'x' }), signedIn, denied],
	['alert_on', () => keys, signedIn, denied],
	['alert_off', () => ({ p_endpoint: null }), signedIn, denied],
	['alerts_due', () => ({ p_limit: 1 }), ['service'], denied],
	['alert_sent', () => ({ p_alert: randomUUID(), p_outcome: 'sent' }), ['service'], denied],
	['tick', () => ({}), ['service'], denied]
];

test.each(cases)('%s opens for whom it should and for nobody else', async (...given) => {
	const [name, args] = given;
	for (const who of everybody) {
		const said = await refusal(scene.db.call(who, name, { ...args() }));
		expect([name, who, said]).toEqual([name, who, expected(given, who)]);
	}
});

function expected([name, , opens, others]: Case, who: Who): string | null {
	if (opens.includes(who)) return null;
	if (who === 'anonymous' || who === 'service') return denied;
	// Who does not review at all is not even told that there is something to claim.
	return name === 'look' && ['avery', 'jordan', 'quinn'].includes(who) ? 'not_found' : others;
}

test('file_received is for the server alone', async () => {
	const args = { p_file: scene.photo, p_sha256: 'x', p_size: 1, p_type: 'a', p_refusal: null };
	for (const who of everybody) {
		const said = await refusal(scene.db.call(who, 'file_received', args));
		expect([who, said]).toEqual([who, who === 'service' ? null : denied]);
	}
});

test('[D1] mutators open for nobody', async () => {
	const mutators = await scene.db.q('select fn::text as fn from sync.mutators');
	for (const { fn } of mutators) {
		for (const who of eachRole) {
			const call = scene.db.as(who, (q) => q(`select ${String(fn)}(gen_random_uuid(), '{}')`));
			expect([fn, who, await refusal(call)]).toEqual([fn, who, denied]);
		}
	}
});

test('pull needs an account', async () => {
	const asked = { p_protocol: 1, p_client: randomUUID(), p_cookie: null, p_from: null, p_uids: [] };
	const args = { ...asked, p_page: null, p_limit: 10 };
	expect(await refusal(scene.db.call('anonymous', 'pull', args))).toBe(denied);
	expect(await refusal(scene.db.call('service', 'pull', args))).toBe(denied);
});

test('[W6] a push in another person’s name waits for the right sign-in and does nothing', async () => {
	const args = { p_protocol: 1, p_client: randomUUID(), p_now: 0, p_first: 1 };
	const answer = await scene.db.call('avery', 'push', {
		...args,
		p_user: people.jordan,
		p_shapes: '[]',
		p_entries: '[]'
	});
	expect(answer).toEqual({ last: 0, code: 'paused_auth' });
});
