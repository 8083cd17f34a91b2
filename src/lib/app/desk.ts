import type { Desk } from '../backend/desk.ts';
import type { DeskParts } from '../backend/desk-door.ts';
import { followLater, lazy } from './lazy.ts';

/** The desk's door, fetched when a reviewer first goes through it. */
export function lazyDesk(parts: DeskParts): Desk {
	const desk = lazy(async () => (await import('../backend/desk-door.ts')).createDesk(parts));
	return {
		call: async (name, args) => (await desk()).call(name, args),
		address: async (path) => (await desk()).address(path),
		read: async (review, file) => (await desk()).read(review, file),
		audit: async (application, file) => (await desk()).audit(application, file),
		beside: async (at, file) => (await desk()).beside(at, file),
		subscribe: (program, changed) =>
			followLater(desk(), (door) => door.subscribe(program, changed)),
		presence: (review, me, seen) => followLater(desk(), (door) => door.presence(review, me, seen))
	};
}
