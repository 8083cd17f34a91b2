/**
 * A picked file on its way into the application: judged and made ready by the media part, which is
 * fetched only now. When it cannot be fetched (no signal on a first visit), a file of a kind that
 * needs no conversion is kept as it is, and the reviewer's side checks it.
 */
import type { Words } from '$lib/words.ts';

export const accepted = 'application/pdf,image/*,.pdf,.jpg,.jpeg,.png,.heic,.heif,.webp';

type Refused = { ok: false; refusal: string; about: Readonly<Record<string, unknown>> };
type Kept = { ok: true; file: Blob & { name: string }; warnings: readonly string[] };

export async function intake(
	file: File,
	progress: (part: number) => void
): Promise<Kept | Refused> {
	const { prepare } = await import('$lib/media/prepare.ts');
	const prepared = await prepare(file, { progress });
	if (!prepared.ok) return prepared;
	const named = Object.assign(prepared.blob, { name: prepared.name });
	return { ok: true, file: named, warnings: prepared.warnings };
}

export function refusalOfFile(
	refused: Refused,
	words: Words['application']['file']['refusals']
): string {
	const said = Object.entries(words).find(([code]) => `file.${code}` === refused.refusal)?.[1];
	return said ?? words.unreadable;
}
