/** Words on screen: one name for one thing, short sentences, and no page harder to read than it has to be. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { loadProgram, programs } from '../../src/lib/programs/catalogue.ts';
import { kinds } from '../../supabase/functions/send-notifications/words.ts';

type Tongue = 'en' | 'es';
/** Where it stands, and what it says. */
type Said = { place: string; text: string };

const root = join(import.meta.dirname, '../..');
/** The grade of a school in the United States; and on Fernández Huerta's scale 60 to 70 is what all adults read. */
const gradeMax = 8;
const easeMin = 65;
const wordsMax = 30;

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const sentencesIn = (text: string) =>
	text.split(/(?<=[.!?:])\s+/).filter((one) => wordsIn(one).length > 0);

async function pagesOf(tongue: Tongue): Promise<Said[]> {
	const folder = join(root, 'src/lib/words', tongue);
	const pages: Said[] = [];
	for (const name of readdirSync(folder)) {
		const held: unknown = await import(join(folder, name));
		for (const text of textsIn(held)) pages.push({ place: `words/${tongue}/${name}`, text });
	}
	return pages;
}

/** Every `{ en, es }` of a program's definition. */
function programTexts(value: unknown, tongue: Tongue): string[] {
	if (Array.isArray(value)) return value.flatMap((one) => programTexts(one, tongue));
	if (!(value instanceof Object)) return [];
	if ('en' in value && 'es' in value) return [String(value[tongue])];
	return Object.values(value).flatMap((one) => programTexts(one, tongue));
}

async function allOf(tongue: Tongue): Promise<Said[]> {
	const whole = await Promise.all(programs.map(({ id }) => loadProgram(id)));
	const ofPrograms = whole.flatMap((program) =>
		programTexts(program, tongue).map((text) => ({ place: program?.id ?? '', text }))
	);
	const ofMails = textsIn(kinds[tongue]).map((text) => ({ place: 'mails', text }));
	return [...(await pagesOf(tongue)), ...ofPrograms, ...ofMails];
}

/** Vowels beside each other are one syllable, but for two strong ones and for a weak one with its accent. */
function syllablesInSpanish(word: string): number {
	const groups = word.toLowerCase().match(/[aeiouáéíóúü]+/g) ?? [];
	const parts = groups.map((group) => {
		const isApart = (at: number) => {
			const [left = '', right = ''] = [group[at - 1], group[at]];
			const isStrong = (vowel: string) => 'aeoáéó'.includes(vowel);
			return (isStrong(left) && isStrong(right)) || /[íú]/.test(left + right);
		};
		return [...group].filter((_, at) => at === 0 || isApart(at)).length;
	});
	return Math.max(
		1,
		parts.reduce((sum, one) => sum + one, 0)
	);
}

type Counts = { sentence: number; word: number; syllable: number };
function countsOf(texts: readonly string[], syllables: (word: string) => number): Counts {
	const sentences = texts.filter((text) => wordsIn(text).length >= 5).flatMap(sentencesIn);
	const words = sentences.flatMap(wordsIn);
	const sum = words.reduce((all, word) => all + syllables(word), 0);
	return { sentence: sentences.length, word: words.length, syllable: sum };
}
const grade = (texts: readonly string[]) => fleschKincaid(countsOf(texts, syllable));
function ease(texts: readonly string[]): number {
	const { sentence, syllable: sum, word } = countsOf(texts, syllablesInSpanish);
	return 206.84 - 60 * (sum / word) - 1.02 * (word / sentence);
}

/** Those with enough words to be judged, each whole. */
function byPlace(all: readonly Said[]): [string, string[]][] {
	const places = Map.groupBy(all, ({ place }) => place);
	return [...places]
		.map(([place, one]): [string, string[]] => [place, one.map(({ text }) => text)])
		.filter(([, texts]) => texts.flatMap(wordsIn).length >= 60);
}

/** The words of `docs/glossary.md` that are not said, by language. */
function forbidden(tongue: Tongue): string[] {
	const text = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
	const rows = text.split('\n').filter((line) => /^\| [a-z]/.test(line));
	return rows.flatMap((line) => {
		const cell = line.split('|')[tongue === 'en' ? 4 : 5] ?? '';
		return cell
			.split(',')
			.map((word) => word.trim())
			.filter((word) => word !== '');
	});
}

describe.each(['en', 'es'] as const)('in %s', (tongue) => {
	test('no page reads harder than it has to', async () => {
		const hard = byPlace(await allOf(tongue)).filter(([, texts]) =>
			tongue === 'en' ? grade(texts) > gradeMax : ease(texts) < easeMin
		);
		expect(
			hard.map(([place, texts]) => [place, tongue === 'en' ? grade(texts) : ease(texts)])
		).toEqual([]);
	});

	test('no sentence on a page is longer than a breath', async () => {
		const long = (await pagesOf(tongue)).flatMap(({ place, text }) =>
			sentencesIn(text)
				.filter((sentence) => wordsIn(sentence).length > wordsMax)
				.map((sentence) => `${place}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('one thing has one name', async () => {
		const names = forbidden(tongue);
		expect(names.length).toBeGreaterThan(10);
		const pattern = new RegExp(`(?<![\\p{L}])(${names.join('|')})(?![\\p{L}])`, 'iu');
		const wrong = (await allOf(tongue)).filter(({ text }) => pattern.test(text));
		expect(wrong.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
	});
});

test('Spanish says usted', async () => {
	const familiar =
		/(?<!\p{L})(tú|tu|tus|ti|contigo|tienes|puedes|debes|quieres|eres|haz|ten)(?!\p{L})/iu;
	const wrong = (await allOf('es')).filter(({ text }) => familiar.test(text));
	expect(wrong.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});
