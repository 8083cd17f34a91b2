import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/lib/domain/answer.ts';
import { languages } from '../../src/lib/domain/text.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { guide } from '../../src/lib/programs/study/calmhsa/guide.ts';
import type { Block, ChapterText } from '../../src/lib/programs/study/guide.ts';

function linesOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'list':
			return block.items;
		case 'example':
			return [block.title, block.text];
		case 'attempt':
			return [block.text, ...block.steps];
		case 'heading':
		case 'text':
		case 'care':
			return [block.text];
	}
}

function wordsIn(chapter: ChapterText): string {
	return [chapter.opening, ...chapter.blocks.flatMap(linesOf)].join('\n');
}

const areas = calmhsa.exam.areas.map((area) => area.id);
const competencies = calmhsa.training.competencies.map((competency) => competency.id);
const chapters = guide.chapters.flatMap((chapter) =>
	languages.map((language) => [chapter.id, language, chapter] as const)
);

describe('a chapter', () => {
	test.each(chapters)(
		'%s in %s has an example and something to try',
		async (_, language, chapter) => {
			const { blocks } = await chapter.load(language);
			const kinds = blocks.map((block) => block.kind);
			expect(kinds.filter((kind) => kind === 'example')).toHaveLength(1);
			expect(kinds.at(-1)).toBe('attempt');
		}
	);

	test.each(chapters)('%s in %s can be read in a few minutes', async (_, language, chapter) => {
		const words = countWords(wordsIn(await chapter.load(language)));
		expect(words).toBeGreaterThan(600);
		expect(words).toBeLessThan(1000);
	});

	test.each(guide.chapters)(
		'$id says the same in both languages, block by block',
		async (chapter) => {
			const shape = (text: ChapterText) =>
				text.blocks.map((block) => [block.kind, linesOf(block).length]);
			expect(shape(await chapter.load('es'))).toEqual(shape(await chapter.load('en')));
		}
	);

	test.each(guide.chapters)('$id names competencies, areas and sources that exist', (chapter) => {
		for (const id of chapter.competencies) expect(competencies).toContain(id);
		for (const id of chapter.areas) expect(areas).toContain(id);
		for (const key of chapter.sources) expect(guide.sources).toHaveProperty(key);
		expect(chapter.sources).not.toEqual([]);
	});

	test.each(chapters)('%s in %s shames nobody', async (_, language, chapter) => {
		const words = wordsIn(await chapter.load(language));
		expect(words).not.toMatch(/\bplease\b|\baddict\b(?! in recovery)|por favor|\btú\b|\btus\b/i);
	});
});
