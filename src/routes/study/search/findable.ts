/** Everything in the study content that a search may lead to. */
import type { Findable } from '$lib/domain/search.ts';
import { linesOf } from '$lib/programs/study/guide.ts';
import type { Contents, PackCard, Reading } from '$lib/programs/study/pack.ts';

type Opened = { contents: Contents; reading: Reading; cards: readonly PackCard[] };

export function findableIn({ contents, reading, cards }: Opened): readonly Findable[] {
	const names = new Map(contents.chapters.map((chapter) => [chapter.id, chapter.name]));
	return [
		...reading.chapters.map((chapter) => ({
			id: `chapter/${chapter.id}`,
			kind: 'chapter' as const,
			title: names.get(chapter.id) ?? chapter.id,
			text: [chapter.opening, ...chapter.blocks.flatMap(linesOf)].join(' '),
			href: `/study/guide/${chapter.id}`
		})),
		...reading.glossary.map((term) => ({
			id: `term/${term.id}`,
			kind: 'term' as const,
			title: term.term,
			text: term.meaning,
			href: `/study/glossary#${term.id}`
		})),
		...reading.faq.map((item) => ({
			id: `answer/${item.id}`,
			kind: 'answer' as const,
			title: item.ask,
			text: item.answer,
			href: `/study/glossary#${item.id}`
		})),
		...cards.map((card) => ({
			id: `card/${card.id}`,
			kind: 'card' as const,
			title: card.front,
			text: card.back,
			href: `/study/guide/${chapterOf(contents, card.competency)}`
		}))
	];
}

/** A card leads to the chapter that it is learned from. */
function chapterOf({ chapters }: Contents, competency: string): string {
	const own = chapters.find((chapter) => chapter.id === competency);
	const serving = chapters.find((chapter) => chapter.competencies.includes(competency));
	return own?.id ?? serving?.id ?? '';
}
