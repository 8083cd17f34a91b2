/**
 * A plan as events of a calendar. Calendars are seen over shoulders and shared with families: titles
 * say "study" and never for what.
 */
import { addDays } from './calendar.ts';
import type { CalendarEvent } from './ics.ts';
import { milestones, planDays } from './plan.ts';
import type { DayKind, Milestone, PlanState } from './plan.ts';
import type { StudyPlan } from './study-rows.ts';
import type { CalendarDate } from './text.ts';

export type CalendarWords = {
	name: string;
	days: Readonly<Record<Exclude<DayKind, 'exam'>, (minutes: number) => string>>;
	milestones: Readonly<Record<Milestone['kind'], string>>;
	/** Under each study day. */
	note: string;
};

export type PlanCalendar = {
	plan: StudyPlan;
	today: CalendarDate;
	simulated: PlanState['simulated'];
	leadDays: number | null;
	validUntil: CalendarDate | null;
	words: CalendarWords;
	/** Where today's list is. */
	url: string;
};

/** A calendar that looks again gets more; an exam in a far year is no reason for a book of days. */
const daysMax = 400;

/** Study days from today on, and every set day, whether it has passed or not. */
export function planEvents(input: PlanCalendar): readonly CalendarEvent[] {
	const { plan, words } = input;
	const set = milestones({ ...input, exam: plan.exam_on });
	const last = addDays(input.today, daysMax);
	return [
		...planDays(input)
			.filter(({ kind, day }) => kind !== 'exam' && day <= last)
			.map(({ day, kind }) => dayEvent(input, day, kind)),
		...set.map(({ kind, day }) => ({
			uid: `${kind}-${plan.program}@waymark`,
			day,
			title: words.milestones[kind],
			url: input.url,
			alarms: alarmsBefore[kind].map((days) => -days * dayMinutes + eveningMinutes)
		}))
	];
}

const dayMinutes = 24 * 60;
/** In the evening, this many days before. */
const eveningMinutes = 18 * 60;
const alarmsBefore: Readonly<Record<Milestone['kind'], readonly number[]>> = {
	accommodations: [15, 8, 2],
	exam: [8, 1],
	window_ends: [60, 30, 8]
};

function dayEvent(input: PlanCalendar, day: CalendarDate, kind: DayKind): CalendarEvent {
	const { plan, words, url } = input;
	const title = kind === 'exam' ? words.milestones.exam : words.days[kind](plan.minutes);
	return {
		uid: `day-${day}-${plan.program}@waymark`,
		day,
		title,
		text: words.note,
		url,
		alarms: plan.remind_hour === null ? [] : [plan.remind_hour * 60]
	};
}
