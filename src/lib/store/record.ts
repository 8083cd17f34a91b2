/** Which parts of a record are closed where there is a key (W7). */

type Change = (value: unknown) => unknown;

/**
 * What a person wrote, or could be known by, by table; all else are ids, states, counters and times.
 * Rows of the feed are closed whole.
 */
const closedFields: Readonly<Record<string, readonly string[]>> = {
	state: [],
	outbox: ['args'],
	refused: ['args', 'about'],
	applied: ['args'],
	uploads: ['name', 'sha256', 'url'],
	parts: ['bytes'],
	waiting: ['more']
};
const closedRow = ['server', 'view'] as const;

/** What is one value in two fields is closed once. */
export function closeFields(table: string, record: object, close: Change): object {
	const closed = new Map<unknown, unknown>();
	return openFields(table, record, (value) => {
		if (!closed.has(value)) closed.set(value, close(value));
		return closed.get(value);
	});
}

/** The same object where nothing changes. */
export function openFields(table: string, record: object, change: Change): object {
	const held = new Map<string, unknown>(Object.entries(record));
	const fields = (closedFields[table] ?? closedRow).filter((field) => held.has(field));
	const after = fields.map((field) => [field, change(held.get(field))] as const);
	if (after.every(([field, value]) => held.get(field) === value)) return record;
	return { ...record, ...Object.fromEntries(after) };
}
