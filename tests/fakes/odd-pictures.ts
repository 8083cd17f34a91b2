/** Pictures that no usual camera takes, made byte by byte: no encoder is at hand in every test. */
import { crc32, deflateSync } from 'node:zlib';
import * as files from './files.ts';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

/** A grey JPEG of single-coloured blocks: of one component or of four, in one go or progressive. */
export function plainJpeg(kind: 'grey' | 'progressive' | 'cmyk', side = 64): Buffer<ArrayBuffer> {
	const components = kind === 'cmyk' ? 4 : 1;
	const isProgressive = kind === 'progressive';
	const ids = Array.from({ length: components }, (_, n) => n + 1);
	const frame = [8, side >> 8, side & 255, side >> 8, side & 255, components];
	const adobe = [...bytesOf('Adobe'), 0, 100, 0, 0, 0, 0, 0];
	const scan = [components, ...ids.flatMap((id) => [id, 0]), 0, isProgressive ? 0 : 63, 0];
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		...(kind === 'cmyk' ? [segment(0xee, adobe)] : []),
		segment(0xdb, [0, ...Array<number>(64).fill(8)]),
		segment(isProgressive ? 0xc2 : 0xc0, [...frame, ...ids.flatMap((id) => [id, 0x11, 0])]),
		// A difference of 0 is "0", one of seven bits "10"; the rest of a block is "0", for none.
		segment(0xc4, [0x00, 1, 1, ...Array<number>(14).fill(0), 0, 7]),
		segment(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
		segment(0xda, scan),
		blocks((side / 8) ** 2, components, isProgressive ? '' : '0'),
		Buffer.from([0xff, 0xd9])
	]);
}

function segment(marker: number, body: readonly number[]): Buffer {
	const size = body.length + 2;
	return Buffer.from([0xff, marker, size >> 8, size & 255, ...body]);
}

/** The first block of each component is light, and all others differ by nothing. */
function blocks(count: number, components: number, rest: string): Buffer {
	const first = `10${(100).toString(2)}${rest}`.repeat(components);
	const bits = first + `0${rest}`.repeat(components * (count - 1));
	const bytes = bits.match(/.{1,8}/g) ?? [];
	return Buffer.from(
		bytes.flatMap((byte) => {
			const value = Number.parseInt(byte.padEnd(8, '1'), 2);
			return value === 0xff ? [0xff, 0] : [value];
		})
	);
}

type Pixels = { side: number; depth: number; colour: number; channels: number };

/** A PNG of any depth and kind of colour, all of it black. */
export function blackPng(
	{ side, depth, colour, channels }: Pixels,
	more: readonly Buffer[] = []
): Buffer<ArrayBuffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header.set([depth, colour, 0, 0, 0], 8);
	const row = 1 + Math.ceil((side * depth * channels) / 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		...more,
		chunk('IDAT', deflateSync(Buffer.alloc(row * side))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name), body]);
	const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(body.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([size, named, check]);
}

/** A GIF of one pixel, shown so many times one after the other. */
export function gif(pictures: number, side = 1): Buffer<ArrayBuffer> {
	const [low, high] = [side & 255, side >> 8];
	const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
	return Buffer.concat([
		bytesOf('GIF89a'),
		Buffer.from([low, high, low, high, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
		...Array.from({ length: pictures }, () =>
			Buffer.from([0x21, 0xf9, 4, 0, 9, 0, 0, 0, ...picture])
		),
		Buffer.from([0x3b])
	]);
}

/** The header of a WebP that has more than its pixels: with pictures that move, or of a size. */
export function webp(flags: number, side = 16): Buffer<ArrayBuffer> {
	const low = side - 1;
	const size = [low & 255, (low >> 8) & 255, low >> 16];
	return Buffer.concat([
		bytesOf('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0'),
		Buffer.from([flags, 0, 0, 0, ...size, ...size])
	]);
}

/** The same photo with another size in its header. */
export function claiming(jpeg: Buffer, side: number): Buffer<ArrayBuffer> {
	const copy = Buffer.from(jpeg);
	const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
	copy.writeUInt16BE(side, frame + 5);
	copy.writeUInt16BE(side, frame + 7);
	return copy;
}

export function claimingHeic(side: number): Buffer<ArrayBuffer> {
	const copy = files.heicPhoto();
	const at = copy.indexOf('ispe');
	copy.writeUInt32BE(side, at + 8);
	copy.writeUInt32BE(side, at + 12);
	return copy;
}

export function palettePng(): Buffer<ArrayBuffer> {
	const palette = chunk('PLTE', Buffer.from([250, 248, 240, 30, 30, 30]));
	return blackPng({ side: 40, depth: 4, colour: 3, channels: 1 }, [palette]);
}

export function movingPng(): Buffer<ArrayBuffer> {
	const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
	return blackPng({ side: 40, depth: 8, colour: 0, channels: 1 }, [control]);
}
