/** The shape of a study guide: chapters made of few kinds of block, and decks of cards. */
import type { Language, Text } from '../../domain/text.ts';
import type { Source } from '../program.ts';

export type Block =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; text: string }
	| { kind: 'list'; items: readonly string[] }
	/** Said before a topic that can be hard to read about. */
	| { kind: 'care'; text: string }
	/** A scene from practice. The people in it are made up. */
	| { kind: 'example'; title: string; text: string }
	/** Something to do oneself; nothing is handed in or scored. */
	| { kind: 'attempt'; text: string; steps: readonly string[] };

export type ChapterText = { opening: string; blocks: readonly Block[] };

export type Chapter = {
	id: string;
	title: Text;
	/** Ids of the competencies it serves, and of the exam areas. */
	competencies: readonly string[];
	areas: readonly string[];
	/** Keys into the guide's sources. */
	sources: readonly string[];
	/** One language's words, fetched when the chapter is opened and kept with the app. */
	load: (language: Language) => Promise<ChapterText>;
};

export type StudyCard = {
	id: string;
	/** Goes up when the meaning changes. */
	version: number;
	competency: string;
	area: string;
	front: Text;
	back: Text;
	source: string;
};

export type Guide = {
	program: string;
	sources: Readonly<Record<string, Source>>;
	chapters: readonly Chapter[];
	/** Ids of all cards, to count what is due without fetching their words. */
	cardIds: readonly string[];
	loadCards: () => Promise<readonly StudyCard[]>;
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (said: string): Block => ({ kind: 'text', text: said });
export const list = (...items: string[]): Block => ({ kind: 'list', items });
export const care = (said: string): Block => ({ kind: 'care', text: said });
export const example = (title: string, told: string): Block => ({
	kind: 'example',
	title,
	text: told
});
export const attempt = (asked: string, ...steps: string[]): Block => ({
	kind: 'attempt',
	text: asked,
	steps
});
