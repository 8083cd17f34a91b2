/** The times that staff offer for interviews, and when nobody can take them any more. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import {
	booked,
	endInterviews,
	hourMs,
	makeProgram,
	newSlot,
	program,
	publish,
	pulled,
	run
} from './interviewing.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
	await makeProgram(db);
});
afterEach(() => endInterviews(db));
afterAll(() => db.close());

const slotState = async (slot: string) =>
	(await db.q('select state from app.slots where id = $1', [slot]))[0]?.['state'];

describe('publishing times', () => {
	const slots = () => [newSlot(50), newSlot(51)];

	test.each(['quinn', 'lee'] as const)(
		'%s offers times, and everybody hears of them',
		async (who) => {
			const offered = slots();
			expect(await run(db, who, ['slot.publish', { program, slots: offered }])).toBeNull();
			const found = (await pulled(db, 'avery', 'slots')).filter(
				({ id }) => id === offered[0]?.slot
			);
			expect(found).toMatchObject([
				{ program, minutes: 45, state: 'open', zone: 'America/New_York' }
			]);
		}
	);

	test.each(['rowan', 'avery'] as const)('%s may not', async (who) => {
		expect(await run(db, who, ['slot.publish', { program, slots: slots() }])).toBe('not_allowed');
	});

	test('where it takes place is told to nobody who does not have it', async () => {
		await publish(db, [52]);
		expect(JSON.stringify(await pulled(db, 'jordan', 'slots'))).not.toContain('meet.example.org');
	});

	test.each([
		['a time that has passed', { starts_at: Date.now() - 1000 }, 'slot.past'],
		['a time in three years', { starts_at: Date.now() + 3 * 366 * 24 * hourMs }, 'bad_arguments'],
		['five minutes', { minutes: 5 }, 'bad_arguments'],
		['a zone that is none', { zone: 'America/Atlantis' }, 'bad_arguments'],
		['an offset, which knows no summer', { zone: '-05:00' }, 'bad_arguments'],
		['no place', { place: ' ' }, 'bad_arguments'],
		['no interviewer', { interviewers: [] }, 'bad_arguments'],
		['an interviewer without a name', { interviewers: [''] }, 'bad_arguments'],
		['no id', { slot: 'x' }, 'bad_arguments']
	])('all or none: with %s nothing is published', async (_name, wrong, code) => {
		const good = newSlot(60);
		const args = { program, slots: [good, newSlot(61, wrong)] };
		expect(await run(db, 'quinn', ['slot.publish', args])).toBe(code);
		expect(await db.q('select 1 from app.slots where id = $1', [good.slot])).toEqual([]);
	});

	test('none, more than 200, or for a program without interviews is no publication', async () => {
		for (const args of [
			{ program, slots: [] },
			{ program, slots: Array.from({ length: 201 }, (_, n) => newSlot(100 + n)) },
			{ program: 'calmhsa', slots: [newSlot(50)] }
		]) {
			expect(await run(db, 'quinn', ['slot.publish', args])).toBe('bad_arguments');
		}
	});

	test('nobody interviews two people at once; two interviewers may', async () => {
		await publish(db, [70], { interviewers: ['Rowan', 'Lee'] });
		const at = (interviewers: string[], minutes: number) => ({
			program,
			slots: [newSlot(70, { interviewers, starts_at: Date.now() + 70 * hourMs + minutes * 60_000 })]
		});
		expect(await run(db, 'quinn', ['slot.publish', at(['Lee'], 30)])).toBe('slot.overlaps');
		expect(await run(db, 'quinn', ['slot.publish', at(['Sage'], 30)])).toBeNull();
		expect(await run(db, 'quinn', ['slot.publish', at(['Lee'], 46)])).toBeNull();
	});

	test('a time is withdrawn while nobody has it', async () => {
		const [open = ''] = await publish(db, [80]);
		expect(await run(db, 'rowan', ['slot.withdraw', { slot: open }])).toBe('not_found');
		expect(await run(db, 'quinn', ['slot.withdraw', { slot: open }])).toBeNull();
		expect(await slotState(open)).toBe('withdrawn');
		const { slot } = await booked(db);
		expect(await run(db, 'quinn', ['slot.withdraw', { slot }])).toBe('slot.taken');
	});
});

test('[T1] the tick takes away what nobody can book any more, a day later', async () => {
	const [old = '', fresh = ''] = await publish(db, [140, 141]);
	const began = (slot: string, time: string) =>
		db.q('update app.slots set starts_at = now() - $2::interval where id = $1', [slot, time]);
	await began(old, '25 hours');
	await began(fresh, '23 hours');
	await db.call('service', 'tick');
	const ids = (await pulled(db, 'avery', 'slots')).map(({ id }) => id);
	expect(ids).not.toContain(old);
	expect(ids).toContain(fresh);
});
