/** Makes the packs that devices fetch: one language of one program, in parts, named by their hash. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { Language, Text } from '../../src/lib/domain/text.ts';
import { languages } from '../../src/lib/domain/text.ts';
import type { Guide } from '../../src/lib/programs/study/guide.ts';
import type { PackFile, PackParts } from '../../src/lib/programs/study/pack.ts';
import { textOf } from './chapters.ts';
import type { Library } from './library.ts';
import { libraryPrograms, readLibrary } from './library.ts';
import { wordsIn } from './reading.ts';

export type Packed = PackFile & { json: string };

const wordsPerMinute = 180;
const folder = join(import.meta.dirname, '../../src/lib/programs/study');

export async function makePacks(): Promise<readonly Packed[]> {
	const made: Packed[] = [];
	for (const program of libraryPrograms) {
		const library = await readLibrary(program);
		const guide = await readGuide(program);
		for (const language of languages) made.push(...packed(guide, library, language));
	}
	return made;
}

const guideFile = z.object({ guide: z.custom<Guide>((value) => value !== undefined) });

export async function readGuide(program: string): Promise<Guide> {
	const loaded: unknown = await import(pathToFileURL(join(folder, program, 'guide.ts')).href);
	return guideFile.parse(loaded).guide;
}

function packed(guide: Guide, library: Library, language: Language): Packed[] {
	const parts: PackParts = {
		contents: contentsOf(guide, library, language),
		reading: readingOf(guide, library, language),
		cards: library.cards.map(({ en, es, ...card }) => ({ ...card, ...{ en, es }[language] })),
		questions: library.questions.map(({ en, es, ...question }) => ({
			...question,
			...{ en, es }[language]
		}))
	};
	return (['contents', 'reading', 'cards', 'questions'] as const).map((part) => {
		const json = JSON.stringify(parts[part]);
		const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
		const path = `/packs/${guide.program}.${language}.${part}.${hash}.json`;
		return { program: guide.program, language, part, path, hash, json };
	});
}

function contentsOf(guide: Guide, library: Library, language: Language): PackParts['contents'] {
	const named = ({ id, name }: { id: string; name: Text }) => ({ id, name: name[language] });
	return {
		program: guide.program,
		language,
		name: guide.name[language],
		chapters: guide.chapters.map(({ title, ...chapter }) => ({
			...chapter,
			name: title[language],
			minutes: minutesOf(library, chapter.id, language)
		})),
		competencies: guide.competencies.map(named),
		areas: guide.areas.map(named),
		decks: guide.decks.map((deck) => ({ ...named(deck), competencies: deck.competencies })),
		sources: guide.sources,
		cards: library.cards.map(({ id, area }) => ({ id, area })),
		counts: {
			cards: library.cards.length,
			questions: library.questions.length,
			terms: library.glossary.length
		}
	};
}

function minutesOf(library: Library, id: string, language: Language): number {
	const chapter = library.chapters.find((one) => one.id === id && one.language === language);
	const words = chapter ? wordsIn(textOf(chapter.text)).length : 0;
	return Math.max(1, Math.round(words / wordsPerMinute));
}

/** In the order of the guide; the glossary by the alphabet of its language. */
function readingOf(guide: Guide, library: Library, language: Language): PackParts['reading'] {
	return {
		chapters: guide.chapters.flatMap(({ id }) => {
			const found = library.chapters.find((one) => one.id === id && one.language === language);
			return found ? [{ id, ...found.text }] : [];
		}),
		glossary: library.glossary
			.map((term) => ({ id: term.id, ...term[language] }))
			.sort((left, right) => left.term.localeCompare(right.term, language)),
		faq: library.faq.map((item) => ({ id: item.id, ...item[language] }))
	};
}
