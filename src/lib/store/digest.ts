import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Which answers and documents make up a part. */
export type Content = { paths: readonly string[]; documents: readonly string[] };

/** SHA-256 over the lines of a part, as hex; the server works out the same from its own rows. */
export function contentDigest(lines: readonly string[]): string {
	// Not the browser's own, which answers later: a transaction would have ended by then.
	return bytesToHex(sha256(utf8ToBytes(lines.join(''))));
}

export async function hexDigest(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
