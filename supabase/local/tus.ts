/**
 * Resumable uploads at `/storage/v1/upload/resumable`. As on the hosted service the right to write
 * is asked for at the start and again with every part, under the token of that request; unlike
 * there, nobody but the owner learns an upload's state.
 *
 * A finished upload becomes a version file by a second name for the same bytes. The upload itself
 * stays until it expires, so that a client that lost the last answer can still ask and be told.
 */
import { FileStore } from '@tus/file-store';
import { Metadata, Server, type ServerOptions, type Upload } from '@tus/server';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { drain } from './bodies.ts';
import type { Context, Routes } from './context.ts';
import { callerOf, type Caller } from './storage-caller.ts';
import type { Files } from './storage-files.ts';
import {
	askToWrite,
	checkPlace,
	findBucket,
	finishWriting,
	type Bucket,
	type Place
} from './storage-objects.ts';
import { refusalOf, refuse, StorageRefusal } from './storage-refusals.ts';
import { checkType, factsOf, parseMetadata, sizeMaxOf } from './storage-upload.ts';
import { checkQuota, sweepUploads } from './tus-sweep.ts';

const path = '/storage/v1/upload/resumable';
const hourMs = 3600_000;

type Hook = Required<ServerOptions>;
type TusRequest = Parameters<Hook['onIncomingRequest']>[0];
/** One request while the library handles it. */
type Asked = { caller: Caller; upsert: boolean; place: Place; bucket: Bucket | null };
type Uploads = { context: Context; files: Files; store: FileStore; asked: WeakMap<object, Asked> };

export function openUploads(context: Context, files: Files, lifeMs = 24 * hourMs): Routes {
	const store = new FileStore({
		directory: files.uploads,
		expirationPeriodInMilliseconds: lifeMs
	});
	const uploads = { context, files, store, asked: new WeakMap<object, Asked>() };
	const server = new Server({ ...hooksOf(uploads), path, datastore: store });
	const sweep = setInterval(() => void sweepUploads(context, files, store), hourMs);
	sweep.unref();
	return async (request) => {
		if (request.method !== 'OPTIONS') uploads.asked.set(request, await readAsked(context, request));
		const response = await server.handleWeb(request);
		if (response.status >= 400) await drain(request);
		return response;
	};
}

function hooksOf(uploads: Uploads): Partial<ServerOptions> {
	return {
		disableTerminationForFinishedUploads: true,
		lockDrainTimeout: 1000,
		allowedHeaders: ['Authorization', 'X-Upsert', 'Upload-Expires', 'ApiKey', 'x-signature'],
		namingFunction: () => randomUUID(),
		generateUrl: (request, { id }) => addressOf(askedOf(uploads, request).place, request, id),
		getFileIdFromRequest: idOf,
		maxSize: (request) => {
			const { bucket } = askedOf(uploads, request);
			return bucket ? sizeMaxOf(bucket) : 0;
		},
		onIncomingRequest: (request, id) => authorise(uploads, request, id),
		onUploadCreate: (request, upload) => begin(uploads, request, upload),
		onUploadFinish: async (request, upload) => {
			await finish(uploads, upload, askedOf(uploads, request));
			return { headers: { 'Tus-Complete': '1' } };
		},
		onResponseError: (_request, error) => {
			if (!(error instanceof Error)) return undefined;
			const refusal = refusalOf(error);
			if (refusal.status >= 500) uploads.context.log(`upload: ${String(error)}`);
			return { status_code: refusal.status, body: refusal.message };
		}
	};
}

const operations: Record<string, string> = {
	POST: 'create',
	PATCH: 'part',
	HEAD: 'get',
	DELETE: 'delete'
};

/** Who asks, and at the start of an upload also for what. */
async function readAsked(context: Context, request: Request): Promise<Asked> {
	const operation = operations[request.method] ?? request.method.toLowerCase();
	const caller = await callerOf(context, request, `storage.tus.upload.${operation}`);
	const upsert = request.headers.get('x-upsert') === 'true';
	const nowhere = { bucket: '', name: '' };
	if (request.method !== 'POST') return { caller, upsert, place: nowhere, bucket: null };
	if (request.headers.has('upload-defer-length')) throw refuse.request('Upload-Length is required');
	const { bucketName, objectName } = readMetadata(request.headers.get('upload-metadata'));
	const place = { bucket: bucketName ?? '', name: objectName ?? '' };
	checkPlace(place);
	return { caller, upsert, place, bucket: await findBucket(context, place.bucket) };
}

