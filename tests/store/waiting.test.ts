import { expect, test } from 'vitest';
import { digestOf } from '../../src/lib/domain/application.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { putConverted } from '../../src/lib/store/converted.ts';
import { contentDigest } from '../../src/lib/store/digest.ts';
import { unseal } from '../../src/lib/store/seal.ts';
import type { Tables } from '../../src/lib/store/tables.ts';
import { dropFile, keepFile } from '../../src/lib/store/uploads.ts';
import { releaseReady, stopWaiting, waitToSubmit } from '../../src/lib/store/waiting.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { answer, application, openStore, start } from '../contract/store.ts';

const content = { paths: ['identity/first_name'], documents: ['photo_id'] };
const asked = { name: 'application.submit', application, content, at: 9 } as const;
const file = {
	file: 'f0000000-0000-4000-8000-000000000001',
	application,
	document: 'photo_id',
	name: 'card.png',
	type: 'image/png',
	size: 10,
	sha256: 'b'.repeat(64),
	warnings: [],
	state: 'waiting' as const,
	at: 3
};

async function ready() {
	const opened = await openStore(createMemoryTables());
	await opened.save(start(opened.id()));
	await opened.save(answer('e0000000-0000-4000-8000-000000000001', 'Avery'));
	await keepFile(opened.tables, file, new ArrayBuffer(10));
	return opened;
}

/** As if the bytes had arrived. */
async function store(tables: Tables): Promise<void> {
	await tables.write(['uploads'], async (tx) => {
		const [upload] = await tx.all('uploads');
		if (upload) await tx.put('uploads', [{ ...upload, state: 'recorded' }]);
	});
}

async function recorded(opened: Awaited<ReturnType<typeof ready>>, became = {}): Promise<void> {
	await store(opened.tables);
	const { at: _at, state: _state, ...args } = { ...file, ...became };
	await opened.save({ uid: opened.id(), name: 'file.attach', args, at: 3 });
}

async function names(tables: Tables): Promise<string[]> {
	const entries = await tables.read(['outbox'], (reader) => reader.all('outbox'));
	return entries.map((entry) => entry.name);
}

test('[U5] [complaint 2] a submission waits for its files, and everything else goes on', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await waitToSubmit(tables, asked);
	expect(await releaseReady(tables, save, id)).toBe(false);
	expect(await names(tables)).not.toContain('application.submit');
	await recorded(opened);
	expect(await releaseReady(tables, save, id)).toBe(true);
	expect((await names(tables)).slice(-2)).toEqual(['file.attach', 'application.submit']);
	expect(await releaseReady(tables, save, id)).toBe(false);
});

test('[C3] what is submitted is what was on screen: a change in between is told, not sent', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await waitToSubmit(tables, asked);
	await save(answer(id(), 'Ave'));
	await recorded(opened);
	expect(await releaseReady(tables, save, id)).toBe(true);
	expect(await names(tables)).not.toContain('application.submit');
	const [refused] = await tables.read(['refused'], (reader) => reader.all('refused'));
	expect(refused).toMatchObject({ name: 'application.submit', code: 'application.stale' });
});

test('[U5] a submission whose file is refused is told, and does not wait for ever', async () => {
	const { tables, save, id } = await ready();
	await waitToSubmit(tables, asked);
	await tables.write(['uploads'], async (tx) => {
		const [upload] = await tx.all('uploads');
		if (upload) await tx.put('uploads', [{ ...upload, state: 'refused', code: 'file.unreadable' }]);
	});
	expect(await releaseReady(tables, save, id)).toBe(true);
	expect(await tables.read(['waiting'], (reader) => reader.all('waiting'))).toEqual([]);
	expect(await names(tables)).not.toContain('application.submit');
	const [refused] = await tables.read(['refused'], (reader) => reader.all('refused'));
	expect(refused).toMatchObject({ name: 'application.submit', code: 'application.stale' });
});

test('[U5] a submission that waits can be taken back', async () => {
	const { tables, save, id } = await ready();
	await waitToSubmit(tables, asked);
	await stopWaiting(tables, 'application.submit', application);
	await store(tables);
	expect(await releaseReady(tables, save, id)).toBe(false);
});

test('[C3] the digest is the one that the rules and the server work out', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await recorded(opened);
	await waitToSubmit(tables, asked);
	await releaseReady(tables, save, id);
	const entries = await tables.read(['outbox'], (reader) => reader.all('outbox'));
	const sent = entries.find((entry) => entry.name === 'application.submit');
	const edit = 'e0000000-0000-4000-8000-000000000001';
	const expected = digestOf({
		form: calmhsa,
		part: 'application',
		fields: [{ path: 'identity/first_name', edit }],
		files: [{ document: 'photo_id', sha256: file.sha256, state: 'stored' }]
	});
	expect(sent && unseal(sent.args)).toMatchObject({ digest: expected });
	expect(contentDigest(['a=b\n'])).toHaveLength(64);
});

test('[U5] two who find it ready at once queue it once', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await waitToSubmit(tables, asked);
	await recorded(opened);
	const released = await Promise.all([
		releaseReady(tables, save, id),
		releaseReady(tables, save, id)
	]);
	expect(released.filter(Boolean)).toHaveLength(1);
	expect((await names(tables)).filter((name) => name === 'application.submit')).toHaveLength(1);
});

test('[U5] a press in a second tab adds nothing to what is on its way', async () => {
	const { tables, save, id } = await ready();
	await store(tables);
	await waitToSubmit(tables, asked);
	await releaseReady(tables, save, id);
	await waitToSubmit(tables, { ...asked, at: 10 });
	expect(await tables.read(['waiting'], (reader) => reader.all('waiting'))).toEqual([]);
});

const photo = { ...file, name: 'card.heic', type: 'image/heic', state: 'unconverted' as const };
const picture = {
	name: 'card.jpg',
	type: 'image/jpeg',
	sha256: 'c'.repeat(64),
	warnings: ['blurred'],
	bytes: new ArrayBuffer(3)
};

test('[U5] a photo that was converted after the press is submitted as what it became', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await keepFile(tables, photo, new ArrayBuffer(10));
	await waitToSubmit(tables, asked);
	await putConverted(tables, photo.file, picture);
	const [upload] = await tables.read(['uploads'], (reader) => reader.all('uploads'));
	expect(upload).toMatchObject({ state: 'waiting', type: 'image/jpeg', size: 3 });
	const { bytes, ...became } = picture;
	await recorded(opened, { ...became, size: bytes.byteLength });
	expect(await releaseReady(tables, save, id)).toBe(true);
	expect(await names(tables)).toContain('application.submit');
});

test('[C3] an answer changed before the photo was converted is still told, not sent', async () => {
	const opened = await ready();
	const { tables, save, id } = opened;
	await keepFile(tables, photo, new ArrayBuffer(10));
	await waitToSubmit(tables, asked);
	await save(answer(id(), 'Ave'));
	await putConverted(tables, photo.file, picture);
	const { bytes, ...became } = picture;
	await recorded(opened, { ...became, size: bytes.byteLength });
	await releaseReady(tables, save, id);
	expect(await names(tables)).not.toContain('application.submit');
});

test('[U4] a photo that was removed meanwhile does not come back converted', async () => {
	const { tables } = await ready();
	await keepFile(tables, photo, new ArrayBuffer(10));
	await dropFile(tables, photo.file);
	await putConverted(tables, photo.file, picture);
	expect(await tables.read(['uploads'], (reader) => reader.all('uploads'))).toEqual([]);
});
