/**
 * What a push of 100 costs the server: `api.push` as PostgreSQL times it, without the commit and the
 * way there. Every push is of new commands, and of one kind, as a day without signal leaves them.
 */
import { randomUUID } from 'node:crypto';
import { pack } from '../../src/lib/sync/wire.ts';
import type { Sendable } from '../../src/lib/sync/wire.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const rounds = 40;
const entriesPerPush = 100;
/** In milliseconds. */
const gateMs = 5;

export async function push(): Promise<Figure[]> {
	const database = await freshPostgres();
	try {
		const paths = await shortTextPaths(database);
		const application = await start(database);
		const bases = new Map<string, number>();
		const answers = (round: number) =>
			many((at) => {
				const path = paths[at % paths.length] ?? '';
				const base = bases.get(path) ?? 0;
				bases.set(path, base + 1);
				const args = { application, path, value: `${round}-${at}`, base };
				return { name: 'application.answer', args };
			});
		const grades = () =>
			many((at) => ({
				name: 'card.review',
				args: { review: randomUUID(), card: `card-${at}`, grade: 3, at: 1_790_000_000_000 }
			}));
		const empty = await timed(database, () => []);
		return [
			figure('push of 100 answers', await timed(database, answers)),
			figure('push of 100 card grades', await timed(database, grades)),
			{ ...figure('push of nothing', empty), gate: null }
		];
	} finally {
		await database.close();
	}
}

function figure(what: string, times: readonly number[]): Figure {
	return {
		suite: 'push',
		what,
		unit: 'ms p50',
		value: median(times),
		least: Math.min(...times),
		gate: gateMs
	};
}

function many(make: (at: number) => { name: string; args: Sendable['args'] }): Sendable[] {
	return Array.from({ length: entriesPerPush }, (_, at) => ({
		uid: randomUUID(),
		version: 1,
		...make(at)
	}));
}

async function start(database: TestDatabase): Promise<string> {
	const application = randomUUID();
	const args = { application, program: 'calmhsa', edition: 1, pathway: 'initial' };
	const [outcome] = await database.device('avery').run({ name: 'application.start', args });
	if (outcome?.code) throw new Error(`an application starts, but: ${outcome.code}`);
	return application;
}

async function shortTextPaths(database: TestDatabase): Promise<string[]> {
	const rows = await database.q(
		"select path from app.questions where program = 'calmhsa' and part = 'application' order by path"
	);
	return rows.map((row) => String(row['path']));
}

/** In milliseconds, by the server's own clock; each push commits. */
async function timed(
	database: TestDatabase,
	make: (round: number) => Sendable[]
): Promise<number[]> {
	const client = randomUUID();
	const times: number[] = [];
	let first = 1;
	for (let round = 0; round < rounds; round += 1) {
		const commands = make(round);
		const { p_shapes, p_entries } = pack(commands);
		const answer = await database.as('avery', async (q) => {
			const [row] = await q(timedSql, [
				people.avery,
				client,
				first,
				JSON.stringify(p_shapes),
				JSON.stringify(p_entries)
			]);
			return row;
		});
		if (answer?.['code'])
			throw new Error(`a push is taken, but: ${JSON.stringify(answer['code'])}`);
		times.push(Number(answer?.['ms']));
		first += commands.length;
	}
	return times;
}

const timedSql = `
	with begun as materialized (select clock_timestamp() as at),
	pushed as materialized (
		select api.push(1, $1, $2, (extract(epoch from begun.at) * 1000)::bigint, $3, $4, $5) as answer, begun.at
		from begun
	)
	select extract(epoch from clock_timestamp() - at) * 1000 as ms, answer->>'code' as code from pushed`;
