-- Applications, their answers and their history.
--
-- One row per answer and path: the last to arrive stands, what it replaced unseen is kept and
-- offered back (C1). Answers belong to two parts, which are sent on their own: while one is being
-- looked at, its answers rest and the other's can still be written.

create table app.applications (
	id uuid not null,
	person uuid not null,
	program text not null,
	edition int not null,
	pathway text not null,
	state text not null default 'draft',
	revision int not null default 0,
	digest text,
	receipt text,
	submitted_at timestamptz,
	due_at timestamptz,
	days_left int,
	decided_at timestamptz,
	fee_reference text,
	fee_confirmed_at timestamptz,
	valid_until date,
	created_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.fields (
	application_id uuid not null,
	path text not null,
	person uuid not null,
	value jsonb not null,
	-- The command that wrote it last.
	edit uuid not null,
	rev int not null default 1,
	updated_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.field_history (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	path text not null,
	person uuid not null,
	value jsonb not null,
	edit uuid not null,
	at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.events (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	part text not null,
	kind text not null,
	actor text not null,
	about jsonb not null default '{}',
	-- The applicant, when it is about a draft: no reviewer is told, neither now nor later (C3).
	private_to uuid,
	at timestamptz not null default clock_timestamp(),
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.applications add primary key (id),
	add foreign key (program, edition) references app.programs (id, edition);
alter table app.fields add primary key (application_id, path),
	add foreign key (application_id) references app.applications (id);
alter table app.field_history add primary key (id),
	add foreign key (application_id) references app.applications (id);
alter table app.events add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (part in ('application', 'certificate')),
	add check (actor in ('applicant', 'reviewer', 'staff', 'system'));

create unique index applications_live on app.applications (person, program)
	where state not in ('withdrawn', 'denied') and not deleted;
create index applications_feed on app.applications (id, xid);
create index applications_person on app.applications (person);
create index fields_feed on app.fields (person, xid);
create index field_history_feed on app.field_history (person, xid);
create index events_feed on app.events (application_id, xid);

create trigger keep_edges before update of state on app.applications
	for each row execute function app.keep_edges('application');

-- What the caller may see of applications, and since which transaction (F4): as owner since it was
-- made, as reviewer since the claim, and only while the claim runs and the role stands.
create function app.my_applications()
returns table (application_id uuid, since xid8, "as" text)
language plpgsql stable security definer set search_path = '' as $$
declare
	me uuid := (select auth.uid());
begin
	return query
		select a.id, '0'::xid8, 'owner' from app.applications a where a.person = me
		union all
		select c.application_id, c.granted, 'claim' from app.claims c
		where c.reviewer = me and c.state = 'held' and c.until > now() and app.has_role(
			(select r.program from app.reviews r where r.id = c.review_id), '{reviewer,lead}');
end
$$;

create function app.my_application_ids() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
	return array(select m.application_id from app.my_applications() m);
end
$$;

alter table app.applications enable row level security;
alter table app.fields enable row level security;
alter table app.field_history enable row level security;
alter table app.events enable row level security;

create policy applications_select_owner_or_holder on app.applications for select to authenticated
	using (id = any((select app.my_application_ids())::uuid[]));
create policy fields_select_owner on app.fields for select to authenticated
	using (person = (select auth.uid()));
create policy field_history_select_owner on app.field_history for select to authenticated
	using (person = (select auth.uid()));
create policy events_select_owner_or_holder on app.events for select to authenticated
	using (
		application_id = any((select app.my_application_ids())::uuid[])
		and (private_to is null or private_to = (select auth.uid()))
	);

select sync.publish('applications', 'application', 'id', '{id}',
	'{id,person,program,edition,pathway,state,revision,digest,receipt,submitted_at,due_at,days_left,
	decided_at,fee_reference,fee_confirmed_at,valid_until,created_at}');
select sync.publish('fields', 'person', 'person', '{application_id,path}',
	'{application_id,path,value,edit,rev,updated_at}');
select sync.publish('field_history', 'person', 'person', '{id}',
	'{id,application_id,path,value,edit,at}');
select sync.publish('events', 'application', 'application_id', '{id}',
	'{id,application_id,part,kind,actor,about,at}');

-- One step of the history, which both sides see unless it is private to the applicant.
create function app.log(
	p_application uuid, p_part text, p_kind text, p_actor text, p_about jsonb default '{}',
	p_private boolean default false
) returns void
language sql volatile set search_path = '' as $$
	insert into app.events (application_id, part, kind, actor, about, private_to)
	values (p_application, p_part, p_kind, p_actor, p_about, case when p_private then
		(select a.person from app.applications a where a.id = p_application) end)
$$;

-- The caller's own application, held for the rest of the transaction.
create function app.own_application(p_application uuid) returns app.applications
language plpgsql set search_path = '' as $$
declare
	found app.applications;
begin
	select a.* into found from app.applications a
	where a.id = p_application and a.person = auth.uid() and not a.deleted
	for no key update;
	if found.id is null then
		perform app.refuse('not_found');
	end if;
	return found;
end
$$;

-- Refuses a change to a part that is being looked at, or is decided.
create function app.refuse_locked(p_application app.applications, p_part text) returns void
language plpgsql set search_path = '' as $$
declare
	state text := p_application.state;
begin
	if state in ('withdrawn', 'denied') then
		perform app.refuse(p_part || '.locked', jsonb_build_object('state', state));
	elsif p_part = 'certificate' then
		select c.state into state from app.certificates c where c.id = p_application.id;
	end if;
	-- A program may have no certificate to send: there is no state then, and no way in.
	if coalesce(state, '') not in ('draft', 'none', 'changes_requested') then
		perform app.refuse(p_part || '.locked', jsonb_build_object('state', state));
	end if;
end
$$;

-- Refuses to start with an edition that is out of use, or not in use yet: the current one, or the
-- one before, which a device may still hold that was away when the form changed.
create function app.refuse_edition(p_program text, p_edition int) returns void
language plpgsql set search_path = '' as $$
declare
	present int := (
		select p.edition from app.programs p where p.id = p_program and p.current and not p.deleted);
	previous int := (
		select max(p.edition) from app.programs p
		where p.id = p_program and p.edition < present and not p.deleted);
begin
	if p_edition is distinct from present and p_edition is distinct from previous then
		perform app.refuse('application.edition', jsonb_build_object('edition', present));
	end if;
end
$$;

create function app.application_start_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	new_id uuid := (p_args->>'application')::uuid;
	live uuid;
begin
	if not exists (
		select from app.programs p
		where p.id = p_args->>'program' and p.edition = (p_args->>'edition')::int and not p.deleted
			and p.definition->'pathways' @> jsonb_build_array(
				jsonb_build_object('id', p_args->>'pathway'))
	) or exists (
		select from app.applications a where a.id = new_id and a.person <> auth.uid()
	) then
		perform app.refuse('bad_arguments');
	end if;
	select a.id into live from app.applications a
	where a.person = auth.uid() and not a.deleted and (a.id = new_id
		or a.program = p_args->>'program' and a.state not in ('withdrawn', 'denied'));
	if live is not null then
		perform app.refuse('application.exists', jsonb_build_object('application', live));
	end if;
	perform app.refuse_edition(p_args->>'program', (p_args->>'edition')::int);
	insert into app.applications (id, person, program, edition, pathway)
	values (new_id, auth.uid(), p_args->>'program', (p_args->>'edition')::int, p_args->>'pathway');
	insert into app.certificates (id, person)
	select new_id, auth.uid() from app.programs p
	where p.id = p_args->>'program' and p.edition = (p_args->>'edition')::int
		and p.definition->'parts' ? 'certificate';
	perform app.log(new_id, 'application', 'application.started', 'applicant');
end
$$;

-- Nothing a person may type in one field is longer; the app holds the same bounds.
create function app.is_too_long(p_kind text, p_rule jsonb, p_value jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
	if jsonb_typeof(p_value) <> 'string' or p_kind not in ('text', 'long_text', 'email', 'phone') then
		return octet_length(p_value::text) > 4000;
	end if;
	return char_length(p_value #>> '{}') > least(4000, coalesce((p_rule->>'charactersMax')::int,
		case p_kind when 'long_text' then 4000 else 200 end));
end
$$;

create function app.application_answer_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	question app.questions;
	earlier app.fields;
	answer jsonb := coalesce(p_args->'value', 'null');
begin
	select q.* into question from app.questions q
	where q.program = application.program and q.edition = application.edition
		and q.path = p_args->>'path';
	if question.path is null then
		perform app.refuse('answer.unknown_question', jsonb_build_object('path', p_args->>'path'));
	elsif app.is_too_long(question.kind, question.rule, answer) then
		perform app.refuse('answer.too_long', jsonb_build_object('path', question.path));
	end if;
	perform app.refuse_locked(application, question.part);
	select f.* into earlier from app.fields f
	where f.application_id = application.id and f.path = question.path;
	if earlier.rev <> coalesce((p_args->>'base')::int, 0) and earlier.value <> answer then
		insert into app.field_history (application_id, path, person, value, edit, at)
		values (application.id, earlier.path, earlier.person, earlier.value, earlier.edit,
			earlier.updated_at);
	end if;
	insert into app.fields (application_id, path, person, value, edit)
	values (application.id, question.path, application.person, answer, p_uid)
	on conflict (application_id, path) do update
	set value = excluded.value, edit = excluded.edit, rev = app.fields.rev + 1, updated_at = now();
end
$$;

-- A day of typing at once, for the usual case: one device wrote, each answer on top of the one
-- before, so only the last to each field has to be kept. Anything else is refused here, and the push
-- then goes one by one, which keeps what was replaced and finds the words.
create function app.answer_many(p_entries sync.entry[]) returns void
language plpgsql set search_path = '' as $$
declare
	place record;
	strange int;
begin
	for place in
		select distinct (e.args->>'application')::uuid as id, q.part from unnest(p_entries) e
		left join app.applications a on a.id = (e.args->>'application')::uuid
		left join app.questions q on q.program = a.program and q.edition = a.edition
			and q.path = e.args->>'path'
	loop
		perform app.refuse_locked(app.own_application(place.id), place.part);
	end loop;
	with given as (
		select e.mid, e.uid, (e.args->>'application')::uuid as id, e.args->>'path' as path,
			coalesce(e.args->'value', 'null') as value, coalesce((e.args->>'base')::int, 0) as base,
			row_number() over w as turn, count(*) over (partition by e.args->'application',
				e.args->'path') as turns, first_value(coalesce((e.args->>'base')::int, 0)) over w as first_base
		from unnest(p_entries) e
		window w as (partition by e.args->'application', e.args->'path' order by e.mid)
	), judged as materialized (
		select g.*, a.person, q.path is not null and not app.is_too_long(q.kind, q.rule, g.value)
			and g.base = g.first_base + g.turn - 1 and coalesce(f.rev, 0) = g.first_base as is_fine
		from given g
		join app.applications a on a.id = g.id
		left join app.questions q on q.program = a.program and q.edition = a.edition and q.path = g.path
		left join app.fields f on f.application_id = g.id and f.path = g.path
	), kept as (
		insert into app.fields (application_id, path, person, value, edit, rev)
		select j.id, j.path, j.person, j.value, j.uid, j.first_base + j.turns
		from judged j where j.is_fine and j.turn = j.turns
		on conflict (application_id, path) do update set value = excluded.value, edit = excluded.edit,
			rev = excluded.rev, updated_at = now()
	)
	select count(*) into strange from judged j where j.is_fine is not true;
	if strange > 0 then
		perform app.one_by_one();
	end if;
end
$$;

-- Taking an application back ends whatever was being done with it.
create function app.application_withdraw_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
begin
	if application.revision is distinct from (p_args->>'revision')::int then
		perform app.refuse('application.stale', jsonb_build_object('revision', application.revision));
	elsif application.state in ('approved', 'denied', 'withdrawn') then
		perform app.refuse('application.locked', jsonb_build_object('state', application.state));
	end if;
	update app.applications a set state = 'withdrawn', due_at = null, days_left = null
	where a.id = application.id;
	perform app.close_reviews(application.id);
	perform app.log(application.id, 'application', 'application.withdrawn', 'applicant');
end
$$;

-- Staff saw the payment, of somebody else; the money itself never passes through here.
create function app.fee_confirm_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a
	where a.id = (p_args->>'application')::uuid and not a.deleted for no key update;
	if application.id is null or application.person = auth.uid()
		or not app.has_role(application.program, '{staff,lead}') then
		perform app.refuse('not_allowed');
	elsif application.fee_reference is null then
		perform app.refuse('fee.no_reference');
	elsif application.fee_confirmed_at is not null then
		return;
	end if;
	update app.applications a set fee_confirmed_at = now() where a.id = application.id;
	perform app.log(application.id, 'application', 'fee.confirmed', 'staff');
	perform app.tell_application(application.id);
end
$$;

-- Asked at sign-in, before a draft from this device is claimed.
create function api.account_applications() returns jsonb
language sql stable security invoker set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', a.id, 'program', a.program, 'state', a.state, 'revision', a.revision,
		'submitted_at', app.ms(a.submitted_at)
	) order by a.created_at), '[]')
	from app.applications a where a.person = (select auth.uid()) and not a.deleted
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('application.start', 1, 'app.application_start_v1', 'application'),
	('application.answer', 1, 'app.application_answer_v1', 'application'),
	('application.withdraw', 1, 'app.application_withdraw_v1', 'application'),
	('fee.confirm', 1, 'app.fee_confirm_v1', 'application');

update sync.mutators set many = 'app.answer_many' where name = 'application.answer';

grant execute on function
	app.my_applications(), app.my_application_ids(), api.account_applications()
to authenticated;
