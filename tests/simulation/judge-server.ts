/** What must be true of the server itself: effects once, states in order, places not given twice. */
import type { Db, Row } from '../../supabase/local/db.ts';
import type { Judged, Replica } from './judge.ts';
import { judgeDesk } from './judge-desk.ts';
import { judgePeople } from './judge-people.ts';
import { mayMove } from './prepare.ts';
import type { Verdict } from './verdict.ts';

/** Of the simulation's own making: the bug that meets one certain word. */
const ownFaults = ['XX001'];
/** Whoever is leaving hears this, whatever they ask. */
const turnedAway = 'SY401';

export async function judgeServer(judged: Judged, verdict: Verdict): Promise<void> {
	const { db, codes } = judged.gateway;
	const leaving = await db.q('select person from app.erasures');
	const excused = leaving.length > 0 ? [...ownFaults, turnedAway] : ownFaults;
	for (const code of codes.filter((one) => !excused.includes(one))) {
		verdict.illegal.push(`the server met ${code}`);
	}
	await judgeMoves(db, verdict);
	await judgeEffects(db, verdict);
	await judgePlaces(db, verdict);
	await judgeDesk(judged.gateway, verdict);
	await judgePeople(judged, verdict);
	await judgeReferences(judged, verdict);
	for (const device of judged.devices) await judgeFiles(judged, device, verdict);
}

/** Only what the table of states allows, asked of every change that was ever made. */
async function judgeMoves(db: Db, verdict: Verdict): Promise<void> {
	for (const row of await db.q('select distinct noun, was, became from simulation.moves')) {
		const [noun, was, became] = [row['noun'], row['was'], row['became']].map(String);
		if (!mayMove(noun ?? '', was ?? '', became ?? '')) {
			verdict.illegal.push(`${noun} went from ${was} to ${became}`);
		}
	}
}

/** Each applied command has had its effect once: what counts, counts right. */
async function judgeEffects(db: Db, verdict: Verdict): Promise<void> {
	const applied = (names: string) =>
		`(select count(*) from sync.ledger l where l.person = p.id and not l.repeat and l.code is null
			and l.name ${names})::int`;
	const rows = await db.q(
		`select p.name,
			(select count(*) from app.card_reviews r where r.person = p.id)::int as reviews,
			${applied(`like 'card.%'`)} as reviews_applied,
			(select count(*) from app.sitting_marks m where m.person = p.id)::int as marks,
			${applied(`= 'sitting.mark'`)} as marks_applied,
			(select coalesce(sum(f.rev), 0) from app.fields f where f.person = p.id)::int as answers,
			${applied(`= 'application.answer'`)} as answers_applied,
			(select count(*) from (
				select d.id from app.decisions d where d.reviewer = p.id
				union select v.id from app.verdicts v where v.reviewer = p.id
				union select n.id from app.denials n where n.reviewer = p.id
			) concluded)::int as decisions,
			${applied(`= 'review.decide'`)} as decisions_applied,
			(select count(*) from app.remarks m where m.person = p.id)::int as remarks,
			${applied(
				`in ('review.assign', 'review.check', 'review.escalate', 'review.override',
					'review.recuse')`
			)} as remarks_applied,
			(select count(*) from app.recusals c where c.person = p.id)::int as recusals,
			${applied(`= 'review.recuse'`)} as recusals_applied,
			(select count(*) from app.desk_changes c where c.person = p.id)::int as changes,
			${applied(`in ('desk.set', 'role.give', 'role.take', 'provider.set')`)} as changes_applied,
			(select count(*) from app.files f where f.person = p.id)::int as files,
			${applied(`= 'file.attach'`)} as files_applied,
			(select coalesce(sum(h.rev), 0) from app.homework h where h.person = p.id)::int as homework,
			${applied(`= 'homework.hand_in'`)} as homework_applied,
			(select count(*) from app.class_exams e where e.recorded_by = p.id)::int as exams,
			${applied(`= 'exam.record'`)} as exams_applied,
			(select count(*) from app.hours h where h.person = p.id)::int as hours,
			${applied(`= 'hours.log'`)} as hours_applied,
			(select count(*) from app.assisters s where s.person = p.id)::int as invitations,
			${applied(`= 'assister.invite'`)} as invitations_applied,
			(select count(*) from app.helpings h where h.person = p.id)::int as helpings,
			${applied(`= 'helping.join'`)} as helpings_applied,
			(select count(*) from app.suggestions g join app.assisters s on s.id = g.assister_id
				where g.person = p.id and s.person <> p.id)::int as suggestions,
			${applied(`= 'suggestion.make'`)} as suggestions_applied
		from app.people p where not exists (select from app.erasures e where e.person = p.id)`
	);
	const [erased] = await db.q('select exists (select from app.erasures where rows_at is not null)');
	for (const row of rows) judgeCounts(row, erased?.['exists'] === true, verdict);
}

