-- Work at the desk: who holds a file against whom, what people there tell one another, and what is
-- decided but not heard yet.
--
-- Whoever leads may end somebody else's claim; whoever knows an applicant steps back and does not see
-- that application again; whoever cannot decide hands the file to those who lead. A decision may rest
-- for a while before the applicant hears, in which it can be taken back, and some are looked at by
-- somebody else first. While it rests its claim goes on, so that nobody else holds the file (T2).

-- What somebody at the desk wrote for others there. Applicants never read it.
create table app.remarks (
	-- The uid of the command.
	id uuid not null,
	application_id uuid not null,
	part text not null,
	revision int not null,
	kind text not null,
	note text not null,
	person uuid not null,
	-- Whom it is about, where that is somebody at the desk.
	whom uuid,
	at timestamptz not null default now()
);

create table app.recusals (
	application_id uuid not null,
	person uuid not null,
	at timestamptz not null default now()
);

-- What a reviewer concluded, while the applicant has not heard it.
create table app.verdicts (
	-- The uid of the command; the decision's too, once there is one.
	id uuid not null,
	review_id uuid not null,
	application_id uuid not null,
	part text not null,
	revision int not null,
	kind text not null,
	reasons jsonb not null,
	note text not null,
	checklist jsonb not null,
	reviewer uuid not null,
	at timestamptz not null default now(),
	send_at timestamptz not null,
	-- Why somebody else looks at it before it goes out; null when nobody has to.
	sampled text,
	state text not null default 'waiting',
	checker uuid,
	checked_at timestamptz
);

-- How a program's desk works, as its staff set it.
create table app.desk_settings (
	program text not null,
	-- How long a decision rests before the applicant hears.
	undo_seconds int not null default 0,
	-- Of a thousand decisions, how many somebody else looks at.
	sample_permille int not null default 0,
	-- How many of each reviewer's first decisions somebody else looks at.
	sample_first int not null default 0,
	-- Whatever has one of these flags is looked at by somebody else.
	sample_flags text[] not null default '{}',
	seed uuid not null default gen_random_uuid()
);

alter table app.remarks add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (kind in ('assigned', 'escalated', 'overridden', 'recused', 'returned', 'agreed'));
alter table app.recusals add primary key (application_id, person),
	add foreign key (application_id) references app.applications (id);
alter table app.verdicts add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (state in ('waiting', 'checking', 'sent', 'undone', 'returned', 'void')),
	add check (sampled in ('first', 'flag', 'random')),
	add check (checker <> reviewer);
alter table app.desk_settings add primary key (program),
	add check (undo_seconds between 0 and 3600), add check (sample_permille between 0 and 1000),
	add check (sample_first between 0 and 1000), add check (cardinality(sample_flags) <= 50);
create index remarks_application on app.remarks (application_id, at);
create unique index verdicts_open on app.verdicts (review_id) where state in ('waiting', 'checking');
create index verdicts_due on app.verdicts (send_at) where state = 'waiting';
create index verdicts_reviewer on app.verdicts (reviewer, review_id) where state = 'checking';
create index verdicts_application on app.verdicts (application_id);
create index decisions_reviewer on app.decisions (reviewer);
alter table app.remarks enable row level security;
alter table app.recusals enable row level security;
alter table app.verdicts enable row level security;
alter table app.desk_settings enable row level security;

insert into app.retention (name, class, act, whose) values
	('app.remarks', 'decision', 'gone', 't.application_id = any($2)'),
	('app.recusals', 'decision', 'gone', 't.application_id = any($2)'),
	('app.verdicts', 'decision', 'gone', 't.application_id = any($2)');
insert into app.retention (name, class, act) values ('app.desk_settings', 'program', 'kept');

-- Both are part of the application's record, where it says who and when.
create function app.record_remark() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
	values (new.application_id, 'remark.' || new.kind, new.part, 'reviewer', new.at,
		'remark ' || new.id, jsonb_strip_nulls(jsonb_build_object('revision', new.revision,
			'note', nullif(new.note, ''), 'whom', new.whom)), false);
	return null;
end
$$;
create trigger record after insert on app.remarks
	for each row execute function app.record_remark();
create trigger never_changed before update on app.remarks
	for each row execute function app.never();

create function app.record_verdict() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
	values (new.application_id, 'verdict.' || new.state, new.part,
		case when auth.uid() is null then 'system' else 'reviewer' end, clock_timestamp(),
		'verdict ' || new.id, jsonb_strip_nulls(jsonb_build_object('revision', new.revision,
			'kind', new.kind, 'reviewer', new.reviewer, 'sampled', new.sampled)), false);
	return null;
