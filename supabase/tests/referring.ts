/** The steps of a reference, at the level of SQL, for a program of its own that asks for two. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';

const text = (words: string) => ({ en: words, es: words });
/** What the referee is asked here. */
export const answers = {
	'reference/known': 'years',
	'reference/work': 'Kind, and always on time.'
};
const definition = {
	id: 'elsewhere',
	name: text('A program elsewhere'),
	pathways: [{ id: 'initial' }],
	sections: [],
	documents: [],
	admission: {
		references: {
			countMin: { value: 2 },
			peerSpecialistMin: { value: 1 },
			dueBefore: { value: { count: 2, unit: 'business_days' } },
			questions: [
				{
					path: 'reference/known',
					kind: 'choice',
					label: text('For how long?'),
					required: true,
					options: [{ value: 'months' }, { value: 'years' }]
				},
				{
					path: 'reference/work',
					kind: 'long_text',
					label: text('How do they work?'),
					required: true,
					wordsMax: 20
				},
				{ path: 'reference/more', kind: 'text', label: text('More?'), required: false }
			]
		}
	}
};

export async function withReferences(db: TestDatabase): Promise<void> {
	await db.q(
		`insert into app.programs (id, edition, definition, current) values ('elsewhere', 1, $1, true)`,
		[JSON.stringify(definition)]
	);
}

/** An application as it is once it was sent, or in another state; earlier ones are over. */
export async function applyFor(
	db: TestDatabase,
	who: 'avery' | 'jordan',
	state = 'submitted',
	program = 'elsewhere'
): Promise<string> {
	const id = randomUUID();
	await db.q(`update app.applications set deleted = true where person = $1`, [people[who]]);
	await db.q(
		`insert into app.applications (id, person, program, edition, pathway, state, revision, receipt)
		values ($1, $2, $3, 1, 'initial', $4, 1, $5)`,
		[id, people[who], program, state, `A-${id.slice(0, 8)}`]
	);
	return id;
}

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Asks morgan, unless told otherwise; what the server said, and what the device made. */
export async function ask(
	db: TestDatabase,
	who: 'avery' | 'jordan',
	{ application, ...more }: { application: string; token?: string }
) {
	const reference = randomUUID();
	const token = more.token ?? newToken();
	const args = {
		reference,
		application,
		program: 'elsewhere',
		name: 'Morgan',
		email: 'morgan@example.org',
		relation: 'colleague',
		is_peer_specialist: false,
		language: 'en',
		...more,
		token
	};
	const [said] = await db.device(who).run({ name: 'reference.ask', args });
	return { code: said?.code ?? null, reference, token };
}

/** Books, moves or (with no start) cancels, as the interview's own commands would. */
export async function bookInterview(
	db: TestDatabase,
	{ application, starts, zone }: { application: string; starts: string | null; zone: string }
): Promise<void> {
	await db.q(`update app.interviews set state = 'cancelled' where application_id = $1`, [
		application
	]);
	if (starts !== null) {
		const slot = randomUUID();
		await db.q(
			`insert into app.slots (id, program, starts_at, minutes, zone, interviewers, place, state)
			values ($1, 'elsewhere', $2, 30, $3, '["Rowan"]', 'By phone', 'taken')`,
			[slot, starts, zone]
		);
		await db.q(
			`insert into app.interviews (id, application_id, person, program, slot_id, starts_at, minutes,
				zone, place, interviewers, state)
			select gen_random_uuid(), a.id, a.person, a.program, $2, $3, 30, $4, 'By phone', '["Rowan"]',
				'booked'
			from app.applications a where a.id = $1`,
			[application, slot, starts, zone]
		);
	}
	await db.q('select app.set_references_due($1)', [application]);
}
