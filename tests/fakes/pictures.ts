import { crc32, deflateSync } from 'node:zlib';

/** A grey drawing; `claimed` writes another size into its head than it has. */
export function pngPicture(width: number, height: number, claimed = [width, height]): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(claimed[0] ?? width, 0);
	head.writeUInt32BE(claimed[1] ?? height, 4);
	head.set([8, 0, 0, 0, 0], 8);
	const rows = deflateSync(Buffer.alloc((width + 1) * height, 0x60));
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND')]);
}

function chunk(name: string, bytes = Buffer.alloc(0)): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(bytes.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
