/** Values as SQL literals. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

export function quotedOrNull(text: string | null): string {
	return text === null ? 'null' : quoted(text);
}
