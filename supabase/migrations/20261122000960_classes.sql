-- Classes: when they are, how they are held, and when a place may be asked for.
--
-- Staff write a window and the classes that it serves; everybody sees them. A change names the
-- revision that was on screen, so that two people never write over each other unseen. Whoever chose a
-- class is told when its dates, its format or its window change, and when it does not take place.

create table app.windows (
	id uuid not null,
	program text not null,
	opens_at timestamptz not null,
	closes_at timestamptz not null,
	-- In which staff speak of these times.
	zone text not null,
	note jsonb,
	rev int not null default 1,
	updated_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.classes (
	id uuid not null,
	program text not null,
	-- Null while nobody has said when applications are taken.
	window_id uuid,
	name jsonb not null,
	format text not null,
	days_a_week int not null,
	zone text not null,
	-- [{"on": "2027-03-02", "from": "09:00", "to": "12:30"}] by day; none while they are to be decided.
	days jsonb not null,
	place text not null default '',
	capacity int not null,
	waiting_max int not null,
	-- Given places, and then those who wait.
	taken int not null default 0,
	state text not null default 'planned',
	cancel_reason text not null default '',
	rev int not null default 1,
	updated_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.windows add primary key (id),
	add check (opens_at < closes_at);
alter table app.classes add primary key (id),
	add foreign key (window_id) references app.windows (id),
	add check (format in ('online', 'hybrid', 'in_person', 'undecided')),
	add check (days_a_week between 1 and 7),
	add check (capacity between 1 and 1000),
	add check (waiting_max between 0 and 1000),
	add check (taken between 0 and capacity + waiting_max),
	add check (length(place) <= 500),
	add check (state in ('planned', 'cancelled')),
	add check ((state = 'cancelled') = (cancel_reason <> ''));

create index windows_feed on app.windows (xid);
create index classes_feed on app.classes (xid);
create index classes_program on app.classes (program);
create index classes_window on app.classes (window_id);
-- Who chose which class. An id and its quotes have this length, whatever the question is called.
create index fields_class on app.fields (value) where length(value::text) = 38;

alter table app.windows enable row level security;
alter table app.classes enable row level security;

create policy windows_select_signed_in on app.windows for select to authenticated using (true);
create policy classes_select_signed_in on app.classes for select to authenticated using (true);

select sync.publish('windows', 'open', 'id', '{id}',
	'{id,program,opens_at,closes_at,zone,note,rev,updated_at}');
select sync.publish('classes', 'open', 'id', '{id}',
	'{id,program,window_id,name,format,days_a_week,zone,days,place,capacity,waiting_max,taken,state,
	cancel_reason,rev,updated_at}');

-- The moment at which a class begins; null while the dates are to be decided.
create function app.begins_at(p_class app.classes) returns timestamptz
language sql stable set search_path = '' as $$
	select ((p_class.days #>> '{0,on}') || ' ' || (p_class.days #>> '{0,from}'))::timestamp
		at time zone p_class.zone
$$;

-- Which classes of a program may be asked for at a moment: the twin of `standingOf` in
-- `src/lib/domain/class.ts`, whose `open` this is.
create function app.open_classes(p_program text, p_at timestamptz) returns uuid[]
language sql stable set search_path = '' as $$
	select coalesce(array_agg(c.id order by c.id), '{}')
	from app.classes c
	join app.windows w on w.id = c.window_id and not w.deleted
	where c.program = p_program and not c.deleted and c.state = 'planned'
		and w.opens_at <= p_at and p_at < w.closes_at
		and c.taken < c.capacity + c.waiting_max
		and coalesce(p_at < app.begins_at(c), true)
$$;

-- Words in both languages, and nothing else.
create function app.is_text(p_text jsonb, p_length int) returns boolean
language sql immutable set search_path = '' as $$
	select jsonb_typeof(p_text) = 'object' and (
		select array_agg(t.key order by t.key) = '{en,es}' and bool_and(
			jsonb_typeof(t.value) = 'string' and length(btrim(t.value #>> '{}')) between 1 and p_length
		)
		from jsonb_each(p_text) t
	)
$$;

-- A zone is a place's, because only that knows when its clocks change.
create function app.is_zone(p_zone text) returns boolean
language sql stable set search_path = '' as $$
	select p_zone ~ '^[A-Za-z]+(/[A-Za-z0-9_+-]+)+$' and now() at time zone p_zone is not null
$$;

-- Whether days come one after the other, each with hours that end after they begin.
create function app.are_class_days(p_days jsonb) returns boolean
language sql stable set search_path = '' as $$
	select jsonb_typeof(p_days) = 'array' and jsonb_array_length(p_days) <= 100 and not exists (
		select from (
			select d.day, lag(d.day->>'on') over (order by d.n) as earlier
			from jsonb_array_elements(p_days) with ordinality d (day, n)
		) k
		where (
			to_char((k.day->>'on')::date, 'YYYY-MM-DD') = k.day->>'on'
			and (k.day->>'on')::date between '2000-01-01' and '2200-01-01'
			and k.day->>'from' ~ '^([01]\d|2[0-3]):[0-5]\d$'
			and k.day->>'to' ~ '^([01]\d|2[0-3]):[0-5]\d$'
			and k.day->>'from' < k.day->>'to'
			and coalesce(k.earlier < k.day->>'on', true)
			and k.day - '{on,from,to}'::text[] = '{}'
		) is not true
	)
$$;

create function app.is_class(p_args jsonb) returns boolean
language sql stable set search_path = '' as $$
	select app.is_text(p_args->'name', 200)
		and p_args->>'format' in ('online', 'hybrid', 'in_person', 'undecided')
		and (p_args->>'days_a_week')::int between 1 and 7
		and app.is_zone(p_args->>'zone')
		and app.are_class_days(p_args->'days')
		and length(p_args->>'place') <= 500
		and (p_args->>'capacity')::int between 1 and 1000
		and (p_args->>'waiting_max')::int between 0 and 1000
		and (p_args->>'window' is null or exists (
			select from app.windows w
			where w.id = (p_args->>'window')::uuid and w.program = p_args->>'program' and not w.deleted
		))
$$;

-- Only staff write classes, and only of a program that has some.
create function app.refuse_other_staff(p_program text) returns void
language plpgsql set search_path = '' as $$
begin
	if not app.has_role(p_program, '{staff,lead}') then
		perform app.refuse('not_allowed');
	elsif not exists (
		select from app.programs p
		where p.id = p_program and p.current and not p.deleted and p.definition ? 'admission'
	) then
		perform app.refuse('bad_arguments');
	end if;
end
$$;

-- Applications, sent or not, that name a class in answer to any question about one.
create function app.applications_for(p_class uuid) returns setof app.applications
language sql stable set search_path = '' as $$
	select a.* from app.applications a
	where not a.deleted and a.state not in ('withdrawn', 'denied') and exists (
		select from app.fields f
		join app.questions q on q.program = a.program and q.edition = a.edition
			and q.path = f.path and q.kind = 'class'
		where f.application_id = a.id and f.value = to_jsonb(p_class::text)
			and length(f.value::text) = 38 and not f.deleted
	)
$$;

-- Tells whoever chose a class or has a seat in it (`app.applications_about`, with the seats). Of one
-- that has ended nobody needs to hear.
create function app.tell_class(p_class app.classes, p_kind text, p_about jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	about jsonb := jsonb_build_object('class', p_class.id, 'program', p_class.program,
		'name', p_class.name) || p_about;
begin
	if (p_class.days #>> '{-1,on}')::date < (now() at time zone p_class.zone)::date then
		return;
	end if;
	perform app.notify(a, p_kind, about) from app.applications_about(p_class.id) a;
end
$$;

-- What of a class changed that people have planned with.
create function app.changes_of(p_before app.classes, p_after app.classes) returns text[]
language sql immutable set search_path = '' as $$
	select coalesce(array_agg(k.name), '{}')
	from (values
		('days', p_before.days <> p_after.days or p_before.zone <> p_after.zone),
		('format', p_before.format <> p_after.format),
		('place', p_before.place <> p_after.place),
		('window', p_before.window_id is distinct from p_after.window_id)
	) k (name, is_changed)
	where k.is_changed
$$;

create function app.window_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	before app.windows;
	after app.windows;
begin
	perform app.refuse_other_staff(p_args->>'program');
	select w.* into before from app.windows w where w.id = (p_args->>'window')::uuid for no key update;
	if before.id is not null and before.program <> p_args->>'program' or (
		app.is_zone(p_args->>'zone') and (p_args->>'opens_at')::bigint < (p_args->>'closes_at')::bigint
		and (p_args->'note' = 'null' or app.is_text(p_args->'note', 500))
	) is not true then
		perform app.refuse('bad_arguments');
	elsif coalesce(before.rev, 0) is distinct from (p_args->>'base')::int then
		perform app.refuse('window.stale', jsonb_build_object('rev', coalesce(before.rev, 0)));
	end if;
	insert into app.windows (id, program, opens_at, closes_at, zone, note)
	values ((p_args->>'window')::uuid, p_args->>'program', app.from_ms((p_args->>'opens_at')::bigint),
		app.from_ms((p_args->>'closes_at')::bigint), p_args->>'zone', nullif(p_args->'note', 'null'))
	on conflict (id) do update set opens_at = excluded.opens_at, closes_at = excluded.closes_at,
		zone = excluded.zone, note = excluded.note, rev = app.windows.rev + 1, updated_at = now()
	returning * into after;
	if (before.opens_at, before.closes_at) <> (after.opens_at, after.closes_at) then
		perform app.tell_class(c, 'class.changed', '{"changed": ["window"]}')
		from app.classes c where c.window_id = after.id and c.state = 'planned' and not c.deleted;
	end if;
	perform sync.note('desk:' || after.program);
end
$$;

-- The class that a command is about, held for the rest of the transaction, if it is still as it was on
-- screen and takes place.
create function app.class_as_seen(p_args jsonb) returns app.classes
language plpgsql set search_path = '' as $$
declare
	found app.classes;
begin
	select c.* into found from app.classes c where c.id = (p_args->>'class')::uuid for no key update;
	if found.state = 'cancelled' then
		perform app.refuse('class.cancelled');
	elsif coalesce(found.rev, 0) is distinct from (p_args->>'base')::int then
		perform app.refuse('class.stale', jsonb_build_object('rev', coalesce(found.rev, 0)));
	end if;
	return found;
end
$$;

create function app.class_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	before app.classes;
	after app.classes;
	changed text[];
begin
	perform app.refuse_other_staff(p_args->>'program');
	if app.is_class(p_args) is not true or exists (
		select from app.classes c
		where c.id = (p_args->>'class')::uuid and c.program <> p_args->>'program'
	) then
		perform app.refuse('bad_arguments');
	end if;
	before := app.class_as_seen(p_args);
	if before.taken > (p_args->>'capacity')::int + (p_args->>'waiting_max')::int then
		perform app.refuse('class.too_small', jsonb_build_object('taken', before.taken));
	end if;
	insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days, place,
		capacity, waiting_max)
	values ((p_args->>'class')::uuid, p_args->>'program', (p_args->>'window')::uuid, p_args->'name',
		p_args->>'format', (p_args->>'days_a_week')::int, p_args->>'zone', p_args->'days',
		btrim(p_args->>'place'), (p_args->>'capacity')::int, (p_args->>'waiting_max')::int)
	on conflict (id) do update set window_id = excluded.window_id, name = excluded.name,
		format = excluded.format, days_a_week = excluded.days_a_week, zone = excluded.zone,
		days = excluded.days, place = excluded.place, capacity = excluded.capacity,
		waiting_max = excluded.waiting_max, rev = app.classes.rev + 1, updated_at = now()
	returning * into after;
	changed := app.changes_of(before, after);
	if before.id is not null and changed <> '{}' then
		perform app.tell_class(after, 'class.changed', jsonb_build_object('changed', changed));
	end if;
	perform sync.note('desk:' || after.program);
end
$$;

-- For good: people have been told, and have made other plans.
create function app.class_cancel_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	held app.classes;
	reason text := btrim(coalesce(p_args->>'reason', ''));
begin
	select c.* into held from app.classes c where c.id = (p_args->>'class')::uuid;
	if held.id is null or not app.has_role(held.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif length(reason) not between 1 and 500 then
		perform app.refuse('bad_arguments');
	end if;
	perform app.class_as_seen(p_args);
	update app.classes c
	set state = 'cancelled', cancel_reason = reason, rev = c.rev + 1, updated_at = now()
	where c.id = held.id returning c.* into held;
	perform app.tell_class(held, 'class.cancelled', jsonb_build_object('reason', reason));
	perform sync.note('desk:' || held.program);
end
$$;

-- What is offered, as the feed would send it, for a device that no pull fills: whoever has no account
-- chooses a class too. It asks nobody who they are, because it tells everybody the same (D3).
create function api.class_offer() returns jsonb
language sql stable security definer set search_path = '' as $$
	select jsonb_build_object('cookie', null, 'page', null, 'reset', false, 'gone', '{}'::jsonb,
		'outcomes', '{}'::jsonb, 'now', app.ms(now()), 'rows', jsonb_object_agg(f.name,
			jsonb_build_object('cols', to_jsonb(f.columns || 'v'::text),
				'vals', coalesce(r.vals, '[]'))))
	from sync.feeds f, lateral sync.read_feed(
		f.name, null, pg_current_snapshot(), '{}', '{}', null, 1000) r
	where f.name in ('windows', 'classes')
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('window.set', 1, 'app.window_set_v1', 'window'),
	('class.set', 1, 'app.class_set_v1', 'class'),
	('class.cancel', 1, 'app.class_cancel_v1', 'class');

grant execute on function api.class_offer() to anon;
