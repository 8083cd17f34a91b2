import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(kind: string, body: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(body.length, 0);
	named.copy(framed, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}

/** Eight bits a channel, no alpha, each line told as its difference from the one above. */
export function png(picture: Picture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(picture.width, 0);
	header.writeUInt32BE(picture.height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const wide = picture.width * 3;
	const lines = Buffer.alloc((wide + 1) * picture.height);
	for (let y = 0; y < picture.height; y += 1) {
		lines[y * (wide + 1)] = 2;
		for (let x = 0; x < wide; x += 1) {
			const above = y === 0 ? 0 : (picture.pixels[(y - 1) * wide + x] ?? 0);
			lines[y * (wide + 1) + 1 + x] = (picture.pixels[y * wide + x] ?? 0) - above;
		}
	}
	const packed = deflateSync(lines, { level: 6 });
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0))
	]);
}
