import { expect, test } from 'vitest';
import { sniff } from '../../src/lib/media/sniff.ts';
import * as files from '../fakes/files.ts';

const brand = (name: string) => Buffer.from(`\0\0\0\x18ftyp${name}\0\0\0\0`, 'latin1');

test.each([
	['a photo', files.jpegPhoto(), 'jpeg'],
	['a scan', files.pngScan(), 'png'],
	['a photo of an iPhone', files.heicPhoto(), 'heic'],
	['a photo that names the general image brand', brand('mif1'), 'heic'],
	['a picture from the web', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'webp'],
	['a picture of the newest kind', brand('avif'), 'avif'],
	['a film, which is no picture', brand('isom'), 'unknown'],
	['a PDF', files.pdf(), 'pdf'],
	['a PDF behind a byte order mark', Buffer.from('\xef\xbb\xbf%PDF-1.4', 'latin1'), 'pdf'],
	['a program with a PDF inside', Buffer.from('MZ....%PDF-1.4', 'latin1'), 'program'],
	['a program under a picture name', files.renamedProgram(), 'program'],
	['a script', Buffer.from('#!/bin/sh\n'), 'program'],
	['an archive', files.zipArchive(), 'archive'],
	['a page', Buffer.from('<!doctype html><script>'), 'page'],
	['a drawing that can hold a script', Buffer.from('<svg onload="1">'), 'page'],
	['a text', Buffer.from('Certificate'), 'unknown'],
	['nothing', Buffer.alloc(0), 'unknown']
] as const)('%s is known by its content', (_title, bytes, kind) => {
	expect(sniff(bytes)).toBe(kind);
});
