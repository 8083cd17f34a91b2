/**
 * Study content as a device holds it: one language of one program, in parts that are fetched once,
 * kept, and replaced in place when the app brings a newer one. `scripts/content/packs.ts` makes them
 * from the files beside this one.
 */
import type { CalendarDate, Language } from '../../domain/text.ts';
import type { Source } from '../program.ts';
import type { Block } from './guide.ts';

export type Named = { id: string; name: string };
export type Deck = Named & { competencies: readonly string[] };

export type StudySource = Omit<Source, 'title' | 'checked'> & {
	title: string;
	/** When it was read; null: named from knowing the field, and not read for this. */
	checked: CalendarDate | null;
};

/** What any question or card is about; ids stay for good, so that progress survives a new pack. */
type Item = {
	id: string;
	/** Goes up when the meaning changes. */
	version: number;
	competency: string;
	area: string;
	difficulty: 1 | 2 | 3;
	/** A key of the contents' sources. */
	source: string;
	confirmed: boolean;
};
export type PackCard = Item & {
	/** `explain`: the person types an answer and compares it with the one written here. */
	kind: 'ask' | 'explain';
	front: string;
	back: string;
};
export type PackQuestion = Item & {
	ask: string;
	/** Four of them, each with why it is right or not. */
	options: readonly { text: string; why: string }[];
	/** Index of the right option. */
	right: number;
};
export type ChapterLine = Named & {
	competencies: readonly string[];
	areas: readonly string[];
	sources: readonly string[];
	/** Minutes to read it, at 180 words a minute. */
	minutes: number;
};
export type PackChapter = { id: string; opening: string; blocks: readonly Block[] };
export type Term = { id: string; term: string; meaning: string };
export type Answered = { id: string; ask: string; answer: string };

/** Small, and enough for every list and count. */
export type Contents = {
	program: string;
	language: Language;
	name: string;
	chapters: readonly ChapterLine[];
	competencies: readonly Named[];
	areas: readonly Named[];
	/** Parts of the card deck; each competency is in one. */
	decks: readonly Deck[];
	sources: Readonly<Record<string, StudySource>>;
	/** In the deck's order, to count what is due without opening the cards. */
	cards: readonly Pick<PackCard, 'id' | 'area'>[];
	counts: { cards: number; questions: number; terms: number };
};
export type Reading = {
	chapters: readonly PackChapter[];
	glossary: readonly Term[];
	faq: readonly Answered[];
};

export type PackParts = {
	contents: Contents;
	reading: Reading;
	cards: readonly PackCard[];
	questions: readonly PackQuestion[];
};
export type PackPart = keyof PackParts;

/** A part as the build made it; `hash` changes with every word. */
export type PackFile = {
	program: string;
	language: Language;
	part: PackPart;
	path: string;
	hash: string;
};
