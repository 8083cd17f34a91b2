/** What makes a chapter whole: both languages, an example, something to try, and plain words. */
import { languages } from '../../src/lib/domain/text.ts';
import { linesOf, type ChapterText } from '../../src/lib/programs/study/guide.ts';
import type { ChapterFile } from './library.ts';
import { problemIf } from './problem.ts';
import { readingGrade, wordsIn } from './reading.ts';

const wordsBounds = { en: { min: 600, max: 920 }, es: { min: 630, max: 1040 } };
const gradeMax = 9;

export function chapterProblems(chapters: readonly ChapterFile[]): readonly string[] {
	const byId = Map.groupBy(chapters, (chapter) => chapter.id);
	return [
		...chapters.flatMap(problemsOf),
		...[...byId].flatMap(([id, texts]) => {
			const missing = languages.filter((language) =>
				texts.every((chapter) => chapter.language !== language)
			);
			const shapes = new Set(texts.map((chapter) => JSON.stringify(shapeOf(chapter.text))));
			return [
				...missing.map((language) => `chapter ${id} is missing in ${language}`),
				...problemIf(shapes.size > 1, `chapter ${id} is built differently in its two languages`)
			];
		})
	];
}

function problemsOf({ id, language, text }: ChapterFile): string[] {
	const where = `chapter ${id} (${language})`;
	const written = textOf(text);
	const words = wordsIn(written).length;
	const { min, max } = wordsBounds[language];
	const grade = readingGrade(written, language);
	const kinds = text.blocks.map((block) => block.kind);
	return [
		...problemIf(
			words < min || words > max,
			`${where} has ${words} words; ${min} to ${max} are wanted`
		),
		...problemIf(
			grade > gradeMax,
			`${where} reads at grade ${grade.toFixed(1)}; ${gradeMax} at most`
		),
		...problemIf(
			kinds.filter((kind) => kind === 'example').length !== 1,
			`${where} needs exactly one example`
		),
		...problemIf(kinds.at(-1) !== 'attempt', `${where} does not end with something to try`)
	];
}

/** Everything that is read in a chapter, one line a paragraph. */
export function textOf(chapter: ChapterText): string {
	return [chapter.opening, ...chapter.blocks.flatMap(linesOf)].join('\n');
}

function shapeOf(chapter: ChapterText) {
	return chapter.blocks.map((block) => [block.kind, linesOf(block).length]);
}
