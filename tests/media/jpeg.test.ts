import { expect, test } from 'vitest';
import { readJpeg } from '../../src/lib/media/jpeg.ts';
import { jpegPhoto, telling, withExif } from '../fakes/files.ts';

const textOf = (bytes: Uint8Array = new Uint8Array()) => Buffer.from(bytes).toString('latin1');

test('size and orientation are read from the segments', () => {
	expect(readJpeg(jpegPhoto())).toMatchObject({ width: 64, height: 48, orientation: 1 });
	expect(readJpeg(withExif(jpegPhoto(), 6))).toMatchObject({
		width: 64,
		height: 48,
		orientation: 6
	});
});

test('[complaint 9] place and maker are gone and the picture is the same', () => {
	const photo = withExif(jpegPhoto());
	expect(textOf(photo)).toContain(telling.place);
	const stripped = readJpeg(photo)?.stripped;
	expect(textOf(stripped)).not.toContain(telling.place);
	expect(textOf(stripped)).not.toContain(telling.maker);
	expect(textOf(stripped)).toBe(textOf(readJpeg(jpegPhoto())?.stripped));
});

test('what was hidden behind the end of a picture stays behind', () => {
	const photo = Buffer.concat([jpegPhoto(), Buffer.from('PK\x03\x04 hidden')]);
	expect(textOf(readJpeg(photo)?.stripped)).not.toContain('hidden');
});

test('a photo that was cut off is not read', () => {
	expect(readJpeg(jpegPhoto().subarray(0, 700))).toBeNull();
	expect(readJpeg(jpegPhoto().subarray(0, 40))).toBeNull();
	expect(readJpeg(Buffer.from([0xff, 0xd8, 0xff]))).toBeNull();
});

test('an Exif block that is cut off says upright', () => {
	const photo = withExif(jpegPhoto(), 6);
	photo.writeUInt16LE(9999, 2 + 4 + 6 + 8);
	expect(readJpeg(photo)?.orientation).toBe(6);
	photo.writeUInt32LE(99_999, 2 + 4 + 6 + 4);
	expect(readJpeg(photo)?.orientation).toBe(1);
});
