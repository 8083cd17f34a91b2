import { describe, expect, test } from 'vitest';
import { nextArea, overall, readiness, results } from '../../src/lib/domain/readiness.ts';
import { bankOf } from './sittings.ts';

const areas = ['crisis', 'advocacy'];
const questions = bankOf(areas, 60);
const answered = (area: string, outcomes: readonly boolean[], from = 0) =>
	outcomes.map((isRight, n) => ({
		sitting: 's',
		question: `${area}-${from + n}`,
		chosen: isRight ? 0 : 1,
		at: n
	}));
const times = (count: number, isRight: boolean) => Array.from({ length: count }, () => isRight);
const ofCrisis = (log: Parameters<typeof readiness>[2]) => readiness(['crisis'], questions, log)[0];

describe('readiness', () => {
	test('says nothing from few answers, and draws how little it knows', () => {
		const crisis = ofCrisis(answered('crisis', times(3, true)));
		expect(crisis).toMatchObject({ grade: 'unknown', answers: 3, right: 3 });
		expect((crisis?.likely.high ?? 0) - (crisis?.likely.low ?? 0)).toBeGreaterThan(0.4);
	});

	test('needs more than a lucky run to call an area strong', () => {
		expect(ofCrisis(answered('crisis', times(5, true)))?.grade).toBe('between');
		expect(ofCrisis(answered('crisis', times(30, true)))?.grade).toBe('strong');
	});

	test('calls an area weak only when it can hardly be otherwise', () => {
		expect(ofCrisis(answered('crisis', [...times(4, false), true]))?.grade).toBe('weak');
		const half = answered('crisis', [true, false, true, false, true, false]);
		expect(ofCrisis(half)?.grade).toBe('between');
	});

	test('newer answers count more', () => {
		const better = [...times(20, false), ...times(20, true)];
		const worse = [...times(20, true), ...times(20, false)];
		const low = (outcomes: readonly boolean[]) =>
			ofCrisis(answered('crisis', outcomes))?.likely.low;
		expect(low(better)).toBeGreaterThan(low(worse) ?? 1);
	});

	test('a question met before counts half', () => {
		const fresh = answered('crisis', times(20, true));
		const again = [...answered('crisis', times(10, true)), ...answered('crisis', times(10, true))];
		expect(ofCrisis(again)?.likely.low).toBeLessThan(ofCrisis(fresh)?.likely.low ?? 0);
	});

	test('each area has its own answers, and the middle lies inside what is likely', () => {
		const log = [...answered('crisis', times(8, true)), ...answered('advocacy', times(6, false))];
		const [crisis, advocacy] = readiness(areas, questions, log);
		expect([crisis?.answers, advocacy?.answers]).toEqual([8, 6]);
		expect(crisis?.middle.low).toBeGreaterThan(crisis?.likely.low ?? 1);
		expect(crisis?.middle.high).toBeLessThan(crisis?.likely.high ?? 0);
	});
});

describe('results', () => {
	const asked = [...questions.slice(0, 10), ...questions.slice(60, 65)];
	const answers = new Map(asked.slice(0, 8).map(({ id }) => [id, 0]));

	test('count a question without an answer as not right, area by area', () => {
		const [crisis, advocacy] = results(areas, asked, answers);
		expect(crisis).toMatchObject({ area: 'crisis', answers: 10, right: 8 });
		expect(advocacy).toMatchObject({ area: 'advocacy', answers: 5, right: 0 });
		expect(overall(asked, answers)).toMatchObject({ answers: 15, right: 8 });
	});

	test('leave out an area that was not asked', () => {
		expect(results(['recovery'], asked, answers)).toEqual([]);
	});
});

test('the next area is a weak one, then one hardly known', () => {
	const log = [
		...answered('crisis', times(12, false)),
		...answered('advocacy', times(40, true)),
		...answered('gone', times(40, true))
	];
	expect(nextArea(readiness(areas, questions, log))?.area).toBe('crisis');
	const known = answered('advocacy', times(40, true));
	expect(nextArea(readiness(areas, questions, known))?.area).toBe('crisis');
	expect(nextArea([])).toBeNull();
});
