-- What a program's staff amend of its definition: its clocks, the days on which nobody works there, and
-- the words of its reasons and letters.
--
-- An amendment names one place and what stands there now. It is worked into every edition, so that
-- whatever reads a definition reads it; what the edition came with is kept, so that an amendment can be
-- taken back. It travels by the feed of programs, without the definition. What was told is not told
-- anew: a decision and a letter keep the amended words that they were given.

create table app.amendments (
	program text not null,
	place text not null,
	value jsonb not null
);

-- Periods, as `dueAt` in `src/lib/domain/clock.ts` counts them: business days leave out weekends and the
-- days off that were worked into the period.
create or replace function app.add_period(p_from timestamptz, p_period jsonb) returns timestamptz
language plpgsql immutable set search_path = '' as $$
declare
	left_over int := (p_period->>'count')::int;
	moment timestamp := p_from at time zone 'utc';
begin
	if left_over is null then
		return null;
	elsif p_period->>'unit' = 'months' then
		return (moment + make_interval(months => left_over)) at time zone 'utc';
	elsif p_period->>'unit' = 'days' then
		return (moment + make_interval(days => left_over)) at time zone 'utc';
	end if;
	while left_over > 0 loop
		moment := moment + interval '1 day';
		if app.is_worked(moment::date, p_period) then
			left_over := left_over - 1;
		end if;
	end loop;
	return moment at time zone 'utc';
end
$$;

