/**
 * What must be true of a desk: what was decided reaches its applicant once and not before its time, from
 * the people that the rules ask for; and who stepped back sees nothing more of it.
 */
import type { Db, Row } from '../../supabase/local/db.ts';
import type { Truth } from './judge.ts';
import type { Verdict } from './verdict.ts';

export async function judgeDesk(truth: Truth, verdict: Verdict): Promise<void> {
	for (const row of await truth.db.q(broken)) verdict.illegal.push(told(row));
	for (const row of await truth.db.q(unsent)) verdict.undrained.push(told(row));
	await judgeOpened(truth, verdict);
}

function told(row: Row): string {
	return `${String(row['what'])}: ${String(row['place'])}`;
}

/** Each line is a rule, and where it does not hold. */
const broken = `
	select 'two verdicts wait on one review' as what, v.application_id || ' ' || v.part as place
	from app.verdicts v where v.state in ('waiting', 'checking')
	group by v.application_id, v.part having count(*) > 1
	union all
	select 'a verdict was sent and is no decision', v.id::text from app.verdicts v
	where v.state = 'sent' and not exists (
		select from app.decisions d where d.id = v.id and d.kind = v.kind and d.reviewer = v.reviewer)
	union all
	select 'a verdict is a decision and was not sent', v.id::text
	from app.verdicts v join app.decisions d on d.id = v.id where v.state <> 'sent'
	union all
	select 'a verdict that somebody else had to look at went out', v.id::text from app.verdicts v
	where v.state in ('sent', 'returned') and v.sampled is not null
		and coalesce(v.checker, v.reviewer) = v.reviewer
	union all
	select 'a verdict rests and nobody holds its file', v.id::text from app.verdicts v
	where v.state = 'waiting' and not exists (select from app.claims c
		where c.review_id = v.review_id and c.reviewer = v.reviewer and c.state = 'held')
	union all
	select 'a verdict waits on a review that is over', v.id::text
	from app.verdicts v join app.reviews r on r.id = v.review_id
	where v.state in ('waiting', 'checking') and (r.state = 'decided' or r.revision <> v.revision)
	union all
	select 'a review is held by nobody', r.id::text from app.reviews r
	where (r.state = 'claimed') <> exists (
		select from app.claims c where c.review_id = r.id and c.state = 'held')
	union all
	select 'somebody holds what they stepped back from', c.id::text
	from app.claims c join app.recusals x on x.application_id = c.application_id
		and x.person = c.reviewer where c.state = 'held'
	union all
	select 'somebody is meant to look at what they stepped back from', r.id::text
	from app.reviews r join app.recusals x on x.application_id = r.application_id
		and x.person = r.assignee
	union all
	select 'somebody holds a file and has no role', c.id::text
	from app.claims c join app.reviews r on r.id = c.review_id
	where c.state = 'held' and not exists (select from app.roles o where o.person = c.reviewer
		and o.program = r.program and o.role in ('reviewer', 'lead') and not o.deleted)
	union all
	select 'one person denied', d.id::text from app.decisions d
	where d.kind = 'deny' and not d.deleted and not exists (select from app.denials n
		where n.application_id = d.application_id and n.part = d.part and n.revision = d.revision
			and n.state = 'confirmed' and n.second = d.reviewer and n.reviewer <> d.reviewer)
	union all
	select 'an application is denied and nobody decided so', a.id::text from app.applications a
	where a.state = 'denied' and not a.deleted and not exists (select from app.decisions d
		where d.application_id = a.id and d.part = 'application' and d.kind = 'deny')
	union all
	select 'a denial waits on a review that is over', n.id::text
	from app.denials n join app.reviews r on r.application_id = n.application_id and r.part = n.part
	where n.state = 'proposed' and (r.state = 'decided' or r.revision <> n.revision)
	union all
	select 'what somebody concluded waits, and they stepped back', w.id::text
	from (
		select v.id, v.application_id, v.reviewer from app.verdicts v
		where v.state in ('waiting', 'checking')
		union all
		select n.id, n.application_id, n.reviewer from app.denials n where n.state = 'proposed'
	) w join app.recusals x on x.application_id = w.application_id and x.person = w.reviewer
	union all
	select 'a program is not as its staff amended it', p.id from app.programs p
	where p.amendments is distinct from (select jsonb_object_agg(a.place, a.value)
			from app.amendments a where a.program = p.id)
		or p.original is not null and p.definition <> app.amended(p.original, p.id)
		or p.original is null and p.amendments is not null
	union all
	select 'a review is second to nothing', r.id::text
	from app.reviews r join app.applications a on a.id = r.application_id
	where r.part = 'application' and a.state = 'second_review' and not exists (
		select from app.denials n where n.application_id = r.application_id and n.part = r.part
			and n.revision = r.revision and n.state = 'proposed')
	union all
	select 'a decision was made by nobody who held the file', d.id::text from app.decisions d
	where not exists (select from app.claims c where c.application_id = d.application_id
		and c.reviewer = d.reviewer and c.state = 'decided')`;

/** The clock has passed every rest, so that nothing may lie here because of it. */
const unsent = `
	select 'a decision still rests' as what, v.id::text as place from app.verdicts v
	where v.state = 'waiting' and v.send_at <= now()`;

/** Who may open a review, asked of the tables; and who can, asked of the door (C3). */
async function judgeOpened({ db, ask }: Truth, verdict: Verdict): Promise<void> {
	for (const row of await db.q(readers)) {
		const [person, review] = [String(row['person']), String(row['review'])];
		const answer = parseAnswer(await ask(person, 'review_file', { p_review: review }));
		const where = `${String(row['name'])} of the review ${review}`;
		const isShown = answer?.['opened'] === true;
		if (row['recused'] === true && answer !== null) {
			verdict.leaked.push(`the desk tells ${where}, who stepped back`);
		} else if (isShown && row['may'] !== true) verdict.leaked.push(`the desk opens to ${where}`);
		else if (!isShown && row['may'] === true) verdict.diverged.push(`the desk is shut to ${where}`);
	}
}

const readers = `
	with desk as (
		select distinct o.person, o.program, bool_or(o.role in ('reviewer', 'lead'))
			over (partition by o.person, o.program) as reviews
		from app.roles o where not o.deleted
	)
	select p.id as person, p.name, r.id as review, exists (select from app.recusals x
			where x.application_id = r.application_id and x.person = p.id) as recused,
		desk.reviews and not exists (select from app.recusals x
			where x.application_id = r.application_id and x.person = p.id) and (
			exists (select from app.claims c where c.application_id = r.application_id
				and c.reviewer = p.id and c.state = 'held' and c.until > now())
			or exists (select from app.decisions d where d.application_id = r.application_id
				and d.part = r.part and d.revision = r.revision and d.reviewer = p.id)) as may
	from app.reviews r join desk on desk.program = r.program join app.people p on p.id = desk.person
	order by p.id, r.id`;

/** Words of decisions on a person's papers that the person must not have heard yet (T2). */
export async function unheard(db: Pick<Db, 'q'>, person: string): Promise<string[]> {
	const rows = await db.q(
		`select v.note from app.verdicts v join app.applications a on a.id = v.application_id
		where a.person = $1 and v.state <> 'sent' and v.note <> ''
		union
		select n.note from app.denials n join app.applications a on a.id = n.application_id
		where a.person = $1 and n.state <> 'confirmed' and n.note <> ''`,
		[person]
	);
	return rows.map((row) => String(row['note']));
}

function parseAnswer(value: unknown): Row | null {
	return typeof value === 'object' && value !== null ? (value as Row) : null;
}
