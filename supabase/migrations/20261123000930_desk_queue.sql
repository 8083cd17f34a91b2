-- What the queue is narrowed by besides: who it is meant for, which provider, which reason was given
-- last. Who works at a desk, and how the desk is set.

alter table app.reviews
	-- The provider that the certificate names, as the applicant chose it.
	add column provider text,
	-- Codes of the last change that was asked for.
	add column reasons text[] not null default '{}';
create index reviews_provider on app.reviews (program, provider, place, id) where state <> 'decided';
create index reviews_reasons on app.reviews using gin (reasons) where state <> 'decided';

create function app.keep_provider() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.provider := (
		select s.fields->>'training/provider' from app.submissions s
		where s.application_id = new.application_id and s.part = new.part
			and s.revision = new.revision
	);
	return new;
end
$$;
create trigger keep_provider before insert or update of revision on app.reviews
	for each row execute function app.keep_provider();

create function app.keep_reasons() returns trigger
language plpgsql set search_path = '' as $$
begin
	update app.reviews r
	set reasons = array(select distinct g->>'code' from jsonb_array_elements(new.reasons) g)
	where r.application_id = new.application_id and r.part = new.part;
	return null;
end
$$;
create trigger keep_reasons after insert on app.decisions
	for each row execute function app.keep_reasons();

update app.reviews r set
	provider = (
		select s.fields->>'training/provider' from app.submissions s
		where s.application_id = r.application_id and s.part = r.part and s.revision = r.revision
	),
	reasons = coalesce((
		select array(select distinct g->>'code' from jsonb_array_elements(d.reasons) g)
		from app.decisions d where d.application_id = r.application_id and d.part = r.part
		order by d.revision desc limit 1
	), '{}');

-- The queue's conditions as SQL. Values travel as parameters, never as text. What the caller stepped
-- back from is in no list of theirs.
create or replace function app.queue_sql(p_filter jsonb) returns text
language sql immutable set search_path = '' as $$
	select 'select r.* from app.reviews r where r.program = $1'
		|| case
			when p_filter ? 'state' then ' and r.state = $2->>''state'''
			when p_filter ? 'text' then ''
			else ' and r.state <> ''decided'''
		end
		|| case when p_filter ? 'part' then ' and r.part = $2->>''part''' else '' end
		|| case when p_filter ? 'language' then ' and r.language = $2->>''language''' else '' end
		|| case when p_filter ? 'flag' then ' and r.flags @> array[$2->>''flag'']' else '' end
		|| case when p_filter ? 'provider' then ' and r.provider = $2->>''provider''' else '' end
		|| case when p_filter ? 'reason' then ' and r.reasons @> array[$2->>''reason'']' else '' end
		|| case p_filter->>'assigned'
			when 'me' then ' and r.assignee = $3'
			when 'none' then ' and r.assignee is null'
			else case
				when not p_filter ? 'assigned' then ''
				when p_filter->>'assigned' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
					then ' and r.assignee = ($2->>''assigned'')::uuid'
				else ' and false'
			end
		end
		|| case when p_filter->>'mine' = 'true'
			then ' and r.reviewer = $3 and r.state = ''claimed''' else '' end
		|| case when p_filter ? 'text' then ' and r.words like $4' else '' end
		|| ' and not exists (select from app.recusals c
			where c.application_id = r.application_id and c.person = $3)'
		|| ' and ($5 is null or (r.place, r.id) > ($5, $6)) order by r.place, r.id limit $7'
$$;

create or replace function app.queue_counts(p_program text) returns jsonb
language sql stable set search_path = '' set enable_seqscan = off as $$
	select jsonb_object_agg(k.name, k.count) from (
		select s.state as name, (
			select count(*) from (
				select from app.reviews r where r.program = p_program and r.state = s.state limit 1000
			) counted
		) as count
		from (values ('received'), ('claimed'), ('waiting')) s (state)
		union all
		select 'mine', (
			select count(*) from app.reviews r
			where r.program = p_program and r.reviewer = (select auth.uid()) and r.state = 'claimed'
		)
		union all
		select 'assigned', (
			select count(*) from (
				select from app.reviews r
				where r.program = p_program and r.assignee = (select auth.uid())
					and r.state <> 'decided' limit 1000
			) counted
		)
	) k
