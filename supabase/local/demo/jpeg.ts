/** A baseline JPEG writer: full-size colour, the standard's own tables. Enough for a demo's photographs. */
import type { Picture } from './picture.ts';

const zigzag = [
	0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
	13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52,
	45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
];
const coarseness = [
	16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
	14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
	92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
];
const flatCounts = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
const flatSymbols = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const waveCounts = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125];
const waveSymbols = [
	...Buffer.from(
		'01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728' +
			'292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a83848586878889' +
			'8a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2' +
			'e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
		'hex'
	)
];

type Codes = ReadonlyMap<number, readonly [bits: number, length: number]>;

function codes(counts: readonly number[], symbols: readonly number[]): Codes {
	const made = new Map<number, readonly [number, number]>();
	let [code, next] = [0, 0];
	counts.forEach((count, index) => {
		for (let one = 0; one < count; one += 1) {
			made.set(symbols[next] ?? 0, [code, index + 1]);
			code += 1;
			next += 1;
		}
		code *= 2;
	});
	return made;
}
const flatCodes = codes(flatCounts, flatSymbols);
const waveCodes = codes(waveCounts, waveSymbols);

const cosines = Float64Array.from({ length: 64 }, (_, at) => {
	const [wave, place] = [Math.floor(at / 8), at % 8];
	return Math.cos(((2 * place + 1) * wave * Math.PI) / 16) * (wave === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** Paper is mostly one colour: such a line has a mean and no waves. */
function flatLine(block: Float64Array, line: number): boolean {
	const first = block[line * 8];
	for (let place = 1; place < 8; place += 1) if (block[line * 8 + place] !== first) return false;
	return true;
}

/** The block's waves, rows first and then columns. */
function waves(block: Float64Array): Float64Array {
	const rows = new Float64Array(64);
	const both = new Float64Array(64);
	for (let line = 0; line < 8; line += 1) {
		if (flatLine(block, line)) {
			rows[line * 8] = (block[line * 8] ?? 0) * 8 * Math.SQRT1_2 * 0.5;
			continue;
		}
		for (let wave = 0; wave < 8; wave += 1) {
			let sum = 0;
			for (let place = 0; place < 8; place += 1) {
				sum += (block[line * 8 + place] ?? 0) * (cosines[wave * 8 + place] ?? 0);
			}
			rows[line * 8 + wave] = sum;
		}
	}
	for (let column = 0; column < 8; column += 1) {
		for (let wave = 0; wave < 8; wave += 1) {
			let sum = 0;
			for (let place = 0; place < 8; place += 1) {
				sum += (rows[place * 8 + column] ?? 0) * (cosines[wave * 8 + place] ?? 0);
			}
			both[wave * 8 + column] = sum;
		}
	}
	return both;
}

class Bits {
	readonly bytes: number[] = [];
	private held = 0;
	private count = 0;

	put(value: number, length: number): void {
		for (let bit = length - 1; bit >= 0; bit -= 1) {
			this.held = this.held * 2 + ((value >> bit) & 1);
			this.count += 1;
			if (this.count < 8) continue;
			this.bytes.push(this.held);
			if (this.held === 0xff) this.bytes.push(0);
			this.held = 0;
			this.count = 0;
		}
	}

	code(table: Codes, symbol: number): void {
		const [bits, length] = table.get(symbol) ?? [0, 0];
		this.put(bits, length);
	}
}

const sizeOf = (value: number): number =>
	value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;

function putValue(bits: Bits, value: number): void {
	const size = sizeOf(value);
	bits.put(value < 0 ? value + 2 ** size - 1 : value, size);
}

/** Writes one block and answers its mean, which the next block is told as a difference from. */
function putBlock(bits: Bits, levels: readonly number[], before: number): number {
	const mean = levels[0] ?? 0;
	bits.code(flatCodes, sizeOf(mean - before));
	putValue(bits, mean - before);
	let zeros = 0;
	for (let at = 1; at < 64; at += 1) {
		const level = levels[at] ?? 0;
		if (level === 0) {
			zeros += 1;
			continue;
		}
		for (; zeros > 15; zeros -= 16) bits.code(waveCodes, 0xf0);
		bits.code(waveCodes, zeros * 16 + sizeOf(level));
		putValue(bits, level);
		zeros = 0;
	}
	if (zeros > 0) bits.code(waveCodes, 0);
	return mean;
}

const mixes = [
	[0.299, 0.587, 0.114],
	[-0.168736, -0.331264, 0.5],
	[0.5, -0.418688, -0.081312]
] as const;

/** Reads a block of one channel; past the edge, the last pixel again. */
function sample(
	picture: Picture,
	[left, top]: readonly [number, number],
	into: Float64Array[]
): void {
	const { pixels, width, height } = picture;
	for (let at = 0; at < 64; at += 1) {
		const x = Math.min(width - 1, left + (at & 7));
		const y = Math.min(height - 1, top + (at >> 3));
		const from = (y * width + x) * 3;
		const [r, g, b] = [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0];
		for (let channel = 0; channel < 3; channel += 1) {
			const mix = mixes[channel] ?? mixes[0];
			const level = mix[0] * r + mix[1] * g + mix[2] * b;
			const block = into[channel];
			if (block) block[at] = channel === 0 ? level - 128 : level;
		}
	}
}

function scan(picture: Picture, steps: readonly number[]): Bits {
	const bits = new Bits();
	const before = [0, 0, 0];
	const blocks = mixes.map(() => new Float64Array(64));
	for (let top = 0; top < picture.height; top += 8) {
		for (let left = 0; left < picture.width; left += 8) {
			sample(picture, [left, top], blocks);
			blocks.forEach((block, channel) => {
				const found = waves(block);
				const levels = zigzag.map((at) => Math.round((found[at] ?? 0) / (steps[at] ?? 1)));
				before[channel] = putBlock(bits, levels, before[channel] ?? 0);
			});
		}
	}
	bits.put(0x7f, 7);
	return bits;
}

const segment = (marker: number, body: readonly number[]): number[] => [
	0xff,
	marker,
	(body.length + 2) >> 8,
	(body.length + 2) & 0xff,
	...body
];

export function jpeg(picture: Picture, fineness = 0.6): Buffer {
	const steps = coarseness.map((step) => Math.min(255, Math.max(1, Math.round(step * fineness))));
	const { width, height } = picture;
	const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
	const channels = [1, 2, 3].flatMap((channel) => [channel, 0x11, 0]);
	return Buffer.from([
		...[0xff, 0xd8],
		...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
		...segment(0xdb, [0, ...zigzag.map((at) => steps[at] ?? 1)]),
		...segment(0xc0, [8, ...size, 3, ...channels]),
		...segment(0xc4, [0x00, ...flatCounts, ...flatSymbols]),
		...segment(0xc4, [0x10, ...waveCounts, ...waveSymbols]),
		...segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
		...scan(picture, steps).bytes,
		...[0xff, 0xd9]
	]);
}
