/**
 * A training that is being written down and is not saved yet. It stays on this device, outlives a
 * closed page, and goes with the person when they sign out.
 */
import * as z from 'zod/mini';
import type { Hours } from '$lib/domain/hours-rows.ts';
import { localShelf } from '$lib/store/queries/shelf.ts';
import { keepWords, keptWords } from '../../study/kept.ts';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
/** `entry`: the one that is changed, or `new`. */
type TypedPlace = { person: string; application: string; entry: string };

/** As it stands in the boxes; `base`: the change of the entry that it is written over. */
const shape = z.object({
	base: z.number(),
	title: z.string(),
	provider: z.string(),
	day: z.string(),
	amount: z.string(),
	category: z.string()
});
export type Typed = z.infer<typeof shape>;

/** An entry as the boxes say it; empty ones without an entry. */
export function asTyped(entry?: Hours): Typed {
	if (!entry) return { base: 0, title: '', provider: '', day: '', amount: '', category: '' };
	const { category, day, provider, quarters, rev, title } = entry;
	return { base: rev, title, provider, day, amount: String(quarters / 4), category };
}

export function isSame(one: Typed, other: Typed): boolean {
	const { amount, category, day, provider, title } = one;
	return (
		title === other.title &&
		provider === other.provider &&
		day === other.day &&
		amount === other.amount &&
		category === other.category
	);
}

const keyOf = ({ application, entry, person }: TypedPlace) =>
	`waymark.note.${person}.hours.${application}.${entry}`;

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
