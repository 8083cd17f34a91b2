import type { Language } from '$lib/domain/text.ts';
import type { groups } from '$lib/words/en/groups.ts';
import type { mentors } from '$lib/words/en/mentors.ts';
import { remembered } from '../../remembered.ts';

export type GroupsWords = typeof groups;
export type MentorsWords = typeof mentors;

/** Words of the area, for `wordsOf`. */
export const groupsWords = remembered(async (language: Language): Promise<GroupsWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/groups.ts')
			: await import('$lib/words/en/groups.ts');
	return loaded.groups;
});

export const mentorsWords = remembered(async (language: Language): Promise<MentorsWords> => {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/mentors.ts')
			: await import('$lib/words/en/mentors.ts');
	return loaded.mentors;
});
