/** The real SQL as a backend for devices of a person: no HTTP, the same answers and faults. */
import { asClaims } from '../../supabase/local/claims.ts';
import type { Db } from '../../supabase/local/db.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import type { Backend } from '../../src/lib/sync/ports.ts';
import type { PullAnswer, PushAnswer } from '../../src/lib/sync/protocol.ts';

export type Server = {
	db: Db;
	backendFor(person: string): Backend;
	call<T>(person: string, name: string, args: Record<string, unknown>): Promise<T>;
	/** Codes of faults that the server itself raised: none may be a broken rule. */
	codes: string[];
};

export function createServer(db: Db): Server {
	const codes: string[] = [];
	const call = async <T>(person: string, name: string, args: Record<string, unknown>) => {
		try {
			return await callAs<T>(db, person, { name, args });
		} catch (error) {
			const code = codeOf(error);
			codes.push(code);
			throw new Fault('server', code);
		}
	};
	const backendFor = (person: string): Backend => ({
		push: (request) => call<PushAnswer>(person, 'push', json(request)),
		pull: (request) => call<PullAnswer>(person, 'pull', json(request))
	});
	return { db, backendFor, call, codes };
}

async function callAs<T>(
	db: Db,
	person: string,
	{ name, args }: { name: string; args: Record<string, unknown> }
): Promise<T> {
	const names = Object.keys(args);
	const list = names.map((one, i) => `${one} => $${i + 1}`).join(', ');
	const values = names.map((one) => args[one]);
	const [row] = await asClaims(db, { role: 'authenticated', sub: person }, (q) =>
		q(`select api.${name}(${list}) as answer`, values)
	);
	return parseAnswer<T>(row?.['answer']);
}

/** Lists of texts are arrays; every other list or object is JSON. */
function json(request: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(request).map(([name, value]: [string, unknown]) => [
			name,
			typeof value === 'object' && value !== null && name !== 'p_uids'
				? JSON.stringify(value)
				: value
		])
	);
}

function codeOf(error: unknown): string {
	const has = typeof error === 'object' && error !== null && 'code' in error;
	return has && typeof error.code === 'string' ? error.code : 'unknown';
}

function parseAnswer<T>(value: unknown): T {
	return value as T;
}
