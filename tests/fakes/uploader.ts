/** Resumable uploads in the small: by the unmodified client, and request by request. */
import { request as open } from 'node:http';
import { DetailedError, Upload, type UploadOptions } from 'tus-js-client';
import type { FileServer } from './file-server.ts';

/** The unmodified client; `done` rejects with what the server answered. */
type Sent = { upload: Upload; done: Promise<void> };
export type Uploader = ReturnType<typeof openUploader>;

/** Uploads to the bucket `papers` as `owner`, unless told otherwise. */
export function openUploader(server: FileServer, owner: string) {
	const endpoint = `${server.url}/storage/v1/upload/resumable`;
	const head = async (person = owner, type = 'image/png') => ({
		authorization: `Bearer ${await server.token(person)}`,
		'tus-resumable': '1.0.0',
		'content-type': type
	});
	return {
		head,
		send: async (name: string, bytes: Buffer, more: Partial<UploadOptions> = {}): Promise<Sent> => {
			const authorization = `Bearer ${await server.token(owner)}`;
			return start(bytes, {
				endpoint,
				headers: { authorization },
				metadata: metadataOf(name),
				...more
			});
		},
		/** Begins an upload and sends nothing; answers its address, or the status of the refusal. */
		begin: async (name: string, size: number, person = owner): Promise<string> => {
			const about = { 'upload-length': String(size), 'upload-metadata': headerOf(name) };
			const headers = { ...(await head(person)), ...about };
			const answer = await fetch(endpoint, { method: 'POST', headers });
			return answer.headers.get('location') ?? String(answer.status);
		},
		patch: async (url: string, offset: number, ...[body, person]: [Uint8Array, string?]) => {
			const headers = await head(person, 'application/offset+octet-stream');
			return fetch(url, {
				method: 'PATCH',
				headers: { ...headers, 'upload-offset': String(offset) },
				body: new Uint8Array(body)
			});
		},
		/** How far an upload is, or the status of the refusal. */
		offsetOf: async (url: string, person?: string): Promise<number> => {
			const answer = await fetch(url, { method: 'HEAD', headers: await head(person) });
			return answer.ok ? Number(answer.headers.get('upload-offset')) : answer.status;
		}
	};
}

/** Sends the first 300,000 bytes of a chunk from 0, and hangs up after a rest. */
export async function sendAndCut(
	url: string,
	headers: Readonly<Record<string, string>>,
	restMs: number
): Promise<void> {
	const cut = Promise.withResolvers<void>();
	const patching = open(url, { method: 'PATCH', headers: { ...headers, 'upload-offset': '0' } });
	patching.on('error', () => cut.resolve());
	patching.write(noise(300_000));
	await new Promise((resolve) => setTimeout(resolve, restMs));
	patching.destroy();
	await cut.promise;
	await new Promise((resolve) => setTimeout(resolve, restMs / 2));
}

export async function refusal({ done }: Sent): Promise<[number | undefined, string | undefined]> {
	const error: unknown = await done.then(
		() => null,
		(reason: unknown) => reason
	);
	if (!(error instanceof DetailedError)) throw new Error(`not refused: ${String(error)}`);
	return [error.originalResponse?.getStatus(), error.originalResponse?.getBody()];
}

export function noise(size: number): Buffer {
	return Buffer.from(Uint8Array.from({ length: size }, (_, i) => (i * 2654435761) % 251));
}

function metadataOf(name: string): Record<string, string> {
	return { bucketName: 'papers', objectName: name, contentType: 'image/png' };
}

function headerOf(name: string): string {
	const pairs = Object.entries(metadataOf(name)).map(([key, value]) => `${key} ${btoa(value)}`);
	return pairs.join(',');
}

function start(bytes: Buffer, options: UploadOptions): Sent {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const upload = new Upload(bytes, {
		chunkSize: 1024 * 1024,
		retryDelays: null,
		uploadDataDuringCreation: true,
		onSuccess: () => resolve(),
		onError: reject,
		...options
	});
	upload.start();
	return { upload, done: promise };
}
