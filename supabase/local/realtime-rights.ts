/**
 * Who may read and write a topic, asked of the policies on `realtime.messages` exactly as hosted
 * asks: rows are put in by the service and looked for as the caller, or put in as the caller, and
 * all of it is rolled back. The rows carry no payload, event or `private`, so policies may test
 * only topic, extension and the caller.
 */
import { randomUUID } from 'node:crypto';
import type { Claims } from './claims.ts';
import type { Context } from './context.ts';
import type { Query } from './db.ts';

export type Extension = 'broadcast' | 'presence';
export type Asking = { claims: Claims; topic: string };

/** The extensions of the topic that the caller may read. A policy that fails grants nothing. */
export function readable(
	context: Context,
	asking: Asking,
	extensions: readonly Extension[]
): Promise<ReadonlySet<Extension>> {
	const probes = extensions.map((extension) => ({ extension, id: randomUUID() }));
	return probe(context, new Set<Extension>(), async (q) => {
		await q(
			`insert into realtime.messages (id, topic, extension)
			select (p ->> 'id')::uuid, $2::text, p ->> 'extension'
			from jsonb_array_elements($1::text::jsonb) p`,
			[JSON.stringify(probes), asking.topic]
		);
		await become(q, asking);
		const rows = await q(
			`select id::text as id from realtime.messages
			where id in (select (p ->> 'id')::uuid from jsonb_array_elements($1::text::jsonb) p)`,
			[JSON.stringify(probes)]
		);
		const seen = new Set(rows.map((row) => row['id']));
		return new Set(probes.filter(({ id }) => seen.has(id)).map(({ extension }) => extension));
	});
}

export function mayWrite(context: Context, asking: Asking, extension: Extension): Promise<boolean> {
	return probe(context, false, async (q) => {
		await become(q, asking);
		await q('insert into realtime.messages (topic, extension) values ($1::text, $2::text)', [
			asking.topic,
			extension
		]);
		return true;
	});
}

function become(q: Query, { claims, topic }: Asking): Promise<unknown> {
	const settings = {
		statement_timeout: '3s',
		'realtime.topic': topic,
		'request.jwt.claims': JSON.stringify(claims),
		'request.jwt.claim.sub': claims.sub ?? '',
		'request.jwt.claim.role': claims.role,
		role: claims.role
	};
	const pairs = Object.entries(settings);
	const places = pairs.map((_, i) => `set_config($${i * 2 + 1}, $${i * 2 + 2}, true)`);
	return q(`select ${places.join(', ')}`, pairs.flat());
}

async function probe<T>(context: Context, none: T, work: (q: Query) => Promise<T>): Promise<T> {
	let found = none;
	try {
		await context.db.tx(async (q) => {
			found = await work(q);
			throw rolledBack;
		});
	} catch (error) {
		if (error !== rolledBack && !isDenied(error)) context.log(`realtime policy: ${String(error)}`);
	}
	return found;
}
/** Thrown so that a transaction leaves nothing behind. */
const rolledBack = new Error('Rolled back on purpose');

function isDenied(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === '42501';
}
