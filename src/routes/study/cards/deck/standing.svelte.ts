/** Every card with how it stands, by part of the deck; and setting them aside. */
import { readLog } from '$lib/domain/memory.ts';
import { forecast } from '$lib/domain/study.ts';
import type { Waymark } from '../../../waymark.ts';
import type { Study } from '../../study.svelte.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';

const outlookDays = 28;

export type DeckPart = { id: string; name: string; lines: readonly Line[] };

export class DeckStanding {
	notSaved = $state(false);
	#study: Study;
	#waymark: Waymark;

	constructor(study: Study, waymark: Waymark) {
		this.#study = study;
		this.#waymark = waymark;
	}

	readonly #lines = $derived.by(() =>
		linesOf(this.#study.cards ?? [], this.#study.schedule, this.#study.now)
	);
	readonly parts: readonly DeckPart[] = $derived.by(() =>
		(this.#study.contents?.decks ?? []).map(({ id, name, competencies }) => ({
			id,
			name,
			lines: this.#lines.filter(({ card }) => competencies.includes(card.competency))
		}))
	);
	readonly aside = $derived.by(() =>
		this.#lines.filter(({ standing }) => standing.state === 'aside')
	);
	readonly outlook = $derived.by(() =>
		forecast(this.#study.schedule.cards, this.#study.now, outlookDays)
	);

	setAside(card: string): Promise<boolean> {
		return this.#save(() => this.#waymark.run('card.suspend', { ...this.#line(), card }));
	}
	/** Where two devices set it aside, both of their lines are taken back. */
	bringBack(card: string): Promise<boolean> {
		const lines = readLog(this.#study.reviews).suspended.get(card) ?? [];
		return this.#save(async () => {
			for (const of of lines) await this.#waymark.run('card.resume', { ...this.#line(), of });
		});
	}

	#line() {
		return { review: this.#waymark.newId(), at: this.#waymark.now() };
	}
	async #save(write: () => Promise<unknown>): Promise<boolean> {
		this.notSaved = false;
		try {
			await write();
			this.#study.look();
			return true;
		} catch {
			this.notSaved = true;
			return false;
		}
	}
}