end
$$;
-- That it went out is told by the decision's own event.
create trigger record after insert or update of state on app.verdicts
	for each row when (new.state <> 'sent') execute function app.record_verdict();

create function app.is_recused(p_application uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.recusals c
		where c.application_id = p_application and c.person = (select auth.uid())
	)
$$;

-- The verdict on a review that nobody has heard yet; none, when there is none. One whose claim ended
-- under it says nothing any more.
create function app.open_verdict(p_review app.reviews) returns app.verdicts
language sql stable set search_path = '' as $$
	select v from app.verdicts v
	where v.review_id = p_review.id and v.revision = p_review.revision and (
		v.state = 'checking' or v.state = 'waiting' and exists (
			select from app.claims c
			where c.review_id = v.review_id and c.reviewer = v.reviewer and c.state = 'held'
		)
	)
$$;

create function app.remark(
	p_id uuid, p_review app.reviews, p_kind text, p_note text, p_whom uuid default null
) returns void
language sql volatile set search_path = '' as $$
	insert into app.remarks (id, application_id, part, revision, kind, note, person, whom)
	values (p_id, p_review.application_id, p_review.part, p_review.revision, p_kind,
		left(btrim(coalesce(p_note, '')), 4000), auth.uid(), p_whom)
$$;

-- The review a command is about, for those who may review and have not stepped back from it.
create or replace function app.review_for(p_args jsonb) returns app.reviews
language plpgsql set search_path = '' as $$
declare
	found app.reviews;
