/** Two sides of a match laid beside each other: which file by which, and which answers differ. */
import { bare, type Json, type Language } from '$lib/domain/text.ts';
import type { Program, Question } from '$lib/programs/program.ts';
import { valueShown, type ShownWords } from '../answers-shown.ts';
import type { Match, SeenFile } from './seen-answer.ts';

/** All that two applications are seen with; they are answered together. */
export type Group = {
	key: string;
	matches: readonly Match[];
	/** The one that still asks for an answer first: an answer is given to it. */
	first: Match;
};
/** `match` is the one by which the other side's file is opened. */
export type Pair = { match: string; mine: SeenFile; other: SeenFile };
export type Line = { path: string; name: string; mine: string; other: string; isSame: boolean };
type Fields = Readonly<Record<string, Json>>;
type Say = { program: Program; language: Language; words: ShownWords };

const states: readonly Match['state'][] = ['open', 'linked', 'cleared'];

/** By the other application, in the order in which they came; what may not be opened stands alone. */
export function groupsOf(matches: readonly Match[]): readonly Group[] {
	const byKey = Map.groupBy(matches, (match) => match.with ?? match.id);
	return [...byKey].flatMap(([key, all]) => {
		const [first] = all.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
		return first ? [{ key, matches: all, first }] : [];
	});
}

/** Each of this side's files once, by kind of document; sent as another kind there, by whatever it was. */
export function pairsOf(matches: readonly Pick<Match, 'id' | 'mine' | 'other'>[]): readonly Pair[] {
	const pairs = matches.flatMap(({ id, mine, other }) =>
		(mine?.files ?? []).flatMap((file) => {
			const beside = other?.files.find(({ document }) => document === file.document);
			const found = beside ?? other?.files[0];
			return found ? [{ match: id, mine: file, other: found }] : [];
		})
	);
	return pairs.filter((pair, at) => pairs.findIndex(({ mine }) => mine.id === pair.mine.id) === at);
}

/** Each side's answers, over all that the two are seen with. */
export function fieldsOf(matches: readonly Match[], side: 'mine' | 'other'): Fields {
	return Object.fromEntries(matches.flatMap((match) => Object.entries(match[side]?.fields ?? {})));
}

/** In the order of the form, then what only the other program asks for. */
export function linesOf(mine: Fields, other: Fields, say: Say): readonly Line[] {
	const asked = say.program.sections.flatMap(({ questions }) => questions);
	const paths = new Set([...Object.keys(mine), ...Object.keys(other)]);
	const known = asked.filter(({ path }) => paths.has(path));
	const rest = [...paths].filter((path) => !known.some((one) => one.path === path));
	return [...known, ...rest.map(unknown)].map((question) => {
		const shown = (value: Json | undefined) => valueShown(value, question, say);
		const [left, right] = [shown(mine[question.path]), shown(other[question.path])];
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