/** What the desk wrote about somebody goes with them. */
const goes = ['decisions', 'remarks', 'recusals'];

function judgeCounts(row: Row, isErased: boolean, verdict: Verdict): void {
	const counted = Object.keys(row).filter((column) => `${column}_applied` in row);
	for (const column of counted) {
		const [had, applied] = [Number(row[column]), Number(row[`${column}_applied`])];
		const where = `${String(row['name'])} has ${had} ${column} of ${applied}`;
		if (had > applied) verdict.duplicated.push(where);
		else if (had < applied && !(isErased && goes.includes(column))) verdict.lost.push(where);
	}
}

/** What there is only so much of is given once. */
async function judgePlaces(db: Db, verdict: Verdict): Promise<void> {
	const rows = await db.q(
		`select 'a class has more people than places' as what, c.id::text as place
		from app.classes c
		where (select count(*) from app.seats s where s.class_id = c.id
				and s.state in ('offered', 'taken', 'completed')) > c.capacity
			or (select count(*) from app.seats s where s.class_id = c.id and s.state = 'waiting')
				> c.waiting_max
			or c.taken <> (select count(*) from app.seats s where s.class_id = c.id
				and s.state in ('offered', 'taken', 'completed', 'waiting'))
		union all
		select 'two people hold one review', c.review_id::text from app.claims c
		where c.state = 'held' group by c.review_id having count(*) > 1
		union all
		select 'two people have one time', i.slot_id::text from app.interviews i
		where i.state in ('booked', 'held', 'missed') group by i.slot_id having count(*) > 1
		union all
		select 'a revision was sent twice', s.application_id::text from app.submissions s
		group by s.application_id, s.part, s.revision having count(*) > 1
		union all
		select 'a time is taken by nobody', s.id::text from app.slots s
		where s.state = 'taken' and not exists (select from app.interviews i
			where i.slot_id = s.id and i.state in ('booked', 'held', 'missed'))`
	);
	for (const row of rows) verdict.illegal.push(`${String(row['what'])}: ${String(row['place'])}`);
}

/** What a referee was thanked for is there, as it was written; what was pressed has an answer. */
async function judgeReferences(
	{ gateway, referees, forgotten }: Judged,
	verdict: Verdict
): Promise<void> {
	const rows = await gateway.db.q('select uid::text, answers from app.reference_answers');
	const byUid = new Map(rows.map((row) => [String(row['uid']), row['answers']]));
	for (const referee of referees) {
		const { wrote, heard } = referee;
		if (referee.isWaiting) verdict.undrained.push(`a reference under ${wrote?.uid ?? ''}`);
		// The reference of somebody who was erased has gone with them.
		if (wrote === null || heard !== null || (forgotten ?? []).length > 0) continue;
		const isSame = stable(byUid.get(wrote.uid)) === stable(wrote.answers);
		if (!isSame) verdict.lost.push(`the reference ${wrote.uid} is not as it was written`);
	}
}

/** What the server calls received is, byte for byte, what was attached (U3). */
async function judgeFiles({ gateway }: Judged, device: Replica, verdict: Verdict): Promise<void> {
	const rows = await gateway.db.q(
		`select f.id::text, f.sha256, app.key_of(f.person, f.sha256, f.type) as key from app.files f
		where f.receipt is not null and f.refusal is null and f.id = any($1)`,
		[[...device.attached.keys()]]
	);
	for (const row of rows) {
		const hash = device.attached.get(String(row['id']));
		const isSame = row['sha256'] === hash && gateway.bucket.hashOf(String(row['key'])) === hash;
		if (!isSame) verdict.diverged.push(`the file ${String(row['id'])} is not what was attached`);
	}
}

function stable(value: unknown): string {
	return typeof value === 'object' && value !== null
		? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: '';
}
