/** Two sides of a match laid beside each other: which file by which, and which answers differ. */
import { bare, type Json, type Language } from '$lib/domain/text.ts';
import type { Program, Question } from '$lib/programs/program.ts';
import { valueShown, type ShownWords } from '../answers-shown.ts';
import type { SeenFile, SeenSide } from './seen-answer.ts';

export type Pair = { mine: SeenFile; other: SeenFile };
export type Line = { path: string; name: string; mine: string; other: string; isSame: boolean };
type Say = { program: Program; language: Language; words: ShownWords };

/** By kind of document; one sent as another kind there is laid beside whatever it was. */
export function pairsOf(
	mine: Pick<SeenSide, 'files'>,
	other: Pick<SeenSide, 'files'>
): readonly Pair[] {
	return mine.files.flatMap((file) => {
		const beside = other.files.find(({ document }) => document === file.document);
		const found = beside ?? other.files[0];
		return found ? [{ mine: file, other: found }] : [];
	});
}

/** In the order of the form, then what only the other program asks for. */
export function linesOf(
	mine: Pick<SeenSide, 'fields'>,
	other: Pick<SeenSide, 'fields'>,
	say: Say
): readonly Line[] {
	const asked = say.program.sections.flatMap(({ questions }) => questions);
	const paths = new Set([...Object.keys(mine.fields), ...Object.keys(other.fields)]);
	const known = asked.filter(({ path }) => paths.has(path));
	const rest = [...paths].filter((path) => !known.some((one) => one.path === path));
	return [...known, ...rest.map(unknown)].map((question) => {
		const shown = (value: Json | undefined) => valueShown(value, question, say);
		const [left, right] = [shown(mine.fields[question.path]), shown(other.fields[question.path])];
		return {
			path: question.path,
			name: question.label[say.language],
			mine: left,
			other: right,
			isSame: plain(left) === plain(right)
		};
	});
}

const plain = (text: string): string => bare(text).replace(/[\s()+.-]/g, '');

function unknown(path: string): Pick<Question, 'path' | 'kind' | 'label' | 'options'> {
	const name = path.split('/').at(-1)?.replaceAll('_', ' ') ?? path;
	return { path, kind: 'text', label: { en: name, es: name } };
}
