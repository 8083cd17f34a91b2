/** Makes photos ready that were kept until their converter could be fetched, before files are sent. */
import type { Picked } from '../media/prepare.ts';
import { postpone, putConverted, refuseConverted, unconverted } from '../store/converted.ts';
import { hexDigest } from '../store/digest.ts';
import type { Tables } from '../store/tables.ts';
import { readFile } from '../store/uploads.ts';
import type { Clock, Random } from '../sync/ports.ts';
import { delayMs } from '../sync/retry.ts';
import type { Upload } from '../sync/uploads.ts';

type Parts = { clock: Clock; random: Random };

export async function convertKept(tables: Tables, parts: Parts): Promise<void> {
	const due = await tables.read(['uploads'], (reader) => unconverted(reader, parts.clock.now()));
	for (const upload of due) await convertOne(tables, upload, parts);
}

async function convertOne(tables: Tables, upload: Upload, { clock, random }: Parts): Promise<void> {
	const later = clock.now() + delayMs(upload.failures + 1, random.fraction());
	const media = await import('../media/prepare.ts').catch(() => null);
	const blob = await tables.read(['uploads', 'parts'], (reader) => readFile(reader, upload.file));
	if (!media || !blob) return postpone(tables, upload.file, later);
	const picked: Picked = Object.assign(blob, { name: upload.name });
	const prepared = await media.prepare(picked);
	if (!prepared.ok) return refuseConverted(tables, upload.file, prepared.refusal);
	if (prepared.needs_conversion) return postpone(tables, upload.file, later);
	const { name, type, warnings } = prepared;
	const bytes = await prepared.blob.arrayBuffer();
	const sha256 = await hexDigest(bytes);
	await putConverted(tables, upload.file, { name, type, warnings, bytes, sha256 });
}
