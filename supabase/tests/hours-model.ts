/** Hours and their renewal by the rules of the device: what each step ends with, and what is there then. */
import { addDays } from '../../src/lib/domain/calendar.ts';
import { dayAfter, refuseHours } from '../../src/lib/domain/hours.ts';
import type { RenewalRule } from '../../src/lib/domain/hours.ts';
import { mayRenew } from '../../src/lib/domain/hours-rows.ts';
import type { ToldHours } from '../../src/lib/domain/hours-rows.ts';
import { mayChange, refuseRenewal } from '../../src/lib/domain/renewal.ts';
import type { HoursState, RenewalState } from '../../src/lib/domain/states.ts';

export type Entry = ToldHours & {
	id: string;
	state: HoursState;
	rev: number;
	period_from: string;
	period_to: string;
};
export type Step =
	| { name: 'hours.log'; hours: string; told: ToldHours }
	| { name: 'hours.change'; hours: string; base: number; told: ToldHours }
	| { name: 'hours.remove' | 'hours.accept' | 'hours.return'; hours: string; base: number }
	| { name: 'renewal.submit' }
	| { name: 'approve' }
	| { name: 'change' };

type Period = { period_from: string; period_to: string };

export class HoursModel {
	state: RenewalState = 'none';
	readonly entries = new Map<string, Entry>();
	period: Period;
	readonly #rule: RenewalRule;
	readonly #today: string;

	constructor(rule: RenewalRule, { period, today }: { period: Period; today: string }) {
		this.#rule = rule;
		this.#today = today;
		this.period = period;
	}

	/** The code of its refusal, which has done nothing; null when it was applied. */
	play(step: Step): string | null {
		switch (step.name) {
			case 'hours.log':
				return this.#log(step.hours, step.told);
			case 'hours.change':
				return this.#change(step);
			case 'hours.remove':
				return this.#remove(step);
			case 'hours.accept':
			case 'hours.return':
				return this.#judge(step);
			case 'renewal.submit':
				return this.#send();
			default:
				return this.#conclude(step.name);
		}
	}

	#log(id: string, told: ToldHours): string | null {
		if (!mayRenew(this.state)) return 'renewal.locked';
		const refusal = this.#refuse(told, { id, ...this.period });
		if (refusal !== null) return refusal;
		this.entries.set(id, { ...told, ...this.period, id, state: 'logged', rev: 1 });
		return null;
	}

	#refuse(told: ToldHours, { id, ...period }: Period & { id: string }): string | null {
		const others = [...this.entries.values()].filter((one) => one.id !== id);
		return refuseHours(told, { rule: this.#rule, period, today: this.#today, others });
	}

	/** What its owner writes anew, or why not. */
	#open({ hours, base }: { hours: string; base: number }): Entry | string {
		const entry = this.entries.get(hours);
		if (!entry) return 'not_found';
		if (entry.state === 'sent' || entry.state === 'accepted') return 'hours.sent';
		const isOpen = mayChange(entry, { state: this.state, period_to: entry.period_to });
		if (!isOpen) return 'renewal.locked';
		return entry.rev === base ? entry : 'hours.stale';
	}

	#change(step: Extract<Step, { name: 'hours.change' }>): string | null {
		const entry = this.#open(step);
		if (typeof entry === 'string') return entry;
		const { period_from, period_to, id } = entry;
		const refusal = this.#refuse(step.told, { id, period_from, period_to });
		if (refusal !== null) return refusal;
		const state = entry.state === 'returned' ? 'sent' : entry.state;
		this.entries.set(id, { ...entry, ...step.told, state, rev: entry.rev + 1 });
		return null;
	}

	#remove(step: { hours: string; base: number }): string | null {
		const entry = this.#open(step);
		if (typeof entry === 'string') return entry;
		if (entry.state === 'returned') return 'hours.sent';
		this.entries.delete(entry.id);
		return null;
	}

	/** Staff judge what was sent for a period that is over. */
	#judge({ name, hours, base }: { name: string; hours: string; base: number }): string | null {
		const entry = this.entries.get(hours);
		if (!entry || entry.state === 'logged') return 'not_found';
		if (entry.period_to === this.period.period_to) return 'renewal.locked';
		if (entry.rev !== base) return 'hours.stale';
		const state = name === 'hours.accept' ? 'accepted' : 'returned';
		if (state === 'accepted' && entry.state === 'accepted') return null;
		this.entries.set(hours, { ...entry, state, rev: entry.rev + 1 });
		return null;
	}

	get #ofPeriod(): Entry[] {
		return [...this.entries.values()].filter((one) => one.period_to === this.period.period_to);
	}

	#send(): string | null {
		if (!mayRenew(this.state)) return 'renewal.locked';
		if (this.state === 'approved') return 'renewal.early';
		const signed = { ethics: 'Avery Morales' };
		const draft = { entries: this.#ofPeriod, proved: [], signed, attested: true };
		const refusal = refuseRenewal(this.#rule, draft);
		if (refusal === null) this.#move('submitted', { from: 'logged', to: 'sent' });
		return refusal;
	}

	#conclude(kind: 'approve' | 'change'): null {
		if (kind === 'change') this.#move('changes_requested', { from: 'sent', to: 'logged' });
		else {
			this.state = 'approved';
			const { period_to } = this.period;
			this.period = {
				period_from: addDays(period_to, 1),
				period_to: dayAfter(period_to, { count: 24, unit: 'months' })
			};
		}
		return null;
	}

	#move(state: RenewalState, moved: { from: HoursState; to: HoursState }): void {
		this.state = state;
		for (const entry of this.#ofPeriod) {
			if (entry.state === moved.from) this.entries.set(entry.id, { ...entry, state: moved.to });
		}
	}
}
