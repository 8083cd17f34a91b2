/** Somebody whose certification will end. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/lib/domain/calendar.ts';
import type { Account, Stage } from './harness.ts';

const today = new Date().toISOString().slice(0, 10);

/** Certified two years ago, but for sixty days; the application. */
export async function certified({ backend }: Stage, who: Account): Promise<string> {
	const id = randomUUID();
	const about = [id, who.id];
	await backend.db.q('insert into app.people (id, name) values ($1, $2)', [
		who.id,
		'Avery Morales'
	]);
	await backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway, state, revision, receipt,
			submitted_at, decided_at)
		values ($1, $2, 'calmhsa', 1, 'initial', 'approved', 1, app.new_receipt('a'), now(), now())`,
		about
	);
	await backend.db.q(
		`insert into app.certificates (id, person, state) values ($1, $2, 'approved')`,
		about
	);
	await backend.db.q(
		`insert into app.attempts (id, application_id, person, program, number, requested_on,
			fee_reference, recorded_by)
		values (gen_random_uuid(), $1, $2, 'calmhsa', 1, now()::date, 'PV-1', $2)`,
		about
	);
	await backend.db.q(
		`select app.certify_attempt(a, t) from app.applications a
		join app.attempts t on t.application_id = a.id where a.id = $1`,
		[id]
	);
	const period = [id, addDays(today, -670), addDays(today, 60)];
	await backend.db.q(
		'update app.certifications set issued_on = $2, expires_on = $3 where application_id = $1',
		period
	);
	await backend.db.q(
		'update app.renewals set period_from = $2, period_to = $3 where id = $1',
		period
	);
	return id;
}
