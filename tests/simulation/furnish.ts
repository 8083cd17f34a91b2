/** What a desk has in some seeds: decisions that rest, some that two people look at, and work to do. */
import type { Db } from '../../supabase/local/db.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Seeded } from '../fakes/random.ts';
import { idOf } from './cast.ts';
import type { Mood } from './script.ts';
import { addApplication } from './stage.ts';
import { deskDrawn } from './verdict-acts.ts';

export async function furnishDesk(db: Db, random: Seeded, mood: Mood): Promise<void> {
	const isKeeping = mood.name === 'keeping';
	for (const program of ['calmhsa', 'massachusetts']) {
		if (random.chance(0.7)) await setDesk(db, random, program);
	}
	for (const who of ['avery', 'jordan']) {
		if (!random.chance(isKeeping ? 0.1 : 0.6)) {
			if (random.chance(isKeeping ? 0.9 : 0.1)) await certify(db, random, who);
			continue;
		}
		const id = await addApplication(db, random, { who, program: 'calmhsa' });
		await db.q(
			`insert into app.certificates (id, person) select a.id, a.person from app.applications a
			where a.id = $1`,
			[id]
		);
	}
}

/** Certified, with a period that ends soon, or not so soon. */
async function certify(db: Db, random: Seeded, who: string): Promise<void> {
	const about = [random.uuid(), idOf(who)];
	await db.q(
		`with application as (
			insert into app.applications (id, person, program, edition, pathway, state, revision,
				receipt, submitted_at, decided_at)
			values ($1, $2, 'calmhsa', $3, 'initial', 'approved', 1, 'A-certified', now(), now())
			returning id, person
		)
		insert into app.certificates (id, person, state) select id, person, 'approved' from application`,
		[...about, calmhsa.edition]
	);
	await db.q(
		`insert into app.attempts (id, application_id, person, program, number, state, requested_on,
			held_on, fee_reference, recorded_by)
		values ($3, $1, $2, 'calmhsa', 1, 'requested', now()::date, null, 'PV-1', $2)`,
		[...about, random.uuid()]
	);
	await db.q(
		`select app.certify_attempt(a, t) from app.applications a
		join app.attempts t on t.application_id = a.id where a.id = $1`,
		[about[0]]
	);
	const ends = random.pick([5, 60, 60, 200]);
	await db.q(
		`with moved as (
			update app.certifications set issued_on = now()::date + $2::int - 730,
				expires_on = now()::date + $2::int where application_id = $1
		)
		update app.renewals set period_from = now()::date + $2::int - 730,
			period_to = now()::date + $2::int where id = $1`,
		[about[0], ends]
	);
}

async function setDesk(db: Db, random: Seeded, program: string): Promise<void> {
	const desk = deskDrawn(random);
	await db.q(
		`insert into app.desk_settings
			(program, undo_seconds, sample_permille, sample_first, sample_flags)
		values ($1, $2, $3, $4, $5)`,
		[program, desk.undo_seconds, desk.sample_permille, desk.sample_first, desk.sample_flags]
	);
}
