/** A program with interviews that is made up here, people who have applied to it, and its times. */
import { randomUUID } from 'node:crypto';
import { rowsOf } from '../../src/lib/sync/wire.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people, rolesOf } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';

export const program = 'harbor';
const fact = (value: unknown) => ({ value, source: 'none', confirmed: true });
const definition = {
	sections: [
		{
			id: 'class',
			part: 'application',
			questions: [{ path: 'class/first', kind: 'class', required: true }],
			documents: [],
			agreements: []
		}
	],
	documents: [],
	admission: {
		interview: { minutes: fact(45), moveUntilHours: fact(24) },
		references: {
			countMin: fact(2),
			peerSpecialistMin: fact(1),
			dueBefore: fact({ count: 2, unit: 'business_days' }),
			questions: []
		},
		offerDays: fact(7),
		first: { path: 'work/employed', values: ['paid'] },
		volunteered: ['community/region', 'experience/roles'],
		reasons: [
			{
				code: 'experience',
				text: { en: 'More practice helps.', es: 'Ayuda tener más práctica.' }
			},
			{ code: 'timing', text: { en: 'A later class fits.', es: 'Conviene una clase posterior.' } }
		],
		successFactors: [{ id: 'listens' }, { id: 'shares' }]
	}
};

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

/** An application of somebody, sent an hour ago unless it is a draft. */
export async function applied(
	db: TestDatabase,
	person: string,
	state = 'submitted'
): Promise<string> {
	const id = randomUUID();
	await db.q(
		`insert into app.applications
			(id, person, program, edition, pathway, state, revision, receipt, submitted_at)
		values ($1, $2, $3, 1, 'initial', $4::text, 1, $5,
			case when $4::text <> 'draft' then now() - interval '1 hour' end)`,
		[id, person, program, state, `A-${id.slice(0, 8)}`]
	);
	return id;
}

export const hourMs = 3_600_000;

/** A slot as staff send it, some hours from now. */
export function newSlot(hours: number, changes: object = {}) {
	return {
		slot: randomUUID(),
		starts_at: Date.now() + hours * hourMs,
		minutes: 45,
		zone: 'America/New_York',
		interviewers: [`Interviewer ${hours}`],
		place: `https://meet.example.org/${hours}`,
		...changes
	};
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

/** Slots that quinn has published, each so many hours from now. */
export async function publish(
	db: TestDatabase,
	hours: readonly number[],
	changes: object = {}
): Promise<string[]> {
	const slots = hours.map((count) => newSlot(count, changes));
	const refused = await run(db, 'quinn', ['slot.publish', { program, slots }]);
	if (refused !== null) throw new Error(`these slots were refused: ${refused}`);
	return slots.map(({ slot }) => slot);
}

/** Avery's application with an interview so many hours from now. */
export async function booked(db: TestDatabase, hours = 72) {
	const application = await applied(db, people.avery);
	const [slot = ''] = await publish(db, [hours], { interviewers: [randomUUID()] });
	const interview = randomUUID();
	const refused = await run(db, 'avery', ['interview.book', { interview, application, slot }]);
	if (refused !== null) throw new Error(`the interview was refused: ${refused}`);
	return { application, slot, interview };
}

/** Nothing of the test before is left. */
export async function endInterviews(db: TestDatabase): Promise<void> {
	await db.q('update app.applications set deleted = true where program = $1', [program]);
	await db.q(`update app.slots set state = 'withdrawn' where state = 'open'`);
	await db.q('delete from app.mails');
}

/** The rows of a table that a new device of somebody is given. */
export async function pulled(db: TestDatabase, who: PersonName, table: string) {
	const { rows } = await db.device(who).pull();
	return rowsOf(rows[table] ?? { cols: [], vals: [] }).map(({ row }) => row);
}

/** The kinds of the mails that are sent or will be. */
export async function mailsTo(db: TestDatabase, who: PersonName): Promise<unknown[]> {
	const rows = await db.q('select kind from app.mails where person = $1', [people[who]]);
	return rows.map((row) => row['kind']);
}
