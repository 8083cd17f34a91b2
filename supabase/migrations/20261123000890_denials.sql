-- Denials: nobody is turned down by one person alone.
--
-- A reviewer who would deny says why, in the words that the applicant will read, and gives the file
-- back. It waits in the queue for somebody else, who reads all of it and confirms, asks for a change or
-- approves. Only a confirmed denial is a decision, and only then does the applicant hear. Which parts
-- can be denied at all, and what can be done afterwards, is in the program's definition.

create table app.denials (
	-- The uid of the command.
	id uuid not null,
	application_id uuid not null,
	part text not null,
	revision int not null,
	reasons jsonb not null,
	note text not null,
	checklist jsonb not null,
	reviewer uuid not null,
	at timestamptz not null default now(),
	state text not null default 'proposed',
	second uuid,
	answered_at timestamptz
);

alter table app.denials add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add unique (application_id, part, revision),
	add check (state in ('proposed', 'confirmed', 'declined')),
	add check ((state = 'proposed') = (second is null)),
	add check ((state = 'proposed') = (answered_at is null)),
	add check (second <> reviewer);
alter table app.denials enable row level security;

insert into app.retention (name, class, act, whose) values
	('app.denials', 'decision', 'gone', 't.application_id = any($2)');
insert into app.news (kind, subject, urgent) values
	('application.denied', 'decision', false),
	('renewal.denied', 'decision', false);

-- The denial of what is in the queue now that waits for a second person; none, when there is none.
create function app.open_denial(p_review app.reviews) returns app.denials
language sql stable set search_path = '' as $$
	select d from app.denials d
	where d.application_id = p_review.application_id and d.part = p_review.part
		and d.revision = p_review.revision and d.state = 'proposed'
$$;

