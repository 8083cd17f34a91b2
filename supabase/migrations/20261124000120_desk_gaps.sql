-- What a desk must not do by mistake: cut what somebody wrote, or shut somebody out for good who only
-- pressed the wrong button.

-- A text that is longer than its place is refused and never cut: half a sentence that an applicant
-- reads says something that nobody wrote.
create function app.refuse_long(p_text text, p_most int) returns void
language plpgsql set search_path = '' as $$
begin
	if length(btrim(p_text)) > p_most then
		perform app.refuse('text.too_long', jsonb_build_object('most', p_most));
	end if;
end
$$;

create or replace function app.remark(
	p_id uuid, p_review app.reviews, p_kind text, p_note text, p_whom uuid default null
) returns void
language plpgsql volatile set search_path = '' as $$
begin
	perform app.refuse_long(p_note, 4000);
	insert into app.remarks (id, application_id, part, revision, kind, note, person, whom)
	values (p_id, p_review.application_id, p_review.part, p_review.revision, p_kind,
		btrim(coalesce(p_note, '')), auth.uid(), p_whom);
end
$$;

-- What goes with a decision, also where it is only proposed.
create function app.refuse_long_notes(p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.refuse_long(p_args->>'note', 4000);
	perform app.refuse_long(given->>'note', 4000)
	from jsonb_array_elements(coalesce(p_args->'reasons', '[]')) given;
end
$$;

create or replace function app.review_decide_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
	denial app.denials := app.open_denial(review);
	kind text := coalesce(p_args->>'kind', '');
begin
	if review.state <> 'claimed' or review.revision is distinct from (p_args->>'revision')::int then
		perform app.refuse('review.stale', jsonb_build_object('revision', review.revision));
	elsif (app.open_verdict(review)).id is not null then
		perform app.refuse('review.decided');
	elsif denial.reviewer = auth.uid() then
		perform app.refuse('claim.second');
	elsif kind = 'deny' then
		perform app.refuse_denial(review, p_args);
	elsif kind = 'change' then
		perform app.refuse_reasons(review, p_args);
	elsif kind = 'approve' then
		perform app.refuse_unread(review);
	else
		perform app.refuse('not_allowed');
	end if;
	perform app.refuse_long_notes(p_args);
	if kind = 'deny' and denial.id is null then
		perform app.propose_denial(review, claim, p_uid, p_args);
	else
		perform app.conclude(review, kind, p_uid, p_args);
	end if;
end
$$;

create or replace function app.judge_seen(p_args jsonb, p_state text) returns app.seen_matches
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	match app.seen_matches;
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	end if;
	-- The line itself is not locked: whoever judges from the other side writes its flags.
	perform app.live_claim(review);
	match := app.seen_of(review.application_id, (p_args->>'match')::uuid);
	if match.state is distinct from p_args->>'state' then
		perform app.refuse('seen.stale', jsonb_build_object('state', match.state));
	elsif coalesce(p_args->>'reason', '') !~ '\S' then
		perform app.refuse('seen.reason_missing');
	end if;
	perform app.refuse_long(p_args->>'reason', 2000);
	update app.seen_matches x
	set state = p_state, reason = btrim(p_args->>'reason'), judged_by = auth.uid(),
		judged_at = now()
	where x.id = match.id or (p_args->>'everybody')::boolean is not true
		and (x.application_id, x.other_id) in (
			(match.application_id, match.other_id), (match.other_id, match.application_id))
		and x.state = match.state;
	select x.* into match from app.seen_matches x where x.id = match.id;
	perform app.flag_seen(array[match.application_id, match.other_id]);
	return match;
end
$$;

create or replace function app.hours_return_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.examined_application((p_args->>'application')::uuid);
	entry app.hours := app.judged_hours(application, p_args);
	told text := btrim(coalesce(p_args->>'reason', ''));
	about jsonb := jsonb_build_object('hours', entry.id, 'title', entry.title, 'reason', told);
begin
	if told = '' then
		perform app.refuse('hours.reason_missing');
	end if;
	perform app.refuse_long(told, 2000);
	update app.hours h set state = 'returned', reason = told, rev = h.rev + 1, at = now()
	where h.id = entry.id;
	perform app.log(application.id, 'renewal', 'hours.returned', 'staff', about);
	perform app.notify(application, 'hours.returned', about);
	perform app.tell_application(application.id);
end
$$;

create or replace function app.attempt_result_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.examined_application((p_args->>'application')::uuid);
	told text := p_args->>'result';
	reason text := nullif(btrim(coalesce(p_args->>'reason', '')), '');
	attempt app.attempts;
begin
	select t.* into attempt from app.attempts t
	where t.id = (p_args->>'attempt')::uuid and t.application_id = application.id for no key update;
	if attempt.id is null or coalesce(told, '') not in ('passed', 'failed', 'missed') then
		perform app.refuse('bad_arguments');
	elsif attempt.state = 'passed' then
		perform app.refuse('attempt.passed');
	elsif attempt.state is distinct from p_args->>'was' then
		perform app.refuse('attempt.stale', jsonb_build_object('state', attempt.state));
	elsif attempt.state <> 'requested' and reason is null then
		perform app.refuse('attempt.reason_missing');
	elsif told = 'passed' and exists (
		select from app.attempts t where t.application_id = application.id and t.state = 'passed'
	) then
		perform app.refuse('attempt.passed');
	elsif (p_args->>'on')::date < attempt.requested_on then
		perform app.refuse('attempt.before_request');
	end if;
	perform app.refuse_day(application, (p_args->>'on')::date);
	perform app.refuse_long(reason, 2000);
	perform app.refuse_long(p_args->>'note', 2000);
	update app.attempts t
	set state = told, held_on = (p_args->>'on')::date, recorded_by = auth.uid(), at = now(),
		note = btrim(coalesce(p_args->>'note', ''))
	where t.id = attempt.id returning * into attempt;
	perform app.settle_attempt(application, attempt, 'attempt.' || told, reason);
	if told = 'passed' then
		perform app.certify_attempt(application, attempt);
	end if;
end
$$;

-- Lets somebody back who stepped back from an application by mistake. Another person does it, who leads
-- or runs the desk and has not stepped back from it too, and says why; both stay in the record.
alter table app.remarks drop constraint remarks_kind_check;
alter table app.remarks add constraint remarks_kind_check check (kind in (
	'assigned', 'escalated', 'overridden', 'recused', 'readmitted', 'returned', 'agreed'));

create function app.review_readmit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	whom uuid := (p_args->>'person')::uuid;
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid
	for no key update;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	elsif not app.has_role(review.program, '{lead,staff}') or exists (
		select from app.applications a
		where a.id = review.application_id and a.person = auth.uid()
	) then
		perform app.refuse('not_allowed');
	elsif coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	end if;
	delete from app.recusals c where c.application_id = review.application_id and c.person = whom;
	if not found then
		perform app.refuse('review.not_recused');
	end if;
	perform app.remark(p_uid, review, 'readmitted', p_args->>'note', whom);
	perform app.tell_application(review.application_id);
end
$$;
insert into sync.mutators (name, ver, fn, lock) values
	('review.readmit', 1, 'app.review_readmit_v1', 'application');

-- Who stepped back from an application, and what they said: for whoever may let them back.
create function app.recused_from(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object('person', c.person, 'name', app.name_of(c.person),
		'at', app.ms(c.at), 'note', coalesce((
			select m.note from app.remarks m
			where m.application_id = c.application_id and m.person = c.person and m.kind = 'recused'
			order by m.at desc limit 1
		), '')) order by c.at, c.person), '[]')
	from app.recusals c where c.application_id = p_application
