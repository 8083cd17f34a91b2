/**
 * From a picked file to bytes that may be stored: judged by content, converted, made smaller,
 * stripped of place and maker; or refused with what to do instead. All on the device.
 */
import type { Known, TextProof } from '../domain/evidence-text.ts';
import type { FileWarning } from '../domain/warnings.ts';
import { convertHeic } from './heic.ts';
import { isCutOff, readJpeg } from './jpeg.ts';
import { headerOf } from './moving.ts';
import {
	originalBytesMax,
	pagesMax,
	pixelsMax,
	refused,
	storedBytesMax,
	type Prepared,
	type Refused
} from './outcome.ts';
import { isDisguised, readPdf, withoutTail } from './pdf.ts';
import type { PdfText } from './pdf-text.ts';
import { aimedBytesMax, longSideMax, type Remade, type Source } from './picture.ts';
import { readPng } from './png.ts';
import { sniff, sniffBytes, type Kind } from './sniff.ts';
import { remakePicture } from './studio.ts';

export type Picked = Blob & { name: string };
/** What only a browser can do; the tests give stand-ins. */
export type Craft = {
	remake: typeof remakePicture;
	convertHeic: typeof convertHeic;
	readText: typeof readText;
};
/** What the program wants to read in the document, and what of it the person has told. */
export type Sought = { proofs: readonly TextProof[]; known: Known };
export type Options = {
	/** From 0 to 1. */
	progress?: (part: number) => void;
	craft?: Craft;
	sought?: Sought;
};
type Work = {
	file: Picked;
	bytes: Uint8Array<ArrayBuffer>;
	craft: Craft;
	sought?: Sought | undefined;
};
type Plain = { width: number; height: number; stripped: Uint8Array<ArrayBuffer> };

const browserCraft: Craft = { remake: remakePicture, convertHeic, readText };

export async function prepare(file: Picked, options: Options = {}): Promise<Prepared> {
	const progress = options.progress ?? (() => undefined);
	progress(0);
	if (file.size === 0) return refused('file.empty');
	const head = new Uint8Array(await file.slice(0, sniffBytes).arrayBuffer());
	const kind = sniff(head);
	const refusal = refusedKind(kind, file);
	if (refusal) return refusal;
	const bytes = new Uint8Array(await file.arrayBuffer());
	progress(0.2);
	const { craft = browserCraft, sought } = options;
	const prepared = await preparedAs(kind, { file, bytes, craft, sought });
	progress(1);
	return prepared;
}

function refusedKind(kind: Kind, file: Picked): Refused | null {
	if (kind === 'program') return refused('file.program');
	if (kind === 'archive' || kind === 'page' || kind === 'unknown') {
		return refused('file.wrong_type', { found: kind });
	}
	if (file.size <= originalBytesMax) return null;
	return refused('file.too_large', { size: file.size, max: originalBytesMax });
}

function preparedAs(kind: Kind, work: Work): Promise<Prepared> {
	if (kind === 'pdf') return preparedPdf(work);
	const header = headerOf(kind, work.bytes);
	if (header?.isMoving) return Promise.resolve(refused('file.moving'));
	if (header && isVast(header)) return Promise.resolve(tooManyPixels());
	if (kind === 'heic') return preparedHeic(work);
	const asItIs = kind === 'jpeg' ? jpegAsItIs(work.bytes) : pngAsItIs(kind, work.bytes);
	return asItIs && 'ok' in asItIs ? Promise.resolve(asItIs) : preparedPicture(work, asItIs);
}

async function preparedPdf({ file, bytes: whole, craft, sought }: Work): Promise<Prepared> {
	const bytes = withoutTail(whole);
	if (isDisguised(bytes)) return refused('file.wrong_type', { found: 'disguise' });
	const pdf = await readPdf(bytes);
	if (!pdf) return refused('file.unreadable');
	if (pdf.encrypted) return refused('file.pdf_encrypted');
	if (pdf.pages === 0) return refused('file.pdf_empty');
	if (pdf.pages !== null && pdf.pages > pagesMax) {
		return refused('file.pdf_too_long', { pages: pdf.pages, max: pagesMax });
	}
	if (bytes.length > storedBytesMax) {
		return refused('file.too_large', { size: bytes.length, max: storedBytesMax });
	}
	const type = 'application/pdf';
	const blob = new Blob([bytes], { type });
	const pages = pdf.pages === null ? {} : { pages: pdf.pages };
	const warnings = await warningsOfText(bytes, craft, sought);
	return { ok: true, blob, name: named(file.name, 'pdf'), type, ...pages, warnings };
}

