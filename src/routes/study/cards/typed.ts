/**
 * What a person typed to explain a card and has not graded yet. It never leaves this device, outlives
 * a reload, and goes with the person when they sign out.
 */
import { localShelf } from '$lib/store/queries/shelf.ts';
import { keepWords, keptWords } from '../kept.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type TypedPlace = { person: string; card: string };

const keyOf = ({ person, card }: TypedPlace) => `waymark.note.${person}.card.${card}`;

export function readTyped(place: TypedPlace, shelf: Shelf = localShelf()): string {
	return keptWords(keyOf(place), shelf);
}

export function keepTyped(place: TypedPlace, text: string, shelf: Shelf = localShelf()): void {
	keepWords(keyOf(place), text, shelf);
}
