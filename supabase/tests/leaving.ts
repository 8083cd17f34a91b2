/** Somebody with rows in every table that can hold any, and how they leave. */
import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import type { PersonName } from '../../tests/people.ts';
import { asClaims } from '../local/claims.ts';
import type { Scene } from './scene.ts';

/** Stands in whatever Avery wrote, and in nothing else. */
export const mark = 'zebra';

/** Avery's traces where the scene leaves none: beside jordan's, who stays. */
export async function leaveTraces({ db, application, review, photo }: Scene): Promise<string> {
	const group = await meetsOthers(db);
	await isReached(db);
	await helpsAndIsHelped(db, application);
	await isDecided(db, application, review);
	await isSeenTwice(db, application);
	const { avery, jordan, rowan } = people;
	await db.q(`
		update app.people set name = 'Avery ${mark}' where id = '${avery}';
		insert into app.people (id, name) values ('${jordan}', 'Jordan') on conflict do nothing;
		insert into app.field_history (application_id, path, person, value, edit, at)
			values ('${application}', 'identity/first_name', '${avery}', '"${mark}"', gen_random_uuid(), now());
		insert into app.letters (application_id, person, kind, about, language)
			values ('${application}', '${avery}', 'exam_instructions', '{"name": "${mark}"}', 'en');
		insert into app.looks (reviewer, review_id, application_id, file_id, key)
			values ('${rowan}', '${review}', '${application}', '${photo}', '${mark}');
		insert into app.decisions (id, application_id, part, revision, kind, reasons, note, checklist, reviewer)
			values (gen_random_uuid(), '${application}', 'application', 1, 'change',
				'[{"code": "photo_id_unreadable", "note": "${mark}"}]', '${mark}', '{"${mark}": "yes"}', '${rowan}');
		insert into app.denials (id, application_id, part, revision, reasons, note, checklist, reviewer)
			values (gen_random_uuid(), '${application}', 'certificate', 1, '[]', '${mark}', '{}', '${rowan}');
		insert into app.interview_notes (interview_id, interviewer, outcome, scores, note)
			select id, '${rowan}', 'held', '{"listens": 3}', '${mark}' from app.interviews
			where person = '${avery}';
		insert into app.certification_checks (certification_id)
			select id from app.certifications where person = '${avery}';
		insert into app.calendars (person, hash) values ('${avery}', repeat('b', 64));
		update app.attempts set note = '${mark}' where person = '${avery}';
		update app.class_exams set note = '${mark}' where person = '${avery}';
		update app.seats set reasons = '["full"]', is_first = true where person = '${avery}';
		update app.homework set text = '${mark}' where person = '${avery}';
		update app.certifications set name = 'Avery ${mark}' where person = '${avery}';
		update app.applications set fee_reference = '${mark}' where person = '${avery}';
		update sync.ledger set about = '{"name": "${mark}"}' where person = '${avery}';
		update app.events set about = '{"name": "${mark}"}' where application_id = '${application}';
		update app.files set name = '${mark}.jpg' where person = '${avery}';
		update app.reviews set name = 'Avery ${mark}' where application_id = '${application}'`);
	return group;
}

/** A phone that rings, what it is still to show, and a link that ends mails. */
async function isReached(db: TestDatabase): Promise<void> {
	const { avery } = people;
	await db.q(`
		insert into app.mail_links (hash, person, subject)
			values (sha256('${mark}'::bytea), '${avery}', 'receipt');
		insert into app.alert_devices (person, endpoint, p256dh, auth)
			values ('${avery}', 'https://push.example/${mark}', repeat('B', 87), repeat('a', 22));
		insert into app.notifications (person, kind, about)
			values ('${avery}', 'application.approved', '{"name": "${mark}"}')`);
}

