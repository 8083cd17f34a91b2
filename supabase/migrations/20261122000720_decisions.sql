-- Decisions: what a reviewer concludes about a revision, and what follows from it.
--
-- A decision is written once and never changed; its id is the uid of the command. Asking for a
-- change names at least one reason from the program's list and stops the clock; approval of both
-- parts, in whichever order, sends the letter with the exam's instructions.

create trigger never_deleted before delete on app.decisions
	for each row execute function app.never();

-- Refuses reasons that the program does not know, or that need a note and have none.
create function app.refuse_reasons(p_review app.reviews, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	known jsonb := (
		select p.definition->'reasons' from app.applications a
		join app.programs p on p.id = a.program and p.edition = a.edition
		where a.id = p_review.application_id
	);
	given jsonb;
	rule jsonb;
begin
	if jsonb_array_length(coalesce(p_args->'reasons', '[]')) = 0 then
		perform app.refuse('review.reason_missing');
	end if;
	for given in select jsonb_array_elements(p_args->'reasons') loop
		select r into rule from jsonb_array_elements(known) r
		where r->>'code' = given->>'code' and r->>'part' = p_review.part;
		if rule is null then
			perform app.refuse('review.reason_unknown', jsonb_build_object('code', given->'code'));
		elsif (rule->>'needsNote')::boolean and coalesce(given->>'note', '') !~ '\S'
			and coalesce(p_args->>'note', '') !~ '\S' then
			perform app.refuse('review.note_missing', jsonb_build_object('code', given->'code'));
		end if;
	end loop;
end
$$;

-- Refuses to approve what nobody can have looked at: a file of this revision that the server has
-- not read yet, or has judged to be something else.
create function app.refuse_unread(p_review app.reviews) returns void
language plpgsql set search_path = '' as $$
declare
	unread jsonb := (
		select jsonb_agg(sent.file->'document')
		from app.submissions s, jsonb_array_elements(s.files) sent (file)
		where s.application_id = p_review.application_id and s.part = p_review.part
			and s.revision = p_review.revision and not exists (
				select from app.files f
				where f.id = (sent.file->>'id')::uuid and f.receipt is not null
			)
	);
begin
	if unread is not null then
		perform app.refuse('review.file_unread', jsonb_build_object('documents', unread));
	end if;
end
$$;

create function app.review_decide_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
	decision app.decisions;
begin
	if review.state <> 'claimed' or review.revision is distinct from (p_args->>'revision')::int then
		perform app.refuse('review.stale', jsonb_build_object('revision', review.revision));
	elsif coalesce(p_args->>'kind', '') not in ('approve', 'change') then
		-- Denying takes a second person, for whom there is no door yet.
		perform app.refuse('not_allowed');
	elsif p_args->>'kind' = 'change' then
		perform app.refuse_reasons(review, p_args);
	else
		perform app.refuse_unread(review);
	end if;
	insert into app.decisions
		(id, application_id, part, revision, kind, reasons, note, checklist, reviewer)
	values (p_uid, review.application_id, review.part, review.revision, p_args->>'kind',
		coalesce(p_args->'reasons', '[]'), left(coalesce(p_args->>'note', ''), 4000),
		coalesce(p_args->'checklist', '{}'), auth.uid())
	returning * into decision;
	update app.claims c set state = 'decided' where c.id = claim.id;
	if decision.kind = 'approve' then
		perform app.approve(review, decision);
	else
		perform app.ask_change(review, decision);
	end if;
end
$$;

create function app.approve(p_review app.reviews, p_decision app.decisions) returns void
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
	if p_review.part = 'application' then
		update app.applications a
		set valid_until = (app.add_period(p_decision.at,
			app.definition_of(application) #> '{clocks,approvalWindow,value}') at time zone 'utc')::date
		where a.id = application.id returning a.* into application;
	end if;
	perform app.log_review(p_review, 'review.approved');
	perform app.notify(application, p_review.part || '.approved', jsonb_strip_nulls(jsonb_build_object(
		'revision', p_review.revision, 'valid_until', application.valid_until)));
	perform app.send_instructions(application);
	perform app.remind_deadlines(application.id);
end
$$;

-- Stops the clock and keeps the days that were left.
create function app.ask_change(p_review app.reviews, p_decision app.decisions) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	left_over int;
begin
	select a.* into application from app.applications a where a.id = p_review.application_id;
	left_over := app.days_left(p_review.due_at, p_decision.at, app.definition_of(application)
		#>> array['clocks', p_review.part || 'Review', 'value', 'unit']);
	execute format(
		'update app.%I t set state = ''changes_requested'', due_at = null, days_left = $1,
			decided_at = $2 where t.id = $3', p_review.part || 's')
	using left_over, p_decision.at, p_review.application_id;
	update app.reviews r set state = 'waiting', due_at = null, days_left = left_over
	where r.id = p_review.id;
	perform app.log_review(p_review, 'review.change_asked', 'reviewer',
		jsonb_build_object('decision', p_decision.id, 'reasons', p_decision.reasons));
	perform app.notify(application, p_review.part || '.change_asked', jsonb_build_object(
		'revision', p_review.revision, 'reasons', p_decision.reasons, 'note', p_decision.note));
end
$$;

-- Full or begun days until a moment, none once it has passed; business days where the clock has them.
create function app.days_left(p_due timestamptz, p_now timestamptz, p_unit text) returns int
language sql stable set search_path = '' as $$
	select case when p_due is null then null when p_unit = 'business_days' then (
			select count(*)::int
			from generate_series(p_now + interval '1 day', p_due + interval '1 day' - interval '1 second',
				interval '1 day') d
			where extract(isodow from d at time zone 'utc') < 6
		)
		else greatest(0, ceil(extract(epoch from p_due - p_now) / 86400))::int
	end
$$;

-- Once both parts are approved: the letter to the exam, where there is one, which stays in the app,
-- and the mail.
create function app.send_instructions(p_application app.applications) returns void
language plpgsql set search_path = '' as $$
declare
	certificate app.certificates;
	person app.people;
	about jsonb;
begin
	select c.* into certificate from app.certificates c where c.id = p_application.id;
	if p_application.state <> 'approved' or certificate.state is distinct from 'approved'
		or app.definition_of(p_application)->'exam' is null then
		return;
	end if;
	select p.* into person from app.people p where p.id = p_application.person;
	about := jsonb_build_object(
		'program', p_application.program,
		'name', (
			select r.name from app.reviews r
			where r.application_id = p_application.id and r.part = 'application'
		),
		'receipt', certificate.receipt,
		'approved_on', (certificate.decided_at at time zone 'utc')::date,
		'valid_until', p_application.valid_until,
		'attempts', app.definition_of(p_application) #> '{exam,attemptsMax,value}');
	insert into app.letters (application_id, person, kind, about, language)
	values (p_application.id, person.id, 'exam_instructions', about, person.language);
	perform app.log(p_application.id, 'certificate', 'letter.sent', 'system',
		jsonb_build_object('kind', 'exam_instructions'));
	perform app.notify(p_application, 'letter.exam_instructions', about);
end
$$;

insert into sync.mutators (name, ver, fn, lock)
values ('review.decide', 1, 'app.review_decide_v1', 'application');
