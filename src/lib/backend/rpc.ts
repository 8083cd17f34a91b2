/** Push and pull: two POSTs, by the browser's own `fetch`. */
import type { Tallies } from '../sync/compare.ts';
import { Fault } from '../sync/fault.ts';
import type { Backend } from '../sync/ports.ts';
import type { PullAnswer, PushAnswer } from '../sync/protocol.ts';
import type { Configure } from './config.ts';
import { faultFrom } from './request.ts';
import type { Send } from './request.ts';

/** A token for the next request; `anew`: the last one was turned away. */
export type TokenFor = (anew: boolean) => Promise<string>;
export type RpcParts = { configure: Configure; send: Send; token: TokenFor };

export function createRpc(parts: RpcParts): Backend {
	return {
		push: async (request, signal) => parsePush(await callRpc(parts, 'push', request, signal)),
		pull: async (request, signal) => parsePull(await callRpc(parts, 'pull', request, signal))
	};
}

/** How much of each table this person's device should hold (R5). */
export async function askDigest(parts: RpcParts, signal: AbortSignal): Promise<Tallies> {
	const told = await callRpc(parts, 'digest', {}, signal);
	if (isTallies(told)) return told;
	throw new Fault('server', 'not_an_answer');
}

/** What is offered to everybody, asked with nobody's session. */
export async function askOffer(parts: Omit<RpcParts, 'token'>): Promise<PullAnswer> {
	const token = async () => (await parts.configure()).key;
	return parsePull(await callRpc({ ...parts, token }, 'class_offer', {}));
}

/** Calls a function of `api`; a token that was turned away is renewed once. */
export async function callRpc(
	parts: RpcParts,
	name: string,
	args: object,
	signal?: AbortSignal
): Promise<unknown> {
	const first = await post(parts, { name, args, signal, token: await parts.token(false) });
	if (first.status !== 401) return answerOf(first);
	return answerOf(await post(parts, { name, args, signal, token: await parts.token(true) }));
}

type Call = { name: string; args: object; signal: AbortSignal | undefined; token: string };

async function post(parts: RpcParts, { name, args, signal, token }: Call): Promise<Response> {
	const { url, key } = await parts.configure();
	return parts.send(`${url}/rest/v1/rpc/${name}`, {
		method: 'POST',
		headers: {
			apikey: key,
			authorization: `Bearer ${token}`,
			'content-type': 'application/json',
			'content-profile': 'api'
		},
		body: JSON.stringify(args),
		...(signal && { signal })
	});
}

async function answerOf(response: Response): Promise<unknown> {
	if (!response.ok) throw await faultFrom(response);
	try {
		return await response.json();
	} catch {
		throw new Fault('timeout', 'cut_off');
	}
}

function parsePush(told: unknown): PushAnswer {
	if (isPushAnswer(told)) return told;
	throw new Fault('server', 'not_an_answer');
}

function parsePull(told: unknown): PullAnswer {
	if (isPullAnswer(told)) return told;
	throw new Fault('server', 'not_an_answer');
}

/** Both doors are typed by `protocol.ts`, which SQL is tested against; here the outline is enough. */
function isPushAnswer(told: unknown): told is PushAnswer {
	return typeof told === 'object' && told !== null && 'last' in told && 'code' in told;
}

function isPullAnswer(told: unknown): told is PullAnswer {
	return typeof told === 'object' && told !== null && 'rows' in told && 'outcomes' in told;
}

function isTallies(told: unknown): told is Tallies {
	if (typeof told !== 'object' || told === null) return false;
	return Object.values(told).every((one: unknown) => {
		return typeof one === 'object' && one !== null && 'count' in one && 'hash' in one;
	});
}
