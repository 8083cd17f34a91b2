import type { Language } from '$lib/domain/text.ts';
import { writerOf } from '../moment.ts';

/** Day and month for a dense line; the whole date stands in its title. */
export function shortDayOf(at: number, language: Language): string {
	return writerOf('short day', language, { month: 'short', day: 'numeric' }).format(at);
}
