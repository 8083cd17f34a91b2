/**
 * Sends files by resumable upload, with the browser's own `fetch`: create, ask, send on. A token is
 * fresh for each request, because an upload may outlive several (U2).
 */
import { Fault } from '../sync/fault.ts';
import type { Files } from '../sync/sender.ts';
import { storageKey } from '../sync/uploads.ts';
import type { Heard, Upload } from '../sync/uploads.ts';
import type { RpcParts } from './rpc.ts';
import { faultFrom } from './request.ts';

const bucket = 'evidence';
/** A chunk on a bad line takes its time. */
const chunkMsMax = 300_000;

export function createFiles(parts: RpcParts, person: () => string): Files {
	const request = async (url: string, init: RequestInit, msMax?: number) => {
		const response = await ask(parts, { url, init, msMax, anew: false });
		return response.status === 401 ? ask(parts, { url, init, msMax, anew: true }) : response;
	};
	return {
		create: async (upload, signal) => {
			const { url } = await parts.configure();
			const headers = createHeaders(upload, person());
			const init = { method: 'POST', headers, signal };
			return created(await request(`${url}/storage/v1/upload/resumable`, init));
		},
		askOffset: async (url, signal) => offsetIn(await request(url, { method: 'HEAD', signal })),
		send: async ({ url, from, bytes }, signal) => {
			const headers = {
				'upload-offset': String(from),
				'content-type': 'application/offset+octet-stream'
			};
			return offsetIn(
				await request(url, { method: 'PATCH', headers, body: bytes, signal }, chunkMsMax)
			);
		},
		receive: async (file, signal) => {
			const { url } = await parts.configure();
			const headers = { 'content-type': 'application/json' };
			const init = { method: 'POST', headers, body: JSON.stringify({ file }), signal };
			const response = await request(`${url}/functions/v1/receive-file`, init);
			if (!response.ok) throw await faultFrom(response);
		}
	};
}

type Ask = { url: string; init: RequestInit; msMax: number | undefined; anew: boolean };

async function ask(parts: RpcParts, { url, init, msMax, anew }: Ask): Promise<Response> {
	const { key } = await parts.configure();
	const headers = new Headers(init.headers);
	headers.set('apikey', key);
	headers.set('authorization', `Bearer ${await parts.token(anew)}`);
	headers.set('tus-resumable', '1.0.0');
	return parts.send(url, { ...init, headers }, msMax);
}

function createHeaders(upload: Upload, person: string): Record<string, string> {
	const told = {
		bucketName: bucket,
		objectName: storageKey(person, upload),
		contentType: upload.type,
		cacheControl: '3600'
	};
	const list = Object.entries(told).map(([name, value]) => `${name} ${btoa(value)}`);
	return { 'upload-length': String(upload.size), 'upload-metadata': list.join(',') };
}

async function created(response: Response): Promise<Heard> {
	const location = response.headers.get('location');
	if (response.status === 201 && location) {
		return { heard: 'created', url: new URL(location, response.url).href };
	}
	// The key is made of the content's hash: what is there already is this very file.
	if (response.status === 409) return { heard: 'exists' };
	return refusedOr(response);
}

async function offsetIn(response: Response): Promise<Heard> {
	const offset = response.headers.get('upload-offset');
	if (response.ok && offset !== null) return { heard: 'offset', offset: Number(offset) };
	// Another tab was quicker.
	if (response.status === 409) return { heard: 'moved' };
	return refusedOr(response);
}

async function refusedOr(response: Response): Promise<Heard> {
	switch (response.status) {
		case 404:
		case 410:
			return { heard: 'gone' };
		case 413:
			return { heard: 'refused', code: 'file.too_large' };
		case 415:
			return { heard: 'refused', code: 'file.type' };
		case 200:
		case 204:
			throw new Fault('server', 'no_offset');
		default:
			throw await faultFrom(response);
	}
}
