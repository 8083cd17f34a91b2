/** What the engine promises where several sessions run at once, on the embedded PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Command, Device } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { soon } from '../../tests/fakes/soon.ts';
import { answer, fill, reviewOf, send, start } from './story.ts';

let db: TestDatabase;
let files: { review: string; application: string }[];
beforeAll(async () => {
	db = await freshPostgres();
	files = [await sent('avery'), await sent('jordan')];
}, 120_000);
afterAll(() => db.close());

async function sent(who: 'avery' | 'jordan') {
	const device = db.device(who);
	const application = await fill(db, device, { who });
	await send(db, device, { application, part: 'application' });
	const { review } = await reviewOf(db, application, 'application');
	return { review, application };
}

const card = (): Command => {
	const review = randomUUID();
	return { uid: review, name: 'card.review', args: { review, card: 'hope', grade: 3, at: 1 } };
};
const deadlocks = async () => {
	const [row] = await db.q(
		`select deadlocks from pg_stat_database where datname = current_database()`
	);
	return Number(row?.['deadlocks']);
};
/** How each of several pushes ended: its code, or the code of its fault. */
const endings = async (pushes: readonly Promise<{ code: string | null }>[]) =>
	(await Promise.allSettled(pushes)).map((one) =>
		one.status === 'fulfilled' ? one.value.code : codeOf(one.reason)
	);
const codeOf = (fault: unknown) =>
	typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : fault;

test('[P4] reviewers who claim the same files in opposite order never deadlock', async () => {
	const before = await deadlocks();
	const both = files.flatMap((args) => [
		{ name: 'review.claim', args },
		{ name: 'review.release', args }
	]);
	const turned = [...both.slice(2), ...both.slice(0, 2)];
	for (let round = 0; round < 8; round += 1) {
		const pushes = (['rowan', 'sage', 'rowan', 'sage'] as const).map((who, i) =>
			db.device(who).push(i % 2 === 0 ? both : turned)
		);
		expect(await endings(pushes)).toEqual([null, null, null, null]);
	}
	expect(await deadlocks()).toBe(before);
});

test('[P4] two devices that begin at once: one begins, and the other is told of it', async () => {
	for (let round = 0; round < 6; round += 1) {
		await db.q(`update app.applications set state = 'withdrawn' where person = $1`, [people.quinn]);
		const devices = Array.from({ length: 4 }, () => db.device('quinn'));
		const begun = devices.map((device) => device.push([start(randomUUID())]));
		expect(await endings(begun)).toEqual([null, null, null, null]);
		const codes = await db.q(
			`select code from sync.ledger where client = any($1) and mid = 1 order by code nulls first`,
			[devices.map(({ client }) => client)]
		);
		const taken = 'application.exists';
		expect(codes.map(({ code }) => code)).toEqual([null, taken, taken, taken]);
	}
});

test('[P2] copies of one device that push at once: one is heard, the others are told', async () => {
	for (let round = 0; round < 6; round += 1) {
		const phone = db.device('avery');
		await phone.push([card()]);
		const copies = Array.from({ length: 4 }, () => {
			const copy = db.device('avery');
			copy.client = phone.client;
			return copy.push([card(), card()], 2);
		});
		const ended = await endings(copies);
		expect(ended.toSorted()).toEqual(['forked', 'forked', 'forked', null]);
	}
});

test('[F2] a row that is written again is told again, also by who wrote it in a savepoint', async () => {
	const phone = db.device('avery');
	const chapter = `of savepoints ${randomUUID()}`;
	const told = async () => {
		const { rows } = await phone.pull();
		return rowsOf(rows['chapters_read'] ?? { cols: [], vals: [] }).map(({ v }) => v);
	};
	await phone.run({ name: 'chapter.read', args: { chapter, at: 1 } });
	await told();
	const [row] = await db.tx(async (q) => {
		await q('savepoint one');
		await q('update app.chapters_read set at = now() where chapter = $1', [chapter]);
		await q('release savepoint one');
		return q('select pg_current_xact_id()::text::bigint as v');
	});
	expect(await told()).toEqual([Number(row?.['v'])]);
	expect(await told()).toEqual([]);
});

test('[F2] a pull is of one moment, though others write while it is read', async () => {
	const application = files[1]?.application ?? '';
	const [phone, other] = [db.device('jordan'), db.device('jordan')];
	const course = (hours: number) => answer(application, 'training/hours', hours, 1);
	const uid = randomUUID();
	await phone.pull();
	await phone.push([{ uid, ...course(90) }]);
	const pulled = await whileItReads(
		() => phone.pull({ uids: [uid] }),
		() => other.push([course(91)])
	);
	expect(hoursIn(pulled)).toEqual([90]);
	expect(pulled.outcomes).toHaveProperty([shortUid(uid)]);
	expect(hoursIn(await phone.pull())).toEqual([91]);
});

function hoursIn({ rows }: Awaited<ReturnType<Device['pull']>>): unknown[] {
	const fields = rowsOf(rows['fields'] ?? { cols: [], vals: [] });
	return fields.map(({ row }) => row['value']);
}

/** Has `pull` wait between its question and its first row, and lets others write meanwhile. */
async function whileItReads<T>(pull: () => Promise<T>, write: () => Promise<unknown>): Promise<T> {
	await db.q(`alter function sync.history() rename to history_at_once;
		create function sync.history() returns text language plpgsql stable as
			$$ begin perform pg_advisory_xact_lock_shared(4711); return sync.history_at_once(); end $$;
		grant execute on function sync.history() to authenticated`);
	try {
		return await db
			.tx(async (q) => {
				await q('select pg_advisory_xact_lock(4711)');
				const pulling = pull();
				await soon(async () => {
					const waiting = await q(
						`select from pg_locks where locktype = 'advisory' and not granted and database =
							(select oid from pg_database where datname = current_database())`
					);
					expect(waiting).toHaveLength(1);
				});
				await write();
				return { pulling };
			})
			.then(({ pulling }) => pulling);
	} finally {
		await db.q(`drop function sync.history();
			alter function sync.history_at_once() rename to history`);
	}
}
