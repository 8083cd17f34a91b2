-- Figures: how much comes in and goes out, how long it takes, what is asked for and how often two
-- people agree. Counted when it happens and kept by day, so that a year of them is read without a look
-- at a single application of it. They name no applicant, and stay when one is erased.
--
-- A counter is a row that everybody writes to: it would make each sending wait for the one before, and
-- two that count in another order wait for each other. So what happens is only noted, each in a row of
-- its own; the tick's hourly chore folds the notes into days, and who reads adds those that still lie
-- there. Days are days of UTC, as in all clocks here.

-- What happened since the last folding, one row for each.
create table app.figure_news (
	id bigint generated always as identity,
	program text not null,
	measure text not null,
	day date not null,
	part text not null,
	-- received: first or again. answered and handled: the decision's kind; handled also `propose` and
	-- `check`. reason, mended and repeated: the code. agreed and differed: why somebody looked again.
	key text not null,
	-- Who did it, of handled; nobody else is counted one by one.
	reviewer uuid,
	-- waited: hours. handled: minutes. Both rounded, so that there are few different ones.
	size int not null
);

create table app.figure_days (
	program text not null,
	measure text not null,
	day date not null,
	part text not null,
	key text not null,
	reviewer uuid,
	size int not null,
	count bigint not null
);

alter table app.figure_news add primary key (id),
	add check (measure in ('received', 'answered', 'waited', 'handled', 'reason', 'mended',
		'repeated', 'agreed', 'differed'));
alter table app.figure_days add check (count > 0),
	add constraint figure_days_one unique nulls not distinct
		(program, measure, day, part, key, reviewer, size);
create index figure_news_day on app.figure_news (program, measure, day);

-- How long the open ones have, part by part.
create index reviews_age on app.reviews (program, part, place)
	where state in ('received', 'claimed');
create index reviews_paused on app.reviews (program, part) where state = 'waiting';

alter table app.figure_news enable row level security;
alter table app.figure_days enable row level security;

insert into app.retention (name, class, act, whose) values
	('app.figure_news', 'figure', 'kept', null),
	('app.figure_days', 'figure', 'kept', null);

-- Writing --------------------------------------------------------------------------------------------

create function app.note_figure(
	p_program text, p_measure text, p_at timestamptz, p_part text, p_key text default '',
	p_reviewer uuid default null, p_size int default 0
) returns void
language sql volatile set search_path = '' as $$
	insert into app.figure_news (program, measure, day, part, key, reviewer, size)
	values (p_program, p_measure, (p_at at time zone 'utc')::date, p_part, p_key, p_reviewer, p_size)
$$;

-- Whether two people came to the same, and why somebody looked a second time. Any table of second
-- looks tells it here, under a name of its own.
create function app.note_agreement(
	p_program text, p_part text, p_source text, p_agreed boolean, p_at timestamptz default now()
) returns void
language sql volatile set search_path = '' as $$
	select app.note_figure(p_program, case when p_agreed then 'agreed' else 'differed' end, p_at,
		p_part, p_source)
$$;

create function app.program_of(p_application uuid) returns text
language sql stable set search_path = '' as $$
	select a.program from app.applications a where a.id = p_application
$$;

-- To the hour within two days, to a quarter of a day within two weeks, then to the day.
create function app.rounded_hours(p_time interval) returns int
language sql immutable set search_path = '' as $$
	select (round(h / step) * step)::int
	from (select greatest(0, extract(epoch from p_time) / 3600) as h) t,
		lateral (select case when h < 48 then 1 when h < 336 then 6 else 24 end as step) s
$$;

-- At most so many minutes.
create function app.rounded_minutes(p_time interval) returns int
language sql immutable set search_path = '' as $$
	select coalesce(
		(select min(m) from unnest(array[2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240]) m
			where p_time <= make_interval(mins => m)),
		480)
$$;

create function app.count_received(p_sent app.submissions) returns void
language sql volatile set search_path = '' as $$
	select app.note_figure(app.program_of(p_sent.application_id), 'received', p_sent.submitted_at,
		p_sent.part, case when p_sent.revision = 1 then 'first' else 'again' end)
$$;

