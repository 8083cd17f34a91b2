/**
 * What answers say about an area, and how surely. A share of few answers is a guess, so it is never
 * told as one number: the spread of shares that fit the answers is. Newer
 * answers count more, and a question met before counts half, because it may have been remembered
 * rather than known.
 */
import type { Answered, Question } from './practice.ts';
import { byId } from './practice.ts';
import type { Spread } from './spread.ts';
import { spreadOf } from './spread.ts';

export type Estimate = {
	area: string;
	answers: number;
	right: number;
	/** Nine times in ten the true share lies in here. */
	likely: Spread;
	/** Half of the time in here: the darker middle of the picture. */
	middle: Spread;
	grade: Grade;
};
export type Grade =
	/** Too few answers to say anything. */
	'unknown' | 'weak' | 'between' | 'strong';

const likelyShare = 0.9;
const middleShare = 0.5;
/** After so many later answers in its area an old one counts half. */
const halfLife = 25;
const repeatWeight = 0.5;
/** Below this the spread covers nearly everything. */
const answersMin = 5;
/** Waymark's own aim, from 0 to 1: what the exam asks for, nobody has published. */
export const aim = 0.7;

/** How each area stands from everything answered, oldest first. */
export function readiness(
	areas: readonly string[],
	questions: readonly Question[],
	answered: readonly Answered[]
): readonly Estimate[] {
	const known = byId(questions);
	return areas.map((area) => {
		const inArea = answered.filter(({ question }) => known.get(question)?.area === area);
		return estimate(area, weighed(inArea, known));
	});
}

/** How each area went in one sitting; a question without an answer counts as not right. */
export function results(
	areas: readonly string[],
	asked: readonly Question[],
	answers: ReadonlyMap<string, number>
): readonly Estimate[] {
	return areas
		.map((area) => ({ area, own: asked.filter((question) => question.area === area) }))
		.filter(({ own }) => own.length > 0)
		.map(({ area, own }) =>
			estimate(
				area,
				own.map(({ id, right }) => ({ isRight: answers.get(id) === right, weight: 1 }))
			)
		);
}

/** A whole sitting as one estimate. */
export function overall(
	asked: readonly Question[],
	answers: ReadonlyMap<string, number>
): Estimate {
	return estimate(
		'',
		asked.map(({ id, right }) => ({ isRight: answers.get(id) === right, weight: 1 }))
	);
}

/** The area that more practice would help most: first the weak, then what is hardly known. */
export function nextArea(estimates: readonly Estimate[]): Estimate | null {
	const urgency: Record<Grade, number> = { weak: 0, unknown: 1, between: 2, strong: 3 };
	const byNeed = (left: Estimate, right: Estimate) =>
		urgency[left.grade] - urgency[right.grade] || left.likely.low - right.likely.low;
	return [...estimates].sort(byNeed)[0] ?? null;
}

type Weighed = { isRight: boolean; weight: number };

function weighed(
	answered: readonly Answered[],
	known: ReadonlyMap<string, Question>
): readonly Weighed[] {
	const seen = new Set<string>();
	return answered.map(({ question, chosen }, index) => {
		const later = answered.length - 1 - index;
		const isRepeat = seen.has(question);
		seen.add(question);
		return {
			isRight: known.get(question)?.right === chosen,
			weight: 0.5 ** (later / halfLife) * (isRepeat ? repeatWeight : 1)
		};
	});
}

function estimate(area: string, outcomes: readonly Weighed[]): Estimate {
	const sum = (list: readonly Weighed[]) => list.reduce((total, { weight }) => total + weight, 0);
	const right = outcomes.filter(({ isRight }) => isRight);
	const evidence = { right: sum(right), wrong: sum(outcomes) - sum(right) };
	const likely = spreadOf(evidence, likelyShare);
	return {
		area,
		answers: outcomes.length,
		right: right.length,
		likely,
		middle: spreadOf(evidence, middleShare),
		grade: outcomes.length < answersMin ? 'unknown' : gradeOf(likely)
	};
}

/** Says where to look next, not who would pass. */
function gradeOf({ low, high }: Spread): Grade {
	if (low >= aim) return 'strong';
	return high < aim ? 'weak' : 'between';
}
