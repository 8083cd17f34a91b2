/** Storage: resumable uploads into one bucket, and the server's own look at what came (U2, U3). */
import { createHash } from 'node:crypto';
import { inspect } from '../../supabase/functions/receive-file/inspect.ts';
import { asClaims } from '../../supabase/local/claims.ts';
import type { Db, Row } from '../../supabase/local/db.ts';

type Upload = { person: string; key: string; type: string; length: number; bytes: Uint8Array };

const uploadsPath = '/storage/v1/upload/resumable';

export class Bucket {
	readonly #db: Db;
	readonly #uploads = new Map<string, Upload>();
	readonly #objects = new Map<string, Uint8Array>();
	#cut: number | null = null;
	#made = 0;

	constructor(db: Db) {
		this.#db = db;
	}

	async answer(path: string, request: { init: RequestInit; person: string }): Promise<Response> {
		const { init, person } = request;
		if (await isLeaving(this.#db, person)) return new Response(null, { status: 403 });
		if (path === uploadsPath) return this.#create(init, person);
		if (path === '/functions/v1/receive-file')
			return this.#receiveOne(parseFile(init.body), person);
		const upload = this.#uploads.get(path);
		if (!upload || upload.person !== person) return new Response(null, { status: 404 });
		return init.method === 'HEAD' ? offsetOf(upload) : this.#add(upload, init);
	}

	/** Uploads that nobody finished are swept away. */
	sweep(): void {
		this.#uploads.clear();
	}

	/** The next so many bytes of a chunk are all that arrives of it. */
	cutNext(bytes: number): void {
		this.#cut = bytes;
	}

	hashOf(key: string): string | null {
		const bytes = this.#objects.get(key);
		return bytes ? sha256(bytes) : null;
	}

	/** For good, as the storage does it for whoever erases. */
	async remove(keys: readonly string[]): Promise<void> {
		for (const key of keys) this.#objects.delete(key);
		await this.#db.tx(async (q) => {
			await q(`select set_config('storage.allow_delete_query', 'true', true)`);
			await q('delete from storage.objects where name = any($1)', [keys]);
		});
	}

	/** What the server's clockwork does: reads every file that waits. */
	async receiveAll(): Promise<void> {
		for (const file of await waiting(this.#db)) await this.#receive(file);
	}

	#create(init: RequestInit, person: string): Response {
		const upload = announced(init, person);
		if (!upload.key.startsWith(`${person}/`)) return new Response(null, { status: 403 });
		if (this.#objects.has(upload.key)) return new Response(null, { status: 409 });
		const url = `${uploadsPath}/${(this.#made += 1)}`;
		this.#uploads.set(url, upload);
		return new Response(null, { status: 201, headers: { location: `http://simulated${url}` } });
	}

	async #add(upload: Upload, init: RequestInit): Promise<Response> {
		const from = Number(new Headers(init.headers).get('upload-offset'));
		if (from !== upload.bytes.length) return new Response(null, { status: 409 });
		const came = await bytesOf(init);
		const added = came.subarray(0, this.#cut ?? came.length);
		this.#cut = null;
		upload.bytes = new Uint8Array([...upload.bytes, ...added]);
		if (upload.bytes.length >= upload.length) {
			this.#objects.set(upload.key, upload.bytes);
			await record(this.#db, upload);
		}
		return offsetOf(upload);
	}

	async #receiveOne(wanted: string, person: string): Promise<Response> {
		const own = (one: Row) => one['file'] === wanted && one['person'] === person;
		for (const file of (await waiting(this.#db)).filter(own)) await this.#receive(file);
		return Response.json({});
	}

	#receive(file: Row): Promise<void> {
		return tell(this.#db, file, this.#objects.get(String(file['key'])));
	}
}

function offsetOf(upload: Upload): Response {
	return new Response(null, { headers: { 'upload-offset': String(upload.bytes.length) } });
}

function announced(init: RequestInit, person: string): Upload {
	const headers = new Headers(init.headers);
	const told = (headers.get('upload-metadata') ?? '').split(',').map((pair) => pair.split(' '));
	const about = new Map(told.map(([name = '', value = '']) => [name, atob(value)]));
	return {
		person,
		key: about.get('objectName') ?? '',
		type: about.get('contentType') ?? '',
		length: Number(headers.get('upload-length')),
		bytes: new Uint8Array()
	};
}

async function bytesOf(init: RequestInit): Promise<Uint8Array> {
	return init.body instanceof Blob
		? new Uint8Array(await init.body.arrayBuffer())
		: new Uint8Array();
}

async function record(db: Db, upload: Upload): Promise<void> {
	const about = JSON.stringify({ size: upload.length, mimetype: upload.type });
	await db.q(
		`insert into storage.objects (bucket_id, name, owner_id, metadata)
		values ('evidence', $1, $2, $3) on conflict do nothing`,
		[upload.key, upload.person, about]
	);
}

/** As the policy on what is uploaded asks. */
async function isLeaving(db: Db, person: string): Promise<boolean> {
	return (await db.q('select 1 from app.erasures where person::text = $1', [person])).length > 0;
}

const service = { role: 'service_role' } as const;

async function waiting(db: Db): Promise<Row[]> {
	const [row] = await asClaims(db, service, (q) => q('select api.files_waiting() as list'));
	return parseRows(row?.['list']);
}

/** The word of `receive-file`, which reads the bytes and not what was announced. */
async function tell(db: Db, file: Row, bytes: Uint8Array | undefined): Promise<void> {
	const found = bytes ? await inspect(bytes) : { type: null, refusal: 'file.changed' };
	const refusal = found.refusal ?? (found.type === file['type'] ? null : 'file.wrong_type');
	await asClaims(db, service, (q) =>
		q('select api.file_received($1, $2, $3, $4, $5)', [
			file['file'],
			bytes ? sha256(bytes) : file['sha256'],
			bytes?.length ?? 0,
			found.type ?? 'application/octet-stream',
			refusal
		])
	);
}

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function parseRows(value: unknown): Row[] {
	return Array.isArray(value) ? (value as Row[]) : [];
}

function parseFile(body: unknown): string {
	return typeof body === 'string' ? (JSON.parse(body) as { file: string }).file : '';
}