-- How long a part lay at the desk until a decision, through all its revisions: the time in which the
-- applicant was to change something is not the desk's.
create function app.time_at_desk(p_decision app.decisions) returns interval
language sql stable set search_path = '' as $$
	select sum(d.at - s.submitted_at)
	from app.decisions d
	join app.submissions s on s.application_id = d.application_id and s.part = d.part
		and s.revision = d.revision
	where d.application_id = p_decision.application_id and d.part = p_decision.part
		and d.revision <= p_decision.revision
$$;

-- How long somebody held a part before they said what they thought of it.
create function app.count_handled(
	p_program text, p_application uuid, p_part text, p_kind text, p_reviewer uuid, p_at timestamptz
) returns void
language sql volatile set search_path = '' as $$
	select app.note_figure(p_program, 'handled', p_at, p_part, p_kind, p_reviewer,
		app.rounded_minutes(p_at - last.since))
	from (
		select c.since from app.claims c
		join app.reviews r on r.id = c.review_id
		where c.application_id = p_application and c.reviewer = p_reviewer and r.part = p_part
			and c.state in ('held', 'decided') and c.since <= p_at
		order by c.since desc limit 1
	) last
$$;

create function app.count_decided(p_decision app.decisions) returns void
language plpgsql volatile set search_path = '' as $$
declare
	program text := app.program_of(p_decision.application_id);
begin
	perform app.note_figure(program, 'answered', p_decision.at, p_decision.part, p_decision.kind);
	-- A decision may have rested, or been looked at by somebody else, since it was made.
	perform app.count_handled(program, p_decision.application_id, p_decision.part, p_decision.kind,
		p_decision.reviewer,
		coalesce((select v.at from app.verdicts v where v.id = p_decision.id), p_decision.at));
	perform app.note_figure(program, 'reason', p_decision.at, p_decision.part, code)
	from (select distinct r->>'code' as code from jsonb_array_elements(p_decision.reasons) r) given
	where code is not null;
	if p_decision.kind <> 'change' then
		perform app.note_figure(program, 'waited', p_decision.at, p_decision.part, '', null,
			app.rounded_hours(coalesce(app.time_at_desk(p_decision), interval '0')));
	end if;
	perform app.count_mended(program, p_decision);
end
$$;

-- What became of the reasons that were given for the revision before: given once more, or mended. It is
-- counted on the day on which they were given, beside them. A denial says of what it does not name
-- neither the one nor the other.
create function app.count_mended(p_program text, p_decision app.decisions) returns void
language plpgsql volatile set search_path = '' as $$
declare
	before app.decisions;
begin
	select d.* into before from app.decisions d
	where d.application_id = p_decision.application_id and d.part = p_decision.part
		and d.revision < p_decision.revision and d.kind = 'change'
	order by d.revision desc limit 1;
	perform app.note_figure(p_program, case when is_again then 'repeated' else 'mended' end, before.at,
		before.part, code)
	from (
		select r->>'code' as code,
			bool_or(p_decision.reasons @> jsonb_build_array(jsonb_build_object('code', r->'code')))
				as is_again
		from jsonb_array_elements(before.reasons) r where r->>'code' is not null group by 1
	) given
	where is_again or p_decision.kind <> 'deny';
end
$$;

create function app.count_proposed(p_denial app.denials) returns void
language sql volatile set search_path = '' as $$
	select app.count_handled(app.program_of(p_denial.application_id), p_denial.application_id,
		p_denial.part, 'propose', p_denial.reviewer, p_denial.at)
$$;

create function app.count_answered_denial(p_denial app.denials) returns void
language sql volatile set search_path = '' as $$
	select app.note_agreement(app.program_of(p_denial.application_id), p_denial.part, 'denial',
		p_denial.state = 'confirmed', p_denial.answered_at)
	where p_denial.state <> 'proposed'
$$;

-- Somebody else has looked at a verdict: it went out, or back.
create function app.count_checked(p_verdict app.verdicts) returns void
language sql volatile set search_path = '' as $$
	select app.note_agreement(app.program_of(p_verdict.application_id), p_verdict.part,
			p_verdict.sampled, p_verdict.state = 'sent', p_verdict.checked_at),
		app.count_handled(app.program_of(p_verdict.application_id), p_verdict.application_id,
			p_verdict.part, 'check', p_verdict.checker, p_verdict.checked_at)
	where p_verdict.checker is not null and p_verdict.state in ('sent', 'returned')
$$;

