/** [C3] Nobody is turned down by one person alone: who may propose, who may confirm, what follows. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { claim, decide, endAll, fill, reviewOf, send } from './story.ts';

let db: TestDatabase;
let avery: Device;
let rowan: Device;
let sage: Device;
let application: string;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
	await endAll(db);
	[avery, rowan, sage] = [db.device('avery'), db.device('rowan'), db.device('sage')];
	application = await fill(db, avery);
	await send(db, avery, { application, part: 'application' });
});

const of = () => ({ application, part: 'application' as const });
const [reason] = calmhsa.reasons.filter(({ part }) => part === 'application');
const why = 'The papers show somebody else.';
const denial = {
	kind: 'deny' as const,
	note: why,
	reasons: [{ code: reason?.code ?? '', note: '' }]
};

async function deny(device: Device, more: { note?: string; part?: 'certificate' } = {}) {
	await claim(db, device, { ...of(), ...more });
	const said = await decide(db, device, { ...of(), ...denial, ...more });
	return said?.code ?? null;
}
const stateOf = async (table = 'applications') => {
	const [row] = await db.q(`select state from app.${table} where id = $1`, [application]);
	return row?.['state'];
};
const heard = async () => {
	const { rows } = await avery.pull();
	const { cols = [], vals = [] } = rows['notifications'] ?? {};
	return vals.map((row) => row[cols.indexOf('kind')]);
};
const opened = async (who: 'rowan' | 'sage') => {
	const { review } = await reviewOf(db, application, 'application');
	return db.call<Record<string, unknown>>(who, 'review_file', { p_review: review });
};

describe('a denial by one person', () => {
	test('is heard by nobody but the desk, and waits for somebody else', async () => {
		expect(await deny(rowan)).toBeNull();
		expect(await stateOf()).toBe('second_review');
		expect(await heard()).not.toContain('application.denied');
		expect((await avery.pull()).rows['decisions']).toBeUndefined();
		const queue = await db.call<{ rows: { state: string; flags: string[] }[] }>(
			'sage',
			'review_queue',
			{ p_program: 'calmhsa', p_filter: { flag: 'second' }, p_after: null, p_limit: 50 }
		);
		expect(queue.rows).toMatchObject([{ state: 'received', flags: ['second'] }]);
		expect((await claim(db, rowan, of()))?.code).toBe('claim.second');
		expect((await decide(db, rowan, { ...of(), ...denial }))?.code).toBe('claim.lost');
	});

	test('is read by whoever looks second, and by nobody who does not hold the file', async () => {
		await deny(rowan);
		expect(await opened('sage')).not.toHaveProperty('denial');
		await claim(db, sage, of());
		expect(await opened('sage')).toMatchObject({
			denial: { note: why, reviewer_name: 'Rowan', reasons: denial.reasons }
		});
		expect(await stateOf()).toBe('second_review');
		const { review } = await reviewOf(db, application, 'application');
		await sage.run({ name: 'review.release', args: { review, application } });
		expect(await stateOf()).toBe('second_review');
		expect(await opened('rowan')).not.toHaveProperty('denial');
	});

	test('says why, of a part that the program denies, with reasons that it knows', async () => {
		expect(await deny(rowan, { note: ' ' })).toBe('review.note_missing');
		const unknown = { ...denial, reasons: [{ code: 'mood', note: '' }] };
		expect((await decide(db, rowan, { ...of(), ...unknown }))?.code).toBe('review.reason_unknown');
		await send(db, avery, { application, part: 'certificate' });
		expect(await deny(rowan, { part: 'certificate' })).toBe('not_allowed');
		expect(await stateOf()).toBe('in_review');
	});

	test('is gone with an application that is taken back', async () => {
		await deny(rowan);
		const [refused] = await avery.run({
			name: 'application.withdraw',
			args: { application, revision: 1 }
		});
		expect(refused).toBeNull();
		expect((await claim(db, sage, of()))?.code).toBe('review.stale');
	});
});

describe('the second person', () => {
	beforeEach(async () => {
		await send(db, avery, { application, part: 'certificate' });
		await deny(rowan);
	});

	test('confirms: the applicant hears why, all that waited ends, and a new start is possible', async () => {
		expect(await deny(sage, { note: 'In kinder words' })).toBeNull();
		expect(await stateOf()).toBe('denied');
		expect(await heard()).toContain('application.denied');
		const { rows } = await db.device('avery').pull();
		const { cols = [], vals = [] } = rows['decisions'] ?? {};
		expect(vals.map((row) => [row[cols.indexOf('kind')], row[cols.indexOf('note')]])).toEqual([
			['deny', 'In kinder words']
		]);
		const lines = await db.q(
			`select part, state, 'second' = any(flags) as second from app.reviews where application_id = $1 order by part`,
			[application]
		);
		expect(lines).toEqual([
			{ part: 'application', state: 'decided', second: false },
			{ part: 'certificate', state: 'decided', second: false }
		]);
		const [kept] = await db.q(
			`select state, reviewer <> second as two from app.denials where application_id = $1`,
			[application]
		);
		expect(kept).toEqual({ state: 'confirmed', two: true });
		const fault = await db.q('select app.record_fault($1) as fault', [application]);
		expect(fault).toEqual([{ fault: null }]);
		const args = { application: randomUUID(), program: 'calmhsa', edition: 1, pathway: 'initial' };
		expect(await avery.run({ name: 'application.start', args })).toEqual([null]);
	});

	test.each([
		['approve', 'approved', []],
		['change', 'changes_requested', denial.reasons]
	] as const)('may %s instead: that is what counts', async (kind, state, reasons) => {
		await claim(db, sage, of());
		expect(
			await decide(db, sage, { ...of(), kind, reasons: [...reasons], note: 'Look' })
		).toBeNull();
		expect(await stateOf()).toBe(state);
		expect(await heard()).not.toContain('application.denied');
		const [kept] = await db.q(`select state from app.denials where application_id = $1`, [
			application
		]);
		expect(kept).toEqual({ state: 'declined' });
	});

	test('may be the first one after the applicant has sent something new', async () => {
		await claim(db, sage, of());
		await decide(db, sage, { ...of(), kind: 'change', reasons: denial.reasons, note: 'Look' });
		await avery.pull();
		await send(db, avery, { application, part: 'application' });
		expect(await claim(db, rowan, of())).toBeNull();
	});
});
