/** The words of a code that a newer server may have and this page not yet: then the code itself. */
export function flagWord(words: Readonly<Record<string, string>>, code: string): string {
	return words[code] ?? code.replaceAll('_', ' ');
}

const mild: readonly string[] = ['provider_undated', 'provider_unconfirmed', 'resubmitted'];

/** Most files have it, so that it says something only to those who look for it; the file itself has it. */
const common = 'provider_undated';

/** What a line of the queue shows. */
export function shownFlags(flags: readonly string[], sought: string | null): readonly string[] {
	return flags.filter((flag) => flag !== common || flag === sought);
}

/** What is worth knowing, against what asks for a closer look. */
export function isMild(flag: string): boolean {
	return mild.includes(flag);
}
