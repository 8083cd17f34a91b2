/**
 * A JPEG is a row of segments, each with a marker; the picture itself follows the last of them.
 * Where a photo was taken, when and with what stands in segments of its own, which can be left
 * out without touching a pixel.
 */
export type Jpeg = {
	width: number;
	height: number;
	/** 1 is upright; anything else must be turned, so the picture is drawn anew. */
	orientation: number;
	/** The same picture without what it tells about its maker, and without anything behind its end. */
	stripped: Uint8Array<ArrayBuffer>;
};
type Segment = { marker: number; start: number; end: number };

const scan = 0xda;
const endOfImage = 0xd9;
/** What a decoder needs to show the right colours: frame, tables, JFIF, colour profile, Adobe. */
const keptApplication = new Set([0xe0, 0xe2, 0xee]);

/** Null when it cannot be read to its end. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
	const segments = segmentsOf(bytes);
	const frame = segments?.find(({ marker }) => isFrame(marker));
	if (!segments || !frame) return null;
	const view = viewOf(bytes);
	const exif = segments.find(({ marker }) => marker === 0xe1);
	return {
		height: view.getUint16(frame.start + 5),
		width: view.getUint16(frame.start + 7),
		orientation: exif ? orientationIn(bytes.subarray(exif.start + 4, exif.end)) : 1,
		stripped: joined(bytes, segments.filter(isKept))
	};
}

/**
 * Whether it stops before its end: browsers then draw what there is and leave the rest grey, so that
 * half a paper would pass for a whole one.
 */
export function isCutOff(bytes: Uint8Array): boolean {
	for (let at = bytes.length - 2; at > 1; at -= 1) {
		if (bytes[at] === 0xff && bytes[at + 1] === endOfImage) return !isAfterScan(bytes, at);
	}
	return true;
}

/** The end of a small preview within is not the end of the photo. */
function isAfterScan(bytes: Uint8Array, end: number): boolean {
	let at = 2;
	while (at + 4 <= end && bytes[at] === 0xff) {
		if (bytes[at + 1] === scan) return true;
		at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
	}
	return false;
}

function segmentsOf(bytes: Uint8Array): Segment[] | null {
	const segments: Segment[] = [];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
		const until = marker === scan ? endOfScan(bytes, end) : end;
		if (until > bytes.length) return null;
		segments.push({ marker, start: at, end: until });
		if (bytes[until] === 0xff && bytes[until + 1] === endOfImage) return segments;
		at = until;
	}
	return null;
}

/** Within a scan, 0xff is followed by 0 or by a restart marker; any other marker ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 1 < bytes.length; at += 1) {
		if (bytes[at] !== 0xff) continue;
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
	}
	return Infinity;
}

function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function isKept({ marker }: Segment): boolean {
	const isApplication = marker >= 0xe0 && marker <= 0xef;
	return isApplication ? keptApplication.has(marker) : marker !== 0xfe;
}

function joined(bytes: Uint8Array, segments: readonly Segment[]): Uint8Array<ArrayBuffer> {
	const size = segments.reduce((sum, { start, end }) => sum + end - start, 4);
	const result = new Uint8Array(size);
	result.set([0xff, 0xd8]);
	let at = 2;
	for (const { start, end } of segments) {
		result.set(bytes.subarray(start, end), at);
		at += end - start;
	}
	result.set([0xff, endOfImage], at);
	return result;
}

/** Tag 0x0112 of the first directory in an Exif block. */
function orientationIn(exif: Uint8Array): number {
	const view = viewOf(exif);
	if (exif.length < 16 || view.getUint32(0) !== 0x45786966) return 1;
	const little = view.getUint16(6) === 0x4949;
	const first = 6 + view.getUint32(10, little);
	if (first + 2 > exif.length) return 1;
	const count = view.getUint16(first, little);
	for (let index = 0; index < count; index += 1) {
		const entry = first + 2 + index * 12;
		if (entry + 12 > exif.length) return 1;
		if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
	}
	return 1;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
