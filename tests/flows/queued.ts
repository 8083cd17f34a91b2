import { randomUUID } from 'node:crypto';
import type { Account, Stage } from './harness.ts';

/** An application that lies in the queue; its receipt. */
export async function queued({ backend }: Stage, who: Account): Promise<string> {
	const id = randomUUID();
	await backend.db.q(`insert into app.people (id, name) values ($1, 'Avery')`, [who.id]);
	await backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway)
		values ($1, $2, 'calmhsa', 1, 'initial')`,
		[id, who.id]
	);
	await backend.db.q('insert into app.certificates (id, person) values ($1, $2)', [id, who.id]);
	const [row] = await backend.db.q(
		`with made as (
			insert into app.submissions (application_id, part, revision, digest, fields, files, receipt,
				language)
			values ($1, 'application', 1, repeat('a', 64), jsonb_build_object('identity/first_name', 'Avery'), '[]',
				app.new_receipt('a'), 'en') returning *
		), moved as (
			update app.applications a set state = 'submitted', revision = 1, receipt = made.receipt,
				digest = made.digest, submitted_at = now(), due_at = now() + interval '30 days'
			from made where a.id = $1 returning a.*
		)
		select made.receipt, app.queue(moved, made, app.definition_of(moved)) from made, moved`,
		[id]
	);
	return String(row?.['receipt']);
}
