/**
 * The desk over a million applications: what each of its doors takes as reviewers call it, on a
 * PostgreSQL filled by `npm run volume`. A page of the queue is held against a bare lookup of the same
 * rows by their key, in the same envelope and in turns with it, so that a busy machine slows both.
 */
import { asClaims } from '../../supabase/local/claims.ts';
import type { Db } from '../../supabase/local/db.ts';
import { openVolume } from '../volume/database.ts';
import { reviewersMax, reviewerId } from '../volume/people.ts';
import { callsOf, depthsOf, type Call } from './desk-calls.ts';
import { median, p95, type Figure } from './figure.ts';

const rounds = 60;
const warmups = 10;
/** A page of the queue against the bare lookup of its rows. */
const timesMax = 3;

export async function desk({ applications }: { applications: number }): Promise<Figure[]> {
	const db = await openVolume({ applications, seed: 1, said: console.error });
	try {
		const figures = [];
		for (const depth of await depthsOf(db)) figures.push(...(await againstBare(db, depth)));
		for (const call of await callsOf(db)) figures.push(...(await alone(db, call)));
		return figures;
	} finally {
		await db.close();
	}
}

const idsSql = `select string_agg(line->>'id', ',') as body
	from json_array_elements(api.review_queue($1, $2::text::jsonb, $3::text::jsonb, $4)->'rows') line`;

async function againstBare(db: Db, page: Call): Promise<Figure[]> {
	const ids = (await ask(db, { ...page, sql: idsSql }, 0)).split(',');
	const bare: Call = {
		...page,
		sql: `select json_agg(r)::text as body from (
			select r.* from app.reviews r where r.id = any($1::text::uuid[])) r`,
		params: () => [`{${ids.join(',')}}`],
		isOwner: true
	};
	const times: { ours: number; bare: number }[] = [];
	for (let round = -warmups; round < rounds; round += 1) {
		const took = { ours: await timed(db, page, round), bare: await timed(db, bare, round) };
		if (round >= 0) times.push(took);
	}
	const ours = times.map((one) => one.ours);
	const lookups = times.map((one) => one.bare);
	return [
		...figuresOf(page.what, ours, null),
		...figuresOf(`${page.what}: ${ids.length} rows bare`, lookups, null),
		{
			...{ suite: 'desk', what: `${page.what} against bare, p95`, unit: '×' },
			value: p95(ours) / p95(lookups),
			least: Math.min(...ours) / Math.min(...lookups),
			gate: timesMax
		}
	];
}

async function alone(db: Db, call: Call): Promise<Figure[]> {
	const times: number[] = [];
	for (let round = -warmups; round < rounds; round += 1) {
		const took = await timed(db, call, round);
		if (round >= 0) times.push(took);
	}
	return figuresOf(call.what, times, call.msMax);
}

function figuresOf(what: string, times: readonly number[], gate: number | null): Figure[] {
	const least = Math.min(...times);
	return [
		{ suite: 'desk', what, unit: 'ms p50', value: median(times), least, gate: null },
		{ suite: 'desk', what, unit: 'ms p95', value: p95(times), least, gate }
	];
}

async function timed(db: Db, call: Call, round: number): Promise<number> {
	const began = performance.now();
	await ask(db, call, round);
	return performance.now() - began;
}

/** As the data API does it: role and claims for one transaction, and the answer as text. */
async function ask(db: Db, call: Call, round: number): Promise<string> {
	const params = call.params(Math.max(0, round));
	if (call.isOwner) {
		return db.tx(async (q) => {
			const settings = q('select set_config($1, $2, true), set_config($3, $4, true)', [
				...['statement_timeout', '8s', 'request.jwt.claim.sub', reviewerId(0)]
			]);
			return bodyOf((await Promise.all([settings, q(call.sql, params)]))[1]);
		});
	}
	const sub = call.who?.(Math.max(0, round)) ?? reviewerId(reviewersMax);
	return asClaims(db, { role: 'authenticated', sub }, async (q) =>
		bodyOf(await q(call.sql, params))
	);
}

function bodyOf(rows: readonly Record<string, unknown>[]): string {
	const body = rows[0]?.['body'];
	if (typeof body !== 'string') throw new Error('a door answers, but there was nothing');
	return body;
}
