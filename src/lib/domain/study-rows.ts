/** What is kept of studying, as it travels: grades, chapters, sittings, plans and decks of one's own. */
import type { CalendarDate } from './text.ts';

/** One grade given to a card, or its undoing. Never changed, only added. */
export type CardReview = {
	id: string;
	card: string;
	kind: 'review' | 'undo' | 'suspend' | 'resume';
	/** Of a `review`; 0 else. */
	grade: number;
	/** The line that an `undo` or a `resume` takes back. */
	of: string | null;
	at: number;
};
export type ChapterRead = { chapter: string; at: number };

export type SittingKind = 'practice' | 'simulation';
/** One practice or one simulation: which questions, fixed when it was begun. It never changes. */
export type Sitting = {
	id: string;
	program: string;
	kind: SittingKind;
	/** Ids, in the order in which they are asked. */
	questions: readonly string[];
	/** Shuffles the options, the same on every device. */
	seed: number;
	/** How long it may take; null when nobody counts. */
	minutes: number | null;
	/** After how many questions a break is offered; null for none. */
	break_at: number | null;
	started_at: number;
};

export const markKinds = [
	'answer',
	'flag',
	'unflag',
	'break',
	'resume',
	'leave',
	'finish'
] as const;
export type MarkKind = (typeof markKinds)[number];
/** One thing done in a sitting. Never changed, only added: two devices join theirs by union. */
export type SittingMark = {
	id: string;
	sitting: string;
	kind: MarkKind;
	/** For `answer`, `flag` and `unflag`. */
	question: string | null;
	/** For `answer`: the option by its place in the pack, not on the screen. */
	chosen: number | null;
	/** One more than the highest that was known here: what comes later, whatever the clocks say. */
	nth: number;
	/** Milliseconds of the sitting's own time that were used up, by a clock that only goes forward. */
	used: number;
	at: number;
};

/** A deck of one's own. */
export type Deck = { id: string; name: string; made_at: number };
export type DeckCard = {
	id: string;
	deck: string;
	front: string;
	back: string;
	/** Its place in the deck; where two have the same, the id decides. */
	nth: number;
};

/** How somebody studies for one program's exam. One to a program; the last to arrive stands. */
export type StudyPlan = {
	program: string;
	/** Null while there is no date yet. */
	exam_on: CalendarDate | null;
	/** 0 is Sunday. */
	weekdays: readonly number[];
	/** On each of those days. */
	minutes: number;
	/** The weekday of a study group, if there is one. */
	group_on: number | null;
	/** The hour of the day at which a calendar reminds; null for never. */
	remind_hour: number | null;
	/** Since when nothing is planned, because the person wants it so. */
	paused_at: number | null;
	updated_at: number;
};
