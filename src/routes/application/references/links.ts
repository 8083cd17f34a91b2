/**
 * The links that were made on this device, so that they can be sent again. The server keeps only
 * their hash and cannot tell them; they go with the person, and with the request.
 */
import { localShelf } from '$lib/store/queries/shelf.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
export type LinkPlace = { person: string; reference: string };

const keyOf = ({ person, reference }: LinkPlace): string => `waymark.link.${person}.${reference}`;

export function readToken(place: LinkPlace, shelf: Shelf = localShelf()): string | null {
	try {
		return shelf.getItem(keyOf(place));
	} catch {
		return null;
	}
}

/** Where there is no room the link is shown once, and a new one can be made. */
export function keepToken(place: LinkPlace, token: string, shelf: Shelf = localShelf()): void {
	try {
		shelf.setItem(keyOf(place), token);
	} catch {
		dropToken(place, shelf);
	}
}

export function dropToken(place: LinkPlace, shelf: Shelf = localShelf()): void {
	try {
		shelf.removeItem(keyOf(place));
	} catch {
		// A browser that forbids storage holds nothing to drop.
	}
}

/** The token is behind the mark that no browser sends to a server. */
export function linkOf(origin: string, token: string): string {
	return `${origin}/reference#${token}`;
}
