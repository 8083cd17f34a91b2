/** Which answers and documents make up a part. */
export type Content = { paths: readonly string[]; documents: readonly string[] };

/** SHA-256 over the lines of a part, as hex; the server works out the same from its own rows. */
export async function contentDigest(lines: readonly string[]): Promise<string> {
	return hexDigest(new TextEncoder().encode(lines.join('')).buffer);
}

export async function hexDigest(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
