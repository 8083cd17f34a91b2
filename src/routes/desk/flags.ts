/** The words of a code that a newer server may have and this page not yet: then the code itself. */
export function flagWord(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code.replaceAll('_', ' ');
}

const mild: readonly string[] = ['provider_undated', 'provider_unconfirmed', 'resubmitted'];

/** What is worth knowing, against what asks for a closer look. */
export function isMild(flag: string): boolean {
	return mild.includes(flag);
}
