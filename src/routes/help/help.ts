import type { help as english } from '$lib/words/en/help.ts';

export type HelpWords = typeof english;
