/** An error as text that can be copied into a letter: where, what, and the way there. */
export function told(error: unknown, path: string): string {
	if (!(error instanceof Error)) return `${path}\n${String(error)}`;
	const way = (error.stack ?? '').split('\n').filter((line) => !line.includes(error.message));
	return [path, `${error.name}: ${error.message}`, ...way.slice(0, 8)].join('\n');
}
