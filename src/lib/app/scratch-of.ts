import type { Waymark } from '../app.ts';
import { clock } from '../device/clock.ts';
import { current } from '../store/current.ts';
import { dropScratch, keepScratch } from '../store/scratch.ts';
import type { ScratchPlace } from '../store/scratch.ts';

/** Belongs to the database that was open when the field was: a note never follows the next person. */
export function scratchOf(place: ScratchPlace): ReturnType<Waymark['scratch']> {
	const database = current()?.name ?? '';
	return {
		keep: (value) => keepScratch(database, { ...place, value, at: clock.now() }),
		drop: () => dropScratch(database, place)
	};
}