/** What the desk said to itself, and what it decided and has not sent. */
async function isDecided(db: TestDatabase, application: string, review: string): Promise<void> {
	const { rowan } = people;
	await db.q(`
		insert into app.remarks (id, application_id, part, revision, kind, note, person)
			values (gen_random_uuid(), '${application}', 'application', 1, 'escalated', '${mark}', '${rowan}');
		insert into app.desk_views (id, person, program, name, query)
			values (gen_random_uuid(), '${people.avery}', 'calmhsa', '${mark}', 'mine=1');
		insert into app.recusals (application_id, person) values ('${application}', gen_random_uuid());
		insert into app.verdicts (id, review_id, application_id, part, revision, kind, reasons, note,
			checklist, reviewer, send_at, state)
			values (gen_random_uuid(), '${review}', '${application}', 'application', 1, 'approve', '[]',
				'${mark}', '{}', '${rowan}', now(), 'undone')`);
}

/** Somebody at the desk said why what avery sent and what jordan sent belong together. */
async function isSeenTwice(db: TestDatabase, application: string): Promise<void> {
	await db.q(`
		insert into app.seen_matches (kind, mark, application_id, other_id, state, reason, judged_by,
			judged_at)
			select 'person', sha256('${mark}'::bytea), '${application}', a.id, 'linked', 'Both are ${mark}',
				'${people.rowan}', now()
			from app.applications a where a.person = '${people.jordan}' limit 1`);
}

/** Jordan helps avery, avery helps jordan, and each has said something. */
async function helpsAndIsHelped(db: TestDatabase, application: string): Promise<void> {
	const { avery, jordan } = people;
	const [mine, theirs, other] = [randomUUID(), randomUUID(), randomUUID()];
	const consent = `consent, language, state, joined_as, joined_at`;
	await db.q(`
		insert into app.applications (id, person, program, edition, pathway)
			values ('${other}', '${jordan}', 'calmhsa', 1, 'initial');
		insert into app.assisters (id, application_id, person, name, called, email, ${consent}) values
			('${mine}', '${application}', '${avery}', 'My ${mark}', 'Avery ${mark}', null, 1, 'en', 'joined',
				'Jordan', now()),
			('${theirs}', '${other}', '${jordan}', 'A friend', 'Jordan', '${mark}@example.org', 1, 'en', 'joined',
				'The friend', now());
		insert into app.assister_keys (assister_id, hash, used_by) values
			('${mine}', sha256('mine'::bytea), '${jordan}'), ('${theirs}', sha256('theirs'::bytea), '${avery}');
		insert into app.helpings (id, assister_id, application_id, person, name, as_name, program, edition,
				state, sections, documents) values
			(gen_random_uuid(), '${mine}', '${application}', '${jordan}', 'Avery ${mark}', 'Jordan', 'calmhsa', 1,
				'submitted', '{"identity": true}', '{"photo_id": "received"}'),
			(gen_random_uuid(), '${theirs}', '${other}', '${avery}', 'Jordan', 'The friend', 'calmhsa', 1, 'draft',
				'{}', '{}');
		insert into app.suggestions (id, person, assister_id, application_id, name, section, body) values
			(gen_random_uuid(), '${jordan}', '${theirs}', '${other}', 'The friend', 'identity', 'I saw ${mark}'),
			(gen_random_uuid(), '${avery}', '${mine}', '${application}', 'Jordan', 'identity', 'A date');
		insert into app.notifications (person, kind, about)
			values ('${jordan}', 'helping.ended', '{"name": "Avery ${mark}"}')`);
}

