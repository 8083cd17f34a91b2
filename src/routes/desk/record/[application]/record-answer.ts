/** The record as the door tells it, page by page; read with care. */
import * as z from 'zod/mini';
import type { RecordEntry } from '$lib/domain/record.ts';

const entry = z.object({
	n: z.number(),
	leaf: z.nullable(z.string()),
	leaf_hash: z.string(),
	hash: z.string(),
	is_private: z.boolean(),
	name: z.nullable(z.string())
});
export const recordPage = z.object({
	application: z.string(),
	program: z.string(),
	receipt: z.nullable(z.string()),
	entries: z.array(entry),
	/** What the server found itself, on the first page alone. */
	fault: z.nullable(
		z.object({ n: z.optional(z.number()), fault: z.enum(['missing', 'text', 'chain', 'history']) })
	),
	next: z.nullable(z.number())
});
export type RecordPage = z.infer<typeof recordPage>;

/** What happened, as its leaf says. */
const leaf = z.object({
	at: z.string(),
	kind: z.string(),
	role: z.string(),
	who: z.nullable(z.string()),
	part: z.nullable(z.string())
});
export type Told = z.infer<typeof leaf>;

export type DeskEntry = RecordEntry & {
	isPrivate: boolean;
	/** Of who did it, as they are called now; null where nobody is known by it. */
	name: string | null;
	/** Null where its text is withheld, was erased, or is none of ours. */
	told: Told | null;
};

export function entryOf(line: RecordPage['entries'][number]): DeskEntry {
	const { n, leaf: text, leaf_hash: leafHash, hash, is_private: isPrivate, name } = line;
	return { n, leaf: text, leafHash, hash, isPrivate, name, told: toldIn(text) };
}

function toldIn(text: string | null): Told | null {
	try {
		const told = leaf.safeParse(JSON.parse(text ?? 'null'));
		return told.success ? told.data : null;
	} catch {
		return null;
	}
}
