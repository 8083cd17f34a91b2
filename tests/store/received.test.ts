import { expect, test } from 'vitest';
import { keepFile } from '../../src/lib/store/uploads.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { application, openStore, pulled } from '../contract/store.ts';

const file = 'f0000000-0000-4000-8000-000000000001';
const cols = ['id', 'application_id', 'document', 'state', 'refusal', 'v'];

/** What is left here of a sent photo once the server has said how its row stands. */
async function afterWord(state: string, refusal: string | null = null) {
	const { tables, local } = await openStore(createMemoryTables());
	const about = { file, application, document: 'photo_id', name: 'card.jpg', type: 'image/jpeg' };
	const rest = { size: 10, sha256: 'b'.repeat(64), warnings: [], at: 1, state: 'waiting' as const };
	await keepFile(tables, { ...about, ...rest }, new ArrayBuffer(10));
	const vals = [[file, application, 'photo_id', state, refusal, 7]];
	await local.apply(null, pulled({ rows: { files: { cols, vals } } }), 1);
	return tables.read(['uploads', 'parts'], async (reader) => ({
		uploads: await reader.all('uploads'),
		parts: await reader.count('parts')
	}));
}

test('[U4] the device keeps its copy until the server has looked at the bytes', async () => {
	expect(await afterWord('stored')).toMatchObject({ uploads: [{ file }], parts: 1 });
});

test('[U4] the copy goes with the word that they were received', async () => {
	expect(await afterWord('received')).toEqual({ uploads: [], parts: 0 });
});

test('[U4] a refused file stays with its reason until it is replaced or removed', async () => {
	expect(await afterWord('refused', 'file.changed')).toMatchObject({
		uploads: [{ file, state: 'refused', code: 'file.changed' }],
		parts: 1
	});
});
