/**
 * Where a seed begins: a window, two classes and times for interviews; and in some seeds people who
 * have come further already, so that a hundred steps reach the last door as well as the first.
 */
import type { Db } from '../../supabase/local/db.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { programs } from './act.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Seeded } from '../fakes/random.ts';
import { daysFrom, windowFrom } from './calendar-acts.ts';
import { idOf } from './cast.ts';
import type { ProgramId } from './cast.ts';

export async function setStage(db: Db, random: Seeded, now: number): Promise<void> {
	const [coming, begun] = await addClasses(db, random, now);
	await addSlots(db, random, now);
	for (const who of ['kai', 'noor', 'sol']) {
		const stage = random.below(3);
		if (stage === 0) continue;
		const application = await addApplication(db, random, {
			who,
			program: 'massachusetts',
			more: { 'class/first': coming }
		});
		if (stage === 2) await addSeat(db, { application, who, class: begun, seat: random.uuid() });
	}
}

/** One class that can be applied for, and one that has begun. */
async function addClasses(db: Db, random: Seeded, now: number): Promise<[string, string]> {
	const [window, coming, begun] = [random.uuid(), random.uuid(), random.uuid()];
	const { opens_at, closes_at, zone } = windowFrom(now, -2);
	await db.q(
		`insert into app.windows (id, program, opens_at, closes_at, zone)
		values ($1, $2, app.from_ms($3), app.from_ms($4), $5)`,
		[window, massachusetts.id, opens_at, closes_at, zone]
	);
	for (const [id, fromDay, capacity] of [
		[coming, 30, 1],
		[begun, -2, 3]
	] as const) {
		await db.q(
			`insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days,
				capacity, waiting_max)
			values ($1, $2, $3, '{"en": "Spring", "es": "Primavera"}', 'online', 2, $4, $5::text::jsonb,
				$6, 2)`,
			[id, massachusetts.id, window, zone, JSON.stringify(daysFrom(now, fromDay, 4)), capacity]
		);
	}
	return [coming, begun];
}

async function addSlots(db: Db, random: Seeded, now: number): Promise<void> {
	for (let day = 2; day < 5; day += 1) {
		await db.q(
			`insert into app.slots (id, program, starts_at, minutes, zone, interviewers, place)
			values ($1, $2, app.from_ms($3), 45, 'America/New_York', '["Robin"]', 'By phone')`,
			[random.uuid(), massachusetts.id, now + day * 86_400_000]
		);
	}
}

type Applicant = { who: string; program: ProgramId; more?: Readonly<Record<string, Json>> };

/** Sent in a day ago, and in the queue. */
export async function addApplication(db: Db, random: Seeded, about: Applicant): Promise<string> {
	const id = random.uuid();
	const program = programs[about.program];
	const example = program.examples.find((one) => one.missing === undefined);
	const fields = { ...example?.fields, ...about.more };
	await db.q(
		`with application as (
			insert into app.applications
				(id, person, program, edition, pathway, state, revision, receipt, submitted_at)
			values ($1, $2, $3, $4, $5, 'submitted', 1, $6, now() - interval '1 day') returning id
		), submission as (
			insert into app.submissions (application_id, part, revision, digest, fields, files, receipt,
				language)
			select a.id, 'application', 1, 'd', $7::text::jsonb, '[]', $6, 'en' from application a
		)
		insert into app.reviews (application_id, program, part, revision, name, receipt, language,
			submitted_at)
		select a.id, $3, 'application', 1, 'Avery Morales', $6, 'en', now() from application a`,
		[
			id,
			idOf(about.who),
			program.id,
			program.edition,
			program.pathways[0]?.id ?? '',
			`A-${about.who}`,
			JSON.stringify(fields)
		]
	);
	return id;
}

async function addSeat(
	db: Db,
	{
		application,
		who,
		seat,
		class: of
	}: Readonly<Record<'application' | 'who' | 'seat' | 'class', string>>
): Promise<void> {
	await db.q(
		`insert into app.seats (id, application_id, person, program, class_id, state)
		values ($1, $2, $3, $4, $5, 'taken')`,
		[seat, application, idOf(who), massachusetts.id, of]
	);
	await db.q('select app.settle_class($1)', [of]);
}
