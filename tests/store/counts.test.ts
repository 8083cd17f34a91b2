import { expect, test } from 'vitest';
import { count, counted } from '../../src/lib/store/counts.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import type { UploadState } from '../../src/lib/sync/uploads.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { application, openStore } from '../contract/store.ts';

const photo = {
	file: 'f0000000-0000-4000-8000-000000000001',
	application,
	document: 'photo_id',
	name: 'IMG_7.heic',
	type: 'image/heic',
	size: 10,
	sha256: 'b'.repeat(64),
	warnings: [],
	state: 'unconverted' as const,
	at: 3
};

const onDeviceOnly: readonly [UploadState, number][] = [
	['unconverted', 1],
	['waiting', 1],
	['sending', 1],
	['stored', 1],
	['recorded', 0],
	['refused', 0]
];

test.each(onDeviceOnly)(
	'[R4] a file that is %s counts %i among those that are only on this device',
	async (state, files) => {
		const { tables } = await openStore(createMemoryTables());
		await keepFile(tables, photo, new ArrayBuffer(photo.size));
		await tables.write(['uploads'], async (tx) => {
			const [kept] = await tx.all('uploads');
			if (kept) await tx.put('uploads', [{ ...kept, state }]);
		});
		const here = await tables.read(counted, count);
		expect(here).toMatchObject({ files });
	}
);
