/** A copy is made on one phone and opened on another: what comes along, and what stays. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { PersonStore } from '../../src/lib/store/person.ts';
import { readKept } from '../../src/lib/store/copy.ts';
import { groupOf, keyOf } from '../../src/lib/store/rows.ts';
import type { Row, TableName } from '../../src/lib/store/rows.ts';
import { seal } from '../../src/lib/store/seal.ts';
import { readAll } from '../../src/lib/store/read.ts';
import { people } from '../people.ts';
import { bringIn, readCopy } from '../../src/lib/app/copy-in.ts';
import {
	application,
	begin,
	closePhones,
	copyOf,
	noDrafts,
	nothing,
	open,
	outbox,
	phone,
	run,
	study
} from './copies.ts';

afterEach(closePhones);

const stored = (table: TableName, row: Row) => ({
	...{ key: keyOf(table, row), group: groupOf(table, row), generation: 0, pending: 0, v: 1 },
	...{ server: seal(row), view: seal(row) }
});

/** As if the server had taken everything: its rows stand, and nothing waits. */
async function settle(store: PersonStore) {
	const tables = [
		...(['applications', 'certificates', 'fields', 'card_reviews', 'chapters_read'] as const),
		...(['decks', 'deck_cards', 'sittings', 'sitting_marks', 'study_plans'] as const)
	];
	for (const table of tables) {
		const rows = await store.opened.reader.all(table);
		await store.tables.write([table], (tx) =>
			tx.put(
				table,
				rows.map((row) => ({ ...row, server: row.view, pending: 0, v: 1 }))
			)
		);
	}
	const entries = await store.opened.reader.all('outbox');
	await store.tables.write(['outbox'], (tx) =>
		tx.remove(
			'outbox',
			entries.map(({ seq }) => seq)
		)
	);
}

describe('[R7] a copy of what was never sent', () => {
	test('is on the other phone what it was, under the same names', async () => {
		const first = await phone();
		await begin(first);
		await study(first);
		const second = await phone();
		const { file } = await copyOf(first);
		const done = await open(file, second);
		expect(done).toMatchObject({ answers: 2, files: 1, lost: 0, mustChoose: false });
		expect(new Set(await outbox(second))).toEqual(new Set(await outbox(first)));
		expect((await readAll(second.opened.reader, 'applications')).map(({ id }) => id)).toEqual([
			application
		]);
		const [upload] = await second.opened.reader.all('uploads');
		expect(upload).toMatchObject({ application, document: 'photo_id', state: 'waiting' });
		expect(await readAll(second.opened.reader, 'deck_cards')).toHaveLength(150);
	});

	test('opened twice is there once, and a draft that is here stays', async () => {
		const first = await phone();
		await begin(first);
		await study(first);
		const second = await phone();
		const { file } = await copyOf(first, { passphrase: 'a long passphrase' });
		await open(file, second, { passphrase: 'a long passphrase' });
		const before = await outbox(second);
		await run(second, 'application.answer', { application, path: 'identity/city', value: 'Reno' });
		const again = await open(file, second, { passphrase: 'a long passphrase' });
		expect(again).toMatchObject({ answers: 0, files: 0, study: 0, left: { taken: 0 } });
		expect(await outbox(second)).toHaveLength(before.length + 1);
		expect(await readAll(second.opened.reader, 'fields', application)).toHaveLength(3);
	});
});

const avery = people.avery;
async function sentBy(person: string) {
	const store = await phone(person);
	await begin(store);
	await study(store);
	await settle(store);
	return store;
}

describe('[R7] a copy of what the server has had', () => {
	test('becomes a new draft for whoever has no account, with the same answers and study', async () => {
		const first = await sentBy(avery);
		const second = await phone();
		const { file, missing } = await copyOf(first, { person: avery });
		expect(missing).toEqual({ files: 0, record: true });
		const done = await open(file, second);
		expect(done).toMatchObject({ answers: 2, files: 1, lost: 0 });
		const [made] = await readAll(second.opened.reader, 'applications');
		expect(made).toMatchObject({ program: 'calmhsa', state: 'draft', person: '' });
		expect(made?.id).not.toBe(application);
		const fields = await readAll(second.opened.reader, 'fields', made?.id);
		expect(fields.map(({ value }) => value).sort()).toEqual(['Avery', 'Stone']);
		const [upload] = await second.opened.reader.all('uploads');
		expect(upload).toMatchObject({ application: made?.id, document: 'photo_id' });
		for (const table of ['card_reviews', 'sitting_marks', 'deck_cards', 'sittings'] as const) {
			const rows = async (store: PersonStore) =>
				(await readAll(store.opened.reader, table)).map((row) => ({ ...row, pending: null }));
			expect(await rows(second)).toEqual(await rows(first));
		}
		const uids = await outbox(second);
		const third = await phone();
		await open(file, third);
		const same = (await outbox(third)).filter((one) => uids.includes(one));
		expect(same.filter((one) => /^(card|deck|sitting|chapter|plan)/.test(one)).length).toBe(
			uids.filter((one) => /^(card|deck|sitting|chapter|plan)/.test(one)).length
		);
	});

	test('brings its own account only what was not sent, under its names', async () => {
		const first = await sentBy(avery);
		const uid = randomUUID();
		const late = { application, path: 'identity/city', value: 'Reno' };
		await run(first, 'application.answer', late, uid);
		const { file } = await copyOf(first, { person: avery });
		const second = await phone(avery);
		const done = await open(file, second, { person: avery });
		expect(await outbox(second)).toEqual([`application.answer ${uid}`]);
		expect(done).toMatchObject({ answers: 1, left: { sent: 0, changes: 0, taken: 0 } });
	});

	test('goes beside the draft of somebody else’s account, for them to choose', async () => {
		const { file } = await copyOf(await sentBy(avery), { person: avery });
		const own = await phone(people.jordan);
		const theirs = { program: 'calmhsa', edition: 1, pathway: 'initial' };
		await run(own, 'application.start', { application: randomUUID(), ...theirs });
		const drafts = await phone();
		const place = { person: people.jordan, openDrafts: () => Promise.resolve(drafts) };
		expect(await open(file, own, place)).toMatchObject({ mustChoose: true, answers: 2, files: 1 });
		expect(await readAll(own.opened.reader, 'fields')).toHaveLength(0);
		expect(await readAll(own.opened.reader, 'card_reviews')).toHaveLength(2);
	});
});

