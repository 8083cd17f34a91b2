/** Looks for words in all that a device holds of the server's. */
import { tableNames } from '../../src/lib/store/rows.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import type { Tables } from '../../src/lib/store/tables.ts';

/** Where any of them lies. */
export async function placesOf(tables: Tables, words: readonly string[]): Promise<string[]> {
	if (words.length === 0) return [];
	const places: string[] = [];
	for (const table of tableNames) {
		const rows = await tables.read([table], (reader) => reader.all(table));
		for (const row of rows) {
			const text = row.view ? JSON.stringify(unseal(row.view)) : '';
			if (words.some((word) => text.includes(word))) places.push(`${table}/${row.key}`);
		}
	}
	return places;
}
