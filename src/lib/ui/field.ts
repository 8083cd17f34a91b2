/** Ids of the hint and the error that belong to a control, for `aria-describedby`. */
export function describedBy(
	id: string,
	has: { hint?: unknown; error?: unknown }
): string | undefined {
	const ids = [has.hint ? `${id}-hint` : '', has.error ? `${id}-error` : ''].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Words in a text, as people count them. */
export function countWords(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}

/** Lower case without accents, so that "garcia" finds "García". */
export function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Up to this many choices stand apart; more of them are one list, so that a phone shows it whole. */
export const joinedFrom = 5;

export type Choice = { value: string; label: string; hint?: string | undefined };
