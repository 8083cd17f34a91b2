-- Study groups: people who learn together, and what they say to each other.
--
-- Online only, so nothing here travels by the feed: pages ask these functions, and a hint on the
-- topic `group:<id>` says when to ask again. Members know each other by a name of their own choice
-- and by an id that belongs to one group; nobody learns an account. All tables are closed: the
-- functions at the end are the only way in, and each of them starts by asking who calls.

create table app.study_groups (
	id uuid not null default gen_random_uuid(),
	program text not null,
	name text not null,
	code text not null,
	made_at timestamptz not null default now()
);

create table app.group_members (
	id uuid not null default gen_random_uuid(),
	group_id uuid not null,
	person uuid not null,
	name text not null,
	is_owner boolean not null default false,
	joined_at timestamptz not null default now(),
	read_at timestamptz not null default now()
);

-- Who was removed and may not come back by the code.
create table app.group_removed (
	group_id uuid not null,
	person uuid not null,
	at timestamptz not null default now()
);

-- Codes that somebody tried, so that guessing comes to nothing.
create table app.code_tries (
	person uuid not null,
	at timestamptz not null default now()
);

-- What was said, in a group or between a mentor and a person: `place` is the id of either. The id is
-- made where it was typed, so that sending it twice says it once.
create table app.messages (
	id uuid not null,
	n bigint generated always as identity,
	place uuid not null,
	program text not null,
	person uuid not null,
	name text not null,
	body text not null,
	at timestamptz not null default now(),
	removed_at timestamptz
);

-- A message that somebody asked the program's staff to look at, copied as it was then.
create table app.message_reports (
	id uuid not null default gen_random_uuid(),
	message uuid not null,
	place uuid not null,
	program text not null,
	reporter uuid not null,
	author uuid not null,
	name text not null,
	body text not null,
	reason text not null,
	at timestamptz not null default now(),
	outcome text,
	settled_by uuid,
	settled_at timestamptz
);

-- Who may not take part in groups and mentoring of a program any more.
create table app.study_barred (
	program text not null,
	person uuid not null,
	by uuid not null,
	at timestamptz not null default now()
);

-- Copies of decks: what the owner changes later stays theirs.
create table app.group_decks (
	id uuid not null default gen_random_uuid(),
	group_id uuid not null,
	person uuid not null,
	by_name text not null,
	name text not null,
	cards jsonb not null,
	at timestamptz not null default now()
);

alter table app.study_groups add primary key (id), add unique (code),
	add check (length(name) between 1 and 60), add check (length(program) between 1 and 60);
alter table app.group_members add primary key (id), add unique (group_id, person),
	add foreign key (group_id) references app.study_groups (id) on delete cascade,
	add check (length(name) between 1 and 40);
alter table app.group_removed add primary key (group_id, person),
	add foreign key (group_id) references app.study_groups (id) on delete cascade;
alter table app.messages add primary key (id), add check (length(body) between 1 and 500);
alter table app.message_reports add primary key (id), add unique (message, reporter),
	add check (length(reason) <= 300), add check (outcome in ('kept', 'removed', 'barred'));
alter table app.study_barred add primary key (program, person);
alter table app.group_decks add primary key (id),
	add foreign key (group_id) references app.study_groups (id) on delete cascade,
	add check (length(name) between 1 and 100), add check (octet_length(cards::text) <= 600000);

create unique index group_members_owner on app.group_members (group_id) where is_owner;
create index group_members_person on app.group_members (person);
create index code_tries_person on app.code_tries (person, at);
create index code_tries_at on app.code_tries (at);
create index messages_place on app.messages (place, n);
create index messages_person on app.messages (person, at);
create index messages_at on app.messages (at);
create index message_reports_open on app.message_reports (program, at) where outcome is null;
create index message_reports_reporter on app.message_reports (reporter, at);
create index message_reports_at on app.message_reports (at);
create index group_decks_group on app.group_decks (group_id, at);

alter table app.study_groups enable row level security;
alter table app.group_members enable row level security;
alter table app.group_removed enable row level security;
alter table app.code_tries enable row level security;
alter table app.messages enable row level security;
alter table app.message_reports enable row level security;
alter table app.study_barred enable row level security;
alter table app.group_decks enable row level security;

-- The caller as a member of a group. Who is none is told that there is nothing.
create function app.own_member(p_group uuid) returns app.group_members
language plpgsql stable set search_path = '' as $$
declare
	member app.group_members;
