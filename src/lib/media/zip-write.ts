/**
 * Writes a zip that any phone and computer opens. Nothing in it is packed: photos are already, and what is
 * stored as it is can be read piece by piece. The browser keeps the pieces, so that many files are
 * never in memory together.
 */

type Written = { name: Uint8Array<ArrayBuffer>; crc: number; size: number; at: number };

/** Names are in UTF-8. */
const flags = 0x0800;
const version = 20;
/** The first day that a zip can tell: the day is in what is inside. */
const day = 0x0021;

export class ZipWriter {
	#parts: Blob[] = [];
	#written: Written[] = [];
	#at = 0;

	async add(name: string, body: Blob): Promise<void> {
		const entry = {
			name: new TextEncoder().encode(name),
			crc: await crcOf(body),
			size: body.size,
			at: this.#at
		};
		this.#written.push(entry);
		this.#push(new Blob([headOf(entry), entry.name]));
		this.#push(body);
	}

	finish(): Blob {
		const start = this.#at;
		for (const entry of this.#written) this.#push(new Blob([lineOf(entry), entry.name]));
		this.#push(new Blob([endOf(this.#written.length, start, this.#at - start)]));
		return new Blob(this.#parts, { type: 'application/zip' });
	}

	#push(part: Blob): void {
		this.#parts.push(part);
		this.#at += part.size;
	}
}

function headOf({ name, crc, size }: Written): ArrayBuffer {
	return numbers([
		...[0x04034b50, 4, version, 2, flags, 2, 0, 2, 0, 2, day, 2],
		...[crc, 4, size, 4, size, 4, name.length, 2, 0, 2]
	]);
}

function lineOf({ name, crc, size, at }: Written): ArrayBuffer {
	return numbers([
		...[0x02014b50, 4, version, 2, version, 2, flags, 2, 0, 2, 0, 2, day, 2],
		...[crc, 4, size, 4, size, 4, name.length, 2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 4, at, 4]
	]);
}

function endOf(count: number, start: number, size: number): ArrayBuffer {
	return numbers([0x06054b50, 4, 0, 2, 0, 2, count, 2, count, 2, size, 4, start, 4, 0, 2]);
}

/** Numbers and how many bytes each takes, in turn. */
function numbers(told: readonly number[]): ArrayBuffer {
	const view = new DataView(new ArrayBuffer(64));
	let at = 0;
	for (let i = 0; i + 1 < told.length; i += 2) {
		const value = told[i] ?? 0;
		const isLong = told[i + 1] === 4;
		if (isLong) view.setUint32(at, value, true);
		else view.setUint16(at, value, true);
		at += isLong ? 4 : 2;
	}
	return view.buffer.slice(0, at);
}

const table = Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

async function crcOf(body: Blob): Promise<number> {
	let crc = 0xffffffff;
	const reader = body.stream().getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		for (const byte of part.value) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}
