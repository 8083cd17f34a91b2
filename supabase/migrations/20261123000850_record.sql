-- The record: what was done about an application and who looked, each entry tied by a hash to the one
-- before, so that nobody can change, leave out or add one later without its being seen. It is written by
-- triggers on what happens anyway, so that no door can forget it, and no door writes to it.
--
-- An entry is one text (the leaf). Its hash alone goes into the chain: an entry about a draft, which no
-- reviewer is told (C3), and one whose person was erased, still prove their place without their text.

create table app.records (
	application_id uuid not null,
	nth int not null,
	-- Null once the person was erased.
	leaf text,
	leaf_hash bytea not null,
	hash bytea not null,
	is_private boolean not null
);

-- What happened in a transaction that runs; chained and taken away before it commits.
create table app.record_news (
	id bigint generated always as identity,
	application_id uuid not null,
	kind text not null,
	part text,
	role text not null,
	at timestamptz not null,
	-- The event's or the look's own number.
	source text not null,
	about jsonb not null,
	is_private boolean not null
);

alter table app.records add primary key (application_id, nth),
	add foreign key (application_id) references app.applications (id),
	add check (octet_length(leaf_hash) = 32 and octet_length(hash) = 32);
alter table app.record_news add primary key (id);

alter table app.records enable row level security;
alter table app.record_news enable row level security;

-- Only a text may go, once its person is erased; its hash stays.
create function app.keep_record() returns trigger
language plpgsql set search_path = '' as $$
begin
	if tg_op = 'UPDATE' then
		old.leaf := null;
		if new is not distinct from old then
			return new;
		end if;
	end if;
	raise exception 'The record never changes' using errcode = 'SYIMM';
end
$$;
create trigger never_changes before update or delete on app.records
	for each row execute function app.keep_record();
create trigger never_emptied before truncate on app.records
	for each statement execute function app.keep_record();

-- Ties what a transaction did to the chains, at its end: the first of its triggers does it for all, in
-- the order in which every transaction takes these locks. Who moves thousands of applications at once
-- has the whole record to itself, because there is no room for as many locks. It runs as its owner,
-- because a commit has whatever role the request had, and asks who called.
create function app.chain_records() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
	news app.record_news;
begin
	-- One of the triggers before it has done its work already.
	if not exists (select from app.record_news n where n.id = new.id) then
		return null;
	end if;
	if (select count(distinct n.application_id) > 200 from app.record_news n) then
		lock table app.records in share row exclusive mode;
	else
		perform sync.lock(array(select 'record/' || n.application_id from app.record_news n));
	end if;
	for news in select n.* from app.record_news n order by n.id loop
		perform app.chain_record(news, auth.uid());
	end loop;
	delete from app.record_news;
	return null;
end
$$;

create function app.chain_record(p_news app.record_news, p_who uuid) returns void
language plpgsql set search_path = '' as $$
declare
	last app.records;
	made app.records;
