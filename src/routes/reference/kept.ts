/**
 * What a referee has written and not sent. It stays on their own device, under part of the link's
 * token, so that the same link finds it again; the whole token is not kept. It goes once it was sent.
 */
import * as z from 'zod/mini';
import { json } from '$lib/commands/schemas.ts';
import { localShelf } from '$lib/store/queries/shelf.ts';
import { sheetShape } from './sheet.ts';

const shape = z.object({
	sheet: sheetShape,
	isFamily: z.nullable(z.boolean()),
	answers: z.record(z.string(), json),
	/** What it is sent as, so that it arrives once however often it is sent. */
	uid: z.string(),
	/** The referee has pressed "send", and no answer came yet. */
	isPressed: z.boolean(),
	at: z.number()
});
export type Kept = z.infer<typeof shape>;
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const letters = 12;
const keyOf = (token: string): string => `waymark.referee.${token.slice(0, letters)}`;

export function readKept(token: string, shelf: Shelf = localShelf()): Kept | null {
	try {
		return shape.parse(JSON.parse(shelf.getItem(keyOf(token)) ?? 'null'));
	} catch {
		return null;
	}
}

/** False when the device has no room for it: the page says so. */
export function keep(token: string, kept: Kept, shelf: Shelf = localShelf()): boolean {
	try {
		shelf.setItem(keyOf(token), JSON.stringify(kept));
		return true;
	} catch {
		return false;
	}
}

export function dropKept(token: string, shelf: Shelf = localShelf()): void {
	try {
		shelf.removeItem(keyOf(token));
	} catch {
		// A browser that forbids storage holds nothing to drop.
	}
}
