/**
 * The text that a PDF carries, read by the library that the desk draws with, in a worker of its own.
 * It is fetched with the first PDF; where it cannot be, the file passes unread. Nothing is drawn or run.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** What says something stands in the first pages; a book is not read to its end. */
const pagesMax = 5;
/** A page of print has three thousand letters. */
const lettersMax = 50_000;
/** A small file can unpack to more than a phone has: then its worker is ended, and nothing is said. */
const readMsMax = 8_000;

export type PdfText = {
	text: string;
	/** Nothing is on its pages: no letter, no line, no picture. */
	isBlank: boolean;
};

/** Null where it cannot be read now, or takes too long. */
export async function readPdfText(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText | null> {
	const pdf = await import('pdfjs-dist').catch(() => null);
	if (!pdf) return null;
	pdf.GlobalWorkerOptions.workerSrc = workerAddress;
	const worker = new pdf.PDFWorker();
	// The bytes are given away to the worker: the file's own stay.
	const opening = pdf.getDocument({
		data: bytes.slice(),
		worker,
		enableXfa: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		disableFontFace: true,
		stopAtErrors: false
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), readMsMax);
	});
	try {
		return await Promise.race([opening.promise.then(read), tooLong]);
	} catch {
		return null;
	} finally {
		clearTimeout(timer);
		// Ended, not asked to end: one that is busy with a bomb would never answer.
		worker.destroy();
	}
}

/** Puts the reader where the service worker finds it, so that it is there with no signal. */
export async function keepReader(): Promise<void> {
	const cache = await caches.open('heavy');
	if (!(await cache.match(workerAddress))) await cache.add(workerAddress);
	await import('pdfjs-dist');
}

async function read(pdf: PDFDocumentProxy): Promise<PdfText> {
	let text = '';
	for (let number = 1; number <= Math.min(pdf.numPages, pagesMax); number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		for (const item of items) {
			if (text.length > lettersMax) break;
			if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
		}
		text += '\n';
	}
	return { text, isBlank: text.trim() === '' && (await hasNothing(pdf)) };
}

async function hasNothing(pdf: PDFDocumentProxy): Promise<boolean> {
	const { OPS } = await import('pdfjs-dist');
	const marks = new Set([
		OPS.constructPath,
		OPS.paintImageXObject,
		OPS.paintInlineImageXObject,
		OPS.paintImageMaskXObject,
		OPS.paintFormXObjectBegin,
		OPS.shadingFill
	]);
	for (let number = 1; number <= Math.min(pdf.numPages, pagesMax); number += 1) {
		const page = await pdf.getPage(number);
		const { fnArray, argsArray } = await page.getOperatorList();
		const isMark = (operation: number, at: number) =>
			marks.has(operation) || (operation === OPS.showText && hasLetter(argsArray[at]));
		if (fnArray.some(isMark)) return false;
	}
	return true;
}

/** Letters that nobody can name, because the file does not say which they are, are letters too. */
function hasLetter(args: unknown): boolean {
	const glyphs: unknown = Array.isArray(args) ? args[0] : null;
	return Array.isArray(glyphs) && glyphs.some(isLetter);
}

function isLetter(glyph: unknown): boolean {
	return typeof glyph === 'object' && glyph !== null && 'isSpace' in glyph && !glyph.isSpace;
}
