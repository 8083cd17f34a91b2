/** What a passphrase must be, how hard it is to guess, and how long to wait after wrong ones. */

const lengthMin = 6;
const lengthMax = 200;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * As it goes into the key: what looks alike is alike on every keyboard, and the space that a phone
 * puts behind a word does not count.
 */
export function readyForKey(typed: string): string {
	return typed.normalize('NFKC').trim();
}

/**
 * By how many there are of its kind, as far as that can be told without a list of words. Six digits
 * are allowed and weak: whoever copies the device's storage can try them all.
 */
export function strengthOf(typed: string): Strength {
	const passphrase = readyForKey(typed);
	if (passphrase.length < lengthMin || passphrase.length > lengthMax) return 'short';
	const bits = bitsOf(passphrase);
	if (bits < weakBitsMax) return 'weak';
	return bits < fairBitsMax ? 'fair' : 'strong';
}

const weakBitsMax = 40;
const fairBitsMax = 65;

/** Repeats and rows of neighbours (`aaaa`, `1234`) count once. */
function bitsOf(passphrase: string): number {
	const letters = [...passphrase];
	const isNews = (letter: string, at: number) => {
		const step = (letter.codePointAt(0) ?? 0) - (letters[at - 1]?.codePointAt(0) ?? 0);
		return at === 0 || Math.abs(step) > 1;
	};
	const counted = letters.filter(isNews).length;
	const kinds: readonly [RegExp, number][] = [
		[/\p{Nd}/u, 10],
		[/\p{Ll}/u, 26],
		[/\p{Lu}/u, 26],
		[/[^\p{Nd}\p{Ll}\p{Lu}]/u, 20]
	];
	const choices = kinds.reduce(
		(sum, [kind, size]) => (kind.test(passphrase) ? sum + size : sum),
		0
	);
	return counted * Math.log2(Math.max(choices, 2));
}

/** Wrong tries in a row, and when the last one was, by the device's clock. */
export type Tries = { wrong: number; at: number };

const freeTries = 5;
const firstWaitMs = 10_000;
const waitMsMax = 600_000;

/**
 * How long until the next try. Five are free, then the wait doubles. A clock that was set back makes
 * nobody wait longer than a wait lasts.
 */
export function waitMs({ wrong, at }: Tries, now: number): number {
	if (wrong < freeTries) return 0;
	const wait = Math.min(firstWaitMs * 2 ** (wrong - freeTries), waitMsMax);
	return Math.min(Math.max(at + wait - now, 0), wait);
}
