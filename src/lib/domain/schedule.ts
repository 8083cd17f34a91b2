/**
 * When to see each card of a deck, for a person, their log and their exam: the one door for pages.
 * What is due is worked out each time and never stored, so two devices have nothing to disagree on.
 */
import { dayMs } from './calendar.ts';
import type { Exam, ExamStage, StudyItem } from './exam-day.ts';
import { comingBack, examDays, importanceOf, slackMs } from './exam-day.ts';
import type { Grade } from './grade.ts';
import type { Memories } from './memory.ts';
import { readLog, remember } from './memory.ts';
import { newCards } from './new-cards.ts';
import type { CardReview } from './study-rows.ts';

export type CardSchedule = {
	card: string;
	/** `aside`: the person does not want to see it for now. */
	state: 'new' | 'learning' | 'known' | 'aside';
	/** When it should be seen; a card that is new or aside has no due time of its own. */
	due: number | null;
	reviews: number;
};

export type Schedule = {
	/** Of the part, in the deck's order. */
	cards: readonly CardSchedule[];
	stage: ExamStage;
	/** Nights until the exam; null without one. */
	daysLeft: number | null;
	/** New cards still to come today, the next one first. */
	fresh: readonly string[];
	/** New cards of the part that are left altogether. */
	freshLeft: number;
	/** How many new cards of the deck will not be seen early enough before the exam. */
	notFitting: number;
};

export type Deck = {
	cards: readonly StudyItem[];
	reviews: readonly CardReview[];
	now: number;
	exam: Exam | null;
	/** Shows only these; what the day has is still planned for the whole deck. */
	part?: ReadonlySet<string> | null;
	/** New cards that the person asked for today beyond what the day has. */
	more?: number;
};

/** How far ahead a sitting looks for cards that are still being learned. */
const aheadMs = 20 * 60 * 1000;

export function scheduleFor(deck: Deck): Schedule {
	const log = readLog(deck.reviews);
	const items = deck.cards.filter(({ id }) => !log.suspended.has(id));
	const plan = planCards({ ...deck, items, memories: log.memories, begun: log.begun });
	const isShown = (id: string) => deck.part?.has(id) ?? true;
	const shown = deck.cards.filter(({ id }) => isShown(id));
	const cards = shown.map(({ id }): CardSchedule => {
		const memory = log.memories.get(id);
		const reviews = memory?.reviews ?? 0;
		if (log.suspended.has(id)) return { card: id, state: 'aside', due: null, reviews };
		if (!memory) return { card: id, state: 'new', due: null, reviews };
		return { card: id, state: memory.state, due: plan.dues.get(id) ?? null, reviews };
	});
	const order = plan.fresh.order.filter(isShown);
	return {
		cards,
		stage: plan.days.stage,
		daysLeft: plan.days.daysLeft,
		fresh: order.slice(0, plan.fresh.room + (deck.more ?? 0)),
		freshLeft: order.length,
		notFitting: plan.fresh.notFitting
	};
}

type Standing = {
	items: readonly StudyItem[];
	memories: Memories;
	/** When each card was first graded. */
	begun: ReadonlyMap<string, number>;
	exam: Exam | null;
	now: number;
};

/** The same without a log: what is remembered, and when each card was begun, are given. */
export function planCards({ items, memories, begun, exam, now }: Standing) {
	const started = items.filter(({ id }) => memories.has(id));
	const known = started.filter(({ id }) => memories.get(id)?.state === 'known').length;
	const days = examDays(exam, known, now);
	const importance = importanceOf(items, memories, exam?.weights);
	const dayBegan = exam === null ? now - dayMs / 2 : days.today;
	const begunToday = started.filter(({ id }) => (begun.get(id) ?? 0) > dayBegan).length;
	return {
		days,
		dues: comingBack({ items: started, memories, importance, exam, days }),
		fresh: newCards({
			fresh: items.filter(({ id }) => !memories.has(id)),
			begun: started,
			begunToday,
			importance,
			days
		})
	};
}

type Shown = Pick<Schedule, 'cards' | 'fresh'>;

/** The cards to see now: the longest overdue first, then the new ones that the day has left. */
export function dueIn(schedule: Shown, now: number): readonly CardSchedule[] {
	const due = schedule.cards
		.filter((one) => one.due !== null && one.due <= now + (one.state === 'known' ? slackMs : 0))
		.sort((left, right) => (left.due ?? 0) - (right.due ?? 0));
	const fresh = new Map(schedule.cards.map((one) => [one.card, one]));
	return [...due, ...schedule.fresh.flatMap((card) => fresh.get(card) ?? [])];
}

/**
 * The card to show next, or null when this sitting is done. A card that is being learned and comes
 * back within minutes is shown at once rather than making the person wait for it.
 */
export function nextIn(schedule: Shown, now: number): CardSchedule | null {
	const due = dueIn(schedule, now)[0];
	if (due) return due;
	const soon = schedule.cards
		.filter((one) => one.state === 'learning' && (one.due ?? 0) <= now + aheadMs)
		.sort((left, right) => (left.due ?? 0) - (right.due ?? 0));
	return soon[0] ?? null;
}

/** How long until a card comes back, for each grade that could be given to it now. */
export function delaysFor(deck: Deck, card: string): Readonly<Record<Grade, number>> {
	const { memories, begun } = readLog(deck.reviews);
	const before = memories.get(card) ?? null;
	const delay = (grade: Grade) => {
		const memory = remember(before, grade, deck.now);
		const after = new Map(memories).set(card, memory);
		const { dues } = planCards({ ...deck, items: deck.cards, memories: after, begun });
		return (dues.get(card) ?? memory.due) - deck.now;
	};
	return { 1: delay(1), 2: delay(2), 3: delay(3), 4: delay(4) };
}
