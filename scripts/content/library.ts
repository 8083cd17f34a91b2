/** Reads a program's study content from its files: what the linter judges and the packs are made of. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { Language } from '../../src/lib/domain/text.ts';
import { languages } from '../../src/lib/domain/text.ts';
import type { ChapterText } from '../../src/lib/programs/study/guide.ts';
import type { AnsweredItem, CardItem, QuestionItem, TermItem } from './shape.ts';
import { answeredShape, cardShape, questionShape, termShape } from './shape.ts';

export type ChapterFile = { id: string; language: Language; text: ChapterText };
export type Library = {
	program: string;
	questions: readonly QuestionItem[];
	cards: readonly CardItem[];
	glossary: readonly TermItem[];
	faq: readonly AnsweredItem[];
	chapters: readonly ChapterFile[];
	/** Files that could not be read as what they should be, in sentences. */
	problems: readonly string[];
};

const folder = join(import.meta.dirname, '../../src/lib/programs/study');

export const libraryPrograms: readonly string[] = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

export async function readLibrary(program: string): Promise<Library> {
	const home = join(folder, program);
	const problems: string[] = [];
	const items = <Shape extends z.ZodType>(path: string, shape: Shape) =>
		readItems({ path: join(home, path), shape, problems });
	return {
		program,
		questions: jsonIn(home, 'questions').flatMap((path) => items(path, questionShape)),
		cards: jsonIn(home, 'cards').flatMap((path) => items(path, cardShape)),
		glossary: items('glossary.json', termShape),
		faq: items('faq.json', answeredShape),
		chapters: await chaptersIn(home),
		problems
	};
}

function jsonIn(home: string, name: string): string[] {
	const inside = join(home, name);
	if (!existsSync(inside)) return [];
	return readdirSync(inside)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => join(name, file));
}

/** A wrong item is named and left out, so that one slip does not hide the others. */
function readItems<Shape extends z.ZodType>(input: {
	path: string;
	shape: Shape;
	problems: string[];
}): z.infer<Shape>[] {
	if (!existsSync(input.path)) return [];
	const name = input.path.slice(folder.length + 1);
	const listed = z.array(z.unknown()).parse(JSON.parse(readFileSync(input.path, 'utf8')));
	return listed.flatMap((one, index) => {
		const parsed = input.shape.safeParse(one);
		if (parsed.success) return [parsed.data];
		const why = z.prettifyError(parsed.error).replaceAll('\n', ' ');
		input.problems.push(`${name} item ${index + 1}: ${why}`);
		return [];
	});
}

const chapterFile = z.object({ chapter: z.custom<ChapterText>((value) => value !== undefined) });

async function chaptersIn(home: string): Promise<ChapterFile[]> {
	const found: ChapterFile[] = [];
	for (const language of languages) {
		const inside = join(home, language);
		const files = existsSync(inside) ? readdirSync(inside).sort() : [];
		for (const file of files) {
			const loaded: unknown = await import(pathToFileURL(join(inside, file)).href);
			found.push({
				id: file.replace(/\.ts$/, ''),
				language,
				text: chapterFile.parse(loaded).chapter
			});
		}
	}
	return found;
}
