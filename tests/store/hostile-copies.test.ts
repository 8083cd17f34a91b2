/** Files that say that they are copies: damaged, locked, of another version, or made to do harm. */
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { bringIn, readCopy } from '../../src/lib/app/copy-in.ts';
import { ZipWriter } from '../../src/lib/media/zip-write.ts';
import { hexDigest } from '../../src/lib/store/digest.ts';
import { people } from '../people.ts';
import {
	application,
	begin,
	closePhones,
	copyOf,
	noDrafts,
	nothing,
	outbox,
	phone
} from './copies.ts';

afterEach(closePhones);

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

	test('that unpacks to far more than it is brings what a copy of its size can hold', async () => {
		const body = new Uint8Array(40 * 1024 * 1024);
		const sha256 = await hexDigest(body.buffer);
		const about = { application, document: 'x', name: 'x', type: 'image/jpeg', size: body.length };
		const files = Array.from({ length: 4 }, () => ({
			id: randomUUID(),
			...about,
			sha256,
			sent: false
		}));
		const told = { ...empty, person: people.avery, files };
		const zip = await zipped({ 'waymark.json': json(told) });
		const read = await readCopy(zip, '', nothing);
		if (typeof read === 'string') throw new Error(read);
		const asked: number[] = [];
		const open = (_name: string, bytesMax: number) => {
			asked.push(bytesMax);
			return Promise.resolve(bytesMax < body.length ? null : body);
		};
		const own = await phone(people.avery);
		const place = { own, person: people.avery, openDrafts: noDrafts };
		const small = { ...read, zip: { ...read.zip, open } };
		expect(await bringIn(small, place, nothing)).toMatchObject({ files: 1, lost: 3 });
		expect(asked.every((bytes) => bytes <= 50 * 1024 * 1024)).toBe(true);
	});

	test('that was called off brings no more, and says which it was', async () => {
		const first = await phone();
		await begin(first);
		const { file } = await copyOf(first, { passphrase: 'a long passphrase' });
		const stop = new AbortController();
		const told = () => stop.signal.throwIfAborted();
		stop.abort();
		const reading = readCopy(file, 'a long passphrase', told);
		await expect(reading).rejects.toBe(stop.signal.reason);
	});
});
