import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../supabase/functions/receive-file/inspect.ts';
import { archive, pdf, pngPicture } from '../fakes/papers.ts';

const jpeg = readFileSync(new URL('../fixtures/certificate.jpg', import.meta.url));
const png = pngPicture(4, 4);

describe('what a file is', () => {
	test.each<[string, Buffer, string | null, string | null]>([
		['a photo', jpeg, 'image/jpeg', null],
		['a photo with a second picture behind it', Buffer.concat([jpeg, jpeg]), 'image/jpeg', null],
		[
			'a photo cut in the middle',
			jpeg.subarray(0, jpeg.length >> 1),
			'image/jpeg',
			'file.unreadable'
		],
		['only the beginning of a photo', jpeg.subarray(0, 20), 'image/jpeg', 'file.unreadable'],
		['a drawing', png, 'image/png', null],
		['a drawing without its end', png.subarray(0, -5), 'image/png', 'file.unreadable'],
		[
			'a drawing with something behind it',
			Buffer.concat([png, jpeg]),
			'image/png',
			'file.unreadable'
		],
		[
			'a drawing too large to open',
			pngPicture(4, 4, [60_000, 60_000]),
			'image/png',
			'file.too_large'
		],
		['a document', pdf(2), 'application/pdf', null],
		['a document with packed objects', pdf(2, { packed: true }), 'application/pdf', null],
		[
			'a document with a password',
			pdf(2, { extra: '/Encrypt 9 0 R' }),
			'application/pdf',
			'file.pdf_encrypted'
		],
		['a document without pages', pdf(0), 'application/pdf', 'file.pdf_empty'],
		['a document as long as a book', pdf(31), 'application/pdf', 'file.pdf_too_long'],
		['a packed book', pdf(31, { packed: true }), 'application/pdf', 'file.pdf_too_long'],
		['a document cut in the middle', pdf(9).subarray(0, 300), 'application/pdf', 'file.unreadable'],
		[
			'a photo that is an archive too',
			Buffer.concat([jpeg, archive]),
			'image/jpeg',
			'file.wrong_type'
		],
		[
			'a document that is an archive too',
			Buffer.concat([pdf(1), archive]),
			'application/pdf',
			'file.wrong_type'
		],
		['a photo that is a document too', withComment('%PDF-1.4'), 'image/jpeg', 'file.wrong_type'],
		['a photo that is a page too', withComment('<html><script>'), 'image/jpeg', 'file.wrong_type'],
		['a program', Buffer.from('MZ\x90\x00'), null, 'file.program'],
		['a page', Buffer.from('<html>'), null, 'file.wrong_type'],
		['nothing', Buffer.alloc(0), null, 'file.empty'],
		['eleven million bytes', Buffer.alloc(11_000_000), null, 'file.too_large']
	])('%s', async (...[, bytes, type, refusal]) => {
		expect(await inspect(bytes)).toEqual({ type, refusal });
	});

	test('a file made to keep the server busy is judged in time', async () => {
		const hostile = ['<< /Type /Pages ', '/Type /ObjStm stream\n', '/Encrypt 1 ', '<<<<'].map(
			(words) =>
				Buffer.concat([pdf(1), Buffer.from(words.repeat(9_000_000 / words.length)), pdf(1)])
		);
		const began = performance.now();
		for (const bytes of hostile) await inspect(bytes);
		expect(performance.now() - began).toBeLessThan(20_000);
	});
});

function withComment(text: string): Buffer {
	const length = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
	return Buffer.concat([jpeg.subarray(0, 2), length, Buffer.from(text), jpeg.subarray(2)]);
}
