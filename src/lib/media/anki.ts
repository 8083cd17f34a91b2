/** The text of an Anki package: its notes' first two fields. Pictures and sounds stay behind. */
import type { DeckRead } from '../domain/deck-file.ts';
import { sheetOf } from '../domain/deck-file.ts';
import type { Written } from '../domain/deck.ts';
import { deckLimits } from '../domain/deck.ts';
import { textOfHtml } from '../domain/html.ts';
import { readTable } from './sqlite.ts';
import type { Zip } from './zip.ts';

const bytesMax = 256 * 1024 * 1024;
const notesMax = 200_000;
const between = '\u001f';

export async function readPackage(zip: Zip, known: readonly Written[]): Promise<DeckRead> {
	// The newest kind is packed in a way that browsers do not open; the old file in it is a mere note.
	if (zip.names.includes('collection.anki21b')) return { fault: { code: 'package_new' } };
	const bytes =
		(await zip.open('collection.anki21', bytesMax)) ??
		(await zip.open('collection.anki2', bytesMax));
	const notes = bytes && readTable(bytes, 'notes', notesMax);
	const at = notes ? notes.columns.indexOf('flds') : -1;
	if (!notes || at < 0) return { fault: { code: 'package_broken' } };
	if (notes.rows.length === 0) return { fault: { code: 'empty' } };
	if (notes.rows.length > deckLimits.cards * 2) {
		return { fault: { code: 'too_many', rows: notes.rows.length, most: deckLimits.cards } };
	}
	const lines = notes.rows.map((note, n) => ({
		row: n + 1,
		cells: sidesOf(String(note[at] ?? '').split(between)),
		fault: null
	}));
	return sheetOf({ lines, used: [0, 1], known });
}

/** Never looks past the next gap: looking to the end from each would take a long text for ever. */
const gap = /\{\{c\d+::((?:(?!\{\{c\d|\}\}|::)[\s\S])*)(?:::((?:(?!\{\{c\d|\}\})[\s\S])*))?\}\}/g;

/** A note with gaps becomes a card that asks for them. */
function sidesOf(fields: readonly string[]): readonly string[] {
	const [first = '', ...others] = fields.map(textOfHtml);
	if (!gap.test(first)) return [first, ...others];
	const asked = first.replace(gap, (_gap, _hidden, hint?: string) => `[${hint ?? '…'}]`);
	const answer = first.replace(gap, (_gap, hidden: string) => hidden);
	return [asked, [answer, ...others].filter((one) => one.trim() !== '').join('\n\n')];
}
