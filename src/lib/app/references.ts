import type { ReferenceDoor } from '../backend/reference.ts';
import type { ReferenceDoorParts } from '../backend/reference-door.ts';
import { lazy } from './lazy.ts';

/** The referees' door, fetched when somebody opens a link. */
export function lazyReferences(parts: ReferenceDoorParts): ReferenceDoor {
	const door = lazy(async () =>
		(await import('../backend/reference-door.ts')).createReferenceDoor(parts)
	);
	return { call: async (act, args) => (await door()).call(act, args) };
}
