import { describe, expect, test } from 'vitest';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { SittingMark } from '../../src/lib/domain/study-rows.ts';
import { shuffled } from '../../src/lib/domain/shuffle.ts';
import {
	clockJump,
	clockJumpSince,
	firstOpen,
	isBreakDue,
	isThrough,
	leftMs,
	optionOrder,
	standingOf
} from '../../src/lib/domain/sitting.ts';
import { markOf, sittingOf } from './sittings.ts';

const minuteMs = 60_000;
const yearMs = 365 * dayMs;
const sitting = sittingOf();
const answersOf = (marks: readonly SittingMark[], of = sitting) =>
	Object.fromEntries(standingOf(of, marks).answers);

describe('where a sitting stands', () => {
	test('is at its beginning without marks', () => {
		expect(standingOf(sitting, [])).toMatchObject({
			phase: 'running',
			usedMs: 0,
			leftMs: 150 * minuteMs,
			isBreakTaken: false,
			next: 1,
			lastAt: null
		});
		expect(firstOpen(sitting, standingOf(sitting, []))).toBe(0);
	});

	test('a later answer replaces an earlier one in a simulation, not in practice', () => {
		const marks = [markOf({ chosen: 1, nth: 1 }), markOf({ chosen: 2, nth: 2 })];
		expect(answersOf(marks)).toEqual({ 'q-1': 2 });
		expect(answersOf(marks, sittingOf({ kind: 'practice' }))).toEqual({ 'q-1': 1 });
	});

	test('flags come and go', () => {
		const flagged = [markOf({ kind: 'flag', nth: 1 })];
		expect([...standingOf(sitting, flagged).flags]).toEqual(['q-1']);
		const lowered = [...flagged, markOf({ kind: 'unflag', nth: 2 })];
		expect([...standingOf(sitting, lowered).flags]).toEqual([]);
	});

	test('the break, putting it down, going on and the end each have their phase', () => {
		const marks: SittingMark[] = [];
		const then = (kind: SittingMark['kind']) => {
			marks.push(markOf({ kind, nth: marks.length + 1 }));
			return standingOf(sitting, marks).phase;
		};
		expect(then('break')).toBe('break');
		expect(then('resume')).toBe('running');
		expect(then('leave')).toBe('away');
		expect(then('resume')).toBe('running');
		expect(then('finish')).toBe('finished');
		expect(standingOf(sitting, marks)).toMatchObject({ isBreakTaken: true, pauses: 1 });
	});

	test('marks of another sitting are left out', () => {
		expect(answersOf([markOf({ sitting: 'sitting-2' })])).toEqual({});
	});

	test('the break comes up once, after its question', () => {
		const fresh = standingOf(sitting, []);
		expect(isBreakDue(sitting, fresh, 1)).toBe(false);
		expect(isBreakDue(sitting, fresh, 2)).toBe(true);
		const taken = standingOf(sitting, [markOf({ kind: 'break' })]);
		expect(isBreakDue(sitting, taken, 2)).toBe(false);
		expect(isBreakDue(sittingOf({ break_at: null }), fresh, 2)).toBe(false);
	});

	test('it is through when every question has an answer', () => {
		const marks = sitting.questions.map((question, n) => markOf({ question, nth: n + 1 }));
		expect(isThrough(sitting, standingOf(sitting, marks))).toBe(true);
		const standing = standingOf(sitting, marks.slice(0, 2));
		expect(isThrough(sitting, standing)).toBe(false);
		expect(firstOpen(sitting, standing)).toBe(2);
	});
});

describe('two phones', () => {
	test('[C2] join by union: whatever order the marks arrive in, the standing is the same', () => {
		const marks = [
			markOf({ question: 'q-1', chosen: 0, nth: 1, used: 10 }),
			markOf({ question: 'q-2', chosen: 1, nth: 2, used: 20 }),
			markOf({ question: 'q-2', chosen: 3, nth: 2, used: 90, at: 2000 }),
			markOf({ kind: 'flag', question: 'q-3', nth: 3 }),
			markOf({ kind: 'break', nth: 4 }),
			markOf({ kind: 'resume', nth: 5 })
		];
		const whole = standingOf(sitting, marks);
		for (let seed = 0; seed < 50; seed += 1) {
			expect(standingOf(sitting, shuffled(marks, seed))).toEqual(whole);
		}
		expect(whole.answers.get('q-2')).toBe(3);
	});

	test('the time used is the longest that either knows, and never runs back', () => {
		const marks = [
			markOf({ used: 40 * minuteMs, nth: 9 }),
			markOf({ used: 10 * minuteMs, nth: 12 })
		];
		expect(standingOf(sitting, marks).leftMs).toBe(110 * minuteMs);
	});

	test('an answer given before a phone knew of the end still counts', () => {
		const marks = [markOf({ kind: 'finish', nth: 2 }), markOf({ question: 'q-3', nth: 3 })];
		expect(standingOf(sitting, marks)).toMatchObject({ phase: 'finished' });
		expect(answersOf(marks)).toEqual({ 'q-3': 0 });
	});

	test('shuffle the options alike, and differently from question to question', () => {
		const orders = ['q-1', 'q-2', 'q-3', 'q-4'].map((one) => optionOrder(sitting, one, 4));
		expect(orders).toEqual(['q-1', 'q-2', 'q-3', 'q-4'].map((one) => optionOrder(sitting, one, 4)));
		expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
		expect([...(orders[0] ?? [])].sort()).toEqual([0, 1, 2, 3]);
	});
});

describe('a clock that was changed', () => {
	test.each([yearMs, -yearMs])(
		'[C5] by %i ms in the middle changes no answer and no time',
		(off) => {
			const told = (at: number) => [
				markOf({ question: 'q-1', chosen: 0, nth: 1, used: minuteMs, at: 1000 }),
				markOf({ question: 'q-1', chosen: 2, nth: 2, used: 2 * minuteMs, at: at + off }),
				markOf({ question: 'q-1', chosen: 3, nth: 3, used: 3 * minuteMs, at: 3000 })
			];
			expect(answersOf(told(2000))).toEqual({ 'q-1': 3 });
			expect(standingOf(sitting, told(2000)).leftMs).toBe(147 * minuteMs);
		}
	);

	test('is noticed while the page is open, and a sleeping phone is not mistaken for it', () => {
		expect(clockJump(yearMs, 1000)).toBe('ahead');
		expect(clockJump(1000 - yearMs, 1000)).toBe('back');
		expect(clockJump(8 * 60 * minuteMs, 1000)).toBeNull();
		expect(clockJump(1000, 1000)).toBeNull();
	});

	test('is noticed when the sitting is opened again', () => {
		expect(clockJumpSince(null, 5000)).toBeNull();
		expect(clockJumpSince(yearMs, 5000)).toBe('back');
		expect(clockJumpSince(5000, yearMs)).toBe('ahead');
		expect(clockJumpSince(5000, dayMs)).toBeNull();
	});
});

test('time that is up stays at nothing, and nobody counts without minutes', () => {
	expect(leftMs(sitting, 151 * minuteMs)).toBe(0);
	expect(leftMs(sittingOf({ minutes: null }), 151 * minuteMs)).toBeNull();
});
