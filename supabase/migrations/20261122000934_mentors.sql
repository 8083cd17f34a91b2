-- Mentors: certified people who offer an ear, and the people who ask them.
--
-- Whoever holds an approved certificate of the program here may offer at once. Whoever was certified
-- elsewhere says how that can be checked, and the program's staff say yes or no. A mentor accepts or
-- declines; after that both write to each other, and either may end it, block the other, or report.
-- The other one is never told who ended it or that they were blocked.

create table app.mentors (
	id uuid not null default gen_random_uuid(),
	program text not null,
	person uuid not null,
	name text not null,
	about text not null,
	languages text[] not null,
	-- How staff can check the certification; empty when it is a certificate of ours.
	proof text not null,
	state text not null,
	at timestamptz not null default now(),
	decided_by uuid,
	decided_at timestamptz
);

create table app.mentorings (
	id uuid not null default gen_random_uuid(),
	program text not null,
	mentor uuid not null,
	mentor_name text not null,
	person uuid not null,
	name text not null,
	note text not null,
	state text not null default 'asked',
	asked_at timestamptz not null default now(),
	answered_at timestamptz,
	ended_at timestamptz,
	mentor_read_at timestamptz not null default '-infinity',
	person_read_at timestamptz not null default '-infinity'
);

create table app.mentor_blocks (
	blocker uuid not null,
	blocked uuid not null,
	at timestamptz not null default now()
);

alter table app.mentors add primary key (id), add unique (program, person),
	add check (state in ('waiting', 'listed', 'resting', 'refused')),
	add check (length(name) between 1 and 40), add check (length(about) <= 300),
	add check (length(proof) <= 200), add check (languages <@ '{en,es}' and languages <> '{}'),
	add check (length(program) between 1 and 60);
alter table app.mentorings add primary key (id), add check (mentor <> person),
	add check (state in ('asked', 'accepted', 'declined', 'ended')),
	add check (length(name) between 1 and 40), add check (length(note) <= 500);
alter table app.mentor_blocks add primary key (blocker, blocked);

create unique index mentorings_live on app.mentorings (program, mentor, person)
	where state in ('asked', 'accepted');
create index mentorings_mentor on app.mentorings (mentor, asked_at);
create index mentorings_person on app.mentorings (person, asked_at);
create index mentorings_ended on app.mentorings (ended_at) where ended_at is not null;
create index mentors_listed on app.mentors (program, name) where state = 'listed';
create index mentors_waiting on app.mentors (program, at) where state = 'waiting';

alter table app.mentors enable row level security;
alter table app.mentorings enable row level security;
alter table app.mentor_blocks enable row level security;

-- Whether the caller holds an approved certificate of this program here.
create function app.is_certified(p_program text) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.applications a join app.certificates c on c.id = a.id
		where a.person = auth.uid() and a.program = p_program
			and c.state = 'approved' and not a.deleted and not c.deleted
	)
$$;

create function app.is_blocked(p_one uuid, p_other uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.mentor_blocks b
		where b.blocker = p_one and b.blocked = p_other or b.blocker = p_other and b.blocked = p_one
	)
$$;

-- A mentor has at most five people at a time.
create function app.is_full(p_mentor uuid) returns boolean
language sql stable set search_path = '' as $$
	select (
		select count(*) from app.mentorings g where g.mentor = p_mentor and g.state = 'accepted'
	) >= 5
$$;

-- A text of several lines for somebody to read.
create function app.clean_text(p_text text, p_max int) returns text
language plpgsql immutable set search_path = '' as $$
declare
	body text := btrim(coalesce(p_text, ''), e' \t\r\n');
begin
	if length(body) > p_max then
		perform app.refuse('bad_arguments');
	end if;
	return body;
end
$$;

create function api.mentor_offer(
	p_program text, p_name text, p_about text, p_languages text[], p_proof text
) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	called text := app.clean_line(p_name, 40);
	certified boolean := app.is_certified(p_program);
	proof text := app.clean_text(p_proof, 200);
	mentor app.mentors;
