/**
 * What a person would say of a photo of a paper at arm's length: too few pixels, too dark, blurred.
 * Looks at grey values only and knows no browser, so that any picture can be made up to try it.
 */
import type { FileWarning } from '../domain/warnings.ts';

/** Grey values from 0 to 255, row by row, of a copy whose long side is `probeSide` at most. */
export type Grey = { values: Float32Array; width: number; height: number };
export type Size = { width: number; height: number };

/** Print of a letter page is about a dozen of these pixels high: enough to see whether it has edges. */
export const probeSide = 1200;
/** Below it a letter page has fewer than 85 points to an inch, where small print closes up. */
const readableSideMin = 900;
/** The brightest part of a lit paper is far above it, on however dark a table it lies. */
const paperMin = 95;
const tileSide = 24;
/** A tile with less contrast than this holds nothing to be sharp. */
const contrastMin = 8;
/** Less, and what is in the picture is not writing: a shadow, the edge of a table. */
const tellingTilesMin = 6;
/** Grain differs from tile to tile by about this much. */
const grainSpread = 1.25;
/** Printed letters in focus reach 1 and more; smeared by half the width of their strokes, a tenth. */
const sharpnessMin = 0.18;

/** The worst first, as they are said. `size` is that of the picture itself. */
export function judge(grey: Grey, size: Size): FileWarning[] {
	const warnings: FileWarning[] = [];
	if (sharpness(grey) < sharpnessMin) warnings.push('blurred');
	if (brightest(grey.values) < paperMin) warnings.push('too_dark');
	if (Math.max(size.width, size.height) < readableSideMin) warnings.push('too_small');
	return warnings;
}

/** The grey that nine tenths of the picture are darker than: the paper, whatever lies around it. */
export function brightest(values: Float32Array): number {
	const counts = new Uint32Array(256);
	for (const value of values) {
		const at = Math.min(255, Math.max(0, Math.round(value)));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	let left = values.length / 10;
	for (let level = 255; level > 0; level -= 1) {
		left -= counts[level] ?? 0;
		if (left < 0) return level;
	}
	return 0;
}

/**
 * The variance of the Laplacian against that of the picture, tile by tile, so that neither dim light
 * nor a wide margin counts as blur; of the tiles with something in them, what the sharper ones reach.
 * What tiles without anything in them have is the grain of the camera, and says nothing.
 */
export function sharpness(grey: Grey): number {
	const tiles: Tile[] = [];
	for (let top = 1; top + tileSide < grey.height; top += tileSide) {
		for (let left = 1; left + tileSide < grey.width; left += tileSide) {
			tiles.push(tileAt(grey, left, top));
		}
	}
	const telling = tiles.filter(({ contrast }) => contrast >= contrastMin ** 2);
	if (telling.length < tellingTilesMin) return 0;
	const calm = tiles.filter(({ contrast }) => contrast < contrastMin ** 2);
	const grain = reached(bendsOf(calm), 0.5) * grainSpread;
	const shares = telling.map(({ bends, contrast }) => Math.max(0, bends - grain) / contrast);
	return reached(shares, 0.75);
}

function bendsOf(tiles: readonly Tile[]): number[] {
	return tiles.map(({ bends }) => bends);
}

/** The variances of its values, and of their Laplacian. */
type Tile = { contrast: number; bends: number };

/** Plain loops: it runs for every pixel. */
function tileAt({ values, width }: Grey, left: number, top: number): Tile {
	let [sum, squares, bend, bends] = [0, 0, 0, 0];
	for (let y = top; y < top + tileSide; y += 1) {
		for (let at = y * width + left; at < y * width + left + tileSide; at += 1) {
			const value = values[at] ?? 0;
			const beside = (values[at - 1] ?? 0) + (values[at + 1] ?? 0);
			const around = beside + (values[at - width] ?? 0) + (values[at + width] ?? 0);
			const laplacian = around - 4 * value;
			sum += value;
			squares += value * value;
			bend += laplacian;
			bends += laplacian * laplacian;
		}
	}
	const count = tileSide * tileSide;
	return {
		contrast: squares / count - (sum / count) ** 2,
		bends: bends / count - (bend / count) ** 2
	};
}

/** What this share of the values stays below. */
function reached(values: readonly number[], share: number): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
