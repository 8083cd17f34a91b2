/** What must not pile up: uploads that nobody finishes, and bytes that no row names. */
import type { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import type { Context } from './context.ts';
import { asService } from './storage-caller.ts';
import type { Files } from './storage-files.ts';
import { refuse } from './storage-refusals.ts';

/** What one person may have begun and not finished. */
const pendingBytesMax = 256 * 1024 * 1024;
const pendingCountMax = 100;
/** A version younger than this may belong to a write that has not reached its row yet. */
const orphanAgeMs = 3600_000;

export async function checkQuota(store: FileStore, owner: string, bytes: number): Promise<void> {
	const begun = (await listUploads(store)).filter((one) => one.metadata?.['owner'] === owner);
	const pending = begun.filter((one) => one.offset !== one.size);
	const total = pending.reduce((sum, one) => sum + (one.size ?? 0), bytes);
	if (total > pendingBytesMax || pending.length >= pendingCountMax) throw refuse.quota();
}

/** Removes expired uploads and files of versions that no row names. */
export async function sweepUploads(
	context: Context,
	files: Files,
	store: FileStore
): Promise<void> {
	try {
		await store.deleteExpired();
		const old = (await files.list()).filter(({ ageMs }) => ageMs > orphanAgeMs);
		const versions = old.map(({ version }) => version);
		const orphans = await asService(context, (q) =>
			q(
				`select v.version from jsonb_array_elements_text($1::text::jsonb) as v (version)
				where not exists (select from storage.objects o where o.version = v.version)`,
				[JSON.stringify(versions)]
			)
		);
		await Promise.all(orphans.map((row) => files.remove(String(row['version']))));
	} catch (error) {
		context.log(`storage sweep: ${String(error)}`);
	}
}

async function listUploads(store: FileStore): Promise<Upload[]> {
	const ids = (await store.configstore.list?.()) ?? [];
	const found = await Promise.all(ids.map((id) => store.getUpload(id).catch(() => null)));
	return found.filter((upload) => upload !== null);
}
