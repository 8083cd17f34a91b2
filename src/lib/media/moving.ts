/**
 * What the headers of pictures say that browsers decode and that are drawn anew here: whether they
 * move, and how many pixels they claim. A few bytes can claim more than a phone has, so this is asked
 * before anything is decoded.
 */
import type { Kind } from './sniff.ts';

export type Header = { isMoving: boolean; width: number; height: number };

/** Null for a kind, or a header, that says nothing of it. */
export function headerOf(kind: Kind, bytes: Uint8Array): Header | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (kind === 'gif') return gifHeader(view);
		if (kind === 'webp') return webpHeader(view);
		return kind === 'heic' || kind === 'avif' ? boxHeader(view) : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** Goes from block to block until a second picture, or the end. */
function gifHeader(view: DataView): Header {
	const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
	let at = 13 + tableBytes(view.getUint8(10));
	for (let pictures = 0; at < view.byteLength;) {
		const block = view.getUint8(at);
		if (block === 0x2c) {
			pictures += 1;
			if (pictures > 1) return { isMoving: true, width, height };
			at = afterParts(view, at + 10 + tableBytes(view.getUint8(at + 9)) + 1);
		} else if (block === 0x21) at = afterParts(view, at + 2);
		else break;
	}
	return { isMoving: false, width, height };
}

function tableBytes(flags: number): number {
	return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function afterParts(view: DataView, from: number): number {
	let at = from;
	while (at < view.byteLength && view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
	return at + 1;
}

function webpHeader(view: DataView): Header | null {
	const chunk = nameAt(view, 12);
	if (chunk === 'VP8X') {
		const isMoving = (view.getUint8(20) & 2) !== 0;
		return { isMoving, width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
	}
	if (chunk === 'VP8L') {
		const bits = view.getUint32(21, true);
		return { isMoving: false, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
	}
	const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
	return chunk === 'VP8 ' ? { isMoving: false, width, height } : null;
}

/** The largest of the sizes that the boxes at the beginning tell, thumbnails among them. */
function boxHeader(view: DataView): Header {
	const header = {
		isMoving: ['avis', 'hevc', 'hevx'].includes(nameAt(view, 8)),
		width: 0,
		height: 0
	};
	const last = Math.min(view.byteLength, boxesMax) - 16;
	for (let at = 0; at < last; at += 1) {
		if (view.getUint32(at) !== sizeBox) continue;
		const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
		if (width * height > header.width * header.height) Object.assign(header, { width, height });
	}
	return header;
}

const boxesMax = 64 * 1024;
/** "ispe" */
const sizeBox = 0x69737065;

function nameAt(view: DataView, at: number): string {
	return String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
}

function uint24(view: DataView, at: number): number {
	return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}
