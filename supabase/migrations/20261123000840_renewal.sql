-- Renewal: hours of continuing education, their evidence, and the application to renew.
--
-- A certification that ends can be renewed where the program says what that takes. Its row here says
-- which period counts; hours are written down through it, with or without a connection, each with a
-- file that proves it or without. When the window opens, what was written down is sent as one
-- revision, with the code signed anew, and goes the way of every other part: receipt, queue, claim,
-- decision. An approval begins the next period. What was sent is kept; staff who audit it later accept
-- single entries or give them back with a reason, and never see one that was not sent.

create table app.renewals (
	-- The application's: there is one to a certification.
	id uuid not null,
	person uuid not null,
	program text not null,
	state text not null default 'none',
	-- The days whose hours count; the last one is the certification's.
	period_from date not null,
	period_to date not null,
	revision int not null default 0,
	digest text,
	receipt text,
	submitted_at timestamptz,
	due_at timestamptz,
	days_left int,
	decided_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.hours (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	-- The period it counts for, as it was when it was written down.
	period_from date not null,
	period_to date not null,
	day date not null,
	quarters int not null,
	-- Id of a kind of hours in the program's definition.
	category text not null,
	title text not null,
	provider text not null,
	state text not null default 'logged',
	-- Why staff gave it back.
	reason text not null default '',
	rev int not null default 1,
	-- Of the last change.
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.renewals add primary key (id),
	add foreign key (id) references app.applications (id),
	add check (period_from <= period_to);
alter table app.hours add primary key (id),
	add foreign key (application_id) references app.renewals (id),
	add check (quarters between 1 and 96),
	add check (length(title) between 1 and 200), add check (length(provider) between 1 and 200),
	add check (length(reason) <= 2000),
	add check (state in ('logged', 'sent', 'returned', 'accepted'));
alter table app.submissions drop constraint submissions_part_check,
	add check (part in ('application', 'certificate', 'renewal'));
alter table app.events drop constraint events_part_check,
	add check (part in ('application', 'certificate', 'renewal'));

create index renewals_feed on app.renewals (person, xid);
create index hours_feed on app.hours (person, xid);
create index hours_application on app.hours (application_id, day);

create trigger keep_edges before update of state on app.renewals
	for each row execute function app.keep_edges('renewal');
create trigger keep_edges before update of state on app.hours
	for each row execute function app.keep_edges('hours');

alter table app.renewals enable row level security;
alter table app.hours enable row level security;
create policy renewals_select_owner on app.renewals for select to authenticated
	using (person = (select auth.uid()));
create policy hours_select_owner on app.hours for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('renewals', 'person', 'person', '{id}',
	'{id,program,state,period_from,period_to,revision,digest,receipt,submitted_at,due_at,days_left,
	decided_at}');
select sync.publish('hours', 'person', 'person', '{id}',
	'{id,application_id,period_from,period_to,day,quarters,category,title,provider,state,reason,rev,
	at}');

-- What the program asks for; null where it renews nothing.
create function app.renewal_rule(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select app.definition_of(p_application) #> '{certifying,renewal}'
$$;

-- A day so long after another; before it, with a sign.
create function app.day_after(p_day date, p_period jsonb, p_sign int default 1) returns date
language sql immutable set search_path = '' as $$
	select case p_period->>'unit'
		when 'months' then p_day + make_interval(months => p_sign * (p_period->>'count')::int)
		else p_day + make_interval(days => p_sign * (p_period->>'count')::int)
	end::date
$$;

-- A certification that ends opens its first period.
create function app.open_renewal() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.renewals (id, person, program, period_from, period_to)
	select a.id, a.person, a.program, new.issued_on, new.expires_on from app.applications a
	where a.id = new.application_id and new.expires_on is not null
		and app.renewal_rule(a) is not null
	on conflict do nothing;
	return null;
end
$$;
create trigger open_renewal after insert on app.certifications
	for each row execute function app.open_renewal();

-- The last day on which a period can be written into and renewed: its own, or later where the
-- program renews what has ended; never over where nobody said how long.
create function app.period_over(p_rule jsonb, p_to date) returns date
language sql immutable set search_path = '' as $$
	select case
		when p_rule->'late' is null then p_to
		when p_rule #> '{late,within}' is null then 'infinity'::date
		else app.day_after(p_to, p_rule #> '{late,within,value}')
	end
$$;

-- The renewal that a command of its owner is about, held for the rest of the transaction.
create function app.own_renewal(p_application uuid) returns app.renewals
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application(p_application);
	found app.renewals;
begin
	select r.* into found from app.renewals r where r.id = application.id and not r.deleted
	for no key update;
	if found.id is null then
		perform app.refuse('renewal.not_certified');
	end if;
	return found;
end
$$;

-- Refuses to write into a period that is being looked at.
create function app.refuse_reviewed(p_renewal app.renewals) returns void
language plpgsql set search_path = '' as $$
begin
	if p_renewal.state not in ('none', 'changes_requested', 'approved') then
		perform app.refuse('renewal.locked', jsonb_build_object('state', p_renewal.state));
	end if;
end
$$;

-- What keeps an entry from standing; the twin of `refuseHours` in `src/lib/domain/hours.ts`. The
-- server does not know where the person is: a day later than its own may be today there.
create function app.refuse_hours(p_entry app.hours, p_rule jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	taken int := (
		select coalesce(sum(h.quarters), 0) from app.hours h
		where h.application_id = p_entry.application_id and h.day = p_entry.day
			and h.id <> p_entry.id and not h.deleted
	);
begin
	if not coalesce(p_rule->'categories', '[]') @>
		jsonb_build_array(jsonb_build_object('id', p_entry.category)) then
		perform app.refuse('hours.category');
	elsif p_entry.quarters not between 1 and 96 then
		perform app.refuse('hours.amount');
	elsif p_entry.day > (now() at time zone 'utc')::date + 1 then
		perform app.refuse('hours.future');
	elsif p_entry.day < p_entry.period_from then
		perform app.refuse('hours.before_period', jsonb_build_object('from', p_entry.period_from));
	elsif p_entry.day > app.period_over(p_rule, p_entry.period_to) then
		perform app.refuse('hours.after_period', jsonb_build_object('to', p_entry.period_to));
	elsif taken + p_entry.quarters > 96 then
		perform app.refuse('hours.day_full', jsonb_build_object('day', p_entry.day));
	end if;
end
$$;

-- An entry as a command tells it, on top of what it was.
create function app.told_hours(p_before app.hours, p_args jsonb) returns app.hours
language plpgsql set search_path = '' as $$
declare
	told app.hours := p_before;
begin
	told.day := (p_args->>'day')::date;
	told.quarters := (p_args->>'quarters')::int;
	told.category := p_args->>'category';
	told.title := btrim(coalesce(p_args->>'title', ''));
	told.provider := btrim(coalesce(p_args->>'provider', ''));
	if told.day is null or told.quarters is null or length(told.title) not between 1 and 200
		or length(told.provider) not between 1 and 200 then
		perform app.refuse('bad_arguments');
	end if;
	return told;
end
$$;

create function app.hours_log_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	renewal app.renewals := app.own_renewal((p_args->>'application')::uuid);
	entry app.hours;
begin
	perform app.refuse_reviewed(renewal);
	if (p_args->>'period_to')::date is distinct from renewal.period_to then
		perform app.refuse('hours.period', jsonb_build_object('to', renewal.period_to));
	elsif exists (select from app.hours h where h.id = (p_args->>'hours')::uuid) then
		perform app.refuse('bad_arguments');
	end if;
	entry.id := (p_args->>'hours')::uuid;
	entry.application_id := renewal.id;
	entry.period_from := renewal.period_from;
	entry.period_to := renewal.period_to;
	entry := app.told_hours(entry, p_args);
	perform app.refuse_hours(entry, (
		select app.renewal_rule(a) from app.applications a where a.id = renewal.id));
	insert into app.hours (id, application_id, person, program, period_from, period_to, day, quarters,
		category, title, provider)
	values (entry.id, renewal.id, renewal.person, renewal.program, entry.period_from,
		entry.period_to, entry.day, entry.quarters, entry.category, entry.title, entry.provider);
end
$$;

-- The entry that its owner writes anew or takes away. One that was sent rests; one that staff gave
-- back may be mended, whichever period it belongs to.
create function app.open_hours(p_renewal app.renewals, p_args jsonb) returns app.hours
language plpgsql set search_path = '' as $$
declare
	found app.hours;
begin
	select h.* into found from app.hours h
	where h.id = (p_args->>'hours')::uuid and h.application_id = p_renewal.id and not h.deleted
	for no key update;
	if found.id is null then
		perform app.refuse('not_found');
	elsif found.state in ('sent', 'accepted') then
		perform app.refuse('hours.sent');
	elsif found.state = 'logged' then
		perform app.refuse_reviewed(p_renewal);
	end if;
	if found.rev is distinct from (p_args->>'base')::int then
		perform app.refuse('hours.stale', jsonb_build_object('rev', found.rev));
	end if;
	return found;
end
$$;

create function app.hours_change_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	renewal app.renewals := app.own_renewal((p_args->>'application')::uuid);
	entry app.hours := app.open_hours(renewal, p_args);
begin
	entry := app.told_hours(entry, p_args);
	perform app.refuse_hours(entry, (
		select app.renewal_rule(a) from app.applications a where a.id = renewal.id));
	update app.hours h
	set day = entry.day, quarters = entry.quarters, category = entry.category, title = entry.title,
		provider = entry.provider, rev = h.rev + 1, at = now(),
		state = case h.state when 'returned' then 'sent' else h.state end
	where h.id = entry.id;
	if entry.state = 'returned' then
		perform app.log(renewal.id, 'renewal', 'hours.mended', 'applicant',
			jsonb_build_object('hours', entry.id, 'title', entry.title));
		perform app.tell_application(renewal.id);
	end if;
end
$$;

create function app.hours_remove_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	renewal app.renewals := app.own_renewal((p_args->>'application')::uuid);
	entry app.hours := app.open_hours(renewal, p_args);
begin
	if entry.state = 'returned' then
		perform app.refuse('hours.sent');
	end if;
	update app.hours h set deleted = true, at = now() where h.id = entry.id;
	update app.files f set state = 'removed'
	where f.application_id = renewal.id and f.document = 'hours:' || entry.id
		and f.state in ('stored', 'received') and not f.deleted;
end
$$;

-- Evidence is a file like any other: its document is `hours:` and the entry's id. Where a document
-- belongs, and whether it may be changed now.
create function app.refuse_document(p_application app.applications, p_document text) returns void
language plpgsql set search_path = '' as $$
declare
	part text := (
		select d.part from app.documents d
		where d.program = p_application.program and d.edition = p_application.edition
			and d.id = p_document
	);
	renewal app.renewals;
	entry app.hours;
begin
	if part is not null then
		perform app.refuse_locked(p_application, part);
		return;
	end if;
	select r.* into renewal from app.renewals r where r.id = p_application.id for no key update;
	select h.* into entry from app.hours h
	where h.application_id = p_application.id and 'hours:' || h.id = p_document and not h.deleted;
	if entry.id is null then
		perform app.refuse('bad_arguments');
	elsif entry.state = 'accepted' then
		perform app.refuse('hours.sent');
	elsif entry.period_to = renewal.period_to then
		perform app.refuse_reviewed(renewal);
	elsif entry.state not in ('returned', 'sent') then
		perform app.refuse('hours.period', jsonb_build_object('to', renewal.period_to));
	end if;
end
$$;

create or replace function app.file_attach_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	bytes bigint := (p_args->>'size')::bigint;
begin
	if exists (select from app.files f where f.id = (p_args->>'file')::uuid) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.refuse_document(application, p_args->>'document');
	if not app.is_stored(
		app.key_of(application.person, p_args->>'sha256', p_args->>'type'), bytes) then
		perform app.refuse('file.not_stored', jsonb_build_object('file', p_args->'file'));
	end if;
	update app.files f
	set state = case f.state when 'received' then 'superseded' else 'removed' end
	where f.application_id = application.id and f.document = p_args->>'document'
		and f.state in ('stored', 'received') and not f.deleted;
	insert into app.files
		(id, application_id, person, document, name, type, size, sha256, warnings)
	values ((p_args->>'file')::uuid, application.id, application.person, p_args->>'document',
		p_args->>'name', p_args->>'type', bytes, p_args->>'sha256',
		coalesce(p_args->'warnings', '[]'));
end
$$;

create or replace function app.file_remove_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	file app.files;
begin
	select f.* into file from app.files f
	where f.id = (p_args->>'file')::uuid and f.application_id = application.id for no key update;
	if file.id is null then
		perform app.refuse('not_found');
	elsif file.state in ('removed', 'superseded') then
		return;
	end if;
	perform app.refuse_document(application, file.document);
	update app.files f set state = 'removed' where f.id = file.id;
	perform app.log(application.id, app.part_of(file), 'file.removed', 'applicant',
		jsonb_build_object('file', file.id, 'document', file.document, 'name', file.name),
		not app.is_sent(file));
end
$$;

create or replace function app.part_of(p_file app.files) returns text
language sql stable set search_path = '' as $$
	select case when p_file.document like 'hours:%' then 'renewal' else (
		select d.part from app.applications a
		join app.documents d on d.program = a.program and d.edition = a.edition
			and d.id = p_file.document
		where a.id = p_file.application_id
	) end
$$;

-- The entries of the period, each with its live file, in the order of their days.
create function app.renewal_entries(p_renewal app.renewals)
returns table (entry app.hours, file app.files)
language sql stable set search_path = '' as $$
	select h, f from app.hours h
	left join app.files f on f.application_id = h.application_id and f.document = 'hours:' || h.id
		and f.state in ('stored', 'received') and not f.deleted
	where h.application_id = p_renewal.id and h.period_to = p_renewal.period_to and not h.deleted
	order by h.day, h.id
$$;

-- Which change of each entry and which bytes of each file: the same text as the device makes.
create function app.renewal_digest(p_renewal app.renewals) returns text
language sql stable set search_path = '' as $$
	select encode(sha256(convert_to(
		coalesce(string_agg('hours/' || (e.entry).id || '=' || (e.entry).rev || e'\n', ''
			order by (e.entry).id::text collate "C"), '')
		|| coalesce(string_agg('document:hours:' || (e.entry).id || '=' || (e.file).sha256 || e'\n', ''
			order by (e.entry).id::text collate "C") filter (where (e.file).id is not null), ''),
		'UTF8')), 'hex')
	from app.renewal_entries(p_renewal) e
$$;

-- Refuses while the window is shut; the twin of `windowOf` in `src/lib/domain/renewal.ts`.
create function app.refuse_window(p_renewal app.renewals, p_application app.applications)
returns void
language plpgsql set search_path = '' as $$
declare
	today date := (now() at time zone 'utc')::date;
	window_period jsonb := app.definition_of(p_application) #> '{certifying,renewalWindow,value}';
	opens date := app.day_after(p_renewal.period_to, window_period, -1);
begin
	if today + 1 < opens then
		perform app.refuse('renewal.early', jsonb_build_object('opens_on', opens));
	elsif today - 1 > app.period_over(app.renewal_rule(p_application), p_renewal.period_to) then
		perform app.refuse('renewal.over', jsonb_build_object('ended_on', p_renewal.period_to));
	end if;
end
$$;

-- What is missing; the twin of `refuseRenewal` in `src/lib/domain/renewal.ts`.
create function app.refuse_renewal(p_renewal app.renewals, p_rule jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	quarters int;
	kind jsonb;
begin
	select coalesce(sum((e.entry).quarters), 0) into quarters from app.renewal_entries(p_renewal) e;
	if quarters < (p_rule #>> '{hoursMin,value}')::numeric * 4 then
		perform app.refuse('renewal.hours', jsonb_build_object(
			'hours', quarters / 4.0, 'needed', p_rule #> '{hoursMin,value}'));
	end if;
	for kind in select jsonb_array_elements(p_rule->'categories') loop
		select coalesce(sum((e.entry).quarters), 0) into quarters
		from app.renewal_entries(p_renewal) e where (e.entry).category = kind->>'id';
		if quarters < (kind #>> '{hoursMin,value}')::numeric * 4 then
			perform app.refuse('renewal.category_hours', jsonb_build_object('category', kind->'id',
				'hours', quarters / 4.0, 'needed', kind #> '{hoursMin,value}'));
		end if;
	end loop;
	if p_rule #>> '{evidence,needed}' = 'attached' and exists (
		select from app.renewal_entries(p_renewal) e where (e.file).id is null
	) then
		perform app.refuse('renewal.evidence');
	end if;
end
$$;

-- Each agreement that is signed anew needs a name under it, and the whole an attestation.
create function app.refuse_unsigned(p_rule jsonb, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if exists (
		select from jsonb_array_elements_text(coalesce(p_rule->'agreements', '[]')) a (id)
		where coalesce(btrim(p_args->'signed'->>a.id), '') = ''
			or length(p_args->'signed'->>a.id) > 200
	) then
		perform app.refuse('agreement.not_signed');
	elsif p_args->>'attested' is distinct from 'true' then
		perform app.refuse('renewal.not_attested');
	elsif length(coalesce(p_args->>'fee_reference', '')) > 60 then
		perform app.refuse('bad_arguments');
	end if;
end
$$;

create function app.sent_hours(p_renewal app.renewals, p_rule jsonb, p_args jsonb) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'renewal/period_from', p_renewal.period_from, 'renewal/period_to', p_renewal.period_to,
		'renewal/attested', true,
		'renewal/fee_reference', btrim(coalesce(p_args->>'fee_reference', '')),
		'renewal/entries', (
			select coalesce(jsonb_agg(jsonb_build_object('id', (e.entry).id, 'day', (e.entry).day,
				'quarters', (e.entry).quarters, 'category', (e.entry).category,
				'title', (e.entry).title, 'provider', (e.entry).provider)), '[]')
			from app.renewal_entries(p_renewal) e
		)
	) || coalesce((
		select jsonb_object_agg(k.key, k.value)
		from jsonb_array_elements_text(coalesce(p_rule->'agreements', '[]')) a (id),
			lateral (values ('agreements/' || a.id, 'true'::jsonb),
				('agreements/' || a.id || '_name', p_args->'signed'->a.id)) k (key, value)
	), '{}')
$$;

create function app.sent_evidence(p_renewal app.renewals) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', (e.file).id, 'document', (e.file).document, 'name', (e.file).name,
		'type', (e.file).type, 'size', (e.file).size, 'sha256', (e.file).sha256,
		'warnings', (e.file).warnings
	)), '[]')
	from app.renewal_entries(p_renewal) e where (e.file).id is not null
$$;

create function app.renewal_submit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	renewal app.renewals := app.own_renewal((p_args->>'application')::uuid);
	application app.applications;
	rule jsonb;
begin
	select a.* into application from app.applications a where a.id = renewal.id;
	rule := app.renewal_rule(application);
	perform app.refuse_reviewed(renewal);
	perform app.refuse_window(renewal, application);
	if (p_args->>'revision')::int is distinct from renewal.revision
		or p_args->>'digest' is distinct from app.renewal_digest(renewal) then
		perform app.refuse('renewal.stale', jsonb_build_object('revision', renewal.revision,
			'digest', app.renewal_digest(renewal)));
	end if;
	perform app.refuse_renewal(renewal, rule);
	perform app.refuse_unsigned(rule, p_args);
	perform app.send_renewal(renewal, application, app.sent_hours(renewal, rule, p_args));
end
$$;

-- The copy, the receipt, the clock, the line in the queue, and the word to everybody.
create function app.send_renewal(
	p_renewal app.renewals, p_application app.applications, p_fields jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
	definition jsonb := app.definition_of(p_application);
	sent app.submissions;
begin
	insert into app.submissions
		(application_id, part, revision, digest, fields, files, receipt, language)
	select p_renewal.id, 'renewal', p_renewal.revision + 1, app.renewal_digest(p_renewal), p_fields,
		app.sent_evidence(p_renewal), app.new_receipt('r'), p.language
	from app.people p where p.id = p_renewal.person
	returning * into sent;
	update app.hours h set state = 'sent'
	where h.application_id = p_renewal.id and h.period_to = p_renewal.period_to
		and h.state = 'logged' and not h.deleted;
	perform app.start_clock(sent, definition #> '{clocks,renewalReview,value}');
	perform app.queue(p_application, sent, definition);
	update app.reviews r set flags = r.flags || '{late}'
	where r.application_id = p_renewal.id and r.part = 'renewal'
		and p_renewal.period_to < (now() at time zone 'utc')::date;
	perform app.log(p_renewal.id, 'renewal', 'renewal.submitted', 'applicant',
		jsonb_build_object('revision', sent.revision, 'receipt', sent.receipt));
	perform app.notify(p_application, 'renewal.received',
		jsonb_build_object('receipt', sent.receipt, 'revision', sent.revision));
end
$$;

-- An approval begins the next period: the day after the old one's last, or, where it had ended
-- before the renewal was sent, the day of the approval.
create function app.renew_period() returns trigger
language plpgsql set search_path = '' as $$
declare
	was_late boolean := (new.submitted_at at time zone 'utc')::date > old.period_to;
	decided date := (new.decided_at at time zone 'utc')::date;
	validity jsonb := (
		select app.definition_of(a) #> '{certifying,validity,value}' from app.applications a
		where a.id = new.id
	);
begin
	new.period_from := case when was_late then decided else old.period_to + 1 end;
	new.period_to := app.day_after(case when was_late then decided else old.period_to end, validity);
	update app.certifications c
	set expires_on = new.period_to, ethics_signed_on = (new.submitted_at at time zone 'utc')::date
	where c.application_id = new.id and not c.deleted;
	perform app.log(new.id, 'renewal', 'certification.renewed', 'system',
		jsonb_build_object('from', new.period_from, 'to', new.period_to));
	return new;
end
$$;
create trigger renew_period before update of state on app.renewals
	for each row when (new.state = 'approved' and old.state <> 'approved')
	execute function app.renew_period();

-- What was sent can be written anew while a change is asked for; reminders follow each step.
create function app.follow_renewal() returns trigger
language plpgsql set search_path = '' as $$
begin
	if new.state = 'changes_requested' then
		update app.hours h set state = 'logged'
		where h.application_id = new.id and h.period_to = new.period_to and h.state = 'sent';
	end if;
	perform app.remind_deadlines(new.id);
	return null;
end
$$;
create trigger follow_renewal after update of state on app.renewals
	for each row when (new.state <> old.state) execute function app.follow_renewal();

-- Nobody is reminded to renew what is at the desk already.
create or replace function app.deadlines(p_application uuid)
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
		and not exists (
			select from app.renewals r where r.id = c.application_id
				and r.state in ('submitted', 'in_review', 'second_review')
		)
$$;

-- One entry that was sent, as staff judge it: of the change that was on screen, and not while its
-- renewal is in somebody's hands.
create function app.judged_hours(p_application app.applications, p_args jsonb) returns app.hours
language plpgsql set search_path = '' as $$
declare
	found app.hours;
	renewal app.renewals;
begin
	select h.* into found from app.hours h
	where h.id = (p_args->>'hours')::uuid and h.application_id = p_application.id
		and h.state <> 'logged' and not h.deleted for no key update;
	select r.* into renewal from app.renewals r where r.id = p_application.id;
	if found.id is null then
		perform app.refuse('not_found');
	elsif found.period_to = renewal.period_to then
		perform app.refuse('renewal.locked', jsonb_build_object('state', renewal.state));
	elsif found.rev is distinct from (p_args->>'base')::int then
		perform app.refuse('hours.stale', jsonb_build_object('rev', found.rev));
	end if;
	return found;
end
$$;

create function app.hours_accept_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.examined_application((p_args->>'application')::uuid);
	entry app.hours := app.judged_hours(application, p_args);
begin
	if entry.state = 'accepted' then
		return;
	end if;
	update app.hours h set state = 'accepted', reason = '', rev = h.rev + 1, at = now()
	where h.id = entry.id;
	perform app.log(application.id, 'renewal', 'hours.accepted', 'staff',
		jsonb_build_object('hours', entry.id, 'title', entry.title));
	perform app.tell_application(application.id);
end
$$;

create function app.hours_return_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.examined_application((p_args->>'application')::uuid);
	entry app.hours := app.judged_hours(application, p_args);
	told text := left(btrim(coalesce(p_args->>'reason', '')), 2000);
	about jsonb := jsonb_build_object('hours', entry.id, 'title', entry.title, 'reason', told);
begin
	if told = '' then
		perform app.refuse('hours.reason_missing');
	end if;
	update app.hours h set state = 'returned', reason = told, rev = h.rev + 1, at = now()
	where h.id = entry.id;
	perform app.log(application.id, 'renewal', 'hours.returned', 'staff', about);
	perform app.notify(application, 'hours.returned', about);
	perform app.tell_application(application.id);
end
$$;

-- The application that staff audit; nobody audits themselves.
create function app.audited_application(p_application uuid, p_by uuid) returns app.applications
language plpgsql stable set search_path = '' as $$
declare
	found app.applications;
begin
	select a.* into found from app.applications a where a.id = p_application and not a.deleted;
	if found.id is null or not app.has_role(found.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif found.person = p_by then
		perform app.refuse('not_allowed');
	end if;
	return found;
end
$$;

-- What somebody keeps as evidence, for staff and leads: what was sent, of every period, and never
-- what is only written down (C3).
create function api.renewal_file(p_application uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	application app.applications := app.audited_application(p_application, auth.uid());
begin
	return jsonb_build_object('application', application.id, 'program', application.program,
		'renewal', (
			select jsonb_build_object('state', r.state, 'period_from', r.period_from,
				'period_to', r.period_to)
			from app.renewals r where r.id = application.id
		),
		'entries', (
			select coalesce(jsonb_agg(app.line('hours', to_jsonb(h)) || jsonb_build_object('file', (
				select jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size,
					'state', f.state)
				from app.files f
				where f.application_id = h.application_id and f.document = 'hours:' || h.id
					and f.state in ('stored', 'received') and not f.deleted
			)) order by h.period_to desc, h.day, h.id), '[]')
			from app.hours h
			where h.application_id = application.id and h.state <> 'logged' and not h.deleted
		));
end
$$;

-- Opens the evidence of an entry that was sent, and writes down who looked, as `api.look` does.
create function api.renewal_look(p_application uuid, p_file uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	application app.applications := app.audited_application(p_application, auth.uid());
	file app.files;
	path text;
begin
	perform sync.lock(array[application.id::text]);
	select f.* into file from app.files f join app.hours h
		on h.application_id = f.application_id and f.document = 'hours:' || h.id
	where f.id = p_file and f.application_id = application.id and h.state <> 'logged'
		and not h.deleted and f.state in ('stored', 'received') and not f.deleted;
	if file.id is null then
		perform app.refuse('not_found');
	elsif file.receipt is null then
		perform app.refuse('file.not_stored');
	end if;
	path := app.key_of(application.person, file.sha256, file.type);
	if not exists (
		select from app.looks l where l.reviewer = auth.uid() and l.file_id = p_file
			and l.at > now() - interval '10 minutes'
	) then
		perform app.log(application.id, 'renewal', 'file.looked', 'staff', jsonb_build_object(
			'file', p_file, 'document', file.document, 'name', file.name,
			'reviewer', (select p.name from app.people p where p.id = auth.uid())));
		perform app.tell_application(application.id);
	end if;
	insert into app.looks (reviewer, review_id, application_id, file_id, key)
	select auth.uid(), r.id, application.id, p_file, path from app.reviews r
	where r.application_id = application.id and r.part = 'renewal';
	perform sync.tell();
	return jsonb_build_object('bucket', 'evidence', 'key', path, 'type', file.type,
		'name', file.name);
end
$$;

-- Staff look too, through the door above.
create or replace function app.my_looks() returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
	return array(
		select distinct l.key from app.looks l
		join app.reviews r on r.id = l.review_id
		where l.reviewer = (select auth.uid()) and l.at > now() - interval '10 minutes'
			and app.has_role(r.program, '{reviewer,lead,staff}')
	);
end
$$;

-- Ways into a program, and what each sends.
--
-- A pathway may send less than the program has: somebody who is certified in another state has no
-- training here to prove. Which way it is stands among the answers as `pathway`, so that questions and
-- papers are shown by it like by any other. A way that builds on a certification is nobody's first.

create function app.parts_of(p_definition jsonb, p_pathway text) returns jsonb
language sql immutable set search_path = '' as $$
	select coalesce((
		select w->'parts' from jsonb_array_elements(p_definition->'pathways') w
		where w->>'id' = p_pathway
	), p_definition->'parts')
$$;

create or replace function app.application_start_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	new_id uuid := (p_args->>'application')::uuid;
	live uuid;
	way jsonb;
begin
	select w into way from app.programs p, jsonb_array_elements(p.definition->'pathways') w
	where p.id = p_args->>'program' and p.edition = (p_args->>'edition')::int and not p.deleted
		and w->>'id' = p_args->>'pathway';
	if way is null or exists (
		select from app.applications a where a.id = new_id and a.person <> auth.uid()
	) then
		perform app.refuse('bad_arguments');
	elsif way ? 'after' then
		perform app.refuse('pathway.after_certification');
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
		and app.parts_of(p.definition, p_args->>'pathway') ? 'certificate';
	perform app.log(new_id, 'application', 'application.started', 'applicant');
end
$$;

create or replace function app.answers_of(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(f.path, f.value) filter (where f.path is not null), '{}')
		|| jsonb_build_object('pathway', a.pathway)
	from app.applications a
	left join app.fields f on f.application_id = a.id and not f.deleted
	where a.id = p_application group by a.pathway
$$;

-- Whether everything that this way sends is approved.
create function app.is_examinable(p_application app.applications) returns boolean
language sql stable set search_path = '' as $$
	select p_application.state = 'approved'
		and app.definition_of(p_application)->'exam' is not null
		and not exists (
			select from app.certificates c where c.id = p_application.id and c.state <> 'approved'
		)
$$;

create or replace function app.send_instructions(p_application app.applications) returns void
language plpgsql set search_path = '' as $$
declare
	person app.people;
	certificate app.certificates;
	about jsonb;
begin
	if not app.is_examinable(p_application) or exists (
		select from app.certifications c where c.application_id = p_application.id and not c.deleted
	) then
		return;
	end if;
	select c.* into certificate from app.certificates c where c.id = p_application.id;
	select p.* into person from app.people p where p.id = p_application.person;
	about := jsonb_build_object(
		'program', p_application.program,
		'name', (
			select r.name from app.reviews r
			where r.application_id = p_application.id and r.part = 'application'
		),
		'receipt', coalesce(certificate.receipt, p_application.receipt),
		'approved_on', (coalesce(certificate.decided_at, p_application.decided_at)
			at time zone 'utc')::date,
		'valid_until', p_application.valid_until,
		'attempts', app.definition_of(p_application) #> '{exam,attemptsMax,value}');
	insert into app.letters (application_id, person, kind, about, language)
	values (p_application.id, person.id, 'exam_instructions', about, person.language);
	perform app.log(p_application.id,
		case when certificate.id is null then 'application' else 'certificate' end,
		'letter.sent', 'system', jsonb_build_object('kind', 'exam_instructions'));
	perform app.notify(p_application, 'letter.exam_instructions', about);
end
$$;

create or replace function app.refuse_request(p_application app.applications) returns void
language plpgsql stable set search_path = '' as $$
declare
	attempts_max int := (app.definition_of(p_application) #>> '{exam,attemptsMax,value}')::int;
	states text[] := array(
		select t.state from app.attempts t where t.application_id = p_application.id and not t.deleted
	);
begin
	if attempts_max is null or app.definition_of(p_application)->'certifying' is null then
		perform app.refuse('not_allowed');
	elsif not app.is_examinable(p_application) then
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

create or replace function api.exam_file(p_application uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	application app.applications := app.audited_application(p_application, auth.uid());
begin
	return jsonb_build_object(
		'application', application.id, 'program', application.program,
		'valid_until', application.valid_until, 'is_ready', app.is_examinable(application),
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

insert into app.renewals (id, person, program, period_from, period_to)
select c.application_id, c.person, c.program, max(c.issued_on), max(c.expires_on)
from app.certifications c join app.applications a on a.id = c.application_id
where c.expires_on is not null and not c.deleted and app.renewal_rule(a) is not null
group by c.application_id, c.person, c.program;

insert into app.news (kind, subject, urgent) values
	('renewal.change_asked', 'decision', false),
	('renewal.approved', 'decision', false),
	('hours.returned', 'decision', false),
	('renewal.received', 'receipt', false);

insert into sync.mutators (name, ver, fn, lock) values
	('hours.log', 1, 'app.hours_log_v1', 'application'),
	('hours.change', 1, 'app.hours_change_v1', 'application'),
	('hours.remove', 1, 'app.hours_remove_v1', 'application'),
	('hours.accept', 1, 'app.hours_accept_v1', 'application'),
	('hours.return', 1, 'app.hours_return_v1', 'application'),
	('renewal.submit', 1, 'app.renewal_submit_v1', 'application');

grant execute on function api.renewal_file(uuid), api.renewal_look(uuid, uuid) to authenticated;