begin
	perform sync.lock(array['study:' || auth.uid()]);
	perform app.refuse_barred(p_program);
	select m.* into mentor from app.mentors m
	where m.program = p_program and m.person = auth.uid();
	if coalesce(cardinality(p_languages), 0) = 0 or not p_languages <@ '{en,es}'
		or not app.is_study_program(p_program) then
		perform app.refuse('bad_arguments');
	elsif not certified and proof = '' and mentor.decided_by is null then
		perform app.refuse('mentor.proof_missing');
	elsif mentor.state = 'refused' and not certified
		and mentor.decided_at > now() - interval '30 days' then
		perform app.refuse('mentor.refused');
	end if;
	insert into app.mentors (program, person, name, about, languages, proof, state)
	values (p_program, auth.uid(), called, app.clean_text(p_about, 300), p_languages,
		case when certified then '' else proof end, case when certified then 'listed' else 'waiting' end)
	on conflict (program, person) do update set name = excluded.name, about = excluded.about,
		languages = excluded.languages, at = now(),
		proof = case when excluded.proof = '' then mentors.proof else excluded.proof end,
		state = case
			when certified or mentors.state in ('listed', 'resting') then 'listed' else 'waiting'
		end;
	select m.* into mentor from app.mentors m
	where m.program = p_program and m.person = auth.uid();
	return jsonb_build_object('state', mentor.state);
end
$$;

-- Off the list, or back on it. Who was never confirmed takes the offer back instead.
create function api.mentor_rest(p_program text, p_resting boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	now_is text;
begin
	perform app.refuse_barred(p_program);
	delete from app.mentors m
	where m.program = p_program and m.person = auth.uid() and m.state = 'waiting' and p_resting;
	if found then
		return '{"state": null}';
	end if;
	update app.mentors m set state = case when p_resting then 'resting' else 'listed' end
	where m.program = p_program and m.person = auth.uid() and m.state in ('listed', 'resting')
	returning m.state into now_is;
	if now_is is null then
		perform app.refuse('not_found');
	end if;
	return jsonb_build_object('state', now_is);
end
$$;

-- A mentoring as one of its two sees it: the other one by name, never by account.
create function app.mentoring_line(p_mentoring app.mentorings) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'id', p_mentoring.id, 'program', p_mentoring.program, 'state', p_mentoring.state,
		'mentoring', p_mentoring.mentor = auth.uid(), 'note', p_mentoring.note,
		'name', case when p_mentoring.mentor = auth.uid() then p_mentoring.name
			else p_mentoring.mentor_name end,
		'asked_at', app.ms(p_mentoring.asked_at),
		'blocked', exists (
			select from app.mentor_blocks b where b.blocker = auth.uid() and b.blocked = case
				when p_mentoring.mentor = auth.uid() then p_mentoring.person else p_mentoring.mentor end
		),
		'unread', (
			select count(*) from (
				select from app.messages s
				where s.place = p_mentoring.id and s.person <> auth.uid() and s.at > case
					when p_mentoring.mentor = auth.uid() then p_mentoring.mentor_read_at
					else p_mentoring.person_read_at end
				limit 50
			) fresh
		)
	)
$$;

-- What the page of mentors shows: who offers, the caller's own offer, and everybody they write with.
create function api.mentors_open(p_program text) returns jsonb
language sql stable security definer set search_path = '' as $$
	select jsonb_build_object(
		'certified', app.is_certified(p_program),
		'offer', (
			select jsonb_build_object('state', m.state, 'name', m.name, 'about', m.about,
				'languages', m.languages, 'proof', m.proof)
			from app.mentors m where m.program = p_program and m.person = auth.uid()
		),
		'mentors', (
			select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name,
				'about', l.about, 'languages', l.languages, 'full', l.is_full)
				order by l.is_full, l.name, l.id), '[]')
			from (
				select m.*, app.is_full(m.person) as is_full from app.mentors m
				where m.program = p_program and m.state = 'listed' and m.person <> auth.uid()
					and not app.is_blocked(m.person, auth.uid())
				order by m.name limit 100
			) l
		),
		'mentorings', (
			select coalesce(jsonb_agg(app.mentoring_line(g) order by g.asked_at desc), '[]')
			from (
				select g.* from app.mentorings g
				where g.program = p_program and auth.uid() in (g.mentor, g.person)
				order by g.asked_at desc limit 50
			) g
		)
	)
