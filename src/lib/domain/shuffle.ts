/**
 * Chance that is decided once: the same seed gives the same order on every device, so that a
 * sitting looks alike wherever it is opened.
 */

/** A whole number from a text, for a seed; never negative, and fits 31 bits. */
export function seedOf(text: string): number {
	let mixed = 0x811c9dc5;
	for (const letter of text) {
		mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	}
	return stir(mixed) >>> 1;
}

/** The list in another order; the list itself stays as it is. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
	const keyed = list.map((one, index) => ({ one, index, key: stir(seed + stir(index + 1)) >>> 0 }));
	keyed.sort((left, right) => left.key - right.key || left.index - right.index);
	return keyed.map(({ one }) => one);
}

/** Spreads every bit of a number over all 32. */
function stir(value: number): number {
	let mixed = value | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
	return mixed ^ (mixed >>> 15);
}