-- Refuses a denial that the program does not know, or that says nothing.
create function app.refuse_denial(p_review app.reviews, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not exists (
		select from app.applications a
		where a.id = p_review.application_id
			and app.definition_of(a) #> '{denial,parts}' ? p_review.part
	) then
		perform app.refuse('not_allowed');
	elsif coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	elsif jsonb_array_length(coalesce(p_args->'reasons', '[]')) > 0 then
		perform app.refuse_reasons(p_review, p_args);
	end if;
end
$$;

-- Writes it down and gives the file back, for somebody else. The clock goes on.
create function app.propose_denial(
	p_review app.reviews, p_claim app.claims, p_uid uuid, p_args jsonb
) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.denials
		(id, application_id, part, revision, reasons, note, checklist, reviewer)
	values (p_uid, p_review.application_id, p_review.part, p_review.revision,
		coalesce(p_args->'reasons', '[]'), left(p_args->>'note', 4000),
		coalesce(p_args->'checklist', '{}'), auth.uid());
	update app.claims c set state = 'decided' where c.id = p_claim.id;
	update app.reviews r
	set state = 'received', reviewer = null, flags = array_remove(r.flags, 'second') || '{second}'
	where r.id = p_review.id;
	perform app.move_part(p_review, 'second_review');
	perform app.log_review(p_review, 'review.second_asked');
	perform sync.note('desk:' || p_review.program);
end
$$;

-- What somebody else has to look at is claimed by anybody but whoever asked for that, and stays in the
-- second review while it is held and when it is given back.
create or replace function app.review_claim_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	denial app.denials := app.open_denial(review);
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
	if review.state <> 'received' then
		perform app.refuse('review.stale', jsonb_build_object('state', review.state));
	elsif exists (
		select from app.applications a where a.id = review.application_id and a.person = auth.uid()
	) then
		perform app.refuse('not_allowed');
	elsif denial.reviewer = auth.uid() then
		perform app.refuse('claim.second');
	end if;
	insert into app.claims (review_id, application_id, reviewer, until)
	values (review.id, review.application_id, auth.uid(), now() + app.claim_time(review.program));
	update app.reviews r set state = 'claimed', reviewer = auth.uid() where r.id = review.id;
	if denial.id is null then
		perform app.move_part(review, 'in_review');
	end if;
	perform app.log_review(review, 'review.claimed');
end
$$;

create or replace function app.end_claim(
	p_claim app.claims, p_review app.reviews, p_state text
) returns void
language plpgsql set search_path = '' as $$
declare
	denial app.denials := app.open_denial(p_review);
begin
	update app.claims c set state = p_state where c.id = p_claim.id;
	if p_review.state = 'claimed' then
		update app.reviews r set state = 'received', reviewer = null where r.id = p_review.id;
		if denial.id is null then
			perform app.move_part(p_review, 'submitted');
		end if;
	end if;
	perform sync.note('person:' || p_claim.reviewer);
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
	if kind = 'deny' and denial.id is null then
		perform app.propose_denial(review, claim, p_uid, p_args);
		return;
	end if;
	update app.claims c set state = 'decided' where c.id = claim.id;
	if denial.id is not null then
		perform app.answer_denial(review, denial, kind);
	end if;
	perform app.conclude(review, kind, p_uid, p_args);
end
$$;

-- What the second person made of it.
create function app.answer_denial(p_review app.reviews, p_denial app.denials, p_kind text)
returns void
language plpgsql set search_path = '' as $$
begin
	update app.denials d
	set state = case p_kind when 'deny' then 'confirmed' else 'declined' end, second = auth.uid(),
		answered_at = now()
	where d.id = p_denial.id;
	update app.reviews r set flags = array_remove(r.flags, 'second') where r.id = p_review.id;
	if p_kind = 'change' then
		-- A change is asked for from a review of one person, which it is again.
		perform app.move_part(p_review, 'in_review');
	end if;
end
$$;

-- Writes the decision down, and does what follows from it.
create function app.conclude(p_review app.reviews, p_kind text, p_uid uuid, p_args jsonb)
returns void
language plpgsql set search_path = '' as $$
declare
	decision app.decisions;
begin
	insert into app.decisions
		(id, application_id, part, revision, kind, reasons, note, checklist, reviewer)
	values (p_uid, p_review.application_id, p_review.part, p_review.revision, p_kind,
		coalesce(p_args->'reasons', '[]'), left(coalesce(p_args->>'note', ''), 4000),
		coalesce(p_args->'checklist', '{}'), auth.uid())
	returning * into decision;
	case p_kind
		when 'approve' then perform app.approve(p_review, decision);
		when 'change' then perform app.ask_change(p_review, decision);
		else perform app.deny(p_review, decision);
	end case;
end
$$;

-- The end of this part. With the application ends all that still waits: its certificate's line, its
-- interview and its place.
create function app.deny(p_review app.reviews, p_decision app.decisions) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	execute format(
		'update app.%I t set state = ''denied'', due_at = null, days_left = null, decided_at = $1
		where t.id = $2', p_review.part || 's') using p_decision.at, p_review.application_id;
	update app.reviews r
	set state = 'decided', reviewer = p_decision.reviewer, due_at = null, days_left = null
	where r.id = p_review.id;
	select a.* into application from app.applications a where a.id = p_review.application_id;
	perform app.log_review(p_review, 'review.denied', 'reviewer',
		jsonb_build_object('decision', p_decision.id, 'reasons', p_decision.reasons));
	perform app.notify(application, p_review.part || '.denied', jsonb_build_object(
		'revision', p_review.revision, 'reasons', p_decision.reasons, 'note', p_decision.note));
	if p_review.part = 'application' then
		perform app.close_reviews(application.id);
	end if;
	perform app.remind_deadlines(application.id);
end
$$;

-- What an opened review holds, with the denial that waits for whoever reads it.
create or replace function app.read_file(p_review app.reviews) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	one uuid := p_review.application_id;
begin
	return jsonb_build_object(
		'certificate', (select app.line('certificates', to_jsonb(c)) from app.certificates c where c.id = one),
		'submissions', (
			select coalesce(jsonb_agg(app.line('submissions', to_jsonb(s))
				order by s.part, s.revision), '[]')
			from app.submissions s where s.application_id = one
		),
		'decisions', (
			select coalesce(jsonb_agg(app.line('decisions', to_jsonb(d)) || jsonb_build_object(
				'checklist', d.checklist, 'reviewer_name',
				(select p.name from app.people p where p.id = d.reviewer)) order by d.at), '[]')
			from app.decisions d where d.application_id = one
		),
		'events', (
			select coalesce(jsonb_agg(app.line('events', to_jsonb(e)) order by e.at, e.id), '[]')
			from app.events e where e.application_id = one and e.private_to is null
		),
		'claims', (
			select coalesce(jsonb_agg(app.line('claims', to_jsonb(c)) order by c.since), '[]')
			from app.claims c where c.application_id = one
		),
		'denial', (
			select jsonb_build_object('reasons', d.reasons, 'note', d.note, 'at', app.ms(d.at),
				'reviewer_name', (select p.name from app.people p where p.id = d.reviewer))
			from app.open_denial(p_review) d where d.id is not null
		),
		'references', app.references_read(one),
		'checklist', coalesce((
			select d.checklist from app.decisions d
			where d.application_id = one and d.part = p_review.part order by d.at desc limit 1
		), '{}')
	);
end
$$;
