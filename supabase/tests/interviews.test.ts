/** Interviews on the server: who has which time, and what follows when that changes. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import {
	applied,
	booked,
	endInterviews,
	mailsTo,
	makeProgram,
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

const interviewSeenBy = async (who: PersonName, interview: string) =>
	(await pulled(db, who, 'interviews')).filter(({ id }) => id === interview);
const slotState = async (slot: string) =>
	(await db.q('select state from app.slots where id = $1', [slot]))[0]?.['state'];

describe('booking', () => {
	test('avery has the time, is told where, and jordan is told nothing of it', async () => {
		const { application, slot, interview } = await booked(db);
		const [row] = await interviewSeenBy('avery', interview);
		expect(row).toMatchObject({ application_id: application, slot_id: slot, state: 'booked' });
		expect(row?.['place']).toContain('meet.example.org');
		expect(await interviewSeenBy('jordan', interview)).toEqual([]);
		expect(await slotState(slot)).toBe('taken');
		expect(await mailsTo(db, 'avery')).toContain('interview.booked');
	});

	test('jordan is refused what avery has', async () => {
		const { slot } = await booked(db);
		const application = await applied(db, people.jordan);
		const args = { interview: randomUUID(), application, slot };
		expect(await run(db, 'jordan', ['interview.book', args])).toBe('interview.taken');
	});

	test.each([
		['in_review', null],
		['changes_requested', null],
		['approved', null],
		['draft', 'interview.not_submitted'],
		['withdrawn', 'interview.not_submitted'],
		['denied', 'interview.not_submitted']
	])('with an application that is %s', async (state, code) => {
		const application = await applied(db, people.jordan, state);
		const [slot = ''] = await publish(db, [90], { interviewers: [randomUUID()] });
		const args = { interview: randomUUID(), application, slot };
		expect(await run(db, 'jordan', ['interview.book', args])).toBe(code);
	});

	test('twenty times are the most that one application takes', async () => {
		const { application, interview } = await booked(db);
		await db.q(
			`insert into app.interviews (id, application_id, person, program, slot_id, starts_at, minutes,
					zone, interviewers, place, state)
				select gen_random_uuid(), application_id, person, program, slot_id, starts_at, minutes, zone,
					interviewers, place, 'cancelled'
				from app.interviews, generate_series(1, 19) where id = $1`,
			[interview]
		);
		expect(await run(db, 'avery', ['interview.cancel', { interview, application }])).toBeNull();
		const [slot = ''] = await publish(db, [94]);
		const args = { interview: randomUUID(), application, slot };
		expect(await run(db, 'avery', ['interview.book', args])).toBe('interview.too_many');
	});

	test('is refused a second time, for somebody else, in the past, and elsewhere', async () => {
		const { application, interview } = await booked(db);
		const [slot = '', past = ''] = await publish(db, [91, 92]);
		await db.q(`update app.slots set starts_at = now() - interval '1 second' where id = $1`, [
			past
		]);
		const args = { interview: randomUUID(), application, slot };
		expect(await run(db, 'avery', ['interview.book', args])).toBe('interview.exists');
		expect(await run(db, 'jordan', ['interview.book', args])).toBe('not_found');
		const own = await applied(db, people.jordan);
		const book = (wrong: object) =>
			run(db, 'jordan', ['interview.book', { ...args, application: own, ...wrong }]);
		expect(await book({ slot: past })).toBe('slot.past');
		expect(await book({ slot: randomUUID() })).toBe('not_found');
		expect(await book({ interview })).toBe('bad_arguments');
		await db.q(`update app.slots set program = 'calmhsa' where id = $1`, [slot]);
		expect(await book({ slot })).toBe('not_found');
	});
});

describe('moving', () => {
	test('keeps the interview, frees its time, and takes the reminder along', async () => {
		const { application, slot, interview } = await booked(db);
		const [next = ''] = await publish(db, [120]);
		const args = { interview, application, slot: next };
		expect(await run(db, 'avery', ['interview.move', args])).toBeNull();
		expect([await slotState(slot), await slotState(next)]).toEqual(['open', 'taken']);
		const [row] = await interviewSeenBy('avery', interview);
		expect(row).toMatchObject({ slot_id: next, state: 'booked' });
		const reminders = await db.q(
			`select m.due_at = s.starts_at - interval '1 day' as moved
			from app.mails m, app.slots s where m.kind = 'interview.reminder' and s.id = $1`,
			[next]
		);
		expect(reminders).toEqual([{ moved: true }]);
		expect(await mailsTo(db, 'avery')).toContain('interview.moved');
		expect(await run(db, 'avery', ['interview.move', args])).toBeNull();
	});

	test('is refused when the time is taken, gone, or within a day', async () => {
		const { application, interview } = await booked(db);
		const [taken = '', later = ''] = await publish(db, [121, 122]);
		await db.q(`update app.slots set state = 'taken' where id = $1`, [taken]);
		const move = (slot: string) =>
			run(db, 'avery', ['interview.move', { interview, application, slot }]);
		expect(await move(taken)).toBe('interview.taken');
		const startsIn = (time: string) =>
			db.q(`update app.interviews set starts_at = now() + $2::interval where id = $1`, [
				interview,
				time
			]);
		await startsIn('23 hours');
		expect(await move(later)).toBe('interview.too_late');
		await startsIn('-1 minute');
		expect(await move(later)).toBe('interview.past');
	});

	test('is nobody else’s to do', async () => {
		const { application, interview } = await booked(db);
		const [slot = ''] = await publish(db, [123]);
		for (const who of ['jordan', 'rowan', 'quinn'] as const) {
			expect(await run(db, who, ['interview.move', { interview, application, slot }])).toBe(
				'not_found'
			);
		}
	});
});

describe('cancelling', () => {
	test('avery’s time is open to others again, and no reminder goes out', async () => {
		const { application, slot, interview } = await booked(db);
		expect(await run(db, 'avery', ['interview.cancel', { interview, application }])).toBeNull();
		expect(await slotState(slot)).toBe('open');
		expect(await mailsTo(db, 'avery')).not.toContain('interview.reminder');
		expect(await mailsTo(db, 'avery')).toContain('interview.cancelled');
		expect(await run(db, 'avery', ['interview.cancel', { interview, application }])).toBe(
			'not_found'
		);
		const again = { interview: randomUUID(), application, slot };
		expect(await run(db, 'avery', ['interview.book', again])).toBeNull();
	});

	test('when quinn cancels, the time is gone and avery is told', async () => {
		const { application, slot, interview } = await booked(db);
		expect(await run(db, 'quinn', ['interview.cancel', { interview, application }])).toBeNull();
		expect(await slotState(slot)).toBe('withdrawn');
		expect(await mailsTo(db, 'avery')).toContain('interview.cancelled');
	});

	test('is refused to others, and once it has begun', async () => {
		const { application, interview } = await booked(db);
		for (const who of ['jordan', 'rowan'] as const) {
			expect(await run(db, who, ['interview.cancel', { interview, application }])).toBe(
				'not_found'
			);
		}
		await db.q('update app.interviews set starts_at = now() where id = $1', [interview]);
		expect(await run(db, 'avery', ['interview.cancel', { interview, application }])).toBe(
			'interview.past'
		);
	});

	test('whoever takes the application back keeps no time from anybody', async () => {
		const { application, slot, interview } = await booked(db);
		expect(
			await run(db, 'avery', ['application.withdraw', { application, revision: 1 }])
		).toBeNull();
		expect(await slotState(slot)).toBe('open');
		const [row] = await db.q('select state from app.interviews where id = $1', [interview]);
		expect(row).toEqual({ state: 'cancelled' });
		expect(await mailsTo(db, 'avery')).not.toContain('interview.reminder');
	});
});

describe('a reminder', () => {
	const due = () =>
		db.q(`select round(extract(epoch from m.due_at - now()) / 3600)::int as hours
			from app.mails m where m.kind = 'interview.reminder'`);
	test('is a mail that is due the day before', async () => {
		await booked(db, 72);
		expect(await due()).toEqual([{ hours: 48 }]);
	});
	test('is not made of an interview within a day', async () => {
		await booked(db, 24);
		expect(await due()).toEqual([]);
	});
});
