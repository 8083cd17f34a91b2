/** Papers as small as they can be, and wrong in chosen ways. */
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

/** A document; `extra` goes into its trailer, `packed` puts its objects into a stream. */
export function pdf(pages: number, { extra = '', packed = false } = {}): Buffer {
	const leaves = Array.from(
		{ length: pages },
		(_, i) => `${i + 3} 0 obj\n<< /Type /Page >>\nendobj\n`
	);
	const tree = `<< /Type /Pages /Kids [] /Count ${pages} >>`;
	const objects = packed
		? objectStream(`${tree} ${'<< /Type /Page >> '.repeat(pages)}`)
		: leaves.join('');
	const head = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n`;
	const middle = packed ? '' : `2 0 obj\n${tree}\nendobj\n`;
	const tail = `trailer\n<< /Root 1 0 R ${extra} >>\nstartxref\n9\n%%EOF\n`;
	return Buffer.from(`${head}${middle}${objects}${tail}`, 'latin1');
}
function objectStream(objects: string): string {
	const bytes = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1');
	return `2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${bytes}\nendstream\nendobj\n`;
}
/** The least that an archive can be. */
export const archive = Buffer.concat([
	Buffer.from('PK\x03\x04'),
	Buffer.alloc(40),
	Buffer.from('PK\x05\x06'),
	Buffer.alloc(18)
]);
