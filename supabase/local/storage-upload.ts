/** Uploads in one request: the body raw, or a form whose file has an empty name. */
import { randomUUID } from 'node:crypto';
import type { Context } from './context.ts';
import type { Caller } from './storage-caller.ts';
import { readBody, type Files } from './storage-files.ts';
import {
	askToWrite,
	checkPlace,
	findBucket,
	finishWriting,
	type Bucket,
	type ObjectFacts,
	type Place
} from './storage-objects.ts';
import { refuse } from './storage-refusals.ts';

/** What no bucket may exceed. */
const storageBytesMax = 50 * 1024 * 1024;
const formBytesMax = 64 * 1024;

type Received = {
	bytes: Uint8Array;
	type: string;
	cacheControl: string;
	userMetadata: Record<string, unknown> | null;
};
type Upload = { files: Files; caller: Caller; place: Place; request: Request };

export async function upload(context: Context, asked: Upload): Promise<Response> {
	const { caller, place, request } = asked;
	checkPlace(place);
	const upsert = request.method === 'PUT' || request.headers.get('x-upsert') === 'true';
	const bucket = await findBucket(context, place.bucket);
	const probe = { ...place, upsert, userMetadata: null };
	// Known before the body is read: neither size nor permission should cost a transfer.
	const isForm = formShape.test(request.headers.get('content-type') ?? '');
	const announced = Number(request.headers.get('content-length') ?? 0);
	if (announced > sizeMaxOf(bucket) + (isForm ? formBytesMax : 0)) throw refuse.tooLarge();
	if (!isForm) {
		const type = typeOf(request);
		checkType(bucket, type);
		await askToWrite(context, caller, { ...probe, type, size: announced });
	}
	const received = isForm ? await receiveForm(request, bucket) : await receiveRaw(request, bucket);
	if (isForm) {
		const { type, bytes, userMetadata } = received;
		checkType(bucket, type);
		await askToWrite(context, caller, { ...probe, type, size: bytes.length, userMetadata });
	}
	const id = await keep(context, asked, { ...received, upsert });
	return Response.json({ Id: id, Key: `${place.bucket}/${place.name}` });
}

export function sizeMaxOf(bucket: Bucket): number {
	return Math.min(bucket.sizeMax ?? storageBytesMax, storageBytesMax);
}

export function checkType(bucket: Bucket, type: string): void {
	if (bucket.types === null) return;
	const [kind, name] = type.split(';')[0]?.trim().split('/') ?? [];
	const allowed = bucket.types.some((one) => one === `${kind}/${name}` || one === `${kind}/*`);
	if (!allowed) throw refuse.type(type);
}

type About = { size: number; version: string; type: string; cacheControl: string };
export function factsOf({ size, version, type, cacheControl }: About): ObjectFacts {
	return {
		eTag: `"${version}"`,
		size,
		mimetype: type,
		cacheControl,
		lastModified: new Date().toISOString(),
		contentLength: size,
		httpStatusCode: 200
	};
}

async function keep(
	context: Context,
	{ files, caller, place }: Upload,
	received: Received & { upsert: boolean }
): Promise<string> {
	const { bytes, type, cacheControl, userMetadata, upsert } = received;
	const version = randomUUID();
	await files.write(version, bytes);
	try {
		const facts = factsOf({ size: bytes.length, version, type, cacheControl });
		const done = { ...place, version, caller, facts, userMetadata, upsert };
		const { id, replaced } = await finishWriting(context, done);
		if (replaced !== null) await files.remove(replaced);
		return id;
	} catch (error) {
		await files.remove(version);
		throw error;
	}
}

const formShape = /^multipart\/form-data/i;

async function receiveRaw(request: Request, bucket: Bucket): Promise<Received> {
	return {
		bytes: await readBody(request.body, sizeMaxOf(bucket)),
		type: typeOf(request),
		cacheControl: request.headers.get('cache-control') ?? 'no-cache',
		userMetadata: parseMetadata(fromBase64(request.headers.get('x-metadata')))
	};
}

async function receiveForm(request: Request, bucket: Bucket): Promise<Received> {
	const body = await readBody(request.body, sizeMaxOf(bucket) + formBytesMax);
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
		throw refuse.request('Malformed form');
	});
	const file = [...form.values()].find((value) => value instanceof File);
	if (!(file instanceof File)) throw refuse.request('No content provided');
	if (file.size > sizeMaxOf(bucket)) throw refuse.tooLarge();
	const seconds = form.get('cacheControl');
	return {
		bytes: new Uint8Array(await file.arrayBuffer()),
		type: file.type || 'application/octet-stream',
		cacheControl: typeof seconds === 'string' ? `max-age=${seconds}` : 'no-cache',
		userMetadata: parseMetadata(form.get('metadata'))
	};
}

function typeOf(request: Request): string {
	return request.headers.get('content-type') ?? 'application/octet-stream';
}

function fromBase64(text: string | null): string | null {
	return text === null ? null : Buffer.from(text, 'base64').toString('utf8');
}

export function parseMetadata(text: unknown): Record<string, unknown> | null {
	if (typeof text !== 'string') return null;
	try {
		const parsed: unknown = JSON.parse(text);
		const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
		return isObject ? Object.fromEntries(Object.entries(parsed)) : null;
	} catch {
		return null;
	}
}
