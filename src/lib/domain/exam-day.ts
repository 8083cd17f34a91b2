/**
 * What the day of an exam asks of each card. Plain spaced repetition keeps every card at one level
 * for ever; here only one morning counts, so the same reviews are laid where they help that morning:
 *
 * 1. **Last stretch.** The days before the exam in which every known card is seen once more: as many
 *    as 30 cards a day need, from 3 to 14. Cards that hold longest come first and the shakiest last,
 *    because what is seen last is remembered best. A card that would come back only after the day is
 *    pulled into the stretch. What was missed is laid over the days that are left.
 * 2. **Waiting.** A card that at its last look will still be known eight times in ten waits for it.
 *    The reviews that this saves are what the stretch is paid with.
 * 3. **Weight.** An area matters by its share of the exam times how often its cards were missed. The
 *    chance of forgetting that is accepted is divided by it: where an area matters twice as much,
 *    half as much may be forgotten, so its cards come back sooner, and later in the stretch.
 *
 * How new cards are spread is said in `new-cards.ts`. `npm run bench -- study` measures all of it
 * against plain repetition with as many reviews.
 */
import { dayMs } from './calendar.ts';
import type { Memories, Memory } from './memory.ts';
import { daysUntil, recallAt } from './memory.ts';

export type StudyItem = { id: string; area: string };
export type Exam = {
	/** The first moment of its day, where the person is. */
	at: number;
	/** Shares of the exam by area; an area that is not named counts as one that is average. */
	weights?: Readonly<Record<string, number>>;
};
export type ExamStage = 'none' | 'building' | 'stretch' | 'today' | 'past';
export type ExamDays = {
	stage: ExamStage;
	/** Nights until the exam; null without one. */
	daysLeft: number | null;
	/** When this day began, where the person is. */
	today: number;
	stretchFrom: number;
};

const cardsPerStretchDay = 30;
const stretchDaysLeast = 3;
const stretchDaysMost = 14;

const waitingRecall = 0.8;
/** The chance of having forgotten a card that is accepted when it comes back. */
const forgottenEarly = 0.14;
const forgottenLate = 0.06;
const forgottenLeast = 0.03;
const forgottenMost = 0.25;
/** Plain repetition, where no day is given. */
const forgottenPlain = 0.1;

/** A day is met from its morning on, whatever the hour of the last sitting. */
export const slackMs = 10 * 3_600_000;

export function examDays(exam: Exam | null, known: number, now: number): ExamDays {
	if (exam === null) return { stage: 'none', daysLeft: null, today: now, stretchFrom: now };
	// Adding nothing makes the minus zero of a day that has begun a plain one.
	const daysLeft = Math.ceil((exam.at - now) / dayMs) + 0;
	const stretch = Math.ceil(known / cardsPerStretchDay);
	const stretchDays = Math.min(stretchDaysMost, Math.max(stretchDaysLeast, stretch));
	const days = {
		daysLeft,
		today: exam.at - daysLeft * dayMs,
		stretchFrom: exam.at - stretchDays * dayMs
	};
	if (daysLeft < 0) return { ...days, stage: 'past' };
	if (daysLeft === 0) return { ...days, stage: 'today' };
	return { ...days, stage: daysLeft <= stretchDays ? 'stretch' : 'building' };
}

type Standing = {
	items: readonly StudyItem[];
	memories: Memories;
	importance: Importance;
	exam: Exam | null;
	days: ExamDays;
};

/** When each card that was begun comes back. */
export function comingBack(standing: Standing): ReadonlyMap<string, number> {
	const looks = lastLooks(standing);
	const dues = new Map<string, number>();
	for (const item of standing.items) {
		const memory = standing.memories.get(item.id);
		if (!memory) continue;
		const look = looks.get(item.id) ?? null;
		dues.set(item.id, dueOf(standing, memory, { area: item.area, look }));
	}
	return dues;
}

type Place = { area: string; look: number | null };

function dueOf({ days, exam, importance }: Standing, memory: Memory, place: Place): number {
	if (memory.state === 'learning') return memory.due;
	const after = (forgotten: number) =>
		memory.last + daysUntil(1 - forgotten, memory.stability) * dayMs;
	if (exam === null || days.stage === 'today' || days.stage === 'past')
		return after(forgottenPlain);
	const matters = importance.get(place.area) ?? 1;
	const accepted = (share: number) =>
		Math.min(forgottenMost, Math.max(forgottenLeast, share / matters));
	if (place.look === null) {
		const isSafe = recallAt(memory, exam.at) >= 1 - accepted(forgottenLate);
		return isSafe ? Math.max(exam.at, after(forgottenPlain)) : after(accepted(forgottenLate));
	}
	if (days.stage === 'stretch' || recallAt(memory, place.look) >= waitingRecall) return place.look;
	return Math.min(place.look, after(accepted(forgottenEarly)));
}

/**
 * The day in the stretch on which each card is seen once more. Cards seen there already have none.
 * Today keeps its share however much of it is done, so that finishing early brings no more.
 */
function lastLooks({ items, memories, importance, exam, days }: Standing) {
	const looks = new Map<string, number>();
	if (exam === null || (days.stage !== 'building' && days.stage !== 'stretch')) return looks;
	const from = Math.max(days.stretchFrom, days.today);
	const daysCount = Math.round((exam.at - from) / dayMs);
	const waiting: { id: string; holds: number }[] = [];
	let doneToday = 0;
	for (const { id, area } of items) {
		const memory = memories.get(id);
		if (memory?.state !== 'known') continue;
		const holds = memory.stability / (importance.get(area) ?? 1);
		if (memory.last < days.stretchFrom) waiting.push({ id, holds });
		else if (memory.last >= from) doneToday += 1;
	}
	waiting.sort((left, right) => right.holds - left.holds || (left.id < right.id ? -1 : 1));
	const all = waiting.length + doneToday;
	waiting.forEach(({ id }, index) => {
		const day = Math.floor(((index + doneToday) * daysCount) / all);
		looks.set(id, from + day * dayMs + slackMs);
	});
	return looks;
}

/** How much an area matters, around 1: from half as much to twice as much as the others. */
export type Importance = ReadonlyMap<string, number>;

/** Before anything is graded two cards in ten count as missed, so that one slip says little. */
const missedBefore = { missed: 2, graded: 10 };

export function importanceOf(
	items: readonly StudyItem[],
	memories: Memories,
	weights: Readonly<Record<string, number>> = {}
): Importance {
	const counts = new Map<string, { missed: number; graded: number }>();
	for (const { id, area } of items) {
		const count = counts.get(area) ?? { ...missedBefore };
		const memory = memories.get(id);
		count.missed += memory?.misses ?? 0;
		count.graded += memory?.reviews ?? 0;
		counts.set(area, count);
	}
	const average = mean(Object.values(weights));
	const raw = [...counts].map(([area, { missed, graded }]) => ({
		area,
		share: ((weights[area] ?? average) / average) * (missed / graded)
	}));
	const usual = mean(raw.map(({ share }) => share));
	return new Map(raw.map(({ area, share }) => [area, Math.min(2, Math.max(0.5, share / usual))]));
}

function mean(numbers: readonly number[]): number {
	const sum = numbers.reduce((total, one) => total + one, 0);
	return sum > 0 ? sum / numbers.length : 1;
}
