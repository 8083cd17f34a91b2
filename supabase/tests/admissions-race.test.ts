/** A class smaller than its admissions: thirty presses on ten places, on the embedded PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asClaims } from '../local/claims.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { applicant, classOf } from './admitting.ts';
import type { Applicant } from './admitting.ts';
import { makeProgram, program } from './interviewing.ts';
import { textOf } from './story.ts';

let db: TestDatabase;
let spring: string;
let applicants: Applicant[];
let staff: string[];
beforeAll(async () => {
	db = await freshPostgres();
	await makeProgram(db);
	spring = await classOf(db, 10, 5);
	applicants = await Promise.all(Array.from({ length: 30 }, () => applicant(db, spring)));
	staff = await Promise.all(Array.from({ length: 30 }, newStaff));
}, 120_000);
afterAll(() => db.close());

async function newStaff(): Promise<string> {
	const person = randomUUID();
	await db.q(`insert into auth.users (id, email) values ($1::uuid, $1::text || '@example.org')`, [
		person
	]);
	await db.q(`insert into app.people (id, name) values ($1, 'Staff')`, [person]);
	await db.q(`insert into app.roles (person, program, role) values ($1, $2, 'staff')`, [
		person,
		program
	]);
	return person;
}

/** One command from a device of its own; its refusal, or null. */
async function ask(person: string, name: string, args: object): Promise<string | null> {
	const uid = randomUUID();
	const onTheWire = Buffer.from(uid.replaceAll('-', ''), 'hex').toString('base64url');
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

const about = ({ seat, application }: Applicant) => ({ seat, application });
const counts = async () =>
	(
		await db.q(
			`select count(*) filter (where s.state in ('offered', 'taken'))::int as given,
				count(*) filter (where s.state = 'waiting')::int as waiting,
				max(c.taken) as taken
			from app.seats s join app.classes c on c.id = s.class_id where c.id = $1`,
			[spring]
		)
	)[0];
const deadlocks = async () =>
	(await db.q(`select deadlocks from pg_stat_database where datname = current_database()`))[0];

test('[P4] thirty staff offer ten places at once: ten are offered, the others hear it is full', async () => {
	const before = await deadlocks();
	const codes = await Promise.all(
		applicants.map((one, n) =>
			ask(staff[n] ?? '', 'seat.offer', { ...about(one), class: spring, base: 1 })
		)
	);
	expect(codes.filter((code) => code === null)).toHaveLength(10);
	expect(codes.filter((code) => code === 'class.full')).toHaveLength(20);
	expect(await counts()).toEqual({ given: 10, waiting: 0, taken: 10 });
	const rest = applicants.filter((_, n) => codes[n] !== null);
	const waits = await Promise.all(
		rest.map((one, n) => ask(staff[n] ?? '', 'seat.wait', { ...about(one), class: spring }))
	);
	expect(waits.filter((code) => code === null)).toHaveLength(5);
	expect(waits.filter((code) => code === 'class.list_full')).toHaveLength(15);
	expect(await counts()).toEqual({ given: 10, waiting: 5, taken: 15 });
	expect(await deadlocks()).toEqual(before);
}, 60_000);

test('ten people answer at once, half of them no: five are asked in their order, none twice', async () => {
	const before = await deadlocks();
	const rows = await db.q(`select id, person, application_id from app.seats
		where state = 'offered'`);
	const codes = await Promise.all(
		rows.map((row, n) =>
			ask(textOf(row['person']), n % 2 === 0 ? 'seat.take' : 'seat.give_up', {
				seat: row['id'],
				application: row['application_id']
			})
		)
	);
	expect(new Set(codes)).toEqual(new Set([null]));
	expect(await counts()).toEqual({ given: 10, waiting: 0, taken: 10 });
	const asked = await db.q(`select count(*)::int as letters from app.letters
		where kind = 'admission_offered'`);
	expect(asked).toEqual([{ letters: 15 }]);
	expect(await deadlocks()).toEqual(before);
}, 60_000);
