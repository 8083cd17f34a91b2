/**
 * Runs in the browser: the store beside hand-written IndexedDB that does the same work at the same
 * durability. Each round does both, one after the other, so that a slow moment hits both.
 */
import { commands } from '../../src/lib/commands/all.ts';
import { openPerson } from '../../src/lib/store/current.ts';
import { follow } from '../../src/lib/store/follow.ts';
import { openPersonTables } from '../../src/lib/store/indexed.ts';
import { createLocalStore, initiate } from '../../src/lib/store/local.ts';
import { readAll } from '../../src/lib/store/read.ts';
import type { Reader } from '../../src/lib/store/tables.ts';
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
	for (const task of await shownTasks()) pairs.push(await measure(task));
	return pairs;
}

/** From the press to what the page is given to show: both sides read the same number of rows. */
async function shownTasks(): Promise<Task[]> {
	const few = { store: await openStore(), floor: await openFloor() };
	const full = { store: await openStore(), floor: await openFloor() };
	for (const at of list(200)) {
		await few.store.save(editOf(at));
		await few.floor.edit(`${at}`);
	}
	await pull(full.store, count());
	await full.floor.pull(rowsPulled, pageRows);
	const field = shown(few.store, (reader) => readAll(reader, 'fields', application));
	const grades = shown(full.store, (reader) => readAll(reader, 'card_reviews'));
	await Promise.all([field.next(), grades.next()]);
	return [
		{
			what: 'edit to the page',
			rounds: 60,
			ours: () => field.after(() => few.store.save(editOf(count()))),
			floor: async () => {
				await few.floor.edit(`${count() % 200}`);
				await few.floor.readAll();
			}
		},
		{
			what: 'one change to a result of 10,000 rows',
			rounds: 7,
			ours: () => grades.after(() => applyOne(full.store, count())),
			floor: async () => {
				await full.floor.edit('1');
				await full.floor.readAll();
			}
		}
	];
}

/** A live query as a page has it, and waiting for its next answer. */
function shown({ opened }: Store, query: (reader: Reader) => Promise<unknown>) {
	let told = () => {};
	follow(opened, { query, next: () => told() });
	const next = () => new Promise<void>((resolve) => (told = resolve));
	return {
		next,
		after: async (change: () => Promise<unknown>) => {
			const answer = next();
			await change();
			await answer;
		}
	};
}

/** One row among ten thousand. */
async function applyOne(store: Store, turn: number): Promise<void> {
	const next = `${turn}-one`;
	const answer = answerOf(turn, 0, next);
	const rows = {
		card_reviews: { cols: columns, vals: [['one', 'card-1', 'review', 3, null, turn, turn]] }
	};
	await store.local.apply(store.cookie, { ...answer, rows }, 0);
	store.cookie = next;
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

type Store = Omit<Awaited<ReturnType<typeof openStore>>, 'cookie'> & {
	/** Where its last pull ended. */
	cookie: string | null;
};

async function openStore() {
	const name = `bench-${crypto.randomUUID()}`;
	const tables = await openPersonTables(name);
	await initiate(tables, { person, client: crypto.randomUUID() });
	const parts = { tables, intents: commands, check: false };
	const cookie: string | null = null;
	return {
		cookie,
		opened: await openPerson(name),
		save: createSaver({ ...parts, saved: () => undefined }),
		local: createLocalStore({ ...parts, applied: () => undefined })
	};
}

function editOf(at: number) {
	const args = { application, path: `experience/answer_${at % 200}`, value: `What I wrote ${at}` };
	return { uid: crypto.randomUUID(), name: 'application.answer', args, at };
}

/** Ten pages of grades, as a second phone gets them. */
async function pull(store: Store, turn: number): Promise<void> {
	for (let page = 0; page < rowsPulled / pageRows; page += 1) {
		const next = `${turn}-${page}`;
		await store.local.apply(store.cookie, answerOf(turn, page, next), 0);
		store.cookie = next;
	}
}

const columns = ['id', 'card', 'kind', 'grade', 'of', 'at', 'v'];

function answerOf(turn: number, page: number, next: string): PullAnswer {
	const vals = list(pageRows).map((at) => {
		return [`${turn}-${page}-${at}`, `card-${at}`, 'review', 3, null, at, turn];
	});
	return {
		cookie: next,
		page: null,
		reset: false,
		rows: { card_reviews: { cols: columns, vals } },
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

/** Card after card, as in a sitting. */
async function runGrades(): Promise<Pair[]> {
	const store = await openStore();
	const floor = await openFloor();
	await store.save(gradeOf(0));
	const task = {
		what: 'a card graded until durable',
		rounds: 200,
		ours: () => store.save(gradeOf(count())),
		floor: () => floor.edit(`${count() % 200}`)
	};
	return [await measure(task)];
}

function gradeOf(at: number) {
	const uid = crypto.randomUUID();
	const args = { review: uid, card: `calmhsa-ethics-${at % 300}`, grade: 1 + (at % 4), at };
	return { uid, name: 'card.review', args, at };
}

Object.assign(globalThis, { runStoreBench: run, runGradeBench: runGrades });