create function app.count_it() returns trigger
language plpgsql set search_path = '' as $$
begin
	case tg_argv[0]
		when 'received' then perform app.count_received(new);
		when 'decided' then perform app.count_decided(new);
		when 'proposed' then perform app.count_proposed(new);
		when 'checked' then perform app.count_checked(new);
		else perform app.count_answered_denial(new);
	end case;
	return null;
end
$$;
create trigger count_it after insert on app.submissions
	for each row execute function app.count_it('received');
create trigger count_it after insert on app.decisions
	for each row execute function app.count_it('decided');
create trigger count_it after insert on app.denials
	for each row execute function app.count_it('proposed');
create trigger count_answer after update of state on app.denials
	for each row when (old.state = 'proposed' and new.state <> 'proposed')
	execute function app.count_it('answered');
create trigger count_it after update of state on app.verdicts
	for each row when (old.state = 'checking' and new.state <> 'checking')
	execute function app.count_it('checked');

-- Folds what was noted into its days, so much at a time.
create function app.fold_figures() returns void
language sql volatile set search_path = '' as $$
	with gone as (
		delete from app.figure_news n where n.id in (
			select o.id from app.figure_news o order by o.id limit 100000 for update skip locked)
		returning n.*
	)
	insert into app.figure_days as d (program, measure, day, part, key, reviewer, size, count)
	select program, measure, day, part, key, reviewer, size, count(*)
	from gone group by program, measure, day, part, key, reviewer, size
	on conflict (program, measure, day, part, key, reviewer, size) do update
	set count = d.count + excluded.count
$$;

-- With the tick's hourly chore. What could not be folded is read as it lies, so it stops nothing.
create function app.fold_hourly() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform app.fold_figures();
	return null;
exception when others then
	raise warning 'figures could not be folded: %', sqlerrm;
	return null;
end
$$;
create trigger fold_figures after update of at on app.chores
	for each row when (new.name = 'forget') execute function app.fold_hourly();

-- What happened before anybody counted.
do $$
begin
	perform app.count_received(s) from app.submissions s;
	perform app.count_decided(d) from app.decisions d;
	perform app.count_proposed(d), app.count_answered_denial(d) from app.denials d;
	perform app.count_checked(v) from app.verdicts v;
end
$$;

-- Reading --------------------------------------------------------------------------------------------

-- A measure's counts of a period, folded or not; of one person, where one is named.
create function app.figures(
	p_program text, p_measures text[], p_from date, p_to date, p_reviewer uuid default null
) returns table (measure text, day date, part text, key text, reviewer uuid, size int, count bigint)
language plpgsql stable set search_path = '' set enable_seqscan = off as $$
begin
	return query
		select d.measure, d.day, d.part, d.key, d.reviewer, d.size, d.count from app.figure_days d
		where d.program = p_program and d.measure = any(p_measures)
			and d.day between p_from and p_to
			and (p_reviewer is null or d.reviewer = p_reviewer)
		union all
		select n.measure, n.day, n.part, n.key, n.reviewer, n.size, 1::bigint from app.figure_news n
		where n.program = p_program and n.measure = any(p_measures)
			and n.day between p_from and p_to
			and (p_reviewer is null or n.reviewer = p_reviewer);
end
$$;

-- Weeks begin on Mondays and are named by them.
create function app.figures_by_week(p_program text, p_from date, p_to date) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(to_jsonb(w) order by w.week, w.part), '[]') from (
		select date_trunc('week', f.day::timestamp)::date as week, f.part,
			coalesce(sum(f.count) filter (where f.measure = 'received'), 0) as received,
			coalesce(sum(f.count) filter (where f.key = 'again'), 0) as again,
			coalesce(sum(f.count) filter (where f.key = 'approve'), 0) as approve,
			coalesce(sum(f.count) filter (where f.key = 'change'), 0) as change,
			coalesce(sum(f.count) filter (where f.key = 'deny'), 0) as deny
		from app.figures(p_program, '{received,answered}', p_from, p_to) f
		group by 1, 2
	) w
$$;

