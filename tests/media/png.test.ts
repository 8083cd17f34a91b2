import { expect, test } from 'vitest';
import { readPng } from '../../src/lib/media/png.ts';
import { pngScan, telling } from '../fakes/files.ts';

test('a scan keeps its picture and loses what it tells about its maker', () => {
	const png = readPng(pngScan(40, 30));
	expect(png).toMatchObject({ width: 40, height: 30 });
	const text = Buffer.from(png?.stripped ?? []).toString('latin1');
	expect(text).not.toContain(telling.maker);
	expect(text).toContain('IDAT');
	expect(text.endsWith('IEND\xae\x42\x60\x82')).toBe(true);
});

test('a scan that was cut off is not read', () => {
	expect(readPng(pngScan().subarray(0, 60))).toBeNull();
	expect(readPng(pngScan().subarray(0, 20))).toBeNull();
});
