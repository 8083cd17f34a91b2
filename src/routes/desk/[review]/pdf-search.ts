/** Finds words in the text of a PDF, page by page, whatever its accents and capitals. */
import { plain } from '$lib/ui/field.ts';
import type { PdfPages } from './pdf.ts';

/** Where it was found, with what stands around it. */
export type Hit = { page: number; before: string; match: string; after: string };

/** More would be no help, and a file may be made of nothing else. */
const hitsMax = 50;
const around = 40;

export type Search = {
	pages: Pick<PdfPages, 'count' | 'text'>;
	wanted: string;
	/** Told after each page: another search may have begun meanwhile. */
	found: (hits: readonly Hit[]) => void;
	isOver: () => boolean;
};

/** Ends with the last page, with fifty hits, or when nobody waits for it any more. */
export async function searchPages({ pages, wanted, found, isOver }: Search): Promise<void> {
	const hits: Hit[] = [];
	for (let page = 1; page <= pages.count && hits.length < hitsMax; page += 1) {
		const text = await pages.text(page);
		if (isOver()) return;
		hits.push(...hitsIn(text, wanted).map((hit) => ({ page, ...hit })));
		found(hits.slice(0, hitsMax));
	}
}

export function hitsIn(text: string, wanted: string): readonly Omit<Hit, 'page'>[] {
	const told = text.replace(/\s+/gu, ' ');
	const sought = plain(wanted.trim().replace(/\s+/gu, ' '));
	if (sought === '') return [];
	const { bare, places } = bared(told);
	const hits: Omit<Hit, 'page'>[] = [];
	for (let at = bare.indexOf(sought); at >= 0; at = bare.indexOf(sought, at + sought.length)) {
		const from = places[at] ?? 0;
		const to = places[at + sought.length] ?? told.length;
		hits.push({
			before: told.slice(Math.max(0, from - around), from),
			match: told.slice(from, to),
			after: told.slice(to, to + around)
		});
	}
	return hits;
}

/** The text as it is compared, and where each of its letters stands in the text as it is shown. */
function bared(told: string): { bare: string; places: readonly number[] } {
	let bare = '';
	const places: number[] = [];
	let at = 0;
	for (const letter of told) {
		const one = plain(letter);
		for (let nth = 0; nth < one.length; nth += 1) places.push(at);
		bare += one;
		at += letter.length;
	}
	return { bare, places };
}
