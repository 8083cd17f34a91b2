-- Submissions: what was sent, revision by revision, and the rules that it had to meet.
--
-- Sending copies answers and files into a row that never changes; reviewers read these rows and
-- never a draft (C3). The digest says exactly what the person saw when sending: if it differs from
-- what the server has, nothing is sent and the person looks again. The rules are the twins of
-- `src/lib/domain/{form,answer,application}.ts`, so that the app can say the same with no signal.

create table app.submissions (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	part text not null,
	revision int not null,
	digest text not null,
	fields jsonb not null,
	files jsonb not null,
	receipt text not null,
	submitted_at timestamptz not null default now(),
	language text not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.submissions add primary key (id),
	add unique (application_id, part, revision),
	add unique (receipt),
	add foreign key (application_id) references app.applications (id),
	add check (part in ('application', 'certificate'));

create index submissions_feed on app.submissions (application_id, xid);

create function app.never() returns trigger
language plpgsql set search_path = '' as $$
begin
	raise exception '% never changes', tg_table_name using errcode = 'SYIMM';
end
$$;
create trigger never_changes before update or delete on app.submissions
	for each row execute function app.never();

alter table app.submissions enable row level security;
create policy submissions_select_owner_or_holder on app.submissions for select to authenticated
	using (application_id = any((select app.my_application_ids())::uuid[]));

select sync.publish('submissions', 'application', 'application_id', '{id}',
	'{id,application_id,part,revision,digest,fields,files,receipt,submitted_at,language}');

create function app.definition_of(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select p.definition from app.programs p
	where p.id = p_application.program and p.edition = p_application.edition
$$;

create function app.answers_of(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(f.path, f.value), '{}') from app.fields f
	where f.application_id = p_application and not f.deleted
$$;

create function app.is_shown(p_show jsonb, p_answers jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select not exists (
		select from jsonb_array_elements(p_show) c
		where not exists (
			select from jsonb_array_elements(c->'is') allowed
			where allowed = coalesce(p_answers->(c->>'path'), 'null')
				and jsonb_typeof(allowed) not in ('array', 'object')
		)
	)
$$;

-- Nothing, blanks, no tick and an empty list all count as no answer.
create function app.is_empty(p_value jsonb) returns boolean
language sql immutable set search_path = '' as $$
	select coalesce(p_value, 'null') in ('null', 'false', '[]')
		or jsonb_typeof(p_value) = 'string' and p_value #>> '{}' !~ '\S'
$$;

create function app.day_limit(p_limit text, p_today date) returns date
language sql immutable set search_path = '' as $$
	select case p_limit
		when 'today' then p_today
		when 'today-18y' then (p_today - interval '18 years')::date
		else p_limit::date
	end
$$;

-- A day against its limits. The server does not know where the person is, so `today` is stretched
-- by the day that zones can differ.
create function app.date_problem(p_rule jsonb, p_told text) returns text
language plpgsql stable set search_path = '' as $$
declare
	today date := (now() at time zone 'utc')::date;
	told date;
begin
	if p_told !~ '^\d{4}-\d{2}-\d{2}$' then
		return 'answer.not_a_date';
	end if;
	told := make_date(left(p_told, 4)::int, substr(p_told, 6, 2)::int, right(p_told, 2)::int);
	if told < app.day_limit(p_rule->>'notBefore', today - 1) then
		return case p_rule->>'notBefore' when 'today' then 'answer.date_passed'
			else 'answer.date_too_early' end;
	elsif told > app.day_limit(p_rule->>'notAfter', today + 1) then
		return case p_rule->>'notAfter' when 'today-18y' then 'eligibility.adult'
			else 'answer.date_too_late' end;
	end if;
	return null;
exception when sqlstate '22008' then
	return 'answer.not_a_date';
end
$$;

create function app.text_problem(p_kind text, p_rule jsonb, p_told text) returns text
language sql immutable set search_path = '' as $$
	select case
		when app.is_too_long(p_kind, p_rule, to_jsonb(p_told)) then 'answer.too_long'
		when (p_rule->>'wordsMax')::int
			< cardinality(array_remove(regexp_split_to_array(p_told, '\s+'), ''))
			then 'answer.too_many_words'
		when p_kind = 'email' and btrim(p_told) !~ '^[^\s@]+@[^\s@]+\.[^\s@.]+$'
			then 'answer.not_an_email'
		when p_kind = 'phone' and length(regexp_replace(p_told, '\D', '', 'g')) < 7
			then 'answer.not_a_phone'
	end
$$;

create function app.number_problem(p_rule jsonb, p_value jsonb) returns text
language sql immutable set search_path = '' as $$
	select case
		when jsonb_typeof(p_value) <> 'number' then 'answer.not_a_number'
		when p_value::numeric < (p_rule->>'min')::numeric then 'answer.number_too_low'
		when p_value::numeric > (p_rule->>'max')::numeric then 'answer.number_too_high'
	end
$$;

-- Whether each chosen value is among those offered.
create function app.choice_problem(p_offered jsonb, p_value jsonb, p_many boolean) returns text
language sql immutable set search_path = '' as $$
	select case
		when p_many and jsonb_typeof(p_value) <> 'array' then 'answer.wrong_kind'
		when not p_offered @> case when p_many then p_value else jsonb_build_array(p_value) end
			then 'answer.unknown_choice'
	end
$$;

-- Whether a class of the program is named. Whether it may be applied for is asked when the whole is
-- sent.
create function app.class_problem(p_program text, p_value jsonb) returns text
language plpgsql stable set search_path = '' as $$
begin
	if jsonb_typeof(p_value) <> 'string' then
		return 'answer.wrong_kind';
	elsif not exists (
		select from app.classes c
		where c.id::text = p_value #>> '{}' and c.program = p_program and not c.deleted
	) then
		return 'class.unknown';
	end if;
	return null;
end
$$;

-- One answer against its question; null when it can stand. `p_definition` names what may be chosen.
create function app.answer_problem(p_question app.questions, p_value jsonb, p_definition jsonb)
returns text
language plpgsql stable set search_path = '' as $$
declare
	rule jsonb := p_question.rule;
	offered jsonb;
	problem text;
begin
	if p_question.kind in ('text', 'long_text', 'email', 'phone', 'date')
		and jsonb_typeof(p_value) <> 'string'
		or p_question.kind = 'yes' and jsonb_typeof(p_value) <> 'boolean' then
		return 'answer.wrong_kind';
	end if;
	offered := case p_question.kind
		when 'provider' then (
			select coalesce(jsonb_agg(p.id), '[]') || '["other"]' from app.providers p
			where p.program = p_question.program and not p.deleted)
		when 'competencies' then jsonb_path_query_array(p_definition, '$.training.competencies[*].id')
		else jsonb_path_query_array(rule, '$.options[*].value')
	end;
	problem := case p_question.kind
		when 'date' then app.date_problem(rule, p_value #>> '{}')
		when 'number' then app.number_problem(rule, p_value)
		when 'yes' then null
		when 'choice' then app.choice_problem(offered, p_value, false)
		when 'provider' then app.choice_problem(offered, p_value, false)
		when 'class' then app.class_problem(p_question.program, p_value)
		when 'choices' then app.choice_problem(offered, p_value, true)
		when 'competencies' then coalesce(app.choice_problem(offered, p_value, true),
			case when not p_value @> offered then 'certificate.competencies' end)
		else app.text_problem(p_question.kind, rule, p_value #>> '{}')
	end;
	if problem is null and rule ? 'mustBe'
		and not jsonb_path_query_array(rule, '$.mustBe.values[*]') @> jsonb_build_array(p_value) then
		problem := rule #>> '{mustBe,refusal}';
	end if;
	return problem;
end
$$;

-- A class is asked for once.
create function app.class_twice(p_question app.questions, p_answers jsonb) returns text
language sql stable set search_path = '' as $$
	select 'class.same_twice' from app.questions q
	where p_question.kind = 'class' and q.kind = 'class' and q.program = p_question.program
		and q.edition = p_question.edition and q.section = p_question.section
		and q.position < p_question.position and p_answers->q.path = p_answers->p_question.path
	limit 1
$$;

-- Everything that keeps a part from being sent, in the order of the screens.
create function app.problems(p_application app.applications, p_part text, p_definition jsonb)
returns table (place text, code text)
language plpgsql stable set search_path = '' as $$
declare
	answers jsonb := app.answers_of(p_application.id);
begin
	return query
		with found as (
			select q.position, q.path as place, case
				when not app.is_empty(answers->q.path) then coalesce(
					app.answer_problem(q, answers->q.path, p_definition),
					app.class_twice(q, answers))
				when q.required then coalesce(q.rule #>> '{mustBe,refusal}', 'answer.missing')
			end as code
			from app.questions q
			where q.program = p_application.program and q.edition = p_application.edition
				and q.part = p_part and app.is_shown(q.show, answers)
			union all
			select d.position, 'document:' || d.id, 'document.missing'
			from app.documents d
			where d.program = p_application.program and d.edition = p_application.edition
				and d.part = p_part and d.required and app.is_shown(d.show, answers)
				and not exists (
					select from app.files f
					where f.application_id = p_application.id and f.document = d.id
						and f.state in ('stored', 'received') and not f.deleted
				)
		)
		select f.place, f.code from found f where f.code is not null order by f.position;
end
$$;

-- What is sent: the answers of a part that are shown, and its live files.
create function app.sent_fields(p_application app.applications, p_part text) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(f.path, f.value), '{}')
	from app.fields f
	join app.questions q on q.program = p_application.program
		and q.edition = p_application.edition and q.path = f.path and q.part = p_part
	where f.application_id = p_application.id and not f.deleted and f.value <> 'null'
		and app.is_shown(q.show, app.answers_of(p_application.id))
$$;

create function app.sent_files(p_application app.applications, p_part text) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', f.id, 'document', f.document, 'name', f.name, 'type', f.type, 'size', f.size,
		'sha256', f.sha256, 'warnings', f.warnings
	) order by d.position), '[]')
	from app.files f
	join app.documents d on d.program = p_application.program
		and d.edition = p_application.edition and d.id = f.document and d.part = p_part
	where f.application_id = p_application.id and f.state in ('stored', 'received') and not f.deleted
$$;

-- Which edit of each answer and which bytes of each file: the same text as `digestText` makes.
create function app.digest_of(p_application app.applications, p_part text) returns text
language sql stable set search_path = '' as $$
	select encode(sha256(convert_to(
		coalesce((
			select string_agg(f.path || '=' || f.edit || e'\n', '' order by f.path collate "C")
			from app.fields f
			join app.questions q on q.program = p_application.program
				and q.edition = p_application.edition and q.path = f.path and q.part = p_part
			where f.application_id = p_application.id and not f.deleted
		), '') || coalesce((
			select string_agg('document:' || f.document || '=' || f.sha256 || e'\n', ''
				order by f.document collate "C")
			from app.files f
			join app.documents d on d.program = p_application.program
				and d.edition = p_application.edition and d.id = f.document and d.part = p_part
			where f.application_id = p_application.id and f.state in ('stored', 'received')
				and not f.deleted
		), ''), 'UTF8')), 'hex')
$$;

-- Refuses to send what the person has not seen (C3).
create function app.refuse_stale(p_application uuid, p_part text, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	revision int;
	digest text;
begin
	select a.* into application from app.applications a where a.id = p_application;
	revision := case p_part when 'application' then application.revision
		else (select c.revision from app.certificates c where c.id = p_application) end;
	digest := app.digest_of(application, p_part);
	if (p_args->>'revision')::int is distinct from revision
		or p_args->>'digest' is distinct from digest then
		perform app.refuse(p_part || '.stale',
			jsonb_build_object('revision', revision, 'digest', digest));
	end if;
end
$$;

-- Short enough to be read out on the telephone: `A-3F9A1-C0742`.
create function app.new_receipt(p_letter text) returns text
language sql volatile set search_path = '' as $$
	select upper(p_letter || '-' || substr(u, 1, 5) || '-' || substr(u, 6, 5))
	from (select translate(gen_random_uuid()::text, '-', '') as u) random
$$;

-- Mails and letters are in the language that the application asks for, from the first one on. A
-- person who was never asked keeps the language they had.
create function app.write_in(p_person uuid, p_language text) returns void
language sql volatile set search_path = '' as $$
	update app.people p set language = p_language
	where p.id = p_person and p_language = any(array['en', 'es']) and p.language <> p_language
$$;

-- Sends a part: the copy, the receipt, the clock, the line in the queue, and the word to everybody.
create function app.submit_part(p_application app.applications, p_part text, p_definition jsonb)
returns void
language plpgsql set search_path = '' as $$
declare
	missing text[] := array(select p.place from app.problems(p_application, p_part, p_definition) p);
	sent app.submissions;
begin
	if cardinality(missing) > 0 then
		perform app.refuse(p_part || '.incomplete', jsonb_build_object('missing', missing));
	end if;
	perform app.write_in(p_application.person,
		app.sent_fields(p_application, p_part) ->> 'identity/language');
	insert into app.submissions
		(application_id, part, revision, digest, fields, files, receipt, language)
	select p_application.id, p_part, 1 + (
			select count(*) from app.submissions s
			where s.application_id = p_application.id and s.part = p_part
		), app.digest_of(p_application, p_part), app.sent_fields(p_application, p_part),
		app.sent_files(p_application, p_part), app.new_receipt(left(p_part, 1)), p.language
	from app.people p where p.id = p_application.person
	returning * into sent;
	perform app.start_clock(sent, p_definition #> array['clocks', p_part || 'Review', 'value']);
	perform app.queue(p_application, sent, p_definition);
	perform app.log(sent.application_id, p_part, p_part || '.submitted', 'applicant',
		jsonb_build_object('revision', sent.revision, 'receipt', sent.receipt));
	perform app.notify(p_application, case
			when p_part = 'application' and p_definition ? 'admission' and sent.revision = 1
				then 'interview.invited'
			else p_part || '.received'
		end, jsonb_build_object('receipt', sent.receipt, 'revision', sent.revision));
end
$$;

-- The published clock starts with the first submission; after a change it goes on with the days
-- that were left when the change was asked for.
create function app.start_clock(p_sent app.submissions, p_period jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	execute format(
		'update app.%I t
		set state = ''submitted'', revision = $1.revision, digest = $1.digest, receipt = $1.receipt,
			submitted_at = $1.submitted_at, decided_at = null, days_left = null,
			due_at = app.add_period($1.submitted_at, case when t.days_left is null then $2
				else jsonb_set($2, ''{count}'', to_jsonb(t.days_left)) - ''unit''
					|| jsonb_build_object(''unit'', case $2->>''unit'' when ''months'' then ''days''
						else $2->>''unit'' end) end)
		where t.id = $1.application_id', p_sent.part || 's') using p_sent, p_period;
end
$$;

-- Whether a class may be applied for at a moment; the twin of `lateness` in
-- `src/lib/domain/late.ts`.
create function app.lateness(
	p_opens timestamptz, p_closes timestamptz, p_hours numeric, p_at timestamptz,
	p_received timestamptz, p_finished timestamptz
) returns text
language sql immutable set search_path = '' as $$
	select case
		when p_at >= p_opens and p_at < p_closes then 'open'
		when p_at < p_opens or p_at >= p_closes + p_hours * interval '1 hour' then 'closed'
		when p_received < p_closes then 'seen'
		when p_finished >= p_opens and p_finished < p_closes then 'told'
		else 'closed'
	end
$$;

-- How each class that is asked for stands to its window. One that was sent before stays: its window
-- may close while a change is asked for.
create function app.asked_classes(p_application app.applications, p_hours numeric, p_args jsonb)
returns table (path text, class uuid, closes_at timestamptz, lateness text)
language plpgsql stable set search_path = '' as $$
declare
	finished timestamptz := to_timestamp((p_args->>'at')::numeric / 1000);
	-- When the last of its answers came in.
	received timestamptz := (
		select max(f.updated_at) from app.fields f
		join app.questions q on q.program = p_application.program
			and q.edition = p_application.edition and q.path = f.path and q.part = 'application'
		where f.application_id = p_application.id and not f.deleted
	);
begin
	return query
		select f.path, c.id, w.closes_at, case
			when c.id = any(app.open_classes(p_application.program, now())) then 'open'
			-- Full, cancelled or under way: nobody was too late for anything.
			when now() < w.closes_at or app.begins_at(c) <= now() or c.id <> all(
				app.open_classes(p_application.program, w.closes_at - interval '1 microsecond'))
				then 'closed'
			else app.lateness(w.opens_at, w.closes_at, p_hours, now(), received, finished)
		end
		from app.questions q
		join app.fields f on f.application_id = p_application.id and f.path = q.path and not f.deleted
		join app.classes c on c.id::text = f.value #>> '{}' and c.program = q.program
			and not c.deleted
		left join app.windows w on w.id = c.window_id and not w.deleted
		where q.program = p_application.program and q.edition = p_application.edition
			and q.kind = 'class' and not exists (
				select from app.submissions s, jsonb_each(s.fields) sent
				where s.application_id = p_application.id and s.part = 'application'
					and sent.value = f.value
			)
		order by q.position;
end
$$;

-- Refuses a class whose window has closed, and says whether the device's word alone holds it open.
create function app.refuse_classes(
	p_application app.applications, p_definition jsonb, p_args jsonb
) returns text[]
language plpgsql set search_path = '' as $$
declare
	hours numeric := (p_definition #>> '{admission,late,hours,value}')::numeric;
	asked record;
	flags text[] := '{}';
begin
	if hours is null then
		return flags;
	end if;
	for asked in select * from app.asked_classes(p_application, hours, p_args) loop
		if asked.lateness = 'closed' then
			perform app.refuse('class.window_closed', jsonb_build_object(
				'path', asked.path, 'class', asked.class, 'closed_at', app.ms(asked.closes_at)));
		elsif asked.lateness = 'told' then
			flags := '{late}';
		end if;
	end loop;
	return flags;
end
$$;

create function app.application_submit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	definition jsonb := app.definition_of(application);
	late text[];
begin
	perform app.refuse_locked(application, 'application');
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

insert into sync.mutators (name, ver, fn, lock)
values ('application.submit', 1, 'app.application_submit_v1', 'application');
