-- People and their roles.
--
-- A person's row is made by the first push, not by a trigger on the accounts' table, and nothing
-- cascades from there (D5). Roles are given by program; they are looked up where they are used, so
-- that taking one away works at once and not when a token runs out.

create table app.people (
	id uuid not null,
	name text not null default '',
	language text not null default 'en',
	created_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.roles (
	person uuid not null,
	program text not null,
	role text not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.people add primary key (id),
	add check (length(name) <= 200), add check (language in ('en', 'es'));
alter table app.roles add primary key (person, program, role),
	add check (role in ('reviewer', 'lead', 'staff'));

create index people_feed on app.people (id, xid);
create index roles_feed on app.roles (person, xid);
create index roles_program on app.roles (program, role);

alter table app.people enable row level security;
alter table app.roles enable row level security;

create policy people_select_self on app.people for select to authenticated
	using (id = (select auth.uid()));
create policy roles_select_self on app.roles for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('people', 'person', 'id', '{id}', '{id,name,language}');
select sync.publish('roles', 'person', 'person', '{person,program,role}', '{person,program,role}');

-- Whether the caller has one of these roles in a program.
create function app.has_role(p_program text, p_roles text[]) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.roles r
		where r.person = (select auth.uid()) and r.program = p_program
			and r.role = any(p_roles) and not r.deleted
	)
$$;

-- Programs at whose desk the caller works, whatever the role. For policies, which run as the caller.
create function app.my_desks() returns text[]
language sql stable security definer set search_path = '' as $$
	select array(
		select distinct r.program from app.roles r
		where r.person = (select auth.uid()) and not r.deleted
	)
$$;

create function app.person_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	update app.people p
	set name = coalesce(btrim(p_args->>'name'), p.name),
		language = coalesce(p_args->>'language', p.language)
	where p.id = auth.uid();
end
$$;

create function api.my_role() returns jsonb
language sql stable security invoker set search_path = '' as $$
	select coalesce(
		jsonb_agg(jsonb_build_object('program', r.program, 'role', r.role) order by r.program, r.role),
		'[]'
	)
	from app.roles r where r.person = (select auth.uid()) and not r.deleted
$$;

insert into sync.mutators (name, ver, fn) values ('person.set', 1, 'app.person_set_v1');

grant execute on function app.my_desks(), api.my_role() to authenticated;
