/**
 * The few things asked of whatever keeps the records: IndexedDB in a browser, memory in a test.
 * A `write` is one transaction: all of it is on disk when its promise resolves, or none of it.
 */
import type { Comparison } from '../sync/compare.ts';
import type { Upload } from '../sync/uploads.ts';
import type { Json } from '../sync/json.ts';
import type { Sealed } from './seal.ts';
import type { Row, TableName } from './rows.ts';

/** One to a database: who it belongs to, and how far it has come with the server. */
export type State = {
	key: 'state';
	/** Empty until somebody signs in and claims what is here. */
	person: string;
	client: string;
	/** Mutation id of the next entry that is sent. */
	nextMid: number;
	/** Place of the next entry in the outbox; never used twice. */
	nextSeq: number;
	cookie: string | null;
	/** Grows with each reset: rows of an older generation are forgotten when it ends. */
	generation: number;
	/** The generation up to which older rows were forgotten. */
	swept: number;
	lastPullAt: number | null;
	/** The server's clock minus the device's. */
	skewMs: number;
	/** The daily comparison with the server; absent before the first (R5). */
	compared?: Comparison;
	/** The shape that the app knew which opened it last; absent where that did not say (R3). */
	shape?: number;
};

export type OutboxEntry = {
	seq: number;
	uid: string;
	name: string;
	version: number;
	args: Sealed<Json>;
	at: number;
	person: string;
	/** Its aggregate. */
	group: string;
	/** What it may be replaced under; null when never (W4). */
	slot: string | null;
	/** Its aggregate again, where later edits may not be moved ahead of it; absent otherwise. */
	barrier?: string;
	/** `table/key` of each row that it changes. */
	touches: readonly string[];
	/** 0 until it was marked sent; after that it never changes. */
	sent: 0 | 1;
	/** Set when it was marked sent under the client id that is in use. */
	mid: number | null;
	/** It went under an earlier client id, so its outcome is asked for by uid. */
	asked: boolean;
	/** Set aside until then, because the server kept failing on it; null when it is not. */
	heldUntil: number | null;
	attempts: number;
	/** The person set it aside: what goes is `entry.park` under its uid. */
	parked: boolean;
};

/** One that the server has applied: by its clock, when that was heard here. */
export type AppliedEntry = OutboxEntry & { appliedAt: number };

export type RefusedEntry = {
	uid: string;
	name: string;
	version: number;
	args: Sealed<Json>;
	at: number;
	group: string;
	touches: readonly string[];
	code: string;
	about: Sealed<Json>;
	refusedAt: number;
};

/** A row of the feed, in its two parts and as it is shown. */
export type Stored = {
	key: string;
	group: string;
	server: Sealed<Row> | null;
	/** The transaction that wrote the server's row; rows never go back in time. */
	v: number;
	generation: number;
	/** Null when the pending entries take the row away. */
	view: Sealed<Row> | null;
	pending: number;
};

export type Part = { key: string; bytes: Sealed<ArrayBuffer> };

/** A submission that waits on this device for its files. */
export type Waiting = {
	/** `<command>/<application>` */
	key: string;
	name: 'application.submit' | 'certificate.submit' | 'renewal.submit';
	application: string;
	/** What else the command says, such as what was signed. */
	more?: Readonly<Record<string, Json>>;
	/** What the person saw when they pressed. */
	digest: string;
	revision: number;
	documents: readonly string[];
	paths: readonly string[];
	at: number;
};

export type Records = {
	state: State;
	outbox: OutboxEntry;
	refused: RefusedEntry;
	applied: AppliedEntry;
	uploads: Upload;
	parts: Part;
	waiting: Waiting;
} & { [Name in TableName]: Stored };
export type RecordName = keyof Records;

/** Indexes by table; `touches` has one entry per element. */
export const indexes: Readonly<Partial<Record<RecordName, readonly string[]>>> = {
	outbox: ['uid', 'group', 'barrier', 'touches', 'sent'],
	refused: ['group'],
	uploads: ['application']
};
export const keyPaths: Readonly<Partial<Record<RecordName, string>>> = {
	outbox: 'seq',
	refused: 'uid',
	applied: 'seq',
	uploads: 'file'
};

export type Key = string | number;
export type Reader = {
	get<Name extends RecordName>(table: Name, key: Key): Promise<Records[Name] | undefined>;
	getMany<Name extends RecordName>(
		table: Name,
		keys: readonly Key[]
	): Promise<(Records[Name] | undefined)[]>;
	/** In order of the primary key. */
	all<Name extends RecordName>(table: Name, limit?: number): Promise<Records[Name][]>;
	where<Name extends RecordName>(table: Name, index: string, value: Key): Promise<Records[Name][]>;
	/** All that have any of the values, in one request: a transaction does not outlive hundreds. */
	whereAny<Name extends RecordName>(
		table: Name,
		index: string,
		values: readonly Key[]
	): Promise<Records[Name][]>;
	count(table: RecordName): Promise<number>;
};
export type Writer = Reader & {
	put<Name extends RecordName>(table: Name, records: readonly Records[Name][]): Promise<void>;
	remove(table: RecordName, keys: readonly Key[]): Promise<void>;
	/** All rows whose key starts so. */
	removeFrom(table: RecordName, prefix: string): Promise<void>;
};
export type Tables = {
	read<T>(tables: readonly RecordName[], work: (reader: Reader) => Promise<T>): Promise<T>;
	write<T>(tables: readonly RecordName[], work: (writer: Writer) => Promise<T>): Promise<T>;
	close(): void;
};
