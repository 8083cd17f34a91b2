/**
 * What must be true of what surrounds an application: who helps and what they see of it, hours and
 * renewals, how somebody is reached, who gives roles, and of whom nothing may be left.
 */
import type { Db, Row } from '../../supabase/local/db.ts';
import type { Judged, Truth } from './judge.ts';
import { placesOf } from './judge-words.ts';
import type { Verdict } from './verdict.ts';

export async function judgePeople(judged: Judged, verdict: Verdict): Promise<void> {
	const { db } = judged.gateway;
	for (const row of await db.q(broken)) {
		verdict.illegal.push(`${String(row['what'])}: ${String(row['place'])}`);
	}
	await judgeProgress(db, verdict);
	await judgeAudited(judged.gateway, verdict);
	await judgeErased(db, verdict);
	await judgeForgotten(judged, verdict);
}

const broken = `
	select 'somebody helps and was not let in' as what, h.id::text as place
	from app.helpings h join app.assisters s on s.id = h.assister_id
	where not h.deleted and (s.state <> 'joined' or h.person = s.person)
	union all
	select 'somebody was let in and sees nothing', s.id::text from app.assisters s
	where s.state = 'joined' and not exists (
		select from app.helpings h where h.assister_id = s.id and not h.deleted)
	union all
	select 'somebody helps with what was taken back', s.id::text
	from app.assisters s join app.applications a on a.id = s.application_id
	where s.state <> 'ended' and (a.state = 'withdrawn' or a.deleted)
	union all
	select 'more people help than may', s.application_id::text from app.assisters s
	where s.state = 'joined' group by s.application_id having count(*) > 5
	union all
	select 'a suggestion has not two copies', g.id::text from app.suggestions g
	group by g.id having count(*) <> 2
	union all
	select 'a day has more hours than it has', h.application_id || ' ' || h.day from app.hours h
	where not h.deleted group by h.application_id, h.day having sum(h.quarters) > 96
	union all
	select 'hours are written into what was sent', h.id::text
	from app.hours h join app.renewals r on r.id = h.application_id and r.period_to = h.period_to
	where not h.deleted and h.state = 'logged'
		and r.state in ('submitted', 'in_review', 'second_review', 'denied')
	union all
	select 'a renewal has another last day than its certification', r.id::text
	from app.renewals r join app.certifications c on c.application_id = r.id
	where not r.deleted and not c.deleted and c.expires_on <> r.period_to
	union all
	select 'a renewal was sent and is not in the queue', r.id::text from app.renewals r
	where r.state in ('submitted', 'in_review', 'second_review') and not r.deleted
		and not exists (select from app.reviews w where w.application_id = r.id
			and w.part = 'renewal' and w.revision = r.revision and w.state in ('received', 'claimed'))
	union all
	select 'decisions are not mailed', r.person::text from app.reaches r
	where 'decision' = any(r.mail_off)
	union all
	select 'nobody gives roles at the desk of', p.id from (
		select distinct o.program as id from app.roles o where o.role = 'staff'
	) p where not exists (select from app.roles o
		where o.program = p.id and o.role = 'staff' and not o.deleted)
	union all
	select 'something was written for somebody who left', l.uid::text
	from sync.ledger l join app.erasures e on e.person = l.person where l.at > e.asked_at`;

/** Who helps sees how far the application is, as it is now. */
async function judgeProgress(db: Db, verdict: Verdict): Promise<void> {
	const rows = await db.q(
		`select h.id::text from app.helpings h, app.progress_of(h.application_id) is_now
		where not h.deleted and (h.state, h.certificate_state, h.documents, h.due_at)
			is distinct from (is_now.state, is_now.certificate_state, is_now.documents, is_now.due_at)`
	);
	for (const row of rows) verdict.diverged.push(`the helper of ${String(row['id'])} sees what was`);
}

/** Staff who audit see the hours that were sent, and none that are only written down (C3). */
async function judgeAudited({ db, ask }: Truth, verdict: Verdict): Promise<void> {
	const rows = await db.q(
		`select r.id::text, array(select h.id::text from app.hours h where h.application_id = r.id
				and h.state <> 'logged' and not h.deleted) as sent,
			(select o.person::text from app.roles o where o.program = r.program
				and o.role = 'staff' and not o.deleted order by o.person limit 1) as staff
		from app.renewals r where not r.deleted`
	);
	for (const row of rows) {
		const [renewal, sent] = [String(row['id']), parseList(row['sent']).map(String)];
		const told = await ask(String(row['staff']), 'renewal_file', { p_application: renewal });
		const shown = parseList(parseRow(told)['entries']).map((one) => String(parseRow(one)['id']));
		const extra = shown.filter((id) => !sent.includes(id));
		for (const id of extra) verdict.leaked.push(`staff see the hours ${id}, which were not sent`);
		const isShort = shown.length - extra.length < sent.length;
		if (isShort) verdict.lost.push(`staff do not see all hours of ${renewal}`);
	}
}

/** Of whom everything was erased nothing is left that the list calls gone. */
async function judgeErased(db: Db, verdict: Verdict): Promise<void> {
	const erased = await db.q('select person::text from app.erasures where rows_at is not null');
	if (erased.length === 0) return;
	const gone = await db.q(`select name, whose from app.retention where act = 'gone'`);
	for (const person of erased.map((row) => String(row['person']))) {
		const counts = gone.map(
			({ name, whose }) =>
				`select '${String(name)}' as name, count(*)::int as n from ${String(name)} t, mine
				where ${told(String(whose), person)}`
		);
		const left = await db.q(
			`with mine as (
				select array(select a.id from app.applications a where a.person = '${person}') as ids
			), counted as (${counts.join(' union all ')})
			select name from counted where n > 0
			union all select 'a name' from app.people where id = '${person}' and name <> ''
			union all select 'a file' from storage.objects o where starts_with(o.name, '${person}/')
			union all select 'an account' from auth.users u where u.id = '${person}'`
		);
		verdict.leaked.push(...left.map(({ name }) => `${String(name)} of ${person}, who was erased`));
	}
}

function told(whose: string, person: string): string {
	return `(${whose.replaceAll('$1', `'${person}'::uuid`).replaceAll('$2', 'mine.ids')})`;
}

/** What somebody told of their life: with nobody who only helps, and with nobody once it is erased. */
async function judgeForgotten({ gateway, devices, forgotten }: Judged, verdict: Verdict) {
	const rows = await gateway.db.q(lived);
	for (const device of devices) {
		const others = rows.filter((row) => row['person'] !== device.person);
		const isHelper = rows.length > 0 && (await hasNoRole(gateway.db, device.person));
		const words = [
			...(isHelper ? others.map((row) => String(row['word'])) : []),
			...(forgotten ?? [])
		];
		for (const place of await placesOf(device.tables, words)) {
			verdict.leaked.push(`${device.parts.name} knows at ${place} what another person told`);
		}
	}
}

const lived = `
	select distinct f.person::text, substr(f.value #>> '{}', 7) as word from (
		select person, value from app.fields union all select person, value from app.field_history
	) f where jsonb_typeof(f.value) = 'string' and f.value #>> '{}' like 'lived %'`;

async function hasNoRole(db: Db, person: string): Promise<boolean> {
	return (await db.q('select 1 from app.roles where person = $1 limit 1', [person])).length === 0;
}

function parseList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function parseRow(value: unknown): Row {
	return (typeof value === 'object' && value !== null ? value : {}) as Row;
}
