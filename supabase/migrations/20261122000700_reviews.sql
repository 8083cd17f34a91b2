-- Reviews: the queue, claims, looks and decisions.
--
-- A review is one part of one application in the queue, with one row through all its revisions. A
-- reviewer claims it for a while, which is also what lets the reviewer see the application (F4);
-- a decision is good only with a live claim and on the revision that is current (C3). The queue is
-- read by functions that check the role, and is not synced.

-- How a name is found whichever way it is typed: without marks over the letters, and small. Marks
-- that are part of a letter are named, since nothing takes them apart.
create function app.fold(p_text text) returns text
language sql immutable parallel safe set search_path = '' as $$
	select lower(translate(
		regexp_replace(normalize(p_text, NFKD), '[\u0300-\u036f]', '', 'g'),
		'øØłŁđĐðÐı', 'oollddddi'))
$$;

create table app.reviews (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	program text not null,
	part text not null,
	revision int not null,
	state text not null default 'received',
	name text not null,
	receipt text not null,
	language text not null,
	flags text[] not null default '{}',
	submitted_at timestamptz not null,
	due_at timestamptz,
	days_left int,
	reviewer uuid,
	-- Nothing due comes last.
	place timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
	words text generated always as (app.fold(name || ' ' || receipt)) stored
);

