/** The record as a file to keep: JSON holds all that is needed to check it anew, CSV is for reading. */
import type { DeskEntry } from './record-answer.ts';

export type RecordHead = { application: string; program: string; receipt: string | null };

export function jsonOf(head: RecordHead, entries: readonly DeskEntry[]): string {
	const told = entries.map(({ n, leaf, leafHash, hash, isPrivate }) => ({
		n,
		leaf,
		leaf_hash: leafHash,
		hash,
		is_private: isPrivate
	}));
	return `${JSON.stringify({ format: 'waymark.record', version: 1, ...head, entries: told }, null, '\t')}\n`;
}

const columns = ['n', 'at', 'kind', 'part', 'role', 'who', 'name', 'leaf_hash', 'hash', 'text'];

/** As RFC 4180 has it: lines end with CR LF, quotes are doubled. */
export function csvOf(entries: readonly DeskEntry[]): string {
	const lines = entries.map(({ n, told, name, leafHash, hash, leaf }) => [
		String(n),
		...[told?.at, told?.kind, told?.part, told?.role, told?.who, name].map((one) => one ?? ''),
		leafHash,
		hash,
		leaf ?? ''
	]);
	return [columns, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** What a table program would take for a formula is marked as text. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
