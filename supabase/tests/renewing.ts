/** Somebody who is certified, hours that they write down, and renewing. */
import { createHash, randomUUID } from 'node:crypto';
import { addDays } from '../../src/lib/domain/calendar.ts';
import type { ToldHours } from '../../src/lib/domain/hours-rows.ts';
import { evidenceOf } from '../../src/lib/domain/hours-rows.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { attach, claim, decide, endAll, receive, textOf } from './story.ts';
import { run } from './teaching.ts';

export type Renewing = { db: TestDatabase; application: string; today: string };
export type Period = { from: string; to: string };

async function todayOf(db: TestDatabase): Promise<string> {
	const [row] = await db.q(`select (now() at time zone 'utc')::date::text as day`);
	return textOf(row?.['day']);
}

/** Avery is certified, and the certification ends in so many days. */
export async function certify(db: TestDatabase, endsIn = 60): Promise<Renewing> {
	await endAll(db);
	const today = await todayOf(db);
	const application = randomUUID();
	const about = [application, people.avery];
	await db.q(
		`insert into app.applications
			(id, person, program, edition, pathway, state, revision, receipt, submitted_at, decided_at)
		values ($1, $2, 'calmhsa', 1, 'initial', 'approved', 1, app.new_receipt('a'), now(), now())`,
		about
	);
	await db.q(`insert into app.certificates (id, person, state) values ($1, $2, 'approved')`, about);
	await db.q(
		`insert into app.attempts (id, application_id, person, program, number, state, requested_on,
			held_on, fee_reference, recorded_by)
		values (gen_random_uuid(), $1, $2, 'calmhsa', 1, 'requested', $3, null, 'PV-1', $2)`,
		[...about, today]
	);
	await db.q(
		`select app.certify_attempt(a, t) from app.applications a
		join app.attempts t on t.application_id = a.id where a.id = $1`,
		[application]
	);
	const ends = addDays(today, endsIn);
	await setPeriod({ db, application, today }, { from: addDays(ends, -730), to: ends });
	return { db, application, today };
}

/** The certification and its period, moved. */
export async function setPeriod({ db, application }: Renewing, { from, to }: Period) {
	await db.q(
		'update app.certifications set issued_on = $2, expires_on = $3 where application_id = $1',
		[application, from, to]
	);
	await db.q('update app.renewals set period_from = $2, period_to = $3 where id = $1', [
		application,
		from,
		to
	]);
}

export async function periodOf({ db, application }: Renewing): Promise<Period & { state: string }> {
	const [row] = await db.q(
		`select state, period_from::text as from, period_to::text as to from app.renewals where id = $1`,
		[application]
	);
	return {
		state: textOf(row?.['state']),
		from: textOf(row?.['from']),
		to: textOf(row?.['to'])
	};
}

export const training = (told: Partial<ToldHours> & Pick<ToldHours, 'day'>): ToldHours => ({
	...{ quarters: 16, category: 'general', title: 'Motivational interviewing', provider: 'County' },
	...told
});

/** Writes one entry down; its id, and what was said. */
export async function log(
	of: Renewing,
	told: ToldHours,
	who: PersonName = 'avery'
): Promise<{ hours: string; said: string | null }> {
	const { application, db } = of;
	const { from, to } = await periodOf(of);
	const hours = randomUUID();
	const args = { hours, application, period_from: from, period_to: to, ...told };
	return { hours, said: await run(db, who, ['hours.log', args]) };
}

/** Twenty hours, eight of them in law and ethics. */
export async function logEnough(of: Renewing): Promise<string[]> {
	const day = (ago: number) => addDays(of.today, -ago);
	const all = [
		training({ day: day(1), quarters: 32, category: 'law_ethics', title: 'Confidentiality' }),
		training({ day: day(2), quarters: 24, title: 'Group work' }),
		training({ day: day(3), quarters: 24, title: 'Housing first' })
	];
	const ids: string[] = [];
	for (const told of all) ids.push((await log(of, told)).hours);
	return ids;
}

export async function prove(of: Renewing, hours: string): Promise<string> {
	const { application, db } = of;
	const file = await attach(db, db.device('avery'), { application, document: evidenceOf(hours) });
	await receive(db, file);
	return file;
}

/** What a device makes of the entries and files that it has. */
export async function contentOf({ db, application }: Renewing) {
	const entries = await db.q(
		`select h.id, h.rev from app.hours h join app.renewals r on r.id = h.application_id
			and r.period_to = h.period_to
		where r.id = $1 and not h.deleted order by h.id::text`,
		[application]
	);
	const ids = entries.map(({ id }) => evidenceOf(String(id)));
	const files = await db.q(
		`select document, sha256 from app.files
		where application_id = $1 and document = any($2) and state in ('stored', 'received')
		order by document`,
		[application, ids]
	);
	const lines = [
		...entries.map(({ id, rev }) => `hours/${String(id)}=${String(rev)}\n`),
		...files.map((file) => `document:${String(file['document'])}=${String(file['sha256'])}\n`)
	];
	const [row] = await db.q('select revision from app.renewals where id = $1', [application]);
	const digest = createHash('sha256').update(lines.join('')).digest('hex');
	return { digest, revision: Number(row?.['revision']) };
}

export async function renew(
	of: Renewing,
	changes: object = {},
	who: PersonName = 'avery'
): Promise<string | null> {
	const signed = { signed: { ethics: 'Avery Morales' }, attested: true, fee_reference: 'R-80' };
	const args = { application: of.application, ...(await contentOf(of)), ...signed, ...changes };
	return run(of.db, who, ['renewal.submit', args]);
}

export async function conclude(of: Renewing, kind: 'approve' | 'change'): Promise<void> {
	const { application, db } = of;
	const place = { application, part: 'renewal' } as const;
	await claim(db, db.device('rowan'), place);
	const reasons = [{ code: 'hours_unclear', note: 'Which county?' }];
	const refused = await decide(db, db.device('rowan'), {
		...place,
		kind,
		reasons: kind === 'change' ? reasons : []
	});
	if (refused) throw new Error(refused.code);
}
