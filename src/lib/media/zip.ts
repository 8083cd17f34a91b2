/** Reads single files out of a zip. Whatever does not add up is null: the file is broken. */

export type Zip = {
	names: readonly string[];
	/** Null when it is not there, broken, or larger unpacked than allowed. */
	open(name: string, bytesMax: number): Promise<Uint8Array<ArrayBuffer> | null>;
};

type Entry = { method: number; packed: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const commentMax = 0xffff;

export function readZip(bytes: Uint8Array): Zip | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const entries = readEntries(view, bytes);
		if (!entries) return null;
		return {
			names: [...entries.keys()],
			open: async (name, bytesMax) => {
				const entry = entries.get(name);
				return entry ? openEntry(view, bytes, { ...entry, bytesMax }) : null;
			}
		};
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** From the list at the end of the file. */
function readEntries(view: DataView, bytes: Uint8Array): Map<string, Entry> | null {
	let end = bytes.length - endLength;
	const lowest = Math.max(0, end - commentMax);
	while (end >= lowest && view.getUint32(end, true) !== endMark) end -= 1;
	if (end < lowest) return null;
	const entries = new Map<string, Entry>();
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
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
	view: DataView,
	bytes: Uint8Array,
	entry: Entry & { bytesMax: number }
): Promise<Uint8Array<ArrayBuffer> | null> {
	const { at, packed, method, bytesMax } = entry;
	if (at + 30 > bytes.length || view.getUint32(at, true) !== fileMark) return null;
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const body = bytes.slice(start, start + packed);
	if (body.length !== packed) return null;
	if (method === 0) return packed <= bytesMax ? body : null;
	return method === 8 ? inflate(body, bytesMax) : null;
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
