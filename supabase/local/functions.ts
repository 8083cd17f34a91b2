/**
 * Runs `supabase/functions/<name>/index.ts` at `/functions/v1/<name>`, as the hosted runtime does:
 * the token is checked here, the rest is the function's. The same files run there unchanged.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTextWithin } from './bodies.ts';
import type { Context, Routes } from './context.ts';

const base = '/functions/v1/';
const folder = join(import.meta.dirname, '..', 'functions');
const runMs = 60_000;
const bodyMax = 1024 * 1024;
const waitMsMax = 60_000;

/** Asked by whoever has no token, as `config.toml` tells the hosted runtime. */
export const open: readonly string[] = ['calendar', 'mail-bounced', 'mail-stop'];

type EdgeFunction = { fetch: (request: Request, env: Record<string, string>) => Promise<Response> };

export function functionRoutes(context: Context): Routes {
	return async (request) => {
		const { pathname } = new URL(request.url);
		if (!pathname.startsWith(base)) return null;
		// What stands behind the name is the function's own.
		const name = pathname.slice(base.length).replace(/\/.*$/, '');
		if (!isDeployed(name)) return Response.json({ message: 'Function not found' }, { status: 404 });
		const token = (request.headers.get('authorization') ?? '').replace(/^bearer\s+/i, '');
		if (!open.includes(name) && (await context.keys.verify(token)) === null)
			return Response.json({ message: 'Invalid JWT' }, { status: 401 });
		const body = await readTextWithin(request, bodyMax);
		if (body === null)
			return Response.json({ message: 'The request is too large' }, { status: 413 });
		const { method, headers } = request;
		const isBare = method === 'GET' || method === 'HEAD';
		return run(
			context,
			name,
			new Request(request.url, { method, headers, body: isBare ? null : body })
		);
	};
}

/** Calls a function as the service, from inside. */
function runFunction(
	context: Context,
	name: string,
	body: Record<string, unknown>
): Promise<Response> {
	const request = new Request(`${context.url()}${base}${name}`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${context.keys.serviceKey}`,
			'content-type': 'application/json'
		},
		body: JSON.stringify(body)
	});
	return run(context, name, request);
}

const jobs = [
	{
		name: 'receive-file',
		waiting: `select exists (select from app.files where state = 'stored' and not deleted) as yes`
	},
	{
		name: 'send-notifications',
		waiting: `select exists (
			select from app.mails where sent_at is null and due_at <= now() and attempts < 14
		) or exists (select from app.alerts where due_at <= now()) as yes`
	},
	{
		name: 'erase-account',
		waiting: `select exists (
			select from app.erasures where done_at is null and due_at <= now()) as yes`
	}
];
type Job = (typeof jobs)[number];
type Turn = { running: Promise<void> | null; failures: number; notBefore: number };
const turns = new WeakMap<Context, Map<string, Turn>>();

/**
 * Called each second: runs the functions that have something to do, each alone, and after a failure
 * ever later. Answers when whatever runs is done; never throws.
 */
export async function functionTick(context: Context): Promise<void> {
	const mine = turns.get(context) ?? new Map<string, Turn>();
	turns.set(context, mine);
	await Promise.all(
		jobs.map((job) => {
			const turn = mine.get(job.name) ?? { running: null, failures: 0, notBefore: 0 };
			mine.set(job.name, turn);
			turn.running ??= takeTurn(context, job, turn).finally(() => {
				turn.running = null;
			});
			return turn.running;
		})
	);
}

async function takeTurn(context: Context, { name, waiting }: Job, turn: Turn): Promise<void> {
	if (Date.now() < turn.notBefore) return;
	try {
		const [row] = await context.db.q(waiting);
		if (row?.['yes'] !== true) return;
		const response = await runFunction(context, name, {});
		if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
		turn.failures = 0;
	} catch (error) {
		turn.failures += 1;
		turn.notBefore = Date.now() + Math.min(1000 * 2 ** turn.failures, waitMsMax);
		if (turn.failures === 1) context.log(`function ${name}: ${String(error)}`);
	}
}

async function run(context: Context, name: string, request: Request): Promise<Response> {
	try {
		const tooLate = new Promise<Response>((resolve) => {
			const late = () => resolve(Response.json({ message: 'Function timed out' }, { status: 504 }));
			setTimeout(late, runMs).unref();
		});
		return await Promise.race([answer(context, name, request), tooLate]);
	} catch (error) {
		context.log(`function ${name}: ${String(error)}`);
		return Response.json({ message: 'Internal Server Error' }, { status: 500 });
	}
}

/** There the address begins with the name, and what stands behind it is kept. */
async function answer(context: Context, name: string, request: Request): Promise<Response> {
	const settings = environmentOf(context);
	if (context.runtime === undefined) return (await load(name)).fetch(request, settings);
	const { method, headers } = request;
	const body = method === 'GET' || method === 'HEAD' ? null : await request.text();
	const rest = new URL(request.url).pathname.slice(base.length);
	const address = `${await context.runtime(settings)}/${rest}`;
	return fetch(address, { method, headers, body, redirect: 'manual' });
}

function environmentOf({ url, keys, settings }: Context): Record<string, string> {
	return {
		SUPABASE_URL: url(),
		SUPABASE_ANON_KEY: keys.anonKey,
		SUPABASE_SERVICE_ROLE_KEY: keys.serviceKey,
		APP_URL: url(),
		MAIL_URL: `${url()}/mailbox/send`,
		MAIL_KEY: keys.serviceKey,
		VAPID_PUBLIC_KEY: keys.alerts.publicKey,
		VAPID_PRIVATE_KEY: keys.alerts.privateKey,
		// Push services want somebody to write to, and no machine of one's own.
		VAPID_SUBJECT: 'mailto:alerts@waymark.example',
		...settings
	};
}

/** A folder with an underscore in front is shared code and no function. */
function isDeployed(name: string): boolean {
	return /^[a-z][a-z-]*$/.test(name) && existsSync(join(folder, name, 'index.ts'));
}

async function load(name: string): Promise<EdgeFunction> {
	const address = pathToFileURL(join(folder, name, 'index.ts')).href;
	const loaded: unknown = await import(/* @vite-ignore */ address);
	return parseFunction(loaded);
}

/** A module whose default export answers requests. */
function parseFunction(loaded: unknown): EdgeFunction {
	return (loaded as { default: EdgeFunction }).default;
}
