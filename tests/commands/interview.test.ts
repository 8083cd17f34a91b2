import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { people } from '../people.ts';
import { application, check, folded, other } from './folding.ts';

const interview = 'bbbbbbbb-0000-4000-8000-000000000001';
const chosen = { interview, application, slot: other };
const agreed = {
	id: interview,
	application_id: application,
	slot_id: other,
	state: 'booked',
	starts_at: 1_800_000_000_000,
	minutes: 45,
	zone: 'America/New_York',
	place: 'https://meet.example.org/4',
	interviewers: ['Rowan'],
	at: 1
};
const open = { id: other, program: 'massachusetts', starts_at: 1_800_000_000_000, state: 'open' };

test('interview.book asks for a time, and says nothing of it that the server has not agreed to', () => {
	expect(folded({ name: 'interview.book', table: 'interviews', args: chosen })).toEqual({
		id: interview,
		application_id: application,
		slot_id: other,
		state: 'booked',
		starts_at: null,
		minutes: null,
		zone: null,
		place: null,
		interviewers: null,
		at: 5
	});
});

test('interview.move keeps the time that stands until the server has given the other', () => {
	const slot = 'cccccccc-0000-4000-8000-000000000001';
	const args = { ...chosen, slot };
	const row = folded({ name: 'interview.move', table: 'interviews', args, row: agreed });
	expect(row).toEqual({ ...agreed, slot_id: slot, at: 5 });
	expect(folded({ name: 'interview.move', table: 'interviews', args })).toBeNull();
});

test.each(['interview.book', 'interview.move'] as const)(
	'%s takes the time from the list here, and makes none',
	(name) => {
		expect(folded({ name, table: 'slots', args: chosen, row: open })).toEqual({
			...open,
			state: 'taken'
		});
		expect(folded({ name, table: 'slots', args: chosen })).toBeNull();
	}
);

test('interview.cancel ends the interview, and makes none', () => {
	const args = { interview, application };
	const row = folded({ name: 'interview.cancel', table: 'interviews', args, row: agreed });
	expect(row).toEqual({ ...agreed, state: 'cancelled', at: 5 });
	expect(folded({ name: 'interview.cancel', table: 'interviews', args })).toBeNull();
});

test('what belongs to one application waits together', () => {
	for (const name of ['interview.book', 'interview.move', 'interview.cancel']) {
		expect(commands.get(name)?.group(chosen)).toBe(application);
	}
});

const noted = { interview, application, outcome: 'held', scores: { listens: 4 }, note: 'Warm.' };
test('[C3] interview.note leaves nothing on the device', () => {
	expect(commands.get('interview.note')?.touches(noted, people.rowan)).toEqual([]);
	expect(check('interview.note', noted)).toEqual(noted);
});

test.each([
	['a score above four', { scores: { listens: 5 } }],
	['half a score', { scores: { listens: 2.5 } }],
	['another outcome', { outcome: 'late' }],
	['a book', { note: 'x'.repeat(4001) }]
])('interview.note does not take %s', (_name, wrong) => {
	expect(() => check('interview.note', { ...noted, ...wrong })).toThrow();
});
