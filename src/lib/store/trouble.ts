/**
 * A browser that closes databases and a disk that is full, on purpose: for the developer's page. The
 * browser's own doors are changed for this page, so that what the store does about it is what it
 * would do any day.
 */
const personOnly = 'outbox';

/** The browser's own methods, taken from where they are kept: they say whose they are. */
type Opens = { open: (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest };
type Begins = {
	transaction: (
		this: IDBDatabase,
		...asked: Parameters<IDBDatabase['transaction']>
	) => IDBTransaction;
};
type Puts = {
	put: (
		this: IDBObjectStore,
		...asked: Parameters<IDBObjectStore['put']>
	) => IDBRequest<IDBValidKey>;
};

export class DiskTrouble {
	/** Nothing more can be written to a person's database. */
	isFull = false;
	/** Those that were opened since the last closing; all others are closed when next used. */
	#fresh: WeakSet<IDBDatabase> | null = null;

	/** Once to a page. */
	constructor() {
		this.#watchOpening();
		this.#watchTransactions();
		this.#watchWrites();
	}

	/** As iOS does: the app hears nothing of it, and finds out with its next transaction. */
	closeAll(): void {
		this.#fresh = new WeakSet();
	}

	#watchOpening(): void {
		const factory: Opens = IDBFactory.prototype;
		const open = factory.open;
		const note = (database: IDBDatabase) => this.#fresh?.add(database);
		IDBFactory.prototype.open = function (name, version) {
			const request = open.call(this, name, version);
			request.addEventListener('success', () => note(request.result));
			return request;
		};
	}

	#watchTransactions(): void {
		const database: Begins = IDBDatabase.prototype;
		const begin = database.transaction;
		const isLost = (one: IDBDatabase) => this.#fresh?.has(one) === false;
		IDBDatabase.prototype.transaction = function (...asked) {
			// What upgrades one that is being opened is no use of it yet.
			if (asked[1] !== 'versionchange' && isLost(this)) this.close();
			return begin.apply(this, asked);
		};
	}

	#watchWrites(): void {
		const objects: Puts = IDBObjectStore.prototype;
		const put = objects.put;
		const isRefused = (store: IDBObjectStore) =>
			this.isFull && store.transaction.db.objectStoreNames.contains(personOnly);
		IDBObjectStore.prototype.put = function (...asked) {
			if (isRefused(this)) throw new DOMException('The disk is full', 'QuotaExceededError');
			return put.apply(this, asked);
		};
	}
}

/** Every database of this browser under this address. */
export async function readDatabases(): Promise<readonly { name: string; version: number }[]> {
	const databases = await indexedDB.databases();
	return databases.map(({ name = '', version = 0 }) => ({ name, version }));
}
