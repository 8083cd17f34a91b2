/** Plans on the server, and the address under which a calendar reads them. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { denied, refusal } from './scene.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const chosen = {
	program: 'calmhsa',
	exam_on: '2027-03-01',
	weekdays: [1, 3, 6],
	minutes: 30,
	group_on: 6,
	remind_hour: 18,
	at: 1000
};
type Name = 'plan.set' | 'plan.pause' | 'plan.resume';
async function run(who: 'avery' | 'jordan', name: Name, args: object): Promise<string | null> {
	const [said] = await db.device(who).run({ name, args: { ...args } });
	return said?.code ?? null;
}
async function told(who: 'avery' | 'jordan'): Promise<Record<string, unknown> | null> {
	const { rows } = await db.device(who).pull();
	const { cols, vals } = rows['study_plans'] ?? { cols: [], vals: [] };
	const [row] = vals;
	return row ? Object.fromEntries(cols.map((col, i) => [col, row[i]])) : null;
}

describe('a plan', () => {
	test('reaches the person’s other phone as it was set, and nobody else', async () => {
		expect(await run('avery', 'plan.set', chosen)).toBeNull();
		const { at, ...rest } = chosen;
		expect(await told('avery')).toMatchObject({ ...rest, paused_at: null, updated_at: at });
		expect(await told('jordan')).toBeNull();
	});

	test('is what arrived last, whole', async () => {
		const later = { ...chosen, exam_on: null, weekdays: [2], group_on: null, remind_hour: null };
		expect(await run('avery', 'plan.set', { ...later, at: 5 })).toBeNull();
		expect(await told('avery')).toMatchObject({ exam_on: null, weekdays: [2], group_on: null });
	});

	test('is paused and resumed, and setting it leaves the pause alone', async () => {
		expect(await run('avery', 'plan.pause', { program: 'calmhsa', at: 7 })).toBeNull();
		expect(await run('avery', 'plan.set', chosen)).toBeNull();
		expect(await told('avery')).toMatchObject({ paused_at: 7, minutes: 30 });
		expect(await run('avery', 'plan.resume', { program: 'calmhsa' })).toBeNull();
		expect(await told('avery')).toMatchObject({ paused_at: null });
	});

	test('[C5] may be for a day that has passed meanwhile, and is never set in the future', async () => {
		const away = { ...chosen, exam_on: '2020-05-01', at: Date.now() + 9e10 };
		expect(await run('avery', 'plan.set', away)).toBeNull();
		const row = await told('avery');
		expect(row).toMatchObject({ exam_on: '2020-05-01' });
		expect(Number(row?.['updated_at'])).toBeLessThanOrEqual(Date.now());
	});

	test.each([
		['no days', { weekdays: [] }],
		['an eighth day', { weekdays: [7] }],
		['too few minutes', { minutes: 4 }],
		['more minutes than a day is good for', { minutes: 241 }],
		['a group on no day of the week', { group_on: 7 }],
		['a reminder at no hour', { remind_hour: 24 }],
		['an exam in another age', { exam_on: '3000-01-01' }],
		['no program', { program: '' }]
	])('with %s is refused', async (...[, wrong]) => {
		expect(await run('jordan', 'plan.set', { ...chosen, ...wrong })).toBe('bad_arguments');
		expect(await told('jordan')).toBeNull();
	});

	test.each(['plan.pause', 'plan.resume'] as const)('%s of no plan is refused', async (name) => {
		expect(await run('jordan', name, { program: 'calmhsa', at: 1 })).toBe('not_found');
	});
});

describe('the address of a calendar', () => {
	const make = async (who: Who = 'avery') =>
		(await db.call<{ token: string }>(who, 'calendar_make')).token;
	const read = (token: string) =>
		db.call<Record<string, unknown>>('service', 'calendar_read', { p_token: token });
	const later = () => db.q(`update app.calendars set made_at = now() - interval '1 minute'`);

	test('[D3] is told once, kept as a hash, and read by the service alone', async () => {
		await run('avery', 'plan.set', chosen);
		const token = await make();
		expect(token).toMatch(/^[0-9a-f]{64}$/);
		const [row] = await db.q('select * from app.calendars');
		expect(row?.['hash']).toBe(createHash('sha256').update(token).digest('hex'));
		expect(JSON.stringify(row)).not.toContain(token);
		expect(await read(token)).toMatchObject({
			code: null,
			language: 'en',
			plans: [{ program: 'calmhsa', exam_on: '2027-03-01', lead_days: 30, simulated: [] }]
		});
		for (const who of ['anonymous', 'avery', 'quinn'] as const) {
			expect(await refusal(db.call(who, 'calendar_read', { p_token: token }))).toBe(denied);
		}
	});

	test('says when it was made and last read, to its owner alone', async () => {
		const state = await db.call<Record<string, unknown>>('avery', 'calendar_state');
		expect(Object.keys(state).sort()).toEqual(['made_at', 'read_at']);
		expect(state['read_at']).not.toBeNull();
		expect(await db.call('jordan', 'calendar_state')).toBeNull();
		expect(await refusal(db.call('anonymous', 'calendar_state'))).toBe(denied);
	});

	test('knows the days on which a practice exam was finished', async () => {
		const sitting = randomUUID();
		const about = { program: 'calmhsa', kind: 'simulation', minutes: 150, break_at: 60 };
		const begun = { ...about, sitting, questions: ['q-1'], seed: 1, at: 1 };
		const end = { kind: 'finish', question: null, chosen: null, nth: 1, used: 1 };
		const at = Date.parse('2026-11-03T12:00:00Z');
		await db
			.device('avery')
			.run(
				{ name: 'sitting.start', args: begun },
				{ name: 'sitting.mark', args: { ...end, mark: randomUUID(), sitting, at } }
			);
		await later();
		const answer = await read(await make());
		expect(answer['plans']).toMatchObject([{ simulated: ['2026-11-03'] }]);
	});

	test('ends when a new one is made, and when it is stopped', async () => {
		await later();
		const old = await make();
		await later();
		const fresh = await make();
		expect(await read(old)).toEqual({ code: 'not_found' });
		expect(await read(fresh)).toMatchObject({ code: null });
		await db.call('jordan', 'calendar_stop');
		expect(await read(fresh)).toMatchObject({ code: null });
		await db.call('avery', 'calendar_stop');
		expect(await read(fresh)).toEqual({ code: 'not_found' });
		expect(await db.call('avery', 'calendar_state')).toBeNull();
	});

	test('[D3] is read sixty times an hour at most, and again in the next', async () => {
		const token = await make('jordan');
		await db.q(`update app.calendars set reads = 60 where person = $1`, [people.jordan]);
		expect(await read(token)).toEqual({ code: 'rate.limited' });
		expect(await read(token)).toEqual({ code: 'rate.limited' });
		await db.q(`update app.calendars set hour_at = now() - interval '61 minutes'`);
		expect(await read(token)).toMatchObject({ code: null, plans: [] });
	});

	test('is not made twice in a moment, nor for nobody', async () => {
		expect(await refusal(make('jordan'))).toBe('rate.limited');
		expect(await refusal(make('anonymous'))).toBe(denied);
	});
});
