import { minutesOf } from '$lib/domain/reach.ts';
import { isZone } from '$lib/domain/zone.ts';

/** Where this device is; a name that says no place has no summer either. */
export function zoneHere(): string {
	const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
	return isZone(timeZone) ? timeZone : 'Etc/UTC';
}

export function quietAtNight(): { from: number; to: number; zone: string } {
	return { from: minutesOf('21:00'), to: minutesOf('08:00'), zone: zoneHere() };
}

/** `America/Los_Angeles` as people read it. */
export function placeOf(zone: string): string {
	return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
