/** [C3] Two reviewers who reach for the same file at the same time, on PostgreSQL: one of them decides. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshPostgres } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { Device } from '../../tests/fakes/device.ts';
import { textOf } from './story.ts';

const races = process.env['WAYMARK_FULL'] === '1' ? 1000 : 60;
/** So many files are raced for at once: more than the connections that there are. */
const atOnce = 10;

let db: TestDatabase;
let files: { review: string; application: string }[];
beforeAll(async () => {
	db = await freshPostgres();
	files = await queued(races);
}, 120_000);
afterAll(() => db.close());

/** Applications of different people that lie in the queue, with nothing to be read in them. */
async function queued(count: number) {
	const rows = await db.q(
		`with made as (
			insert into app.applications (id, person, program, edition, pathway, state, revision, receipt,
				digest, submitted_at)
			select gen_random_uuid(), gen_random_uuid(), 'calmhsa', 1, 'initial', 'submitted', 1,
				app.new_receipt('a'), repeat('a', 64), now()
			from generate_series(1, $1) returning *
		), certificate as (
			insert into app.certificates (id, person) select m.id, m.person from made m
		), person as (
			insert into app.people (id, name) select m.person, 'Somebody' from made m
		), sent as (
			insert into app.submissions (application_id, part, revision, digest, fields, files, receipt,
				language)
			select m.id, 'application', 1, m.digest, '{}', '[]', m.receipt, 'en' from made m
		)
		insert into app.reviews (application_id, program, part, revision, name, receipt, language,
			submitted_at, due_at)
		select m.id, 'calmhsa', 'application', 1, 'Somebody', m.receipt, 'en', now(),
			now() + interval '20 days' from made m
		returning id, application_id`,
		[count]
	);
	return rows.map((row) => ({
		review: textOf(row['id']),
		application: textOf(row['application_id'])
	}));
}

/** Claims the file and approves it, in one push; the codes that either was refused with. */
async function reach(device: Device, file: { review: string; application: string }) {
	const verdict = { revision: 1, kind: 'approve', reasons: [], note: '', checklist: {} };
	const commands = [
		{ uid: randomUUID(), name: 'review.claim', args: file },
		{ uid: randomUUID(), name: 'review.decide', args: { ...file, ...verdict } }
	];
	const { code } = await device.push(commands);
	if (code !== null) throw new Error(`the push was refused: ${code}`);
	const told = await db.q('select code from sync.ledger where uid = any($1) order by mid', [
		commands.map(({ uid }) => uid)
	]);
	return told.map((row) => row['code'] ?? null);
}

test(`two reviewers race ${races} times: each file is decided by one, and the other is told`, async () => {
	const won = { rowan: 0, sage: 0 };
	for (let from = 0; from < files.length; from += atOnce) {
		const round = files.slice(from, from + atOnce);
		const both = await Promise.all(
			round.map((file) =>
				Promise.all([reach(db.device('rowan'), file), reach(db.device('sage'), file)])
			)
		);
		for (const [rowan, sage] of both) {
			const winners = [rowan, sage].filter((codes) => codes.every((code) => code === null));
			expect([rowan, sage, winners.length]).toEqual([rowan, sage, 1]);
			const lost = winners[0] === rowan ? sage : rowan;
			expect(['claim.taken', 'review.stale']).toContain(lost[0]);
			expect(lost[1]).toBe('claim.lost');
			won[winners[0] === rowan ? 'rowan' : 'sage'] += 1;
		}
	}
	const [counted] = await db.q(
		`select count(*)::int as decisions, count(distinct application_id)::int as files
		from app.decisions`
	);
	expect(counted).toEqual({ decisions: races, files: races });
	expect(won.rowan + won.sage).toBe(races);
}, 240_000);
