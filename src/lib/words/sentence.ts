/** Ends a sentence: the point of “p.m.” is its full stop already. */
export function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
