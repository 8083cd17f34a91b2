import type { Language } from '$lib/domain/text.ts';

export type Load<T> = ((language: Language) => Promise<T>) & {
	kept?: (language: Language) => T | null;
};

/** Words that were here once are there at once on the area's next page, with its first drawing. */
export function remembered<T>(load: (language: Language) => Promise<T>): Load<T> {
	const words = new Map<Language, T>();
	const loading = async (language: Language) => {
		const loaded = await load(language);
		words.set(language, loaded);
		return loaded;
	};
	return Object.assign(loading, { kept: (language: Language) => words.get(language) ?? null });
}
