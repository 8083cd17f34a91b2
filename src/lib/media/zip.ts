/** Reads single files out of a zip. Whatever does not add up is null: the file is broken. */

export type Zip = {
	names: readonly string[];
	/** Bytes of the file itself. */
	size: number;
	/** Null when it is not there, broken, or larger unpacked than allowed. */
	open(name: string, bytesMax: number): Promise<Uint8Array<ArrayBuffer> | null>;
};

type Entry = { method: number; packed: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const fileLength = 30;
const commentMax = 0xffff;
/** Of the list of what is in it; sixteen bits count its lines, so more would be no zip. */
const listBytesMax = 16 * 1024 * 1024;

/** Only its list is read; what is in it is looked up piece by piece, however large the file. */
export async function openZip(file: Blob): Promise<Zip | null> {
	const entries = await readEntries(file);
	if (!entries) return null;
	return {
		names: [...entries.keys()],
		size: file.size,
		open: async (name, bytesMax) => {
			const entry = entries.get(name);
			return entry ? openEntry(file, { ...entry, bytesMax }) : null;
		}
	};
}

/** From the list at the end of the file. */
async function readEntries(file: Blob): Promise<Map<string, Entry> | null> {
	const end = await endOf(file);
	if (!end) return null;
	const start = end.view.getUint32(16, true);
	const size = end.at - start;
	if (size < 0 || size > listBytesMax) return null;
	const bytes = await slice(file, start, size);
	try {
		return entriesIn(bytes, end.view.getUint16(10, true));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** The last mark of its kind: what comes behind it is somebody's comment. */
async function endOf(file: Blob): Promise<{ view: DataView; at: number } | null> {
	const from = Math.max(0, file.size - endLength - commentMax);
	const bytes = await slice(file, from, file.size - from);
	const view = viewOf(bytes);
	let at = bytes.length - endLength;
	while (at >= 0 && view.getUint32(at, true) !== endMark) at -= 1;
	return at < 0 ? null : { view: new DataView(bytes.buffer, at, endLength), at: from + at };
}

function entriesIn(bytes: Uint8Array<ArrayBuffer>, count: number): Map<string, Entry> | null {
	const view = viewOf(bytes);
	const entries = new Map<string, Entry>();
	let at = 0;
	for (let left = count; left > 0; left -= 1) {
		if (view.getUint32(at, true) !== entryMark) return null;
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.set(name, {
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

async function openEntry(
	file: Blob,
	entry: Entry & { bytesMax: number }
): Promise<Uint8Array<ArrayBuffer> | null> {
	const { at, packed, method, bytesMax } = entry;
	// A sound packer never makes anything larger than it was by more than a little.
	if (packed > bytesMax + fileLength * 1024) return null;
	const head = viewOf(await slice(file, at, fileLength));
	if (head.byteLength < fileLength || head.getUint32(0, true) !== fileMark) return null;
	const start = at + fileLength + head.getUint16(26, true) + head.getUint16(28, true);
	const body = await slice(file, start, packed);
	if (body.length !== packed) return null;
	if (method === 0) return packed <= bytesMax ? body : null;
	return method === 8 ? inflate(body, bytesMax) : null;
}

async function slice(file: Blob, from: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await file.slice(from, from + size).arrayBuffer());
}

function viewOf(bytes: Uint8Array<ArrayBuffer>): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Stops at the bound: a small file can unpack to more than a device has. */
async function inflate(
	body: Uint8Array<ArrayBuffer>,
	bytesMax: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
		const reader = stream.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			size += part.value.length;
			if (size > bytesMax) {
				await reader.cancel();
				return null;
			}
			parts.push(part.value);
		}
	} catch {
		return null;
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