begin
	select m.* into member from app.group_members m
	where m.group_id = p_group and m.person = auth.uid();
	if member.id is null then
		perform app.refuse('not_found');
	end if;
	return member;
end
$$;

-- A line somebody typed for others to read: one line, without signs that hide or turn text.
create function app.clean_line(p_text text, p_max int) returns text
language plpgsql immutable set search_path = '' as $$
declare
	line text := btrim(regexp_replace(regexp_replace(coalesce(p_text, ''),
		'[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e'
		|| '\u2060-\u206f\u3164\ufeff\uffa0]', ' ', 'g'),
		'\s+', ' ', 'g'));
begin
	if length(line) not between 1 and p_max then
		perform app.refuse('bad_arguments');
	end if;
	return line;
end
$$;

create function app.refuse_barred(p_program text) returns void
language plpgsql stable set search_path = '' as $$
begin
	if exists (
		select from app.study_barred b where b.program = p_program and b.person = auth.uid()
	) then
		perform app.refuse('study.barred');
	end if;
end
$$;

create function app.tell_place(p_kind text, p_place uuid) returns void
language plpgsql set search_path = '' as $$
begin
	perform sync.note(p_kind || ':' || p_place);
	perform sync.tell();
end
$$;

-- Eight letters that cannot be taken for one another and spell nothing.
create function app.new_code() returns text
language sql volatile set search_path = '' as $$
	select string_agg(substr('BCDFGHJKMNPQRSTVWXZ', 1 + get_byte(r.bytes, b.i) % 19, 1), '')
	from (select uuid_send(gen_random_uuid()) as bytes) r,
		unnest('{0,1,2,3,4,5,9,10}'::int[]) b (i)
$$;

-- At most this many groups to a person.
create function app.refuse_groups_full() returns void
language plpgsql stable set search_path = '' as $$
begin
	if (select count(*) from app.group_members m where m.person = auth.uid()) >= 10 then
		perform app.refuse('group.too_many', '{"max": 10}');
	end if;
end
$$;

