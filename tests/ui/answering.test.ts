/** Morgan writes a reference for avery on a phone, in the subway. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '../../src/lib/domain/text.ts';
import { Answering } from '../../src/routes/reference/answering.svelte.ts';
import { readKept } from '../../src/routes/reference/kept.ts';

const token = 'T'.repeat(43);
const text = (words: string) => ({ en: words, es: words });
const sheet = {
	code: null,
	applicant: 'Avery',
	referee: 'Morgan',
	program: text('A program'),
	language: 'en',
	is_peer_specialist: false,
	due_on: null,
	expires_at: 5,
	questions: [
		{
			path: 'reference/known',
			kind: 'choice',
			label: text('How long?'),
			required: true,
			options: []
		},
		{ path: 'reference/work', kind: 'long_text', label: text('Work?'), required: true, wordsMax: 3 }
	]
};
const sent: { act: string; args: Readonly<Record<string, Json>> }[] = [];
/** Null is a connection that drops. */
let answers: ({ [name: string]: Json } | null)[] = [];
let isFull = false;

beforeEach(() => {
	vi.useFakeTimers();
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (isFull) throw new Error('no room');
			kept.set(key, value);
		},
		removeItem: (key: string) => void kept.delete(key)
	});
	sent.length = 0;
	answers = [];
	isFull = false;
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

let ids = 0;
const link = () =>
	new Answering(token, {
		references: {
			call: async (act, args) => {
				await Promise.resolve();
				sent.push({ act, args });
				const answer = answers.shift() ?? null;
				if (answer === null) throw new Error('the tunnel');
				return answer;
			}
		},
		newId: () => `uid-${(ids += 1)}`,
		now: () => 1000
	});
async function opened() {
	answers = [sheet];
	const morgan = link();
	await morgan.open();
	return morgan;
}
const uids = () =>
	sent.filter(({ act }) => act === 'reference_send').map(({ args }) => args['p_uid']);

describe('a link', () => {
	test('opens nothing before it is pressed', async () => {
		const morgan = link();
		await vi.advanceTimersByTimeAsync(60_000);
		expect([morgan.phase, sent]).toEqual(['closed', []]);
	});

	test('that did not get through can be pressed again', async () => {
		const morgan = link();
		await morgan.open();
		expect([morgan.phase, morgan.isFailed]).toEqual(['closed', true]);
		answers = [sheet];
		await morgan.open();
		expect([morgan.phase, morgan.applicant]).toEqual(['open', 'Avery']);
	});

	test.each(['not_found', 'reference.revoked', 'reference.expired', 'rate.limited'])(
		'that is over says why: %s',
		async (code) => {
			answers = [{ code }];
			const morgan = link();
			await morgan.open();
			expect([morgan.ending, morgan.kept]).toEqual([code, null]);
		}
	);
});

describe('what morgan writes', () => {
	test('is on the device at every key, without the whole token, and there again after a reload', async () => {
		const morgan = await opened();
		morgan.write({ isFamily: false });
		morgan.answer('reference/work', 'Kind');
		expect(readKept(token)).toMatchObject({
			isFamily: false,
			answers: { 'reference/work': 'Kind' }
		});
		expect(JSON.stringify(readKept(token))).not.toContain(token);
		const again = link();
		expect([again.phase, again.kept?.answers]).toEqual(['open', { 'reference/work': 'Kind' }]);
		expect(sent).toHaveLength(1);
	});

	test('is judged as the server does', async () => {
		const morgan = await opened();
		morgan.answer('reference/work', 'one two three four');
		expect(morgan.lacks).toEqual([
			{ path: 'reference/known', code: 'answer.missing' },
			{ path: 'reference/work', code: 'answer.too_many_words' }
		]);
	});

	test('says when the device has no room', async () => {
		const morgan = await opened();
		isFull = true;
		morgan.answer('reference/work', 'Kind');
		expect([morgan.isKept, morgan.kept?.answers]).toEqual([false, { 'reference/work': 'Kind' }]);
	});

	test('can be taken from the device, and the link still opens', async () => {
		const morgan = await opened();
		morgan.answer('reference/work', 'Kind');
		morgan.forget();
		expect([readKept(token), morgan.phase]).toEqual([null, 'closed']);
	});
});

describe('sending', () => {
	test('goes on through a dropped connection under one name, and then leaves the device', async () => {
		const morgan = await opened();
		morgan.answer('reference/work', 'Kind');
		answers = [null, null, { code: null }];
		morgan.send();
		await vi.advanceTimersByTimeAsync(1);
		expect([morgan.isPressed, morgan.phase]).toEqual([true, 'open']);
		await vi.advanceTimersByTimeAsync(10_000);
		expect([morgan.phase, readKept(token)]).toEqual(['sent', null]);
		expect(new Set(uids()).size).toBe(1);
		expect(uids()).toHaveLength(3);
		await vi.advanceTimersByTimeAsync(600_000);
		expect(uids()).toHaveLength(3);
	});

	test('goes on where it was after the page was closed', async () => {
		const morgan = await opened();
		morgan.send();
		await vi.advanceTimersByTimeAsync(1);
		morgan.stop();
		answers = [{ code: null }];
		const again = link();
		await again.attempt();
		expect(again.phase).toBe('sent');
		expect(new Set(uids()).size).toBe(1);
	});

	test('can be held back while nothing has arrived', async () => {
		const morgan = await opened();
		morgan.send();
		await vi.advanceTimersByTimeAsync(1);
		morgan.hold();
		await vi.advanceTimersByTimeAsync(600_000);
		expect([uids().length, morgan.isPressed]).toEqual([1, false]);
	});

	test('that is refused comes back with the reason, and nothing is lost', async () => {
		const morgan = await opened();
		morgan.answer('reference/work', 'Kind');
		answers = [{ code: 'answer.missing', about: { path: 'reference/known' } }];
		morgan.send();
		await vi.advanceTimersByTimeAsync(1);
		expect([morgan.refused, morgan.isPressed]).toEqual(['answer.missing', false]);
		expect(readKept(token)?.answers).toEqual({ 'reference/work': 'Kind' });
	});

	test('by a link that was taken back meanwhile says so, and keeps what was written', async () => {
		const morgan = await opened();
		morgan.answer('reference/work', 'Kind');
		answers = [{ code: 'reference.revoked' }];
		morgan.send();
		await vi.advanceTimersByTimeAsync(1);
		expect(morgan.ending).toBe('reference.revoked');
		expect(readKept(token)?.answers).toEqual({ 'reference/work': 'Kind' });
	});
});

test('saying no is heard once it has arrived, and takes what was written from the device', async () => {
	const morgan = await opened();
	morgan.answer('reference/work', 'Kind');
	await morgan.decline('time');
	expect([morgan.isFailed, morgan.phase]).toEqual([true, 'open']);
	answers = [{ code: null }];
	await morgan.decline('time');
	expect([morgan.phase, readKept(token)]).toEqual(['declined', null]);
});
