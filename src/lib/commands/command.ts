import type { Place } from '../store/intents.ts';
import type { Row, TableName } from '../store/rows.ts';
import type { Entry } from '../sync/fold.ts';
import type { Json } from '../sync/json.ts';
import { plain } from '../sync/plain.ts';

/** What any schema of arguments can do; `zod/mini` objects fit it. */
type Schema<Args> = { parse(value: unknown): Args };

/** Rows that a command changes on this device, at once, before the server has said anything. */
export type Change<Args> = {
	table: TableName;
	/** Of the row, or of each of several alike. */
	key(args: Args, person: string): string | readonly string[];
	/** Pure: the row after the command, from the row before it. Null is "no such row". */
	fold(row: Row | null, args: Args, entry: Entry & { key: string }): Row | null;
};

export type Spec<Name extends string, Args> = {
	name: Name;
	/** Grows when the meaning of the arguments changes; the server keeps every version for 180 days. */
	version: number;
	schema: Schema<Args>;
	/** The aggregate it belongs to: what waits together when one entry is stuck. */
	group(args: Args): string;
	/** Set when a later command of the same slot may replace this one while it is unsent (W4). */
	slot?(args: Args): string;
	/** Adds what only the device knows at the moment of writing, from the first changed row. */
	complete?(args: Args, row: Row | null): Args;
	changes: readonly Change<Args>[];
};

/** A command as the store handles it, its arguments no longer typed. */
export type Command<Name extends string = string, Args = unknown> = {
	name: Name;
	version: number;
	/** Throws when the arguments are not what the command takes: a bug of the caller. */
	parse(args: Args): Json;
	/** The same for arguments of unknown origin. */
	check(args: unknown): Json;
	group(args: Json): string;
	slot(args: Json): string | null;
	complete(args: Json, row: Row | null): Json;
	touches(args: Json, person: string): readonly Place[];
	fold(row: Row | null, place: Place, entry: Entry): Row | null;
};

/**
 * Declares a command. Arguments are parsed again wherever they are read, because what lies in the
 * outbox may have been written by an older app.
 */
export function define<const Name extends string, Args>(
	spec: Spec<Name, Args>
): Command<Name, Args> {
	/** A command of many rows is folded over each of them; its arguments never change. */
	const known = new WeakMap<object, Args>();
	const read = (args: Json): Args => {
		if (typeof args !== 'object' || args === null) return spec.schema.parse(args);
		const before = known.get(args);
		if (before !== undefined) return before;
		const parsed = spec.schema.parse(args);
		known.set(args, parsed);
		return parsed;
	};
	return {
		name: spec.name,
		version: spec.version,
		parse: (args) => plain(spec.schema.parse(args)),
		check: (args) => plain(spec.schema.parse(args)),
		group: (args) => spec.group(read(args)),
		slot: (args) => spec.slot?.(read(args)) ?? null,
		complete: (args, row) => (spec.complete ? plain(spec.complete(read(args), row)) : args),
		touches: (args, person) =>
			spec.changes.flatMap((change) => {
				const keys = change.key(read(args), person);
				return [keys].flat().map((key) => ({ table: change.table, key }));
			}),
		fold: (row, { table, key }, entry) =>
			spec.changes
				.filter((change) => change.table === table)
				.reduce((now: Row | null, change) => {
					return change.fold(now, read(entry.args), { ...entry, key });
				}, row)
	};
}
