import { writeCsv } from '$lib/domain/csv.ts';
import type { Written } from '$lib/domain/deck.ts';
import { download } from '../../download.ts';
import type { DeckWords } from './words.ts';

/** The cards as a file that any spreadsheet opens, and that comes back as it was. */
export function saveDeck(name: string, cards: readonly Written[], words: DeckWords): void {
	const rows = cards.map(({ front, back }) => [front, back]);
	saveRows(name, [[words.front, words.back], ...rows]);
}

export function saveRows(name: string, rows: readonly (readonly string[])[]): void {
	download(
		new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' }),
		`${plainName(name)}.csv`
	);
}

/** As every system can name a file. */
function plainName(name: string): string {
	const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
	return plain.slice(0, 60) || 'cards';
}