$$;

-- At most three unanswered requests, and none to somebody who said no within thirty days.
create function api.mentor_request(p_mentor uuid, p_as text, p_note text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	called text := app.clean_line(p_as, 40);
	mentor app.mentors;
	made uuid;
begin
	select m.* into mentor from app.mentors m where m.id = p_mentor;
	perform sync.lock(array['study:' || auth.uid(), 'study:' || mentor.person]);
	perform app.refuse_barred(mentor.program);
	if mentor.id is null or mentor.state <> 'listed' or mentor.person = auth.uid()
		or app.is_blocked(mentor.person, auth.uid()) or exists (
			select from app.mentorings g where g.mentor = mentor.person and g.person = auth.uid()
				and g.state = 'declined' and g.answered_at > now() - interval '30 days'
		) then
		perform app.refuse('mentor.not_taking');
	elsif exists (
		select from app.mentorings g where g.program = mentor.program and g.mentor = mentor.person
			and g.person = auth.uid() and g.state in ('asked', 'accepted')
	) then
		perform app.refuse('mentor.asked');
	elsif app.is_full(mentor.person) then
		perform app.refuse('mentor.full');
	elsif (
		select count(*) from app.mentorings g where g.person = auth.uid() and g.state = 'asked'
	) >= 3 then
		perform app.refuse('mentor.too_many', '{"max": 3}');
	elsif (
		select count(*) from app.mentorings g
		where g.person = auth.uid() and g.asked_at > now() - interval '1 day'
	) >= 10 then
		perform app.refuse('rate.limited');
	end if;
	insert into app.mentorings (program, mentor, mentor_name, person, name, note)
	values (mentor.program, mentor.person, mentor.name, auth.uid(), called,
		app.clean_text(p_note, 500))
	returning id into made;
	perform app.tell_person(mentor.person, 'mentor.asked', made);
	return jsonb_build_object('id', made);
end
$$;

-- Says it in the app. No mail goes out: who writes with whom is nobody's business in a mailbox.
create function app.tell_person(p_person uuid, p_kind text, p_mentoring uuid) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.notifications (person, kind, about)
	values (p_person, p_kind, jsonb_build_object('mentoring', p_mentoring));
	perform sync.note('person:' || p_person);
	perform app.tell_place('mentoring', p_mentoring);
end
$$;

-- The mentoring, for one of its two.
create function app.own_mentoring(p_mentoring uuid) returns app.mentorings
language plpgsql set search_path = '' as $$
declare
	mentoring app.mentorings;
begin
	perform sync.lock(array[p_mentoring::text]);
	select g.* into mentoring from app.mentorings g
	where g.id = p_mentoring and auth.uid() in (g.mentor, g.person);
	if mentoring.id is null then
		perform app.refuse('not_found');
	end if;
	return mentoring;
end
$$;

create function api.mentor_answer(p_mentoring uuid, p_accept boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentoring app.mentorings;
begin
	-- Two requests accepted at once must not make six of five.
	perform sync.lock(array['study:' || auth.uid(), p_mentoring::text]);
	mentoring := app.own_mentoring(p_mentoring);
	if mentoring.mentor <> auth.uid() then
		perform app.refuse('not_allowed');
	elsif mentoring.state <> 'asked' then
		perform app.refuse('mentoring.ended');
	elsif p_accept and app.is_full(auth.uid()) then
		perform app.refuse('mentor.full');
	end if;
	perform app.refuse_barred(mentoring.program);
	update app.mentorings g set state = case when p_accept then 'accepted' else 'declined' end,
		answered_at = now(), ended_at = case when p_accept then null else now() end
	where g.id = p_mentoring returning * into mentoring;
	perform app.tell_person(mentoring.person,
		case when p_accept then 'mentor.accepted' else 'mentor.declined' end, p_mentoring);
	return app.mentoring_line(mentoring);
end
$$;

create function api.mentoring_open(p_mentoring uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentoring app.mentorings := app.own_mentoring(p_mentoring);
begin
	update app.mentorings g set
		mentor_read_at = case when g.mentor = auth.uid() then now() else g.mentor_read_at end,
		person_read_at = case when g.person = auth.uid() then now() else g.person_read_at end
	where g.id = p_mentoring and exists (
		select from app.messages s where s.place = g.id and s.person <> auth.uid()
			and s.at > case when g.mentor = auth.uid() then g.mentor_read_at else g.person_read_at end
	);
	return app.mentoring_line(mentoring)
		|| jsonb_build_object('messages', app.message_lines(p_mentoring, null));
end
$$;

create function api.mentoring_earlier(p_mentoring uuid, p_before bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not exists (
		select from app.mentorings g where g.id = p_mentoring and auth.uid() in (g.mentor, g.person)
	) then
		perform app.refuse('not_found');
	end if;
	return app.message_lines(p_mentoring, p_before);
end
$$;

create function api.mentoring_say(p_mentoring uuid, p_message uuid, p_body text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentoring app.mentorings;
begin
	perform sync.lock(array['study:' || auth.uid(), p_mentoring::text]);
	mentoring := app.own_mentoring(p_mentoring);
	if mentoring.state <> 'accepted' then
		perform app.refuse('mentoring.ended');
	end if;
	perform app.say(p_message, p_mentoring, mentoring.program,
		case when mentoring.mentor = auth.uid() then mentoring.mentor_name else mentoring.name end,
		p_body);
	perform app.tell_place('mentoring', p_mentoring);
end
$$;

-- Ends it, or takes a request back; with `p_block` the two cannot meet here again.
create function api.mentoring_end(p_mentoring uuid, p_block boolean) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentoring app.mentorings := app.own_mentoring(p_mentoring);
begin
	update app.mentorings g set state = 'ended', ended_at = now()
	where g.id = p_mentoring and g.state in ('asked', 'accepted') returning * into mentoring;
	select g.* into mentoring from app.mentorings g where g.id = p_mentoring;
	if p_block then
		insert into app.mentor_blocks (blocker, blocked)
		values (auth.uid(), case when mentoring.mentor = auth.uid() then mentoring.person
			else mentoring.mentor end)
		on conflict do nothing;
		update app.mentorings g set state = 'ended', ended_at = now()
		where g.state in ('asked', 'accepted') and g.mentor in (mentoring.mentor, mentoring.person)
			and g.person in (mentoring.mentor, mentoring.person);
	end if;
	perform app.tell_place('mentoring', p_mentoring);
	return app.mentoring_line(mentoring);
end
$$;

create function api.mentoring_unblock(p_mentoring uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentoring app.mentorings := app.own_mentoring(p_mentoring);
begin
	delete from app.mentor_blocks b
	where b.blocker = auth.uid() and b.blocked in (mentoring.mentor, mentoring.person);
	return app.mentoring_line(mentoring);
end
$$;

grant execute on function
	api.mentor_offer(text, text, text, text[], text), api.mentor_rest(text, boolean),
	api.mentors_open(text), api.mentor_request(uuid, text, text),
	api.mentor_answer(uuid, boolean), api.mentoring_open(uuid),
	api.mentoring_earlier(uuid, bigint), api.mentoring_say(uuid, uuid, text),
	api.mentoring_end(uuid, boolean), api.mentoring_unblock(uuid)
to authenticated;
