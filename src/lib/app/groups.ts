import type { Groups } from '../backend/groups.ts';
import type { LineParts } from '../backend/line.ts';
import { followLater, lazy } from './lazy.ts';

/** The door of groups and mentors, fetched when somebody first goes through it. */
export function lazyGroups(parts: LineParts): Groups {
	const groups = lazy(async () => (await import('../backend/groups-door.ts')).createGroups(parts));
	return {
		call: async (name, args) => (await groups()).call(name, args),
		follow: (topic, following) => followLater(groups(), (door) => door.follow(topic, following))
	};
}
