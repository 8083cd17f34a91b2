/**
 * The socket's frames, protocol 2.0.0: `[join_ref, ref, topic, event, payload]` as text. A client's
 * own broadcast comes as a binary frame; everything the gateway says is text, which clients accept.
 */

export type Frame = {
	joinRef: string | null;
	ref: string | null;
	topic: string;
	event: string;
	payload: Record<string, unknown>;
};

export function encodeFrame({ joinRef, ref, topic, event, payload }: Frame): string {
	return JSON.stringify([joinRef, ref, topic, event, payload]);
}

/** A frame, or null for what is not one: a bad frame is ignored and the socket stays open. */
export function decodeFrame(bytes: Buffer, isBinary: boolean): Frame | null {
	try {
		return isBinary ? decodeBroadcast(bytes) : decodeText(bytes.toString('utf8'));
	} catch {
		return null;
	}
}

function decodeText(text: string): Frame | null {
	const parts: unknown = JSON.parse(text);
	if (!isList(parts) || parts.length !== 5) return null;
	const [joinRef, ref, topic, event, payload] = parts;
	if (typeof topic !== 'string' || typeof event !== 'string') return null;
	return {
		joinRef: textOrNull(joinRef),
		ref: textOrNull(ref),
		topic,
		event,
		payload: record(payload)
	};
}

const userBroadcastPush = 3;
const jsonEncoding = 1;

/** Kind, five lengths in bytes, the encoding, then the five texts and the payload. */
function decodeBroadcast(bytes: Buffer): Frame | null {
	if (bytes[0] !== userBroadcastPush || bytes[6] !== jsonEncoding) return null;
	let at = 7;
	const next = (length: number) => bytes.toString('utf8', at, (at += length));
	const [joinRef, ref, topic, event] = [...bytes.subarray(1, 6)].map(next);
	const payload: unknown = JSON.parse(bytes.toString('utf8', at) || '{}');
	return {
		joinRef: textOrNull(joinRef),
		ref: textOrNull(ref),
		topic: topic ?? '',
		event: 'broadcast',
		payload: { type: 'broadcast', event: event ?? '', payload }
	};
}

export function record(value: unknown): Record<string, unknown> {
	const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isRecord ? Object.fromEntries(Object.entries(value)) : {};
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}
