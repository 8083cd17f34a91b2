/**
 * `npm run content`: judges all study content and counts it, one JSON line last. Fails when
 * something is wrong. `-- --only hope,trauma` judges these topics' questions, cards and chapters;
 * `-- --sheet calmhsa` prints the questions without their key, for a second author, and
 * `-- --compare calmhsa answers.json` holds that author's answers against it.
 */
import { readFileSync } from 'node:fs';
import type { Language } from '../src/lib/domain/text.ts';
import { languages } from '../src/lib/domain/text.ts';
import { judge } from './content/judge.ts';
import type { Library } from './content/library.ts';
import { libraryPrograms, readLibrary } from './content/library.ts';
import { orderProblems } from './content/order.ts';
import { readGuide } from './content/packs.ts';
import { answersShape, compare, sheetOf } from './content/second.ts';

const [mode = '', program = '', file = ''] = process.argv.slice(2);
if (mode === '--sheet') await printSheet(program);
else if (mode === '--compare') await printComparison(program, file);
else await judgeAll(mode === '--only' ? program.split(',') : null);

async function judgeAll(only: readonly string[] | null): Promise<void> {
	const counts: Record<string, unknown> = {};
	let problems = 0;
	for (const program of libraryPrograms) {
		const whole = await readLibrary(program);
		const library = only === null ? whole : narrowed(whole, only);
		const order = only === null ? orderProblems(whole, await readGuide(program)) : [];
		for (const problem of [...judge(library), ...order]) {
			problems += 1;
			console.log(`${program}: ${problem}`);
		}
		counts[program] = countsOf(library);
	}
	console.log(problems === 0 ? 'Nothing is wrong.' : `${problems} to mend.`);
	console.log(JSON.stringify(counts));
	process.exitCode = problems === 0 ? 0 : 1;
}

function countsOf(library: Library) {
	const count = (language: Language) => ({
		chapters: library.chapters.filter((chapter) => chapter.language === language).length,
		questions: library.questions.length,
		cards: library.cards.length,
		explain: library.cards.filter((card) => card.kind === 'explain').length,
		terms: library.glossary.length,
		answers: library.faq.length
	});
	return Object.fromEntries(languages.map((language) => [language, count(language)]));
}

async function printSheet(program: string): Promise<void> {
	const { questions } = await readLibrary(program);
	console.log(JSON.stringify(sheetOf(questions), null, '\t'));
}

async function printComparison(program: string, path: string): Promise<void> {
	const { questions } = await readLibrary(program);
	const answers = answersShape.parse(JSON.parse(readFileSync(path, 'utf8')));
	const { answered, disagreements, missing } = compare(questions, answers);
	for (const line of disagreements) console.log(line);
	const share = answered === 0 ? 0 : disagreements.length / answered;
	console.log(
		JSON.stringify({ program, answered, missing, disagreements: disagreements.length, share })
	);
}

function narrowed(library: Library, topics: readonly string[]): Library {
	return {
		...library,
		questions: library.questions.filter((question) => topics.includes(question.competency)),
		cards: library.cards.filter((card) => topics.includes(card.competency)),
		chapters: library.chapters.filter((chapter) => topics.includes(chapter.id)),
		glossary: topics.includes('glossary') ? library.glossary : [],
		faq: topics.includes('faq') ? library.faq : []
	};
}
