/** A copy is made on one phone and opened on another: what comes along, what stays, and hostile files. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { bringIn, readCopy } from '../../src/lib/app/copy-in.ts';
import type { CopyOpened, Place } from '../../src/lib/app/copy-in.ts';
import { takeCopy } from '../../src/lib/app/copy-out.ts';
import type { CopyParts } from '../../src/lib/app/copy-out.ts';
import { commands } from '../../src/lib/commands/all.ts';
import { ZipWriter } from '../../src/lib/media/zip-write.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { hexDigest } from '../../src/lib/store/digest.ts';
import { openPersonStore } from '../../src/lib/store/person.ts';
import type { PersonStore } from '../../src/lib/store/person.ts';
import { readAll } from '../../src/lib/store/read.ts';
import { keepFile } from '../../src/lib/store/uploads.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { people } from '../people.ts';

const opened: PersonStore[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));
const nothing = () => undefined;

/** A phone, of somebody or of nobody. */
async function phone(person = ''): Promise<PersonStore> {
	const store = await openPersonStore(await openPerson(`phone-${randomUUID()}`), {
		...{ person, client: randomUUID(), intents: commands, check: true },
		...{ ids: () => randomUUID(), saved: nothing, applied: nothing }
	});
	opened.push(store);
	return store;
}
const run = (store: PersonStore, name: string, args: Json, uid: string = randomUUID()) =>
	store.save({ uid, name, args: commands.get(name)?.check(args) ?? null, at: 1000 });

const application = randomUUID();
async function begin(store: PersonStore) {
	const pathway = { program: 'calmhsa', edition: 1, pathway: 'initial' };
	await run(store, 'application.start', { application, ...pathway });
	for (const [path, value] of [
		['identity/first_name', 'Avery'],
		['identity/last_name', 'Stone']
	])
		await run(store, 'application.answer', { application, path: path ?? '', value: value ?? '' });
	const bytes = new TextEncoder().encode('a photo').buffer;
	const about = { application, document: 'photo_id', name: 'me.jpg', type: 'image/jpeg' };
	const known = {
		file: randomUUID(),
		size: 7,
		sha256: await hexDigest(bytes),
		warnings: [],
		at: 5
	};
	await keepFile(store.tables, { ...about, ...known, state: 'waiting' }, bytes);
}
async function study(store: PersonStore) {
	const [review, deck, sitting] = [randomUUID(), randomUUID(), randomUUID()];
	await run(store, 'card.review', { review, card: 'hope', grade: 3, at: 10 }, review);
	await run(store, 'card.undo', { review: randomUUID(), of: review, at: 11 });
	await run(store, 'chapter.read', { chapter: 'ethics', at: 12 });
	await run(store, 'deck.make', { deck, name: 'Mine', at: 13 });
	const cards = Array.from({ length: 150 }, (_, nth) => {
		return { card: randomUUID(), front: `Front ${nth}`, back: 'Back', nth };
	});
	await run(store, 'deck.add', { deck, cards: cards.slice(0, 100) });
	await run(store, 'deck.add', { deck, cards: cards.slice(100) });
	const about = { program: 'calmhsa', kind: 'practice', minutes: null, break_at: null };
	await run(store, 'sitting.start', { ...about, sitting, questions: ['q-1'], seed: 1, at: 14 });
	const mark = { kind: 'answer', question: 'q-1', chosen: 0, nth: 1, used: 0, at: 15 };
	await run(store, 'sitting.mark', { mark: randomUUID(), sitting, ...mark });
	const plan = { exam_on: null, weekdays: [1], minutes: 30, group_on: null, remind_hour: null };
	await run(store, 'plan.set', { program: 'calmhsa', ...plan, at: 16 });
}

const noDoor: CopyParts['door'] = {
	record: () => Promise.reject(new Error('offline')),
	bytes: () => Promise.resolve(null),
	erase: () => Promise.resolve(null),
	isErased: () => Promise.resolve(false)
};
async function copyOf(store: PersonStore, { person = '', passphrase = '' } = {}) {
	const parts = { opened: store.opened, door: noDoor, isOnline: false, version: '1' };
	const who = person === '' ? null : { id: person, email: 'avery@example.org' };
	return takeCopy({ ...parts, person: who }, { passphrase, readme: 'Read me' }, nothing);
}
const noDrafts = () => Promise.resolve(null);
async function open(
	file: Blob,
	own: PersonStore,
	{
		person = '',
		passphrase = '',
		openDrafts = noDrafts
	}: Partial<Place & { passphrase: string }> = {}
): Promise<CopyOpened> {
	const read = await readCopy(file, passphrase, nothing);
	if (typeof read === 'string') throw new Error(read);
	const done = await bringIn(read, { own, person, openDrafts }, nothing);
	if (done === 'nothing') throw new Error(done);
	return done;
}
async function outbox(store: PersonStore) {
	return (await store.opened.reader.all('outbox')).map(({ uid, name }) => `${name} ${uid}`);
}
/** As if the server had taken everything: its rows stand, and nothing waits. */
async function settle(store: PersonStore) {
	const tables = [
		'applications',
		'certificates',
		'fields',
		'card_reviews',
		'chapters_read',
		'decks'
	];
	const all = [...tables, 'deck_cards', 'sittings', 'sitting_marks', 'study_plans'] as const;
	type Name = Exclude<(typeof all)[number], string> | 'applications';
	for (const table of all as readonly Name[]) {
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
		expect(again).toMatchObject({ answers: 0, files: 0, study: 0, left: { taken: 1 } });
		expect(await outbox(second)).toHaveLength(before.length + 1);
		expect(await readAll(second.opened.reader, 'fields', application)).toHaveLength(3);
	});
});

