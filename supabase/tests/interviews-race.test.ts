/** Two hundred people and twenty times, all at once, on the embedded PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asClaims } from '../local/claims.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { applied, makeProgram, publish } from './interviewing.ts';
import { textOf } from './story.ts';

type Applicant = { person: string; application: string; interview: string };
let db: TestDatabase;
let applicants: Applicant[];
let slots: string[];
beforeAll(async () => {
	db = await freshPostgres();
	await makeProgram(db);
	applicants = await Promise.all(Array.from({ length: 200 }, newApplicant));
	slots = await publish(
		db,
		Array.from({ length: 20 }, (_, n) => 48 + n)
	);
}, 120_000);
afterAll(() => db.close());

async function newApplicant(): Promise<Applicant> {
	const person = randomUUID();
	await db.q(`insert into auth.users (id, email) values ($1, $2)`, [
		person,
		`${person}@example.org`
	]);
	await db.q(`insert into app.people (id, name) values ($1, 'Applicant')`, [person]);
	return { person, application: await applied(db, person), interview: randomUUID() };
}

/** One command from a device of its own; its refusal, or null. */
async function ask(
	name: 'interview.book' | 'interview.move' | 'interview.cancel',
	{ person, application, interview }: Applicant,
	slot = ''
): Promise<string | null> {
	const uid = randomUUID();
	const onTheWire = Buffer.from(uid.replaceAll('-', ''), 'hex').toString('base64url');
	const args = { interview, application, slot };
	await asClaims(db, { role: 'authenticated', sub: person }, (q) =>
		q('select api.push(1, $1, $2, 0, 1, $3::text::jsonb, $4::text::jsonb)', [
			person,
			randomUUID(),
			JSON.stringify([[name, 1, [], args]]),
			JSON.stringify([[0, onTheWire]])
		])
	);
	const [row] = await db.q('select code from sync.ledger where uid = $1', [uid]);
	if (row === undefined) throw new Error(`${name} is not in the ledger`);
	return row['code'] === null ? null : textOf(row['code']);
}

/** Neighbours want the same time: they are the ones who are in the database at once. */
const slotOf = (n: number) => slots[Math.floor(n / 10)] ?? '';
const holders = () =>
	db.q(`select slot_id, count(*)::int as people from app.interviews
		where state = 'booked' group by slot_id`);
const deadlocks = async () =>
	(await db.q(`select deadlocks from pg_stat_database where datname = current_database()`))[0];
let winners: Applicant[] = [];

test('[P4] 200 people want 20 times: each goes to exactly one, everybody else is told', async () => {
	const before = await deadlocks();
	const codes = await Promise.all(
		applicants.map((one, n) => ask('interview.book', one, slotOf(n)))
	);
	winners = applicants.filter((_, n) => codes[n] === null);
	expect(winners).toHaveLength(20);
	expect(codes.filter((code) => code === 'interview.taken')).toHaveLength(180);
	const held = await holders();
	expect(held).toHaveLength(20);
	expect(held.every(({ people }) => people === 1)).toBe(true);
	expect(await deadlocks()).toEqual(before);
}, 20_000);

test('20 people who all want their neighbour’s time keep their own, and nobody waits for ever', async () => {
	const before = await deadlocks();
	const own = await db.q(`select application_id, slot_id from app.interviews`);
	const slotNow = new Map(own.map((row) => [row['application_id'], String(row['slot_id'])]));
	const codes = await Promise.all(
		winners.map((one, n) => {
			const next = winners[(n + 1) % winners.length];
			return ask('interview.move', one, slotNow.get(next?.application ?? '') ?? '');
		})
	);
	expect(new Set(codes)).toEqual(new Set(['interview.taken']));
	expect(await holders()).toHaveLength(20);
	expect(await deadlocks()).toEqual(before);
}, 20_000);

test('a time that is given back while 50 wait for it goes to one of them at most', async () => {
	const [first] = winners;
	if (!first) throw new Error('nobody has an interview');
	const [row] = await db.q('select slot_id from app.interviews where application_id = $1', [
		first.application
	]);
	const slot = String(row?.['slot_id']);
	const waiting = applicants.filter((one) => !winners.includes(one)).slice(0, 50);
	const asked = waiting.map((one) => ask('interview.book', one, slot));
	const [cancelled, ...codes] = await Promise.all([ask('interview.cancel', first), ...asked]);
	expect(cancelled).toBeNull();
	const got = codes.filter((code) => code === null).length;
	expect(got).toBeLessThanOrEqual(1);
	expect(codes.filter((code) => code === 'interview.taken')).toHaveLength(50 - got);
	expect(await holders()).toHaveLength(19 + got);
}, 20_000);
