-- Who works at a desk, and which providers a program approves, as its staff write them. Every change
-- is a line in app.desk_changes that nobody alters.

create function app.refuse_unless_staff(p_program text) returns void
language plpgsql stable set search_path = '' as $$
begin
	if not app.has_role(p_program, '{staff}') then
		perform app.refuse('not_allowed');
	end if;
end
$$;

create function app.note_change(p_uid uuid, p_program text, p_kind text, p_about jsonb)
returns void
language sql volatile set search_path = '' as $$
	insert into app.desk_changes (id, program, kind, about, person)
	values (p_uid, p_program, p_kind, p_about, auth.uid())
$$;

-- Gives a role to whoever has an account under an address that they have confirmed.
create function app.role_give_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	wanted text := p_args->>'program';
	whom uuid;
begin
	perform app.refuse_unless_staff(wanted);
	select u.id into whom from auth.users u
	where u.email = lower(btrim(p_args->>'email'))
		and u.email_confirmed_at is not null;
	if whom is null then
		perform app.refuse('role.no_account');
	end if;
	insert into app.people (id) values (whom) on conflict do nothing;
	insert into app.roles (person, program, role) values (whom, wanted, p_args->>'role')
	on conflict (person, program, role) do update set deleted = false;
	perform app.note_change(p_uid, wanted, 'role.given', jsonb_build_object('person', whom,
		'name', app.name_of(whom), 'role', p_args->>'role'));
	perform sync.note('person:' || whom), sync.note('desk:' || wanted);
end
$$;

-- Takes a role away at once: what its holder has claimed goes back into the queue. Somebody always
-- stays who can give roles.
create function app.role_take_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	wanted text := p_args->>'program';
	whom uuid := (p_args->>'person')::uuid;
begin
	perform app.refuse_unless_staff(wanted);
	perform 1 from app.roles r where r.program = wanted and r.role = 'staff' and not r.deleted
	order by r.person for update;
	if p_args->>'role' = 'staff' and not exists (
		select from app.roles r
		where r.program = wanted and r.role = 'staff' and not r.deleted and r.person <> whom
	) then
		perform app.refuse('role.last');
	end if;
	update app.roles r set deleted = true
	where r.program = wanted and r.person = whom and r.role = p_args->>'role' and not r.deleted;
	if not found then
		return;
	end if;
	perform app.note_change(p_uid, wanted, 'role.taken', jsonb_build_object('person', whom,
		'name', app.name_of(whom), 'role', p_args->>'role'));
	perform sync.note('person:' || whom), sync.note('desk:' || wanted);
end
$$;

-- A provider as the program's own letter says it: from when, until when, by which source, and why the
-- line is changed. What was sent before is not judged anew.
create function app.provider_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	wanted text := p_args->>'program';
	one uuid := (p_args->>'provider')::uuid;
	before app.providers;
	after app.providers;
begin
	perform app.refuse_unless_staff(wanted);
	select p.* into before from app.providers p where p.id = one for no key update;
	if before.program <> wanted then
		perform app.refuse('not_found');
	elsif coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	elsif (p_args->>'approved_to')::date < (p_args->>'approved_from')::date then
		perform app.refuse('provider.dates');
	end if;
	insert into app.providers (id, program, name, approved_from, approved_to, source, confirmed)
	values (one, wanted, btrim(p_args->>'name'), (p_args->>'approved_from')::date,
		(p_args->>'approved_to')::date, btrim(p_args->>'source'), (p_args->>'confirmed')::boolean)
	on conflict (id) do update
	set name = excluded.name, approved_from = excluded.approved_from,
		approved_to = excluded.approved_to, source = excluded.source, confirmed = excluded.confirmed
	returning * into after;
	perform app.note_change(p_uid, wanted, 'provider', jsonb_build_object(
		'note', left(btrim(p_args->>'note'), 1000), 'before', app.provider_line(before),
		'after', app.provider_line(after)));
	perform sync.note('desk:' || wanted);
end
$$;

create function app.provider_line(p_provider app.providers) returns jsonb
language sql immutable set search_path = '' as $$
	select case when p_provider.id is not null then jsonb_build_object('name', p_provider.name,
		'approved_from', p_provider.approved_from, 'approved_to', p_provider.approved_to,
		'source', p_provider.source, 'confirmed', p_provider.confirmed) end
$$;

-- Everybody who works at a desk. The addresses are for those who give the roles.
create function api.desk_staff(p_program text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	return (
		select coalesce(jsonb_agg(jsonb_build_object('person', r.person, 'role', r.role,
			'name', app.name_of(r.person), 'email', case when app.has_role(p_program, '{staff}') then (
				select u.email from auth.users u where u.id = r.person
			) end) order by app.name_of(r.person), r.person, r.role), '[]')
		from app.roles r where r.program = p_program and not r.deleted
	);
end
$$;

insert into sync.mutators (name, ver, fn) values
	('role.give', 1, 'app.role_give_v1'),
	('role.take', 1, 'app.role_take_v1'),
	('provider.set', 1, 'app.provider_set_v1');
grant execute on function api.desk_staff(text) to authenticated;
