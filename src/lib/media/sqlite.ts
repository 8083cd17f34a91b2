/**
 * Reads the rows of one table out of an SQLite file, and nothing else of it. The format is public
 * and fixed for good; every place that a file points to is checked against its size.
 */

export type Value = string | number | null;
export type Table = { columns: readonly string[]; rows: readonly (readonly Value[])[] };

/** Null when the bytes are no such file, or are broken. */
export function readTable(bytes: Uint8Array, name: string, rowsMax: number): Table | null {
	if (new TextDecoder().decode(bytes.subarray(0, 15)) !== 'SQLite format 3') return null;
	try {
		const file = new Pages(bytes);
		// The first table holds the others: type, name, table's name, first page, what made it.
		for (const [type, named, , root, sql] of file.rows(1, schemaRowsMax)) {
			if (type !== 'table' || named !== name || typeof root !== 'number') continue;
			return { columns: columnsIn(String(sql)), rows: [...file.rows(root, rowsMax)] };
		}
		return null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const schemaRowsMax = 1000;
const leafPage = 13;
const innerPage = 5;
/** A table of all that a file can hold is not half as deep. */
const depthMax = 40;
const columnsMax = 2000;

function columnsIn(sql: string): readonly string[] {
	const inside = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
	return inside.split(',').map((column) => /["'`[]?(\w+)/.exec(column)?.[1] ?? '');
}

class Pages {
	#bytes: Uint8Array;
	#view: DataView;
	#size: number;
	#usable: number;
	#decoder: TextDecoder;
	/** Each page belongs to one table, so none is read twice. */
	#seen = new Set<number>();
	/** Rows together are no longer than the file, unless they claim the same places. */
	#left: number;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#left = bytes.length;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const told = this.#view.getUint16(16);
		this.#size = told === 1 ? 65536 : told;
		this.#usable = this.#size - this.#view.getUint8(20);
		if (this.#size < 512 || this.#usable < 480) throw new RangeError('no page is that small');
		const encodings = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];
		this.#decoder = new TextDecoder(encodings[this.#view.getUint32(56)] ?? 'utf-8');
	}

	*rows(page: number, most: number, depth = 0): Generator<readonly Value[]> {
		if (page < 1 || this.#seen.has(page)) throw new RangeError('pages that go in a circle');
		if (depth > depthMax) throw new RangeError('pages without a ground');
		this.#seen.add(page);
		const start = (page - 1) * this.#size;
		const head = start + (page === 1 ? 100 : 0);
		const kind = this.#view.getUint8(head);
		const cells = this.#view.getUint16(head + 3);
		const first = head + (kind === innerPage ? 12 : 8);
		let left = most;
		const children: number[] = [];
		for (let n = 0; n < cells && left > 0; n += 1) {
			const cell = start + this.#view.getUint16(first + n * 2);
			if (kind === innerPage) children.push(this.#view.getUint32(cell));
			else if (kind === leafPage) yield this.#row(cell);
			else throw new RangeError('no page of a table');
			if (kind === leafPage) left -= 1;
		}
		if (kind !== innerPage) return;
		for (const child of [...children, this.#view.getUint32(head + 8)]) {
			for (const row of this.rows(child, left, depth + 1)) {
				yield row;
				left -= 1;
			}
			if (left <= 0) return;
		}
	}

	#row(cell: number): readonly Value[] {
		const size = this.#number(cell);
		const key = this.#number(size.end);
		return this.#record(this.#payload(key.end, size.value));
	}

	/** What does not fit on its page goes on on others. */
	#payload(start: number, size: number): Uint8Array {
		this.#left -= size;
		if (this.#left < 0) throw new RangeError('longer than the file');
		const most = this.#usable - 35;
		if (size <= most) return this.#slice(start, size);
		const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
		const fitting = least + ((size - least) % (this.#usable - 4));
		const here = fitting <= most ? fitting : least;
		const whole = new Uint8Array(size);
		whole.set(this.#slice(start, here));
		let next = this.#view.getUint32(start + here);
		for (let at = here; at < size;) {
			const page = (next - 1) * this.#size;
			const part = this.#slice(page + 4, Math.min(size - at, this.#usable - 4));
			whole.set(part, at);
			at += part.length;
			next = this.#view.getUint32(page);
		}
		return whole;
	}

	#slice(start: number, length: number): Uint8Array {
		const slice = this.#bytes.subarray(start, start + length);
		if (start < 0 || slice.length !== length) throw new RangeError('behind the end of the file');
		return slice;
	}

	#record(record: Uint8Array): readonly Value[] {
		const within = new Bytes(record);
		const head = within.number(0);
		const values: Value[] = [];
		let body = head.value;
		for (let at = head.end; at < head.value;) {
			if (values.length >= columnsMax) throw new RangeError('no table is that wide');
			const type = within.number(at);
			at = type.end;
			const { value, length } = within.value(body, type.value, this.#decoder);
			values.push(value);
			body += length;
		}
		return values;
	}

	#number(at: number) {
		return new Bytes(this.#bytes).number(at);
	}
}

class Bytes {
	#bytes: Uint8Array;
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** One to nine bytes, seven bits each; large ones lose what no length of ours needs. */
	number(at: number): { value: number; end: number } {
		let value = 0;
		for (let n = 0; n < 9; n += 1) {
			const byte = this.#bytes[at + n];
			if (byte === undefined) throw new RangeError('behind the end of the file');
			if (n === 8) return { value: value * 256 + byte, end: at + 9 };
			value = value * 128 + (byte & 0x7f);
			if (byte < 0x80) return { value, end: at + n + 1 };
		}
		return { value, end: at + 9 };
	}

	value(at: number, type: number, decoder: TextDecoder): { value: Value; length: number } {
		if (type >= 12) {
			const length = Math.floor((type - 12) / 2);
			const bytes = this.#bytes.subarray(at, at + length);
			if (bytes.length !== length) throw new RangeError('behind the end of the row');
			return { value: type % 2 === 1 ? decoder.decode(bytes) : null, length };
		}
		if (type === 8 || type === 9) return { value: type - 8, length: 0 };
		const length = [0, 1, 2, 3, 4, 6, 8, 8][type] ?? 0;
		let value = 0;
		for (let n = 0; n < length; n += 1) value = value * 256 + (this.#bytes[at + n] ?? 0);
		return { value: type === 0 || type === 7 ? null : value, length };
	}
}