-- Hours until a part was decided for good, by week and over all (week null): the time within which
-- half of them were, and nine in ten.
create function app.figures_of_waiting(p_program text, p_from date, p_to date) returns jsonb
language sql stable set search_path = '' as $$
	with sized as (
		select f.part, date_trunc('week', f.day::timestamp)::date as week, f.size,
			sum(f.count) as count
		from app.figures(p_program, '{waited}', p_from, p_to) f
		group by grouping sets ((1, 2, 3), (1, 3))
	), summed as (
		select s.*, sum(count) over (partition by part, week order by size) as upto,
			sum(count) over (partition by part, week) as whole
		from sized s
	)
	select coalesce(jsonb_agg(to_jsonb(w) order by w.week nulls first, w.part), '[]') from (
		select part, week, max(whole) as count, min(size) filter (where upto * 2 >= whole) as median,
			min(size) filter (where upto * 10 >= whole * 9) as p90
		from summed group by part, week
	) w
$$;

create function app.figures_of_reasons(p_program text, p_from date, p_to date) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(to_jsonb(r) order by r.given desc, r.part, r.code), '[]') from (
		select f.part, f.key as code,
			coalesce(sum(f.count) filter (where f.measure = 'reason'), 0) as given,
			coalesce(sum(f.count) filter (where f.measure = 'mended'), 0) as mended,
			coalesce(sum(f.count) filter (where f.measure = 'repeated'), 0) as repeated
		from app.figures(p_program, '{reason,mended,repeated}', p_from, p_to) f
		group by 1, 2 order by given desc, 1, 2 limit 100
	) r
$$;

create function app.figures_of_agreement(p_program text, p_from date, p_to date) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(to_jsonb(a) order by a.source), '[]') from (
		select f.key as source, sum(f.count) as looked,
			coalesce(sum(f.count) filter (where f.measure = 'agreed'), 0) as agreed
		from app.figures(p_program, '{agreed,differed}', p_from, p_to) f
		group by 1
	) a
$$;

-- Who did how much, and within how many minutes half of it; one person's, where one is named.
create function app.figures_of_people(
	p_program text, p_from date, p_to date, p_reviewer uuid
) returns jsonb
language sql stable set search_path = '' as $$
	with sized as (
		select f.reviewer, f.size, sum(f.count) as count,
			coalesce(sum(f.count) filter (where f.key = 'approve'), 0) as approve,
			coalesce(sum(f.count) filter (where f.key = 'change'), 0) as change,
			coalesce(sum(f.count) filter (where f.key in ('deny', 'propose')), 0) as deny,
			coalesce(sum(f.count) filter (where f.key = 'check'), 0) as checked
		from app.figures(p_program, '{handled}', p_from, p_to, p_reviewer) f
		group by 1, 2
	), summed as (
		select s.*, sum(count) over (partition by reviewer order by size) as upto,
			sum(count) over (partition by reviewer) as whole
		from sized s
	), people as (
		select reviewer, max(whole) as count, sum(approve) as approve, sum(change) as change,
			sum(deny) as deny, sum(checked) as checked,
			min(size) filter (where upto * 2 >= whole) as minutes
		from summed group by reviewer order by 2 desc, 1 limit 200
	)
	select coalesce(jsonb_agg(to_jsonb(w) || jsonb_build_object(
			'name', (select p.name from app.people p where p.id = w.reviewer),
			'is_me', w.reviewer = (select auth.uid()))
		order by w.count desc, w.reviewer), '[]')
	from people w
$$;

-- Whatever is due before this moment has at most so many days left, as `app.days_left` counts them.
create function app.age_edge(p_now timestamptz, p_days int, p_unit text) returns timestamptz
language sql immutable set search_path = '' as $$
	select case when p_unit = 'business_days' then
			app.add_period(p_now, jsonb_build_object('count', p_days + 1, 'unit', p_unit))
				- interval '1 day' + interval '1 second'
		else p_now + make_interval(days => p_days) + interval '1 microsecond' end
$$;

-- How many are open and due within two moments, the second left out; never counting on and on: 10000
-- means "10000 or more". By index only, as in the queue.
create function app.count_open(p_program text, p_part text, p_from timestamptz, p_to timestamptz)
returns int
language sql stable set search_path = '' set enable_seqscan = off as $$
	select count(*)::int from (
		select from app.reviews r
		where r.program = p_program and r.part = p_part and r.state in ('received', 'claimed')
			and r.place >= p_from and (r.place < p_to) limit 10000
	) counted
$$;

create function app.count_undue(p_program text, p_part text) returns int
language sql stable set search_path = '' set enable_seqscan = off as $$
	select count(*)::int from (
		select from app.reviews r
		where r.program = p_program and r.part = p_part and r.state in ('received', 'claimed')
			and r.place = 'infinity' limit 10000
	) counted
