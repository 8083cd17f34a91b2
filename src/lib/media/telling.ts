/**
 * What a picture still tells besides its pixels: read from the very bytes that are kept, so that the
 * person is shown what is true of the file and not what was meant to be done to it.
 */

/** Where and with what it was taken, what somebody wrote into it, or something behind its end. */
export function isTelling(bytes: Uint8Array): boolean {
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return tellsInJpeg(bytes);
	return bytes[0] === 0x89 ? tellsInPng(bytes) : true;
}

/** Segments for a maker's own use other than those that a decoder needs, and comments. */
function tellsInJpeg(bytes: Uint8Array): boolean {
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		// What follows is the picture.
		if (marker === 0xda) return false;
		const isOwn = marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker);
		if (isOwn || marker === 0xfe) return true;
		at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
	}
	return true;
}

const telling = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

function tellsInPng(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (telling.includes(name)) return true;
		if (name === 'IEND') return bytes.length > at + 12;
	}
	return true;
}
