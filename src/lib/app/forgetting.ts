import type { DeviceStore, Home } from '../store/device.ts';
import { leaveHome } from '../store/moves.ts';
import { finishMoving, noteOf } from '../store/moving.ts';
import { clearShelf } from '../store/scratch.ts';
import { notesOf, shelves } from './notes.ts';
import { forgetAll } from './wallet.ts';

/** Nothing of a person stays on this device; what is cut short is ended by the next start. */
export async function forgetHome(device: DeviceStore, home: Home): Promise<void> {
	await finishMoving(device);
	const { database, person } = home;
	const here = await device.get('here');
	const going = noteOf({ from: database, to: database });
	await leaveHome(device, person, [...forgetAll(home, here), going]);
	for (const shelf of shelves()) {
		for (const begin of notesOf(person)) clearShelf(begin, shelf);
	}
	await finishMoving(device);
}
