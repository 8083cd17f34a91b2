import type { Language } from '$lib/domain/text.ts';
import type { groups } from '$lib/words/en/groups.ts';
import type { mentors } from '$lib/words/en/mentors.ts';

export type GroupsWords = typeof groups;
export type MentorsWords = typeof mentors;

/** Words of the area, for `wordsOf`. */
export async function groupsWords(language: Language): Promise<GroupsWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/groups.ts')
			: await import('$lib/words/en/groups.ts');
	return loaded.groups;
}

export async function mentorsWords(language: Language): Promise<MentorsWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/mentors.ts')
			: await import('$lib/words/en/mentors.ts');
	return loaded.mentors;
}
