/** One scene for the tables of rights, and what a door says to whom. */
import { randomUUID } from 'node:crypto';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';
import type { Command } from '../../tests/fakes/device.ts';
import { people } from '../../tests/people.ts';
import { isAssisted } from './assisting.ts';
import { attach, claim, fill, receive, reviewOf, send } from './story.ts';

export const everybody: readonly Who[] = [
	'anonymous',
	'avery',
	'jordan',
	'rowan',
	'sage',
	'lee',
	'quinn',
	'service'
];
export const signedIn: readonly Who[] = ['avery', 'jordan', 'rowan', 'sage', 'lee', 'quinn'];
/** Rights on tables and functions are given to these roles, not to people. */
export const eachRole: readonly Who[] = ['anonymous', 'avery', 'service'];
/** What PostgreSQL says when there is no right at all. */
export const denied = '42501';

export type Scene = {
	db: TestDatabase;
	application: string;
	photo: string;
	review: string;
	class: string;
};

/** Avery has sent both parts; rowan holds a claim on the application, nobody on the certificate. */
export async function setScene(): Promise<Scene> {
	const db = await freshDatabase();
	const avery = db.device('avery');
	const application = await fill(db, avery, { documents: ['diploma', 'certificate'] });
	const photo = await attach(db, avery, { application, document: 'photo_id' });
	await receive(db, photo);
	await send(db, avery, { application, part: 'application' });
	await send(db, avery, { application, part: 'certificate' });
	await claim(db, db.device('rowan'), { application, part: 'application' });
	const { review } = await reviewOf(db, application, 'application');
	await avery.run(
		{ name: 'card.review', args: { review: randomUUID(), card: 'hope', grade: 3, at: 1 } },
		{ name: 'chapter.read', args: { chapter: 'ethics', at: 1 } },
		...sat(),
		planned,
		{ name: 'reach.show', args: { detailed: true } },
		...wrote()
	);
	await db.q(
		`insert into app.programs (id, edition, definition)
			select id, 2, definition from app.programs where id = 'calmhsa' and edition = 1`
	);
	const held = await opens(db);
	await studies(db, { application, held });
	await meets(db, application);
	await isReferred(db, application);
	await isSeated(db, application);
	await isAssisted(db, application);
	await renews(db, application);
	return { db, application, photo, review, class: held };
}

/** One class, with the window in which a place may be asked for. */
async function opens(db: TestDatabase): Promise<string> {
	const window = randomUUID();
	const held = randomUUID();
	await db.q(
		`insert into app.windows (id, program, opens_at, closes_at, zone)
			values ($1, 'massachusetts', now(), now() + interval '1 day', 'America/New_York')`,
		[window]
	);
	await db.q(
		`insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days,
				capacity, waiting_max)
			values ($2, 'massachusetts', $1, '{"en": "Spring", "es": "Primavera"}',
				'online', 2, 'America/New_York', '[]', 20, 5)`,
		[window, held]
	);
	return held;
}

/** Avery has a day, a piece of homework, an exam and a certification there. */
async function studies(
	db: TestDatabase,
	{ application, held }: { application: string; held: string }
): Promise<void> {
	const about = [held, people.avery];
	await db.q(
		`insert into app.attendance (class_id, person, day, state, marked_by)
			values ($1, $2, '2027-03-02', 'present', $2)`,
		about
	);
	await db.q(
		`insert into app.homework (id, class_id, person, module, text)
			values (gen_random_uuid(), $1, $2, 'welcome', 'What I learned')`,
		about
	);
	await db.q(
		`insert into app.class_exams (id, class_id, person, held_on, result, recorded_by)
			values (gen_random_uuid(), $1, $2, '2027-04-01', 'passed', $2)`,
		about
	);
	await db.q(
		`insert into app.certifications (application_id, person, program, class_id, name, number, code,
				issued_on)
			values ($3, $2, 'massachusetts', $1, 'Avery', '2027-00001', '7K2M4QX9TT01ZB3C', '2027-04-01')`,
		[...about, application]
	);
	await db.q(
		`insert into app.attempts (id, application_id, person, program, number, requested_on,
				fee_reference, recorded_by)
			values (gen_random_uuid(), $1, $2, 'massachusetts', 1, '2027-04-01', 'P-1', $2)`,
		[application, people.avery]
	);
}