begin
	select r.* into found from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid
	for no key update;
	if found.id is null or not app.has_role(found.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	elsif app.is_recused(found.application_id) then
		perform app.refuse('claim.recused');
	end if;
	return found;
end
$$;

-- Who may not claim what is free: its own applicant, whoever asked for a second person, and, once it
-- was handed to those who lead, everybody else.
create function app.refuse_claim(p_review app.reviews) returns void
language plpgsql set search_path = '' as $$
begin
	if p_review.state <> 'received' then
		perform app.refuse('review.stale', jsonb_build_object('state', p_review.state));
	elsif exists (
		select from app.applications a
		where a.id = p_review.application_id and a.person = auth.uid()
	) then
		perform app.refuse('not_allowed');
	elsif (app.open_denial(p_review)).reviewer = auth.uid()
		or (app.open_verdict(p_review)).reviewer = auth.uid() then
		perform app.refuse('claim.second');
	elsif 'escalated' = any(p_review.flags) and not app.has_role(p_review.program, '{lead}') then
		perform app.refuse('claim.lead');
	end if;
end
$$;

-- Whether somebody else has begun on what is claimed: a part stays where the first of two left it.
create function app.is_second(p_review app.reviews) returns boolean
language sql stable set search_path = '' as $$
	select (app.open_denial(p_review)).id is not null
		or (app.open_verdict(p_review)).state is not distinct from 'checking'
$$;

create or replace function app.review_claim_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	held app.claims;
begin
	select c.* into held from app.claims c where c.review_id = review.id and c.state = 'held';
	if held.until <= now() then
		perform app.expire_claim(held);
		review.state := 'received';
	elsif held.reviewer = auth.uid() then
		return;
	elsif held.id is not null then
		perform app.refuse('claim.taken', jsonb_build_object('until', app.ms(held.until),
			'reviewer', (select p.name from app.people p where p.id = held.reviewer)));
	end if;
	perform app.refuse_claim(review);
	perform app.hold(review, now() + app.claim_time(review.program));
	if not app.is_second(review) then
		perform app.move_part(review, 'in_review');
	end if;
	perform app.log_review(review, 'review.claimed');
end
$$;

create function app.hold(p_review app.reviews, p_until timestamptz) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.claims (review_id, application_id, reviewer, until)
	values (p_review.id, p_review.application_id, auth.uid(), p_until);
	update app.reviews r set state = 'claimed', reviewer = auth.uid() where r.id = p_review.id;
end
$$;

create or replace function app.end_claim(
	p_claim app.claims, p_review app.reviews, p_state text
) returns void
language plpgsql set search_path = '' as $$
begin
	update app.verdicts v set state = 'void'
	where v.review_id = p_review.id and v.reviewer = p_claim.reviewer and v.state = 'waiting';
	update app.claims c set state = p_state where c.id = p_claim.id;
	if p_review.state = 'claimed' then
		update app.reviews r set state = 'received', reviewer = null where r.id = p_review.id;
		if not app.is_second(p_review) then
			perform app.move_part(p_review, 'submitted');
		end if;
	end if;
	perform sync.note('person:' || p_claim.reviewer);
end
$$;

-- Whoever leads ends somebody else's claim and says why. What they wrote stays on their device.
create function app.review_override_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	held app.claims;
begin
	if not app.has_role(review.program, '{lead}') then
		perform app.refuse('not_allowed');
	elsif coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	end if;
	select c.* into held from app.claims c
	where c.review_id = review.id and c.state = 'held' for no key update;
	if held.id is null then
		perform app.refuse('claim.none');
	end if;
	perform app.remark(p_uid, review, 'overridden', p_args->>'note', held.reviewer);
	perform app.end_claim(held, review, 'overridden');
	perform app.log_review(review, 'review.released');
end
$$;

-- Steps back from an application for good: every claim on it ends, and none of it opens again.
create function app.review_recuse_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	held app.claims;
	other app.reviews;
begin
	perform app.remark(p_uid, review, 'recused', p_args->>'note');
	for held in
		select c.* from app.claims c where c.application_id = review.application_id
			and c.reviewer = auth.uid() and c.state = 'held'
		order by c.id for no key update
	loop
		select r.* into other from app.reviews r where r.id = held.review_id for no key update;
		perform app.end_claim(held, other, 'recused');
		perform app.log_review(other, 'review.released');
	end loop;
	insert into app.recusals (application_id, person) values (review.application_id, auth.uid());
	update app.reviews r set assignee = null
	where r.application_id = review.application_id and r.assignee = auth.uid();
	perform app.tell_application(review.application_id);
end
$$;

-- Hands a held file to those who lead, with the question.
create function app.review_escalate_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
begin
	if coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	elsif (app.open_verdict(review)).id is not null then
		perform app.refuse('review.decided');
	elsif not exists (
		select from app.roles r
		where r.program = review.program and r.role = 'lead' and not r.deleted
			and r.person <> auth.uid() and not exists (
				select from app.recusals c
				where c.application_id = review.application_id and c.person = r.person
			)
	) then
		perform app.refuse('review.no_lead');
	end if;
	perform app.remark(p_uid, review, 'escalated', p_args->>'note');
	perform app.end_claim(claim, review, 'released');
	update app.reviews r
	set flags = array_remove(r.flags, 'escalated') || '{escalated}', assignee = null
	where r.id = review.id;
	perform app.log_review(review, 'review.released');
end
$$;

alter table app.reviews add column assignee uuid;
create index reviews_assigned on app.reviews (assignee, place, id) where state <> 'decided';

-- Who is meant to look at it. It says so in the queue and keeps nobody else from claiming it.
create function app.review_assign_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	whom uuid := (p_args->>'to')::uuid;
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid
	for no key update;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif not app.has_role(review.program, '{lead,staff}') then
		perform app.refuse('not_allowed');
	elsif review.state = 'decided' then
		perform app.refuse('review.stale', jsonb_build_object('state', review.state));
	elsif whom is not null and (not app.may_be_given(review, whom)) then
		perform app.refuse('review.not_for_them');
	end if;
	update app.reviews r set assignee = whom where r.id = review.id;
	perform app.remark(p_uid, review, 'assigned', '', whom);
	perform app.tell_application(review.application_id);
end
$$;

create function app.may_be_given(p_review app.reviews, p_person uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.roles r
		where r.person = p_person and r.program = p_review.program
			and r.role in ('reviewer', 'lead') and not r.deleted
	) and not exists (
		select from app.recusals c
		where c.application_id = p_review.application_id and c.person = p_person
	) and not exists (
		select from app.applications a
		where a.id = p_review.application_id and a.person = p_person
	)
$$;

-- Whoever may open the bytes of what they looked at (D4): not any more after stepping back.
create or replace function app.my_looks() returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
	return array(
		select distinct l.key from app.looks l
		join app.reviews r on r.id = l.review_id
		where l.reviewer = (select auth.uid()) and l.at > now() - interval '10 minutes'
			and app.has_role(r.program, '{reviewer,lead,staff}')
			and not app.is_recused(l.application_id)
	);
end
$$;

create or replace function app.may_read(p_review app.reviews) returns boolean
language sql stable set search_path = '' as $$
	select app.has_role(p_review.program, '{reviewer,lead}')
		and not app.is_recused(p_review.application_id) and (
		exists (
			select from app.claims c
			where c.application_id = p_review.application_id and c.reviewer = (select auth.uid())
				and c.state = 'held' and c.until > now()
		) or exists (
			select from app.decisions d
			where d.application_id = p_review.application_id and d.part = p_review.part
				and d.revision = p_review.revision and d.reviewer = (select auth.uid())
		)
	)
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('review.override', 1, 'app.review_override_v1', 'application'),
	('review.recuse', 1, 'app.review_recuse_v1', 'application'),
	('review.escalate', 1, 'app.review_escalate_v1', 'application'),
	('review.assign', 1, 'app.review_assign_v1', 'application');
