/**
 * A picked file on its way into the application: judged and made ready by the media part, which is
 * fetched only now.
 */
import { isRefusalCode, wordsFor, type RefusalWords } from '$lib/domain/refusals.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Ready } from '$lib/media/outcome.ts';
import type { Sought } from '$lib/media/prepare.ts';

export const accepted = 'application/pdf,image/*,.pdf,.jpg,.jpeg,.png,.heic,.heif,.webp';

type Refused = { ok: false; refusal: string; about: Readonly<Record<string, Json>> };
export type Kept = {
	ok: true;
	file: Blob & { name: string };
	warnings: readonly string[];
	/** It cannot be sent as it is, and what converts it could not be fetched. */
	needsSignal: boolean;
};

export type Intaken = Kept | Refused;
type Intake = { sought?: Sought | undefined; progress: (part: number) => void };

export async function intake(
	file: Blob & { name: string },
	{ sought, progress }: Intake
): Promise<Intaken> {
	const { prepare } = await import('$lib/media/prepare.ts');
	const prepared = await prepare(file, { progress, ...(sought && { sought }) });
	return prepared.ok ? keptOf(prepared) : prepared;
}

export function keptOf(ready: Ready): Kept {
	const { blob, name, warnings, needs_conversion: needsSignal = false } = ready;
	return { ok: true, file: Object.assign(blob, { name }), warnings, needsSignal };
}

export function refusalOfFile({ refusal, about }: Refused, words: RefusalWords): string {
	const code = isRefusalCode(refusal) ? refusal : 'file.unreadable';
	return wordsFor(words, { code, about });
}
