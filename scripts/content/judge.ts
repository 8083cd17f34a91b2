/** Everything that is wrong with a program's study content, in sentences; none when all is well. */
import { languages } from '../../src/lib/domain/text.ts';
import { cardProblems } from './cards.ts';
import { chapterProblems } from './chapters.ts';
import { giveawayProblems } from './giveaways.ts';
import type { Library } from './library.ts';
import { questionProblems } from './questions.ts';
import { readingGrade } from './reading.ts';

const gradeMax = 9;
const tone = {
	en: /\bplease\b|\bsimply\b|\baddicts?\b(?! in recovery)|\bcommitted suicide\b|\bjunkie\b(?!”)/i,
	es: /por favor|\btú\b|\btus\b|\badict[oa]s?\b|@|\b\w+[oa]x\b/i
};

export function judge(library: Library): readonly string[] {
	return [
		...library.problems,
		...idProblems(library),
		...questionProblems(library.questions),
		...giveawayProblems(library.questions),
		...cardProblems(library.cards),
		...chapterProblems(library.chapters),
		...translationProblems(library),
		...gradeProblems(library),
		...toneProblems(library)
	];
}

function idProblems({ questions, cards, glossary, faq }: Library): string[] {
	const ids = [...questions, ...cards, ...glossary, ...faq].map((item) => item.id);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	return twice.map((id) => `${id} names two items`);
}

/** Short texts that are the same in both languages were not translated. */
function translationProblems(library: Library): string[] {
	return saidIn(library)
		.filter(({ en, es }) => en.length > 24 && en === es)
		.map(({ id }) => `${id} says the same in both languages: translate it`);
}

/** One question is too short to grade; all of a topic's together are not. */
function gradeProblems(library: Library): string[] {
	const topics = Map.groupBy(library.questions, (question) => question.competency);
	return [...topics].flatMap(([topic, questions]) =>
		languages.flatMap((language) => {
			const text = questions.flatMap((question) => {
				const { ask, options } = question[language];
				return [ask, ...options.flatMap((option) => [option.text, option.why])];
			});
			const grade = readingGrade(text.join('.\n'), language);
			if (grade <= gradeMax) return [];
			return [
				`questions on ${topic} (${language}) read at grade ${grade.toFixed(1)}; ${gradeMax} at most`
			];
		})
	);
}

function toneProblems(library: Library): string[] {
	return saidIn(library).flatMap((item) =>
		languages.flatMap((language) => {
			const found = tone[language].exec(item[language])?.[0];
			return found ? [`${item.id} (${language}) says "${found}"`] : [];
		})
	);
}

type Said = { id: string; en: string; es: string };

function saidIn({ questions, cards, glossary, faq }: Library): readonly Said[] {
	return [
		...questions.flatMap((question) => [
			{ id: question.id, en: question.en.ask, es: question.es.ask },
			...question.en.options.flatMap((option, index) => {
				const other = question.es.options[index];
				const id = `${question.id} option ${index + 1}`;
				return [
					{ id, en: option.text, es: other?.text ?? '' },
					{ id, en: option.why, es: other?.why ?? '' }
				];
			})
		]),
		...cards.map(({ id, en, es }) => ({ id, en: en.front, es: es.front })),
		...cards.map(({ id, en, es }) => ({ id, en: en.back, es: es.back })),
		...glossary.map(({ id, en, es }) => ({ id, en: en.meaning, es: es.meaning })),
		...faq.map(({ id, en, es }) => ({ id, en: en.answer, es: es.answer }))
	];
}
