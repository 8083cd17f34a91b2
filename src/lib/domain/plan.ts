/**
 * The study plan by days: which are for studying, where the practice exams, the study group and the
 * rest before the exam stand. It is worked out again each time from the day that it is, so a day
 * that was missed leaves no debt: what was to be done moves to the days that are left.
 *
 * Practice exams are counted back from the exam, so that they stay where they are from one day to
 * the next; only one that was missed moves.
 */
import { addDays, addMonths, daysBetween, isDay, startOf } from './calendar.ts';
import type { StudyPlan } from './study-rows.ts';
import type { CalendarDate } from './text.ts';

export type PlanChoice = Pick<StudyPlan, 'exam_on' | 'weekdays' | 'minutes' | 'group_on'>;
export type Plan = PlanChoice & Pick<StudyPlan, 'paused_at'>;

export const minutesOffered = [15, 20, 30, 45, 60, 90, 120] as const;
export const minutesMin = 5;
export const minutesMax = 240;
/** As they are counted everywhere here: 0 is Sunday. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const yearsAheadMax = 3;

export type PlanProblem = 'date_unreadable' | 'date_passed' | 'date_far' | 'no_days' | 'no_minutes';

/** What keeps a choice from being a plan; empty when nothing does. */
export function planProblems(choice: PlanChoice, today: CalendarDate): readonly PlanProblem[] {
	const isLong = choice.minutes >= minutesMin && choice.minutes <= minutesMax;
	return [
		...dateProblems(choice.exam_on, today),
		...(choice.weekdays.length === 0 ? (['no_days'] as const) : []),
		...(isLong ? [] : (['no_minutes'] as const))
	];
}

function dateProblems(exam: CalendarDate | null, today: CalendarDate): readonly PlanProblem[] {
	if (exam === null) return [];
	if (!isDay(exam)) return ['date_unreadable'];
	if (exam < today) return ['date_passed'];
	return exam > addMonths(today, 12 * yearsAheadMax) ? ['date_far'] : [];
}

export type PlanStanding =
	'paused' | 'no_date' | 'ahead' | 'close' | 'tomorrow' | 'today' | 'passed';

/** From here on nothing new is begun. */
const closeDays = 7;

export function standingOf({ paused_at, exam_on }: Plan, today: CalendarDate): PlanStanding {
	const left = exam_on === null ? null : daysBetween(today, exam_on);
	if (left !== null && left < 0) return 'passed';
	if (left === 0) return 'today';
	if (paused_at !== null) return 'paused';
	if (left === null) return 'no_date';
	if (left === 1) return 'tomorrow';
	return left <= closeDays ? 'close' : 'ahead';
}

export type DayKind = 'study' | 'simulation' | 'group' | 'rest' | 'exam';
export type PlanDay = { day: CalendarDate; kind: DayKind };

/** How far a plan without a date looks ahead. */
const openDays = 56;
/** The last practice exam leaves this many days before the exam. */
const lastSimulationDays = 3;
/** Counted back from the exam. */
const simulationsBefore = [24, 10, lastSimulationDays] as const;
const simulationsMin = 2;

export type PlanState = {
	plan: Plan;
	today: CalendarDate;
	/** Days before today on which a practice exam was finished. */
	simulated: readonly CalendarDate[];
};

/** Every day from today on that holds something, the exam the last. Nothing while it is paused. */
export function planDays(state: PlanState): readonly PlanDay[] {
	const { plan, today } = state;
	const standing = standingOf(plan, today);
	if (standing === 'paused' || standing === 'passed') return [];
	const exam = plan.exam_on;
	const last = exam === null ? addDays(today, openDays) : addDays(exam, -1);
	const simulations = new Set(simulationDays(state));
	const days = daysFrom(today, last).flatMap((day): readonly PlanDay[] => {
		if (day === last && exam !== null) return [{ day, kind: 'rest' }];
		if (simulations.has(day)) return [{ day, kind: 'simulation' }];
		if (plan.group_on === weekdayOf(day)) return [{ day, kind: 'group' }];
		return plan.weekdays.includes(weekdayOf(day)) ? [{ day, kind: 'study' }] : [];
	});
	return exam === null ? days : [...days, { day: exam, kind: 'exam' }];
}

/** Days of the practice exams that are still to come; at least two in all, where there is room. */
export function simulationDays({ plan, today, simulated }: PlanState): readonly CalendarDate[] {
	const exam = plan.exam_on;
	if (exam === null) return [];
	const last = addDays(exam, -lastSimulationDays);
	const wanted = simulationsBefore.slice(-Math.max(1, simulationsBefore.length - simulated.length));
	const placed = new Set<CalendarDate>();
	for (const before of wanted) {
		const day = placeBefore(plan, addDays(exam, -before), today);
		if (day !== null) placed.add(day);
	}
	const owed = simulationsMin - simulated.length - placed.size;
	// One that was missed goes to the next free day, and beside another only when nothing else is left.
	const free = daysFrom(today, last).filter((day) => isFree(plan, day) && !placed.has(day));
	const apart = free.filter((day) => !isNear(day, placed));
	const chosen = [...apart, ...free.filter((day) => isNear(day, placed))];
	return [...placed, ...chosen.slice(0, Math.max(0, owed))].sort();
}

/** The last study day up to a day, and not before today; null when there is none within a week. */
function placeBefore(plan: Plan, day: CalendarDate, today: CalendarDate): CalendarDate | null {
	const week = Array.from({ length: 7 }, (_, back) => addDays(day, -back));
	return week.find((one) => one >= today && isFree(plan, one)) ?? null;
}

/** The group's day is the group's, unless there is no other. */
function isFree({ weekdays: chosen, group_on }: Plan, day: CalendarDate): boolean {
	const weekday = weekdayOf(day);
	const isOnly = chosen.every((one) => one === group_on);
	return chosen.includes(weekday) && (isOnly || weekday !== group_on);
}

function isNear(day: CalendarDate, placed: ReadonlySet<CalendarDate>): boolean {
	return [...placed].some((one) => Math.abs(daysBetween(one, day)) < 2);
}

/** From one day to another, both counted; none when the second is before the first. */
export function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
	const count = Math.max(0, daysBetween(first, last) + 1);
	return Array.from({ length: count }, (_, index) => addDays(first, index));
}

export function weekdayOf(day: CalendarDate): number {
	return new Date(startOf(day)).getUTCDay();
}

export type Milestone = { kind: 'accommodations' | 'exam' | 'window_ends'; day: CalendarDate };

/** The days that somebody else has set, in their order: what nobody may miss without knowing. */
export function milestones(input: {
	exam: CalendarDate | null;
	/** Days before the exam by which accommodations are asked for; null where nobody has said. */
	leadDays: number | null;
	/** The last day of the person's own window; null while nothing was approved. */
	validUntil: CalendarDate | null;
}): readonly Milestone[] {
	const { exam, leadDays, validUntil } = input;
	const found: Milestone[] = [];
	if (exam !== null && leadDays !== null) {
		found.push({ kind: 'accommodations', day: addDays(exam, -leadDays) });
	}
	if (exam !== null) found.push({ kind: 'exam', day: exam });
	if (validUntil !== null) found.push({ kind: 'window_ends', day: validUntil });
	return found.sort((left, right) => (left.day < right.day ? -1 : 1));
}
