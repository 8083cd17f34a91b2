/** What the page of a renewal knows: rows of this device, and the program's facts. */
import { isLive } from '$lib/domain/application.ts';
import { evidenceOf } from '$lib/domain/hours-rows.ts';
import { dayAfter } from '$lib/domain/hours.ts';
import type { Hours, ToldHours } from '$lib/domain/hours-rows.ts';
import { mayRenew } from '$lib/domain/hours-rows.ts';
import { hoursProgress, mayChange, refuseRenewal, windowOf } from '$lib/domain/renewal.ts';
import { hours } from '$lib/store/queries/renewal.ts';
import type { Waymark } from '../../waymark.ts';
import type { Mine } from '../../mine.svelte.ts';
import { todayOf } from '../../moment.ts';
import { readTyped } from './typed.ts';

export type Signing = { signed: Record<string, string>; attested: boolean; fee: string };

export class Renewing {
	readonly #mine: Mine;
	readonly #waymark: Waymark;
	readonly #hours = $derived.by(() => {
		const id = this.#mine.application?.id;
		return id === undefined ? null : hours(id);
	});

	constructor(mine: Mine, waymark: Waymark) {
		this.#mine = mine;
		this.#waymark = waymark;
	}

	get row() {
		return this.#mine.renewal;
	}
	get rule() {
		return this.#mine.program?.certifying?.renewal ?? null;
	}
	get isLoaded(): boolean {
		return this.#mine.isLoaded && this.#hours?.current !== undefined;
	}
	get error(): unknown {
		return this.#mine.error ?? this.#hours?.error;
	}
	get today() {
		return todayOf(this.#waymark.now());
	}
	get all() {
		return this.#hours?.current ?? [];
	}
	/** Those that count for the period that is open. */
	readonly entries = $derived.by(() =>
		this.all.filter(({ period_to }) => period_to === this.row?.period_to)
	);
	/** Those that were sent for an earlier one, and are kept. */
	readonly earlier = $derived.by(() =>
		this.all.filter(
			({ period_to, state }) => period_to !== this.row?.period_to && state !== 'returned'
		)
	);
	/** What staff gave back comes first. */
	readonly returned = $derived.by(() => this.all.filter(({ state }) => state === 'returned'));
	readonly progress = $derived.by(() => this.rule && hoursProgress(this.rule, this.entries));
	readonly window = $derived.by(() => {
		const lead = this.#mine.program?.certifying?.renewalWindow;
		if (!this.rule || !this.row || !lead) return null;
		return windowOf(this.rule, this.row, { lead: lead.value, today: this.today });
	});
	/** Hours can be written down now, and the renewal be sent once its window is open. */
	get isOpen(): boolean {
		return this.row !== null && this.row.sending === null && mayRenew(this.row.state);
	}
	readonly mayChange = (entry: Hours) =>
		this.row !== null && this.row.sending === null && mayChange(entry, this.row);

	readonly proofOf = (entry: string) =>
		this.#mine.files.find((file) => file.document === evidenceOf(entry) && isLive(file.state));

	/** Until when what was sent is kept: the last day of its period, and as long as the program says. */
	readonly keptUntil = (entry: Hours) =>
		this.rule && dayAfter(entry.period_to, this.rule.recordsKept.value);

	readonly refuse = ({ attested, signed }: Signing) => {
		const proved = this.entries.filter(({ id }) => this.proofOf(id)).map(({ id }) => id);
		return (
			this.rule && refuseRenewal(this.rule, { entries: this.entries, proved, signed, attested })
		);
	};

	/** Where what is being typed of an entry is kept. */
	placeOf(entry?: Hours) {
		const person = this.#waymark.identity.person?.id ?? '';
		return { person, application: this.row?.id ?? '', entry: entry?.id ?? 'new' };
	}
	/** Whether a training was begun here and not saved. */
	get isBegun(): boolean {
		return readTyped(this.placeOf()) !== null;
	}

	async log(told: ToldHours): Promise<void> {
		if (!this.row) return;
		const { id, period_from, period_to } = this.row;
		const hoursId = this.#waymark.newId();
		await this.#waymark.run('hours.log', {
			...{ hours: hoursId, application: id, period_from, period_to },
			...told
		});
	}

	async change({ application_id, id, rev }: Hours, told: ToldHours): Promise<void> {
		const args = { hours: id, application: application_id, base: rev, ...told };
		await this.#waymark.run('hours.change', args);
	}

	/** Its file goes first, so that nothing of it is still sent. */
	async remove({ application_id, id, rev }: Hours): Promise<void> {
		const proof = this.proofOf(id);
		if (proof) await this.#waymark.removeFile(proof.id, application_id);
		const args = { hours: id, application: application_id, base: rev };
		await this.#waymark.run('hours.remove', args);
	}

	async send({ attested, fee, signed }: Signing): Promise<void> {
		if (!this.row || !attested) return;
		await this.#waymark.renewWhenReady(this.row.id, { signed, attested, fee_reference: fee });
	}
}
