/**
 * What a person typed to explain a card and has not graded yet. It never leaves this device, outlives
 * a reload, and goes with the person when they sign out.
 */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type TypedPlace = { person: string; card: string };

const keyOf = ({ person, card }: TypedPlace) => `waymark.note.${person}.card.${card}`;

export function readTyped(place: TypedPlace, shelf: Shelf = localStorage): string {
	try {
		return shelf.getItem(keyOf(place)) ?? '';
	} catch {
		return '';
	}
}

/** Without room or leave to store, the text lives as long as the page. */
export function keepTyped(place: TypedPlace, text: string, shelf: Shelf = localStorage): void {
	try {
		if (text === '') shelf.removeItem(keyOf(place));
		else shelf.setItem(keyOf(place), text);
	} catch {
		return;
	}
}
