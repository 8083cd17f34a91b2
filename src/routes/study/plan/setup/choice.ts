/** The plan as the form holds it, where everything is text, and back. */
import * as z from 'zod/mini';
import type { StudyPlan } from '$lib/domain/study-rows.ts';
import { keepWords, keptWords } from '../../kept.ts';

export type Typed = {
	/** `2027-03-01`, or what was typed so far. */
	exam: string;
	weekdays: readonly string[];
	minutes: string;
	group: string;
	remind: string;
};

const shape = z.object({
	exam: z.string(),
	weekdays: z.array(z.string()),
	minutes: z.string(),
	group: z.string(),
	remind: z.string()
});

const usualDays = ['1', '3', '6'];
const usualMinutes = '30';

export function typedFrom(plan: StudyPlan | null): Typed {
	if (!plan) return { exam: '', weekdays: usualDays, minutes: usualMinutes, group: '', remind: '' };
	return {
		exam: plan.exam_on ?? '',
		weekdays: plan.weekdays.map(String),
		minutes: String(plan.minutes),
		group: plan.group_on === null ? '' : String(plan.group_on),
		remind: plan.remind_hour === null ? '' : String(plan.remind_hour)
	};
}

export function chosenFrom({ exam, weekdays, minutes, group, remind }: Typed) {
	const hasGroup = group !== '' && weekdays.includes(group);
	return {
		exam_on: exam === '' ? null : exam,
		weekdays: weekdays.map(Number),
		minutes: Number(minutes),
		group_on: hasGroup ? Number(group) : null,
		remind_hour: remind === '' ? null : Number(remind)
	};
}

/** Belongs to the person, so that nobody who signs in after them finds it. */
const keyOf = (person: string, program: string) => `waymark.plan.${person}.${program}`;

/** A choice that is not saved yet outlives a reload; one that changes nothing is not kept. */
export function keepChoice(person: string, program: string, typed: Typed | null): void {
	keepWords(keyOf(person, program), typed === null ? '' : JSON.stringify(typed));
}

export function keptChoice(person: string, program: string): Typed | null {
	try {
		return shape.parse(JSON.parse(keptWords(keyOf(person, program)) || 'null'));
	} catch {
		return null;
	}
}
