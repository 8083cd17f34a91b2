import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from './answers.ts';
import { authRoutes } from './auth.ts';
import type { Context, Routes } from './context.ts';
import { type Db, openDb } from './db.ts';
import { demoRoutes } from './demo-people.ts';
import { functionRoutes } from './functions.ts';
import { isLocalName, isNear, isOurHost, reply, toRequest } from './http.ts';
import { openKeys } from './keys.ts';
import { openLimits } from './limits.ts';
import { openMailbox } from './mailbox.ts';
import { prepare } from './migrate.ts';
import { openOpenId } from './openid.ts';
import { Plain } from './plain.ts';
import { type Gateway, realtimeGateway } from './realtime.ts';
import { rpcRoutes } from './rpc.ts';
import { staticRoutes } from './static.ts';
import { openFiles, type Files } from './storage-files.ts';
import { storageRoutes } from './storage.ts';
import { startTicking } from './upkeep.ts';

export type BackendOptions = {
	/** Where everything is kept; null keeps it in memory until the end. */
	dir: string | null;
	/** 0 takes any free port. */
	port: number;
	kind?: Db['kind'] | undefined;
	/** Demo people may be made, and a page on this server answers for other providers. */
	demo?: boolean;
	/** Ways to sign in may be joined by hand, unless told otherwise. */
	linking?: boolean;
	/** The folder of the built app. */
	build?: string;
	quiet?: boolean;
	/** Another address to listen on as well as loopback, when asked for in so many words. */
	host?: string | undefined;
	/** Ports of who stands in front and passes requests on: the live reload in development. */
	fronts?: readonly number[];
	databaseUrl?: string | undefined;
	settings?: Context['settings'];
	/** Another runtime for the functions: given their settings, says where it answers. */
	runtime?: Context['runtime'];
	/** Told as each step begins. */
	step?: (name: string) => void;
};
export type Backend = {
	url: string;
	key: string;
	serviceKey: string;
	db: Db;
	stop(): Promise<void>;
};

export async function startBackend(options: BackendOptions): Promise<Backend> {
	const step = options.step ?? (() => {});
	const log = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
	step('Database');
	const { dir, kind, databaseUrl: url } = options;
	const db = await openDb({ dir, kind, url, log });
	try {
		step('Migrations');
		await prepare(db);
		step('Serve');
		return await serve(options, { db, log });
	} catch (error) {
		await db.close();
		throw error;
	}
}

async function serve(
	options: BackendOptions,
	{ db, log }: { db: Db; log: (line: string) => void }
): Promise<Backend> {
	const keys = await openKeys(options.dir);
	let origin = '';
	const { dir, runtime, settings } = options;
	const context: Context = { db, keys, dir, runtime, settings, log, url: () => origin };
	const files = openFiles(options.dir);
	const routes = await mount(context, files, options);
	const gateway = await realtimeGateway(context);
	const servers = await listen(options, (server) =>
		attach(server, { routes, gateway, options, log })
	);
	origin = `http://${nameFor(options.host)}:${portOf(servers)}`;
	const stopTicking = startTicking(context);
	return {
		url: origin,
		key: keys.anonKey,
		serviceKey: keys.serviceKey,
		db,
		stop: async () => {
			await stopTicking();
			await gateway.stop();
			await Promise.all(servers.map(close));
			await files.close();
			await db.close();
		}
	};
}

/**
 * What is served to whom. Everybody's mail, the demo's people and whoever vouches for any address
 * are for this machine alone, even when the rest is open to others.
 */
type Served = { near: readonly Routes[]; far: readonly Routes[] };

