import { expect, test } from 'vitest';
import { commands } from '../../src/lib/commands/all.ts';
import { application, check, folded, other } from './folding.ts';

const seat = 'bbbbbbbb-0000-4000-8000-000000000001';
const own = { seat, application };
const offered = {
	id: seat,
	application_id: application,
	class_id: other,
	state: 'offered',
	position: null,
	expires_at: 1_800_000_000_000,
	at: 1
};

test.each([
	['seat.take', 'taken'],
	['seat.give_up', 'given_up']
] as const)('%s answers here at once, and makes no seat', (name, state) => {
	expect(folded({ name, table: 'seats', args: own, row: offered })).toEqual({
		...offered,
		state,
		at: 5
	});
	expect(folded({ name, table: 'seats', args: own })).toBeNull();
});

test.each(['seat.offer', 'seat.wait', 'seat.decline', 'score.set'])(
	'%s changes nothing here before the server agreed',
	(name) => {
		const args = {
			...own,
			class: other,
			base: 1,
			reasons: name === 'score.set' ? { listens: 'Told how' } : ['timing'],
			scores: { listens: 3 },
			note: ''
		};
		expect(commands.get(name)?.touches(args, 'me')).toEqual([]);
	}
);

test('a decision and a score are whole', () => {
	const decline = { ...own, class: other, reasons: ['timing'], note: '' };
	expect(() => check('seat.decline', decline)).not.toThrow();
	expect(() => check('seat.decline', { ...decline, reasons: [] })).toThrow();
	expect(() => check('seat.offer', { ...own, class: other })).toThrow();
	const score = { application, scores: { listens: 4 }, reasons: { listens: 'x' }, note: '' };
	expect(() => check('score.set', score)).not.toThrow();
	expect(() => check('score.set', { ...score, scores: { listens: 5 } })).toThrow();
	expect(() => check('score.set', { ...score, reasons: { listens: '' } })).toThrow();
});
