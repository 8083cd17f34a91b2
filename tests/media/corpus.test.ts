import { expect, test } from 'vitest';
import { prepare, type Craft } from '../../src/lib/media/prepare.ts';
import { isTelling } from '../../src/lib/media/telling.ts';
import { corpus } from '../fakes/corpus.ts';
import * as files from '../fakes/files.ts';

/** Stands in for the browser, which decodes everything that comes as far as it. */
const craft: Craft = {
	remake: (_source, { asItIs }) =>
		Promise.resolve({
			blob: asItIs ? null : new Blob([files.jpegPhoto()]),
			...{ width: 64, height: 48, warnings: [] }
		}),
	convertHeic: () => Promise.resolve('not_loaded'),
	readText: () => Promise.resolve(null)
};

test.each(corpus)('$title becomes $becomes', async ({ name, bytes, becomes }) => {
	const prepared = await prepare(files.picked(bytes(), name), { craft });
	expect(prepared.ok ? prepared.type : prepared.refusal).toBe(becomes);
	if (!prepared.ok) return;
	const kept = new Uint8Array(await prepared.blob.arrayBuffer());
	const text = Buffer.from(kept).toString('latin1');
	expect(text).not.toContain(files.telling.place);
	expect(text).not.toContain('PK\x05\x06');
	if (prepared.type !== 'application/pdf') expect(isTelling(kept)).toBe(false);
});

test('what a picture tells is seen in its bytes', () => {
	expect(isTelling(files.jpegPhoto())).toBe(false);
	expect(isTelling(files.withExif(files.jpegPhoto()))).toBe(true);
	expect(isTelling(files.pngScan())).toBe(true);
	expect(isTelling(Buffer.from('no picture'))).toBe(true);
	const comment = Buffer.from([0xff, 0xfe, 0, 6, 0x48, 0x69, 0x21, 0x21]);
	const [start, rest] = [files.jpegPhoto().subarray(0, 2), files.jpegPhoto().subarray(2)];
	expect(isTelling(Buffer.concat([start, comment, rest]))).toBe(true);
});
