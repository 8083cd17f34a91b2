/**
 * The note about databases of which one is not in use, or will not be in a moment: whatever cuts a move
 * short (`rehouse.ts`), the next start looks into the map and lets go of the one that nobody lives in.
 */
import { deleteDatabase } from './device.ts';
import type { Change, DeviceStore } from './device.ts';
import { allHomes } from './moves.ts';

const movingKey = 'moving';
type Moving = { from: string; to: string };

/** Held by who moves and by who tidies up: a copy that is being made is not in the map yet. */
export const movingLock = 'waymark-moving';

export function noteOf({ from, to }: Moving): Change {
	return [movingKey, JSON.stringify({ from, to })];
}

/** What an earlier page had no time for; where all is done there is nothing to do. */
export async function finishMoving(device: DeviceStore): Promise<void> {
	const moving = parse(await device.get(movingKey));
	if (!moving) return;
	const homes = await allHomes(device);
	for (const name of new Set([moving.from, moving.to])) {
		if (!homes.some(({ database }) => database === name)) await deleteDatabase(name);
	}
	await device.change([[movingKey, null]]);
}

function parse(text: string | null): Moving | null {
	if (text === null) return null;
	const told: unknown = JSON.parse(text);
	if (typeof told !== 'object' || told === null) return null;
	if (!('from' in told) || !('to' in told)) return null;
	return { from: String(told.from), to: String(told.to) };
}
