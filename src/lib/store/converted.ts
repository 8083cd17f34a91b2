/**
 * Photos that were kept as the camera wrote them, because what converts them was not here yet. Once
 * converted, the picture takes the place of the photo: same file, same wish to submit.
 */
import type { Upload } from '../sync/uploads.ts';
import { forgetUpload } from './received.ts';
import type { Reader, Tables, Writer } from './tables.ts';
import { partsOf } from './uploads.ts';
import { keepWishes, looked } from './waiting.ts';

export type Converted = Pick<Upload, 'name' | 'type' | 'sha256' | 'warnings'> & {
	bytes: ArrayBuffer;
};

/** Those whose turn it is. */
export async function unconverted(reader: Reader, now: number): Promise<readonly Upload[]> {
	const uploads = await reader.all('uploads');
	return uploads.filter((upload) => upload.state === 'unconverted' && upload.retryAt <= now);
}

/** Does nothing when the person removed or replaced the photo meanwhile. */
export async function putConverted(
	tables: Tables,
	file: string,
	{ bytes, ...about }: Converted
): Promise<void> {
	await tables.write([...looked, 'parts', 'waiting'], async (tx) => {
		const kept = await stillKept(tx, file);
		if (!kept) return;
		await keepWishes(tx, kept.application, async () => {
			await forgetUpload(tx, file);
			const calm = { state: 'waiting' as const, failures: 0, retryAt: 0 };
			await tx.put('uploads', [{ ...kept, ...about, ...calm, size: bytes.byteLength }]);
			await tx.put('parts', partsOf(file, bytes));
		});
	});
}

/** It was tried and cannot be: the page that shows the file says so, and asks for another. */
export async function refuseConverted(tables: Tables, file: string, code: string): Promise<void> {
	await tables.write(['uploads'], async (tx) => {
		const kept = await stillKept(tx, file);
		if (kept) await tx.put('uploads', [{ ...kept, state: 'refused', code }]);
	});
}

/** What converts it could not be fetched; it is tried again later. */
export async function postpone(tables: Tables, file: string, retryAt: number): Promise<void> {
	await tables.write(['uploads'], async (tx) => {
		const kept = await stillKept(tx, file);
		if (kept) await tx.put('uploads', [{ ...kept, failures: kept.failures + 1, retryAt }]);
	});
}

async function stillKept(tx: Writer, file: string): Promise<Upload | null> {
	const upload = await tx.get('uploads', file);
	return upload?.state === 'unconverted' ? upload : null;
}
