/**
 * What to do on each day of a plan. A day's minutes go to cards that come back first, because those
 * cannot wait; then to new cards, to reading, and to questions. The list of today is made from how
 * things stood when the day began, so that doing something ticks it and does not bring up the next.
 */
import { addDays, daysBetween } from './calendar.ts';
import { minutesOffered } from './plan.ts';
import type { PlanDay } from './plan.ts';
import type { CalendarDate } from './text.ts';

export type Task =
	| { kind: 'cards'; due: number; fresh: number; minutes: number }
	/** `isWhole` is false where the minutes do not reach its end. */
	| { kind: 'chapter'; chapter: string; minutes: number; isWhole: boolean }
	| { kind: 'practice'; questions: number; minutes: number }
	| { kind: 'simulation'; minutes: number }
	| { kind: 'group'; minutes: number }
	/** The day before: get the papers ready, and rest. */
	| { kind: 'ready'; minutes: number };

export type DayTasks = PlanDay & { tasks: readonly Task[] };

export type Material = {
	/** Unread when today began, in the order of reading. */
	chapters: readonly { id: string; minutes: number }[];
	chaptersRead: number;
	/** Cards never seen; how many of them today brings; and those that come back today. */
	fresh: number;
	freshToday: number;
	due: number;
};

export type DailyPlan = {
	days: readonly DayTasks[];
	/** What does not fit before the last days; empty and 0 when everything does. */
	left: { chapters: readonly string[]; cards: number };
};

export type Budget = {
	minutes: number;
	exam: CalendarDate | null;
	/** How long a practice exam takes. */
	simulationMinutes: number;
};

const dueMinutes = 1 / 3;
const freshMinutes = 1;
const questionMinutes = 1.25;
const groupMinutes = 60;
/** Days before the exam from which nothing new is begun. */
const calmDays = 4;
/** Questions come in once some of the guide was read, or when the exam is this near. */
const readBeforePractice = 3;
const practiceDays = 21;
const questionsMax = 40;

export function planTasks(days: readonly PlanDay[], material: Material, budget: Budget): DailyPlan {
	const pile = openPile(days, material, budget);
	const planned = days.map((day, index) => ({
		...day,
		tasks: tasksOf(day, { pile, budget, isFirst: index === 0 })
	}));
	const chapters = pile.chapters.map((chapter) => chapter.id);
	return { days: planned, left: { chapters, cards: pile.fresh } };
}

/** What is still to be shared out; each day takes from it. */
type Pile = {
	chapters: { id: string; left: number }[];
	read: number;
	fresh: number;
	freshADay: number;
	due: number;
};
type Turn = { pile: Pile; budget: Budget; isFirst: boolean };

function openPile(days: readonly PlanDay[], material: Material, budget: Budget): Pile {
	const open = days.filter((one) => one.kind === 'study' && !isCalm(one.day, budget.exam));
	const even = Math.ceil(material.fresh / Math.max(1, open.length));
	const pace = Math.max(even, material.freshToday);
	return {
		chapters: material.chapters.map(({ id, minutes }) => ({ id, left: minutes })),
		read: material.chaptersRead,
		fresh: material.fresh,
		freshADay: Math.min(pace, Math.floor(budget.minutes / 4 / freshMinutes)),
		due: material.due
	};
}

function isCalm(day: CalendarDate, exam: CalendarDate | null): boolean {
	return exam !== null && daysBetween(day, exam) < calmDays;
}

function tasksOf({ day, kind }: PlanDay, turn: Turn): readonly Task[] {
	const { minutes, exam, simulationMinutes } = turn.budget;
	if (kind === 'exam') return [];
	if (kind === 'rest') {
		return [...cardTasks(turn, { room: Math.min(10, minutes), fresh: 0 }), readyTask];
	}
	if (kind === 'simulation') return [{ kind, minutes: simulationMinutes }];
	if (kind === 'group') {
		const rest = Math.max(0, minutes - groupMinutes);
		return [{ kind: 'group', minutes: groupMinutes }, ...cardTasks(turn, { room: rest, fresh: 0 })];
	}
	const calm = isCalm(day, exam);
	const cards = cardTasks(turn, { room: minutes, fresh: calm ? 0 : turn.pile.freshADay });
	const room = minutes - minutesOf(cards);
	const reading = calm ? [] : readingTasks(turn.pile, room - practiceShare(day, turn));
	const practice = practiceTasks(room - minutesOf(reading));
	return [...cards, ...reading, ...practice];
}

