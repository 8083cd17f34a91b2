/** Whether a picture is whole: every part where its length says, a size, and an end. */
const pixelsMax = 120_000_000;

/** The refusal, or null for a picture that opens. */
export function inspectJpeg(bytes: Uint8Array): string | null {
	const view = viewOf(bytes);
	let at = 2;
	let isSized = false;
	while (at + 4 <= bytes.length) {
		if (bytes[at] !== 0xff) return 'file.unreadable';
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (marker === 0xda) return isSized ? endOfJpeg(bytes, at) : 'file.unreadable';
		const length = view.getUint16(at + 2);
		if (length < 2 || at + 2 + length > bytes.length) return 'file.unreadable';
		if (isFrame(marker)) {
			const tooBig = sizeRefusal(view.getUint16(at + 7), view.getUint16(at + 5));
			if (tooBig) return tooBig;
			isSized = true;
		}
		at += 2 + length;
	}
	return 'file.unreadable';
}

/** Start-of-frame markers, without the three that share their range. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Some cameras put more pictures behind the first, so the end may not be the last two bytes. */
function endOfJpeg(bytes: Uint8Array, from: number): string | null {
	for (let at = bytes.length - 2; at > from; at--)
		if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return null;
	return 'file.unreadable';
}

/** The refusal, or null for a picture that opens. Nothing may follow the end. */
export function inspectPng(bytes: Uint8Array): string | null {
	const view = viewOf(bytes);
	let at = 8;
	let hasPixels = false;
	while (at + 12 <= bytes.length) {
		const length = view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const next = at + 12 + length;
		if (next > bytes.length || (at === 8 && name !== 'IHDR')) return 'file.unreadable';
		if (name === 'IHDR') {
			const refusal = sizeRefusal(view.getUint32(at + 8), view.getUint32(at + 12));
			if (refusal) return refusal;
		}
		if (name === 'IDAT') hasPixels ||= length > 0;
		if (name === 'IEND') return next === bytes.length && hasPixels ? null : 'file.unreadable';
		at = next;
	}
	return 'file.unreadable';
}

function sizeRefusal(width: number, height: number): string | null {
	if (width === 0 || height === 0) return 'file.unreadable';
	return width * height > pixelsMax ? 'file.too_large' : null;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
