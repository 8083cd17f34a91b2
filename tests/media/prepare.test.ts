import { expect, test } from 'vitest';
import type { Ready } from '../../src/lib/media/outcome.ts';
import { prepare, type Craft, type Options } from '../../src/lib/media/prepare.ts';
import * as files from '../fakes/files.ts';

/** Stands in for the browser: every picture can be decoded and comes back as a small JPEG. */
const craft: Craft = {
	remake: (_source, { asItIs }) =>
		Promise.resolve({
			blob: asItIs ? null : new Blob([files.jpegPhoto()]),
			width: 2400,
			height: 1800,
			warnings: []
		}),
	convertHeic: () => Promise.resolve('not_loaded'),
	readText: () => Promise.resolve(null)
};
const blind: Craft = { ...craft, remake: () => Promise.resolve(null) };

test.each([
	['an empty file', Buffer.alloc(0), 'file.empty'],
	['a renamed program', files.renamedProgram(), 'file.program'],
	['an archive', files.zipArchive(), 'file.wrong_type'],
	['a text', Buffer.from('hello'), 'file.wrong_type'],
	['a PDF with a password', files.encryptedPdf(), 'file.pdf_encrypted'],
	['a PDF without pages', files.pdf(0), 'file.pdf_empty'],
	['a PDF of a whole book', files.pdf(31), 'file.pdf_too_long'],
	['a PDF that was cut off', files.pdf().subarray(0, 100), 'file.unreadable'],
	['a photo of 60 MB', Buffer.concat([files.jpegPhoto(), Buffer.alloc(60e6)]), 'file.too_large'],
	['a PDF of 11 MB', Buffer.concat([files.pdf(), Buffer.alloc(11e6, 32)]), 'file.too_large']
])('%s is refused on the device', async (_title, bytes, refusal) => {
	const prepared = await prepare(files.picked(bytes, 'photo.jpg'), { craft });
	expect(prepared).toMatchObject({ ok: false, refusal });
});

test('a picture that nobody can decode is refused', async () => {
	const prepared = await prepare(files.picked(files.jpegPhoto(), 'photo.jpg'), { craft: blind });
	expect(prepared).toMatchObject({ ok: false, refusal: 'file.unreadable' });
});

test('[complaint 9] a small photo keeps its pixels and loses its place', async () => {
	const ready = await prepared(files.withExif(files.jpegPhoto()), 'C:\\photos\\IMG 1.JPEG');
	expect(ready).toMatchObject({ name: 'IMG 1.jpg', type: 'image/jpeg' });
	expect(await ready.blob.text()).not.toContain(files.telling.place);
});

test('a photo that lies on its side is drawn anew', async () => {
	const drawn: boolean[] = [];
	const watching: Craft = {
		...craft,
		remake: (source, work) => {
			drawn.push(!work.asItIs);
			return craft.remake(source, work);
		}
	};
	const photo = files.withExif(files.jpegPhoto(), 6);
	await prepared(photo, 'photo.jpg', { craft: watching });
	expect(drawn).toEqual([true]);
});

test('a PDF passes with its pages counted and the ending it deserves', async () => {
	const ready = await prepared(files.pdf(2), 'certificate.jpg');
	expect(ready).toMatchObject({ name: 'certificate.pdf', type: 'application/pdf', pages: 2 });
});

test('without its converter a photo is kept as it is and says so', async () => {
	const ready = await prepared(files.heicPhoto(), 'IMG_0001.HEIC');
	expect(ready).toMatchObject({ name: 'IMG_0001.heic', needs_conversion: true });
	expect(ready.blob.size).toBe(files.heicPhoto().length);
});

test('progress goes from nothing to done', async () => {
	const steps: number[] = [];
	await prepared(files.pdf(), 'a.pdf', { craft, progress: (part) => steps.push(part) });
	expect(steps[0]).toBe(0);
	expect(steps.at(-1)).toBe(1);
});

async function prepared(
	bytes: Buffer<ArrayBuffer>,
	name: string,
	options: Options = { craft }
): Promise<Ready> {
	const result = await prepare(files.picked(bytes, name), options);
	if (!result.ok) throw new Error(`refused: ${result.refusal}`);
	return result;
}
