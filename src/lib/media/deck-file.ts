/**
 * From a picked file to rows of cards, or a clear word why not. What it is gets decided by its bytes:
 * text in whatever encoding a spreadsheet wrote, or a package of another card program.
 */
import type { DeckRead, FileFault } from '../domain/deck-file.ts';
import { readDeckText } from '../domain/deck-file.ts';
import type { Written } from '../domain/deck.ts';
import { readPackage } from './anki.ts';
import { openZip } from './zip.ts';

const mostMb = 16;
/** Packages bring pictures and sounds along, which are left out. */
const packageMostMb = 200;

export async function readDeckFile(file: Blob, known: readonly Written[]): Promise<DeckRead> {
	const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
	const isZip = startsWith(start, [0x50, 0x4b, 0x03, 0x04]);
	const most = isZip ? packageMostMb : mostMb;
	if (file.size > most * 1024 * 1024) return { fault: { code: 'too_large', mostMb: most } };
	if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: { code: 'workbook' } };
	if (isZip) return readZipped(file, known);
	const text = decodeText(new Uint8Array(await file.arrayBuffer()));
	return text === null ? { fault: { code: 'not_text' } } : readDeckText(text, known);
}

async function readZipped(file: Blob, known: readonly Written[]): Promise<DeckRead> {
	const zip = await openZip(file);
	if (!zip) return { fault: { code: 'package_broken' } };
	if (zip.names.some((name) => name.startsWith('xl/') || name === 'content.xml')) {
		return { fault: { code: 'workbook' } };
	}
	if (!zip.names.some((name) => name.startsWith('collection.'))) {
		return { fault: { code: 'not_text' } satisfies FileFault };
	}
	return readPackage(zip, known);
}

/** Null when it is no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
	if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	const wide = wideEncoding(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	if (bytes.includes(0)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Older spreadsheets write one byte a letter. Anything can be read so; pictures are not meant.
		return looksBinary(bytes) ? null : new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Two bytes a letter without the mark: then every second byte of plain writing is nothing. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, 2000);
	const zeros = [0, 0];
	sample.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const most = sample.length * 0.3;
	if (odd > most && even === 0) return 'utf-16le';
	return even > most && odd === 0 ? 'utf-16be' : null;
}

function looksBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 2000);
	const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
	return odd > sample.length * 0.02;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, at) => bytes[at] === byte);
}
