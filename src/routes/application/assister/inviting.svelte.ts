/** What the page about a helper reads, live from the device, and what it does. */
import { codeOf, consentNow, openOf, refuseInvite, standingOf } from '$lib/domain/assister.ts';
import type { Assister } from '$lib/domain/assister-rows.ts';
import type { RefusalCode } from '$lib/domain/refusals.ts';
import type { ApplicationState } from '$lib/domain/states.ts';
import type { Language } from '$lib/domain/text.ts';
import { assisters, suggestions } from '$lib/store/queries/assister.ts';
import type { Waymark } from '../../waymark.ts';
import { dropToken, keepToken, readToken } from '../references/links.ts';

export type Invitation = { name: string; called: string; email: string | null; language: Language };
type Parts = { waymark: Waymark; application: string; state: () => ApplicationState };

/** Made while a component is made. */
export class Inviting {
	/** Counts the codes made here, so that a new one is shown at once. */
	made = $state(0);
	readonly #waymark: Waymark;
	readonly #application: string;
	readonly #state: () => ApplicationState;
	readonly #assisters;
	readonly #suggestions;

	constructor({ waymark, application, state }: Parts) {
		this.#waymark = waymark;
		this.#application = application;
		this.#state = state;
		this.#assisters = assisters(application);
		this.#suggestions = suggestions(application);
	}

	get isLoaded(): boolean {
		return this.#assisters.current !== undefined && this.#suggestions.current !== undefined;
	}
	get error(): unknown {
		return this.#assisters.error ?? this.#suggestions.error;
	}
	readonly all = $derived.by(() => this.#assisters.current ?? []);
	readonly notes = $derived.by(() => openOf(this.#suggestions.current ?? []));

	standingOf(assister: Pick<Assister, 'state' | 'expires_at'>) {
		return standingOf(assister, this.#waymark.now());
	}
	refuse(email: string | null): RefusalCode | null {
		const known = { application: this.#state(), assisters: this.all, now: this.#waymark.now() };
		return refuseInvite(email, known);
	}

	async invite(invitation: Invitation): Promise<void> {
		const assister = this.#waymark.newId();
		const code = codeOf(this.#waymark.newToken());
		await this.#waymark.run('assister.invite', {
			...invitation,
			assister,
			application: this.#application,
			consent: consentNow,
			code
		});
		keepToken(this.#place(assister), code);
		this.made += 1;
	}
	async revoke(assister: string): Promise<void> {
		await this.#waymark.run('assister.revoke', { assister, application: this.#application });
		dropToken(this.#place(assister));
	}

	/** Null where it was made on another device. */
	codeOf(assister: string): string | null {
		void this.made;
		return readToken(this.#place(assister));
	}
	#place(assister: string) {
		return { person: this.#waymark.identity.person?.id ?? '', reference: assister };
	}
}