test.each(['never sent', 'sent'])(
	'[R7] what broke off goes on where it was when a copy of what was %s is opened again',
	async (which) => {
		const first = which === 'sent' ? await sentBy(avery) : await phone();
		if (which !== 'sent') await begin(first);
		const person = which === 'sent' ? avery : '';
		const { file } = await copyOf(first, { person });
		const read = await readCopy(file, '', nothing);
		if (typeof read === 'string') throw new Error(read);
		const second = await phone();
		const place = { own: second, person: '', openDrafts: noDrafts };
		// The file comes last.
		const noRoom = () => Promise.reject(new Error('no room'));
		const broken = { ...read, zip: { ...read.zip, open: noRoom } };
		await expect(bringIn(broken, place, nothing)).rejects.toThrow('no room');
		expect(await readAll(second.opened.reader, 'fields')).toHaveLength(2);
		expect(await second.opened.reader.all('uploads')).toHaveLength(0);
		const done = await open(file, second);
		expect(done).toMatchObject({ lost: 0, left: { taken: 0 } });
		expect(await readAll(second.opened.reader, 'applications')).toHaveLength(1);
		expect(await readAll(second.opened.reader, 'fields')).toHaveLength(2);
		expect(await second.opened.reader.all('uploads')).toHaveLength(1);
	}
);

test('of somebody else’s application, lent to be decided, nothing goes along', async () => {
	const first = await phone(people.avery);
	await begin(first);
	const desk = await phone(people.rowan);
	const mine = randomUUID();
	const pathway = { program: 'calmhsa', edition: 1, pathway: 'initial' };
	await run(desk, 'application.start', { application: mine, ...pathway });
	const city = { application: mine, path: 'identity/city', value: 'Reno' };
	await run(desk, 'application.answer', city);
	const lent = { id: randomUUID(), application_id: application, fields: { city: 'Elsewhere' } };
	const claim = { id: randomUUID(), application_id: application, reviewer: people.rowan };
	await desk.tables.write(['claims'], (tx) => tx.put('claims', [stored('claims', claim)]));
	for (const table of ['submissions', 'events', 'decisions'] as const)
		await desk.tables.write([table], (tx) => tx.put(table, [stored(table, lent)]));
	for (const table of ['applications', 'certificates', 'fields', 'files'] as const) {
		const rows = await first.opened.reader.all(table);
		await desk.tables.write([table], (tx) => tx.put(table, rows));
	}
	const { rows } = await readKept(desk.opened, people.rowan);
	expect(rows.applications.map(({ id }) => id)).toEqual([mine]);
	expect(rows.fields.map(({ value }) => value)).toEqual(['Reno']);
	for (const table of ['certificates', 'files', 'submissions', 'events', 'decisions'] as const)
		expect([table, rows[table].filter((row) => row['id'] !== mine)]).toEqual([table, []]);
	expect(rows.claims).toHaveLength(1);
	const text = await (await copyOf(desk, { person: people.rowan })).file.text();
	expect(text).toContain('Reno');
	for (const word of ['Stone', 'Elsewhere', people.avery]) expect(text).not.toContain(word);
});

test('what is read of a copy is what anybody can read in it', async () => {
	const store = await phone();
	await begin(store);
	const text = Buffer.from(await (await copyOf(store)).file.arrayBuffer()).toString('latin1');
	for (const word of ['Avery', 'Stone', 'a photo', 'Read me', 'me.jpg'])
		expect(text).toContain(word);
	const closed = await copyOf(store, { passphrase: 'a long passphrase' });
	const sealed = Buffer.from(await closed.file.arrayBuffer()).toString('latin1');
	for (const word of ['Avery', 'Stone', 'a photo', 'waymark.json'])
		expect(sealed).not.toContain(word);
	expect(closed.name).toMatch(/^waymark-\d{4}-\d\d-\d\d\.waymark$/);
});
