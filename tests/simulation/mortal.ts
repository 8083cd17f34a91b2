/** Each step to the disk, and to the server and back, is one that a device may die before or after. */
import type { Send } from '../../src/lib/backend/request.ts';
import type { MemoryTables } from '../fakes/store.ts';

export class Crash extends Error {}

/** Throws when the device has died meanwhile. */
type Live = () => void;

export function mortalTables(
	tables: MemoryTables,
	live: Live,
	failed: (error: unknown) => void
): MemoryTables {
	const step = async <T>(work: () => Promise<T>): Promise<T> => {
		live();
		const result = await work().catch((error: unknown) => {
			failed(error);
			throw error;
		});
		live();
		return result;
	};
	return {
		...tables,
		read: (names, work) => step(() => tables.read(names, work)),
		write: (names, work) => step(() => tables.write(names, work))
	};
}

export function mortalSend(send: Send, live: Live): Send {
	return async (url, init) => {
		live();
		const answer = await send(url, init);
		live();
		return answer;
	};
}
