/**
 * Draws a picture anew: upright, small enough to send from a car park, and without anything that
 * the camera wrote into it. Runs in a worker where that is possible, else in the page.
 */
import type { FileWarning } from '../domain/warnings.ts';
import { storedBytesMax } from './outcome.ts';
import { judge, probeSide, type Size } from './quality.ts';

export type Source = Blob | ImageBitmap;
export type Work = {
	/** Keeps the pixels, and only looks at them. */
	asItIs: boolean;
	/** Quarter turns to the right; a picture that is turned is drawn anew. */
	quarters?: number;
	/** What is aimed at, where several pictures share a file. */
	bytesAimed?: number;
};
export type Remade = {
	/** Null when the picture was fine as it is. */
	blob: Blob | null;
	width: number;
	height: number;
	warnings: FileWarning[];
};
type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
type Sheet = {
	canvas: OffscreenCanvas | HTMLCanvasElement;
	pen: Pen;
	toJpeg(quality: number): Promise<Blob>;
};
type Drawable = ImageBitmap | Sheet['canvas'];

/** Small print on a letter page stays readable at this length. */
export const longSideMax = 2400;
export const aimedBytesMax = 1_500_000;
const qualities = [0.84, 0.74, 0.64] as const;

/** Throws when the picture cannot be decoded. */
export async function remake(source: Source, work: Work): Promise<Remade> {
	const bitmap = source instanceof Blob ? await decoded(source) : source;
	try {
		const { width, height } = bitmap;
		if (work.asItIs) return { blob: null, width, height, warnings: judged(bitmap, bitmap) };
		const sheet = turned(drawn(bitmap, fitted(bitmap, longSideMax)), work.quarters ?? 0);
		// The copy is smaller by far than the photo, and shows as much to somebody who looks.
		const warnings = judged(sheet.canvas, bitmap);
		const blob = await encoded(sheet, work.bytesAimed ?? aimedBytesMax);
		return { blob, width: sheet.canvas.width, height: sheet.canvas.height, warnings };
	} finally {
		bitmap.close();
	}
}

function decoded(blob: Blob): Promise<ImageBitmap> {
	return createImageBitmap(blob, { imageOrientation: 'from-image' });
}

/** The best quality that stays within what is aimed at, or the last that may be stored. */
async function encoded(sheet: Sheet, bytesAimed: number): Promise<Blob> {
	let smallest = await sheet.toJpeg(qualities[0]);
	for (const quality of qualities.slice(1)) {
		if (smallest.size <= bytesAimed) break;
		smallest = await sheet.toJpeg(quality);
	}
	return smallest.size <= Math.min(storedBytesMax, bytesAimed * 2) ? smallest : sheet.toJpeg(0.4);
}

function fitted({ width, height }: Size, side: number): Size {
	const scale = Math.min(1, side / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

function drawn(picture: Drawable, { width, height }: Size): Sheet {
	const sheet = sheetOf(width, height);
	// A transparent scan would otherwise turn black: a JPEG knows no transparency.
	sheet.pen.fillStyle = '#fff';
	sheet.pen.fillRect(0, 0, width, height);
	sheet.pen.imageSmoothingQuality = 'high';
	sheet.pen.drawImage(picture, 0, 0, width, height);
	return sheet;
}

function turned(sheet: Sheet, quarters: number): Sheet {
	const turns = ((quarters % 4) + 4) % 4;
	if (turns === 0) return sheet;
	const { width, height } = sheet.canvas;
	const [wide, high] = turns % 2 === 1 ? [height, width] : [width, height];
	const fresh = sheetOf(wide, high);
	fresh.pen.translate(wide / 2, high / 2);
	fresh.pen.rotate((turns * Math.PI) / 2);
	fresh.pen.drawImage(sheet.canvas, -width / 2, -height / 2);
	return fresh;
}

function sheetOf(width: number, height: number): Sheet {
	if ('OffscreenCanvas' in globalThis) {
		const canvas = new OffscreenCanvas(width, height);
		const toJpeg = (quality: number) => canvas.convertToBlob({ type: 'image/jpeg', quality });
		return { canvas, pen: penOf(canvas.getContext('2d')), toJpeg };
	}
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const toJpeg = (quality: number) =>
		new Promise<Blob>((resolve, reject) => {
			const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('no picture')));
			canvas.toBlob(take, 'image/jpeg', quality);
		});
	return { canvas, pen: penOf(canvas.getContext('2d')), toJpeg };
}

function penOf<P extends Pen>(pen: P | null): P {
	if (!pen) throw new Error('a canvas gives a pen');
	return pen;
}

/** Looks at a small grey copy. */
function judged(sheet: Drawable, size: Size): FileWarning[] {
	const { width, height } = fitted(sheet, probeSide);
	const { pen } = drawn(sheet, { width, height });
	const values = greyOf(pen.getImageData(0, 0, width, height).data);
	return judge({ values, width, height }, size);
}

function greyOf(pixels: Uint8ClampedArray): Float32Array {
	const grey = new Float32Array(pixels.length / 4);
	for (let at = 0; at < grey.length; at += 1) {
		const red = (pixels[at * 4] ?? 0) * 0.299;
		const green = (pixels[at * 4 + 1] ?? 0) * 0.587;
		grey[at] = red + green + (pixels[at * 4 + 2] ?? 0) * 0.114;
	}
	return grey;
}
