/** A text that came from elsewhere; whatever is not text or a number is none. */
export function textOf(value: unknown, otherwise = ''): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}
