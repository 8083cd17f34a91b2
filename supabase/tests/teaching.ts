/** A program with classes that is made up here, one class of it, and students who have taken a place. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people, rolesOf } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';

const program = 'quay';
const fact = (value: unknown) => ({ value, source: 'none', confirmed: true });
const definition = {
	name: { en: 'Quay', es: 'Muelle' },
	sections: [],
	documents: [],
	admission: {
		completion: { attendancePercentMin: fact(75), homeworkMin: fact(2) },
		modules: [{ id: 'welcome' }, { id: 'listening' }, { id: 'power' }]
	}
};
const zone = 'America/New_York';

/** The program, and the same roles at its desk as everywhere. */
export async function makeProgram(db: TestDatabase): Promise<void> {
	await db.q(
		`insert into app.programs (id, edition, definition, current)
			values ($1, 1, $2::text::jsonb, true)`,
		[program, JSON.stringify(definition)]
	);
	for (const [name, role] of Object.entries(rolesOf)) {
		await db.q(
			`insert into app.roles (person, program, role)
				select id, $1, $2 from app.people where lower(name) = $3`,
			[program, role, name]
		);
	}
}

/** Five days, of which the last one is still to come. */
export async function makeClass(db: TestDatabase): Promise<{ id: string; days: string[] }> {
	const id = randomUUID();
	const [row] = await db.q(`select (now() at time zone $1)::date::text as today`, [zone]);
	const today = String(row?.['today']);
	const days = [-3, -2, -1, 0, 5].map((later) => addDays(today, later));
	await db.q(
		`insert into app.classes (id, program, name, format, days_a_week, zone, days, capacity,
				waiting_max)
			values ($1, $2, '{"en": "Spring", "es": "Primavera"}', 'online', 2, $3, $4::text::jsonb, 20, 5)`,
		[id, program, zone, JSON.stringify(days.map((on) => ({ on, from: '09:00', to: '12:00' })))]
	);
	return { id, days };
}

/** An application of somebody, and a place in a class. */
export async function seat(
	db: TestDatabase,
	who: PersonName,
	{ of, state = 'taken' }: { of: string; state?: string }
): Promise<string> {
	const application = randomUUID();
	await db.q(
		`insert into app.applications
			(id, person, program, edition, pathway, state, revision, receipt, submitted_at)
		values ($1, $2, $3, 1, 'initial', 'submitted', 1, $4, now() - interval '1 hour')`,
		[application, people[who], program, `A-${application.slice(0, 8)}`]
	);
	await db.q(
		`insert into app.seats (id, application_id, person, program, class_id, state, expires_at)
		values (gen_random_uuid(), $1, $2, $3, $4, $5, now() + interval '7 days')`,
		[application, people[who], program, of, state]
	);
	return application;
}

/** Runs one command of somebody; its refusal, or null. */
export async function run(
	db: TestDatabase,
	who: PersonName,
	[name, args]: readonly [string, object]
): Promise<string | null> {
	const [said] = await db.device(who).run({ name, args: { ...args } });
	return said?.code ?? null;
}

/** A piece of homework of somebody, as their device sends it. */
export function homework(of: string, changes: object = {}) {
	return {
		homework: randomUUID(),
		class: of,
		module: 'welcome',
		text: 'What I learned',
		base: 0,
		...changes
	};
}

/** Marks of quinn for somebody, one to a day from the first. */
export function marked(
	db: TestDatabase,
	{ of, who, states }: { of: { id: string; days: string[] }; who: PersonName; states: string[] }
): Promise<string | null> {
	const marks = states.map((state, n) => ({ person: people[who], day: of.days[n], state }));
	return run(db, 'quinn', ['attendance.mark', { class: of.id, marks }]);
}

/** Somebody who has handed in two modules that quinn accepted, and was there on the first days. */
export async function finished(
	db: TestDatabase,
	who: PersonName,
	of: { id: string; days: string[] }
): Promise<void> {
	await marked(db, { of, who, states: ['present', 'present', 'present', 'present'] });
	for (const module of ['welcome', 'listening']) {
		const work = homework(of.id, { module });
		await run(db, who, ['homework.hand_in', work]);
		const answer = { homework: work.homework, class: of.id, base: 1, accepted: true, note: '' };
		const refused = await run(db, 'quinn', ['homework.return', answer]);
		if (refused !== null) throw new Error(`the homework was refused: ${refused}`);
	}
}

/** An exam as staff record it, held on the class's first day. */
export function exam(of: { id: string; days: string[] }, changes: object = {}) {
	return {
		exam: randomUUID(),
		class: of.id,
		person: people.avery,
		on: of.days[0],
		result: 'passed',
		note: '',
		...changes
	};
}

/** The rows of a table that a new device of somebody is given. */
export async function pulled(db: TestDatabase, who: PersonName, table: string) {
	const { rows } = await db.device(who).pull();
	return rowsOf(rows[table] ?? { cols: [], vals: [] }).map(({ row }) => row);
}

/** What somebody was told, by kind. */
export async function toldTo(db: TestDatabase, who: PersonName): Promise<unknown[]> {
	const rows = await db.q('select kind from app.notifications where person = $1 order by at', [
		people[who]
	]);
	return rows.map((row) => row['kind']);
}
