/** Bodies coming in, which may say nothing of their length and never end. */

/** Beyond this nobody is read to the end, even to be told so. */
const drainBytesMax = 32 * 1024 * 1024;

/**
 * A body whole, or null when it is too large. That one is read on and dropped for a while: a body
 * left unread cuts the connection before the answer.
 */
export async function readWithin(
	body: ReadableStream<Uint8Array> | null,
	bytesMax: number
): Promise<Buffer | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.byteLength;
		if (size <= bytesMax) chunks.push(chunk);
		if (size > bytesMax + drainBytesMax) break;
	}
	return size > bytesMax ? null : Buffer.concat(chunks);
}

export async function readTextWithin(request: Request, bytesMax: number): Promise<string | null> {
	const bytes = await readWithin(request.body, bytesMax);
	return bytes?.toString('utf8') ?? null;
}

/** Reads on to the end and drops it, for whoever is told no before the body was read. */
export async function drain(request: Request): Promise<void> {
	if (!request.body || request.bodyUsed) return;
	try {
		await readWithin(request.body, 0);
	} catch {
		// The client has gone; there is nobody to answer.
	}
}
