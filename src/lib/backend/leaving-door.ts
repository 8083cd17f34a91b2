/** What somebody asks of the server who takes everything along, or leaves for good. */
import { Fault } from '../sync/fault.ts';
import type { Json } from '../sync/json.ts';
import { plain } from '../sync/plain.ts';
import type { Refusal } from '../sync/refusal.ts';
import { faultFrom } from './request.ts';
import { callRpc } from './rpc.ts';
import type { RpcParts } from './rpc.ts';
import { parseRefusal } from './refused.ts';

export type LeavingDoor = {
	/** What the server holds about the person and no device does. */
	record(): Promise<Json>;
	/** The bytes of an own file; null when the server has none. */
	bytes(key: string): Promise<Blob | null>;
	/** Asks for the account to be erased: null when it is on its way. Rejects when nobody answers. */
	erase(): Promise<Refusal | null>;
	/** Whether an account was erased; asked with nobody's session. */
	isErased(person: string): Promise<boolean>;
};

const fileMsMax = 120_000;

export function createLeavingDoor(parts: RpcParts): LeavingDoor {
	return {
		record: async () => plain(await callRpc(parts, 'my_record', {})),
		bytes: (key) => readBytes(parts, key),
		erase: async () => {
			const refused = await askToErase(parts);
			// It runs by itself too; asked for now, it is done in a moment.
			if (!refused) await post(parts, '/functions/v1/erase-account').catch(() => undefined);
			return refused;
		},
		isErased: async (person) => {
			const token = async () => (await parts.configure()).key;
			return (await callRpc({ ...parts, token }, 'account_erased', { p_person: person })) === true;
		}
	};
}

async function askToErase(parts: RpcParts): Promise<Refusal | null> {
	const response = await post(parts, '/rest/v1/rpc/erase_me');
	if (response.ok) return null;
	const refused = parseRefusal(
		await response
			.clone()
			.json()
			.catch(() => null)
	);
	if (refused) return refused;
	throw await faultFrom(response);
}

async function post({ configure, token, send }: RpcParts, path: string): Promise<Response> {
	const { url, key } = await configure();
	return send(`${url}${path}`, {
		method: 'POST',
		headers: {
			apikey: key,
			authorization: `Bearer ${await token(false)}`,
			'content-type': 'application/json',
			'content-profile': 'api'
		},
		body: '{}'
	});
}

async function readBytes({ configure, token, send }: RpcParts, key: string): Promise<Blob | null> {
	const { url, key: apikey } = await configure();
	const headers = { apikey, authorization: `Bearer ${await token(false)}` };
	const place = `${url}/storage/v1/object/authenticated/evidence/${key}`;
	const response = await send(place, { headers }, fileMsMax);
	if (response.ok) return response.blob();
	if (response.status === 400 || response.status === 404) return null;
	throw new Fault('server', `http_${response.status}`);
}
