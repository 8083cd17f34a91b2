/**
 * Takes in one page of a pull, in one transaction: the rows, and the outcomes of the commands that
 * made them (F5). A row never goes back in time; a view is never anything but its two parts.
 */
import type { PullAnswer } from '../sync/protocol.ts';
import { rowsOf } from '../sync/wire.ts';
import { emptyRow, pendingOn, restore } from './append.ts';
import { offerAgain } from './applied.ts';
import { findBrokenFolds } from './invariant.ts';
import { placeName } from './intents.ts';
import type { Intents } from './intents.ts';
import { takeOutcomes } from './outcomes.ts';
import { readState } from './outbox.ts';
import type { Row, TableName } from './rows.ts';
import { groupOf, keyOf, tableNames } from './rows.ts';
import { seal } from './seal.ts';
import type { Reader, State, Stored, Writer } from './tables.ts';
import { settleUploads } from './received.ts';
import { assert } from '../domain/assert.ts';

export type Page = { asked: string | null; answer: PullAnswer; at: number };
export type ApplyParts = { intents: Intents; check: boolean };

/** What the server says about one row; null when it is not ours to see any more. */
type News = { key: string; row: Row | null; v: number };

export async function apply(
	tx: Writer,
	page: Page,
	parts: ApplyParts
): Promise<'applied' | 'stale'> {
	const before = await readState(tx);
	if (before.cookie !== page.asked) return 'stale';
	const { answer } = page;
	const state = answer.reset ? { ...before, generation: before.generation + 1 } : before;
	const freed = await takeOutcomes(tx, answer, page.at);
	for (const table of tableNames) {
		const news = newsOf(table, answer);
		const alsoTouched = freed.filter((place) => place.table === table).map((place) => place.key);
		await applyTable(tx, { table, news, alsoTouched, generation: state.generation }, parts);
	}
	await settleUploads(tx, answer);
	if (answer.cookie !== null) await finish(tx, state, { page, parts });
	else await tx.put('state', [state]);
	if (parts.check) await prove(tx, parts.intents);
	return 'applied';
}

async function prove(tx: Reader, intents: Intents): Promise<void> {
	const broken = await findBrokenFolds(tx, tableNames, intents);
	assert(broken.length === 0, `row = fold(server, pending) at ${broken.join(', ')}`);
}

function newsOf(table: TableName, answer: PullAnswer): News[] {
	const came = answer.rows[table];
	const rows = came ? rowsOf(came) : [];
	const gone = (answer.gone[table] ?? []).map((key) => ({ key, row: null, v: 0 }));
	return [...gone, ...rows.map(({ row, v }) => ({ key: keyOf(table, row), row, v }))];
}

type TableNews = {
	table: TableName;
	news: readonly News[];
	alsoTouched: readonly string[];
	generation: number;
};

async function applyTable(tx: Writer, what: TableNews, { intents }: ApplyParts): Promise<void> {
	const { table, news, alsoTouched } = what;
	const keys = [...new Set([...news.map((one) => one.key), ...alsoTouched])];
	if (keys.length === 0) return;
	const kept = await tx.getMany(table, keys);
	const rows = new Map(keys.map((key, i) => [key, kept[i] ?? emptyRow(key)]));
	for (const one of news) {
		const stored = rows.get(one.key);
		if (stored) rows.set(one.key, take(stored, one, what));
	}
	const busy = [...rows.values()].filter((stored) => stored.pending > 0);
	const places = busy.map(({ key }) => ({ table, key }));
	const pending = await pendingOn(tx, places);
	const restored = [...rows.values()].map((stored) => {
		if (stored.pending === 0) return plainView(stored);
		const place = { table, key: stored.key };
		return restore({ place, stored, pending: pending.get(placeName(place)) ?? [] }, intents);
	});
	await putOrRemove(tx, table, restored);
}

function take(stored: Stored, news: News, { table, generation }: TableNews): Stored {
	if (news.row === null) return { ...stored, server: null, v: 0 };
	const isOlder = stored.server !== null && stored.generation === generation && news.v < stored.v;
	if (isOlder) return stored;
	const group = groupOf(table, news.row);
	return { ...stored, group, server: seal(news.row), v: news.v, generation };
}

/** With nothing pending the view is the server's row. */
function plainView(stored: Stored): Stored {
	return { ...stored, view: stored.server };
}

async function putOrRemove(tx: Writer, table: TableName, rows: readonly Stored[]): Promise<void> {
	const isEmpty = (row: Stored) => row.server === null && row.pending === 0;
	const empty = rows.filter(isEmpty).map((row) => row.key);
	const full = rows.filter((row) => !isEmpty(row));
	if (full.length > 0) await tx.put(table, full);
	if (empty.length > 0) await tx.remove(table, empty);
}

type Finish = { page: Page; parts: ApplyParts };

/** The last page: what a reset did not bring again is gone, and only now the cookie moves (F7). */
async function finish(tx: Writer, state: State, { page, parts }: Finish): Promise<void> {
	if (state.generation !== state.swept) {
		await sweep(tx, state.generation, parts);
		if (state.lastPullAt !== null) await offerAgain(tx, parts.intents);
	}
	const { cookie, now } = page.answer;
	await tx.put('state', [
		{
			...state,
			cookie,
			swept: state.generation,
			lastPullAt: page.at,
			skewMs: now - page.at
		}
	]);
}

async function sweep(tx: Writer, generation: number, parts: ApplyParts): Promise<void> {
	for (const table of tableNames) {
		const old = (await tx.all(table)).filter(
			(row) => row.server !== null && row.generation < generation
		);
		const news = old.map((row) => ({ key: row.key, row: null, v: 0 }));
		await applyTable(tx, { table, news, alsoTouched: [], generation }, parts);
	}
}