describe('[R7] a copy of what the server has had', () => {
	const avery = people.avery;
	async function sentBy(person: string) {
		const store = await phone(person);
		await begin(store);
		await study(store);
		await settle(store);
		return store;
	}

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
		opened.pop();
		expect(await open(file, own, place)).toMatchObject({ mustChoose: true, answers: 2, files: 1 });
		expect(await readAll(own.opened.reader, 'fields')).toHaveLength(0);
		expect(await readAll(own.opened.reader, 'card_reviews')).toHaveLength(2);
	});
});

describe('a file that is no copy, or a bad one', () => {
	const json = (told: unknown) => new Blob([JSON.stringify(told)]);
	async function zipped(files: Readonly<Record<string, Blob>>) {
		const writer = new ZipWriter();
		for (const [name, body] of Object.entries(files)) await writer.add(name, body);
		return writer.finish();
	}
	const empty = { format: 'waymark-copy', version: 1, rows: {}, outbox: [], files: [] };

	test('says what it is, in a code that has words', async () => {
		const first = await phone();
		await begin(first);
		const locked = (await copyOf(first, { passphrase: 'a long passphrase' })).file;
		const cases: [Blob, string, string][] = [
			[new Blob(['%PDF-1.4']), '', 'not_a_copy'],
			[new Blob([]), '', 'not_a_copy'],
			[await zipped({ 'word/document.xml': new Blob(['x']) }), '', 'not_a_copy'],
			[await zipped({ 'waymark.json': new Blob(['{']) }), '', 'broken'],
			[await zipped({ 'waymark.json': json({ format: 'other' }) }), '', 'broken'],
			[await zipped({ 'waymark.json': json({ ...empty, version: 2 }) }), '', 'newer'],
			[await zipped({ 'waymark.json': new Blob(['['.repeat(1_000_000)]) }), '', 'broken'],
			[(await zipped({ 'waymark.json': json(empty) })).slice(0, 60), '', 'broken'],
			[locked, '', 'needs_passphrase'],
			[locked, 'another passphrase', 'wrong_passphrase'],
			[locked.slice(0, locked.size - 3), 'a long passphrase', 'wrong_passphrase']
		];
		for (const [file, passphrase, code] of cases)
			expect(await readCopy(file, passphrase, nothing)).toBe(code);
	});

	test('with strange rows, strange commands and files that are not what they say brings nothing of them', async () => {
		const deep = `${'[['.repeat(5000)}${']]'.repeat(5000)}`;
		const order = (name: string, args: unknown) => ({ uid: randomUUID(), name, args, at: 1 });
		const file = { id: randomUUID(), application, document: 'x', name: 'x', type: 'image/jpeg' };
		const told = {
			...empty,
			person: people.avery,
			rows: {
				applications: [null, 7, { id: '../../etc', state: 'draft', program: { a: 1 } }],
				card_reviews: [{ id: 'x', kind: 'review', grade: 99 }, { kind: 'constructor' }],
				decks: [{ id: randomUUID(), name: 'x'.repeat(1000) }],
				__proto__: [{}]
			},
			outbox: [
				order('review.decide', { a: 1 }),
				order('toString', {}),
				order('card.review', []),
				'x'
			],
			files: [{ ...file, size: 3, sha256: 'a'.repeat(64) }, { id: '../x' }, null]
		};
		const body = JSON.stringify(told).replace('"outbox"', `"deep": ${deep}, "outbox"`);
		const read = await readCopy(await zipped({ 'waymark.json': new Blob([body]) }), '', nothing);
		if (typeof read === 'string') throw new Error(read);
		const store = await phone();
		await bringIn(read, { own: store, person: '', openDrafts: noDrafts }, nothing);
		expect(await outbox(store)).toEqual([]);
		expect(await store.opened.reader.all('uploads')).toEqual([]);
		const own = await phone(people.avery);
		const place = { own, person: people.avery, openDrafts: noDrafts };
		expect(await bringIn(read, place, nothing)).toMatchObject({ files: 0, lost: 1 });
		expect(await outbox(own)).toEqual([]);
	});
});

test('what is read of a copy is what anybody can read in it', async () => {
	const store = await phone();
	await begin(store);
	const text = Buffer.from(await (await copyOf(store)).file.arrayBuffer()).toString('latin1');
	expect(text).toContain(
		JSON.stringify(entry && unseal(entry.args))
			.slice(0, 20)
			.slice(0, 5)
	);
	for (const word of ['Avery', 'Stone', 'a photo', 'Read me', 'me.jpg'])
		expect(text).toContain(word);
	const closed = await copyOf(store, { passphrase: 'a long passphrase' });
	const sealed = Buffer.from(await closed.file.arrayBuffer()).toString('latin1');
	for (const word of ['Avery', 'Stone', 'a photo', 'waymark.json'])
		expect(sealed).not.toContain(word);
	expect(closed.name).toMatch(/^waymark-\d{4}-\d\d-\d\d\.waymark$/);
});
