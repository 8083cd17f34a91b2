import { expect, test } from 'vitest';
import { check, folded, other, application as sitting } from './folding.ts';

const begun = {
	sitting,
	program: 'calmhsa',
	kind: 'simulation',
	questions: ['calmhsa-q-hope-01', 'calmhsa-q-crisis-02'],
	seed: 12,
	minutes: 150,
	break_at: 60,
	at: 4
};
const answer = {
	mark: other,
	sitting,
	kind: 'answer',
	question: 'calmhsa-q-hope-01',
	chosen: 2,
	nth: 1,
	used: 8000,
	at: 6
};

test('sitting.start fixes the questions once, whatever comes later', () => {
	const row = folded({ name: 'sitting.start', table: 'sittings', args: begun });
	expect(row).toEqual({
		id: sitting,
		program: 'calmhsa',
		kind: 'simulation',
		questions: begun.questions,
		seed: 12,
		minutes: 150,
		break_at: 60,
		started_at: 4
	});
	const again = { ...begun, questions: ['other'] };
	expect(folded({ name: 'sitting.start', table: 'sittings', args: again, row })).toBe(row);
});

test('[C2] sitting.mark only ever adds', () => {
	const row = folded({ name: 'sitting.mark', table: 'sitting_marks', args: answer });
	expect(row).toMatchObject({ id: other, sitting, kind: 'answer', chosen: 2, nth: 1, used: 8000 });
	const again = { ...answer, chosen: 3 };
	expect(folded({ name: 'sitting.mark', table: 'sitting_marks', args: again, row })).toBe(row);
});

test.each([
	{ ...begun, questions: [] },
	{ ...begun, questions: Array.from({ length: 201 }, () => 'q') },
	{ ...begun, kind: 'exam' },
	{ ...begun, minutes: 0 }
])('sitting.start takes no sitting that nobody could sit', (args) => {
	expect(() => check('sitting.start', args)).toThrow();
});

test.each([
	{ ...answer, kind: 'guess' },
	{ ...answer, chosen: -1 },
	{ ...answer, nth: 0 },
	{ ...answer, used: -1 }
])('sitting.mark takes only what can have been done', (args) => {
	expect(() => check('sitting.mark', args)).toThrow();
});
