import type { Groups } from '../backend/groups.ts';
import type { LineParts } from '../backend/line.ts';

/** The door of groups and mentors, fetched when somebody first goes through it. */
export function lazyGroups(parts: LineParts): Groups {
	let made: Promise<Groups> | null = null;
	const groups = () => {
		made ??= makeGroups(parts).catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
	return {
		call: async (name, args) => (await groups()).call(name, args),
		follow: (topic, following) => {
			let isStopped = false;
			let stop = () => {};
			groups().then(
				(door) => {
					if (!isStopped) stop = door.follow(topic, following);
				},
				() => undefined
			);
			return () => {
				isStopped = true;
				stop();
			};
		}
	};
}

async function makeGroups(parts: LineParts): Promise<Groups> {
	const { createGroups } = await import('../backend/groups-door.ts');
	return createGroups(parts);
}
