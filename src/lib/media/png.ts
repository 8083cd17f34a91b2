/** A PNG is a row of named chunks; those that tell about its maker are left out. */
export type Png = {
	width: number;
	height: number;
	/** It has more pictures than one, shown one after the other. */
	isMoving: boolean;
	stripped: Uint8Array<ArrayBuffer>;
};

const telling = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);
const headerBytes = 8;

/** Null when it cannot be read to its end. */
export function readPng(bytes: Uint8Array): Png | null {
	if (bytes.length < 33) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept: Uint8Array[] = [bytes.subarray(0, headerBytes)];
	let isMoving = false;
	let at = headerBytes;
	while (at + 12 <= bytes.length) {
		const end = at + 12 + view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (end > bytes.length) return null;
		if (name === 'acTL') isMoving = true;
		if (!telling.has(name)) kept.push(bytes.subarray(at, end));
		at = end;
		if (name === 'IEND') {
			const [width, height] = [view.getUint32(16), view.getUint32(20)];
			return { width, height, isMoving, stripped: joined(kept) };
		}
	}
	return null;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		result.set(piece, at);
		at += piece.length;
	}
	return result;
}
