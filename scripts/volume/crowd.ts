/**
 * A crowd of applications as a program of some years would have it: states, languages, flags, days and
 * names in the shares in which they occur. Everything about the application with number `i` follows from
 * `i` and the seed, so that two fillings are alike; days count back from the day that is given.
 *
 * Whole sets are written. Where triggers only stamp a row or check it, or chain what is chained here, they
 * rest; the desk's own rows go through theirs, so that what these derive is there.
 */
import type { Db } from '../../supabase/local/db.ts';
import { firstNames, lastNames } from './names.ts';
import { reviewersMax, reviewerSql } from './people.ts';
import { derived, plain } from './rows.ts';

export type Crowd = {
	/** Numbers of the first and the last application. */
	first: number;
	last: number;
	seed: number;
	/** ISO time that the crowd's days count back from. */
	now: string;
};

/** Adds a crowd in one transaction; the tables want an `analyze` afterwards. */
export async function gather(db: Db, crowd: Crowd): Promise<void> {
	await db.tx(async (q) => {
		await q(drawing(crowd.seed));
		await q(forms);
		await q(each(crowd));
		await q('create index on crowd (i); analyze crowd (i, state)');
		await q(sent);
		await q('analyze crowd_sent (i, part, review_state, part_state)');
		await q("set local session_replication_role = 'replica'");
		for (const insert of plain) await q(insert);
		await q("set local session_replication_role = 'origin'");
		for (const insert of derived) await q(insert);
	});
}

/**
 * `draw` is a number from 0 up to 1 for each application and each question about it; `pick` answers one
 * of a list, by the shares at which the next one begins.
 */
function drawing(seed: number): string {
	return `
		create or replace function pg_temp.draw(i bigint, what text) returns double precision
		language sql immutable as $$
			select (hashtextextended(what || '${seed}', i) & 1048575) / 1048576.0::double precision
		$$;
		create or replace function pg_temp.pick(share double precision, begins double precision[],
			of_these text[]) returns text
		language sql immutable as $$ select of_these[width_bucket(share, begins) + 1] $$;
		create or replace function pg_temp.id(what text, i bigint) returns uuid
		language sql immutable as $$ select md5(what || '${seed} ' || i)::uuid $$`;
}

/** What is asked for and may be given as a reason, once instead of at each application. */
const forms = `
	create temp table crowd_programs on commit drop as
	select p.id, p.edition, p.definition #>> '{pathways,0,id}' as pathway,
		p.definition->'parts' ? 'certificate' as is_two,
		(
			select jsonb_object_agg(o.path, 'What was answered to ' || o.path)
			from (
				select q.path from app.questions q where q.program = p.id order by q.path limit 8
			) o
		) as fields,
		array(select v.id::text from app.providers v where v.program = p.id order by v.id) as providers,
		row_number() over (order by p.definition->'parts' ? 'certificate' desc, p.id) as nth,
		count(*) over () as programs
	from app.programs p where p.current and not p.deleted;
	create temp table crowd_reasons on commit drop as
	select p.id as program, s.part, (
		select array_agg(g->>'code' order by g->>'code') from jsonb_array_elements(p.definition->'reasons') g
		where g->>'part' = s.part
	) as codes
	from app.programs p, (values ('application'), ('certificate')) s (part)
	where p.current and not p.deleted`;

