import type { Json } from '$lib/domain/text.ts';
import type { Words } from '$lib/words.ts';
import { download } from '../download.ts';

export function recordOf(value: Json): Readonly<Record<string, Json>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
	return Object.fromEntries(Object.entries(value));
}

/** The question's path that a refused command was about, if it was about one. */
export function pathOf(args: Json): string | null {
	const { path, document } = recordOf(args);
	if (typeof path === 'string') return path;
	return typeof document === 'string' ? `document:${document}` : null;
}

/** Ids mean nothing to a person; everything else that was written is shown as it was. */
export function contentsOf(args: Json): readonly (readonly [string, string])[] {
	const hidden = [
		'application',
		'base',
		'digest',
		'revision',
		'file',
		'sha256',
		'review',
		'notification'
	];
	return Object.entries(recordOf(args))
		.filter(([name]) => !hidden.includes(name))
		.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
}

export function commandWord(name: string, words: Words['attention']): string {
	return Object.entries(words.commands).find(([known]) => known === name)?.[1] ?? words.something;
}

/** What was written, as a file to keep, whatever becomes of it here. */
export function saveCommand(
	command: { name: string; args: Json; code?: string },
	words: Words['attention']
): void {
	const { name, args, code } = command;
	const text = JSON.stringify({ what: name, contents: args, reason: code ?? null }, null, '\t');
	download(new Blob([text], { type: 'application/json' }), `${words.file_name}.json`);
}
