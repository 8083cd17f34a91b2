/** What is rarely done to the map of who lives where, each in one write. */
import { answerOf } from './connection.ts';
import { changeSettings } from './device.ts';
import type { Change, DeviceStore, Home } from './device.ts';
import type { Guard } from './guard.ts';

/**
 * Where the person lives from here on, and what the settings say of it (W7). False when they do not
 * live in `from` any more: then nothing was written, and nobody is led back to what is gone.
 */
export function moveHome(
	device: DeviceStore,
	{ from, to }: { from: Home; to: Home },
	changes: readonly Change[]
): Promise<boolean> {
	return device.write(async (tx) => {
		const now = await homeIn(tx, to.person);
		// The browser may have closed the connection after the write, and before it could say so (R6).
		if (now?.database === to.database) return true;
		if (now?.database !== from.database) return false;
		tx.objectStore('homes').put(to);
		changeSettings(tx, changes);
		return true;
	});
}

/** False when another tab has changed it since `home` was read, or has moved. */
export function changeGuard(device: DeviceStore, home: Home, guard: Guard): Promise<boolean> {
	return device.write(async (tx) => {
		const now = await homeIn(tx, home.person);
		if (now?.database !== home.database) return false;
		const salts = [guard, home.guard].map((one) => String(one?.salt));
		if (!salts.includes(String(now.guard?.salt))) return false;
		tx.objectStore('homes').put({ ...now, guard });
		return true;
	});
}

export function allHomes(device: DeviceStore): Promise<Home[]> {
	return device.write((tx) => answerOf<Home[]>(tx.objectStore('homes').getAll()));
}

/** The one has the other's place, and the other the one's, where there is one. */
export function exchange(device: DeviceStore, one: string, other: string): Promise<void> {
	return device.write(async (tx) => {
		const homes = tx.objectStore('homes');
		const [first, second] = await Promise.all([homeIn(tx, one), homeIn(tx, other)]);
		if (!first) return;
		homes.put({ ...first, person: other });
		if (second) homes.put({ ...second, person: one });
		else homes.delete(one);
	});
}

function homeIn(tx: IDBTransaction, person: string): Promise<Home | undefined> {
	return answerOf<Home | undefined>(tx.objectStore('homes').get(person));
}
