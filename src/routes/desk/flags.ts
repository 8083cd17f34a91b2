/** The words of a code that a newer server may have and this page not yet: then the code itself. */
export function flagWord(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code.replaceAll('_', ' ');
}
