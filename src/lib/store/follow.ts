import { onChanged } from './changes.ts';
import type { Opened } from './current.ts';
import type { Reader, RecordName } from './tables.ts';

type Followed<T> = {
	query: (reader: Reader) => Promise<T>;
	/** Where its answer must be of one moment: all that it reads. Each look is its own otherwise. */
	tables?: readonly RecordName[];
	next: (value: T) => void;
	failed?: (error: unknown) => void;
};

/**
 * Runs a query now, and again whenever something was committed to a table that it had read (W5).
 * Answers come in order, and none that was overtaken while it was read. Answers with how to stop.
 */
export function follow<T>(opened: Opened, followed: Followed<T>): () => void {
	let read = new Set<string>();
	let isRunning = false;
	let isOvertaken = false;
	let isStopped = false;

	async function run(): Promise<void> {
		isRunning = true;
		try {
			do {
				isOvertaken = false;
				read = new Set(followed.tables);
				const tell = await asked(followed, opened, read);
				if (!isStopped && !isOvertaken) tell();
			} while (isOvertaken && !isStopped);
		} finally {
			isRunning = false;
		}
	}

	const stopHearing = onChanged(opened.name, (tables) => {
		if (tables !== 'all' && !tables.some((table) => read.has(table))) return;
		isOvertaken = true;
		if (!isRunning) void run();
	});
	void run();
	return () => {
		isStopped = true;
		stopHearing();
	};
}

/** What is to be told, once it is known that nothing has overtaken it. */
async function asked<T>(
	{ query, tables, next, failed }: Followed<T>,
	{ reader, read }: Opened,
	noted: Set<string>
): Promise<() => void> {
	try {
		const value = await (tables ? read(tables, query) : query(noting(reader, noted)));
		return () => next(value);
	} catch (error) {
		return () => failed?.(error);
	}
}

function noting(reader: Reader, read: Set<string>): Reader {
	return {
		get: (table, key) => reader.get(note(table), key),
		getMany: (table, keys) => reader.getMany(note(table), keys),
		all: (table, limit) => reader.all(note(table), limit),
		where: (table, index, value) => reader.where(note(table), index, value),
		whereAny: (table, index, values) => reader.whereAny(note(table), index, values),
		count: (table) => reader.count(note(table))
	};
	function note<Name extends string>(table: Name): Name {
		read.add(table);
		return table;
	}
}
