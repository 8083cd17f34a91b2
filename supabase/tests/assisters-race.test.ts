/** One code in many hands, and an applicant who goes on meanwhile, on the embedded PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asClaims } from '../local/claims.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { invite, newCode } from './assisting.ts';
import { answer, complete, start, textOf } from './story.ts';

let db: TestDatabase;
let many: string[];
beforeAll(async () => {
	db = await freshPostgres();
	many = Array.from({ length: 20 }, () => randomUUID());
	for (const id of many) {
		await db.q('insert into auth.users (id, email) values ($1, $2)', [id, `${id}@example.org`]);
	}
}, 120_000);
afterAll(() => db.close());

type Push = { person: string; name: string; args: Record<string, unknown>; client?: string };

/** One command, sent again for as long as the application is in use, as a device does. */
async function push({ person, name, args, client = randomUUID() }: Push): Promise<string | null> {
	const uid = randomUUID();
	const onTheWire = Buffer.from(uid.replaceAll('-', ''), 'hex').toString('base64url');
	const values = [person, client, JSON.stringify([[name, 1, [], args]])];
	for (;;) {
		try {
			await asClaims(db, { role: 'authenticated', sub: person }, (q) =>
				q('select api.push(1, $1, $2, 0, 1, $3::text::jsonb, $4::text::jsonb)', [
					...values,
					JSON.stringify([[0, onTheWire]])
				])
			);
			break;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === '55P03')) throw error;
		}
	}
	const [row] = await db.q('select code from sync.ledger where uid = $1', [uid]);
	if (row === undefined) throw new Error(`${name} is not in the ledger`);
	return row['code'] === null ? null : textOf(row['code']);
}

async function begin() {
	await db.q('update app.applications set deleted = true');
	await db.q(`update sync.ledger set at = now() - interval '2 hours'`);
	const application = randomUUID();
	const code = newCode();
	const avery = db.device('avery');
	await avery.run(start(application));
	const { assister } = await invite(avery, { application, code });
	return { application, code, assister };
}
const joinAs = (person: string, code: string) =>
	push({ person, name: 'helping.join', args: { helping: randomUUID(), code, name: 'M' } });
const live = (application: string) =>
	db.q('select sections from app.helpings where application_id = $1 and not deleted', [
		application
	]);
const deadlocks = async () =>
	(await db.q(`select deadlocks from pg_stat_database where datname = current_database()`))[0];

test('[P4] of twenty people with one code, one gets in', async () => {
	const before = await deadlocks();
	const { application, code } = await begin();
	const codes = await Promise.all(many.map((person) => joinAs(person, code)));
	expect(codes.filter((one) => one === null)).toHaveLength(1);
	expect(codes.filter((one) => one === 'assister.code_used')).toHaveLength(19);
	expect(await live(application)).toHaveLength(1);
	expect(await deadlocks()).toEqual(before);
}, 30_000);

test('whoever joins while the applicant types sees what was typed', async () => {
	const paths = Object.keys(complete).filter((path) => path.startsWith('experience/'));
	for (const person of many.slice(0, 8)) {
		const { application, code } = await begin();
		const typed = paths.map((path) =>
			push({ person: people.avery, ...answer(application, path, complete[path] ?? null) } as Push)
		);
		await Promise.all([...typed, joinAs(person, code)]);
		const [row] = await live(application);
		expect(row?.['sections']).toMatchObject({ experience: true });
	}
}, 30_000);

test('a code that is taken back while it is used leaves nobody inside', async () => {
	for (const person of many.slice(0, 8)) {
		const { application, code, assister } = await begin();
		const revoke = push({
			...{ person: people.avery, name: 'assister.revoke' },
			args: { assister, application }
		});
		const [said] = await Promise.all([joinAs(person, code), revoke]);
		expect([null, 'assister.ended']).toContain(said);
		expect(await live(application)).toEqual([]);
	}
}, 30_000);
