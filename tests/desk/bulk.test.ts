import { expect, test } from 'vitest';
import type { Review } from '../../src/lib/domain/rows.ts';
import type { Settled } from '../../src/lib/sync/refusal.ts';
import { Bulk } from '../../src/routes/desk/bulk.svelte.ts';

type Asked = { name: string; args: Record<string, unknown> };

/** A device whose server answers each command with the word for its review. */
function device(words: Readonly<Record<string, Settled>>) {
	const asked: Asked[] = [];
	const discarded: string[] = [];
	const bulk = new Bulk({
		me: () => 'me',
		run: async (name: string, args: unknown) => {
			const given = Object.fromEntries(Object.entries(args ?? {}));
			asked.push({ name, args: given });
			return { uid: String(given['review']) };
		},
		settled: async (uid) => words[uid] ?? 'applied',
		discard: async (uid) => void discarded.push(uid)
	});
	return { asked, discarded, bulk };
}

function row(id: string, more: Partial<Review> = {}): Review {
	return {
		id,
		application_id: `a-${id}`,
		program: 'calmhsa',
		part: 'application',
		revision: 1,
		state: 'received',
		name: `Name ${id}`,
		receipt: id,
		language: 'en',
		flags: [],
		submitted_at: 0,
		due_at: null,
		days_left: null,
		reviewer: null,
		reviewer_name: null,
		assignee: null,
		assignee_name: null,
		held_until: null,
		...more
	};
}

test('[complaint 20] a file that is refused stops no other, and says why', async () => {
	const { bulk, asked, discarded } = device({
		b: { code: 'review.not_for_them', about: {} },
		c: 'pending'
	});
	bulk.pick(['a', 'b', 'c']);
	await bulk.give([row('a'), row('b'), row('c')], 'sage');
	expect(asked.map(({ name, args }) => [name, args['to']])).toEqual([
		['review.assign', 'sage'],
		['review.assign', 'sage'],
		['review.assign', 'sage']
	]);
	expect(bulk.results?.map(({ id, word }) => [id, word])).toEqual([
		['a', 'done'],
		['b', { code: 'review.not_for_them' }],
		['c', 'pending']
	]);
	expect(discarded).toEqual(['b']);
	expect([bulk.picked, bulk.progress]).toEqual([[], null]);
});

test('one’s own claims are given back, those of others are ended with a word, free files left', async () => {
	const { bulk, asked } = device({});
	const held = { state: 'claimed' } as const;
	await bulk.release(
		[row('a', { ...held, reviewer: 'me' }), row('b', { ...held, reviewer: 'sage' }), row('c')],
		'Sage is away'
	);
	expect(asked.map(({ name, args }) => [name, args['note']])).toEqual([
		['review.release', undefined],
		['review.override', 'Sage is away']
	]);
	expect(bulk.results?.map(({ word }) => word)).toEqual(['done', 'done', 'skipped']);
});

test('each applicant is written to in the language that they read', async () => {
	const { bulk, asked } = device({});
	await bulk.message([row('a'), row('b', { language: 'es' })], { en: ' Hello ', es: 'Hola' });
	expect(asked.map(({ args }) => args['text'])).toEqual(['Hello', 'Hola']);
});

test('a row is chosen and let go', () => {
	const { bulk } = device({});
	bulk.toggle('a');
	bulk.toggle('b');
	bulk.toggle('a');
	expect(bulk.picked).toEqual(['b']);
});
