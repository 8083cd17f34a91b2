import { changeSettings, deleteDatabase } from '../store/device.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import { clearShelf } from '../store/scratch.ts';
import { forgetAll } from './wallet.ts';

/**
 * Nothing of a person stays on this device. Where it is cut short, the note is found by the next start
 * (`store/moving.ts`); one that is there already keeps its place.
 */
export async function forgetHome(device: DeviceStore, home: Home): Promise<void> {
	const { database, person } = home;
	const here = await device.get('here');
	const before = await device.get('moving');
	const going = before ?? JSON.stringify({ from: database, to: database });
	await device.write((tx) => {
		tx.objectStore('homes').delete(person);
		changeSettings(tx, [...forgetAll(home, here), ['moving', going]]);
		return Promise.resolve();
	});
	for (const shelf of shelves()) {
		for (const begin of notesOf(person)) clearShelf(begin, shelf);
	}
	await deleteDatabase(database);
	await device.change([['moving', before]]);
}

/** What the names of their notes begin with (`store/queries/shelf.ts`). */
export function notesOf(person: string): readonly string[] {
	return ['note', 'link', 'plan'].map((what) => `waymark.${what}.${person}.`);
}

export function shelves(): Storage[] {
	try {
		return [localStorage, sessionStorage];
	} catch {
		return [];
	}
}