create table app.claims (
	id uuid not null default gen_random_uuid(),
	review_id uuid not null,
	application_id uuid not null,
	reviewer uuid not null,
	state text not null default 'held',
	since timestamptz not null default now(),
	until timestamptz not null,
	-- Since which transaction the application is visible through it; a renewal leaves it alone.
	granted xid8 not null default pg_current_xact_id(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.decisions (
	id uuid not null,
	application_id uuid not null,
	part text not null,
	revision int not null,
	kind text not null,
	reasons jsonb not null,
	note text not null,
	checklist jsonb not null,
	reviewer uuid not null,
	at timestamptz not null default now(),
	-- From when the applicant may see it.
	released_at timestamptz default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.looks (
	id bigint generated always as identity,
	reviewer uuid not null,
	review_id uuid not null,
	application_id uuid not null,
	file_id uuid not null,
	key text not null,
	at timestamptz not null default now()
);

alter table app.reviews add primary key (id),
	add unique (application_id, part),
	add foreign key (application_id) references app.applications (id),
	add check (state in ('received', 'claimed', 'waiting', 'decided'));
alter table app.claims add primary key (id),
	add foreign key (review_id) references app.reviews (id);
alter table app.decisions add primary key (id),
	add unique (application_id, part, revision),
	add foreign key (application_id) references app.applications (id),
	add check (kind in ('approve', 'change', 'deny'));
alter table app.looks add primary key (id);

create extension if not exists pg_trgm with schema extensions;
create index reviews_queue on app.reviews (program, state, place, id);
create index reviews_open on app.reviews (program, place, id) where state <> 'decided';
create index reviews_mine on app.reviews (reviewer, place, id) where state = 'claimed';
create index reviews_words on app.reviews using gin (words extensions.gin_trgm_ops);
create unique index claims_held on app.claims (review_id) where state = 'held';
create index claims_feed on app.claims (reviewer, xid);
create index claims_live on app.claims (reviewer, application_id) where state = 'held';
create index claims_due on app.claims (until) where state = 'held';
create index claims_application on app.claims (application_id);
create index decisions_feed on app.decisions (application_id, xid);
create index looks_recent on app.looks (reviewer, at);

create trigger keep_edges before update of state on app.claims
	for each row execute function app.keep_edges('claim');

alter table app.reviews enable row level security;
alter table app.claims enable row level security;
alter table app.decisions enable row level security;
alter table app.looks enable row level security;

create policy claims_select_reviewer on app.claims for select to authenticated
	using (reviewer = (select auth.uid()));
create policy decisions_select_owner_or_holder on app.decisions for select to authenticated
	using (
		application_id = any((select app.my_application_ids())::uuid[])
		and (released_at is not null or reviewer = (select auth.uid()))
	);

select sync.publish('decisions', 'application', 'application_id', '{id}',
	'{id,application_id,part,revision,kind,reasons,note,at}');
select sync.publish('claims', 'person', 'reviewer', '{id}',
	'{id,review_id,application_id,reviewer,state,since,until}');

-- The name that was sent last, whichever part it came with; never one that is only typed (C3).
create function app.sent_name(p_application app.applications, p_receipt text) returns text
language sql stable set search_path = '' as $$
	select coalesce(
		(
			select nullif(btrim(concat_ws(' ',
				s.fields->>'identity/first_name', s.fields->>'identity/last_name')), '')
			from app.submissions s
			where s.application_id = p_application.id and s.part = 'application'
			order by s.revision desc limit 1
		),
		(select nullif(p.name, '') from app.people p where p.id = p_application.person),
		p_receipt)
$$;

-- Puts a submission in the queue, or back into it. The other part's line goes by the same name.
create function app.queue(
	p_application app.applications, p_sent app.submissions, p_definition jsonb
) returns void
language plpgsql set search_path = '' as $$
declare
	shown_name text := app.sent_name(p_application, p_sent.receipt);
	flagged text[] := app.flags_of(p_sent, p_definition);
	due timestamptz;
begin
	execute format('select t.due_at from app.%I t where t.id = $1', p_sent.part || 's')
	into due using p_application.id;
	insert into app.reviews (application_id, program, part, revision, name, receipt, language,
		flags, submitted_at, due_at)
	values (p_application.id, p_application.program, p_sent.part, p_sent.revision, shown_name,
		p_sent.receipt, p_sent.language, flagged, p_sent.submitted_at, due)
	on conflict (application_id, part) do update
	set revision = excluded.revision, state = 'received', name = excluded.name,
		receipt = excluded.receipt, language = excluded.language, flags = excluded.flags,
		submitted_at = excluded.submitted_at, due_at = excluded.due_at, days_left = null,
		reviewer = null;
	update app.reviews r set name = shown_name
	where r.application_id = p_application.id and p_sent.part = 'application'
		and r.name <> shown_name;
	perform sync.note('desk:' || p_application.program);
end
$$;

create function app.flags_of(p_sent app.submissions, p_definition jsonb) returns text[]
language sql stable set search_path = '' as $$
	select array(
		select unnest(app.certificate_flags(p_definition, p_sent.fields))
		where p_sent.part = 'certificate'
		union all
		select 'resubmitted' where p_sent.revision > 1
		union all
		select distinct w from jsonb_array_elements(p_sent.files) f,
			jsonb_array_elements_text(f->'warnings') w
	)
$$;

-- An applicant took the application back: nothing about it waits for anybody any more.
create function app.close_reviews(p_application uuid) returns void
language plpgsql set search_path = '' as $$
begin
	update app.claims c set state = 'released'
	where c.application_id = p_application and c.state = 'held';
	update app.reviews r set state = 'decided', reviewer = null, due_at = null, days_left = null
	where r.application_id = p_application and r.state <> 'decided';
	perform app.tell_application(p_application);
end
$$;

-- Moves the part that a review is about.
create function app.move_part(p_review app.reviews, p_state text) returns void
language plpgsql set search_path = '' as $$
begin
	execute format('update app.%I t set state = $1 where t.id = $2', p_review.part || 's')
	using p_state, p_review.application_id;
end
$$;

-- The review a command is about, for those who may review.
create function app.review_for(p_args jsonb) returns app.reviews
language plpgsql set search_path = '' as $$
declare
	found app.reviews;
begin
	select r.* into found from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid
	for no key update;
	if found.id is null or not app.has_role(found.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	end if;
	return found;
end
$$;

-- The caller's live claim on a review. A claim counts until its end, whether or not the tick has
-- come to write that down (T1).
create function app.live_claim(p_review app.reviews) returns app.claims
language plpgsql set search_path = '' as $$
declare
	found app.claims;
begin
	select c.* into found from app.claims c
	where c.review_id = p_review.id and c.reviewer = auth.uid() and c.state = 'held'
		and c.until > now()
	for no key update;
	if found.id is null then
		perform app.refuse('claim.lost', jsonb_build_object('review', p_review.id));
	end if;
	return found;
end
$$;

create function app.claim_time(p_program text) returns interval
language sql stable set search_path = '' as $$
	select make_interval(mins => (p.definition #>> '{clocks,claimMinutes}')::int)
	from app.programs p where p.id = p_program and p.current and not p.deleted
$$;

create function app.review_claim_v1(p_uid uuid, p_args jsonb) returns void
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
	if review.state <> 'received' then
		perform app.refuse('review.stale', jsonb_build_object('state', review.state));
	elsif exists (
		select from app.applications a where a.id = review.application_id and a.person = auth.uid()
	) then
		perform app.refuse('not_allowed');
	end if;
	insert into app.claims (review_id, application_id, reviewer, until)
	values (review.id, review.application_id, auth.uid(), now() + app.claim_time(review.program));
	update app.reviews r set state = 'claimed', reviewer = auth.uid() where r.id = review.id;
	perform app.move_part(review, 'in_review');
	perform app.log_review(review, 'review.claimed');
end
$$;

create function app.review_renew_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
begin
	update app.claims c set until = now() + app.claim_time(review.program) where c.id = claim.id;
end
$$;

create function app.review_release_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
begin
	perform app.end_claim(claim, review, 'released');
	perform app.log_review(review, 'review.released');
end
$$;

-- A claim that ends without a decision puts the review back into the queue.
create function app.end_claim(p_claim app.claims, p_review app.reviews, p_state text) returns void
language plpgsql set search_path = '' as $$
begin
	update app.claims c set state = p_state where c.id = p_claim.id;
	if p_review.state = 'claimed' then
		update app.reviews r set state = 'received', reviewer = null where r.id = p_review.id;
		perform app.move_part(p_review, 'submitted');
	end if;
	perform sync.note('person:' || p_claim.reviewer);
end
$$;

create function app.expire_claim(p_claim app.claims) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
begin
	select r.* into review from app.reviews r where r.id = p_claim.review_id for no key update;
	perform app.end_claim(p_claim, review, 'expired');
	perform app.log_review(review, 'review.expired', 'system');
end
$$;

-- Who does not review any more holds nothing: what they had goes back into the queue.
create function app.end_claims_of_role() returns trigger
language plpgsql set search_path = '' as $$
declare
	claim app.claims;
begin
	if old.role not in ('reviewer', 'lead') or exists (
		select from app.roles r where r.person = old.person and r.program = old.program
			and r.role in ('reviewer', 'lead') and not r.deleted
	) then
		return null;
	end if;
	perform sync.lock(array(
		select c.application_id::text from app.claims c
		where c.reviewer = old.person and c.state = 'held'
	));
	for claim in
		select c.* from app.claims c join app.reviews r on r.id = c.review_id
		where c.reviewer = old.person and c.state = 'held' and r.program = old.program
		order by c.id for no key update of c
	loop
		perform app.expire_claim(claim);
	end loop;
	perform sync.tell();
	return null;
end
$$;
create trigger end_claims after update or delete on app.roles
	for each row execute function app.end_claims_of_role();

create function app.log_review(
	p_review app.reviews, p_kind text, p_actor text default 'reviewer', p_about jsonb default '{}'
) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.log(p_review.application_id, p_review.part, p_kind, p_actor,
		jsonb_build_object('revision', p_review.revision) || p_about || case
			when p_actor = 'reviewer' then jsonb_build_object('reviewer',
				(select p.name from app.people p where p.id = auth.uid()))
			else '{}' end);
	perform app.tell_application(p_review.application_id);
end
$$;

-- Files that the caller opened within ten minutes and may still review: what the storage policy
-- lets through (D4).
create function app.my_looks() returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
	return array(
		select distinct l.key from app.looks l
		join app.reviews r on r.id = l.review_id
		where l.reviewer = (select auth.uid()) and l.at > now() - interval '10 minutes'
			and app.has_role(r.program, '{reviewer,lead}')
	);
end
$$;

-- A look lets the reviewer fetch the bytes with their own token and do nothing else: a signed link
-- would outlive the look, since whoever signs it says for how long.
create policy evidence_select_looked on storage.objects for select to authenticated
	using (
		bucket_id = 'evidence'
		and (select storage.operation())
			in ('storage.object.get_authenticated', 'object.get_authenticated')
		and name = any((select app.my_looks())::text[])
	);

-- Keys of rows that ceased to be visible to the caller between two snapshots, by table: a claim
-- ended, and no other one shows the application.
create function app.keys_lost(base pg_snapshot, target pg_snapshot) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	me uuid := (select auth.uid());
	lost uuid[];
	feed sync.feeds;
	keys jsonb;
	answer jsonb := '{}';
begin
	lost := array(
		select c.application_id from app.claims c
		where c.reviewer = me and c.state <> 'held' and c.xid >= pg_snapshot_xmin(base)
			and not pg_visible_in_snapshot(c.xid, base) and pg_visible_in_snapshot(c.xid, target)
		except
		select m.application_id from app.my_applications() m
	);
	if lost = '{}' then
		return answer;
	end if;
	for feed in select f.* from sync.feeds f where f.kind = 'application' loop
		execute format(
			'select jsonb_agg(array_to_string(array[%s], ''|'')) from app.%I t where t.%I = any($1)',
			(select string_agg(format('t.%I::text', k), ', ') from unnest(feed.keys) k),
			feed.name, feed.aggregate) into keys using lost;
		if keys is not null then
			answer := answer || jsonb_build_object(feed.name, keys);
		end if;
	end loop;
	return answer;
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('review.claim', 1, 'app.review_claim_v1', 'application'),
	('review.renew', 1, 'app.review_renew_v1', 'application'),
	('review.release', 1, 'app.review_release_v1', 'application');

grant execute on function app.my_looks(), app.keys_lost(pg_snapshot, pg_snapshot) to authenticated;
