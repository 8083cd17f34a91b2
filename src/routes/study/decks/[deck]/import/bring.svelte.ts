/** A file of cards on its way into a deck: read, looked at, then brought in or left alone. */
import type { DeckSheet, FileFault } from '$lib/domain/deck-file.ts';
import { inLots, nextPlace } from '$lib/domain/deck.ts';
import type { OwnDeck } from '$lib/store/queries/decks.ts';
import type { Waymark } from '../../../../waymark.ts';

export class Bring {
	name = $state('');
	sheet = $state.raw<DeckSheet | null>(null);
	fault = $state.raw<FileFault | null>(null);
	isReading = $state(false);
	isSaving = $state(false);
	notSaved = $state(false);
	/** How many were brought in; null before. */
	added = $state<number | null>(null);
	#deck: () => OwnDeck;
	#waymark: Waymark;

	constructor(deck: () => OwnDeck, waymark: Waymark) {
		this.#deck = deck;
		this.#waymark = waymark;
	}

	async read(file: File): Promise<void> {
		this.forget();
		this.name = file.name;
		this.isReading = true;
		try {
			const { readDeckFile } = await import('$lib/media/deck-file.ts');
			const read = await readDeckFile(file, this.#deck().cards);
			if ('fault' in read) this.fault = read.fault;
			else if (read.sheet.cards.length + read.sheet.leftOut.length > 0) this.sheet = read.sheet;
			else this.fault = { code: 'empty' };
		} catch {
			// The file went away under the page: a card that was pulled out, a share that closed.
			this.fault = { code: 'not_text' };
		} finally {
			this.isReading = false;
		}
	}

	/** In lots that are saved together; after a failure the same cards are brought again, not twice. */
	async save(): Promise<void> {
		const sheet = this.sheet;
		if (!sheet || this.isSaving) return;
		this.isSaving = true;
		this.notSaved = false;
		const first = nextPlace(this.#deck().cards);
		const cards = sheet.cards.map(({ front, back }, n) => ({
			card: this.#waymark.newId(),
			front,
			back,
			nth: first + n
		}));
		const deck = this.#deck().id;
		const saved = await Promise.allSettled(
			inLots(cards).map((lot) => this.#waymark.run('deck.add', { deck, cards: lot }))
		);
		this.isSaving = false;
		const failed = inLots(sheet.cards).filter((_, n) => saved[n]?.status === 'rejected');
		this.notSaved = failed.length > 0;
		if (this.notSaved) this.sheet = { ...sheet, cards: failed.flat() };
		else this.added = cards.length;
	}

	forget(): void {
		this.sheet = null;
		this.fault = null;
		this.added = null;
		this.notSaved = false;
	}
}
