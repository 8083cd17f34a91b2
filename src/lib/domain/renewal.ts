/**
 * The application to renew a certification: when it can be sent, how far its hours are, and what is
 * missing. The server decides with `app.refuse_window` and `app.refuse_renewal`, which are held against
 * the rules here.
 */
import { dayAfter, periodOver, sumOf } from './hours.ts';
import { mayRenew } from './hours-rows.ts';
import type { Hours } from './hours-rows.ts';
import type { RenewalRule } from './hours.ts';
import type { Submittable } from './rows.ts';
import type { RenewalState } from './states.ts';
import type { CalendarDate } from './text.ts';

/** One to a certification, under the application's id. */
export type Renewal = Submittable & {
	id: string;
	program: string;
	state: RenewalState;
	/** The days whose hours count; the last one is the certification's. */
	period_from: CalendarDate;
	period_to: CalendarDate;
};

type Lead = Parameters<typeof dayAfter>[1];

export type RenewalWindow = {
	opensOn: CalendarDate;
	/** Null where nobody said until when what has ended can be renewed. */
	closesOn: CalendarDate | null;
	standing: 'early' | 'open' | 'late' | 'over';
};

export function windowOf(
	rule: RenewalRule,
	{ period_to }: Pick<Renewal, 'period_to'>,
	{ lead, today }: { lead: Lead; today: CalendarDate }
): RenewalWindow {
	const opensOn = dayAfter(period_to, lead, -1);
	const closesOn = periodOver(rule, period_to);
	const isOver = closesOn !== null && today > closesOn;
	const after = isOver ? 'over' : today > period_to ? 'late' : 'open';
	return { opensOn, closesOn, standing: today < opensOn ? 'early' : after };
}

/** Whether an entry may be written anew: while its period is open, or when it was given back. */
export function mayChange(
	entry: Pick<Hours, 'state' | 'period_to'>,
	renewal: Pick<Renewal, 'state' | 'period_to'>
): boolean {
	if (entry.state === 'returned') return true;
	return (
		entry.state === 'logged' && entry.period_to === renewal.period_to && mayRenew(renewal.state)
	);
}

type Entry = Pick<Hours, 'id' | 'quarters' | 'category'>;
/** In quarters; `needed` is null where no number is asked for. */
export type HoursCount = { id: string; have: number; needed: number | null };

export type HoursProgress = { total: HoursCount; categories: readonly HoursCount[] };

export function hoursProgress(rule: RenewalRule, entries: readonly Entry[]): HoursProgress {
	return {
		total: { id: 'total', have: sumOf(entries), needed: rule.hoursMin.value * 4 },
		categories: rule.categories.map(({ hoursMin, id }) => ({
			id,
			have: sumOf(entries.filter(({ category }) => category === id)),
			needed: hoursMin ? hoursMin.value * 4 : null
		}))
	};
}

export type RenewalDraft = {
	entries: readonly Entry[];
	/** Ids of the entries with a file. */
	proved: readonly string[];
	/** The name under each agreement, by its id. */
	signed: Readonly<Record<string, string>>;
	attested: boolean;
};

/** What keeps a renewal from being sent; null when nothing does. */
export function refuseRenewal(rule: RenewalRule, draft: RenewalDraft) {
	const { categories, total } = hoursProgress(rule, draft.entries);
	if (isShort(total)) return 'renewal.hours';
	if (categories.some(isShort)) return 'renewal.category_hours';
	const needsFiles = rule.evidence.needed === 'attached';
	if (needsFiles && draft.entries.some(({ id }) => !draft.proved.includes(id)))
		return 'renewal.evidence';
	if (rule.agreements.some((id) => (draft.signed[id] ?? '').trim() === '')) {
		return 'agreement.not_signed';
	}
	return draft.attested ? null : 'renewal.not_attested';
}

export function isShort({ have, needed }: HoursCount): boolean {
	return needed !== null && have < needed;
}
