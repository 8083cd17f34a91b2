/** What the picture of a month shows of each day, and what a chosen day says. */
import type { DayKind, Milestone } from '$lib/domain/plan.ts';
import type { CalendarDate } from '$lib/domain/text.ts';
import type { IconName } from '$lib/ui/icons.ts';
import type { Planned } from './planned.svelte.ts';
import { titleOf } from './tasks.ts';
import type { PlanWords } from './words.ts';

export type DayMark =
	| { look: 'done' }
	| { look: 'planned'; kind: DayKind }
	| { look: 'set'; kind: DayKind | Milestone['kind'] };

/** What was done stands before what was planned; a day that was missed is a day like any other. */
export function marksOf(planned: Planned): ReadonlyMap<CalendarDate, DayMark> {
	const marks = new Map<CalendarDate, DayMark>();
	for (const { day, kind } of planned.days) {
		marks.set(day, { look: kind === 'study' || kind === 'group' ? 'planned' : 'set', kind });
	}
	for (const { day, kind } of planned.milestones) marks.set(day, { look: 'set', kind });
	for (const day of planned.effort.keys()) marks.set(day, { look: 'done' });
	return marks;
}

const icons: Readonly<Record<DayKind | Milestone['kind'], IconName>> = {
	study: 'study',
	simulation: 'clock',
	group: 'people',
	rest: 'home',
	exam: 'flag',
	accommodations: 'letter',
	window_ends: 'calendar'
};

export function iconOf(mark: DayMark): IconName {
	return mark.look === 'done' ? 'check' : icons[mark.kind];
}

export function markWord(mark: DayMark, words: PlanWords): string {
	if (mark.look === 'done') return words.month.done;
	if (mark.kind === 'accommodations' || mark.kind === 'window_ends') {
		return words.calendar.milestones[mark.kind];
	}
	return words.month.kinds[mark.kind];
}

/** Everything that was done on a day, is planned for it, or is set by others. */
export function linesOf(day: CalendarDate, planned: Planned, words: PlanWords): readonly string[] {
	const effort = planned.effort.get(day);
	const was = effort
		? words.month.was(effort.chapters.size, effort.cards.size, effort.questions)
		: '';
	const set = planned.milestones.filter((one) => one.day === day);
	const ahead = planned.daily.days.find((one) => one.day === day);
	return [
		...(was === '' ? [] : [was]),
		...set.map(({ kind }) => words.calendar.milestones[kind]),
		...(ahead?.kind === 'rest' ? [words.month.kinds.rest] : []),
		...(ahead?.tasks ?? []).map((task) => titleOf(task, words, planned.contents))
	];
}