/** A scan without a text layer passes: nobody can say from here what stands on it. */
async function warningsOfText(
	bytes: Uint8Array<ArrayBuffer>,
	craft: Craft,
	sought: Sought | undefined
): Promise<FileWarning[]> {
	const read = await craft.readText(bytes);
	if (!read) return [];
	if (read.isBlank) return ['blank'];
	if (!sought || !/\p{L}/u.test(read.text)) return [];
	const rules = await import('../domain/evidence-text.ts').catch(() => null);
	return [...(rules?.notFoundIn(read.text, sought.proofs, sought.known) ?? [])];
}

/** The reader of PDFs is large, and fetched with the first of them. */
async function readText(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText | null> {
	const reader = await import('./pdf-text.ts').catch(() => null);
	return reader ? reader.readPdfText(bytes) : null;
}

async function preparedHeic({ file, bytes, craft }: Work): Promise<Prepared> {
	const type = 'image/heic';
	const blob = new Blob([bytes], { type });
	const converted = await craft.convertHeic(blob);
	if (converted === 'unreadable') return refused('file.unreadable');
	if (converted === 'not_loaded') {
		const name = named(file.name, 'heic');
		return { ok: true, blob, name, type, warnings: [], needs_conversion: true };
	}
	return redrawn(file.name, converted.bitmap, craft);
}

/** A picture that is small, upright and clean keeps its pixels; any other is drawn anew. */
async function preparedPicture(work: Work, plain: Plain | null): Promise<Prepared> {
	if (!plain) return redrawn(work.file.name, new Blob([work.bytes]), work.craft);
	const isPng = plain.stripped[0] === 0x89;
	const type = isPng ? 'image/png' : 'image/jpeg';
	const blob = new Blob([plain.stripped], { type });
	const seen = await work.craft.remake(blob, { asItIs: true });
	if (!seen) return refused('file.unreadable');
	return ready(seen, { blob, name: named(work.file.name, isPng ? 'png' : 'jpg'), type });
}

async function redrawn(name: string, source: Source, craft: Craft): Promise<Prepared> {
	const remade = await craft.remake(source, { asItIs: false });
	if (!remade?.blob) return refused('file.unreadable');
	if (remade.blob.size > storedBytesMax) {
		return refused('file.too_large', { size: remade.blob.size, max: storedBytesMax });
	}
	return ready(remade, { blob: remade.blob, name: named(name, 'jpg'), type: 'image/jpeg' });
}

function ready(
	{ width, height, warnings }: Remade,
	file: { blob: Blob; name: string; type: string }
): Prepared {
	return { ok: true, ...file, width, height, warnings };
}

/** Null where it has to be drawn anew. */
function jpegAsItIs(bytes: Uint8Array): Plain | null | Refused {
	const jpeg = readJpeg(bytes);
	if (!jpeg) return isCutOff(bytes) ? refused('file.unreadable') : null;
	if (jpeg.orientation !== 1) return isVast(jpeg) ? tooManyPixels() : null;
	return plainOrNot(jpeg);
}

function pngAsItIs(kind: Kind, bytes: Uint8Array): Plain | null | Refused {
	if (kind !== 'png') return null;
	const png = readPng(bytes);
	if (!png) return refused('file.unreadable');
	return png.isMoving ? refused('file.moving') : plainOrNot(png);
}

function plainOrNot(picture: Plain): Plain | null | Refused {
	if (isVast(picture)) return tooManyPixels();
	const isSmall = Math.max(picture.width, picture.height) <= longSideMax;
	return isSmall && picture.stripped.length <= aimedBytesMax ? picture : null;
}

function isVast({ width, height }: { width: number; height: number }): boolean {
	return width * height > pixelsMax;
}

function tooManyPixels(): Refused {
	return refused('file.too_large', { pixelsMax });
}

/** The picked name without folders and control characters, with the ending its content deserves. */
function named(name: string, ending: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? '';
	const stem = last.replace(/\.[^.]*$/, '').replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '');
	return `${stem.trim().slice(0, 100) || 'file'}.${ending}`;
}
