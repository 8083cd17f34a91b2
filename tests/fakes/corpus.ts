/**
 * Awkward files as real phones, scanners, mail programs and pranksters make them, each with what has
 * to become of it. Made by script.
 */
import * as files from './files.ts';
import * as odd from './odd-pictures.ts';

export type Case = {
	title: string;
	name: string;
	bytes: () => Buffer<ArrayBuffer>;
	/** The type that is stored, or the code of the refusal. */
	becomes: string;
};

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** A real photo that stops after two thirds, as a message that did not come through leaves it. */
function cutPhoto(): Buffer<ArrayBuffer> {
	const photo = files.jpegPhoto();
	return Buffer.from(photo.subarray(0, Math.floor(photo.length * 0.66)));
}

const scanOnly = () => files.pdfWith('', files.jpegPhoto());
const archiveEnd = bytesOf(`PK\x05\x06${'\0'.repeat(18)}`);
const join = (...parts: readonly Buffer[]) => Buffer.concat(parts);

export const corpus: readonly Case[] = [
	...[1, 2, 3, 4, 5, 6, 7, 8].map((way) => ({
		title: `a photo that lies the ${way}. way`,
		name: 'IMG_1.JPG',
		bytes: () => files.withExif(files.jpegPhoto(), way),
		becomes: 'image/jpeg'
	})),
	one('a progressive JPEG', 'web.jpg', () => odd.plainJpeg('progressive'), 'image/jpeg'),
	one('a JPEG in the colours of print', 'print.jpg', () => odd.plainJpeg('cmyk'), 'image/jpeg'),
	one('a JPEG under a wrong name', 'scan.pdf', files.jpegPhoto, 'image/jpeg'),
	one(
		'a JPEG with an archive behind it',
		'a.jpg',
		() => join(files.jpegPhoto(), archiveEnd),
		'image/jpeg'
	),
	one('a JPEG that was cut off', 'half.jpg', cutPhoto, 'file.unreadable'),
	one(
		'a JPEG with a preview, cut off',
		'half.jpg',
		() => files.withPreview(cutPhoto()),
		'file.unreadable'
	),
	one(
		'a JPEG that claims 4 billion pixels',
		'big.jpg',
		() => odd.claiming(odd.plainJpeg('grey'), 65_000),
		'file.too_large'
	),
	one(
		'a PNG of 16 bits',
		'deep.png',
		() => odd.blackPng({ side: 40, depth: 16, colour: 2, channels: 3 }),
		'image/png'
	),
	one('a PNG with a palette', 'few.png', odd.palettePng, 'image/png'),
	one('a PNG that moves', 'dance.png', odd.movingPng, 'file.moving'),
	one(
		'a PNG that was cut off',
		'half.png',
		() => Buffer.from(files.pngScan().subarray(0, 90)),
		'file.unreadable'
	),
	one(
		'a PNG of 400 million pixels in 50 kB',
		'bomb.png',
		() => odd.blackPng({ side: 20_000, depth: 1, colour: 0, channels: 1 }),
		'file.too_large'
	),
	one('a GIF that stands still', 'still.gif', () => odd.gif(1), 'image/jpeg'),
	one('a GIF that moves', 'dance.gif', () => odd.gif(3), 'file.moving'),
	one('a GIF that claims 4 billion pixels', 'big.gif', () => odd.gif(1, 65_535), 'file.too_large'),
	one('a WebP that moves', 'dance.webp', () => odd.webp(2), 'file.moving'),
	one(
		'a WebP that claims 268 million pixels',
		'big.webp',
		() => odd.webp(0, 16_384),
		'file.too_large'
	),
	one(
		'a HEIC that claims a billion pixels',
		'big.heic',
		() => odd.claimingHeic(32_000),
		'file.too_large'
	),
	one('no bytes', 'IMG_1.JPG', () => Buffer.alloc(0), 'file.empty'),
	one('a program', 'certificate.pdf.exe', files.renamedProgram, 'file.program'),
	one('a PDF with a password', 'locked.pdf', files.encryptedPdf, 'file.pdf_encrypted'),
	one('a PDF without pages', 'empty.pdf', () => files.pdf(0), 'file.pdf_empty'),
	one(
		'a PDF that was cut off',
		'half.pdf',
		() => Buffer.from(files.pdf().subarray(0, 300)),
		'file.unreadable'
	),
	one('a PDF of one picture', 'scan.pdf', scanOnly, 'application/pdf'),
	one('a PDF with a script', 'script.pdf', scriptPdf, 'application/pdf'),
	one(
		'a PDF with a mail’s footer behind it',
		'mail.pdf',
		() => join(files.pdf(), bytesOf('\n-- \nSent from my phone\n'.repeat(200))),
		'application/pdf'
	),
	one('a PDF with an archive in its tail', 'zip.pdf', archivePdf, 'file.wrong_type'),
	one(
		'a PDF that is a page too',
		'page.pdf',
		() =>
			Buffer.from(files.pdf().toString('latin1').replace('\n', '\n%<html><script>\n'), 'latin1'),
		'file.wrong_type'
	),
	one('a page', 'page.html', () => bytesOf('<!doctype html><p>Certificate'), 'file.wrong_type'),
	one(
		'a drawing with a script',
		'drawing.svg',
		() => bytesOf('<svg onload="alert(1)"/>'),
		'file.wrong_type'
	)
];

function one(
	...[title, name, bytes, becomes]: [string, string, () => Buffer<ArrayBuffer>, string]
): Case {
	return { title, name, bytes, becomes };
}

function scriptPdf(): Buffer<ArrayBuffer> {
	return files.pdfWith('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>');
}

function archivePdf(): Buffer<ArrayBuffer> {
	return join(files.pdf(), archiveEnd, bytesOf('\n%%EOF\n'));
}
