/**
 * Runs in the browser: the store beside hand-written IndexedDB that does the same work at the same
 * durability. Each round does both, one after the other, so that a slow moment hits both.
 */
import { commands } from '../../src/lib/commands/all.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { createSaver } from '../../src/lib/store/transaction.ts';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import { openFloor } from './floor.ts';

export type Pair = { what: string; ours: number[]; floor: number[] };
type Task = { what: string; rounds: number; ours: () => Promise<void>; floor: () => Promise<void> };

const application = 'aaaaaaaa-0000-4000-8000-000000000001';
const person = 'aaaaaaaa-0000-4000-8000-0000000000aa';
const pageRows = 1000;
const rowsPulled = 10_000;
const burst = 300;

async function run(): Promise<Pair[]> {
	const store = await openStore();
	const floor = await openFloor();
	const edit = (at: number) => store.save(editOf(at));
	await edit(0);
	const tasks: Task[] = [
		{
			what: 'edit until durable, one at a time',
			rounds: 200,
			ours: () => edit(count()),
			floor: () => floor.edit(`${count() % 200}`)
		},
		{
			what: '300 edits at once until all are durable',
			rounds: 7,
			ours: async () => void (await Promise.all(list(burst).map(() => edit(count())))),
			floor: async () =>
				void (await Promise.all(list(burst).map(() => floor.edit(`${count() % 200}`))))
		},
		{
			what: '10,000 rows pulled',
			rounds: 5,
			ours: () => pull(store, count()),
			floor: () => floor.pull(rowsPulled, pageRows)
		}
	];
	const pairs: Pair[] = [];
	for (const task of tasks) pairs.push(await measure(task));
	return pairs;
}

async function measure({ what, rounds, ours, floor }: Task): Promise<Pair> {
	const pair: Pair = { what, ours: [], floor: [] };
	for (let round = 0; round < rounds; round += 1) {
		pair.floor.push(await timed(floor));
		pair.ours.push(await timed(ours));
	}
	return pair;
}

async function timed(work: () => Promise<void>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

async function openStore() {
	const tables = await openPersonTables(`bench-${crypto.randomUUID()}`);
	await initiate(tables, { person, client: crypto.randomUUID() });
	const parts = { tables, intents: commands, check: false };
	return {
		save: createSaver({ ...parts, saved: () => undefined }),
		local: createLocalStore({ ...parts, applied: () => undefined })
	};
}

function editOf(at: number) {
	const args = { application, path: `experience/answer_${at % 200}`, value: `What I wrote ${at}` };
	return { uid: crypto.randomUUID(), name: 'application.answer', args, at };
}

let cookie: string | null = null;

/** Ten pages of grades, as a second phone gets them. */
async function pull({ local }: Awaited<ReturnType<typeof openStore>>, turn: number): Promise<void> {
	for (let page = 0; page < rowsPulled / pageRows; page += 1) {
		const next = `${turn}-${page}`;
		await local.apply(cookie, answerOf(turn, page, next), 0);
		cookie = next;
	}
}

function answerOf(turn: number, page: number, next: string): PullAnswer {
	const cols = ['id', 'card', 'kind', 'grade', 'of', 'at', 'v'];
	const vals = list(pageRows).map((at) => {
		return [`${turn}-${page}-${at}`, `card-${at}`, 'review', 3, null, at, turn];
	});
	return {
		cookie: next,
		page: null,
		reset: false,
		rows: { card_reviews: { cols, vals } },
		gone: {},
		outcomes: {},
		now: 0
	};
}

function list(length: number): number[] {
	return Array.from({ length }, (_, at) => at);
}

let counted = 0;
function count(): number {
	counted += 1;
	return counted;
}

Object.assign(globalThis, { runStoreBench: run });
