import type { Json } from '../../sync/json.ts';
import type { FieldHistory } from '../../domain/rows.ts';
import { Live } from '../live.svelte.ts';
import { readAll } from '../read.ts';
import { unseal } from '../seal.ts';
import type { RefusedEntry } from '../tables.ts';

export type FieldView = {
	value: Json;
	edit: string;
	saved_at: number;
	/** Not yet confirmed by the server. */
	pending: boolean;
	/** An answer that the server would not take; still here, with why. */
	refused: { uid: string; code: string; value: Json } | null;
};

/** Answers by path. */
export function fields(application: string): Live<Record<string, FieldView>> {
	return new Live(async (reader) => {
		const [rows, refused] = await Promise.all([
			readAll(reader, 'fields', application),
			reader.where('refused', 'group', application)
		]);
		const views = Object.fromEntries(rows.map((row) => [row.path, viewOf(row)]));
		for (const entry of refused) addRefused(views, entry);
		return views;
	});
}

/** Answers that another device's later ones replaced; each can be put back. */
export function fieldHistory(application: string): Live<FieldHistory[]> {
	return new Live(async (reader) => {
		const rows = await readAll(reader, 'field_history', application);
		return rows.sort((a, b) => b.at - a.at);
	});
}

type Row = { value: Json; edit: string; updated_at: number; pending: boolean };

function viewOf({ value, edit, updated_at, pending }: Row): FieldView {
	return { value, edit, saved_at: updated_at, pending, refused: null };
}

function addRefused(views: Record<string, FieldView>, entry: RefusedEntry): void {
	const args = unseal(entry.args);
	if (entry.name !== 'application.answer' || typeof args !== 'object' || args === null) return;
	if (!('path' in args) || typeof args.path !== 'string') return;
	const { uid, code } = entry;
	const value = args.value ?? null;
	const empty = { value: null, edit: '', saved_at: entry.at, pending: false };
	const kept = views[args.path] ?? { ...empty, refused: null };
	views[args.path] = { ...kept, refused: { uid, code, value } };
}
