/** Stored bytes going out: in ranges, never as something that a browser would run. */
import type { ByteRange, Files } from './storage-files.ts';
import type { StoredObject } from './storage-objects.ts';
import { refuse } from './storage-refusals.ts';

type Serving = { files: Files; request: Request; object: StoredObject; expires?: Date };

export async function serve({ files, request, object, expires }: Serving): Promise<Response> {
	const size = await files.size(object.version);
	if (size === null) throw refuse.noObject();
	const headers = headersOf(request, object);
	if (expires) headers.set('expires', expires.toUTCString());
	if (request.headers.get('if-none-match') === object.metadata.eTag)
		return new Response(null, { status: 304, headers });
	const range = rangeOf(request.headers.get('range'), size);
	if (range === 'outside') {
		headers.set('content-range', `bytes */${size}`);
		return new Response(null, { status: 416, headers });
	}
	const { start, end } = range ?? { start: 0, end: size - 1 };
	headers.set('content-length', String(end - start + 1));
	if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`);
	const bare = request.method === 'HEAD' || size === 0;
	const body = bare ? null : files.read(object.version, { start, end });
	return new Response(body, { status: range ? 206 : 200, headers });
}

/** What is known about an object, for `info()` and `exists()`. */
export function describe(object: StoredObject): Response {
	const { metadata } = object;
	return Response.json({
		id: object.id,
		name: object.name,
		version: object.version,
		bucket_id: object.bucket_id,
		size: metadata.size,
		content_type: metadata.mimetype,
		cache_control: metadata.cacheControl,
		etag: metadata.eTag,
		metadata: object.user_metadata,
		last_modified: object.updated_at,
		created_at: object.created_at
	});
}

function headersOf(request: Request, object: StoredObject): Headers {
	const { metadata } = object;
	return new Headers({
		'accept-ranges': 'bytes',
		'content-type': harmlessType(metadata.mimetype),
		'content-disposition': disposition(new URL(request.url).searchParams.get('download')),
		'content-security-policy': "sandbox; default-src 'none'",
		'x-content-type-options': 'nosniff',
		'x-robots-tag': 'none',
		'cache-control': metadata.cacheControl,
		'last-modified': new Date(metadata.lastModified).toUTCString(),
		etag: metadata.eTag
	});
}

/** Markup and scripts are served as text, whatever they were stored as. */
function harmlessType(type: string): string {
	return /html|xml|svg|script/i.test(type) ? 'text/plain' : type;
}

function disposition(name: string | null): string {
	if (!name) return 'attachment';
	const encoded = encodeURIComponent(name);
	return `attachment; filename=${encoded}; filename*=UTF-8''${encoded}`;
}

/** One range of bytes; several, or what is not a range, mean the whole. */
function rangeOf(header: string | null, size: number): ByteRange | 'outside' | null {
	const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!found || (found[1] === '' && found[2] === '')) return null;
	const suffix = found[1] === '';
	const start = suffix ? Math.max(0, size - Number(found[2])) : Number(found[1]);
	const end = suffix || found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1);
	return start > end || start >= size ? 'outside' : { start, end };
}
