/**
 * Storage and realtime alone, on a database with nothing in it but what a hosted project starts
 * with and the policies that a test brings. The whole backend is tried by the flows.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { openDb, type Db } from '../../supabase/local/db.ts';
import { reply, toRequest } from '../../supabase/local/http.ts';
import { openKeys, type Keys } from '../../supabase/local/keys.ts';
import { applyBase } from '../../supabase/local/migrate.ts';
import { baseAddress } from './database.ts';
import type { Context, Routes } from '../../supabase/local/context.ts';
import { realtimeGateway, type GatewayOptions } from '../../supabase/local/realtime.ts';
import { openFiles, type Files } from '../../supabase/local/storage-files.ts';
import { storageRoutes } from '../../supabase/local/storage.ts';

export type FileServer = {
	url: string;
	db: Db;
	keys: Keys;
	context: Context;
	files: Files;
	/** What the parts said went wrong. */
	lines: string[];
	/** Runs SQL as the role that migrations run as. */
	migrate(sql: string): Promise<void>;
	token(person: string, seconds?: number): Promise<string>;
	/** The unmodified client library, signed in by a token; without a person, signed out. */
	client(person?: string, seconds?: number): Promise<SupabaseClient>;
	stop(): Promise<void>;
};
export type FileServerOptions = {
	kind?: 'pglite' | 'postgres';
	dir?: string | null;
	realtime?: GatewayOptions;
};

/** With what a hosted project has before its first migration, and nothing of ours. */
async function openBase({ dir = null, kind }: FileServerOptions): Promise<Db> {
	const url = process.env['DATABASE_URL'];
	if (url === undefined || kind !== undefined) {
		const db = await openDb({ dir, kind: kind ?? 'pglite' });
		await applyBase(db);
		return db;
	}
	const copy = await baseAddress(url);
	const db = await openDb({ dir, url: copy.url });
	return { ...db, close: () => db.close().then(() => copy.drop()) };
}

export async function startFileServer(options: FileServerOptions = {}): Promise<FileServer> {
	const db = await openBase(options);
	const keys = await openKeys(null);
	const lines: string[] = [];
	const server = createServer();
	const url = await listen(server);
	const log = (line: string) => void lines.push(line);
	const context: Context = { db, keys, dir: null, url: () => url, log };
	const files = openFiles(null);
	const routes = storageRoutes(context, files);
	server.on('request', (asked, answer) => void respond(routes, { asked, answer }));
	const gateway = await realtimeGateway(context, options.realtime);
	server.on('upgrade', (...upgrade) => gateway.upgrade(...upgrade));
	const token = (person: string, seconds = 3600) =>
		keys.sign({ role: 'authenticated', aud: 'authenticated', sub: person }, seconds);
	return {
		url,
		db,
		keys,
		context,
		files,
		lines,
		token,
		migrate: (sql) => migrate(db, sql),
		client: async (person, seconds) =>
			clientOf(
				{ url, key: keys.anonKey },
				person === undefined ? null : await token(person, seconds)
			),
		stop: async () => {
			await gateway.stop();
			await close(server);
			await files.close();
			await db.close();
		}
	};
}

function clientOf({ url, key }: { url: string; key: string }, held: string | null) {
	return createClient(url, key, held === null ? {} : { accessToken: async () => held });
}

function migrate(db: Db, sql: string): Promise<void> {
	return db.tx(async (q) => {
		await q('set local session authorization postgres');
		await q(sql);
	});
}

async function close(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			resolve(`http://127.0.0.1:${port}`);
		});
	});
}

type Exchange = { asked: IncomingMessage; answer: ServerResponse };

async function respond(routes: Routes, { asked, answer }: Exchange): Promise<void> {
	const found = await routes(toRequest(asked));
	await reply(found ?? new Response('Not found', { status: 404 }), answer);
}
