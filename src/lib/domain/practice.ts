/**
 * What to ask next. What was never seen comes first, then what went wrong, then what was seen
 * longest ago; chance decides only between equals, by a seed that the sitting keeps.
 */
import type { Sitting, SittingMark } from './study-rows.ts';
import { shuffled } from './shuffle.ts';
import { decidingMarks } from './sitting.ts';

/** What a rule needs to know of a question. */
export type Question = { id: string; area: string; competency: string; right: number };

/** An answer that stands, from whatever sitting. */
export type Answered = { sitting: string; question: string; chosen: number; at: number };

/** Every answer that stands, the sittings in the order in which they were begun. */
export function answersOf(
	sittings: readonly Sitting[],
	marks: readonly SittingMark[]
): readonly Answered[] {
	const bySitting = groups(marks, (mark) => mark.sitting);
	return [...sittings].sort(byStart).flatMap((sitting) => {
		const deciding = decidingMarks(sitting, bySitting.get(sitting.id) ?? []);
		return [...deciding].map(([question, { chosen, at }]) => ({
			sitting: sitting.id,
			question,
			chosen: chosen ?? 0,
			at
		}));
	});
}

function byStart(left: Sitting, right: Sitting): number {
	return left.started_at - right.started_at || (left.id < right.id ? -1 : 1);
}

/** What became of each question the last time it was answered. */
export function lastOutcomes(
	questions: readonly Question[],
	answered: readonly Answered[]
): ReadonlyMap<string, { isRight: boolean; at: number }> {
	const rightById = new Map(questions.map(({ id, right }) => [id, right]));
	const outcomes = new Map<string, { isRight: boolean; at: number }>();
	for (const { question, chosen, at } of answered) {
		const right = rightById.get(question);
		if (right !== undefined) outcomes.set(question, { isRight: chosen === right, at });
	}
	return outcomes;
}

/** Questions whose last answer was not the right one, the longest ago first. */
export function wrongNow<Asked extends Question>(
	questions: readonly Asked[],
	answered: readonly Answered[]
): readonly Asked[] {
	const outcomes = lastOutcomes(questions, answered);
	return questions
		.filter(({ id }) => outcomes.get(id)?.isRight === false)
		.sort((left, right) => (outcomes.get(left.id)?.at ?? 0) - (outcomes.get(right.id)?.at ?? 0));
}

export type About = { kind: 'all' } | { kind: 'area' | 'competency'; id: string };

export function isAbout(question: Question, about: About): boolean {
	return about.kind === 'all' || question[about.kind] === about.id;
}

export type Drawing = {
	questions: readonly Question[];
	answered: readonly Answered[];
	seed: number;
	count: number;
};

/** Questions for a practice, as ids; of all areas alike when it is about everything. */
export function pickPractice(drawing: Drawing, about: About): readonly string[] {
	const fitting = drawing.questions.filter((question) => isAbout(question, about));
	const chosen =
		about.kind === 'all'
			? evenly(ranked({ ...drawing, questions: fitting }), drawing.count)
			: ranked({ ...drawing, questions: fitting }).slice(0, drawing.count);
	return shuffled(chosen, drawing.seed).map(({ id }) => id);
}

/** Questions for a simulation: as many of each area as of the others, in one shuffled row. */
export function pickSimulation(drawing: Drawing): readonly string[] {
	return shuffled(evenly(ranked(drawing), drawing.count), drawing.seed).map(({ id }) => id);
}

function ranked({ questions, answered, seed }: Drawing): readonly Question[] {
	const outcomes = lastOutcomes(questions, answered);
	const rank = ({ id }: Question) => {
		const outcome = outcomes.get(id);
		if (!outcome) return 0;
		return outcome.isRight ? 2 : 1;
	};
	const age = ({ id }: Question) => outcomes.get(id)?.at ?? 0;
	return [...shuffled(questions, seed)].sort(
		(left, right) => rank(left) - rank(right) || age(left) - age(right)
	);
}

/** Takes one of each area in turn, so that an area with few questions is not drowned. */
function evenly(questions: readonly Question[], count: number): readonly Question[] {
	const piles = [...groups(questions, ({ area }) => area).values()];
	const deepest = Math.max(0, ...piles.map((pile) => pile.length));
	const rounds = Array.from({ length: deepest }, (_, round) =>
		piles.flatMap((pile) => pile[round] ?? [])
	);
	return rounds.flat().slice(0, count);
}

export function byId<Known extends Question>(
	questions: readonly Known[]
): ReadonlyMap<string, Known> {
	return new Map(questions.map((question) => [question.id, question]));
}

/** Older phones have no grouping of their own. */
export function groups<T>(
	list: readonly T[],
	keyOf: (one: T) => string
): ReadonlyMap<string, readonly T[]> {
	const byKey = new Map<string, T[]>();
	for (const one of list) {
		const group = byKey.get(keyOf(one));
		if (group) group.push(one);
		else byKey.set(keyOf(one), [one]);
	}
	return byKey;
}
