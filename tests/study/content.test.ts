/** The study content as it stands, and the linter that holds it: each defect is put in, and found. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compare, sheetOf } from '../../scripts/content/second.ts';
import { giveawayProblems } from '../../scripts/content/giveaways.ts';
import { judge } from '../../scripts/content/judge.ts';
import type { Library } from '../../scripts/content/library.ts';
import { libraryPrograms, readLibrary } from '../../scripts/content/library.ts';
import { orderProblems } from '../../scripts/content/order.ts';
import { makePacks, readGuide } from '../../scripts/content/packs.ts';
import { readingGrade } from '../../scripts/content/reading.ts';
import type { QuestionItem } from '../../scripts/content/shape.ts';
import { languages } from '../../src/lib/domain/text.ts';

const calmhsa = await readLibrary('calmhsa');
const massachusetts = await readLibrary('massachusetts');
const packGzipBytesMax = 400_000;

describe('what there is to study', () => {
	test.each(libraryPrograms)('%s: nothing is wrong with it', async (program) => {
		const library = await readLibrary(program);
		expect([...judge(library), ...orderProblems(library, await readGuide(program))]).toEqual([]);
	});

	test('California: 17 competencies of twenty questions, 250 cards, and a glossary', () => {
		const byCompetency = Map.groupBy(calmhsa.questions, (question) => question.competency);
		expect(byCompetency.size).toBe(17);
		for (const questions of byCompetency.values()) {
			expect(questions.length).toBeGreaterThanOrEqual(20);
		}
		expect(calmhsa.cards.length).toBeGreaterThanOrEqual(250);
		expect(calmhsa.cards.filter((card) => card.kind === 'explain').length).toBeGreaterThan(50);
		expect(calmhsa.glossary.length).toBeGreaterThan(100);
		expect(calmhsa.faq).toHaveLength(8);
	});

	test('Massachusetts: every module, 120 questions, 100 cards', () => {
		expect(massachusetts.questions.length).toBeGreaterThanOrEqual(120);
		expect(massachusetts.cards.length).toBeGreaterThanOrEqual(100);
		expect(massachusetts.chapters.length).toBeGreaterThanOrEqual(2 * 11);
	});

	test('a language of a program weighs little enough for prepaid data', async () => {
		const packs = await makePacks();
		const bytes = Map.groupBy(packs, ({ program, language }) => `${program} ${language}`);
		expect(bytes.size).toBe(libraryPrograms.length * languages.length);
		for (const [name, parts] of bytes) {
			const size = parts.reduce((sum, { json }) => sum + gzipSync(json).length, 0);
			expect(size, name).toBeLessThan(packGzipBytesMax);
		}
	});

	test('cards that an earlier app counted are still there under their ids', () => {
		const ids = new Set(calmhsa.cards.map((card) => card.id));
		for (let number = 1; number <= 40; number += 1) {
			expect(ids).toContain(`calmhsa-${String(number).padStart(3, '0')}`);
		}
	});
});

describe('the linter finds', () => {
	const [first] = calmhsa.questions;
	const [card] = calmhsa.cards;
	if (!first || !card) throw new Error('there is content');
	const withQuestion = (change: Partial<QuestionItem>): Library => ({
		...calmhsa,
		questions: [{ ...first, ...change }, ...calmhsa.questions.slice(1)]
	});
	const found = (library: Library) => judge(library).join('\n');

	test('an id that names two items', () => {
		const [, second] = calmhsa.questions;
		expect(found(withQuestion({ id: second?.id ?? '' }))).toContain('names two items');
	});

	test('two questions that are nearly the same', () => {
		const twin = { ...first, id: 'calmhsa-q-hope-99' };
		expect(found({ ...calmhsa, questions: [...calmhsa.questions, twin] })).toContain(
			'ask nearly the same'
		);
	});

	test('a text that was not translated', () => {
		expect(found(withQuestion({ es: { ...first.es, ask: first.en.ask } }))).toContain(
			'translate it'
		);
	});

	test('right answers that stand in one place', () => {
		const questions = calmhsa.questions.map((question) => ({ ...question, right: 0 }));
		expect(found({ ...calmhsa, questions })).toContain('spread them evenly');
	});

	test('a right answer that its length gives away', () => {
		const questions = calmhsa.questions.map((question) => ({
			...question,
			en: {
				...question.en,
				options: question.en.options.map((option, index) =>
					index === question.right ? { ...option, text: `${option.text} ${option.text}` } : option
				)
			}
		}));
		expect(found({ ...calmhsa, questions })).toContain('even out lengths');
	});

	test('a word that only right answers have', () => {
		const questions = calmhsa.questions.map((question) => ({
			...question,
			en: {
				...question.en,
				options: question.en.options.map((option, index) => ({
					...option,
					text: index === question.right ? 'Ask about it.' : 'Leave it.'
				}))
			}
		}));
		expect(giveawayProblems(questions).join('\n')).toContain('alone has asking (en)');
	});

	test('a chapter that lacks a language, and one that is listed and not written', async () => {
		const chapters = calmhsa.chapters.filter(
			(chapter) => chapter.id !== 'hope' || chapter.language !== 'es'
		);
		expect(found({ ...calmhsa, chapters })).toContain('chapter hope is missing in es');
		const without = { ...calmhsa, chapters: calmhsa.chapters.filter(({ id }) => id !== 'hope') };
		expect(orderProblems(without, await readGuide('calmhsa'))).toContain(
			'chapter hope is listed and not written'
		);
	});

	test('a source that does not exist', async () => {
		const cards = [{ ...card, source: 'hearsay' }, ...calmhsa.cards.slice(1)];
		expect(orderProblems({ ...calmhsa, cards }, await readGuide('calmhsa'))).toContain(
			`${card.id} names the source hearsay`
		);
	});

	test('words that are hard to read, and words that beg or shame', () => {
		const hard = 'Subsequent documentation necessitates comprehensive institutional verification.';
		expect(readingGrade(hard, 'en')).toBeGreaterThan(14);
		expect(readingGrade('Take a new photo. Show the whole page.', 'en')).toBeLessThan(4);
		const cards = [
			{ ...card, en: { ...card.en, front: 'Please help the addict.' } },
			...calmhsa.cards.slice(1)
		];
		expect(found({ ...calmhsa, cards })).toContain('says "Please"');
	});
});

describe('a second author', () => {
	test('gets a sheet that does not tell the key', () => {
		const sheet = sheetOf(calmhsa.questions);
		for (const question of sheet) expect(Object.keys(question)).toEqual(['id', 'ask', 'options']);
		const whys = calmhsa.questions.flatMap(({ en }) => en.options.map(({ why }) => why));
		const told = JSON.stringify(sheet);
		expect(whys.filter((why) => told.includes(why))).toEqual([]);
	});

	test('is heard where the two disagree', () => {
		const two = calmhsa.questions.slice(0, 2);
		const all = (['A', 'B', 'C', 'D'] as const).map((answer) =>
			compare(two, Object.fromEntries(two.map(({ id }) => [id, { answer }])))
		);
		expect(all.reduce((sum, { disagreements }) => sum + disagreements.length, 0)).toBe(6);
		expect(compare(calmhsa.questions, {}).missing).toBe(calmhsa.questions.length);
	});
});