create function api.group_make(p_program text, p_name text, p_as text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	made uuid;
	name text := app.clean_line(p_name, 60);
	called text := app.clean_line(p_as, 40);
begin
	perform sync.lock(array['study:' || auth.uid()]);
	perform app.refuse_barred(p_program);
	perform app.refuse_groups_full();
	-- Another one has no staff to report to, and nobody is barred from it.
	if not app.is_study_program(p_program) then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.study_groups (program, name, code) values (p_program, name, app.new_code())
	returning id into made;
	insert into app.group_members (group_id, person, name, is_owner)
	values (made, auth.uid(), called, true);
	return jsonb_build_object('id', made);
end
$$;

-- A code that opens nothing is answered, not refused, because a refusal would take the note of the
-- try back with it. Who was removed hears the same as who guessed.
create function api.group_join(p_code text, p_as text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	wanted text := upper(regexp_replace(coalesce(p_code, ''), '[^A-Za-z]', '', 'g'));
	called text := app.clean_line(p_as, 40);
	found app.study_groups;
begin
	select g.* into found from app.study_groups g where g.code = wanted;
	perform sync.lock(array['study:' || auth.uid(), found.id::text]);
	-- Counted under the lock: a hundred tries at once would all see that there was none before.
	if (
		select count(*) from app.code_tries t
		where t.person = auth.uid() and t.at > now() - interval '10 minutes'
	) >= 10 then
		perform app.refuse('rate.limited');
	end if;
	-- Looked for again under the lock: the last member may have left meanwhile.
	if found.id is null or exists (
		select from app.group_removed r where r.group_id = found.id and r.person = auth.uid()
	) or not exists (select from app.study_groups g where g.id = found.id and g.code = wanted) then
		insert into app.code_tries (person) values (auth.uid());
		return '{"id": null}';
	end if;
	perform app.add_member(found, called);
	return jsonb_build_object('id', found.id);
end
$$;

create function app.add_member(p_group app.study_groups, p_name text) returns void
language plpgsql set search_path = '' as $$
begin
	if exists (
		select from app.group_members m where m.group_id = p_group.id and m.person = auth.uid()
	) then
		return;
	end if;
	perform app.refuse_barred(p_group.program);
	perform app.refuse_groups_full();
	if (select count(*) from app.group_members m where m.group_id = p_group.id) >= 12 then
		perform app.refuse('group.full', '{"max": 12}');
	end if;
	insert into app.group_members (group_id, person, name) values (p_group.id, auth.uid(), p_name);
	perform app.tell_place('group', p_group.id);
end
$$;

-- Takes a member out. The next in age becomes the owner; with the last one the group ends.
create function app.drop_member(p_member app.group_members) returns void
language plpgsql set search_path = '' as $$
begin
	delete from app.group_members m where m.id = p_member.id;
	if p_member.is_owner then
		update app.group_members m set is_owner = true where m.id = (
			select o.id from app.group_members o where o.group_id = p_member.group_id
			order by o.joined_at, o.id limit 1
		);
	end if;
	if not exists (select from app.group_members m where m.group_id = p_member.group_id) then
		delete from app.messages s where s.place = p_member.group_id;
		delete from app.study_groups g where g.id = p_member.group_id;
	end if;
	perform app.tell_place('group', p_member.group_id);
end
$$;

create function api.group_leave(p_group uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
	perform sync.lock(array['study:' || auth.uid(), p_group::text]);
	perform app.drop_member(app.own_member(p_group));
end
$$;

create function app.own_group(p_group uuid) returns app.group_members
language plpgsql volatile set search_path = '' as $$
declare
	member app.group_members;
begin
	perform sync.lock(array[p_group::text]);
	member := app.own_member(p_group);
	if not member.is_owner then
		perform app.refuse('not_allowed');
	end if;
	return member;
end
$$;

create function api.group_remove(p_group uuid, p_member uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	owner app.group_members := app.own_group(p_group);
	member app.group_members;
begin
	select m.* into member from app.group_members m
	where m.id = p_member and m.group_id = p_group and m.person <> auth.uid();
	if member.id is null then
		perform app.refuse('not_found');
	end if;
	insert into app.group_removed (group_id, person) values (owner.group_id, member.person);
	perform app.drop_member(member);
end
$$;

-- A new code: whoever has the old one stays outside from now on.
create function api.group_new_code(p_group uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	-- Only the owner (auth.uid() is asked there) gives out a new one.
	owner app.group_members := app.own_group(p_group);
	given text;
begin
	update app.study_groups g set code = app.new_code() where g.id = owner.group_id
	returning g.code into given;
	perform app.tell_place('group', p_group);
	return jsonb_build_object('code', given);
end
$$;

-- Says something, at most ten times a minute and a thousand times a day, whatever the place. The same id again says nothing new.
create function app.say(p_message uuid, p_place uuid, p_program text, p_name text, p_body text)
returns void
language plpgsql set search_path = '' as $$
declare
	said text := btrim(coalesce(p_body, ''), e' \t\r\n');
begin
	if length(said) not between 1 and 500 then
		perform app.refuse('message.length', '{"max": 500}');
	end if;
	perform sync.lock(array['study:' || auth.uid()]);
	perform app.refuse_barred(p_program);
	if exists (
		select from app.messages m
		where m.id = p_message and m.person = auth.uid() and m.place = p_place
	) then
		return;
	elsif exists (select from app.messages m where m.id = p_message) then
		perform app.refuse('bad_arguments');
	elsif (
		select count(*) from app.messages m
		where m.person = auth.uid() and m.at > now() - interval '1 minute'
	) >= 10 or (
		select count(*) from app.messages m
		where m.person = auth.uid() and m.at > now() - interval '1 day'
	) >= 1000 then
		perform app.refuse('rate.limited');
	end if;
	insert into app.messages (id, place, program, person, name, body)
	values (p_message, p_place, p_program, auth.uid(), p_name, said);
end
$$;

create function api.group_say(p_group uuid, p_message uuid, p_body text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	member app.group_members := app.own_member(p_group);
begin
	perform app.say(p_message, p_group, g.program, member.name, p_body)
	from app.study_groups g where g.id = p_group and member.person = auth.uid();
	perform app.tell_place('group', p_group);
end
$$;

-- Fifty of a place's messages before `p_before`, the latest last. One that the caller reported, or
-- that staff took away, comes without its words.
create function app.message_lines(p_place uuid, p_before bigint) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', l.id, 'n', l.n, 'name', l.name, 'mine', l.person = auth.uid(), 'at', app.ms(l.at),
		'body', case when l.standing = 'said' then l.body end, 'standing', l.standing
	) order by l.n), '[]')
	from (
		select m.*, case
			when m.removed_at is not null then 'removed'
			when exists (
				select from app.message_reports r
				where r.message = m.id and r.reporter = auth.uid() and r.outcome is distinct from 'kept'
			) then 'reported'
			else 'said'
		end as standing
		from app.messages m
		where m.place = p_place and (p_before is null or m.n < p_before)
			and m.at > now() - interval '90 days'
		order by m.n desc limit 50
	) l
$$;

create function api.group_earlier(p_group uuid, p_before bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	return app.message_lines(m.group_id, p_before) from app.own_member(p_group) m
	where m.person = auth.uid();
end
$$;

create function api.group_share_deck(p_group uuid, p_name text, p_cards jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	member app.group_members;
	name text := app.clean_line(p_name, 100);
	made uuid;
begin
	perform sync.lock(array[p_group::text]);
	member := app.own_member(p_group);
	perform app.refuse_barred(g.program) from app.study_groups g where g.id = p_group;
	if not app.are_cards(p_cards) then
		perform app.refuse('group.deck_cards', '{"max": 200}');
	elsif (select count(*) from app.group_decks d where d.group_id = p_group) >= 20 then
		perform app.refuse('group.decks_full', '{"max": 20}');
	end if;
	insert into app.group_decks (group_id, person, by_name, name, cards)
	select p_group, auth.uid(), member.name, name, jsonb_agg(
		jsonb_build_object('front', c.card->'front', 'back', c.card->'back') order by c.n)
	from jsonb_array_elements(p_cards) with ordinality c (card, n)
	returning id into made;
	perform app.tell_place('group', p_group);
	return jsonb_build_object('id', made);
end
$$;

-- One to two hundred cards, each with a front and a back as long as one's own cards have, and half a
-- megabyte at most.
create function app.are_cards(p_cards jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
	if jsonb_typeof(p_cards) is distinct from 'array' then
		return false;
	elsif jsonb_array_length(p_cards) not between 1 and 200
		or octet_length(p_cards::text) > 500000 then
		return false;
	end if;
	return not exists (
		select from jsonb_array_elements(p_cards) c (card),
			(values ('front', 1000), ('back', 4000)) side (name, most)
		where jsonb_typeof(c.card->side.name) is distinct from 'string'
			or length(c.card->>side.name) not between 1 and side.most
	);
end
$$;

create function api.group_deck(p_deck uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	deck app.group_decks;
begin
	select d.* into deck from app.group_decks d
	join app.group_members m on m.group_id = d.group_id and m.person = auth.uid()
	where d.id = p_deck;
	if deck.id is null then
		perform app.refuse('not_found');
	end if;
	return jsonb_build_object('id', deck.id, 'name', deck.name, 'cards', deck.cards);
end
$$;

-- Taken back by who shared it, or by the group's owner.
create function api.group_drop_deck(p_deck uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	place uuid;
begin
	delete from app.group_decks d using app.group_members m
	where d.id = p_deck and m.group_id = d.group_id and m.person = auth.uid()
		and (d.person = auth.uid() or m.is_owner)
	returning d.group_id into place;
	if place is null then
		perform app.refuse('not_found');
	end if;
	perform app.tell_place('group', place);
end
$$;

-- The caller's groups, the liveliest first, each with how much is new there.
create function api.group_list() returns jsonb
language sql stable security definer set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', g.id, 'name', g.name, 'program', g.program, 'unread', u.unread, 'members', (
			select count(*) from app.group_members o where o.group_id = g.id
		)
	) order by u.latest desc nulls last, g.made_at desc), '[]')
	from app.group_members m
	join app.study_groups g on g.id = m.group_id,
	lateral (
		select count(*) filter (where s.at > m.read_at and s.person <> m.person) as unread,
			max(s.at) as latest
		from (
			select l.at, l.person from app.messages l where l.place = g.id order by l.n desc limit 50
		) s
	) u
	where m.person = (select auth.uid())
$$;

grant execute on function
	api.group_make(text, text, text), api.group_join(text, text), api.group_leave(uuid),
	api.group_remove(uuid, uuid), api.group_new_code(uuid), api.group_say(uuid, uuid, text),
	api.group_earlier(uuid, bigint), api.group_share_deck(uuid, text, jsonb),
	api.group_deck(uuid), api.group_drop_deck(uuid), api.group_list()
to authenticated;
