/**
 * Reads a stored file once, on the server, and says whether it is what was announced: size and hash,
 * type by content, and that it opens. Only then is a file "received" and has a receipt.
 *
 * `POST {"file": "<id>"}` with its owner's token, or `POST {}` with the service key for all that
 * wait. Told twice, it does the same; what could not be read now is read later.
 */
import { environment, isRecord, type Environment } from '../_shared/environment.ts';
import { callerOf, download, rpc, type Caller } from '../_shared/backend.ts';
import { inspect } from './inspect.ts';

type Waiting = {
	file: string;
	person: string;
	bucket: string;
	key: string;
	type: string;
	size: number;
	sha256: string;
};

export default {
	async fetch(request: Request, given?: unknown): Promise<Response> {
		const env = environment(given);
		const caller = await callerOf(env, request);
		if (!caller.isService && caller.person === null) return refusal(401, 'not_allowed');
		const body: unknown = await request.json().catch(() => null);
		const file = isRecord(body) ? body['file'] : undefined;
		if (typeof file !== 'string' && !caller.isService) return refusal(400, 'bad_arguments');
		const waiting = readWaiting(await rpc(env, 'files_waiting', {}));
		return typeof file === 'string'
			? receiveOne(
					env,
					waiting.filter((one) => one.file === file && mayAsk(caller, one))
				)
			: receiveAll(env, waiting);
	}
};

async function receiveOne(env: Environment, found: readonly Waiting[]): Promise<Response> {
	const [one] = found;
	// Already judged, or not the caller's: both are told the same.
	if (!one) return Response.json({ state: 'not_waiting' });
	return Response.json(await receive(env, one));
}

async function receiveAll(env: Environment, waiting: readonly Waiting[]): Promise<Response> {
	const failed: string[] = [];
	for (const one of waiting) {
		try {
			await receive(env, one);
		} catch (error) {
			failed.push(`${one.file}: ${String(error)}`);
		}
	}
	const answer = { judged: waiting.length - failed.length, failed };
	return Response.json(answer, { status: failed.length > 0 ? 502 : 200 });
}

async function receive(env: Environment, one: Waiting): Promise<unknown> {
	const bytes = await download(env, one.bucket, one.key);
	const found = bytes === null ? gone(one) : await judge(bytes, one);
	return rpc(env, 'file_received', {
		p_file: one.file,
		p_sha256: found.sha256,
		p_size: found.size,
		p_type: found.type,
		p_refusal: found.refusal
	});
}

type Found = { sha256: string; size: number; type: string; refusal: string | null };

async function judge(bytes: Uint8Array, one: Waiting): Promise<Found> {
	const sha256 = await sha256Of(bytes);
	const found = await inspect(bytes);
	const type = found.type ?? 'application/octet-stream';
	const isSame = sha256 === one.sha256 && bytes.length === one.size;
	const refusal = isSame ? (found.refusal ?? otherType(type, one)) : 'file.changed';
	return { sha256, size: bytes.length, type, refusal };
}

function otherType(type: string, one: Waiting): string | null {
	return type === one.type ? null : 'file.wrong_type';
}

function gone(one: Waiting): Found {
	return { sha256: one.sha256, size: 0, type: one.type, refusal: 'file.changed' };
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function mayAsk(caller: Caller, one: Waiting): boolean {
	return caller.isService || caller.person === one.person;
}

function readWaiting(answer: unknown): Waiting[] {
	if (!Array.isArray(answer)) throw new Error('files_waiting did not answer a list');
	return answer.map((row: unknown) => {
		if (!isRecord(row)) throw new Error('files_waiting answered something else than rows');
		const text = (name: string) => String(row[name]);
		return {
			file: text('file'),
			person: text('person'),
			bucket: text('bucket'),
			key: text('key'),
			type: text('type'),
			size: Number(row['size']),
			sha256: text('sha256')
		};
	});
}

function refusal(status: number, code: string): Response {
	return Response.json({ code }, { status });
}
