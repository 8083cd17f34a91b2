/** What a desk is handed that it must not take: no reason, too long a text. Nothing of it is kept in part. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import { Deciding } from './deciding.ts';
import { decide, textOf } from './story.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	its = new Deciding(db);
	await its.begin();
	await its.claim('rowan');
});

const reason = calmhsa.reasons.find(({ part }) => part === 'application')?.code ?? '';
const huge = 'ü'.repeat(100 * 1024);
type Given = {
	kind: 'change' | 'deny';
	reasons?: readonly { code: string; note: string }[];
	note?: string;
};
const decided = async (given: Given) =>
	(await decide(db, its.at('rowan'), { ...its.of, ...given }))?.code ?? null;

describe('a decision with no reason', () => {
	test.each<[string, Given, string]>([
		['that asks for a change', { kind: 'change', reasons: [] }, 'review.reason_missing'],
		[
			'that asks for a change with words alone',
			{ kind: 'change', note: 'Mend it' },
			'review.reason_missing'
		],
		['that denies', { kind: 'deny', note: ' ' }, 'review.note_missing'],
		[
			'of the list',
			{ kind: 'change', reasons: [{ code: 'made_up', note: '' }] },
			'review.reason_unknown'
		]
	])('%s is refused, and the file is held as before', async (_, given, code) => {
		expect(await decided(given)).toBe(code);
		expect(await its.line()).toMatchObject({ state: 'claimed', part: 'in_review', decisions: 0 });
	});
});

describe('a text of 100 kB', () => {
	test.each<[string, Given]>([
		[
			'note to the applicant',
			{ kind: 'change', reasons: [{ code: reason, note: 'x' }], note: huge }
		],
		['note beside a reason', { kind: 'change', reasons: [{ code: reason, note: huge }] }],
		['why of a denial', { kind: 'deny', note: huge }]
	])('as the %s is refused whole, and nothing is decided', async (_, given) => {
		expect(await decided(given)).toBe('text.too_long');
		expect(await its.line()).toMatchObject({ state: 'claimed', decisions: 0 });
		expect(await db.q('select id from app.denials where note like $1', ['ü%'])).toEqual([]);
	});

	test('is refused one character past what there is room for, counted as a person counts', async () => {
		const given = { kind: 'change', reasons: [{ code: reason, note: 'x' }] } as const;
		expect(await decided({ ...given, note: '🙂'.repeat(4001) })).toBe('text.too_long');
		expect(await decided({ ...given, note: '🙂'.repeat(4000) })).toBeNull();
		const [kept] = await db.q('select note from app.decisions where application_id = $1', [
			its.application
		]);
		expect(Array.from(textOf(kept?.['note']))).toHaveLength(4000);
	});

	test.each<[PersonName, string]>([
		['lee', 'review.override'],
		['rowan', 'review.escalate'],
		['rowan', 'review.recuse']
	])('%s does not get through %s, and holds what was held', async (who, name) => {
		expect(await its.run(who, name, { note: huge })).toBe('text.too_long');
		expect(await its.line()).toMatchObject({ state: 'claimed', flags: [] });
		const said = await db.q('select kind from app.remarks where application_id = $1', [
			its.application
		]);
		expect(said).toEqual([]);
	});

	test('returns no decision of somebody else’s, and reaches no applicant', async () => {
		await its.set({ sample_permille: 1000 });
		expect(await its.approve('rowan')).toBeNull();
		await its.claim('sage');
		const returned = { agrees: false, note: huge };
		expect(await its.run('sage', 'review.check', returned)).toBe('text.too_long');
		expect(await its.verdict()).toMatchObject({ state: 'checking' });
		expect(await its.run('sage', 'review.message', { text: huge })).toBe('review.message_length');
	});
});
