-- Attempts: from approval to certified, where somebody else holds the exam.
--
-- Both parts are approved and the letter has gone out. The person asks the certifying body for the
-- exam and pays there; staff record that it was asked for, with the payment's number, and later what
-- came of it. So many attempts and so many months as the program says. A pass certifies. What was
-- recorded by mistake can be put right with a reason, but for a pass: somebody holds its certificate.

create table app.attempts (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	-- The how manieth.
	number int not null,
	state text not null default 'requested',
	requested_on date not null,
	fee_reference text not null,
	-- When it was sat, or should have been.
	held_on date,
	-- For staff; not on the feed.
	note text not null default '',
	recorded_by uuid not null,
	-- Of the last change.
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.attempts add primary key (id),
	add unique (application_id, number),
	add foreign key (application_id) references app.applications (id),
	add check (state in ('requested', 'passed', 'failed', 'missed')),
	add check ((state = 'requested') = (held_on is null)),
	add check (held_on >= requested_on),
	add check (length(fee_reference) between 1 and 60), add check (length(note) <= 2000);
alter table app.certifications add foreign key (attempt_id) references app.attempts (id);

create index attempts_feed on app.attempts (person, xid);
-- The second fence behind the lock: one at a time, and nobody passes twice.
create unique index attempts_open on app.attempts (application_id) where state = 'requested';
create unique index attempts_passed on app.attempts (application_id) where state = 'passed';
create index mails_deadlines on app.mails ((about->>'application'))
	where kind in ('deadline.window', 'deadline.renewal') and sent_at is null;

alter table app.attempts enable row level security;
create policy attempts_select_owner on app.attempts for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('attempts', 'person', 'person', '{id}',
	'{id,application_id,program,number,state,requested_on,fee_reference,held_on,at}');

-- The application that a command of staff is about, held for the rest of the transaction. Nobody
-- writes about themselves.
create function app.examined_application(p_application uuid) returns app.applications
language plpgsql set search_path = '' as $$
declare
	found app.applications;
begin
	select a.* into found from app.applications a
	where a.id = p_application and not a.deleted for no key update;
	if found.id is null or not app.has_role(found.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif found.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	return found;
end
$$;

-- A day that staff write down: not to come, and within the window that the approval opened.
create function app.refuse_day(p_application app.applications, p_on date) returns void
language plpgsql set search_path = '' as $$
begin
	if coalesce(p_on > (now() at time zone 'utc')::date, true) then
		perform app.refuse('attempt.early');
	elsif p_on > p_application.valid_until then
		perform app.refuse('attempt.window',
			jsonb_build_object('valid_until', p_application.valid_until));
	end if;
end
$$;

-- Whether another attempt can be recorded; the twin of `refuseRequest` in `src/lib/domain/attempt.ts`.
create function app.refuse_request(p_application app.applications) returns void
language plpgsql stable set search_path = '' as $$
declare
	attempts_max int := (app.definition_of(p_application) #>> '{exam,attemptsMax,value}')::int;
	states text[] := array(
		select t.state from app.attempts t where t.application_id = p_application.id and not t.deleted
	);
begin
	if attempts_max is null or app.definition_of(p_application)->'certifying' is null then
		perform app.refuse('not_allowed');
	elsif p_application.state <> 'approved' or not exists (
		select from app.certificates c where c.id = p_application.id and c.state = 'approved'
	) then
		perform app.refuse('attempt.not_approved');
	elsif 'passed' = any(states) then
		perform app.refuse('attempt.passed');
	elsif 'requested' = any(states) then
		perform app.refuse('attempt.open');
	elsif cardinality(states) >= attempts_max then
		perform app.refuse('attempt.used_up', jsonb_build_object('attempts', attempts_max));
	end if;
end
$$;

create function app.attempt_request_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.examined_application((p_args->>'application')::uuid);
	reference text := btrim(coalesce(p_args->>'fee_reference', ''));
	made app.attempts;
begin
	perform app.refuse_request(application);
	perform app.refuse_day(application, (p_args->>'on')::date);
	if length(reference) not between 1 and 60 or exists (
		select from app.attempts t where t.id = (p_args->>'attempt')::uuid
	) then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.attempts (id, application_id, person, program, number, requested_on,
		fee_reference, recorded_by)
	select (p_args->>'attempt')::uuid, application.id, application.person, application.program,
		count(*) + 1, (p_args->>'on')::date, reference, auth.uid()
	from app.attempts t where t.application_id = application.id
	returning * into made;
	perform app.settle_attempt(application, made, 'attempt.requested');
end
$$;

-- What follows from each change: the history, the word to the person, and to everybody's screens.
create function app.settle_attempt(
	p_application app.applications, p_attempt app.attempts, p_kind text, p_reason text default null
) returns void
language plpgsql set search_path = '' as $$
declare
	about jsonb := jsonb_strip_nulls(jsonb_build_object('attempt', p_attempt.id,
		'number', p_attempt.number, 'on', coalesce(p_attempt.held_on, p_attempt.requested_on)));
begin
	perform app.log(p_application.id, 'certificate', p_kind, 'staff',
		about || jsonb_strip_nulls(jsonb_build_object('reason', p_reason)));
	perform app.notify(p_application, p_kind, about);
	perform app.tell_application(p_application.id);
end
$$;

-- What came of an attempt, or what truly came of it. The state that was on screen travels with it, so
-- that of two people none writes over the other unseen.
create function app.attempt_result_v1(p_uid uuid, p_args jsonb) returns void
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
	update app.attempts t
	set state = told, held_on = (p_args->>'on')::date, recorded_by = auth.uid(), at = now(),
		note = left(btrim(coalesce(p_args->>'note', '')), 2000)
	where t.id = attempt.id returning * into attempt;
	perform app.settle_attempt(application, attempt, 'attempt.' || told, reason);
	if told = 'passed' then
		perform app.certify_attempt(application, attempt);
	end if;
end
$$;

create function app.certify_attempt(p_application app.applications, p_attempt app.attempts)
returns void
language plpgsql set search_path = '' as $$
declare
	issued app.certifications := app.certification_of(p_application, (now() at time zone 'utc')::date);
begin
	issued.attempt_id := p_attempt.id;
	insert into app.certifications select issued.*;
	perform app.log(p_application.id, 'certificate', 'certification.issued', 'system',
		jsonb_strip_nulls(jsonb_build_object('attempt', p_attempt.id, 'number', issued.number,
			'expires_on', issued.expires_on)));
	perform app.remind_deadlines(p_application.id);
end
$$;

-- Mails that are not due yet, written anew whenever a day changes: before the window closes that an
-- approval opened, until the person is certified; then before the certification ends.
create function app.remind_deadlines(p_application uuid) returns void
language plpgsql set search_path = '' as $$
begin
	delete from app.mails m
	where m.kind in ('deadline.window', 'deadline.renewal') and m.sent_at is null
		and m.about->>'application' = p_application::text;
	insert into app.mails (person, program, kind, language, about, due_at)
	select p.id, d.program, d.kind, p.language,
		jsonb_build_object('application', p_application, 'on', d.day, 'days', d.days),
		(d.day - d.days)::timestamp at time zone 'utc' + interval '16 hours'
	from app.deadlines(p_application) d join app.people p on p.id = d.person
	where d.day - d.days > (now() at time zone 'utc')::date;
end
$$;

-- The days that somebody is reminded of, and how many days before.
create function app.deadlines(p_application uuid)
returns table (person uuid, program text, kind text, day date, days int)
language sql stable set search_path = '' as $$
	select a.person, a.program, 'deadline.window', a.valid_until, n.days
	from app.applications a, (values (90), (30), (7)) n (days)
	where a.id = p_application and a.state = 'approved' and a.valid_until is not null
		and not exists (
			select from app.certifications c where c.application_id = a.id and not c.deleted
		)
	union all
	select c.person, c.program, 'deadline.renewal', c.expires_on, n.days
	from app.certifications c, (values (180), (90), (30)) n (days)
	where c.application_id = p_application and c.expires_on is not null and not c.deleted
$$;

-- Every attempt as staff see it.
create function app.attempt_lines(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(app.line('attempts', to_jsonb(t)) || jsonb_build_object('note', t.note)
		order by t.number), '[]')
	from app.attempts t where t.application_id = p_application and not t.deleted
$$;

-- The exam's part of a file, for staff and leads: also of one that nobody has claimed any more.
create function api.exam_file(p_application uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_application and not a.deleted;
	if application.id is null or not app.has_role(application.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif application.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	return jsonb_build_object(
		'application', application.id, 'program', application.program,
		'valid_until', application.valid_until, 'is_ready', application.state = 'approved' and exists (
			select from app.certificates c where c.id = application.id and c.state = 'approved'
		),
		'attempts', app.attempt_lines(application.id),
		'certification', (
			select jsonb_build_object('number', c.number, 'issued_on', c.issued_on,
				'expires_on', c.expires_on)
			from app.certifications c where c.application_id = application.id and not c.deleted
			order by c.issued_on desc limit 1
		)
	);
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('attempt.request', 1, 'app.attempt_request_v1', 'application'),
	('attempt.result', 1, 'app.attempt_result_v1', 'application');

grant execute on function api.exam_file(uuid) to authenticated;
