/**
 * Files on the device: copied in parts before anything else can happen to them (U1), and kept until
 * the server's confirmation has come (U4). Parts are plain byte buffers, because some browsers lose
 * larger objects.
 */
import { assert } from '../domain/assert.ts';
import type { UploadStore } from '../sync/sender.ts';
import type { Upload } from '../sync/uploads.ts';
import { isAhead } from './outbox.ts';
import { forgetUpload } from './received.ts';
import { seal, unseal } from './seal.ts';
import type { Part, Reader, Tables, Writer } from './tables.ts';
import type { Save } from './transaction.ts';
import { releaseReady } from './waiting.ts';

const partBytes = 1024 * 1024;

export type Attached = Pick<
	Upload,
	'file' | 'application' | 'document' | 'name' | 'type' | 'size' | 'sha256' | 'warnings' | 'at'
> & { state: 'waiting' | 'unconverted' };

/** Saves the bytes and what they are in one transaction; replaces an unsent file of the document. */
export async function keepFile(tables: Tables, about: Attached, bytes: ArrayBuffer): Promise<void> {
	const parts = partsOf(about.file, bytes);
	await tables.write(['uploads', 'parts', 'waiting'], async (tx) => {
		await replaceUnsent(tx, about);
		await tx.put('parts', parts);
		await tx.put('uploads', [
			{ ...about, url: null, offset: 0, code: null, failures: 0, retryAt: 0 }
		]);
	});
}

async function replaceUnsent(tx: Writer, about: Attached): Promise<void> {
	const others = await tx.where('uploads', 'application', about.application);
	const old = others.filter(
		(upload) => upload.document === about.document && upload.state !== 'recorded'
	);
	for (const upload of old) await forgetUpload(tx, upload.file);
}

/** Forgets the device's copy. True when the server knows the file, and must be told. */
export async function dropFile(tables: Tables, file: string): Promise<boolean> {
	return tables.write(['uploads', 'parts', 'files'], async (tx) => {
		await forgetUpload(tx, file);
		const row = await tx.get('files', file);
		return row !== undefined && row.view !== null;
	});
}

/** The device's own copy, for a preview; null once only the server has it. */
export async function readFile(reader: Reader, file: string): Promise<Blob | null> {
	const upload = await reader.get('uploads', file);
	if (!upload) return null;
	return new Blob(await readParts(reader, upload), { type: upload.type });
}

export function createUploadStore(tables: Tables, save: Save, ids: () => string): UploadStore {
	return {
		due: (now) =>
			tables.read(['uploads', 'outbox'], async (reader) => {
				const [uploads, outbox] = await Promise.all([reader.all('uploads'), reader.all('outbox')]);
				const attaching = new Set(outbox.flatMap((entry) => entry.touches));
				return uploads
					.filter((one) => one.state !== 'refused' && one.state !== 'unconverted')
					.filter((one) => !isAhead(one.retryAt, now))
					.filter((one) => one.state !== 'recorded' || !attaching.has(`files/${one.file}`))
					.sort((a, b) => a.at - b.at);
			}),
		nextAt: () =>
			tables.read(['uploads'], async (reader) => {
				const waiting = (await reader.all('uploads')).filter((one) => one.state !== 'refused');
				return waiting.length === 0 ? null : Math.min(...waiting.map((one) => one.retryAt));
			}),
		save: (upload) =>
			tables.write(['uploads'], async (tx) => {
				if (await tx.get('uploads', upload.file)) await tx.put('uploads', [upload]);
			}),
		attach: (upload) => attach(upload, save, ids()),
		bytes: (upload, from, to) =>
			tables.read(['parts'], async (reader) => {
				const parts = await readParts(reader, upload, { from, to });
				const skipped = Math.floor(from / partBytes) * partBytes;
				return new Blob(parts).slice(from - skipped, to - skipped);
			}),
		release: () => releaseReady(tables, save, ids)
	};
}

async function attach(upload: Upload, save: Save, uid: string): Promise<void> {
	const { file, application, document, name, type, size, sha256, warnings } = upload;
	const args = { file, application, document, name, type, size, sha256, warnings };
	await save(
		{ uid, name: 'file.attach', args, at: upload.at },
		{
			tables: ['uploads'],
			work: async (tx) => {
				const kept = await tx.get('uploads', file);
				assert(kept?.state === 'stored', 'a file is attached once, and after it was stored');
				await tx.put('uploads', [{ ...kept, state: 'recorded', failures: 0, retryAt: 0 }]);
			}
		}
	);
}

async function readParts(
	reader: Reader,
	upload: Upload,
	span = { from: 0, to: upload.size }
): Promise<ArrayBuffer[]> {
	const first = Math.floor(span.from / partBytes);
	const last = Math.ceil(span.to / partBytes);
	const keys = Array.from({ length: last - first }, (_, i) => partKey(upload.file, first + i));
	const parts = await reader.getMany('parts', keys);
	return parts.map((part) => {
		assert(part, 'all parts of a kept file are here');
		return unseal(part.bytes);
	});
}

export function partsOf(file: string, bytes: ArrayBuffer): Part[] {
	const count = Math.max(1, Math.ceil(bytes.byteLength / partBytes));
	return Array.from({ length: count }, (_, i) => ({
		key: partKey(file, i),
		bytes: seal(bytes.slice(i * partBytes, (i + 1) * partBytes))
	}));
}

/** Keys sort as their numbers do. */
function partKey(file: string, index: number): string {
	return `${file}/${String(index).padStart(4, '0')}`;
}
