-- Practice: sittings with questions, and what was done in them, so that a second device goes on.
--
-- A sitting is written once, when it is begun, and never changes. Everything after that is a mark,
-- and marks are only ever added: two devices' marks are a union by id, and where a sitting stands is
-- worked out from them (C2). What came later is told by counting, not by clocks (C5).

create table app.sittings (
	id uuid not null,
	person uuid not null,
	program text not null,
	kind text not null,
	questions jsonb not null,
	seed int not null,
	minutes int,
	break_at int,
	started_at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.sitting_marks (
	id uuid not null,
	person uuid not null,
	sitting uuid not null,
	kind text not null,
	question text,
	chosen int,
	nth int not null,
	used int not null,
	at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.sittings add primary key (id),
	add check (kind in ('practice', 'simulation')),
	add check (length(program) between 1 and 100),
	add check (jsonb_typeof(questions) = 'array'),
	add check (seed >= 0),
	add check (minutes between 1 and 600),
	add check (break_at between 1 and 200);
alter table app.sitting_marks add primary key (id),
	add foreign key (sitting) references app.sittings (id),
	add check (kind in ('answer', 'flag', 'unflag', 'break', 'resume', 'leave', 'finish')),
	add check ((kind in ('answer', 'flag', 'unflag')) = (question is not null)),
	add check ((kind = 'answer') = (chosen is not null)),
	add check (length(question) between 1 and 100),
	add check (chosen between 0 and 9),
	add check (nth between 1 and 100000),
	-- Ten hours are more than any sitting may take.
	add check (used between 0 and 36000000);

create index sittings_feed on app.sittings (person, xid);
create index sitting_marks_feed on app.sitting_marks (person, xid);
create index sitting_marks_sitting on app.sitting_marks (sitting);

alter table app.sittings enable row level security;
alter table app.sitting_marks enable row level security;

create policy sittings_select_owner on app.sittings for select to authenticated
	using (person = (select auth.uid()));
create policy sitting_marks_select_owner on app.sitting_marks for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('sittings', 'person', 'person', '{id}',
	'{id,program,kind,questions,seed,minutes,break_at,started_at}');
select sync.publish('sitting_marks', 'person', 'person', '{id}',
	'{id,sitting,kind,question,chosen,nth,used,at}');

-- Between one and two hundred names, none of them long.
create function app.is_question_list(p_list jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select case when jsonb_typeof(p_list) is distinct from 'array' then false
		else jsonb_array_length(p_list) between 1 and 200 and not exists (
			select from jsonb_array_elements(p_list) q (one)
			where jsonb_typeof(q.one) <> 'string' or length(q.one #>> '{}') not between 1 and 100
		)
	end
$$;

create function app.sitting_start_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not app.is_question_list(p_args->'questions') then
		perform app.refuse('bad_arguments');
	elsif (select count(*) from app.sittings s where s.person = auth.uid()) >= 3000 then
		perform app.refuse('sitting.too_many', '{"most": 3000}');
	end if;
	insert into app.sittings (id, person, program, kind, questions, seed, minutes, break_at, started_at)
	values ((p_args->>'sitting')::uuid, auth.uid(), p_args->>'program', p_args->>'kind',
		p_args->'questions', (p_args->>'seed')::int, (p_args->>'minutes')::int,
		(p_args->>'break_at')::int, least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (id) do nothing;
end
$$;

create function app.sitting_mark_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not exists (
		select from app.sittings s
		where s.id = (p_args->>'sitting')::uuid and s.person = auth.uid()
	) then
		perform app.refuse('not_found');
	elsif (
		select count(*) from app.sitting_marks m where m.sitting = (p_args->>'sitting')::uuid
	) >= 5000 then
		perform app.refuse('sitting.full');
	end if;
	insert into app.sitting_marks (id, person, sitting, kind, question, chosen, nth, used, at)
	values ((p_args->>'mark')::uuid, auth.uid(), (p_args->>'sitting')::uuid, p_args->>'kind',
		p_args->>'question', (p_args->>'chosen')::int, (p_args->>'nth')::int,
		(p_args->>'used')::int, least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (id) do nothing;
end
$$;

insert into sync.mutators (name, ver, fn) values
	('sitting.start', 1, 'app.sitting_start_v1'),
	('sitting.mark', 1, 'app.sitting_mark_v1');
