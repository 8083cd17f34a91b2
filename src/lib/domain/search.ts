/**
 * Finds words in the guide, the cards and the glossary, on the device. What a person types may lack
 * an accent or its last letters, and may be misspelt by one letter in longer words.
 */
import MiniSearch from 'minisearch';
import { bare } from './text.ts';

export type Findable = {
	/** Unique among all kinds. */
	id: string;
	kind: 'chapter' | 'card' | 'term' | 'answer';
	title: string;
	text: string;
	/** Where it opens. */
	href: string;
};
export type Found = Omit<Findable, 'text'> & {
	/** The words around the first hit. */
	excerpt: string;
	score: number;
};
export type SearchIndex = { find(words: string, limit: number): readonly Found[] };

const excerptLetters = 140;

export function indexOf(items: readonly Findable[]): SearchIndex {
	const byId = new Map(items.map((item) => [item.id, item]));
	const index = new MiniSearch<Findable>({
		fields: ['title', 'text'],
		processTerm: plainTerm,
		searchOptions: {
			boost: { title: 3 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 5 ? 1 : false),
			combineWith: 'AND'
		}
	});
	index.addAll(items);
	return {
		find: (words, limit) =>
			index
				.search(words)
				.slice(0, limit)
				.flatMap(({ id, terms, score }) => {
					const item = byId.get(String(id));
					if (!item) return [];
					const { text, ...shown } = item;
					return [{ ...shown, score, excerpt: excerptOf(text, terms) }];
				})
	};
}

/** Lower case and without accents: "esperanza" finds «Esperanza», "crisis" finds «crisis». */
function plainTerm(term: string): string | null {
	const plain = bare(term);
	return plain.length > 1 ? plain : null;
}

function excerptOf(text: string, terms: readonly string[]): string {
	const plain = bare(text);
	const first = Math.min(...terms.map((term) => plain.indexOf(term)).filter((at) => at >= 0));
	const hit = Number.isFinite(first) ? Math.min(first, text.length) : 0;
	const from = hit < excerptLetters / 2 ? 0 : text.indexOf(' ', hit - excerptLetters / 2) + 1;
	const to = from + excerptLetters;
	const end = to >= text.length ? text.length : text.lastIndexOf(' ', to);
	return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
