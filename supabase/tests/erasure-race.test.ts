/** [D5] What is under way while somebody is erased, on the embedded PostgreSQL: nothing stays behind. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { SharedDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { soon } from '../../tests/fakes/soon.ts';
import { become } from '../local/claims.ts';
import { refusal } from './scene.ts';
import { start } from './story.ts';

let db: SharedDatabase;
let group: string;
beforeAll(async () => {
	db = await freshPostgres();
	const made = { p_program: 'calmhsa', p_name: 'Tuesday circle', p_as: 'Avery' };
	({ id: group } = await db.call<{ id: string }>('avery', 'group_make', made));
}, 120_000);
afterAll(() => db.close());

const person = people.avery;
const ask = () => db.q('insert into app.erasures (person) values ($1)', [person]);

test('what began before they asked is waited for, and goes with the rest', async () => {
	const other = await db.sessions(1);
	let finish = () => {};
	const held = new Promise<void>((resolve) => (finish = resolve));
	let said = () => {};
	const wasSaid = new Promise<void>((resolve) => (said = resolve));
	const saying = other.tx(async (q) => {
		await become(q, { role: 'authenticated', sub: person });
		await q('select api.group_say($1, $2, $3)', [group, randomUUID(), 'one last word']);
		said();
		await held;
	});
	await wasSaid;
	await ask();
	const erasing = db.call('service', 'erase_person', { p_person: person });
	await soon(async () => {
		const [row] = await db.q(
			`select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted`
		);
		expect(row).toEqual({ n: 1 });
	});
	finish();
	await Promise.all([saying, erasing]);
	expect(await db.q('select 1 from app.messages')).toEqual([]);
	expect(await db.q('select 1 from app.group_members')).toEqual([]);
	await other.close();
});

test('what begins while it runs is turned away', async () => {
	const pushes = Array.from({ length: 6 }, () =>
		refusal(db.device('avery').push([start(randomUUID())]))
	);
	const erasing = db.call('service', 'erase_person', { p_person: person });
	expect(new Set(await Promise.all(pushes))).toEqual(new Set(['SY401']));
	await erasing;
	expect(await db.q('select 1 from app.applications where not deleted')).toEqual([]);
	expect(await db.q('select 1 from sync.clients where person = $1', [person])).toEqual([]);
});
