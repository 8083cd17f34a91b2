-- Plans: how a person studies for an exam, and the address under which their calendar reads it.
--
-- A plan is one row to a program, written whole, and the last to arrive stands. What is to be done
-- on which day is worked out from it and never kept. A calendar has no account: its address holds a
-- random token, of which only the hash is kept here, and which the person can end at any time (D3).

create table app.study_plans (
	person uuid not null,
	program text not null,
	exam_on date,
	weekdays int[] not null,
	minutes int not null,
	group_on int,
	remind_hour int,
	paused_at timestamptz,
	updated_at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

-- One address to a person; a new one ends the old.
create table app.calendars (
	person uuid not null,
	-- SHA-256 of the token, in hex.
	hash text not null,
	made_at timestamptz not null default now(),
	read_at timestamptz,
	-- How often it was read since that hour began.
	hour_at timestamptz not null default now(),
	reads int not null default 0
);

alter table app.study_plans add primary key (person, program),
	add check (length(program) between 1 and 100),
	add check (cardinality(weekdays) between 1 and 7),
	add check (weekdays <@ '{0,1,2,3,4,5,6}'),
	add check (minutes between 5 and 240),
	add check (group_on between 0 and 6),
	add check (remind_hour between 0 and 23),
	add check (exam_on between '2000-01-01' and '2200-01-01');
alter table app.calendars add primary key (person),
	add unique (hash),
	add check (length(hash) = 64);

create index study_plans_feed on app.study_plans (person, xid);

alter table app.study_plans enable row level security;
alter table app.calendars enable row level security;

create policy study_plans_select_owner on app.study_plans for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('study_plans', 'person', 'person', '{program}',
	'{program,exam_on,weekdays,minutes,group_on,remind_hour,paused_at,updated_at}');

-- Whether the arguments make a plan. A day that has passed meanwhile is no reason to refuse it.
create function app.is_plan(p_args jsonb) returns boolean
language sql stable set search_path = '' as $$
	select app.is_study_program(p_args->>'program')
		and (p_args->>'minutes')::int between 5 and 240
		and jsonb_array_length(p_args->'weekdays') between 1 and 7
		and p_args->'weekdays' <@ '[0,1,2,3,4,5,6]'
		and coalesce((p_args->>'group_on')::int between 0 and 6, true)
		and coalesce((p_args->>'remind_hour')::int between 0 and 23, true)
		and coalesce((p_args->>'exam_on')::date between '2000-01-01' and '2200-01-01', true)
$$;

create function app.plan_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if app.is_plan(p_args) is not true then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.study_plans as p
		(person, program, exam_on, weekdays, minutes, group_on, remind_hour, updated_at)
	values (auth.uid(), p_args->>'program', (p_args->>'exam_on')::date,
		array(select w::int from jsonb_array_elements_text(p_args->'weekdays') w),
		(p_args->>'minutes')::int, (p_args->>'group_on')::int, (p_args->>'remind_hour')::int,
		least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (person, program) do update set exam_on = excluded.exam_on,
		weekdays = excluded.weekdays, minutes = excluded.minutes, group_on = excluded.group_on,
		remind_hour = excluded.remind_hour, updated_at = excluded.updated_at;
end
$$;

create function app.plan_pause_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	update app.study_plans p set paused_at = least(app.from_ms((p_args->>'at')::bigint), now())
	where p.person = auth.uid() and p.program = p_args->>'program';
	if not found then
		perform app.refuse('not_found');
	end if;
end
$$;

create function app.plan_resume_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	update app.study_plans p set paused_at = null
	where p.person = auth.uid() and p.program = p_args->>'program';
	if not found then
		perform app.refuse('not_found');
	end if;
end
$$;

insert into sync.mutators (name, ver, fn) values
	('plan.set', 1, 'app.plan_set_v1'),
	('plan.pause', 1, 'app.plan_pause_v1'),
	('plan.resume', 1, 'app.plan_resume_v1');

-- What the caller knows of their own address; null when there is none. Never the token.
create function api.calendar_state() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	return (
		select jsonb_build_object('made_at', app.ms(c.made_at), 'read_at', app.ms(c.read_at))
		from app.calendars c where c.person = (select auth.uid())
	);
end
$$;

-- A new address. Its token is told this once; 244 of its bits are chance.
create function api.calendar_make() returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	token text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
	if auth.uid() is null then
		perform app.refuse('not_allowed');
	end if;
	insert into app.calendars as c (person, hash)
	values (auth.uid(), encode(sha256(convert_to(token, 'UTF8')), 'hex'))
	on conflict (person) do update set hash = excluded.hash, made_at = now(), read_at = null,
		hour_at = now(), reads = 0
	where c.made_at < now() - interval '2 seconds';
	if not found then
		perform app.refuse('rate.limited');
	end if;
	return jsonb_build_object('token', token);
end
$$;

-- Ends the address: whoever still asks for it is told that there is none.
create function api.calendar_stop() returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
	delete from app.calendars c where c.person = auth.uid();
end
$$;

-- What an address shows, for the function `calendar` alone. An address is read 60 times an hour at
-- most. A "no" is an answer and no error, which would take the counting back.
create function api.calendar_read(p_token text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	calendar app.calendars;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	update app.calendars c
	set reads = case when c.hour_at > now() - interval '1 hour' then c.reads + 1 else 1 end,
		hour_at = case when c.hour_at > now() - interval '1 hour' then c.hour_at else now() end
	where c.hash = encode(sha256(convert_to(p_token, 'UTF8')), 'hex')
	returning c.* into calendar;
	if not found then
		return jsonb_build_object('code', 'not_found');
	elsif calendar.reads > 60 then
		return jsonb_build_object('code', 'rate.limited');
	end if;
	update app.calendars c set read_at = now() where c.person = calendar.person;
	return jsonb_build_object(
		'code', null,
		'language', coalesce((select p.language from app.people p where p.id = calendar.person), 'en'),
		'plans', app.calendar_plans(calendar.person)
	);
end
$$;

-- The plans of a person with the days that others set: the program's lead, the window's end, and
-- the days on which a practice exam was finished.
create function app.calendar_plans(p_person uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'program', s.program, 'exam_on', s.exam_on, 'weekdays', s.weekdays, 'minutes', s.minutes,
		'group_on', s.group_on, 'remind_hour', s.remind_hour, 'paused_at', app.ms(s.paused_at),
		'updated_at', app.ms(s.updated_at),
		'valid_until', (
			select max(a.valid_until) from app.applications a
			where a.person = p_person and a.program = s.program and not a.deleted
				and a.state <> 'withdrawn'
		),
		'lead_days', (
			select (d.definition #>> '{clocks,accommodationLead,value,count}')::int
			from app.programs d
			where d.id = s.program and d.current and not d.deleted
				and d.definition #>> '{clocks,accommodationLead,value,unit}' = 'days'
		),
		'simulated', (
			select coalesce(jsonb_agg(distinct (m.at at time zone 'UTC')::date), '[]')
			from app.sittings t join app.sitting_marks m on m.sitting = t.id
			where t.person = p_person and t.program = s.program and t.kind = 'simulation'
				and m.kind = 'finish'
		)
	) order by s.program), '[]')
	from app.study_plans s where s.person = p_person and not s.deleted
$$;

grant execute on function api.calendar_state(), api.calendar_make(), api.calendar_stop()
	to authenticated;
grant execute on function api.calendar_read(text) to service_role;
