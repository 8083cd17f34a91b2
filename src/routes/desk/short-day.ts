import type { Language } from '$lib/domain/text.ts';

/** Day and month for a dense line; the whole date stands in its title. */
export function shortDayOf(at: number, language: Language): string {
	return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
		month: 'short',
		day: 'numeric'
	}).format(at);
}
