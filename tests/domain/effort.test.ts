import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/domain/calendar.ts';
import { begunOn, effortByDay } from '../../src/lib/domain/effort.ts';
import type { EffortInput } from '../../src/lib/domain/effort.ts';
import type { CardReview, Sitting, SittingMark } from '../../src/lib/domain/study-rows.ts';

const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
const graded = (id: string, card: string, time: string): CardReview => {
	return { id, card, kind: 'review', grade: 3, of: null, at: at(time) };
};
const sat = (id: string, kind: Sitting['kind']): Sitting => {
	const questions = ['q1', 'q2'];
	const shape = { seed: 1, minutes: null, break_at: null, started_at: at('23T10:00') };
	return { id, program: 'calmhsa', kind, questions, ...shape };
};
const mark = (id: string, changes: Partial<SittingMark>): SittingMark => {
	const answer = { kind: 'answer', question: 'q1', chosen: 0, nth: 1, used: 0 } as const;
	return { id, sitting: 'practice', ...answer, at: at('23T10:05'), ...changes };
};
const input: EffortInput = {
	chaptersRead: [{ chapter: 'hope', at: at('23T09:00') }],
	reviews: [
		graded('1', 'a', '22T20:00'),
		graded('2', 'a', '23T08:00'),
		graded('3', 'b', '23T08:01'),
		graded('4', 'b', '23T08:30')
	],
	sittings: [sat('practice', 'practice'), sat('simulation', 'simulation')],
	marks: [
		mark('m1', {}),
		mark('m2', { chosen: 1 }),
		mark('m3', { question: 'q2' }),
		mark('m4', { kind: 'finish', question: null, chosen: null }),
		mark('m5', { sitting: 'simulation', kind: 'finish', question: null, at: at('24T12:00') }),
		mark('m6', { sitting: 'of another program' })
	],
	dayAt: (moment) => dayOf(moment)
};

test('what was done is counted by day: chapters, cards, questions, practice exams', () => {
	const days = effortByDay(input);
	expect([...days.keys()].sort()).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
	expect(days.get('2026-11-23')).toEqual({
		chapters: new Set(['hope']),
		cards: new Set(['a', 'b']),
		questions: 2,
		simulations: 0
	});
	expect(days.get('2026-11-24')).toMatchObject({ questions: 0, simulations: 1 });
});

test('a day is the one where the person is', () => {
	const west = { ...input, dayAt: (moment: number) => dayOf(moment, -10 * 60) };
	expect(effortByDay(west).get('2026-11-22')?.chapters).toEqual(new Set(['hope']));
});

test('a card is begun on the day of its first grade, whatever comes later', () => {
	expect(begunOn(input, '2026-11-22')).toBe(1);
	expect(begunOn(input, '2026-11-23')).toBe(1);
	expect(begunOn(input, '2026-11-24')).toBe(0);
});
