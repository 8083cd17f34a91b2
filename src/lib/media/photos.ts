/**
 * Photos of one paper on their way into one file: turned as the person wants them, and, where there
 * are several, put together as a PDF with a page to each. All on the device; nothing of the originals
 * but their pixels goes along.
 */
import type { FileWarning } from '../domain/warnings.ts';
import { refused, storedBytesMax, type Prepared } from './outcome.ts';
import { aimedBytesMax } from './picture.ts';
import { remakePicture } from './studio.ts';

/** A picture that `prepare` let through, and how many quarters it is turned to the right. */
export type Photo = { blob: Blob; quarters: number };
type Page = { jpeg: Blob; warnings: readonly FileWarning[] };

export const photosMax = 10;
/** What a PDF needs beside its pictures is far less than this. */
const pdfBytesMax = storedBytesMax - 200_000;
/** The long side of a sheet of US Letter, in points. */
const pageSide = 792;

export async function putTogether(
	photos: readonly Photo[],
	name: string,
	remake = remakePicture
): Promise<Prepared> {
	const bytesAimed = Math.min(aimedBytesMax, Math.floor(pdfBytesMax / photos.length / 2));
	const pages: Page[] = [];
	// One after the other: a phone has room for one picture of twelve megapixels, not for ten.
	for (const { blob, quarters } of photos) {
		const remade = await remake(blob, { asItIs: false, quarters, bytesAimed });
		if (!remade?.blob) return refused('file.unreadable');
		pages.push({ jpeg: remade.blob, warnings: remade.warnings });
	}
	const warnings = [...new Set(pages.flatMap((page) => page.warnings))];
	const stem = name.replace(/\.[^.]*$/, '');
	const [only, ...others] = pages;
	if (only && others.length === 0) {
		const type = 'image/jpeg';
		return { ok: true, blob: only.jpeg, name: `${stem}.jpg`, type, warnings };
	}
	const type = 'application/pdf';
	const blob = new Blob([await pdfOf(pages)], { type });
	if (blob.size > storedBytesMax) {
		return refused('file.too_large', { size: blob.size, max: storedBytesMax });
	}
	return { ok: true, blob, name: `${stem}.pdf`, type, pages: pages.length, warnings };
}

async function pdfOf(pages: readonly Page[]): Promise<Uint8Array<ArrayBuffer>> {
	const { PDFDocument } = await import('@cantoo/pdf-lib');
	// Without these it would write down when it was made and with what.
	const file = await PDFDocument.create({ updateMetadata: false });
	for (const { jpeg } of pages) {
		const picture = await file.embedJpg(await jpeg.arrayBuffer());
		const scale = pageSide / Math.max(picture.width, picture.height);
		const [width, height] = [picture.width * scale, picture.height * scale];
		file.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
	}
	return new Uint8Array(await file.save());
}