$$;

create function app.count_paused(p_program text, p_part text) returns int
language sql stable set search_path = '' set enable_seqscan = off as $$
	select count(*)::int from (
		select from app.reviews r
		where r.program = p_program and r.part = p_part and r.state = 'waiting' limit 10000
	) counted
$$;

-- What is open, part by part, by the days that are left: `late`, at most 3, 7 and 14, `more`, with the
-- applicant (`paused`), or without a clock (`none`).
create function app.figures_of_age(p_program text, p_now timestamptz) returns jsonb
language sql stable set search_path = '' as $$
	with parts as (
		select part, (
			select p.definition #>> array['clocks', part || 'Review', 'value', 'unit']
			from app.programs p where p.id = p_program and p.current and not p.deleted
		) as unit
		from unnest(array['application', 'certificate', 'renewal']) part
	), edges as (
		select part, unit, p_now + interval '1 microsecond' as late,
			app.age_edge(p_now, 3, unit) as "3", app.age_edge(p_now, 7, unit) as "7",
			app.age_edge(p_now, 14, unit) as "14"
		from parts
	)
	select jsonb_agg(jsonb_build_object('part', part,
		'business', coalesce(unit = 'business_days', false),
		'late', app.count_open(p_program, part, '-infinity', late),
		'3', app.count_open(p_program, part, late, "3"),
		'7', app.count_open(p_program, part, "3", "7"),
		'14', app.count_open(p_program, part, "7", "14"),
		'more', app.count_open(p_program, part, "14", 'infinity'),
		'none', app.count_undue(p_program, part),
		'paused', app.count_paused(p_program, part)) order by part)
	from edges
$$;

-- What will be due on each of the next seven days, what is late already, and how many were answered in
-- each of the last four weeks, the oldest first: whether the desk keeps up is told by these.
create function app.figures_of_risk(p_program text, p_now timestamptz) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'late', (
			select sum(app.count_open(p_program, part, '-infinity', p_now + interval '1 microsecond'))
			from unnest(array['application', 'certificate', 'renewal']) part
		),
		'due', (
			select jsonb_agg(d.count order by d.n) from (
				select n, sum(app.count_open(p_program, part,
					p_now + make_interval(days => n) + interval '1 microsecond',
					p_now + make_interval(days => n + 1) + interval '1 microsecond')) as count
				from generate_series(0, 6) n,
					unnest(array['application', 'certificate', 'renewal']) part
				group by n
			) d
		),
		'pace', (
			select jsonb_agg(w.count order by w.n) from (
				select n, coalesce(sum(f.count), 0) as count
				from generate_series(0, 3) n
				left join app.figures(p_program, '{answered}', today - 28, today - 1) f
					on (f.day - (today - 28)) / 7 = n
				group by n
			) w
		),
		'since', least(
			(select min(d.day) from app.figure_days d
				where d.program = p_program and d.measure = 'answered'),
			(select min(n.day) from app.figure_news n
				where n.program = p_program and n.measure = 'answered'))
	)
	from (select (p_now at time zone 'utc')::date as today) t
$$;

-- The figures of a program between two days, both of them counted; of single people only to those who
-- lead or run the desk, and to each their own.
create function api.desk_figures(p_program text, p_from date, p_to date) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	elsif p_from is null or p_to is null or p_from > p_to or p_to - p_from > 400
		or p_from < '2000-01-01' or p_to > '2200-01-01' then
		perform app.refuse('bad_arguments');
	end if;
	return jsonb_build_object('program', p_program, 'from', p_from, 'to', p_to,
		'at', app.ms(now()),
		'everybody', app.has_role(p_program, '{lead,staff}'),
		'weeks', app.figures_by_week(p_program, p_from, p_to),
		'ages', app.figures_of_age(p_program, now()),
		'risk', app.figures_of_risk(p_program, now()),
		'waits', app.figures_of_waiting(p_program, p_from, p_to),
		'reasons', app.figures_of_reasons(p_program, p_from, p_to),
		'agreement', app.figures_of_agreement(p_program, p_from, p_to),
		'people', app.figures_of_people(p_program, p_from, p_to,
			case when app.has_role(p_program, '{lead,staff}') then null else auth.uid() end));
end
$$;

grant execute on function api.desk_figures(text, date, date) to authenticated;
