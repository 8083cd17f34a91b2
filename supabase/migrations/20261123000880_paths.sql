-- Pathways: what an application asks for follows the way it goes, and a certification can be built on.
--
-- A section may be shown on some ways only, like a question or a paper; what is on no other way is then
-- neither asked for nor missed, nor can a reviewer ask for it. A way that builds on a certification has
-- an application of its own, which says which one it stands on: it has no exam, opens no window and
-- makes no certification. Approved, it is told with the one that it belongs to.

alter table app.applications add column builds_on uuid references app.applications (id);

-- One live application to a program, and beside it one to each way that builds on its certification.
drop index app.applications_live;
create unique index applications_live on app.applications (person, program)
	where builds_on is null and state not in ('withdrawn', 'denied') and not deleted;
create unique index applications_live_further on app.applications (person, program, pathway)
	where builds_on is not null and state not in ('withdrawn', 'denied') and not deleted;
create index applications_builds_on on app.applications (builds_on) where builds_on is not null;

select sync.publish('applications', 'application', 'id', '{id}',
	'{id,person,program,edition,pathway,builds_on,state,revision,digest,receipt,submitted_at,due_at,
	days_left,decided_at,fee_reference,fee_confirmed_at,valid_until,created_at}');

update app.retention set stays = stays || '{builds_on}' where name = 'app.applications';

-- What holds for a whole section holds for all in it.
create function app.show_section() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.show := coalesce((
		select s.section->'show' from app.programs p,
			jsonb_array_elements(p.definition->'sections') s (section)
		where p.id = new.program and p.edition = new.edition and s.section->>'id' = new.section
	), '[]') || new.show;
	return new;
end
$$;
create trigger show_section before insert on app.questions
	for each row execute function app.show_section();
create trigger show_section before insert on app.documents
	for each row execute function app.show_section();

-- Editions that were there before.
with sections as (
	select p.id, p.edition, s.section from app.programs p,
		jsonb_array_elements(p.definition->'sections') s (section)
	where s.section ? 'show'
), questions as (
	update app.questions q set show = s.section->'show' || q.show from sections s
	where q.program = s.id and q.edition = s.edition and q.section = s.section->>'id'
)
update app.documents d set show = s.section->'show' || d.show from sections s
where d.program = s.id and d.edition = s.edition and d.section = s.section->>'id';

-- Whether something is on a way at all, whatever else it depends on.
create function app.is_on_way(p_show jsonb, p_pathway text) returns boolean
language sql immutable set search_path = '' as $$
	select not exists (
		select from jsonb_array_elements(p_show) c
		where c->>'path' = 'pathway' and not c->'is' ? p_pathway
	)
$$;

-- What something depends on besides the way.
create function app.show_besides(p_show jsonb) returns jsonb
language sql immutable set search_path = '' as $$
	select coalesce(jsonb_agg(c), '[]') from jsonb_array_elements(p_show) c
	where c->>'path' <> 'pathway'
$$;

-- Whether the caller's certification can be built on: it is theirs, and it has not ended. The server
-- does not know where the person is: its last day may still be there.
create function app.is_to_build_on(p_application uuid, p_program text) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.certifications c
		where c.application_id = p_application and c.person = auth.uid() and c.program = p_program
			and not c.deleted
			and coalesce(c.expires_on >= (now() at time zone 'utc')::date - 1, true)
	)
$$;

-- The way that is asked for, with what it stands on; refused where it cannot be gone.
create function app.way_asked(p_args jsonb) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	way jsonb := (
		select w from app.programs p, jsonb_array_elements(p.definition->'pathways') w
		where p.id = p_args->>'program' and p.edition = (p_args->>'edition')::int and not p.deleted
			and w->>'id' = p_args->>'pathway'
	);
begin
	if way is null or not way ? 'after' and p_args->>'builds_on' is not null then
		perform app.refuse('bad_arguments');
	elsif way ? 'after' and not app.is_to_build_on(
		(p_args->>'builds_on')::uuid, p_args->>'program') then
		perform app.refuse('pathway.after_certification');
	end if;
	return way;
end
$$;

create or replace function app.application_start_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	new_id uuid := (p_args->>'application')::uuid;
	base uuid := (p_args->>'builds_on')::uuid;
	live uuid;
