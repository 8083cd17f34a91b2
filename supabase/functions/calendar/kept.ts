/** What the database told, as the plan's own types; what is not understood is left out. */
import type { StudyPlan } from '../../../src/lib/domain/study-rows.ts';
import type { CalendarDate, Language } from '../../../src/lib/domain/text.ts';
import { isRecord } from '../_shared/environment.ts';

export type KeptPlan = {
	plan: StudyPlan;
	simulated: readonly CalendarDate[];
	leadDays: number | null;
	validUntil: CalendarDate | null;
};
export type KeptCalendar = { language: Language; plans: readonly KeptPlan[] };

export function readCalendar(answer: unknown): KeptCalendar {
	if (!isRecord(answer) || !Array.isArray(answer['plans']))
		throw new Error('calendar_read did not answer plans');
	const rows: unknown[] = answer['plans'];
	return {
		language: answer['language'] === 'es' ? 'es' : 'en',
		plans: rows.filter(isRecord).map(readPlan)
	};
}

function readPlan(row: Record<string, unknown>): KeptPlan {
	const [number, text] = [numberIn(row), textIn(row)];
	return {
		plan: {
			program: text('program') ?? '',
			exam_on: text('exam_on'),
			weekdays: listIn(row, 'weekdays').filter((one) => typeof one === 'number'),
			minutes: number('minutes') ?? 0,
			group_on: number('group_on'),
			remind_hour: number('remind_hour'),
			paused_at: number('paused_at'),
			updated_at: number('updated_at') ?? 0
		},
		simulated: listIn(row, 'simulated').filter((one) => typeof one === 'string'),
		leadDays: number('lead_days'),
		validUntil: text('valid_until')
	};
}

function numberIn(row: Record<string, unknown>) {
	return (name: string): number | null => {
		const value = row[name];
		return typeof value === 'number' ? value : null;
	};
}

function textIn(row: Record<string, unknown>) {
	return (name: string): string | null => {
		const value = row[name];
		return typeof value === 'string' ? value : null;
	};
}

function listIn(row: Record<string, unknown>, name: string): readonly unknown[] {
	const value = row[name];
	return Array.isArray(value) ? value : [];
}
