/**
 * What must be known of a PDF before it is sent: whether it asks for a password, and how many
 * pages it has. Its objects stand in the file in the clear, or packed in object streams, which
 * are unpacked here; nothing in it is drawn or run.
 */
export type Pdf = {
	encrypted: boolean;
	/** Null when its objects are packed in a way that is not understood here. */
	pages: number | null;
};

/** Unpacking stops here, so that a few kilobytes cannot fill a phone's memory. */
const unpackedBytesMax = 64 * 1024 * 1024;

/** Some servers and mail programs hang something on the end, which is no part of the document. */
export function withoutTail(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const text = new TextDecoder('latin1').decode(bytes);
	const end = text.lastIndexOf('%%EOF') + 5;
	return end < 5 || text.slice(end).trim() === '' ? bytes : bytes.slice(0, end);
}

/** An archive or a page of the web that was made to look like a document: readers open either. */
export function isDisguised(bytes: Uint8Array): boolean {
	const latin = new TextDecoder('latin1');
	const head = latin.decode(bytes.subarray(0, headBytes));
	const tail = latin.decode(bytes.subarray(-archiveTailBytes));
	return /<(!doctype|html|svg|script|iframe)/i.test(head) || tail.includes('PK\x05\x06\0\0\0\0');
}

const headBytes = 1024;
const archiveTailBytes = 66 * 1024;

/** Null when it is no PDF that could be opened. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf | null> {
	const text = new TextDecoder('latin1').decode(bytes);
	if (!/startxref\b/.test(text) || !text.includes('%%EOF')) return null;
	if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) return { encrypted: true, pages: 0 };
	const packed = await packedObjects(bytes, text);
	const pages = pagesIn(text + packed);
	const isUnread = pages === 0 && packed === '' && text.includes('/ObjStm');
	return { encrypted: false, pages: isUnread ? null : pages };
}

/** The root of the page tree counts all pages; where it is missing, the pages are counted. */
function pagesIn(objects: string): number {
	const leaves = objects.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
	if (leaves === 0) return 0;
	const after = objects.matchAll(/\/Type\s*\/Pages\b[^]{0,4000}?\/Count\s+(\d+)/g);
	const before = objects.matchAll(/\/Count\s+(\d+)[^<>]{0,4000}?\/Type\s*\/Pages\b/g);
	const counts = [...after, ...before].map(([, count]) => Number(count));
	return counts.length > 0 ? Math.max(...counts) : leaves;
}

async function packedObjects(bytes: Uint8Array, text: string): Promise<string> {
	const parts: string[] = [];
	let left = unpackedBytesMax;
	for (const match of text.matchAll(/\/Type\s*\/ObjStm\b[^]{0,400}?stream\r?\n/g)) {
		const start = match.index + match[0].length;
		const end = text.indexOf('endstream', start);
		if (end < 0 || left <= 0) break;
		const part = await inflated(bytes.subarray(start, end), left);
		left -= part.length;
		parts.push(part);
	}
	return parts.join('\n');
}

/** As much as can be unpacked: many writers put a line break behind the packed bytes. */
async function inflated(packed: Uint8Array, bytesMax: number): Promise<string> {
	const stream = new Blob([packed.slice()])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'));
	const reader = stream.getReader();
	const decoder = new TextDecoder('latin1');
	let text = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done || text.length > bytesMax) return text;
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return text;
	}
}