begin
	if exists (select from app.applications a where a.id = new_id and a.person <> auth.uid()) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.way_asked(p_args);
	select a.id into live from app.applications a
	where a.person = auth.uid() and not a.deleted and (a.id = new_id
		or a.program = p_args->>'program' and a.state not in ('withdrawn', 'denied')
			and (a.builds_on is null and base is null
				or a.builds_on is not null and base is not null and a.pathway = p_args->>'pathway'));
	if live is not null then
		perform app.refuse('application.exists', jsonb_build_object('application', live));
	end if;
	perform app.refuse_edition(p_args->>'program', (p_args->>'edition')::int);
	insert into app.applications (id, person, program, edition, pathway, builds_on)
	values (new_id, auth.uid(), p_args->>'program', (p_args->>'edition')::int,
		p_args->>'pathway', base);
	insert into app.certificates (id, person)
	select new_id, auth.uid() from app.programs p
	where p.id = p_args->>'program' and p.edition = (p_args->>'edition')::int
		and app.parts_of(p.definition, p_args->>'pathway') ? 'certificate';
	perform app.log(new_id, 'application', 'application.started', 'applicant');
end
$$;

-- What stands on a certification is sent while it lasts; the rest is the same for all ways.
create or replace function app.application_submit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	definition jsonb := app.definition_of(application);
	late text[];
begin
	perform app.refuse_locked(application, 'application');
	if application.builds_on is not null
		and not app.is_to_build_on(application.builds_on, application.program) then
		perform app.refuse('pathway.after_certification');
	end if;
	perform app.refuse_stale(application.id, 'application', p_args);
	late := app.refuse_classes(application, definition, p_args);
	perform app.submit_part(application, 'application', definition);
	update app.reviews r set flags = r.flags || late
	where r.application_id = application.id and r.part = 'application' and late <> '{}';
	update app.applications a set fee_reference = (
		select f.value #>> '{}' from app.fields f
		where f.application_id = a.id and f.path = 'fee/reference' and not f.deleted
	)
	where a.id = application.id;
end
$$;

-- What is built on a certification goes by the name that stands on it.
create or replace function app.sent_name(p_application app.applications, p_receipt text) returns text
language sql stable set search_path = '' as $$
	select coalesce(
		(
			select nullif(btrim(concat_ws(' ',
				s.fields->>'identity/first_name', s.fields->>'identity/last_name')), '')
			from app.submissions s
			where s.application_id = p_application.id and s.part = 'application'
			order by s.revision desc limit 1
		),
		(
			select c.name from app.certifications c
			where c.application_id = p_application.builds_on and not c.deleted
			order by c.issued_on desc limit 1
		),
		(select nullif(p.name, '') from app.people p where p.id = p_application.person),
		p_receipt)
$$;

-- Where a reason is mended, on the way that the application goes: the twin of what `alongWay` in
-- `src/lib/programs/way.ts` leaves to the reviewer.
create function app.is_mendable(p_application app.applications, p_fix jsonb) returns boolean
language sql stable set search_path = '' as $$
	select case p_fix->>'kind'
		when 'document' then exists (
			select from app.documents d
			where d.program = p_application.program and d.edition = p_application.edition
				and d.id = p_fix->>'document' and app.is_on_way(d.show, p_application.pathway)
		)
		when 'field' then exists (
			select from app.questions q
			where q.program = p_application.program and q.edition = p_application.edition
				and q.path = p_fix->>'path' and app.is_on_way(q.show, p_application.pathway)
		)
		else true
	end
$$;