/** Avery is to renew next year, and has written an hour down. */
async function renews(db: TestDatabase, application: string): Promise<void> {
	await db.q(
		`insert into app.renewals (id, person, program, period_from, period_to)
			values ($1, $2, 'massachusetts', '2027-04-01', '2029-04-01')`,
		[application, people.avery]
	);
	await db.q(
		`insert into app.hours (id, application_id, person, program, period_from, period_to, day,
				quarters, category, title, provider)
			values (gen_random_uuid(), $1, $2, 'massachusetts', '2027-04-01', '2029-04-01', '2027-05-01',
				4, 'general', 'Boundaries', 'County')`,
		[application, people.avery]
	);
}

/** Avery has a place in the class, and what was thought of that is written down. */
async function isSeated(db: TestDatabase, application: string): Promise<void> {
	const seat = randomUUID();
	await db.q(
		`insert into app.seats (id, application_id, person, program, class_id, state)
			select $1, a.id, a.person, c.program, c.id, 'taken'
			from app.applications a, app.classes c where a.id = $2`,
		[seat, application]
	);
	await db.q(
		`insert into app.seat_notes (seat_id, by, state, note)
			select $1, person, 'taken', 'A good fit' from app.applications where id = $2`,
		[seat, application]
	);
	await db.q(
		`insert into app.scores (application_id, reviewer, scores, reasons, note)
			select id, gen_random_uuid(), '{"listens": 3}', '{"listens": "Told how"}', ''
			from app.applications where id = $1`,
		[application]
	);
}

/** Avery asked morgan, who has answered. */
async function isReferred(db: TestDatabase, application: string): Promise<void> {
	const request = randomUUID();
	await db.q(
		`insert into app.reference_requests (id, application_id, person, program, name, email, relation,
				is_peer_specialist, language, state, received_at, expires_at)
			select $1, a.id, a.person, a.program, 'Morgan', 'morgan@example.org', 'colleague', true, 'en',
				'received', now(), now() + interval '9 days'
			from app.applications a where a.id = $2`,
		[request, application]
	);
	await db.q(`insert into app.reference_links (request_id, hash) values ($1, sha256('t'::bytea))`, [
		request
	]);
	await db.q(
		`insert into app.reference_answers (request_id, uid, answers)
			values ($1, gen_random_uuid(), '{"reference/work": "Always on time"}')`,
		[request]
	);
}

/** Avery has an interview tomorrow, at the one time that there is. */
async function meets(db: TestDatabase, application: string): Promise<void> {
	const slot = randomUUID();
	const when = `now() + interval '1 day', 45, 'America/New_York', '["Rowan"]', 'Room 4'`;
	await db.q(
		`insert into app.slots (id, program, starts_at, minutes, zone, interviewers, place, state)
			values ($1, 'calmhsa', ${when}, 'taken')`,
		[slot]
	);
	await db.q(
		`insert into app.interviews (id, application_id, person, program, slot_id, starts_at, minutes,
				zone, interviewers, place)
			select gen_random_uuid(), a.id, a.person, a.program, $1, ${when}
			from app.applications a where a.id = $2`,
		[slot, application]
	);
}

const planned: Command = {
	name: 'plan.set',
	args: {
		program: 'calmhsa',
		exam_on: '2027-03-01',
		weekdays: [1, 3],
		minutes: 30,
		group_on: null,
		remind_hour: null,
		at: 1
	}
};

/** A practice with one answer. */
function sat(): readonly Command[] {
	const sitting = randomUUID();
	const about = { program: 'calmhsa', kind: 'practice', minutes: null, break_at: null };
	const answer = { kind: 'answer', question: 'q-1', chosen: 0, nth: 1, used: 0 };
	return [
		{
			name: 'sitting.start',
			args: { ...about, sitting, questions: ['q-1'], seed: 1, at: 1 }
		},
		{ name: 'sitting.mark', args: { ...answer, mark: randomUUID(), sitting, at: 1 } }
	];
}

/** A deck of one card. */
function wrote(): readonly Command[] {
	const deck = randomUUID();
	const cards = [{ card: randomUUID(), front: 'Hope', back: 'A reason', nth: 0 }];
	return [
		{ name: 'deck.make', args: { deck, name: 'Mine', at: 1 } },
		{ name: 'deck.add', args: { deck, cards } }
	];
}

/** The error's SQLSTATE, and for a refusal its code; null when the door opened. */
export async function refusal(work: Promise<unknown>): Promise<string | null> {
	try {
		await work;
		return null;
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return error.code === 'WMREF' && 'detail' in error ? String(error.detail) : String(error.code);
	}
}
