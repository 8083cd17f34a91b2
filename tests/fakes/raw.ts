/** What lies in a database as somebody would find it who copied the disk. */
import { personShape } from '../../src/lib/store/shape.ts';

export async function rawRecords(database: string): Promise<Map<string, unknown[]>> {
	const opened = await answer(indexedDB.open(database));
	const found = new Map<string, unknown[]>();
	for (const { name } of personShape) {
		const store = opened.transaction(name).objectStore(name);
		found.set(name, await answer<unknown[]>(store.getAll()));
	}
	opened.close();
	return found;
}

/** Whether the words stand anywhere in it: in a text, a key, or a row of bytes. */
export function tells(value: unknown, words: string): boolean {
	if (typeof value === 'string') return value.includes(words);
	if (value instanceof ArrayBuffer) return tells(new Uint8Array(value), words);
	if (value instanceof Uint8Array) return Buffer.from(value).includes(words);
	if (value instanceof Map) return tells([...value.entries()], words);
	if (!(value instanceof Object)) return false;
	return Object.entries(value).some(([key, held]) => key.includes(words) || tells(held, words));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no answer'));
	});
}
