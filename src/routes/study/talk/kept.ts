/** What is being typed waits in this tab, so that a reload takes no words away. */
export function keepWords(key: string, words: string): void {
	try {
		if (words === '') sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, words);
	} catch {
		// Then the words last as long as the page.
	}
}

export function keptWords(key: string): string {
	try {
		return sessionStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}
