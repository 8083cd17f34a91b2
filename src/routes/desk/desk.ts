/** What the desk's pages share: its words, the queue that stays while a file is open, and who reviews. */
import { createContext } from 'svelte';
import type { Language } from '$lib/domain/text.ts';
import type { Role } from '$lib/domain/rows.ts';
import type { desk as english } from '$lib/words/en/desk.ts';
import type { Promised } from './ageing.ts';
import type { DeskShelf } from './kept.ts';
import type { Queue } from './queue.svelte.ts';

export type DeskWords = typeof english;

export type Desk = {
	readonly words: DeskWords;
	readonly queue: Queue;
	/** What was read last, for when there is no connection. */
	readonly kept: DeskShelf;
	readonly role: Role['role'];
	/** At whose desk they work. */
	readonly program: string;
	/** The time that each part's applicants are promised, if any; null until the program is here. */
	readonly promised: Promised | null;
	/** Since when there is no connection; null while there is one. */
	readonly offlineSince: number | null;
	/** Counts the server's hints, so that an open file knows when to look again. */
	readonly hints: number;
	openKeys: () => void;
};

export const [getDesk, setDesk] = createContext<Desk>();

export async function loadDeskWords(language: Language): Promise<DeskWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/desk.ts')
			: await import('$lib/words/en/desk.ts');
	return loaded.desk;
}
