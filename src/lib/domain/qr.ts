/**
 * A text as a QR code (ISO/IEC 18004): bytes, error correction M, versions 1 to 6, which is up to 106
 * bytes. Drawn here, so that a group's code is told to nobody else. Answers rows of dark (true) and
 * light squares without the quiet zone around them; null when the text is too long.
 */
import { errorWords } from './qr-correction.ts';
import { maskOf, penaltyOf } from './qr-mask.ts';

type Version = { version: number; blocks: number; data: number; correction: number };
/** Of each block: how many words are data, how many correct them. */
const versions: readonly Version[] = [
	{ version: 1, blocks: 1, data: 16, correction: 10 },
	{ version: 2, blocks: 1, data: 28, correction: 16 },
	{ version: 3, blocks: 1, data: 44, correction: 26 },
	{ version: 4, blocks: 2, data: 32, correction: 18 },
	{ version: 5, blocks: 2, data: 43, correction: 24 },
	{ version: 6, blocks: 4, data: 27, correction: 16 }
];
export type Square = boolean;
type Grid = { size: number; dark: Square[][]; fixed: boolean[][] };

export function qrOf(text: string): Square[][] | null {
	const bytes = [...new TextEncoder().encode(text)];
	const fitting = versions.find(({ blocks, data }) => bytes.length + 2 <= blocks * data);
	if (!fitting) return null;
	const bits = wordsOf(bytes, fitting).flatMap(bitsOf);
	let best: { dark: Square[][]; penalty: number } | null = null;
	for (let mask = 0; mask < 8; mask++) {
		const grid = frame(fitting.version);
		fill(grid, bits, mask);
		writeFormat(grid, mask);
		const penalty = penaltyOf(grid.dark);
		if (!best || penalty < best.penalty) best = { dark: grid.dark, penalty };
	}
	return best?.dark ?? null;
}

/** Data in blocks, each with its correction; then word by word from each block in turn. */
function wordsOf(bytes: readonly number[], { blocks, data, correction }: Version): number[] {
	const all = padded(bytes, blocks * data);
	const parts = Array.from({ length: blocks }, (_, n) => all.slice(n * data, (n + 1) * data));
	const checks = parts.map((part) => errorWords(part, correction));
	return [...woven(parts), ...woven(checks)];
}

function woven(parts: readonly (readonly number[])[]): number[] {
	return (parts[0] ?? []).flatMap((_, at) => parts.map((part) => part[at] ?? 0));
}

/** Mode "bytes", the length, the bytes, an end mark, then what the norm fills up with. */
function padded(bytes: readonly number[], words: number): number[] {
	const bits = [0, 1, 0, 0, ...bitsOf(bytes.length), ...bytes.flatMap(bitsOf), 0, 0, 0, 0];
	const filled = Array.from({ length: bits.length / 8 }, (_, n) =>
		Number.parseInt(bits.slice(n * 8, n * 8 + 8).join(''), 2)
	);
	const rest = words - filled.length;
	return [...filled, ...Array.from({ length: rest }, (_, n) => (n % 2 === 0 ? 0xec : 0x11))];
}

function bitsOf(word: number): number[] {
	return Array.from({ length: 8 }, (_, n) => (word >> (7 - n)) & 1);
}

/** Everything that is the same for every text of a version. */
function frame(version: number): Grid {
	const size = 17 + 4 * version;
	const rows = () => Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	const grid: Grid = { size, dark: rows(), fixed: rows() };
	for (let n = 0; n < size; n++) {
		set(grid, [6, n], n % 2 === 0);
		set(grid, [n, 6], n % 2 === 0);
	}
	for (const [row, column] of [
		[3, 3],
		[3, size - 4],
		[size - 4, 3]
	] as const) {
		ring(grid, [row, column], 4);
	}
	if (version > 1) ring(grid, [size - 7, size - 7], 2);
	writeFormat(grid, 0);
	return grid;
}

/** A finder (reach 4, its light border included) or the alignment mark (reach 2). */
function ring(grid: Grid, [row, column]: readonly [number, number], reach: number): void {
	for (let down = -reach; down <= reach; down++) {
		for (let along = -reach; along <= reach; along++) {
			const far = Math.max(Math.abs(down), Math.abs(along));
			set(grid, [row + down, column + along], reach === 4 ? far !== 2 && far !== 4 : far !== 1);
		}
	}
}

function set(grid: Grid, [row, column]: readonly [number, number], dark: boolean): void {
	const [darks, fixed] = [grid.dark[row], grid.fixed[row]];
	if (!darks || !fixed || column < 0 || column >= grid.size) return;
	darks[column] = dark;
	fixed[column] = true;
}

/** Upwards and downwards in columns of two from the right, past what is fixed. */
function fill({ size, dark, fixed }: Grid, bits: readonly number[], mask: number): void {
	let at = 0;
	for (let right = size - 1; right > 0; right -= 2) {
		if (right === 6) right = 5;
		for (let step = 0; step < size; step++) {
			const isUpward = ((right + 1) & 2) === 0;
			const row = isUpward ? size - 1 - step : step;
			for (const column of [right, right - 1]) {
				const line = dark[row];
				if (!line || fixed[row]?.[column]) continue;
				line[column] = (bits[at] === 1) !== maskOf(mask, row, column);
				at += 1;
			}
		}
	}
}

/** Correction M and the mask, with ten bits that correct them, in both of their places. */
function writeFormat(grid: Grid, mask: number): void {
	let rest = mask;
	for (let n = 0; n < 10; n++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
	const format = ((mask << 10) | rest) ^ 0x5412;
	const { size } = grid;
	for (let n = 0; n < 15; n++) {
		const dark = ((format >> n) & 1) === 1;
		const near = n < 6 ? n : n < 8 ? n + 1 : 14 - n;
		set(grid, n < 8 ? [near, 8] : [8, n === 8 ? 7 : near], dark);
		set(grid, n < 8 ? [8, size - 1 - n] : [size - 15 + n, 8], dark);
	}
	set(grid, [size - 8, 8], true);
}
