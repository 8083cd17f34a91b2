import type { GroupsWords } from './words.ts';

/** What keeps one line from being sent; undefined when nothing does. */
export function lineFault(
	line: string,
	most: number,
	words: Pick<GroupsWords, 'missing' | 'too_long'>
): string | undefined {
	const { length } = line.trim();
	if (length === 0) return words.missing;
	return length > most ? words.too_long(most) : undefined;
}

/** The same for a text that may stay empty. */
export function textFault(
	text: string,
	most: number,
	words: Pick<GroupsWords, 'too_long'>
): string | undefined {
	return text.trim().length > most ? words.too_long(most) : undefined;
}
