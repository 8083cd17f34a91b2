/** Times that are held somewhere: said with the name of the zone, so that nobody has to guess. */
import type { Language } from '$lib/domain/text.ts';
import { localOf } from '$lib/domain/zone.ts';

const tags: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** Where this device says that it is. */
export function deviceZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "9:00 AM" */
export function timeIn(at: number, zone: string, language: Language): string {
	const written = new Intl.DateTimeFormat(tags[language], {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: zone
	});
	return joined(written.format(at));
}

/** "9:00 AM EST" */
export function namedTimeIn(at: number, zone: string, language: Language): string {
	const written = new Intl.DateTimeFormat(tags[language], {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: zone,
		timeZoneName: 'short'
	});
	return joined(written.format(at));
}

/** No line ends within a time. */
function joined(time: string): string {
	return time.replace(/\s/gu, '\u00a0');
}

/** "Tuesday, March 2, 2027" */
export function dayIn(at: number, zone: string, language: Language): string {
	return new Intl.DateTimeFormat(tags[language], { dateStyle: 'full', timeZone: zone }).format(at);
}

/** "Eastern Time": the zone as people call it, in summer and winter. */
export function zoneName(at: number, zone: string, language: Language): string {
	const parts = new Intl.DateTimeFormat(tags[language], {
		timeZone: zone,
		timeZoneName: 'longGeneric'
	}).formatToParts(at);
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Whether the clocks on two walls say the same at a moment. */
export function saysTheSame(at: number, one: string, other: string): boolean {
	const [left, right] = [localOf(at, one), localOf(at, other)];
	return left.on === right.on && left.at === right.at;
}
