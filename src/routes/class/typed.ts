/**
 * Homework that was begun and not handed in. It stays on this device, outlives a closed page, and goes
 * with the person when they sign out. It keeps over which revision it was written, so that what
 * another device handed in meanwhile is not written over unseen.
 */
import * as z from 'zod/mini';
import { localShelf } from '$lib/store/queries/shelf.ts';
import { keepWords, keptWords } from '../study/kept.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type TypedPlace = { person: string; class: string; module: string };

const shape = z.object({ base: z.number(), text: z.string() });
export type Typed = z.infer<typeof shape>;

const keyOf = ({ person, class: id, module }: TypedPlace) =>
	`waymark.note.${person}.homework.${id}.${module}`;

export function readTyped(place: TypedPlace, shelf: Shelf = localShelf()): Typed | null {
	try {
		return shape.parse(JSON.parse(keptWords(keyOf(place), shelf) || 'null'));
	} catch {
		return null;
	}
}

export function keepTyped(
	place: TypedPlace,
	typed: Typed | null,
	shelf: Shelf = localShelf()
): void {
	keepWords(keyOf(place), typed === null ? '' : JSON.stringify(typed), shelf);
}
