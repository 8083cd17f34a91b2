/** What every session has in common, whichever database it is. */

export const searchPath = '"$user", public, extensions';

/** PostgreSQL's `int8` as a number while that is exact; identifiers beyond it stay text. */
export function parseInteger(text: string): number | string {
	const value = Number(text);
	return Number.isSafeInteger(value) ? value : text;
}
