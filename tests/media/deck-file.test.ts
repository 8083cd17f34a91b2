import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeText, readDeckFile } from '../../src/lib/media/deck-file.ts';
import { readTable } from '../../src/lib/media/sqlite.ts';

const read = (...parts: BlobPart[]) => readDeckFile(new Blob(parts), []);
async function pairs(...parts: BlobPart[]) {
	const found = await read(...parts);
	return 'sheet' in found
		? found.sheet.cards.map(({ front, back }) => [front, back])
		: found.fault.code;
}
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('a file of text', () => {
	const text = 'Recuperación;¿Qué es?\nEsperanza;Una razón';
	const expected = [
		['Recuperación', '¿Qué es?'],
		['Esperanza', 'Una razón']
	];
	test.each<[string, BlobPart]>([
		['UTF-8', text],
		['UTF-8 with its mark', `\ufeff${text}`],
		['UTF-16 as Excel saves it', wide(`\ufeff${text}`)],
		['UTF-16, the other way round', swapped(`\ufeff${text}`)],
		['UTF-16 without its mark', wide(text)],
		['UTF-16, the other way round, without its mark', swapped(text)],
		['one byte a letter', new Uint8Array(Buffer.from(text, 'latin1'))]
	])('is read as %s', async (_encoding, bytes) => {
		expect(await pairs(bytes)).toEqual(expected);
	});

	test.each<[string, BlobPart, string]>([
		['nothing', '', 'empty'],
		[
			'a picture',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
			'not_text'
		],
		['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
		['a workbook', zip({ 'xl/workbook.xml': '<x/>' }), 'workbook'],
		['another zip', zip({ 'readme.txt': 'a,b' }), 'not_text'],
		['a zip that was cut off', zip({ a: 'b' }).slice(0, 40), 'package_broken'],
		['noise', new Uint8Array(5000).map((_, n) => (n * 7919 + 3) % 251 || 1), 'not_text'],
		['too much', new Uint8Array(16 * 1024 * 1024 + 1), 'too_large']
	])('%s is told in words', async (_what, bytes, code) => {
		expect(await pairs(bytes)).toBe(code);
	});

	test('no bytes at all are no text of another kind', () => {
		expect(decodeText(new Uint8Array())).toBe('');
	});
});

describe('a package of Anki', () => {
	const notes = [
		['What is <b>hope</b>?', 'A reason<br>to go on', 'tag'],
		['{{c1::Respect}} and {{c2::dignity::second}}', 'Always'],
		['<img src="x.jpg">', 'only a picture'],
		['long', 'y'.repeat(3900)]
	];

	test('gives the text of its notes', async () => {
		const found = await read(zip({ media: '{}', 'collection.anki2': collection(notes) }));
		expect(found).toMatchObject({
			sheet: {
				columns: 3,
				cards: [
					{ row: 1, front: 'What is hope?', back: 'A reason\nto go on' },
					{ row: 2, front: '[…] and [second]', back: 'Respect and dignity\n\nAlways' },
					{ row: 4, back: 'y'.repeat(3900) }
				],
				leftOut: [{ row: 3, faults: ['front_missing'] }]
			}
		});
	});

	test('is read through many pages', async () => {
		const many = Array.from({ length: 1900 }, (_, n) => [`front ${n}`, 'back '.repeat(40)]);
		const found = await pairs(zip({ 'collection.anki21': collection(many) }));
		expect(found).toHaveLength(1900);
		expect(found[1899]?.[0]).toBe('front 1899');
		const more = Array.from({ length: 5000 }, (_, n) => [`front ${n}`, 'b']);
		expect(await read(zip({ 'collection.anki21': collection(more) }))).toEqual({
			fault: { code: 'too_many', rows: 5000, most: 2000 }
		});
	});

	test.each<[string, Record<string, string | Uint8Array>, string]>([
		['the newest kind', { 'collection.anki21b': 'x', 'collection.anki2': 'y' }, 'package_new'],
		['no database in it', { 'collection.anki2': 'not a database' }, 'package_broken'],
		['no notes', { 'collection.anki2': collection([]) }, 'empty']
	])('with %s is told in words', async (_what, files, code) => {
		expect(await pairs(zip(files))).toBe(code);
	});

	test('with gaps that never close takes no time', async () => {
		const found = await pairs(
			zip({ 'collection.anki2': collection([['{{c1::a::'.repeat(20_000), 'b']]) })
		);
		expect(found).toEqual([]);
	}, 5000);

	test('whose rows claim more than the file holds is broken', async () => {
		const bytes = collection([['f', 'b'.repeat(60_000)]]);
		expect(readTable(bytes, 'notes', 1000)?.rows).toHaveLength(1);
		// Every cell of the page points at the one long row.
		const page = pageOf(bytes);
		const view = new DataView(bytes.buffer);
		const cell = view.getUint16(page + 8);
		view.setUint16(page + 3, 500);
		for (let n = 0; n < 500; n += 1) view.setUint16(page + 8 + n * 2, cell);
		expect(readTable(bytes, 'notes', 1000)).toBeNull();
	});

	test('whose pages go down without a ground is broken', () => {
		const bytes = new Uint8Array(collection([['f', 'b']]).slice(0, 4096));
		const deep = new Uint8Array(4096 + 4096 * 5000);
		deep.set(bytes);
		const root = pageOf(collection([['f', 'b']]));
		const view = new DataView(deep.buffer);
		for (let at = root; at + 4096 < deep.length; at += 4096) {
			deep[at] = 5;
			view.setUint32(at + 8, at / 4096 + 2);
		}
		expect(readTable(deep, 'notes', 1000)).toBeNull();
	});

	test('that is damaged anywhere is refused or read, and never breaks the page', async () => {
		const whole = collection(Array.from({ length: 200 }, (_, n) => [`f${n}`, 'b'.repeat(n * 9)]));
		for (let at = 0; at < whole.length; at += at < 300 ? 1 : 701) {
			const broken = whole.slice();
			broken[at] = 255 - (broken[at] ?? 0);
			readTable(broken, 'notes', 1000);
			readTable(whole.slice(0, at), 'notes', 1000);
		}
		expect(readTable(whole, 'notes', 1000)?.rows).toHaveLength(200);
	});
});

/** Where the table's first page begins: behind the list of tables, with pages of 4096 bytes. */
function pageOf(bytes: Uint8Array): number {
	expect([bytes[16], bytes[17], bytes[4096]]).toEqual([16, 0, 13]);
	return 4096;
}

function collection(notes: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-notes-'));
	const path = join(dir, 'collection.anki2');
	const db = new DatabaseSync(path);
	db.exec(`create table notes (id integer primary key, guid text not null, mid integer not null,
		mod integer not null, usn integer not null, tags text not null, flds text not null,
		sfld integer not null, csum integer not null, flags integer not null, data text not null)`);
	db.exec('create index ix_notes_usn on notes (usn)');
	const insert = db.prepare("insert into notes values (?, 'g', 1, 1, -1, '', ?, '', 0, 0, '')");
	db.exec('begin');
	notes.forEach((fields, n) => insert.run(1_600_000_000_000 + n, fields.join('\u001f')));
	db.exec('commit');
	db.close();
	const bytes = new Uint8Array(readFileSync(path));
	rmSync(dir, { recursive: true });
	return bytes;
}

/** As small as a zip can be: each file packed, without times and checks. */
function zip(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
	const parts: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const [name, content] of Object.entries(files)) {
		const packed = deflateRawSync(content);
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0);
		head.writeUInt16LE(8, 8);
		head.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(at, 42);
		parts.push(head, Buffer.from(name), packed);
		list.push(entry, Buffer.from(name));
		at += head.length + name.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(at, 16);
	return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}