begin
	select r.* into last from app.records r
	where r.application_id = p_news.application_id order by r.nth desc limit 1;
	made.nth := coalesce(last.nth, 0) + 1;
	made.leaf := jsonb_build_object('application', p_news.application_id, 'n', made.nth,
		'at', to_char(p_news.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
		'kind', p_news.kind, 'part', p_news.part, 'role', p_news.role, 'who', p_who,
		'source', p_news.source, 'about', p_news.about)::text;
	made.leaf_hash := sha256(convert_to(made.leaf, 'UTF8'));
	made.hash := sha256(coalesce(last.hash, '') || made.leaf_hash);
	insert into app.records (application_id, nth, leaf, leaf_hash, hash, is_private)
	values (p_news.application_id, made.nth, made.leaf, made.leaf_hash, made.hash, p_news.is_private);
end
$$;
create constraint trigger chain after insert on app.record_news
	deferrable initially deferred for each row execute function app.chain_records();

create function app.record_event() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
	values (new.application_id, new.kind, new.part, new.actor, new.at, 'event ' || new.id, new.about,
		new.private_to is not null);
	return null;
end
$$;
create trigger record after insert on app.events
	for each row execute function app.record_event();

create function app.record_look() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.record_news (application_id, kind, role, at, source, about, is_private)
	values (new.application_id, 'file.opened', 'reviewer', new.at, 'look ' || new.id,
		jsonb_build_object('file', new.file_id, 'review', new.review_id), false);
	return null;
end
$$;
create trigger record after insert on app.looks
	for each row execute function app.record_look();

-- What happened before there was a record begins it; who did it is not known any more.
insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
select e.application_id, e.kind, e.part, e.actor, e.at, 'event ' || e.id, e.about,
	e.private_to is not null
from app.events e order by e.at, e.id;

-- The first entry that does not fit, and why; null where all is whole. The history is held against it,
-- so that an event that was changed, or put there past the doors, is seen too.
create function app.record_fault(p_application uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	entry app.records;
	before bytea := '';
	expected int := 1;
	odd uuid;
begin
	for entry in select r.* from app.records r where r.application_id = p_application order by r.nth loop
		if entry.nth <> expected then
			return jsonb_build_object('n', expected, 'fault', 'missing');
		elsif entry.leaf is not null
			and entry.leaf_hash <> sha256(convert_to(entry.leaf, 'UTF8')) then
			return jsonb_build_object('n', entry.nth, 'fault', 'text');
		elsif entry.hash <> sha256(before || entry.leaf_hash) then
			return jsonb_build_object('n', entry.nth, 'fault', 'chain');
		end if;
		before := entry.hash;
		expected := expected + 1;
	end loop;
	with told as materialized (
		select r.leaf::jsonb as said from app.records r
		where r.application_id = p_application and r.leaf is not null
	)
	select e.id into odd from app.events e
	left join told on told.said->>'source' = 'event ' || e.id
	where e.application_id = p_application and (told.said->>'kind', told.said->'about')
		is distinct from (e.kind, e.about)
	limit 1;
	return case when odd is not null then jsonb_build_object('event', odd, 'fault', 'history') end;
end
$$;

-- The record of one application, page by page, for those who lead or run the desk; never of their own.
-- Reading it is written down too, once in ten minutes.
create function api.record_read(p_application uuid, p_after int, p_limit int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	application app.applications;
	size int := least(greatest(coalesce(p_limit, 200), 1), 500);
	entries jsonb;
begin
	select a.* into application from app.applications a where a.id = p_application;
	if application.id is null or not app.has_role(application.program, '{lead,staff}') then
		perform app.refuse('not_found');
	elsif application.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	select coalesce(jsonb_agg(app.record_line(r) order by r.nth), '[]') into entries
	from (
		select r.* from app.records r
		where r.application_id = p_application and r.nth > coalesce(p_after, 0)
		order by r.nth limit size
	) r;
	if coalesce(p_after, 0) = 0 then
		perform app.record_reader(p_application);
	end if;
	return jsonb_build_object('application', p_application, 'program', application.program,
		'receipt', application.receipt, 'entries', entries,
		'fault', case when coalesce(p_after, 0) = 0 then app.record_fault(p_application) end,
		'next', case when jsonb_array_length(entries) = size then entries->-1->'n' end);
end
$$;

create function app.record_line(p_record app.records) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object('n', p_record.nth,
		'leaf', case when not p_record.is_private then p_record.leaf end,
		'leaf_hash', encode(p_record.leaf_hash, 'hex'), 'hash', encode(p_record.hash, 'hex'),
		'is_private', p_record.is_private,
		'name', case when not p_record.is_private then (
			select p.name from app.people p
			where p.id = (p_record.leaf::jsonb->>'who')::uuid
		) end)
$$;

create function app.record_reader(p_application uuid) returns void
language plpgsql set search_path = '' as $$
declare
	me uuid := (select auth.uid());
begin
	if exists (
		select from app.records r
		where r.application_id = p_application and r.leaf::jsonb->>'kind' = 'record.read'
			and r.leaf::jsonb->>'who' = me::text
			and (r.leaf::jsonb->>'at')::timestamptz > now() - interval '10 minutes'
	) then
		return;
	end if;
	insert into app.record_news (application_id, kind, role, at, source, about, is_private)
	values (p_application, 'record.read', 'staff', clock_timestamp(), 'read', '{}', false);
end
$$;

grant execute on function api.record_read(uuid, int, int) to authenticated;
