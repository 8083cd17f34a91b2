/** What was done on which day: read from what is kept anyway, never written down for its own sake. */
import type { CardReview, ChapterRead, Sitting, SittingMark } from './study-rows.ts';
import type { CalendarDate } from './text.ts';

export type Effort = {
	chapters: ReadonlySet<string>;
	cards: ReadonlySet<string>;
	questions: number;
	simulations: number;
};

export type EffortInput = {
	chaptersRead: readonly ChapterRead[];
	/** Grades that stand, the oldest first. */
	reviews: readonly CardReview[];
	sittings: readonly Sitting[];
	marks: readonly SittingMark[];
	/** The day of a moment where the person is. */
	dayAt(at: number): CalendarDate;
};

/** Days on which something was done, each with what. */
export function effortByDay(input: EffortInput): ReadonlyMap<CalendarDate, Effort> {
	const days = new Map<CalendarDate, Gathered>();
	const on = (at: number) => {
		const day = input.dayAt(at);
		const found = days.get(day) ?? nothing();
		days.set(day, found);
		return found;
	};
	for (const { chapter, at } of input.chaptersRead) on(at).chapters.add(chapter);
	for (const { card, at } of input.reviews) on(at).cards.add(card);
	const kinds = new Map(input.sittings.map((sitting) => [sitting.id, sitting.kind]));
	for (const mark of input.marks) {
		const kind = kinds.get(mark.sitting);
		if (kind === undefined) continue;
		if (mark.kind === 'answer') on(mark.at).answered.add(`${mark.sitting}/${mark.question ?? ''}`);
		if (mark.kind === 'finish' && kind === 'simulation') on(mark.at).simulated.add(mark.sitting);
	}
	return new Map([...days].map(([day, gathered]) => [day, counted(gathered)]));
}

type Gathered = {
	chapters: Set<string>;
	cards: Set<string>;
	answered: Set<string>;
	simulated: Set<string>;
};

function nothing(): Gathered {
	return { chapters: new Set(), cards: new Set(), answered: new Set(), simulated: new Set() };
}

function counted({ chapters, cards, answered, simulated }: Gathered): Effort {
	return { chapters, cards, questions: answered.size, simulations: simulated.size };
}

/** Cards whose first grade fell on a day. */
export function begunOn(input: EffortInput, day: CalendarDate): number {
	const firsts = new Map<string, number>();
	for (const { card, at } of input.reviews) if (!firsts.has(card)) firsts.set(card, at);
	return [...firsts.values()].filter((at) => input.dayAt(at) === day).length;
}
