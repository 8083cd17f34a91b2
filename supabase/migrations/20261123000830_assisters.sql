-- Assisters: somebody who helps an applicant, and what they may see of it.
--
-- The applicant consents to a written list of what will be seen, and gives a code that is made on the
-- applicant's device: it is used once, within a week, and only its hash is kept here. Whoever joins
-- with it gets a row of their own that holds how far the application is, never a word, an answer or a
-- file of it, and can leave notes beside its sections. They change nothing and send nothing. Ending it
-- takes the row and the notes from the assister's devices with their next pull.
--
--   applicant          assisters (the consent) ─┐          ┌─ suggestions, a copy for each side
--   application ─▶ progress, section by section ─▶ helpings (the assister's row)

-- What the applicant agreed to, and what became of it.
create table app.assisters (
	id uuid not null,
	application_id uuid not null,
	-- The applicant.
	person uuid not null,
	-- Whom the applicant means.
	name text not null,
	-- The name under which the assister sees the applicant.
	called text not null,
	-- The only account that may use the code; null when the code alone decides.
	email text,
	-- Which wording of the consent was read, and in which language.
	consent int not null,
	language text not null,
	state text not null default 'invited',
	-- The name that who joined gave.
	joined_as text,
	asked_at timestamptz not null default now(),
	-- Of the code.
	expires_at timestamptz not null default now() + interval '7 days',
	joined_at timestamptz,
	ended_at timestamptz,
	ended_by text,
	deleted boolean not null default false,
	xid xid8 not null
);

-- Closed: the code, and the account behind the name.
create table app.assister_keys (
	assister_id uuid not null,
	-- SHA-256 of the code.
	hash bytea not null,
	used_by uuid
);

-- What an assister sees: one row to an application, their own.
create table app.helpings (
	id uuid not null,
	assister_id uuid not null,
	application_id uuid not null,
	-- The assister.
	person uuid not null,
	-- As the applicant wants to be called.
	name text not null,
	-- As the assister is called.
	as_name text not null,
	program text not null,
	edition int not null,
	state text not null,
	-- Null where the program has no certificate to send.
	certificate_state text,
	-- Whether a section has all it needs, by the section's id.
	sections jsonb not null,
	-- How far each document is, by its id: missing, sent or received. One that is asked for only after
	-- some answer is not among them, because it would tell that answer.
	documents jsonb not null,
	-- Days by which something is due: an answer to what was sent, references, the last of all.
	due_at timestamptz,
	certificate_due_at timestamptz,
	references_due_at timestamptz,
	valid_until date,
	joined_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

-- A note beside a section. There are two copies, so that one side's can go while the other's stays.
create table app.suggestions (
	id uuid not null,
	-- Whose copy it is.
	person uuid not null,
	assister_id uuid not null,
	application_id uuid not null,
	-- Who wrote it, by the name that the applicant knows.
	name text not null,
	section text not null,
	body text not null,
	state text not null default 'open',
	at timestamptz not null default now(),
	resolved_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.assisters add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (state in ('invited', 'joined', 'ended')),
	add check (ended_by in ('applicant', 'assister', 'application')),
	add check ((state = 'ended') = (ended_by is not null)),
	add check (language in ('en', 'es')), add check (length(name) <= 60),
	add check (length(called) <= 60), add check (length(joined_as) <= 60),
	add check (length(email) <= 254);
alter table app.assister_keys add primary key (assister_id),
	add foreign key (assister_id) references app.assisters (id),
	add unique (hash), add check (length(hash) = 32);
alter table app.helpings add primary key (id),
	add foreign key (assister_id) references app.assisters (id),
	add foreign key (application_id) references app.applications (id);
alter table app.suggestions add primary key (id, person),
	add foreign key (assister_id) references app.assisters (id),
	add check (state in ('open', 'resolved')), add check (length(body) <= 300);

create index assisters_feed on app.assisters (person, xid);
create index assisters_application on app.assisters (application_id) where state <> 'ended';
create index helpings_feed on app.helpings (person, xid);
create unique index helpings_live on app.helpings (application_id, person) where not deleted;
create index suggestions_feed on app.suggestions (person, xid);
create index suggestions_assister on app.suggestions (assister_id, at);
create index ledger_joins on sync.ledger (person, at) where name = 'helping.join';

alter table app.assisters enable row level security;
alter table app.assister_keys enable row level security;
alter table app.helpings enable row level security;
alter table app.suggestions enable row level security;

create policy assisters_select_owner on app.assisters for select to authenticated
	using (person = (select auth.uid()));
create policy helpings_select_owner on app.helpings for select to authenticated
	using (person = (select auth.uid()));
create policy suggestions_select_owner on app.suggestions for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('assisters', 'person', 'person', '{id}',
	'{id,application_id,name,called,email,consent,language,state,joined_as,asked_at,expires_at,
	joined_at,ended_at,ended_by}');
select sync.publish('helpings', 'person', 'person', '{id}',
	'{id,application_id,name,as_name,program,edition,state,certificate_state,sections,documents,
	due_at,certificate_due_at,references_due_at,valid_until,joined_at}');
select sync.publish('suggestions', 'person', 'person', '{id,person}',
	'{id,person,application_id,name,section,body,state,at,resolved_at}');

-- Whether a part lies with the reviewers or is decided: then it lacks nothing.
create function app.is_with_reviewers(p_state text) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(p_state, 'none') not in ('draft', 'none', 'changes_requested')
$$;

-- Which sections have all they need. Yes or no and nothing between: how many answers there are would
-- tell what was chosen where a choice asks for more.
create function app.sections_done(p_application app.applications, p_certificate text) returns jsonb
language sql stable set search_path = '' as $$
	with definition as materialized (select app.definition_of(p_application) as is),
	lacking as materialized (
		select case when l.place like 'document:%' then (
				select d.section from app.documents d where d.program = p_application.program
					and d.edition = p_application.edition and d.id = substr(l.place, 10)
			) else (
				select q.section from app.questions q where q.program = p_application.program
					and q.edition = p_application.edition and q.path = l.place
			) end as section
		from definition d, (values ('application', p_application.state),
			('certificate', p_certificate)) part (name, state),
			lateral app.problems(p_application, part.name, d.is) l
		where not app.is_with_reviewers(part.state)
	)
	select coalesce(jsonb_object_agg(s.section->>'id', not exists (
		select from lacking l where l.section = s.section->>'id'
	)), '{}')
	from definition d, jsonb_array_elements(d.is->'sections') s (section)
$$;

create function app.documents_here(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(d.id, coalesce((
		select case f.state when 'stored' then 'sent' else f.state end from app.files f
		where f.application_id = p_application.id and f.document = d.id
			and f.state in ('stored', 'received') and not f.deleted
	), 'missing')), '{}')
	from app.documents d
	where d.program = p_application.program and d.edition = p_application.edition and d.show = '[]'
$$;

-- An application as its assisters see it. What stands here is what the consent says, and no more.
create function app.progress_of(p_application uuid) returns app.helpings
language plpgsql stable set search_path = '' as $$
declare
	application app.applications;
	certificate app.certificates;
	seen app.helpings;
begin
	select a.* into application from app.applications a where a.id = p_application;
	select c.* into certificate from app.certificates c where c.id = p_application and not c.deleted;
	seen.program := application.program;
	seen.edition := application.edition;
	seen.state := application.state;
	seen.certificate_state := certificate.state;
	seen.sections := app.sections_done(application, certificate.state);
	seen.documents := app.documents_here(application);
	seen.due_at := application.due_at;
	seen.certificate_due_at := certificate.due_at;
	seen.references_due_at := (
		select min(r.due_at) from app.reference_requests r
		where r.application_id = p_application and r.state in ('asked', 'opened') and not r.deleted
	);
	seen.valid_until := application.valid_until;
	return seen;
end
$$;

-- Brings what assisters see up to date. A row that says the same as before does not travel, so that
-- nobody can tell from its coming that somebody is typing.
create function app.refresh_helpings(p_application uuid) returns void
language plpgsql set search_path = '' as $$
declare
	assister uuid;
	seen app.helpings := app.progress_of(p_application);
begin
	for assister in
		update app.helpings h
		set state = seen.state, certificate_state = seen.certificate_state,
			sections = seen.sections, documents = seen.documents, due_at = seen.due_at,
			certificate_due_at = seen.certificate_due_at,
			references_due_at = seen.references_due_at, valid_until = seen.valid_until
		where h.application_id = p_application and not h.deleted and (
			h.state, h.certificate_state, h.sections, h.documents, h.due_at, h.certificate_due_at,
			h.references_due_at, h.valid_until
		) is distinct from (
			seen.state, seen.certificate_state, seen.sections, seen.documents, seen.due_at,
			seen.certificate_due_at, seen.references_due_at, seen.valid_until
		)
		returning h.person
	loop
		perform sync.note('person:' || assister);
	end loop;
end
$$;

-- Applications that changed in this transaction and that somebody helps with: a push may bring
-- hundreds of answers, and they are looked at once.
create function app.note_progress(p_applications uuid[]) returns void
language sql volatile set search_path = '' as $$
	select set_config('app.helped', coalesce(current_setting('app.helped', true), '')
		|| string_agg(distinct h.application_id || ',', ''), true)
	from app.helpings h where h.application_id = any(p_applications) and not h.deleted
	having count(*) > 0
$$;

create function app.refresh_noted() returns void
language plpgsql set search_path = '' as $$
declare
	noted text := coalesce(current_setting('app.helped', true), '');
begin
	if noted <> '' then
		perform set_config('app.helped', '', true);
		perform app.refresh_helpings(n.id) from (
			select distinct i::uuid as id from unnest(string_to_array(rtrim(noted, ','), ',')) i
		) n;
	end if;
end
$$;

-- Once per statement, and nothing more where nobody helps.
create function app.follow_progress() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform app.note_progress(array(select c.application_id from changed c));
	return null;
end
$$;

-- The same for the two tables whose id is the application's; one that was taken back has no assisters.
create function app.follow_state() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform app.note_progress(array(select c.id from changed c));
	if tg_table_name = 'applications' then
		perform app.end_assisting(s, 'application') from app.assisters s
		join changed c on c.id = s.application_id and s.state <> 'ended'
		join app.applications a on a.id = c.id and (a.state = 'withdrawn' or a.deleted);
	end if;
	return null;
end
$$;

-- Whatever changes an application ends by telling who listens; those who help are brought up to date
-- just before, and told too. For the rest it is as it was.
create or replace function sync.tell() returns void
language plpgsql set search_path = '' as $$
declare
	topic text;
begin
	perform app.refresh_noted();
	for topic in
		select distinct t from unnest(string_to_array(current_setting('sync.topics', true), ',')) t
		where t <> '' order by t
	loop
		if topic not like 'desk:%' or sync.is_due(topic) then
			perform realtime.send('{}', 'changed', topic, true);
		else
			insert into sync.hints_waiting (topic) values (topic);
		end if;
	end loop;
	perform set_config('sync.topics', '', true);
end
$$;

create trigger follow_new after insert on app.fields referencing new table as changed
	for each statement execute function app.follow_progress();
create trigger follow_changed after update on app.fields referencing new table as changed
	for each statement execute function app.follow_progress();
create trigger follow_new after insert on app.files referencing new table as changed
	for each statement execute function app.follow_progress();
create trigger follow_changed after update on app.files referencing new table as changed
	for each statement execute function app.follow_progress();
create trigger follow_new after insert on app.reference_requests referencing new table as changed
	for each statement execute function app.follow_progress();
create trigger follow_changed after update on app.reference_requests
	referencing new table as changed for each statement execute function app.follow_progress();
create trigger follow_changed after update on app.applications referencing new table as changed
	for each statement execute function app.follow_state();
create trigger follow_changed after update on app.certificates referencing new table as changed
	for each statement execute function app.follow_state();

-- Says it in the app alone: who helps whom is nobody's business in a mailbox.
create function app.tell_in_app(
	p_person uuid, p_application uuid, p_kind text, p_about jsonb
) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.notifications (person, application_id, kind, about)
	values (p_person, p_application, p_kind, p_about);
	perform sync.note('person:' || p_person);
end
$$;

-- A code as it was meant: capitals, without what was put in to read it better.
create function app.clean_code(p_code text) returns text
language sql immutable set search_path = '' as $$
	select upper(regexp_replace(coalesce(p_code, ''), '[^A-Za-z0-9]', '', 'g'))
$$;

-- Consents, and makes the code good. Five people at a time are the most.
create function app.assister_invite_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	new_id uuid := (p_args->>'assister')::uuid;
	code text := app.clean_code(p_args->>'code');
	address text := nullif(btrim(p_args->>'email'), '');
begin
	if code !~ '^[A-Z0-9]{12}$' or (p_args->>'consent')::int is distinct from 1
		or exists (select from app.assisters s where s.id = new_id)
		or exists (select from app.assister_keys k where k.hash = app.token_hash(code)) then
		perform app.refuse('bad_arguments');
	elsif application.state in ('withdrawn', 'denied') then
		perform app.refuse('application.locked', jsonb_build_object('state', application.state));
	elsif app.text_problem('email', '{"charactersMax": 254}', address) is not null then
		perform app.refuse('answer.not_an_email');
	elsif (
		select count(*) from app.assisters s
		where s.application_id = application.id and (s.state = 'joined'
			or s.state = 'invited' and s.expires_at > now())
	) >= 5 then
		perform app.refuse('assister.too_many', '{"most": 5}');
	elsif (
		select count(*) from app.assisters s
		where s.application_id = application.id and s.asked_at > now() - interval '1 day'
	) >= 20 then
		perform app.refuse('rate.limited');
	end if;
	insert into app.assisters
		(id, application_id, person, name, called, email, consent, language)
	values (new_id, application.id, application.person, app.clean_line(p_args->>'name', 60),
		app.clean_line(p_args->>'called', 60), address, 1, p_args->>'language');
	insert into app.assister_keys (assister_id, hash) values (new_id, app.token_hash(code));
	perform app.log(application.id, 'application', 'assister.invited', 'applicant',
		jsonb_build_object('name', app.clean_line(p_args->>'name', 60), 'consent', 1), true);
end
$$;

-- Ends it from whichever side, at once and for good. The assister's row and copies go; what was
-- suggested stays with the applicant, for whom it was written.
create function app.end_assisting(p_assister app.assisters, p_by text) returns void
language plpgsql set search_path = '' as $$
declare
	helping app.helpings;
begin
	update app.assisters s set state = 'ended', ended_at = now(), ended_by = p_by
	where s.id = p_assister.id;
	update app.helpings h set deleted = true, name = '', as_name = '', sections = '{}',
		documents = '{}', due_at = null, certificate_due_at = null, references_due_at = null,
		valid_until = null
	where h.assister_id = p_assister.id and not h.deleted returning h.* into helping;
	update app.suggestions g set deleted = true, name = '', body = ''
	where g.assister_id = p_assister.id and g.person = helping.person;
	perform app.log(p_assister.application_id, 'application', 'assister.ended',
		case p_by when 'applicant' then p_by else 'system' end,
		jsonb_build_object('name', coalesce(p_assister.joined_as, p_assister.name), 'by', p_by), true);
	perform sync.note('person:' || p_assister.person);
	if helping.id is not null and p_by = 'assister' then
		perform app.tell_in_app(p_assister.person, p_assister.application_id, 'assister.left',
			jsonb_build_object('name', p_assister.joined_as));
	elsif helping.id is not null then
		perform app.tell_in_app(helping.person, null, 'helping.ended',
			jsonb_build_object('name', p_assister.called));
	end if;
end
$$;

create function app.assister_revoke_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	assister app.assisters;
begin
	select s.* into assister from app.assisters s
	where s.id = (p_args->>'assister')::uuid and s.application_id = application.id
		and not s.deleted;
	if assister.id is null then
		perform app.refuse('not_found');
	elsif assister.state <> 'ended' then
		perform app.end_assisting(assister, 'applicant');
	end if;
end
$$;

-- What a code opens, for the caller, with its application held. The batch has its locks already, so
-- this one is not waited for: where it is taken the device comes again, and nobody waits in a ring.
create function app.assister_by_code(p_code text) returns app.assisters
language plpgsql set search_path = '' as $$
declare
	wanted bytea := app.token_hash(app.clean_code(p_code));
	assister app.assisters;
begin
	-- Each try is in the ledger, this one too, whatever becomes of it.
	if (
		select count(*) from sync.ledger l
		where l.person = auth.uid() and l.name = 'helping.join' and l.at > now() - interval '1 hour'
	) > 10 then
		perform app.refuse('rate.limited');
	end if;
	select s.* into assister from app.assisters s
	join app.assister_keys k on k.assister_id = s.id where k.hash = wanted;
	if assister.id is null then
		perform app.refuse('assister.code_unknown');
	elsif not pg_try_advisory_xact_lock(hashtextextended(assister.application_id::text, 7)) then
		raise exception 'the application is being written to' using errcode = '55P03';
	end if;
	select s.* into assister from app.assisters s where s.id = assister.id;
	return assister;
end
$$;

-- Refuses whoever the code was not meant for. A person of the desk decides or reads files there, and
-- helps nobody at the same time.
create function app.refuse_joining(p_assister app.assisters) returns void
language plpgsql stable set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_assister.application_id;
	if p_assister.person = auth.uid() then
		perform app.refuse('assister.own_code');
	elsif p_assister.email is not null and not exists (
		select from auth.users u where u.id = auth.uid()
			and app.address_key(u.email) = app.address_key(p_assister.email)
	) then
		perform app.refuse('assister.wrong_person');
	elsif p_assister.joined_at is not null then
		perform app.refuse('assister.code_used');
	elsif p_assister.state = 'ended' or application.deleted
		or application.state in ('withdrawn', 'denied') then
		perform app.refuse('assister.ended');
	elsif p_assister.expires_at <= now() then
		perform app.refuse('assister.code_expired');
	elsif app.has_role(application.program, '{reviewer,lead,staff}') then
		perform app.refuse('assister.works_here');
	elsif exists (
		select from app.helpings h
		where h.application_id = application.id and h.person = auth.uid() and not h.deleted
	) then
		perform app.refuse('assister.already');
	end if;
end
$$;

create function app.helping_join_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	assister app.assisters := app.assister_by_code(p_args->>'code');
	new_id uuid := (p_args->>'helping')::uuid;
	as_name text := app.clean_line(p_args->>'name', 60);
	seen app.helpings;
begin
	if exists (select from app.helpings h where h.id = new_id) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.refuse_joining(assister);
	seen := app.progress_of(assister.application_id);
	insert into app.helpings (id, assister_id, application_id, person, name, as_name, program,
		edition, state, certificate_state, sections, documents, due_at, certificate_due_at,
		references_due_at, valid_until)
	values (new_id, assister.id, assister.application_id, auth.uid(), assister.called, as_name,
		seen.program, seen.edition, seen.state, seen.certificate_state, seen.sections,
		seen.documents, seen.due_at, seen.certificate_due_at, seen.references_due_at,
		seen.valid_until);
	update app.assister_keys k set used_by = auth.uid() where k.assister_id = assister.id;
	update app.assisters s set state = 'joined', joined_as = as_name, joined_at = now()
	where s.id = assister.id;
	perform app.log(assister.application_id, 'application', 'assister.joined', 'system',
		jsonb_build_object('name', as_name, 'consent', assister.consent), true);
	perform app.tell_in_app(assister.person, assister.application_id, 'assister.joined',
		jsonb_build_object('name', as_name));
end
$$;

-- The caller's own row. Whoever had one is told that it ended; whoever had none, that there is none.
create function app.own_helping(p_args jsonb) returns app.helpings
language plpgsql stable set search_path = '' as $$
declare
	helping app.helpings;
begin
	select h.* into helping from app.helpings h
	where h.id = (p_args->>'helping')::uuid and h.person = auth.uid()
		and h.application_id = (p_args->>'application')::uuid;
	if helping.id is null then
		perform app.refuse('not_found');
	elsif helping.deleted then
		perform app.refuse('assister.ended');
	end if;
	return helping;
end
$$;

create function app.helping_leave_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	helping app.helpings := app.own_helping(p_args);
begin
	perform app.end_assisting(s, 'assister') from app.assisters s where s.id = helping.assister_id;
end
$$;

-- Twenty notes can be open at once, and fifty be written in a day.
create function app.refuse_suggesting(p_helping app.helpings, p_section text) returns void
language plpgsql stable set search_path = '' as $$
begin
	if not p_helping.sections ? coalesce(p_section, '') then
		perform app.refuse('bad_arguments');
	elsif (
		select count(*) from app.suggestions g where g.assister_id = p_helping.assister_id
			and g.person = p_helping.person and g.state = 'open'
	) >= 20 then
		perform app.refuse('suggestion.too_many', '{"most": 20}');
	elsif (
		select count(*) from app.suggestions g where g.assister_id = p_helping.assister_id
			and g.person = p_helping.person and g.at > now() - interval '1 day'
	) >= 50 then
		perform app.refuse('rate.limited');
	end if;
end
$$;

create function app.suggestion_make_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	helping app.helpings := app.own_helping(p_args);
	new_id uuid := (p_args->>'suggestion')::uuid;
	applicant uuid := (select s.person from app.assisters s where s.id = helping.assister_id);
	said text := app.clean_text(p_args->>'body', 300);
begin
	if said = '' or exists (select from app.suggestions g where g.id = new_id) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.refuse_suggesting(helping, p_args->>'section');
	insert into app.suggestions (id, person, assister_id, application_id, name, section, body)
	select new_id, side.person, helping.assister_id, helping.application_id, helping.as_name,
		p_args->>'section', said
	from (values (applicant), (helping.person)) side (person);
	if not exists (
		select from app.notifications n
		where n.person = applicant and n.application_id = helping.application_id
			and n.kind = 'suggestion.made' and n.read_at is null
	) then
		perform app.tell_in_app(applicant, helping.application_id, 'suggestion.made',
			jsonb_build_object('name', helping.as_name, 'section', p_args->>'section'));
	end if;
	perform sync.note('person:' || applicant);
end
$$;

create function app.suggestion_resolve_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	wanted uuid := (p_args->>'suggestion')::uuid;
begin
	if not exists (
		select from app.suggestions g where g.id = wanted and g.person = application.person
			and g.application_id = application.id and not g.deleted
	) then
		perform app.refuse('not_found');
	end if;
	update app.suggestions g set state = 'resolved', resolved_at = now()
	where g.id = wanted and g.state = 'open';
	perform sync.note('person:' || g.person) from app.suggestions g where g.id = wanted;
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('assister.invite', 1, 'app.assister_invite_v1', 'application'),
	('assister.revoke', 1, 'app.assister_revoke_v1', 'application'),
	('helping.join', 1, 'app.helping_join_v1', null),
	('helping.leave', 1, 'app.helping_leave_v1', 'application'),
	('suggestion.make', 1, 'app.suggestion_make_v1', 'application'),
	('suggestion.resolve', 1, 'app.suggestion_resolve_v1', 'application');

-- Told with what mentors are told: in the app and, where somebody wants them, by alerts.
insert into app.news (kind, subject, urgent) values
	('assister.joined', 'mentor', false),
	('assister.left', 'mentor', false),
	('suggestion.made', 'mentor', false),
	('helping.ended', 'mentor', false);