const readyTask: Task = { kind: 'ready', minutes: 0 };

export function minutesOf(tasks: readonly Task[]): number {
	return tasks.reduce((sum, task) => sum + task.minutes, 0);
}

/** Cards that come back take up to half of the day; on days to come, a fifth is kept for them. */
function cardTasks(turn: Turn, { room, fresh }: { room: number; fresh: number }): readonly Task[] {
	const { pile, isFirst } = turn;
	const waiting = isFirst ? pile.due : Math.floor(room / 5 / dueMinutes);
	const due = Math.min(waiting, Math.floor(room / 2 / dueMinutes));
	const begun = Math.min(fresh, pile.fresh);
	pile.fresh -= begun;
	// A day to come has no count that anybody knows; the minutes are kept free all the same.
	const minutes = Math.ceil(due * dueMinutes + begun * freshMinutes);
	return due + begun === 0 ? [] : [{ kind: 'cards', due, fresh: begun, minutes }];
}

function practiceShare(day: CalendarDate, { pile, budget }: Turn): number {
	const isNear = budget.exam !== null && daysBetween(day, budget.exam) <= practiceDays;
	return pile.read >= readBeforePractice || isNear ? budget.minutes / 5 : 0;
}

/** At least one chapter a day; a long one goes on the next day, a nearly fitting one is read whole. */
function readingTasks(pile: Pile, minutes: number): readonly Task[] {
	const tasks: Task[] = [];
	let room = Math.max(minutes, roomMin);
	for (let next = pile.chapters[0]; next; next = pile.chapters[0]) {
		const isWhole = next.left <= room * stretch;
		if (!isWhole && tasks.length > 0) break;
		const spent = isWhole ? next.left : Math.floor(room);
		tasks.push({ kind: 'chapter', chapter: next.id, minutes: spent, isWhole });
		next.left -= spent;
		room -= spent;
		if (isWhole) {
			pile.chapters.shift();
			pile.read += 1;
		}
		if (room < roomMin) break;
	}
	return tasks;
}
const roomMin = 5;
const stretch = 1.5;

function practiceTasks(room: number): readonly Task[] {
	const questions = Math.min(questionsMax, Math.floor(room / questionMinutes));
	if (questions < 5) return [];
	return [{ kind: 'practice', questions, minutes: Math.round(questions * questionMinutes) }];
}

/** The fewest minutes a day with which everything fits; null when no offered number is enough. */
export function minutesToFit(
	days: readonly PlanDay[],
	material: Material,
	budget: Budget
): number | null {
	const fits = (minutes: number) => {
		const { left } = planTasks(days, material, { ...budget, minutes });
		return left.chapters.length === 0 && left.cards === 0;
	};
	return minutesOffered.find((minutes) => minutes > budget.minutes && fits(minutes)) ?? null;
}

/** What was really done today. */
export type DoneToday = {
	chapters: ReadonlySet<string>;
	/** Cards graded today, and those among them that were new. */
	cards: number;
	begun: number;
	/** Cards that are still waiting now. */
	dueNow: number;
	questions: number;
	simulations: number;
};

/** True or false by what was done; null for what only the person can know. */
export function isDone(task: Task, done: DoneToday): boolean | null {
	switch (task.kind) {
		case 'chapter':
			return done.chapters.has(task.chapter);
		case 'cards':
			return done.cards >= task.due + task.fresh || (done.dueNow === 0 && done.begun >= task.fresh);
		case 'practice':
			return done.questions >= task.questions;
		case 'simulation':
			return done.simulations > 0;
		default:
			return null;
	}
}

/** The next day that holds something, after a day. */
export function nextAfter(days: readonly PlanDay[], day: CalendarDate): PlanDay | null {
	return days.find((one) => one.day >= addDays(day, 1)) ?? null;
}
