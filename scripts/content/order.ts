/** Whether a program's content and what it is ordered by fit each other. */
import type { Guide } from '../../src/lib/programs/study/guide.ts';
import type { Library } from './library.ts';
import { problemIf } from './problem.ts';

/** What items and chapters name must exist, and what exists must be named. */
export function orderProblems(library: Library, guide: Guide): readonly string[] {
	const competencies = new Set(guide.competencies.map((one) => one.id));
	const areas = new Set(guide.areas.map((one) => one.id));
	const items = [...library.questions, ...library.cards];
	const written = new Set(library.chapters.map((chapter) => chapter.id));
	const listed = new Set(guide.chapters.map((chapter) => chapter.id));
	return [
		...items.flatMap(({ id, competency, area, source }) => [
			...problemIf(!competencies.has(competency), `${id} names the competency ${competency}`),
			...problemIf(!areas.has(area), `${id} names the area ${area}`),
			...problemIf(!(source in guide.sources), `${id} names the source ${source}`)
		]),
		...guide.chapters.flatMap(({ id, sources }) => [
			...problemIf(!written.has(id), `chapter ${id} is listed and not written`),
			...sources
				.filter((source) => !(source in guide.sources))
				.map((source) => `chapter ${id} names the source ${source}`)
		]),
		...[...written].filter((id) => !listed.has(id)).map((id) => `chapter ${id} is not listed`),
		...[...competencies].flatMap((id) => [
			...problemIf(
				guide.decks.filter((deck) => deck.competencies.includes(id)).length !== 1,
				`${id} is not in exactly one part of the deck`
			),
			...problemIf(!library.questions.some((one) => one.competency === id), `no question on ${id}`)
		]),
		...areaProblems(library, guide)
	];
}

/** Official weights are not published, so no area may weigh twice another. */
function areaProblems({ questions }: Library, { areas }: Guide): readonly string[] {
	const counts = areas.map(({ id }) => questions.filter(({ area }) => area === id).length);
	const isEven = Math.max(...counts) <= 2 * Math.min(...counts);
	return problemIf(!isEven, `questions by area: ${counts.join(', ')}; even them out`);
}