create or replace function app.refuse_reasons(p_review app.reviews, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	known jsonb;
	given jsonb;
	rule jsonb;
begin
	select a.* into application from app.applications a where a.id = p_review.application_id;
	known := app.definition_of(application)->'reasons';
	if jsonb_array_length(coalesce(p_args->'reasons', '[]')) = 0 then
		perform app.refuse('review.reason_missing');
	end if;
	for given in select jsonb_array_elements(p_args->'reasons') loop
		select r into rule from jsonb_array_elements(known) r
		where r->>'code' = given->>'code' and r->>'part' = p_review.part;
		if rule is null or not app.is_mendable(application, rule->'fix') then
			perform app.refuse('review.reason_unknown', jsonb_build_object('code', given->'code'));
		elsif (rule->>'needsNote')::boolean and coalesce(given->>'note', '') !~ '\S'
			and coalesce(p_args->>'note', '') !~ '\S' then
			perform app.refuse('review.note_missing', jsonb_build_object('code', given->'code'));
		end if;
	end loop;
end
$$;

-- Whether everything that this way sends is approved, and an exam comes after it.
create or replace function app.is_examinable(p_application app.applications) returns boolean
language sql stable set search_path = '' as $$
	select p_application.state = 'approved' and p_application.builds_on is null
		and app.definition_of(p_application)->'exam' is not null
		and not exists (
			select from app.certificates c where c.id = p_application.id and c.state <> 'approved'
		)
$$;

-- What the way of an application is called, in both languages.
create function app.way_name(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select w->'name' from jsonb_array_elements(app.definition_of(p_application)->'pathways') w
	where w->>'id' = p_application.pathway
$$;

-- What is built on a certification has nothing left to do when it is approved: no window opens.
create or replace function app.approve(p_review app.reviews, p_decision app.decisions) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	execute format(
		'update app.%I t set state = ''approved'', due_at = null, days_left = null, decided_at = $1
		where t.id = $2', p_review.part || 's') using p_decision.at, p_review.application_id;
	update app.reviews r
	set state = 'decided', reviewer = p_decision.reviewer, due_at = null, days_left = null
	where r.id = p_review.id;
	select a.* into application from app.applications a where a.id = p_review.application_id;
	if p_review.part = 'application' and application.builds_on is null then
		update app.applications a
		set valid_until = (app.add_period(p_decision.at,
			app.definition_of(application) #> '{clocks,approvalWindow,value}') at time zone 'utc')::date
		where a.id = application.id returning a.* into application;
	end if;
	perform app.log_review(p_review, 'review.approved');
	perform app.notify(application, p_review.part || '.approved', jsonb_strip_nulls(jsonb_build_object(
		'revision', p_review.revision, 'valid_until', application.valid_until,
		'added', case when application.builds_on is not null then app.way_name(application) end)));
	perform app.send_instructions(application);
	perform app.remind_deadlines(application.id);
end
$$;

-- Who is certified here, on whichever way.
create or replace function app.is_certified(p_program text) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.applications a join app.certificates c on c.id = a.id
		where a.person = auth.uid() and a.program = p_program
			and c.state = 'approved' and not a.deleted and not c.deleted
	) or exists (
		select from app.certifications c
		where c.person = auth.uid() and c.program = p_program and not c.deleted
	)
$$;

-- Asked at sign-in, before a draft from this device is claimed: what that draft would stand beside.
create or replace function api.account_applications() returns jsonb
language sql stable security invoker set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', a.id, 'program', a.program, 'state', a.state, 'revision', a.revision,
		'submitted_at', app.ms(a.submitted_at)
	) order by a.created_at), '[]')
	from app.applications a
	where a.person = (select auth.uid()) and a.builds_on is null and not a.deleted
$$;

-- Names of what was built on a certification and approved, the first one first.
create function app.built_on(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(app.way_name(a) order by a.decided_at, a.id), '[]')
	from app.applications a
	where a.builds_on = p_application and a.state = 'approved' and not a.deleted
$$;

create or replace function api.certification_check(p_code text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	certification app.certifications := app.certification_by_code(p_code);
begin
	if certification.id is null then
		return '{"code": "not_found"}';
	elsif (
		select k.tries from app.certification_checks k where k.certification_id = certification.id
	) > 120 then
		return '{"code": "rate.limited"}';
	end if;
	return jsonb_build_object(
		'code', null, 'name', certification.name, 'number', certification.number,
		'issued_on', certification.issued_on, 'expires_on', certification.expires_on,
		'program', (
			select p.definition->'name' from app.programs p
			where p.id = certification.program and p.current and not p.deleted
		),
		'specializations', app.built_on(certification.application_id)
	);
end
$$;

-- Which sections of this way have all they need. Yes or no and nothing between: how many answers there
-- are would tell what was chosen where a choice asks for more.
create or replace function app.sections_done(p_application app.applications, p_certificate text)
returns jsonb
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
	where app.is_on_way(coalesce(s.section->'show', '[]'), p_application.pathway)
$$;

create or replace function app.documents_here(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(d.id, coalesce((
		select case f.state when 'stored' then 'sent' else f.state end from app.files f
		where f.application_id = p_application.id and f.document = d.id
			and f.state in ('stored', 'received') and not f.deleted
	), 'missing')), '{}')
	from app.documents d
	where d.program = p_application.program and d.edition = p_application.edition
		and app.is_on_way(d.show, p_application.pathway) and app.show_besides(d.show) = '[]'
$$;
