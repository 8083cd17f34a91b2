import type { Desk } from '../backend/desk.ts';
import type { DeskParts } from '../backend/desk-door.ts';

/** The desk's door, fetched when a reviewer first goes through it. */
export function lazyDesk(parts: DeskParts): Desk {
	let made: Promise<Desk> | null = null;
	const desk = () => {
		made ??= makeDesk(parts).catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
	return {
		call: async (name, args) => (await desk()).call(name, args),
		address: async (path) => (await desk()).address(path),
		read: async (review, file) => (await desk()).read(review, file),
		subscribe: (program, changed) => once(desk(), (door) => door.subscribe(program, changed)),
		presence: (review, me, seen) => once(desk(), (door) => door.presence(review, me, seen))
	};
}

async function makeDesk(parts: DeskParts): Promise<Desk> {
	const { createDesk } = await import('../backend/desk-door.ts');
	return createDesk(parts);
}

/** Starts to follow once the door is here, unless it was told to stop before. */
function once(door: Promise<Desk>, follow: (desk: Desk) => () => void): () => void {
	let isStopped = false;
	let stop = () => {};
	door.then(
		(desk) => {
			if (!isStopped) stop = follow(desk);
		},
		() => undefined
	);
	return () => {
		isStopped = true;
		stop();
	};
}
