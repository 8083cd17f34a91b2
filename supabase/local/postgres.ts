import postgres from 'postgres';
import { isObject } from './answers.ts';
import type { Db, Query, Row } from './db.ts';
import { parseInteger, searchPath } from './session.ts';

export type PostgresTarget = { url: string } | { socketDir: string; user: string };

/** A pool or one of its transactions, as far as it is used here. */
type Session = {
	unsafe(text: string, params?: unknown[], options?: object): PromiseLike<unknown>;
};

const connectionsMax = 10;
const idleSeconds = 60;
const int8 = 20;
const json = 114;
const jsonb = 3802;

/** Speaks to a PostgreSQL server, embedded or not, over a small pool. */
export async function connectPostgres(
	target: PostgresTarget,
	connections = connectionsMax
): Promise<Db> {
	const sql = open(target, connections);
	try {
		await sql.unsafe('select 1');
	} catch (error) {
		await sql.end({ timeout: 0 });
		throw error;
	}
	return {
		kind: 'postgres',
		q: queryOn(sql),
		tx: async <T>(work: (q: Query) => Promise<T>) => {
			const done = Promise.withResolvers<T>();
			await sql.begin(async (t) => done.resolve(await work(queryOn(t))));
			return done.promise;
		},
		listen: async (channel, heard) => {
			const listening = await sql.listen(channel, heard);
			return () => listening.unlisten();
		},
		close: () => sql.end({ timeout: 2 })
	};
}

function open(target: PostgresTarget, connections: number): postgres.Sql {
	const options = {
		max: connections,
		idle_timeout: idleSeconds,
		onnotice: () => {},
		connection: { application_name: 'waymark', TimeZone: 'UTC', search_path: searchPath },
		types: {
			int8: { to: int8, from: [int8], serialize: String, parse: parseInteger },
			// Text given for a JSON parameter is JSON already, as with the in-process database.
			json: { to: jsonb, from: [json, jsonb], serialize: writeJson, parse: JSON.parse }
		}
	};
	const place = 'url' in target ? socketIn(target.url) : { ...target, database: 'postgres' };
	if ('url' in target && place === null) return postgres(target.url, options);
	const { socketDir = '', user = '', database = '' } = place ?? {};
	return postgres({ ...options, host: socketDir, port: 5432, user, database });
}

/** `postgres:///database?host=/folder&user=name`, as other tools write a socket; the client cannot. */
function socketIn(url: string): { socketDir: string; user: string; database: string } | null {
	const { pathname, searchParams } = new URL(url);
	const socketDir = searchParams.get('host');
	if (socketDir === null) return null;
	return { socketDir, user: searchParams.get('user') ?? '', database: pathname.slice(1) };
}

function writeJson(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function queryOn(session: Session): Query {
	return async (text, params = []) => {
		const answer = await session.unsafe(text, [...params], { prepare: params.length > 0 });
		return rowsOf(answer);
	};
}

/** Several statements answer with one list each; the last is wanted. */
function rowsOf(answer: unknown): Row[] {
	if (!Array.isArray(answer)) return [];
	const rows: unknown[] = answer;
	const last = rows.at(-1);
	return Array.isArray(last) ? rowsOf(last) : rows.filter(isObject);
}
