/** `/storage/v1/*` as the unmodified client library calls it. */
import { parseJson } from './answers.ts';
import { drain } from './bodies.ts';
import type { Context, Routes } from './context.ts';
import { asCaller, callerOf, callerOrNobody, type Caller } from './storage-caller.ts';
import { describe, serve } from './storage-download.ts';
import { readBody, type Files } from './storage-files.ts';
import { checkLink, signLink } from './storage-links.ts';
import {
	checkPlace,
	deleteObjects,
	findBucket,
	findObject,
	type Place
} from './storage-objects.ts';
import { refusalOf, refusalResponse, refuse } from './storage-refusals.ts';
import { upload } from './storage-upload.ts';
import { openUploads } from './tus.ts';

const base = '/storage/v1';
const linkSecondsMax = 7 * 24 * 3600;
const namesMax = 1000;
const jsonBytesMax = 2 * 1024 * 1024;

type Handle = (context: Context, asked: Asked) => Promise<Response>;
type Asked = { request: Request; files: Files; place: Place };
type Route = { method: string; path: RegExp; handle: Handle };

/** First match wins; `bucket` and `name` are groups of the path. */
const routes: readonly Route[] = [
	{ method: 'POST', path: at('/object/sign/:bucket/:name'), handle: sign },
	{ method: 'POST', path: at('/object/sign/:bucket'), handle: signMany },
	{ method: 'GET', path: at('/object/sign/:bucket/:name'), handle: openLink },
	{ method: 'HEAD', path: at('/object/sign/:bucket/:name'), handle: openLink },
	{ method: 'POST', path: at('/object/list/:bucket'), handle: list },
	{ method: 'GET', path: at('/object/info(?:/authenticated)?/:bucket/:name'), handle: tell },
	{ method: 'GET', path: at('/object(?:/authenticated)?/:bucket/:name'), handle: download },
	{ method: 'HEAD', path: at('/object(?:/authenticated)?/:bucket/:name'), handle: download },
	{ method: 'POST', path: at('/object/:bucket/:name'), handle: receive },
	{ method: 'PUT', path: at('/object/:bucket/:name'), handle: receive },
	{ method: 'DELETE', path: at('/object/:bucket'), handle: remove }
];

export function storageRoutes(context: Context, files: Files): Routes {
	const uploads = openUploads(context, files);
	return async (request) => {
		const { pathname } = new URL(request.url);
		if (!pathname.startsWith(`${base}/`)) return null;
		try {
			if (pathname.startsWith(`${base}/upload/resumable`)) return await uploads(request);
			return await answer(context, files, request);
		} catch (error) {
			const refusal = refusalOf(error);
			if (refusal.status >= 500)
				context.log(`storage ${request.method} ${pathname}: ${String(error)}`);
			await drain(request);
			return refusalResponse(refusal);
		}
	};
}

function at(pattern: string): RegExp {
	const groups = pattern.replace(':bucket', '(?<bucket>[^/]+)').replace(':name', '(?<name>.+)');
	return new RegExp(`^${base}${groups}$`);
}

async function answer(context: Context, files: Files, request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	for (const route of routes) {
		const found = route.method === request.method ? route.path.exec(pathname) : null;
		if (!found) continue;
		const { bucket = '', name = '' } = found.groups ?? {};
		const place = { bucket: decode(bucket), name: decode(name) };
		return route.handle(context, { request, files, place });
	}
	throw refuse.noRoute();
}

async function receive(context: Context, { request, files, place }: Asked): Promise<Response> {
	const operation = request.method === 'PUT' ? 'upload_update' : 'upload';
	const caller = await callerOf(context, request, `storage.object.${operation}`);
	return upload(context, { files, caller, place, request });
}

async function download(context: Context, { request, files, place }: Asked): Promise<Response> {
	const caller = await callerOrNobody(context, request, 'storage.object.get_authenticated');
	return serve({ files, request, object: await findReadable(context, caller, place) });
}

