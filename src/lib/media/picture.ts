/**
 * Draws a picture anew: upright, small enough to send from a car park, and without anything that
 * the camera wrote into it. Runs in a worker where that is possible, else in the page.
 */
import { storedBytesMax, type FileWarning } from './outcome.ts';

export type Source = Blob | ImageBitmap;
export type Remade = {
	/** Null when the picture was fine as it is. */
	blob: Blob | null;
	width: number;
	height: number;
	warnings: FileWarning[];
};
type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
type Sheet = { pen: Pen; toJpeg(quality: number): Promise<Blob> };

/** Small print on a letter page stays readable at this length. */
export const longSideMax = 2400;
export const aimedBytesMax = 1_500_000;
const qualities = [0.84, 0.74, 0.64] as const;
const readableSideMin = 900;
const probeSide = 640;

/** Throws when the picture cannot be decoded. */
export async function remake(source: Source, asItIs: boolean): Promise<Remade> {
	const bitmap = source instanceof Blob ? await decoded(source) : source;
	try {
		const warnings = judged(bitmap);
		if (asItIs) return { blob: null, width: bitmap.width, height: bitmap.height, warnings };
		const size = fitted(bitmap, longSideMax);
		return { blob: await encoded(drawn(bitmap, size)), ...size, warnings };
	} finally {
		bitmap.close();
	}
}

function decoded(blob: Blob): Promise<ImageBitmap> {
	return createImageBitmap(blob, { imageOrientation: 'from-image' });
}

/** The best quality that stays within what is aimed at, or the last that may be stored. */
async function encoded(sheet: Sheet): Promise<Blob> {
	let smallest = await sheet.toJpeg(qualities[0]);
	for (const quality of qualities.slice(1)) {
		if (smallest.size <= aimedBytesMax) break;
		smallest = await sheet.toJpeg(quality);
	}
	return smallest.size <= storedBytesMax ? smallest : sheet.toJpeg(0.4);
}

function fitted({ width, height }: ImageBitmap, side: number): { width: number; height: number } {
	const scale = Math.min(1, side / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

function drawn(bitmap: ImageBitmap, { width, height }: { width: number; height: number }): Sheet {
	const sheet = sheetOf(width, height);
	// A transparent scan would otherwise turn black: a JPEG knows no transparency.
	sheet.pen.fillStyle = '#fff';
	sheet.pen.fillRect(0, 0, width, height);
	sheet.pen.imageSmoothingQuality = 'high';
	sheet.pen.drawImage(bitmap, 0, 0, width, height);
	return sheet;
}

function sheetOf(width: number, height: number): Sheet {
	if ('OffscreenCanvas' in globalThis) {
		const canvas = new OffscreenCanvas(width, height);
		const toJpeg = (quality: number) => canvas.convertToBlob({ type: 'image/jpeg', quality });
		return { pen: penOf(canvas.getContext('2d')), toJpeg };
	}
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const toJpeg = (quality: number) =>
		new Promise<Blob>((resolve, reject) => {
			const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('no picture')));
			canvas.toBlob(take, 'image/jpeg', quality);
		});
	return { pen: penOf(canvas.getContext('2d')), toJpeg };
}

function penOf<P extends Pen>(pen: P | null): P {
	if (!pen) throw new Error('a canvas gives a pen');
	return pen;
}

/** Looks at a small grey copy: how long, how bright, and whether anything in it has an edge. */
function judged(bitmap: ImageBitmap): FileWarning[] {
	const { width, height } = fitted(bitmap, probeSide);
	const { pen } = drawn(bitmap, { width, height });
	const grey = greyOf(pen.getImageData(0, 0, width, height).data);
	const warnings: FileWarning[] = [];
	if (Math.max(bitmap.width, bitmap.height) < readableSideMin) warnings.push('too_small');
	if (mean(grey) < 50) warnings.push('too_dark');
	if (sharpness(grey, width) < 25) warnings.push('blurred');
	return warnings;
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

function mean(values: Float32Array): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Variance of the Laplacian: near zero where nothing in the picture has an edge. */
function sharpness(grey: Float32Array, width: number): number {
	const bends = new Float32Array(Math.max(0, grey.length - 2 * width));
	for (let index = 0; index < bends.length; index += 1) {
		const at = index + width;
		const around = valueAt(at - 1) + valueAt(at + 1) + valueAt(at - width) + valueAt(at + width);
		bends[index] = around - 4 * valueAt(at);
	}
	const middle = mean(bends);
	return mean(bends.map((bend) => (bend - middle) ** 2));

	function valueAt(at: number): number {
		return grey[at] ?? 0;
	}
}
