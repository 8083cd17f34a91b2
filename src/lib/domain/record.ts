/**
 * The record of an application, checked where it is read: each entry's hash is the SHA-256 of the hash
 * before it and of its own text's hash. Whoever keeps an export can show later whether a word was
 * changed, left out or put in since.
 */

/** As the door and an export tell it. */
export type RecordEntry = {
	/** From 1, without a gap. */
	n: number;
	/** What happened, as the one text that was hashed; null where it is withheld or was erased. */
	leaf: string | null;
	/** SHA-256 of the leaf in UTF-8, as 64 hexadecimal digits. */
	leafHash: string;
	/** SHA-256 of the hash before and the leaf's hash, as bytes; of the first, of its leaf's hash alone. */
	hash: string;
};
export type RecordFault = {
	n: number;
	/** `missing`: not the next number. `text`: not what was hashed. `chain`: not tied to what is before. */
	fault: 'missing' | 'text' | 'chain';
};
type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
type Tail = { n: number; hash: string };

/** What stands before the first entry. */
const recordStart: Tail = { n: 0, hash: '' };

/** The first entry that does not fit what is before it; null where all do. */
export async function findRecordFault(
	entries: readonly RecordEntry[],
	sha256: Sha256,
	before: Tail = recordStart
): Promise<RecordFault | null> {
	let { n, hash } = before;
	for (const entry of entries) {
		n += 1;
		if (entry.n !== n) return { n, fault: 'missing' };
		if (entry.leaf !== null && (await hashOfText(entry.leaf, sha256)) !== entry.leafHash) {
			return { n, fault: 'text' };
		}
		const tied = bytesOf(hash + entry.leafHash);
		if (tied === null || hexOf(await sha256(tied)) !== entry.hash) return { n, fault: 'chain' };
		hash = entry.hash;
	}
	return null;
}

/** Whether a later export holds all of an earlier one: a record only ever grows. */
export function continuesRecord(
	earlier: readonly RecordEntry[],
	later: readonly RecordEntry[]
): boolean {
	return earlier.every((entry, at) => later[at]?.hash === entry.hash);
}

async function hashOfText(text: string, sha256: Sha256): Promise<string> {
	return hexOf(await sha256(new TextEncoder().encode(text)));
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Null where it is no hexadecimal text. */
function bytesOf(hex: string): Uint8Array<ArrayBuffer> | null {
	if (hex.length % 2 !== 0 || /[^0-9a-f]/.test(hex)) return null;
	return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
		Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
	);
}
