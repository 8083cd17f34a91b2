import { writeCsv } from '$lib/domain/csv.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Words } from '$lib/words.ts';
import { download } from '../download.ts';

export function recordOf(value: Json): Readonly<Record<string, Json>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
	return Object.fromEntries(Object.entries(value));
}

/** The question's path that a refused command was about, if it was about one. */
export function pathOf(args: Json): string | null {
	const { path, document } = recordOf(args);
	if (typeof path === 'string') return path;
	return typeof document === 'string' ? `document:${document}` : null;
}

type Line = readonly [string, string];

/** Ids mean nothing to a person; everything else that was written is shown as it was. */
export function contentsOf(args: Json): readonly Line[] {
	const hidden = [
		'application',
		'at',
		'base',
		'digest',
		'revision',
		'file',
		'sha256',
		'review',
		'notification',
		'deck',
		'card',
		'cards',
		'interview',
		'reference',
		'token',
		'slot',
		'class',
		'homework',
		'exam',
		'person',
		'window',
		'assister',
		'helping',
		'suggestion',
		'consent'
	];
	const written = Object.entries(recordOf(args))
		.filter(([name]) => !hidden.includes(name))
		.map(([name, value]): Line => {
			return [name, typeof value === 'string' ? value : JSON.stringify(value)];
		});
	const cards = cardsOf(args).map((sides, n): Line => [String(n + 1), sides.join('\n')]);
	return [...written, ...cards];
}

/** Both sides of each card that a command brought. */
function cardsOf(args: Json): readonly Line[] {
	const { cards } = recordOf(args);
	return (Array.isArray(cards) ? cards : []).flatMap((card: Json): Line[] => {
		const { front, back } = recordOf(card);
		return typeof front === 'string' && typeof back === 'string' ? [[front, back]] : [];
	});
}

export function commandWord(name: string, words: Words['attention']): string {
	return Object.entries(words.commands).find(([known]) => known === name)?.[1] ?? words.something;
}

/** What was written, as a file to keep, whatever becomes of it here. */
export function saveCommand(
	command: { name: string; args: Json; code?: string },
	words: Words['attention']
): void {
	const { name, args, code } = command;
	const cards = cardsOf(args);
	if (cards.length > 0) {
		// As a file of cards, so that they can be brought into another deck.
		const rows = writeCsv([['front', 'back'], ...cards]);
		return download(new Blob([rows], { type: 'text/csv;charset=utf-8' }), `${words.file_name}.csv`);
	}
	const text = JSON.stringify({ what: name, contents: args, reason: code ?? null }, null, '\t');
	download(new Blob([text], { type: 'application/json' }), `${words.file_name}.json`);
}
