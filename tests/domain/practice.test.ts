import { describe, expect, test } from 'vitest';
import {
	answersOf,
	groups,
	isAbout,
	lastOutcomes,
	pickPractice,
	pickSimulation,
	wrongNow
} from '../../src/lib/domain/practice.ts';
import { bankOf, markOf, sittingOf } from './sittings.ts';

const areas = ['crisis', 'advocacy', 'recovery'];
const questions = bankOf(areas, 10);
const answered = (question: string, chosen: number, at: number) => ({
	sitting: 'sitting-1',
	question,
	chosen,
	at
});
const areaOf = (id: string) => questions.find((one) => one.id === id)?.area ?? '';
const tally = (ids: readonly string[]) =>
	areas.map((area) => ids.filter((id) => areaOf(id) === area).length);

describe('answers', () => {
	const older = sittingOf({ id: 'older', kind: 'practice', started_at: 1 });
	const newer = sittingOf({ id: 'newer', started_at: 2 });
	const marks = [
		markOf({ sitting: 'newer', question: 'q-1', chosen: 2, nth: 1, at: 20 }),
		markOf({ sitting: 'newer', question: 'q-1', chosen: 1, nth: 2, at: 21 }),
		markOf({ sitting: 'newer', question: 'q-1', chosen: 2, nth: 3, at: 22 }),
		markOf({ sitting: 'older', question: 'q-1', chosen: 3, nth: 1, at: 10 }),
		markOf({ sitting: 'older', question: 'q-1', chosen: 0, nth: 2, at: 11 })
	];

	test('are one for each question of each sitting, the oldest sitting first', () => {
		expect(answersOf([newer, older], marks)).toEqual([
			{ sitting: 'older', question: 'q-1', chosen: 3, at: 10 },
			{ sitting: 'newer', question: 'q-1', chosen: 2, at: 22 }
		]);
	});

	test('the last one says how a question stands; what is no longer asked is left out', () => {
		const log = [answered('crisis-1', 2, 1), answered('crisis-1', 0, 2), answered('gone', 0, 3)];
		expect([...lastOutcomes(questions, log)]).toEqual([['crisis-1', { isRight: true, at: 2 }]]);
	});

	test('wrong ones come back until they are right, the longest ago first', () => {
		const log = [
			answered('crisis-1', 2, 5),
			answered('advocacy-2', 1, 3),
			answered('crisis-3', 1, 1)
		];
		expect(wrongNow(questions, log).map(({ id }) => id)).toEqual([
			'crisis-3',
			'advocacy-2',
			'crisis-1'
		]);
		const mended = [...log, answered('crisis-3', 0, 9)];
		expect(wrongNow(questions, mended).map(({ id }) => id)).not.toContain('crisis-3');
	});
});

describe('a practice', () => {
	const draw = { questions, answered: [], seed: 3, count: 9 };

	test('about everything takes as many of each area', () => {
		const ids = pickPractice(draw, { kind: 'all' });
		expect(tally(ids)).toEqual([3, 3, 3]);
		expect(new Set(ids).size).toBe(9);
	});

	test('about one area or one competency stays with it', () => {
		const crisis = { kind: 'area', id: 'crisis' } as const;
		expect(tally(pickPractice(draw, crisis))).toEqual([9, 0, 0]);
		const topic = { kind: 'competency', id: 'topic-1' } as const;
		const ids = pickPractice(draw, topic);
		expect(ids).toHaveLength(9);
		for (const one of questions.filter(({ id }) => ids.includes(id))) {
			expect(isAbout(one, topic)).toBe(true);
		}
	});

	test('asks the unseen first, then the wrong, then the longest ago', () => {
		const crisis = questions.filter(({ area }) => area === 'crisis');
		const log = crisis.slice(0, 9).map(({ id }, n) => answered(id, n < 2 ? 1 : 0, 100 - n));
		const ids = pickPractice(
			{ questions, answered: log, seed: 1, count: 4 },
			{ kind: 'area', id: 'crisis' }
		);
		expect(ids).toHaveLength(4);
		expect(ids).toEqual(expect.arrayContaining(['crisis-9', 'crisis-0', 'crisis-1', 'crisis-8']));
	});

	test('holds what there is when more is wanted', () => {
		expect(pickPractice({ ...draw, count: 99 }, { kind: 'area', id: 'crisis' })).toHaveLength(10);
		expect(pickPractice({ ...draw, questions: [] }, { kind: 'all' })).toEqual([]);
	});
});

describe('a simulation', () => {
	test('takes the areas evenly and mixes them', () => {
		const ids = pickSimulation({ questions, answered: [], seed: 8, count: 24 });
		expect(tally(ids)).toEqual([8, 8, 8]);
		expect(new Set(ids.slice(0, 8).map(areaOf)).size).toBeGreaterThan(1);
	});

	test('fills up from the others where an area has too few', () => {
		const few = [...bankOf(['crisis'], 2), ...bankOf(['advocacy'], 10)];
		const ids = pickSimulation({ questions: few, answered: [], seed: 8, count: 8 });
		expect(ids).toHaveLength(8);
		expect(ids.filter((id) => id.startsWith('crisis'))).toHaveLength(2);
	});

	test('differs with its seed', () => {
		const draw = { questions, answered: [], count: 12 };
		expect(pickSimulation({ ...draw, seed: 1 })).not.toEqual(pickSimulation({ ...draw, seed: 2 }));
	});
});

test('groups keep the order in which things came', () => {
	expect([...groups(['ab', 'b', 'a'], (one) => one.slice(0, 1))]).toEqual([
		['a', ['ab', 'a']],
		['b', ['b']]
	]);
});
