/** Everything that the page of references reads, live from the device, and what it does. */
import { refuseReferee, referencesDueOn, standingOf } from '$lib/domain/reference.ts';
import type { ReferenceRule } from '$lib/domain/reference.ts';
import type { Period } from '$lib/domain/clock.ts';
import type { Relation } from '$lib/domain/reference-rows.ts';
import type { RefusalCode } from '$lib/domain/refusals.ts';
import type { Language } from '$lib/domain/text.ts';
import { interviews } from '$lib/store/queries/interview.ts';
import { references } from '$lib/store/queries/reference.ts';
import type { Mine } from '../../mine.svelte.ts';
import type { Waymark } from '../../waymark.ts';
import { dropToken, keepToken, readToken } from './links.ts';

type Rule = ReferenceRule & { dueBefore: { value: Period } };
export type Referee = {
	name: string;
	email: string;
	relation: Relation;
	is_peer_specialist: boolean;
	language: Language;
};
type Parts = { waymark: Waymark; mine: Mine; application: string; rule: Rule };

/** Made while a component is made. */
export class Asking {
	readonly rule: Rule;
	/** Counts the links made here, so that a new one is shown at once. */
	made = $state(0);
	readonly #waymark: Waymark;
	readonly #mine: Mine;
	readonly #application: string;
	readonly #references;
	readonly #interviews;

	constructor({ waymark, mine, application, rule }: Parts) {
		this.rule = rule;
		this.#waymark = waymark;
		this.#mine = mine;
		this.#application = application;
		this.#references = references(application);
		this.#interviews = interviews(application);
	}

	get isLoaded(): boolean {
		return this.#references.current !== undefined && this.#interviews.current !== undefined;
	}
	get error(): unknown {
		return this.#references.error ?? this.#interviews.error;
	}
	readonly requests = $derived.by(() => this.#references.current ?? []);
	readonly standing = $derived.by(() => standingOf(this.requests, this.rule));
	/** By which day they are due; null while no interview is booked. */
	readonly dueOn = $derived.by(() => {
		const booked = (this.#interviews.current ?? []).find(({ state }) => state === 'booked');
		const { starts_at = null, zone = null } = booked ?? {};
		if (starts_at === null || zone === null) return null;
		return referencesDueOn({ starts_at, zone }, this.rule.dueBefore.value);
	});
	/** The interview was held, before which they were due. */
	readonly isPast = $derived.by(() =>
		(this.#interviews.current ?? []).some(({ state }) => state === 'held')
	);

	refuse(referee: { email: string; relation: string }): RefusalCode | null {
		const answered = Object.entries(this.#mine.answers)
			.filter(([path]) => path.endsWith('/email'))
			.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
		const account = this.#waymark.identity.person?.email;
		const own = account ? [...answered, account] : answered;
		return refuseReferee(referee, { own, requests: this.requests });
	}

	async ask(referee: Referee): Promise<void> {
		const [reference, token] = [this.#waymark.newId(), this.#waymark.newToken()];
		const about = { reference, application: this.#application, program: this.#mine.programId };
		await this.#waymark.run('reference.ask', { ...about, ...referee, token });
		this.#keep(reference, token);
	}

	async renew(reference: string): Promise<void> {
		const token = this.#waymark.newToken();
		await this.#waymark.run('reference.renew', {
			reference,
			application: this.#application,
			token
		});
		this.#keep(reference, token);
	}

	async revoke(reference: string): Promise<void> {
		await this.#waymark.run('reference.revoke', { reference, application: this.#application });
		dropToken(this.#place(reference));
	}

	/** Null where it was made on another device. */
	tokenOf(reference: string): string | null {
		void this.made;
		return readToken(this.#place(reference));
	}

	#keep(reference: string, token: string): void {
		keepToken(this.#place(reference), token);
		this.made += 1;
	}
	#place(reference: string) {
		return { person: this.#waymark.identity.person?.id ?? '', reference };
	}
}
