import type { Alerts } from '../backend/alerts.ts';
import type { LineParts } from '../backend/line.ts';
import { lazy } from './lazy.ts';

/** The door of alerts, fetched when somebody looks at how they stand, or leaves. */
export function lazyAlerts(line: LineParts): Alerts {
	const door = lazy(async () => (await import('./ringing.ts')).openAlerts(line));
	return {
		look: async () => (await door()).look(),
		turnOn: async (words) => (await door()).turnOn(words),
		turnOff: async () => (await door()).turnOff(),
		turnOffOthers: async () => (await door()).turnOffOthers(),
		end: async () => (await door()).end()
	};
}
