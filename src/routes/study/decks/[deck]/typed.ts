/**
 * The card that is being written, kept while the tab lives: a reload or a look elsewhere loses
 * nothing. It is gone with the tab, and found by the deck's id alone, which only its person has.
 */
import type { Written } from '$lib/domain/deck.ts';
import { keepWords, keptWords } from '../../kept.ts';

const keyOf = (deck: string) => `waymark.deck.${deck}`;

export function keepTyped(deck: string, { front, back }: Written): void {
	keepWords(keyOf(deck), front === '' && back === '' ? '' : JSON.stringify([front, back]));
}

export function typedFor(deck: string): Written {
	try {
		const kept: unknown = JSON.parse(keptWords(keyOf(deck)) || '[]');
		const [front, back] = Array.isArray(kept) ? kept.map(String) : [];
		return { front: front ?? '', back: back ?? '' };
	} catch {
		return { front: '', back: '' };
	}
}