async function tell(context: Context, { request, place }: Asked): Promise<Response> {
	const caller = await callerOrNobody(context, request, 'object.get_authenticated_info');
	return describe(await findReadable(context, caller, place));
}

/** As hosted: without a valid token a private bucket does not exist. */
async function findReadable(context: Context, caller: Caller | null, place: Place) {
	const bucket = await findBucket(context, place.bucket);
	if (!caller && !bucket.public) throw refuse.noBucket();
	checkPlace(place);
	return findObject(context, bucket.public || !caller ? 'service' : caller, place);
}

async function sign(context: Context, { request, place }: Asked): Promise<Response> {
	const caller = await callerOf(context, request, 'storage.object.sign');
	const seconds = secondsOf(await readJson(request));
	checkPlace(place);
	await findObject(context, caller, place);
	return Response.json({ signedURL: await signLink(context, place, seconds) });
}

async function signMany(context: Context, { request, place }: Asked): Promise<Response> {
	const caller = await callerOf(context, request, 'storage.object.sign_many');
	const body = await readJson(request);
	const seconds = secondsOf(body);
	const links = namesOf(body['paths']).map(async (path) => {
		const one = { bucket: place.bucket, name: path };
		try {
			await findObject(context, caller, one);
			return { error: null, path, signedURL: await signLink(context, one, seconds) };
		} catch {
			const error = 'Either the object does not exist or you do not have access to it';
			return { error, path, signedURL: null };
		}
	});
	return Response.json(await Promise.all(links));
}

async function openLink(context: Context, { request, files, place }: Asked): Promise<Response> {
	const token = new URL(request.url).searchParams.get('token') ?? '';
	const expires = await checkLink(context, place, token);
	return serve({ files, request, object: await findObject(context, 'service', place), expires });
}

async function list(context: Context, { request, place }: Asked): Promise<Response> {
	const caller = await callerOf(context, request, 'storage.object.list');
	const body = await readJson(request);
	const prefix = textOf(body['prefix'], '').replace(/^\/+|\/+$/g, '');
	const folder = prefix === '' ? '' : `${prefix}/`;
	const order = isRecord(body['sortBy']) ? body['sortBy'] : {};
	const values = [
		folder,
		place.bucket,
		String(Math.min(Number(body['limit'] ?? 100), namesMax)),
		String(folder.split('/').length),
		String(Number(body['offset'] ?? 0)),
		textOf(body['search'], ''),
		textOf(order['column'], 'name'),
		textOf(order['order'], 'asc')
	];
	const rows = await asCaller(context, caller, (q) =>
		q(
			`select to_jsonb(s) as item from storage.search($1::text, $2::text, $3::text::int,
				$4::text::int, $5::text::int, $6::text, $7::text, $8::text) s`,
			values
		)
	);
	return Response.json(rows.map((row) => row['item']));
}

async function remove(context: Context, { request, files, place }: Asked): Promise<Response> {
	const caller = await callerOf(context, request, 'storage.object.delete_many');
	const names = namesOf((await readJson(request))['prefixes']);
	const gone = await deleteObjects(context, caller, { bucket: place.bucket, names });
	await Promise.all(gone.map((object) => files.remove(object.version)));
	return Response.json(gone);
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
	const body = parseJson((await readBody(request.body, jsonBytesMax)).toString('utf8'));
	if (!isRecord(body)) throw refuse.request('body must be object');
	return body;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, otherwise: string): string {
	return typeof value === 'string' ? value : otherwise;
}

function namesOf(value: unknown): string[] {
	if (!Array.isArray(value) || value.length > namesMax)
		throw refuse.request('body must hold names');
	return value.map(String);
}

function secondsOf(body: Record<string, unknown>): number {
	const seconds = Number(body['expiresIn']);
	if (!Number.isInteger(seconds) || seconds < 1)
		throw refuse.request('body/expiresIn must be >= 1');
	return Math.min(seconds, linkSecondsMax);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw refuse.key(text);
	}
}