/** One line for each application: whose, of which program, how far, and when. */
function each({ first, last, now }: Crowd): string {
	const at = `'${now}'::timestamptz`;
	return `
	create temp table crowd on commit drop as
	with drawn as (
		select i, pg_temp.draw(i, 'program') as of_program, pg_temp.draw(i, 'age') as age,
			pg_temp.pick(pg_temp.draw(i, 'state'), '{.1,.25,.27,.275,.34,.86,.92}',
				'{draft,submitted,in_review,second_review,changes_requested,approved,denied,withdrawn}')
				as state,
			pg_temp.pick(pg_temp.draw(i, 'certificate'), '{.4,.52,.54,.6,.97}',
				'{none,submitted,in_review,changes_requested,approved,denied}') as certificate,
			pg_temp.pick(pg_temp.draw(i, 'language'), '{.85}', '{en,es}') as language,
			1 + width_bucket(pg_temp.draw(i, 'revision'), '{.8,.96}'::double precision[]) as revision,
			(${arrayOf(firstNames)})[1 + floor(pg_temp.draw(i, 'first') ^ 2 * ${firstNames.length})::int]
				as first_name,
			(${arrayOf(lastNames)})[1 + floor(pg_temp.draw(i, 'last') ^ 2 * ${lastNames.length})::int]
				as last_name,
			${reviewerSql(`floor(pg_temp.draw(i, 'reviewer') * ${reviewersMax})`)} as reviewer
		from generate_series(${first}, ${last}) i
	)
	select d.i, pg_temp.id('person', d.i) as person, pg_temp.id('application', d.i) as application,
		p.id as program, p.edition, p.pathway, p.is_two, p.fields,
		p.providers[1 + floor(pg_temp.draw(d.i, 'provider') ^ 2 * cardinality(p.providers))::int] as provider,
	 d.state, d.language,
		d.revision, d.reviewer, d.first_name, d.last_name, d.first_name || ' ' || d.last_name as name,
		case when not p.is_two then null when d.state = 'approved' then d.certificate else 'none' end
			as certificate,
		-- What is open was sent in the last weeks, some of it too long ago; the rest over four years.
		${at} - case when d.state in ('submitted', 'in_review', 'second_review', 'changes_requested')
			or d.state = 'approved' and d.certificate in ('submitted', 'in_review', 'changes_requested')
			then d.age * interval '33 days' else interval '33 days' + d.age * interval '1400 days'
		end as sent_at,
		${at} as now
	-- Four of five are of the first program.
	from drawn d join crowd_programs p
		on p.nth = case when d.of_program < .8 then 1 else least(p.programs, 2 + floor(
			(d.of_program - .8) * 5 * greatest(p.programs - 1, 1))) end`;
}

/** One line for each part that was sent: its state in the queue, its flags and its clock. */
const sent = `
	create temp table crowd_sent on commit drop as
	select c.*, s.part, s.state as part_state, pg_temp.id(s.part || ' review', c.i) as review,
		case
			when s.state in ('submitted', 'second_review') then 'received'
			when s.state = 'in_review' then 'claimed'
			when s.state = 'changes_requested' then 'waiting'
			else 'decided'
		end as review_state,
		case when s.state in ('submitted', 'second_review', 'in_review')
			then c.sent_at + interval '30 days' end as due_at,
		array_remove(array[
			case when s.part = 'certificate' and pg_temp.draw(c.i, 'undated') < .6 then 'provider_undated' end,
			case when s.part = 'certificate' and pg_temp.draw(c.i, 'unconfirmed') < .1
				then 'provider_unconfirmed' end,
			case when s.part = 'certificate' and pg_temp.draw(c.i, 'other') < .05 then 'provider_other' end,
			case when s.part = 'certificate' and pg_temp.draw(c.i, 'first day') < .01
				then 'completed_first_day' end,
			case when c.revision > 1 then 'resubmitted' end,
			case when s.state = 'second_review' then 'second' end,
			case when pg_temp.draw(c.i, 'blurred') < .02 then 'blurred' end,
			case when pg_temp.draw(c.i, 'dark') < .01 then 'too_dark' end,
			case when pg_temp.draw(c.i, 'nameless') < .001 then 'without_name' end
		], null) as flags
	from crowd c, lateral (
		select 'application' as part, c.state where c.state <> 'draft'
		union all
		select 'certificate', c.certificate where c.certificate <> 'none'
	) s`;

function arrayOf(texts: readonly string[]): string {
	return `array[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;
}
