/** Decisions that somebody else looks at before they go out, and how a desk is set. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people, type PersonName } from '../../tests/people.ts';
import { Deciding, plain } from './deciding.ts';

let db: TestDatabase;
let its: Deciding;
beforeAll(async () => {
	db = await freshDatabase();
	its = new Deciding(db);
});
afterAll(() => db.close());
beforeEach(() => its.begin());

describe('what somebody else looks at before it goes out', () => {
	beforeEach(() => its.set({ sample_permille: 1000 }));

	test('waits in the queue; whoever decided cannot take it, and the applicant hears nothing', async () => {
		expect(await its.approve('rowan')).toBeNull();
		expect(await its.verdict()).toEqual({ state: 'checking', sampled: 'random' });
		expect(await its.line()).toMatchObject({
			state: 'received',
			part: 'in_review',
			flags: ['sample'],
			decisions: 0
		});
		expect(await its.heard()).toBe(0);
		expect(await its.claim('rowan')).toBe('claim.second');
		expect(await its.run('rowan', 'review.undo')).toBe('review.sent');
	});

	test('goes out as it is, in the name of whoever decided', async () => {
		await its.approve('rowan');
		await its.claim('sage');
		expect(await its.opened('sage')).toMatchObject({
			verdict: { kind: 'approve', state: 'checking', reviewer_name: 'Rowan' }
		});
		expect(await its.approve('sage')).toBe('review.decided');
		expect(await its.run('sage', 'review.check', { agrees: true, note: '' })).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'approved', flags: [] });
		expect(await its.heard()).toBe(1);
		expect(await its.named()).toBe('Rowan');
		const [row] = await db.q('select reviewer from app.decisions where application_id = $1', [
			its.application
		]);
		expect(row?.['reviewer']).toBe(people.rowan);
		expect(await its.isWhole()).toBe(true);
	});

	test('goes back to whoever decided, with why', async () => {
		await its.approve('rowan');
		await its.claim('sage');
		expect(await its.run('sage', 'review.check', { agrees: false, note: ' ' })).toBe(
			'review.note_missing'
		);
		const why = 'The diploma is of somebody else';
		expect(await its.run('sage', 'review.check', { agrees: false, note: why })).toBeNull();
		expect(await its.line()).toMatchObject({
			state: 'received',
			flags: ['returned'],
			assignee: people.rowan,
			decisions: 0
		});
		await its.set({});
		await its.claim('rowan');
		expect(await its.opened('rowan')).toMatchObject({
			verdict: null,
			remarks: [{ kind: 'returned', note: why, name: 'Sage', whom: 'Rowan' }]
		});
		expect(await its.approve('rowan')).toBeNull();
		expect(await its.line()).toMatchObject({ state: 'decided', flags: [] });
	});

	test.each<[PersonName, string]>([
		['lee', 'claim.lost'],
		['rowan', 'claim.lost'],
		['quinn', 'not_found']
	])('is not answered by %s, who does not hold it', async (who, code) => {
		await its.approve('rowan');
		expect(await its.run(who, 'review.check', { agrees: true, note: '' })).toBe(code);
	});

	test('is drawn after it has rested, and given back it stays in review', async () => {
		await its.set({ sample_permille: 1000, undo_seconds: 30 });
		await its.approve('rowan');
		expect(await its.verdict()).toMatchObject({ state: 'waiting' });
		await its.pass(31);
		expect(await its.verdict()).toMatchObject({ state: 'checking' });
		await its.claim('sage');
		await its.run('sage', 'review.release');
		expect(await its.line()).toMatchObject({ state: 'received', part: 'in_review' });
	});

	test('ends with the application that it was about', async () => {
		await its.approve('rowan');
		await its
			.at('avery')
			.run({ name: 'application.withdraw', args: { application: its.application, revision: 1 } });
		expect(await its.line()).toMatchObject({ state: 'decided', part: 'withdrawn', decisions: 0 });
		expect(await its.verdict()).toEqual({ state: 'void', sampled: 'random' });
		const [told] = await db.q(
			`select r.leaf::jsonb->>'role' as role from app.records r
			where r.application_id = $1 and r.leaf::jsonb->>'kind' = 'verdict.void'`,
			[its.application]
		);
		expect(told?.['role']).toBe('system');
	});

	test.each([
		['its flag', { sample_flags: ['blurred'] }, 'flag'],
		['being among the first', { sample_first: 1000 }, 'first']
	])('is chosen by %s', async (_, settings, sampled) => {
		await its.set(settings);
		await db.q(`update app.reviews set flags = '{blurred}' where application_id = $1`, [
			its.application
		]);
		await its.approve('rowan');
		expect(await its.verdict()).toEqual({ state: 'checking', sampled });
	});

	test('goes out where nobody else could look', async () => {
		const others = [people.sage, people.lee];
		await db.q('update app.roles set deleted = true where person = any($1)', [others]);
		await its.approve('rowan');
		await db.q('update app.roles set deleted = false where person = any($1)', [others]);
		expect(await its.line()).toMatchObject({ state: 'decided', decisions: 1 });
	});
});

test('of a thousand draws about as many are chosen as was set, the same ones each time', async () => {
	await its.set({ sample_permille: 40 });
	await db.q(`update app.desk_settings set seed = $1 where program = 'calmhsa'`, [people.avery]);
	const draw = () =>
		db.tx(async (q) => {
			await q(`select set_config('request.jwt.claims', $1, true)`, [
				JSON.stringify({ sub: people.rowan })
			]);
			return q(
				`select count(*)::int as n from app.reviews r, generate_series(1, 2000) i
				where r.application_id = $1 and app.sample(r, md5(i::text)::uuid) is not null`,
				[its.application]
			);
		});
	const [first, again] = [await draw(), await draw()];
	expect(again).toEqual(first);
	expect(Number(first[0]?.['n'])).toBeGreaterThan(50);
	expect(Number(first[0]?.['n'])).toBeLessThan(115);
});

describe('how the desk is set', () => {
	const read = (who: Who) =>
		db.call<{ settings: object; changes: object[] }>(who, 'desk_settings', {
			p_program: 'calmhsa'
		});

	test('is changed by staff and leads, and every change is kept', async () => {
		expect(await its.set({ undo_seconds: 20 }, 'lee')).toBeNull();
		const { settings, changes } = await read('quinn');
		expect(settings).toEqual({ ...plain, undo_seconds: 20 });
		expect(changes[0]).toMatchObject({
			kind: 'settings',
			name: 'Lee',
			about: { before: plain, after: { ...plain, undo_seconds: 20 } }
		});
		expect(JSON.stringify(await read('lee'))).not.toContain('seed');
		await expect(db.q('delete from app.desk_changes')).rejects.toThrow();
		await expect(db.q(`update app.desk_changes set kind = 'x'`)).rejects.toThrow();
	});

	test.each<[PersonName]>([['rowan'], ['avery']])('is no matter of %s', async (who) => {
		expect(await its.set({ undo_seconds: 20 }, who)).toBe('not_allowed');
		await expect(read(who)).rejects.toMatchObject({ detail: 'not_allowed' });
	});

	test.each([[{ undo_seconds: -1 }], [{ undo_seconds: 9999 }], [{ sample_permille: 1001 }]])(
		'is never %j',
		async (wrong) => {
			expect(await its.set(wrong)).toBe('bad_arguments');
		}
	);
});
