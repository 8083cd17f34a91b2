/**
 * Where a practice or a simulation stands, worked out from its marks alone. Marks are only added, so
 * two phones that were apart for a day join what they did by union, in whatever order it arrives.
 *
 * No device's clock decides anything (C5). Order comes from counting (`nth`), and the time used from
 * a stopwatch that only goes forward and stands still while the page is not in front (`used`). A
 * clock that was put a year on or back meanwhile changes neither.
 */
import { dayMs } from './calendar.ts';
import type { Sitting, SittingMark } from './study-rows.ts';
import { seedOf, shuffled } from './shuffle.ts';

export type Phase =
	| 'running'
	| 'break'
	/** Put down for a while; its clock stands still. */
	| 'away'
	| 'finished';

export type Standing = {
	phase: Phase;
	/** The chosen option by question. */
	answers: ReadonlyMap<string, number>;
	flags: ReadonlySet<string>;
	usedMs: number;
	/** Null when nobody counts. */
	leftMs: number | null;
	isBreakTaken: boolean;
	/** How often it was put down, the break not counted. */
	pauses: number;
	/** What the next mark is numbered. */
	next: number;
	/** When the last mark was made, by the clock of whoever made it. */
	lastAt: number | null;
	finishedAt: number | null;
};

export const breakMs = 10 * 60 * 1000;
const minuteMs = 60_000;

/** Marks in the order in which they were made: by count, and only among equals by clock. */
function inOrder(marks: readonly SittingMark[]): readonly SittingMark[] {
	return [...marks].sort(
		(left, right) => left.nth - right.nth || left.at - right.at || (left.id < right.id ? -1 : 1)
	);
}

export function standingOf(sitting: Sitting, marks: readonly SittingMark[]): Standing {
	const ordered = inOrder(marks.filter((mark) => mark.sitting === sitting.id));
	const usedMs = ordered.reduce((most, mark) => Math.max(most, mark.used), 0);
	const finish = ordered.find((mark) => mark.kind === 'finish');
	return {
		phase: finish ? 'finished' : phaseOf(ordered),
		answers: answersIn(sitting, ordered),
		flags: flagsIn(ordered),
		usedMs,
		leftMs: leftMs(sitting, usedMs),
		isBreakTaken: ordered.some((mark) => mark.kind === 'break'),
		pauses: ordered.filter((mark) => mark.kind === 'leave').length,
		next: (ordered.at(-1)?.nth ?? 0) + 1,
		lastAt: ordered.at(-1)?.at ?? null,
		finishedAt: finish?.at ?? null
	};
}

function phaseOf(ordered: readonly SittingMark[]): Phase {
	const turn = ordered.findLast((mark) => ['break', 'leave', 'resume'].includes(mark.kind));
	if (turn?.kind === 'break') return 'break';
	return turn?.kind === 'leave' ? 'away' : 'running';
}

/**
 * The mark that decides each question. In a simulation a person may change their mind: the last
 * answer stands. In practice the reasons are shown at once, so the first one does. An answer that
 * another phone gave before it knew of the end counts: it was given in good faith, and is not lost.
 */
export function decidingMarks(
	sitting: Sitting,
	marks: readonly SittingMark[]
): ReadonlyMap<string, SittingMark> {
	const deciding = new Map<string, SittingMark>();
	for (const mark of inOrder(marks)) {
		if (mark.kind !== 'answer' || mark.question === null || mark.chosen === null) continue;
		if (sitting.kind === 'practice' && deciding.has(mark.question)) continue;
		deciding.set(mark.question, mark);
	}
	return deciding;
}

function answersIn(sitting: Sitting, marks: readonly SittingMark[]): ReadonlyMap<string, number> {
	const deciding = [...decidingMarks(sitting, marks)];
	return new Map(deciding.map(([question, { chosen }]) => [question, chosen ?? 0]));
}

function flagsIn(ordered: readonly SittingMark[]): ReadonlySet<string> {
	const flags = new Set<string>();
	for (const { kind, question } of ordered) {
		if (question === null) continue;
		if (kind === 'flag') flags.add(question);
		else if (kind === 'unflag') flags.delete(question);
	}
	return flags;
}

/** What is left of its time; 0 once it is up, null when nobody counts. */
export function leftMs(sitting: Sitting, usedMs: number): number | null {
	return sitting.minutes === null ? null : Math.max(0, sitting.minutes * minuteMs - usedMs);
}

/** The places of a question's options in the order in which they are shown. */
export function optionOrder(sitting: Sitting, question: string, count: number): readonly number[] {
	const places = Array.from({ length: count }, (_, place) => place);
	return shuffled(places, sitting.seed ^ seedOf(question));
}

/** Whether the break comes up: offered once, when the person goes on past its question. */
export function isBreakDue(sitting: Sitting, standing: Standing, index: number): boolean {
	return sitting.break_at !== null && index === sitting.break_at && !standing.isBreakTaken;
}

/** Whether every question has an answer. */
export function isThrough(sitting: Sitting, standing: Standing): boolean {
	return sitting.questions.every((question) => standing.answers.has(question));
}

/** The first question without an answer; the first of all when there is none. */
export function firstOpen(sitting: Sitting, standing: Standing): number {
	return Math.max(
		0,
		sitting.questions.findIndex((question) => !standing.answers.has(question))
	);
}

export type ClockJump = 'back' | 'ahead';
/** Small corrections of a clock are nobody's business. */
const toleranceMs = 2 * minuteMs;
/** Longer than any sleep of a phone within one sitting. */
const leapMs = dayMs;

/**
 * Whether the device's clock was changed while the stopwatch ran: both measured the same stretch. A
 * phone that slept makes the clock run ahead a little, which is no change.
 */
export function clockJump(clockMs: number, stopwatchMs: number): ClockJump | null {
	const off = clockMs - stopwatchMs;
	if (off < -toleranceMs) return 'back';
	return off > leapMs ? 'ahead' : null;
}

/** The same when it is opened again: marks from the future, or from surprisingly long ago. */
export function clockJumpSince(lastAt: number | null, now: number): ClockJump | null {
	if (lastAt === null) return null;
	if (lastAt - now > toleranceMs) return 'back';
	return now - lastAt > longMs ? 'ahead' : null;
}
const longMs = 60 * dayMs;
