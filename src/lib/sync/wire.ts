/**
 * Commands as they travel. Entries of one kind share a shape, which says once what all of them
 * have in common; then each entry is its uid and the few values that are its own.
 */
import type { Json } from './json.ts';
import type { ColumnarRows, Shape, WireEntry } from './protocol.ts';
import { batchBytesMax, batchEntriesMax } from './protocol.ts';
import type { Row } from './fold.ts';
import { shortUid } from './uid.ts';

export type Sendable = { uid: string; name: string; version: number; args: Json };
export type Packed = { p_shapes: readonly Shape[]; p_entries: readonly WireEntry[] };

/** How many from the front fit one push: never more than the bounds, never less than one (P6). */
export function countThatFits(
	entries: readonly Sendable[],
	bounds = { entries: batchEntriesMax, bytes: batchBytesMax }
): number {
	let bytes = 0;
	let count = 0;
	for (const entry of entries.slice(0, bounds.entries)) {
		bytes += bytesOf(entry);
		if (count > 0 && bytes > bounds.bytes) break;
		count += 1;
	}
	return count;
}

export function pack(entries: readonly Sendable[]): Packed {
	const kinds = [...Map.groupBy(entries, kindOf).values()];
	const shapes = kinds.map(shapeOf);
	const indexes = new Map(kinds.flatMap((alike, i) => alike.map((entry) => [entry, i])));
	return {
		p_shapes: shapes,
		p_entries: entries.map((entry) => {
			const index = indexes.get(entry) ?? 0;
			const own = (shapes[index]?.[2] ?? []).map((key) => argsOf(entry)[key] ?? null);
			return [index, shortUid(entry.uid), ...own];
		})
	};
}

function kindOf(entry: Sendable): string {
	return JSON.stringify([entry.name, entry.version, Object.keys(argsOf(entry)).sort()]);
}

/** What `pack` wrote, spelled out again. The server does the same in SQL. */
export function unpack({ p_shapes, p_entries }: Packed): readonly Sendable[] {
	return p_entries.flatMap(([index, uid, ...values]) => {
		const shape = p_shapes[index];
		if (!shape) return [];
		const [name, version, keys, same] = shape;
		const own = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? null]));
		return [{ uid, name, version, args: { ...same, ...own } }];
	});
}

/** Rows come column by column; here they are rows again, each with the `v` of its writing. */
export function rowsOf({ cols, vals }: ColumnarRows): { row: Row; v: number }[] {
	return vals.map((values) => {
		const { v, ...row } = Object.fromEntries(cols.map((name, i) => [name, values[i] ?? null]));
		return { row, v: typeof v === 'number' ? v : 0 };
	});
}

function shapeOf(alike: readonly Sendable[]): Shape {
	const [first] = alike;
	if (!first) return ['', 0, [], {}];
	const args = argsOf(first);
	const isSame = (key: string) =>
		alike.length > 1 &&
		alike.every((entry) => JSON.stringify(argsOf(entry)[key]) === JSON.stringify(args[key]));
	const keys = Object.keys(args).sort();
	const same = Object.fromEntries(keys.filter(isSame).map((key) => [key, args[key] ?? null]));
	return [first.name, first.version, keys.filter((key) => !isSame(key)), same];
}

function argsOf(entry: Sendable): { readonly [key: string]: Json } {
	const { args } = entry;
	return typeof args === 'object' && args !== null && !isList(args) ? args : {};
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}

const encoder = new TextEncoder();
function bytesOf(entry: Sendable): number {
	return encoder.encode(JSON.stringify(entry.args)).length + entry.name.length + 40;
}