/** A group, its round and decks, a mentor each way, and reports each way. */
async function meetsOthers(db: TestDatabase): Promise<string> {
	const { avery, jordan, quinn } = people;
	const [group, other, round] = [randomUUID(), randomUUID(), randomUUID()];
	const said = randomUUID();
	await db.q(`
		insert into app.study_groups (id, program, name, code) values
			('${group}', 'calmhsa', 'Tuesday circle', 'BCDFGHJK'), ('${other}', 'calmhsa', 'Other', 'BCDFGHJL');
		insert into app.group_members (group_id, person, name, is_owner) values
			('${group}', '${avery}', 'Avery ${mark}', true), ('${group}', '${jordan}', 'Jordan', false);
		insert into app.group_removed (group_id, person) values ('${other}', '${avery}');
		insert into app.code_tries (person) values ('${avery}');
		insert into app.messages (id, place, program, person, name, body) values
			('${said}', '${group}', 'calmhsa', '${avery}', 'Avery ${mark}', 'I said ${mark}'),
			(gen_random_uuid(), '${group}', 'calmhsa', '${jordan}', 'Jordan', 'Jordan said hello');
		insert into app.message_reports (message, place, program, reporter, author, name, body, reason)
			values ('${said}', '${group}', 'calmhsa', '${jordan}', '${avery}', 'Avery ${mark}', '${mark}', 'unkind'),
			(gen_random_uuid(), '${group}', 'calmhsa', '${avery}', '${jordan}', 'Jordan', 'rude', '${mark}');
		insert into app.study_barred (program, person, by) values ('massachusetts', '${avery}', '${quinn}');
		insert into app.group_decks (group_id, person, by_name, name, cards)
			values ('${group}', '${avery}', 'Avery ${mark}', '${mark}', '[]'),
			('${group}', '${jordan}', 'Jordan', 'Words', '[]');
		insert into app.group_rounds (id, group_id, host, questions)
			values ('${round}', '${group}', '${avery}', '{q-1}');
		insert into app.round_answers (round_id, place, person, chosen)
			values ('${round}', 0, '${avery}', 1), ('${round}', 0, '${jordan}', 1);
		insert into app.mentors (program, person, name, about, languages, proof, state)
			values ('calmhsa', '${avery}', 'Avery ${mark}', '${mark}', '{en}', '${mark}', 'listed');
		insert into app.mentorings (program, mentor, mentor_name, person, name, note) values
			('calmhsa', '${avery}', 'Avery ${mark}', '${jordan}', 'Jordan', 'Jordan asks'),
			('calmhsa', '${jordan}', 'Jordan', '${avery}', 'Avery ${mark}', 'I ask ${mark}');
		insert into app.mentor_blocks (blocker, blocked) values ('${jordan}', '${avery}')`);
	return group;
}

/** Calls a door with a token that was given out so many minutes after signing in. */
export function signedInAgo(
	db: TestDatabase,
	{ who, minutes, door }: { who: PersonName; minutes: number; door: string }
) {
	const timestamp = Math.floor(Date.now() / 1000) - minutes * 60;
	const amr = [{ method: 'password', timestamp }];
	const claims = { role: 'authenticated', sub: people[who], amr } as const;
	return asClaims(db, claims, (q) => q(`select api.${door} as answer`));
}

export const askToLeave = (db: TestDatabase, who: PersonName) =>
	signedInAgo(db, { who, minutes: 1, door: 'erase_me()' });

/** What the function beside the database does, but for the bytes: those are never here. */
export async function eraseWhole(db: TestDatabase, who: PersonName): Promise<unknown> {
	const person = people[who];
	await db.tx(async (q) => {
		await q(`select set_config('storage.allow_delete_query', 'true', true)`);
		await q('delete from storage.objects where starts_with(name, $1)', [`${person}/`]);
	});
	await db.call('service', 'erase_person', { p_person: person });
	await db.q('delete from auth.users where id = $1', [person]);
	return db.call('service', 'erasure_ended', { p_person: person, p_error: null });
}

/** Every row of a table as one text. */
export async function textOfTable(db: TestDatabase, table: string): Promise<string> {
	const rows = await db.q(`select to_jsonb(t)::text as line from ${table} t`);
	return rows.map((row) => String(row['line'])).join('\n');
}

export async function ourTables(db: TestDatabase): Promise<string[]> {
	const rows = await db.q(`
		select format('%s.%s', n.nspname, c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('app', 'sync') and c.relkind in ('r', 'p') order by 1`);
	return rows.map((row) => String(row['name']));
}
