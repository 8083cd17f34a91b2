/** What a desk has in some seeds: decisions that rest, some that two people look at, and work to do. */
import type { Db } from '../../supabase/local/db.ts';
import type { Seeded } from '../fakes/random.ts';
import { addApplication } from './stage.ts';
import { deskDrawn } from './verdict-acts.ts';

export async function furnishDesk(db: Db, random: Seeded): Promise<void> {
	for (const program of ['calmhsa', 'massachusetts']) {
		if (random.chance(0.7)) await setDesk(db, random, program);
	}
	for (const who of ['avery', 'jordan']) {
		if (!random.chance(0.6)) continue;
		const id = await addApplication(db, random, { who, program: 'calmhsa' });
		await db.q(
			`insert into app.certificates (id, person) select a.id, a.person from app.applications a
			where a.id = $1`,
			[id]
		);
	}
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
