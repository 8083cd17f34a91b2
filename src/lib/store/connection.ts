/**
 * A database of this device by the browser's own means, small enough for the first page. iOS may
 * close it at any time; then it is opened again and the whole transaction repeated (R6). One that
 * was deleted stays closed, so that nothing brings it back by looking.
 */
import { manyValued } from './shape.ts';
import type { Blueprint, StoreShape } from './shape.ts';

type Work<T> = (transaction: IDBTransaction) => Promise<T>;

const triesMax = 3;
const lostNames = ['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'InternalError'];

export class Connection {
	#blueprint: Blueprint;
	#opening: Promise<IDBDatabase> | null = null;
	#isOver = false;

	constructor(blueprint: Blueprint) {
		this.#blueprint = blueprint;
	}

	async open(): Promise<void> {
		await this.#insist(() => Promise.resolve());
	}

	read<T>(stores: readonly string[], work: Work<T>): Promise<T> {
		return this.#insist((database) => transact(database.transaction([...stores]), work));
	}

	/** Resolves when it is on the disk. */
	write<T>(stores: readonly string[], work: Work<T>): Promise<T> {
		const strict = { durability: 'strict' } as const;
		return this.#insist((database) =>
			transact(database.transaction([...stores], 'readwrite', strict), work)
		);
	}

	close(): void {
		this.#isOver = true;
		this.#drop(this.#opening);
	}

	async #insist<T>(attempt: (database: IDBDatabase) => Promise<T>): Promise<T> {
		for (let tries = 1; ; tries += 1) {
			const opening = this.#database();
			try {
				return await attempt(await opening);
			} catch (error) {
				if (this.#isOver || tries === triesMax || !isLost(error)) throw error;
				this.#drop(opening);
			}
		}
	}

	#database(): Promise<IDBDatabase> {
		if (this.#isOver) throw new DOMException('This database is closed', 'InvalidStateError');
		if (this.#opening) return this.#opening;
		const opening = openAny(this.#blueprint).then((database) => this.#watch(database));
		this.#opening = opening;
		opening.catch(() => this.#drop(opening));
		return opening;
	}

	#watch(database: IDBDatabase): IDBDatabase {
		const opening = this.#opening;
		database.onclose = () => this.#drop(opening);
		database.onversionchange = ({ newVersion }) => {
			if (newVersion === null) this.#isOver = true;
			this.#drop(opening);
		};
		if (this.#isOver) database.close();
		return database;
	}

	/** Only if it is still the one in use: another transaction may have noticed before. */
	#drop(opening: Promise<IDBDatabase> | null): void {
		if (this.#opening === opening) this.#opening = null;
		opening?.then(
			(database) => database.close(),
			() => undefined
		);
	}
}

function isLost(error: unknown): boolean {
	return error instanceof Error && lostNames.includes(error.name);
}

type Asked<T> = Pick<IDBRequest<T>, 'result' | 'error' | 'onsuccess' | 'onerror'>;

export function answerOf<T>(request: Asked<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The database did not answer'));
	});
}

async function transact<T>(transaction: IDBTransaction, work: Work<T>): Promise<T> {
	const ended = new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('It was aborted'));
	});
	ended.catch(() => undefined);
	try {
		const result = await work(transaction);
		commit(transaction);
		await ended;
		return result;
	} catch (error) {
		abort(transaction);
		throw transaction.error ?? error;
	}
}

/** Asked for at once: waiting for the browser to notice that nothing follows takes longer. */
function commit(transaction: IDBTransaction): void {
	quietly(() => transaction.commit());
}

function abort(transaction: IDBTransaction): void {
	quietly(() => transaction.abort());
}

function quietly(end: () => void): void {
	try {
		end();
	} catch {
		// It ended by itself.
	}
}

/** One that a newer version of the app has made is opened as it is: upgrades only ever add. */
async function openAny(blueprint: Blueprint): Promise<IDBDatabase> {
	try {
		return await openAt(blueprint, blueprint.version);
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'VersionError') throw error;
		return openAt(blueprint);
	}
}

function openAt({ name, stores }: Blueprint, version?: number): Promise<IDBDatabase> {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = () => {
		for (const shape of stores) addStore(request, shape);
	};
	return answerOf(request);
}

function addStore({ result, transaction }: IDBOpenDBRequest, shape: StoreShape): void {
	const store = result.objectStoreNames.contains(shape.name)
		? transaction?.objectStore(shape.name)
		: result.createObjectStore(shape.name, { keyPath: shape.key });
	for (const index of shape.indexes) {
		if (store?.indexNames.contains(index) === false)
			store.createIndex(index, index, { multiEntry: index === manyValued });
	}
}
