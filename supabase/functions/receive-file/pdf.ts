/**
 * Whether a PDF is whole, asks for a password, and how many pages it has. Its objects stand in the
 * clear or packed in object streams; those are unpacked within a bound, so that a small file cannot
 * fill the memory.
 */
const pagesMax = 30;
const unpackedBytesMax = 32 * 1024 * 1024;
const tailBytes = 2048;

/** The refusal, or null for a document that opens. */
export async function inspectPdf(bytes: Uint8Array): Promise<string | null> {
	const text = new TextDecoder('latin1').decode(bytes);
	if (!text.slice(-tailBytes).includes('%%EOF') || !/startxref/.test(text))
		return 'file.unreadable';
	if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) return 'file.pdf_encrypted';
	const unpacked = await unpack(bytes, text);
	if (unpacked === null) return 'file.unreadable';
	const pages = countPages(text + unpacked);
	if (pages === 0) return 'file.pdf_empty';
	return pages > pagesMax ? 'file.pdf_too_long' : null;
}

/**
 * Leaves are counted, old revisions' among them; the tree says how many of those are shown. Windows
 * and not whole expressions, because a hostile file may repeat the words without end.
 */
function countPages(objects: string): number {
	const leaves = objects.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
	const counts: number[] = [];
	for (const node of objects.matchAll(/\/Type\s*\/Pages\b/g)) {
		if (counts.length >= nodesMax) break;
		const around = objects.slice(Math.max(0, node.index - windowBytes), node.index + windowBytes);
		counts.push(Number(/\/Count\s+(\d+)/.exec(around)?.[1] ?? 0));
	}
	return Math.min(leaves, Math.max(0, ...counts) || leaves);
}
const nodesMax = 5000;
const windowBytes = 1000;

/** What the object streams hold, or null when it is more than anybody's papers. */
async function unpack(bytes: Uint8Array, text: string): Promise<string | null> {
	const parts: string[] = [];
	let left = unpackedBytesMax;
	for (const match of text.matchAll(/\/Type\s*\/ObjStm\b[^]{0,400}?stream\r?\n/g)) {
		const start = match.index + match[0].length;
		const length = text.slice(start, start + streamBytesMax).indexOf('endstream');
		if (length < 0 || parts.length >= streamsMax) return null;
		const part = await inflate(bytes.subarray(start, start + length), left);
		left -= part.length;
		if (left <= 0) return null;
		parts.push(part);
	}
	return parts.join('\n');
}
const streamsMax = 2000;
const streamBytesMax = 2 * 1024 * 1024;

/** As much as unpacks: a line break may stand behind the packed bytes, which ends in an error. */
async function inflate(packed: Uint8Array, charactersMax: number): Promise<string> {
	const source = new Blob([new Uint8Array(packed)]).stream();
	const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader();
	const decoder = new TextDecoder('latin1');
	let text = '';
	try {
		while (text.length <= charactersMax) {
			const { done, value } = await reader.read();
			if (done) break;
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return text;
	}
	await reader.cancel().catch(() => undefined);
	return text;
}
