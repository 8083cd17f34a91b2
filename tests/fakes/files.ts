/**
 * Files that people pick, made by script: the same bytes every time, so that a failure can be
 * looked at. Large photos are drawn by the browser in the flows, which has a real encoder.
 */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** A photo as an iPhone would keep it, with the words of a certificate on it. */
export function heicPhoto(): Buffer<ArrayBuffer> {
	return bytesOf(new URL('../fixtures/certificate.heic', import.meta.url));
}

/** A small upright photo: 64 by 48 pixels. */
export function jpegPhoto(): Buffer<ArrayBuffer> {
	return bytesOf(new URL('../fixtures/certificate.jpg', import.meta.url));
}

function bytesOf(address: URL): Buffer<ArrayBuffer> {
	return Buffer.from(readFileSync(address));
}

/** The words that must never leave the device in a photo. */
export const telling = { place: 'GPSHERE!', maker: 'Avery-Phone' } as const;

/** The same photo with an Exif block: an orientation, a maker and a place. */
export function withExif(jpeg: Buffer, orientation = 1): Buffer<ArrayBuffer> {
	const exif = exifBlock(orientation);
	const header = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]);
	return Buffer.concat([jpeg.subarray(0, 2), header, exif, jpeg.subarray(2)]);
}

/** The same photo with a small one of itself in its Exif block, whole, as cameras put it there. */
export function withPreview(jpeg: Buffer): Buffer<ArrayBuffer> {
	const body = Buffer.concat([Buffer.from('Exif\0\0'), jpegPhoto()]);
	const header = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
	return Buffer.concat([jpeg.subarray(0, 2), header, body, jpeg.subarray(2)]);
}

/** Little-endian: orientation, maker, and a pointer to a directory of places. */
function exifBlock(orientation: number): Buffer {
	const maker = Buffer.from(`${telling.maker}\0`);
	const makerAt = 8 + 2 + 3 * 12 + 4;
	const placesAt = makerAt + maker.length;
	const places = [entry(1, 2, 8, placesAt + 18)];
	const first = [
		entry(0x010f, 2, maker.length, makerAt),
		entry(0x0112, 3, 1, orientation),
		entry(0x8825, 4, 1, placesAt)
	];
	return Buffer.concat([
		Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'),
		directory(first),
		maker,
		directory(places),
		Buffer.from(telling.place)
	]);
}

function directory(entries: readonly Buffer[]): Buffer {
	const count = Buffer.alloc(2);
	count.writeUInt16LE(entries.length);
	return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
}

function entry(tag: number, kind: number, ...[count, value]: [number, number]): Buffer {
	const bytes = Buffer.alloc(12);
	bytes.writeUInt16LE(tag, 0);
	bytes.writeUInt16LE(kind, 2);
	bytes.writeUInt32LE(count, 4);
	bytes.writeUInt32LE(value, 8);
	return bytes;
}

/** A grey picture with a line of text about its maker. */
export function pngScan(width = 40, height = 30): Buffer<ArrayBuffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 0xcc)]);
	const rows = Buffer.concat(Array.from({ length: height }, () => row));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('tEXt', Buffer.from(`Author\0${telling.maker}`)),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name), body]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(body.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([size, named, check]);
}

/** A PDF that opens: `pages` letter pages, each with a line of text. */
export function pdf(pages = 1, line = 'Certificate of completion'): Buffer<ArrayBuffer> {
	const kids = Array.from({ length: pages }, (_, index) => `${4 + index} 0 R`);
	const content = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
	return pdfOf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		...kids.map(
			() =>
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ' +
				`/Resources << /Font << /F1 3 0 R >> >> /Contents ${4 + pages} 0 R >>`
		),
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
	]);
}

/** A PDF whose catalogue says more: with an action of its own, or with a page that is one picture. */
export function pdfWith(more: string, picture: Buffer | null = null): Buffer<ArrayBuffer> {
	const content = picture
		? 'q 612 0 0 459 0 100 cm /I Do Q'
		: 'BT /F1 24 Tf 72 700 Td (Certificate) Tj ET';
	const resources = picture ? '/XObject << /I 5 0 R >>' : '/Font << /F1 5 0 R >>';
	const image =
		'<< /Type /XObject /Subtype /Image /Width 64 /Height 48 /ColorSpace /DeviceRGB ' +
		`/BitsPerComponent 8 /Filter /DCTDecode /Length ${picture?.length ?? 0} >>\nstream\n` +
		`${picture?.toString('latin1') ?? ''}\nendstream`;
	return pdfOf([
		`<< /Type /Catalog /Pages 2 0 R ${more} >>`,
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ' +
			`/Resources << ${resources} >> /Contents 4 0 R >>`,
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		picture ? image : '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
	]);
}

/** It asks for a password before it shows anything. */
export function encryptedPdf(): Buffer<ArrayBuffer> {
	const locked = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (o) /U (u) >>';
	return pdfOf(
		['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
		locked
	);
}

/** Newer writers pack their objects; the pages are then not in the clear. */
export function packedPdf(pages = 2): Buffer<ArrayBuffer> {
	const leaves = Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R >>').join(' ');
	const packed = deflateSync(Buffer.from(`<< /Type /Pages /Count ${pages} >> ${leaves}`));
	return Buffer.concat([
		Buffer.from(`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Length ${packed.length} >>\nstream\n`),
		packed,
		Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n')
	]);
}

export function pdfOf(objects: readonly string[], trailer = ''): Buffer<ArrayBuffer> {
	let text = '%PDF-1.4\n';
	const places = objects.map((body, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${body}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const start = text.length;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`;
	return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}

/** A program that somebody gave the name of a picture. */
export function renamedProgram(): Buffer<ArrayBuffer> {
	return Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(4096)]);
}

export function zipArchive(): Buffer<ArrayBuffer> {
	return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(64)]);
}

/** As the picker hands it over. */
export function picked(bytes: Buffer<ArrayBuffer>, name: string): File {
	return new File([bytes], name);
}

/** A real document, made long by a comment after its first line. */
export function longPdf(size: number): ArrayBuffer {
	const short = pdf();
	const cut = short.indexOf('\n') + 1;
	const comment = Buffer.alloc(Math.max(2, size - short.length), ' ');
	comment.write('%');
	comment.write('\n', comment.length - 1);
	const bytes = Buffer.concat([short.subarray(0, cut), comment, short.subarray(cut)]);
	return new Uint8Array(bytes).buffer;
}