create function app.is_worked(p_day date, p_period jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select extract(isodow from p_day) < 6
		and not coalesce(p_period->'holidays' ? to_char(p_day, 'YYYY-MM-DD'), false)
$$;

-- Full or begun days until a moment, none once it has passed; business days where the period has them.
create function app.days_left(p_due timestamptz, p_now timestamptz, p_period jsonb) returns int
language sql stable set search_path = '' as $$
	select case when p_due is null then null when p_period->>'unit' = 'business_days' then (
			select count(*)::int
			from generate_series(p_now + interval '1 day', p_due + interval '1 day' - interval '1 second',
				interval '1 day') d
			where app.is_worked((d at time zone 'utc')::date, p_period)
		)
		else greatest(0, ceil(extract(epoch from p_due - p_now) / 86400))::int
	end
$$;

create or replace function app.ask_change(p_review app.reviews, p_decision app.decisions) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	left_over int;
begin
	select a.* into application from app.applications a where a.id = p_review.application_id;
	left_over := app.days_left(p_review.due_at, p_decision.at, app.definition_of(application)
		#> array['clocks', p_review.part || 'Review', 'value']);
	execute format(
		'update app.%I t set state = ''changes_requested'', due_at = null, days_left = $1,
			decided_at = $2 where t.id = $3', p_review.part || 's')
	using left_over, p_decision.at, p_review.application_id;
	update app.reviews r set state = 'waiting', due_at = null, days_left = left_over
	where r.id = p_review.id;
	perform app.log_review(p_review, 'review.change_asked', 'reviewer',
		jsonb_build_object('decision', p_decision.id, 'reasons', p_decision.reasons));
	perform app.notify(application, p_review.part || '.change_asked', jsonb_build_object(
		'revision', p_review.revision, 'reasons', p_decision.reasons, 'note', p_decision.note));
end
$$;
drop function app.days_left(timestamptz, timestamptz, text);

create or replace function app.references_due(p_starts timestamptz, p_zone text, p_period jsonb)
returns timestamptz
language plpgsql stable set search_path = '' as $$
declare
	left_over int := (p_period->>'count')::int;
	day date := (p_starts at time zone p_zone)::date;
begin
	while left_over > 0 loop
		day := day - 1;
		if p_period->>'unit' <> 'business_days' or app.is_worked(day, p_period) then
			left_over := left_over - 1;
		end if;
	end loop;
	return ((day + 1)::timestamp at time zone p_zone) - interval '1 minute';
end
$$;

-- Whatever is due before this moment has at most so many days left, as `app.days_left` counts them.
create function app.age_edge(p_now timestamptz, p_days int, p_period jsonb) returns timestamptz
language sql immutable set search_path = '' as $$
	select case when p_period->>'unit' = 'business_days' then
			app.add_period(p_now, jsonb_set(p_period, '{count}', to_jsonb(p_days + 1)))
				- interval '1 day' + interval '1 second'
		else p_now + make_interval(days => p_days) + interval '1 microsecond' end
$$;

create or replace function app.figures_of_age(p_program text, p_now timestamptz) returns jsonb
language sql stable set search_path = '' as $$
	with parts as (
		select part, (
			select p.definition #> array['clocks', part || 'Review', 'value']
			from app.programs p where p.id = p_program and p.current and not p.deleted
		) as period
		from unnest(array['application', 'certificate', 'renewal']) part
	), edges as (
		select part, period, p_now + interval '1 microsecond' as late,
			app.age_edge(p_now, 3, period) as "3", app.age_edge(p_now, 7, period) as "7",
			app.age_edge(p_now, 14, period) as "14"
		from parts
	)
	select jsonb_agg(jsonb_build_object('part', part,
		'business', coalesce(period->>'unit' = 'business_days', false),
		'late', app.count_open(p_program, part, '-infinity', late),
		'3', app.count_open(p_program, part, late, "3"),
		'7', app.count_open(p_program, part, "3", "7"),
		'14', app.count_open(p_program, part, "7", "14"),
		'more', app.count_open(p_program, part, "14", 'infinity'),
		'none', app.count_undue(p_program, part),
		'paused', app.count_paused(p_program, part)) order by part)
	from edges
$$;
drop function app.age_edge(timestamptz, int, text);

create function app.is_told(p_text jsonb, p_max int) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce((
		select count(*) = 2 and bool_and(jsonb_typeof(t.value) = 'string'
			and t.value #>> '{}' ~ '\S' and length(t.value #>> '{}') <= p_max)
		from jsonb_each(case when jsonb_typeof(p_text) = 'object' then p_text end) t
		where t.key in ('en', 'es')
	), false)
$$;

create function app.is_told_source(p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(p_value->>'source' ~ '\S' and length(p_value->>'source') <= 500
		and jsonb_typeof(p_value->'confirmed') = 'boolean', false)
$$;

-- Business days are for those who answer: a lead or a window is told in days that everybody counts alike.
create function app.is_told_clock(p_place text, p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(p_value->>'unit' = any(case
			when p_place like '%Review' then '{days,business_days,months}'::text[]
			when p_place = 'clocks.approvalWindow' then '{days,months}'
			else '{days}' end)
		and (p_value->>'count')::int between 1 and 1000, false)
$$;

-- Days off, each once and with what it is called.
create function app.is_told_days(p_days jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce((
		select count(*) <= 200 and count(*) = count(distinct d.value->>'day')
			and coalesce(bool_and(d.value->>'day' ~ '^\d{4}-\d{2}-\d{2}$'
				and to_char((d.value->>'day')::date, 'YYYY-MM-DD') = d.value->>'day'
				and length(d.value->>'name') between 1 and 80), true)
		from jsonb_array_elements(case when jsonb_typeof(p_days) = 'array' then p_days end) d
	), false)
$$;

-- What stands at a place. False for anything that no definition has.
create function app.is_amendment(p_place text, p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(case
		when p_place = 'clocks.claimMinutes' then (p_value->>'minutes')::int between 5 and 480
		when p_place like 'clocks.%' then app.is_told_clock(p_place, p_value) and app.is_told_source(p_value)
		when p_place = 'holidays' then app.is_told_days(p_value->'days')
		when p_place ~ '^(reason|seat|exam)\.' then
			app.is_told(p_value->'title', 200) and app.is_told(p_value->'text', 4000)
		when p_place = 'denial.next' then app.is_told(p_value->'text', 4000)
		when p_place = 'denial.appeal' then
			app.is_told(p_value->'text', 4000) and app.is_told_source(p_value)
	end, false)
$$;

alter table app.amendments add primary key (program, place),
	add check (app.is_amendment(place, value));
alter table app.amendments enable row level security;
insert into app.retention (name, class, act) values ('app.amendments', 'program', 'kept');

-- A definition with one amendment; the twin of `amended` in `src/lib/programs/amend.ts`.
create function app.amend(p_definition jsonb, p_place text, p_value jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
	head text := split_part(p_place, '.', 1);
	tail text := substr(p_place, length(head) + 2);
	fact jsonb := jsonb_build_object('source', p_place, 'confirmed', p_value->'confirmed');
	source jsonb := jsonb_build_object(p_place, jsonb_build_object('title', jsonb_build_object(
		'en', p_value->'source', 'es', p_value->'source'), 'place', p_value->'source',
		'checked', p_value->'checked'));
	definition jsonb := p_definition;
begin
	if p_value ? 'source' then
		definition := jsonb_set(definition, '{sources}', definition->'sources' || source);
	end if;
	case head
		when 'clocks' then
			return jsonb_set(definition, array['clocks', tail], case when tail = 'claimMinutes'
				then p_value->'minutes' else fact || jsonb_build_object('value', jsonb_build_object(
					'count', p_value->'count', 'unit', p_value->'unit')) end);
		when 'reason' then
			return app.amend_list(definition, '{reasons}', '{part,code}', tail, p_value);
		when 'seat' then
			return app.amend_list(definition, '{admission,reasons}', '{code}', tail, p_value);
		when 'exam' then
			return app.amend_list(definition, '{exam,instructions}', '{id}', tail, jsonb_build_object(
				'title', p_value->'title', 'body', p_value->'text'));
		when 'denial' then
			return jsonb_set(definition, array['denial', tail], case when tail = 'next'
				then p_value->'text' else fact || jsonb_build_object('value', p_value->'text') end, false);
		else
			return app.amend_holidays(definition, p_value->'days');
	end case;
end
$$;

create function app.amend_list(
	p_definition jsonb, p_path text[], p_keys text[], p_wanted text, p_value jsonb
) returns jsonb
language sql immutable set search_path = '' as $$
	select case when p_definition #> p_path is null then p_definition else
		jsonb_set(p_definition, p_path, (
			select jsonb_agg(case when (
					select string_agg(e.element->>k, '.' order by n) from unnest(p_keys) with ordinality u (k, n)
				) = p_wanted then e.element || p_value else e.element end order by e.nth)
			from jsonb_array_elements(p_definition #> p_path) with ordinality e (element, nth)
		)) end
$$;

-- Into every period that is counted in business days.
create function app.amend_holidays(p_definition jsonb, p_days jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
	days jsonb := (
		select coalesce(jsonb_agg(d->'day' order by d->>'day'), '[]') from jsonb_array_elements(p_days) d
	);
	definition jsonb := p_definition;
	clock text;
begin
	for clock in select k from jsonb_object_keys(p_definition->'clocks') k loop
		definition := app.amend_period(definition, array['clocks', clock, 'value'], days);
	end loop;
	return app.amend_period(definition, '{admission,references,dueBefore,value}', days);
end
$$;

create function app.amend_period(p_definition jsonb, p_path text[], p_days jsonb) returns jsonb
language sql immutable set search_path = '' as $$
	select case when p_definition #>> (p_path || 'unit'::text) = 'business_days'
		then jsonb_set(p_definition, p_path || 'holidays'::text, p_days) else p_definition end
$$;

-- A definition as it came, with all that the program's staff amended; days off last, since they go into
-- periods.
create function app.amended(p_definition jsonb, p_program text) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	definition jsonb := p_definition;
	one app.amendments;
begin
	for one in select a.* from app.amendments a where a.program = p_program
		order by a.place = 'holidays', a.place collate "C" loop
		definition := app.amend(definition, one.place, one.value);
	end loop;
	return definition;
end
$$;

-- What an edition came with, once something of it is amended; and what was amended, for devices.
alter table app.programs add column original jsonb, add column amendments jsonb;

-- An edition that comes later is amended from the start.
create function app.amend_edition() returns trigger
language plpgsql set search_path = '' as $$
begin
	if exists (select from app.amendments a where a.program = new.id) then
		new.original := new.definition;
		new.definition := app.amended(new.definition, new.id);
		new.amendments := app.amendments_of(new.id);
	end if;
	return new;
end
$$;
create trigger amend before insert on app.programs
	for each row execute function app.amend_edition();

create function app.amendments_of(p_program text) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_object_agg(a.place, a.value) from app.amendments a where a.program = p_program
$$;

drop policy programs_select_signed_in on app.programs;
create policy programs_select_signed_in on app.programs for select to authenticated
	using (true);
select sync.publish('programs', 'open', 'id', '{id,edition}', '{id,edition,amendments}');

-- Whether a definition has this place.
create function app.has_place(p_definition jsonb, p_place text) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(case split_part(p_place, '.', 1)
		when 'clocks' then case substr(p_place, 8)
			when 'applicationReview' then p_definition->'parts' ? 'application'
			when 'certificateReview' then p_definition->'parts' ? 'certificate'
			when 'renewalReview' then p_definition #> '{certifying,renewal}' is not null
			when 'approvalWindow' then p_definition ? 'exam'
			when 'accommodationLead' then p_definition ? 'exam'
			else p_place = 'clocks.claimMinutes' end
		when 'holidays' then p_place = 'holidays'
		when 'reason' then exists (
			select from jsonb_array_elements(p_definition->'reasons') r
			where 'reason.' || (r->>'part') || '.' || (r->>'code') = p_place)
		when 'seat' then exists (
			select from jsonb_array_elements(p_definition #> '{admission,reasons}') r
			where 'seat.' || (r->>'code') = p_place)
		when 'exam' then exists (
			select from jsonb_array_elements(p_definition #> '{exam,instructions}') r
			where 'exam.' || (r->>'id') = p_place)
		when 'denial' then p_place in ('denial.next', 'denial.appeal') and p_definition ? 'denial'
	end, false)
$$;

-- Writes what stands at a place, or takes it back where there is no value. What is due already stays
-- due: a clock counts for what is sent from now on.
create function app.program_amend_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	wanted text := p_args->>'program';
	told text := p_args->>'place';
	given jsonb := nullif(p_args->'value', 'null');
	present jsonb;
	before jsonb;
begin
	perform app.refuse_unless_staff(wanted);
	select p.definition into present from app.programs p
	where p.id = wanted and p.current and not p.deleted for no key update;
	if not app.has_place(present, told) then
		perform app.refuse('not_found');
	elsif coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	end if;
	perform app.refuse_long(p_args->>'note', 1000);
	select a.value into before from app.amendments a where a.program = wanted and a.place = told;
	if given is null then
		delete from app.amendments a where a.program = wanted and a.place = told;
	else
		if given ? 'source' then
			given := given || jsonb_build_object('checked', to_char(now() at time zone 'utc', 'YYYY-MM-DD'));
		end if;
		insert into app.amendments (program, place, value) values (wanted, told, given)
		on conflict (program, place) do update set value = excluded.value;
	end if;
	update app.programs p
	set original = coalesce(p.original, p.definition), amendments = app.amendments_of(wanted),
		definition = app.amended(coalesce(p.original, p.definition), wanted)
	where p.id = wanted;
	perform app.note_change(p_uid, wanted, 'amended', jsonb_build_object('place', told,
		'note', btrim(p_args->>'note'), 'before', before, 'after', given));
	perform sync.note('desk:' || wanted);
end
$$;

-- The amended words of the reasons go with the decision that gives them.
create function app.keep_told() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.reasons := (
		select coalesce(jsonb_agg(case when a.value is null then g.given - 'text'
			else g.given || jsonb_build_object('text', a.value->'text') end order by g.nth), '[]')
		from jsonb_array_elements(new.reasons) with ordinality g (given, nth)
		left join app.amendments a
			on a.place = 'reason.' || new.part || '.' || (g.given->>'code') and a.program = (
				select p.program from app.applications p where p.id = new.application_id
			)
	);
	return new;
end
$$;
create trigger keep_told before insert on app.decisions
	for each row execute function app.keep_told();

-- The letter to the exam as it was sent.
create function app.keep_instructions() returns trigger
language plpgsql set search_path = '' as $$
declare
	definition jsonb;
begin
	select p.definition into definition from app.applications a
	join app.programs p on p.id = a.program and p.edition = a.edition
	where a.id = new.application_id and exists (
		select from app.amendments one where one.program = a.program and one.place like 'exam.%'
	);
	if definition is not null then
		new.about := new.about || jsonb_build_object('instructions',
			definition #> '{exam,instructions}');
	end if;
	return new;
end
$$;
create trigger keep_instructions before insert on app.letters
	for each row when (new.kind = 'exam_instructions') execute function app.keep_instructions();

insert into sync.mutators (name, ver, fn) values ('program.amend', 1, 'app.program_amend_v1');