$$;

-- Who reviews at a desk, and how much each has in hand: for whoever gives work out, and to narrow by.
create function api.desk_people(p_program text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	return (
		select coalesce(jsonb_agg(jsonb_build_object('id', w.person, 'name', app.name_of(w.person),
			'role', w.role, 'held', (
				select count(*) from app.reviews r
				where r.program = p_program and r.reviewer = w.person and r.state = 'claimed'
			), 'assigned', (
				select count(*) from app.reviews r
				where r.program = p_program and r.assignee = w.person and r.state <> 'decided'
			)) order by app.name_of(w.person), w.person), '[]')
		from (
			select r.person, min(r.role) as role from app.roles r
			where r.program = p_program and r.role in ('reviewer', 'lead') and not r.deleted
			group by r.person
		) w
	);
end
$$;

-- Everything that staff changed about how a program works. Nobody changes or removes a line.
create table app.desk_changes (
	-- The uid of the command.
	id uuid not null,
	program text not null,
	kind text not null,
	about jsonb not null,
	person uuid not null,
	at timestamptz not null default now()
);
alter table app.desk_changes add primary key (id);
create index desk_changes_program on app.desk_changes (program, at desc, id);
alter table app.desk_changes enable row level security;
create trigger never_changed before update or delete on app.desk_changes
	for each row execute function app.never();
insert into app.retention (name, class, act) values ('app.desk_changes', 'staff', 'kept');

create function app.desk_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	given jsonb := jsonb_build_object('undo_seconds', p_args->'undo_seconds',
		'sample_permille', p_args->'sample_permille', 'sample_first', p_args->'sample_first',
		'sample_flags', p_args->'sample_flags');
	wanted text := p_args->>'program';
begin
	if not app.has_role(wanted, '{lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	insert into app.desk_changes (id, program, kind, about, person)
	values (p_uid, wanted, 'settings',
		jsonb_build_object('before', app.desk_settings_line(wanted), 'after', given), auth.uid());
	insert into app.desk_settings (program, undo_seconds, sample_permille, sample_first, sample_flags)
	values (wanted, (p_args->>'undo_seconds')::int, (p_args->>'sample_permille')::int,
		(p_args->>'sample_first')::int,
		array(select distinct f from jsonb_array_elements_text(p_args->'sample_flags') f))
	on conflict (program) do update
	set undo_seconds = excluded.undo_seconds, sample_permille = excluded.sample_permille,
		sample_first = excluded.sample_first, sample_flags = excluded.sample_flags;
	perform sync.note('desk:' || wanted);
end
$$;

-- All but the seed of the draw.
create function app.desk_settings_line(p_program text) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object('undo_seconds', coalesce(max(s.undo_seconds), 0),
		'sample_permille', coalesce(max(s.sample_permille), 0),
		'sample_first', coalesce(max(s.sample_first), 0),
		'sample_flags', coalesce((
			select to_jsonb(one.sample_flags) from app.desk_settings one where one.program = p_program
		), '[]'))
	from app.desk_settings s where s.program = p_program
$$;

create function api.desk_settings(p_program text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	return jsonb_build_object('settings', app.desk_settings_line(p_program), 'changes', (
		select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'about', c.about,
			'at', app.ms(c.at), 'name', app.name_of(c.person)) order by c.at desc, c.id), '[]')
		from (
			select c.* from app.desk_changes c where c.program = p_program
			order by c.at desc, c.id limit 50
		) c
	));
end
$$;

-- The record, as before, but never of what the caller stepped back from.
create or replace function api.record_read(p_application uuid, p_after int, p_limit int)
returns jsonb
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
	elsif app.is_recused(p_application) then
		perform app.refuse('claim.recused');
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

insert into sync.mutators (name, ver, fn) values ('desk.set', 1, 'app.desk_set_v1');
grant execute on function api.desk_people(text), api.desk_settings(text) to authenticated;