$$;

-- As before, and for those who lead or run the desk also who stepped back.
create or replace function api.review_file(p_review uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	review app.reviews;
	application app.applications;
	answer jsonb;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	end if;
	select a.* into application from app.applications a where a.id = review.application_id;
	if application.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	answer := jsonb_build_object('review', app.review_line(review), 'opened', app.may_read(review),
		'application', app.line('applications', to_jsonb(application)) - '{person,digest}'::text[]);
	if app.has_role(review.program, '{lead,staff}') then
		answer := answer || jsonb_build_object('recused', app.recused_from(application.id));
	end if;
	if (answer->>'opened')::boolean then
		return answer || app.read_file(review);
	elsif not app.has_role(review.program, '{lead,staff}') then
		answer := jsonb_set(answer, '{application,fee_reference}', 'null');
	end if;
	return answer || '{"certificate": null, "submissions": [], "decisions": [], "events": [],
		"claims": [], "checklist": {}, "references": []}';
end
$$;

-- As before, but whoever only runs the desk is not called a reviewer in the record.
create or replace function app.record_remark() returns trigger
language plpgsql set search_path = '' as $$
declare
	at_desk text := (select a.program from app.applications a where a.id = new.application_id);
begin
	insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
	values (new.application_id, 'remark.' || new.kind, new.part,
		case when app.has_role(at_desk, '{reviewer,lead}') then 'reviewer' else 'staff' end, new.at,
		'remark ' || new.id, jsonb_strip_nulls(jsonb_build_object('revision', new.revision,
			'note', nullif(new.note, ''), 'whom', new.whom)), false);
	return null;
end
$$;

-- A provider as before, and why it is changed in whole.
create or replace function app.provider_set_v1(p_uid uuid, p_args jsonb) returns void
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
	perform app.refuse_long(p_args->>'note', 1000);
	insert into app.providers (id, program, name, approved_from, approved_to, source, confirmed)
	values (one, wanted, btrim(p_args->>'name'), (p_args->>'approved_from')::date,
		(p_args->>'approved_to')::date, btrim(p_args->>'source'), (p_args->>'confirmed')::boolean)
	on conflict (id) do update
	set name = excluded.name, approved_from = excluded.approved_from,
		approved_to = excluded.approved_to, source = excluded.source, confirmed = excluded.confirmed
	returning * into after;
	perform app.note_change(p_uid, wanted, 'provider', jsonb_build_object(
		'note', btrim(p_args->>'note'), 'before', app.provider_line(before),
		'after', app.provider_line(after)));
	perform sync.note('desk:' || wanted);
end
$$;