async function mount(
	context: Context,
	files: Files,
	{ demo, build, linking = true }: BackendOptions
): Promise<Served> {
	const mailbox = openMailbox(context);
	const openId = openOpenId(context);
	const rpc = rpcRoutes(context);
	await context.db.listen('pgrst', rpc.reload);
	const auth = { ...context, mailbox, limits: openLimits(), linking };
	const shared = [rpc, storageRoutes(context, files), functionRoutes(context), mailbox.takes];
	const app = build === undefined ? [] : [staticRoutes(build)];
	const near = [
		authRoutes({ ...auth, providers: demo ? openId.providers : new Map() }),
		mailbox.shows,
		...(demo ? [openId.routes, demoRoutes(context.dir)] : []),
		configRoutes(context, demo === true)
	];
	const far = [authRoutes({ ...auth, providers: new Map() }), configRoutes(context, false)];
	return { near: [...shared, ...near, ...app], far: [...shared, ...far, ...app] };
}

function configRoutes({ keys }: Context, demo: boolean): Routes {
	return async (request) => {
		const { pathname, origin } = new URL(request.url);
		if (pathname !== '/config.json') return null;
		const { anonKey: key, alerts } = keys;
		return json(200, { url: origin, key, demo, alerts: alerts.publicKey });
	};
}

async function firstAnswer(routes: readonly Routes[], request: Request): Promise<Response | null> {
	for (const route of routes) {
		const response = await route(request);
		if (response !== null) return response;
	}
	return null;
}

type Attached = {
	routes: Served;
	gateway: Gateway;
	options: BackendOptions;
	log: (line: string) => void;
};

function attach(server: Server, { routes, gateway, options, log }: Attached): void {
	const doors = { also: options.host ?? null, fronts: options.fronts ?? [] };
	const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
		if (!isOurHost(incoming, doors)) {
			return reply(
				new Response('This server does not go by that name.', { status: 421 }),
				outgoing
			);
		}
		const served = isNear(incoming) ? routes.near : routes.far;
		const found = await firstAnswer(served, toRequest(incoming));
		await reply(found ?? json(404, { message: 'Not found' }), outgoing);
	};
	server.on('request', (incoming, outgoing) => {
		handle(incoming, outgoing).catch((error: unknown) => {
			// Without the rest of the address: some are keys, such as a calendar's.
			const [address = ''] = (incoming.url ?? '').split('?');
			const door = address.split('/').slice(0, 4).join('/');
			log(`${incoming.method} ${door}: ${String(error)}`);
			outgoing.destroy();
		});
	});
	server.on('upgrade', (incoming, socket, head) => {
		socket.on('error', () => socket.destroy());
		if (!isOurHost(incoming, doors) || !gateway.upgrade(incoming, socket, head)) socket.destroy();
	});
}

/** On both loopback addresses, since `localhost` may mean either; beyond them when asked to. */
async function listen(options: BackendOptions, ready: (server: Server) => void): Promise<Server[]> {
	const host = isLocalName(options.host ?? 'localhost') ? '127.0.0.1' : (options.host ?? '');
	const servers = [await listenOn(host, options.port, ready)];
	const isEverywhere = host === '0.0.0.0' || host === '::';
	for (const also of isEverywhere ? [] : ['127.0.0.1', '::1'].filter((one) => one !== host)) {
		const server = await listenOn(also, portOf(servers), ready).catch((error: unknown) => {
			if (!(error instanceof Plain)) return null;
			for (const open of servers) open.close();
			throw error;
		});
		if (server !== null) servers.push(server);
	}
	return servers;
}

function listenOn(host: string, port: number, ready: (server: Server) => void): Promise<Server> {
	const server = createServer({ keepAliveTimeout: 65_000 });
	ready(server);
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			const taken = 'code' in error && error.code === 'EADDRINUSE';
			reject(
				taken ? new Plain(`Port ${port} is taken. Try another: PORT=${port + 1} npm start`) : error
			);
		});
		server.listen(port, host, () => resolve(server));
	});
}

/** Every address of this machine includes loopback, by its usual name. */
function nameFor(host: string | undefined): string {
	return host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}

/** Refuses a taken port before anything slow begins. */
export async function checkPort(host: string | undefined, port: number): Promise<void> {
	await close(await listenOn(host ?? '127.0.0.1', port, () => {}));
}

function portOf([server]: Server[]): number {
	const address: AddressInfo | string | null = server?.address() ?? null;
	return typeof address === 'object' && address !== null ? address.port : 0;
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
