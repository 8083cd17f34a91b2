/** A class to admit people to, and people who asked for it, in the program of `interviewing.ts`. */
import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { applied, program, run } from './interviewing.ts';

/** A class in a month with so many places. */
export async function classOf(
	db: TestDatabase,
	capacity: number,
	waitingMax: number
): Promise<string> {
	const id = randomUUID();
	await db.q(
		`insert into app.classes (id, program, name, format, days_a_week, zone, days, capacity,
				waiting_max)
			values ($1, $2, '{"en": "Spring", "es": "Primavera"}', 'online', 2, 'America/New_York',
				jsonb_build_array(jsonb_build_object('on', current_date + 30, 'from', '09:00',
					'to', '12:00')), $3, $4)`,
		[id, program, capacity, waitingMax]
	);
	return id;
}

export type Applicant = { person: string; application: string; seat: string };

/** Somebody new who was sent in for a class; whoever is paid for peer work comes first on its list. */
export async function applicant(
	db: TestDatabase,
	classId: string,
	employed = 'no',
	person: string = randomUUID()
): Promise<Applicant> {
	await db.q(
		`insert into auth.users (id, email) values ($1::uuid, $1::text || '@example.org')
			on conflict do nothing`,
		[person]
	);
	await db.q(`insert into app.people (id, name) values ($1, 'Applicant') on conflict do nothing`, [
		person
	]);
	const application = await applied(db, person);
	const fields = {
		'work/employed': employed,
		'community/region': 'boston',
		'experience/roles': ['groups', 'board'],
		'experience/told': 'What happened to me'
	};
	await db.q(
		`insert into app.submissions (application_id, part, revision, digest, fields, files, receipt,
				language)
			values ($1, 'application', 1, 'd', $2::text::jsonb, '[]', $3, 'en')`,
		[application, JSON.stringify(fields), `R-${application.slice(0, 13)}`]
	);
	await db.q(
		`insert into app.fields (application_id, path, person, value, edit)
			values ($1, 'class/first', $2, to_jsonb($3::text), gen_random_uuid())`,
		[application, person, classId]
	);
	return { person, application, seat: randomUUID() };
}

/** The same for somebody with a name. */
export const known = (db: TestDatabase, who: PersonName, classId: string) =>
	applicant(db, classId, 'no', people[who]);

/** What staff press about a person; the refusal, or null. */
export function decide(
	db: TestDatabase,
	{ application, seat }: Applicant,
	about: {
		press: 'offer' | 'wait' | 'decline';
		class: string;
		reasons?: string[];
		by?: PersonName;
		base?: number;
	}
): Promise<string | null> {
	const shared = { seat, application, class: about.class };
	const args = {
		offer: { ...shared, base: about.base ?? 1 },
		wait: shared,
		decline: { ...shared, reasons: about.reasons ?? ['experience'], note: 'Told the board' }
	}[about.press];
	return run(db, about.by ?? 'quinn', [`seat.${about.press}`, args]);
}

/** Each seat of a class as `state position`, in the order that is asked about. */
export async function standings(
	db: TestDatabase,
	applicants: readonly Applicant[]
): Promise<string[]> {
	const rows = await db.q(`select id, state, position from app.seats where id = any($1::uuid[])`, [
		applicants.map(({ seat }) => seat)
	]);
	const told = new Map(
		rows.map((row) => [row['id'], [row['state'], row['position'] ?? ''].join(' ').trim()])
	);
	return applicants.map(({ seat }) => told.get(seat) ?? 'none');
}

/** A claim of somebody on an application, with the review that it is on. */
export async function opened(db: TestDatabase, application: string, by: string): Promise<void> {
	await db.q(
		`with review as (
			insert into app.reviews (application_id, program, part, revision, name, receipt, language,
				submitted_at, state)
			values ($1, $2, 'application', 1, 'Applicant', 'R', 'en', now(), 'claimed')
			on conflict (application_id, part) do update set state = 'claimed' returning id
		)
		insert into app.claims (review_id, application_id, reviewer, until)
		select id, $1, $3, now() + interval '1 hour' from review`,
		[application, program, by]
	);
}
