import type { Phrasebook } from '../../phrasebook.svelte.ts';
import type { ReachWords } from '../../reach-words.ts';

/** What an alert can say on this device, by kind; `news` says nothing of what it is about. */
export function alertWords(words: Phrasebook, { alerts }: ReachWords): Record<string, string> {
	const titles = Object.entries(words.notifications.kinds).map(
		([kind, { title }]) => [kind, title] as const
	);
	return { news: alerts.news, ...Object.fromEntries(titles) };
}
