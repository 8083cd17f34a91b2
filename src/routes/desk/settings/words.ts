import type { Language } from '$lib/domain/text.ts';
import type { deskSettings as english } from '$lib/words/en/desk-settings.ts';

export type SettingsWords = typeof english;

export async function settingsWords(language: Language): Promise<SettingsWords> {
	const loaded =
		language === 'es'
			? await import('$lib/words/es/desk-settings.ts')
			: await import('$lib/words/en/desk-settings.ts');
	return loaded.deskSettings;
}
