/** The sections of a part as steps of a trail. */
import type { Part } from '$lib/domain/states.ts';
import type { Step } from '$lib/ui/ProgressList.svelte';
import type { Mine } from '../mine.svelte.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';

const looks = {
	not_started: 'todo',
	in_progress: 'started',
	complete: 'done',
	needs_change: 'attention'
} as const;

export function stepsOf(mine: Mine, part: Part, words: Phrasebook): readonly Step[] {
	const { language, application } = words;
	const canEdit = mine.canEdit(part);
	return mine.progress
		.filter((section) => section.part === part)
		.map((section) => {
			const definition = mine.program?.sections.find((one) => one.id === section.id);
			const title = definition?.title[language] ?? section.id;
			// Once sent, a section is read on the status page, as it was sent.
			if (!canEdit)
				return { id: section.id, title, state: 'done', stateWord: application.step.sent } as const;
			return {
				id: section.id,
				title,
				href: `/application/${section.id}`,
				state: looks[section.state],
				stateWord: application.step[section.state]
			};
		});
}
