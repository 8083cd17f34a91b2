/** Two senders at once, on the embedded PostgreSQL: each mail is lent to one of them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asClaims } from '../local/claims.ts';
import type { Db } from '../local/db.ts';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { SharedDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';

const count = 400;
let db: SharedDatabase;
let others: Db;
beforeAll(async () => {
	db = await freshPostgres();
	others = await db.sessions(2);
	// Avery wants no mail about interviews, and jordan sleeps.
	await db.q(`insert into app.reaches (person, mail_off) values ($1, '{interview}')`, [
		people.avery
	]);
	await db.q(
		`insert into app.mails (person, program, kind, language, about)
			select case n % 2 when 0 then $1::uuid else $2::uuid end, 'calmhsa',
				case n % 4 when 0 then 'interview.booked' else 'application.approved' end, 'en', '{}'
			from generate_series(1, $3) n`,
		[people.avery, people.jordan, count]
	);
}, 120_000);
afterAll(async () => {
	await others.close();
	await db.close();
});

async function sender(): Promise<string[]> {
	const sent: string[] = [];
	for (;;) {
		const lent = await asClaims(others, { role: 'service_role' }, async (q) => {
			const [row] = await q('select api.mails_due(7) as mails');
			return idsIn(row?.['mails']);
		});
		const [left] = await db.q(
			'select count(*)::int as n from app.mails where sent_at is null and due_at <= now()'
		);
		if (lent.length === 0 && left?.['n'] === 0) return sent;
		for (const id of lent) {
			sent.push(id);
			await asClaims(others, { role: 'service_role' }, (q) =>
				q('select api.mail_sent($1, null)', [id])
			);
		}
	}
}

function idsIn(mails: unknown): string[] {
	return Array.isArray(mails) ? mails.map((mail: { id: string }) => mail.id) : [];
}

test('no mail is sent twice and none is forgotten', async () => {
	const sent = (await Promise.all([sender(), sender()])).flat();
	expect(new Set(sent).size).toBe(sent.length);
	// A quarter is about interviews, all of it avery’s.
	expect(sent.length).toBe(count - count / 4);
	const [row] = await db.q('select count(*)::int as n from app.mails where sent_at is null');
	expect(row).toEqual({ n: 0 });
}, 60_000);
