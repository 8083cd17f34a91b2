/** The floor: IndexedDB by hand, for the browser. It keeps rows and an outbox and nothing more. */

export type Floor = {
	/** Reads a row, puts it back changed, and an outbox entry beside it; strict, one transaction. */
	edit(key: string): Promise<void>;
	/** Puts rows in pages, a strict transaction each. */
	pull(rows: number, pageRows: number): Promise<void>;
	/** What a page shows of it. */
	readAll(): Promise<unknown[]>;
};

const strict: IDBTransactionOptions = { durability: 'strict' };

export async function openFloor(): Promise<Floor> {
	const database = await open();
	return {
		edit: (key) => {
			const tx = database.transaction(['rows', 'outbox'], 'readwrite', strict);
			const rows = tx.objectStore('rows');
			const read = rows.get(key);
			read.onsuccess = () => {
				const kept: unknown = read.result;
				const value = `What I wrote ${Math.random()}`;
				rows.put({ ...Object(kept), key, value, updated_at: Date.now() });
				tx.objectStore('outbox').put({ uid: crypto.randomUUID(), name: 'edit', key, value });
				tx.commit();
			};
			return ended(tx);
		},
		readAll: () => answered(rowsOf(database).getAll()),
		pull: async (rows, pageRows) => {
			for (let first = 0; first < rows; first += pageRows) {
				const tx = database.transaction('rows', 'readwrite', strict);
				const store = tx.objectStore('rows');
				for (let at = first; at < first + pageRows; at += 1) {
					store.put({ key: crypto.randomUUID(), card: `card-${at}`, kind: 'review', grade: 3, at });
				}
				tx.commit();
				await ended(tx);
			}
		}
	};
}

function rowsOf(database: IDBDatabase): IDBObjectStore {
	return database.transaction('rows').objectStore('rows');
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('the floor gave no answer'));
	});
}

function open(): Promise<IDBDatabase> {
	const request = indexedDB.open(`floor-${crypto.randomUUID()}`, 1);
	request.onupgradeneeded = () => {
		request.result.createObjectStore('rows', { keyPath: 'key' }).createIndex('card', 'card');
		request.result.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
	};
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('the floor did not open'));
	});
}

function ended(tx: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		tx.oncomplete = () => resolve();
		tx.onabort = () => reject(tx.error ?? new Error('the floor gave up'));
	});
}