function readMetadata(header: string | null): Record<string, string | null> {
	if (header === null) throw refuse.request('Metadata header is required');
	try {
		return Metadata.parse(header);
	} catch {
		throw refuse.request('Invalid Upload-Metadata header');
	}
}

/** Lets the owner, who may still write there, go on; to everybody else there is no such upload. */
async function authorise(uploads: Uploads, request: TusRequest, id: string): Promise<void> {
	const asked = askedOf(uploads, request);
	if (request.method === 'POST') {
		const header = readMetadata(request.headers.get('upload-metadata'));
		const size = Number(request.headers.get('upload-length'));
		return askAgain(uploads.context, asked, { metadata: header, size });
	}
	const upload = await uploads.store.getUpload(id);
	if (upload.metadata?.['owner'] !== ownerName(asked.caller)) throw notFound();
	asked.place = placeOf(upload);
	asked.bucket = await findBucket(uploads.context, asked.place.bucket);
	const isComplete = upload.offset === upload.size;
	// The process may have ended between the last byte and the row.
	if (isComplete && request.method !== 'DELETE') await finish(uploads, upload, asked);
	else if (request.method !== 'HEAD') await askAgain(uploads.context, asked, upload);
}

function askAgain(
	context: Context,
	{ caller, place, upsert }: Asked,
	upload: Pick<Upload, 'metadata' | 'size'>
): Promise<void> {
	return askToWrite(context, caller, {
		...place,
		upsert,
		type: typeOf(upload),
		size: upload.size ?? null,
		userMetadata: parseMetadata(upload.metadata?.['metadata'])
	});
}

async function begin(uploads: Uploads, request: TusRequest, upload: Upload) {
	const { bucket, caller } = askedOf(uploads, request);
	if (bucket) checkType(bucket, typeOf(upload));
	const owner = ownerName(caller);
	await checkQuota(uploads.store, owner, upload.size ?? 0);
	const seconds = upload.metadata?.['cacheControl'] ?? '';
	const cacheControl = /^\d+$/.test(seconds) ? `max-age=${seconds}` : 'no-cache';
	return { metadata: { ...upload.metadata, cacheControl, owner } };
}

/** Safe to do twice: the second time finds its own version in place. */
async function finish(
	uploads: Uploads,
	upload: Upload,
	{ caller, upsert }: Pick<Asked, 'caller' | 'upsert'>
): Promise<void> {
	const { context, files, store } = uploads;
	const metadata = upload.metadata ?? {};
	if (metadata['finished'] === '1') return;
	const version = upload.id;
	const type = typeOf(upload);
	const cacheControl = metadata['cacheControl'] ?? 'no-cache';
	await files.adopt(version, join(files.uploads, version));
	try {
		const { replaced } = await finishWriting(context, {
			...placeOf(upload),
			version,
			caller,
			facts: factsOf({ size: upload.size ?? 0, version, type, cacheControl }),
			userMetadata: parseMetadata(metadata['metadata']),
			upsert
		});
		if (replaced !== null) await files.remove(replaced);
	} catch (error) {
		await files.remove(version);
		throw error;
	}
	// Else an object that was deleted since would come back when its upload is asked about.
	upload.metadata = { ...metadata, finished: '1' };
	await store.configstore.set(version, upload);
}

function askedOf(uploads: Uploads, request: object): Asked {
	const asked = uploads.asked.get(request);
	if (!asked) throw new Error('A request that was never read');
	return asked;
}

/** What is not said is bytes, here as in what is asked of the bucket and of row security. */
function typeOf({ metadata }: Pick<Upload, 'metadata'>): string {
	return metadata?.['contentType'] || 'application/octet-stream';
}

function placeOf(upload: Upload): Place {
	const { bucketName, objectName } = upload.metadata ?? {};
	return { bucket: bucketName ?? '', name: objectName ?? '' };
}

function ownerName({ claims }: Caller): string {
	return claims.sub ?? claims.role;
}

/** As hosted, the address holds place and version; only the version is read back. */
function addressOf(place: Place, request: TusRequest, id: string): string {
	const name = Buffer.from(`${place.bucket}/${place.name}/${id}`).toString('base64url');
	return `${new URL(request.url).origin}${path}/${name}`;
}

const uuidShape = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function idOf(request: TusRequest): string | undefined {
	const last = new URL(request.url).pathname.slice(path.length + 1);
	return uuidShape.exec(Buffer.from(last, 'base64url').toString('utf8'))?.[0];
}

function notFound(): StorageRefusal {
	return new StorageRefusal(404, 'NoSuchUpload', 'The file for this url was not found\n');
}
