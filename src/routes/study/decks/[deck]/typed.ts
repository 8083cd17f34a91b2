/**
 * The card that is being written, kept while the tab lives: a reload or a look elsewhere loses
 * nothing. It is gone with the tab, and belongs to the person, as all that is being written does.
 */
import type { Written } from '$lib/domain/deck.ts';
import { keepWords, keptWords } from '../../kept.ts';

type TypedPlace = { person: string; deck: string };

const keyOf = ({ person, deck }: TypedPlace) => `waymark.note.${person}.deck.${deck}`;

export function keepTyped(place: TypedPlace, { front, back }: Written): void {
	keepWords(keyOf(place), front === '' && back === '' ? '' : JSON.stringify([front, back]));
}

export function typedFor(place: TypedPlace): Written {
	try {
		const kept: unknown = JSON.parse(keptWords(keyOf(place)) || '[]');
		const [front, back] = Array.isArray(kept) ? kept.map(String) : [];
		return { front: front ?? '', back: back ?? '' };
	} catch {
		return { front: '', back: '' };
	}
}
