/** The made-up program in a database: its seed row, its desk, a class of it, and who applies there. */
import { randomUUID } from 'node:crypto';
import { programMigration } from '../../scripts/generate/program.ts';
import { addDays } from '../../src/lib/domain/calendar.ts';
import type { Part } from '../../src/lib/domain/states.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { harbor } from '../../tests/fixtures/harbor.ts';
import { rolesOf } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { run } from './interviewing.ts';
import { answer, attach, receive, seen } from './story.ts';

const zone = 'Pacific/Honolulu';
const dayMs = 86_400_000;
export type HarborClass = { id: string; window: string };

/** All that a database needs to have a third program, and who works at its desk. */
export async function openHarbor(db: TestDatabase): Promise<void> {
	await db.q(programMigration(harbor));
	for (const [name, role] of Object.entries(rolesOf)) {
		await db.q(
			`insert into app.roles (person, program, role)
				select id, $1, $2 from app.people where lower(name) = $3`,
			[harbor.id, role, name]
		);
	}
}

/** A class of two days with one place, and one to wait; written by quinn, as the desk does. */
export async function writeClass(db: TestDatabase): Promise<HarborClass> {
	const window = randomUUID();
	const id = randomUUID();
	const shared = { program: harbor.id, zone, base: 0 };
	const times = { opens_at: Date.now() - dayMs, closes_at: Date.now() + dayMs };
	await must(db, 'quinn', ['window.set', { ...shared, ...times, window, note: null }]);
	const days = (await classDays(db, 10)).map((on) => ({ on, from: '06:00', to: '07:30' }));
	const name = { en: 'High tide', es: 'Marea alta' };
	const size = { capacity: 1, waiting_max: 1, days_a_week: 2 };
	await must(db, 'quinn', [
		'class.set',
		{ ...shared, ...size, class: id, window, name, days, format: 'in_person', place: 'Pier 4' }
	]);
	return { id, window };
}

/** Two days, the first of them so many days from today where the class is. */
export async function classDays(db: TestDatabase, later: number): Promise<string[]> {
	const [row] = await db.q(`select (now() at time zone $1)::date::text as today`, [zone]);
	return [later, later + 1].map((count) => addDays(String(row?.['today']), count));
}

/** An application that is filled in, with its papers, and not sent. */
export async function fillIn(
	db: TestDatabase,
	who: PersonName,
	{ wish, changes = {} }: { wish: string; changes?: Record<string, string> }
): Promise<string> {
	const application = randomUUID();
	const start = { application, program: harbor.id, edition: 1, pathway: 'aboard' };
	const fields = { ...harbor.examples[0]?.fields, 'cohort/wish': wish, ...changes };
	const refused = await db
		.device(who)
		.run(
			{ name: 'application.start', args: start },
			...Object.entries(fields).map(([path, value]) => answer(application, path, value))
		);
	if (refused.some((one) => one !== null)) throw new Error(JSON.stringify(refused));
	for (const document of harbor.documents.map(({ id }) => id)) {
		await receive(db, await attach(db, db.device(who), { application, document, who }));
	}
	return application;
}

/** Sends a part; the refusal's code, or null. `at`: when the device says that it was finished. */
export async function sendPart(
	db: TestDatabase,
	who: PersonName,
	{ application, part, at }: { application: string; part: Part; at?: number }
): Promise<string | null> {
	const args = { application, ...(await seen(db, application, part)) };
	return run(db, who, [`${part}.submit`, at === undefined ? args : { ...args, at }]);
}

/** What somebody was told, oldest first. */
export async function toldAbout(db: TestDatabase, application: string): Promise<unknown[]> {
	const rows = await db.q(
		'select kind from app.notifications where application_id = $1 order by at, kind',
		[application]
	);
	return rows.map((row) => row['kind']);
}

/** Runs what has to be taken. */
export async function must(
	db: TestDatabase,
	who: PersonName,
	[name, args]: readonly [string, object]
): Promise<void> {
	const code = await run(db, who, [name, args]);
	if (code !== null) throw new Error(`${who} was refused ${name}: ${code}`);
}
