-- A quiz round: a group answers the same questions at the same time, each on their own device.
--
-- The host's device picks the questions; the server knows their ids and which option each member
-- chose, and not what is right: that is in everybody's study content. Nobody is told what another
-- one chose, not even afterwards, only how many chose what once the host has shown the answer, and
-- nothing of a question that one other member alone answered. Where two answered, each of them can
-- work out the other's. So a score is one's own, and the group's score is everybody's.

create table app.group_rounds (
	id uuid not null default gen_random_uuid(),
	group_id uuid not null,
	host uuid not null,
	questions text[] not null,
	-- The question that is on, from 0; while it is open it takes answers.
	place int not null default 0,
	is_open boolean not null default true,
	started_at timestamptz not null default now(),
	moved_at timestamptz not null default now(),
	ended_at timestamptz
);

create table app.round_answers (
	round_id uuid not null,
	place int not null,
	person uuid not null,
	chosen int not null,
	at timestamptz not null default now()
);

alter table app.group_rounds add primary key (id),
	add foreign key (group_id) references app.study_groups (id) on delete cascade,
	add check (cardinality(questions) between 1 and 20);
alter table app.round_answers add primary key (round_id, place, person),
	add foreign key (round_id) references app.group_rounds (id) on delete cascade,
	add check (chosen between 0 and 7);

create unique index group_rounds_live on app.group_rounds (group_id) where ended_at is null;
create index group_rounds_group on app.group_rounds (group_id, started_at);
create index group_rounds_started on app.group_rounds (started_at);

alter table app.group_rounds enable row level security;
alter table app.round_answers enable row level security;

-- A round as a member sees it.
create function app.round_line(p_round app.group_rounds) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'id', p_round.id, 'questions', p_round.questions, 'place', p_round.place,
		'open', p_round.is_open, 'ended', p_round.ended_at is not null,
		'moved_at', app.ms(p_round.moved_at), 'hosting', p_round.host = auth.uid(),
		'host', (
			select m.id from app.group_members m
			where m.group_id = p_round.group_id and m.person = p_round.host
		),
		'answered', (
			select coalesce(jsonb_agg(m.id order by m.joined_at), '[]')
			from app.round_answers a
			join app.group_members m on m.group_id = p_round.group_id and m.person = a.person
			where a.round_id = p_round.id and a.place = p_round.place
		),
		'mine', (
			select coalesce(jsonb_object_agg(a.place, a.chosen), '{}')
			from app.round_answers a where a.round_id = p_round.id and a.person = auth.uid()
		),
		'counts', (
			select coalesce(jsonb_agg(jsonb_build_object('place', c.place, 'chosen', c.chosen,
				'count', c.count) order by c.place, c.chosen), '[]')
			from (
				select a.place, a.chosen, count(*) as count from app.round_answers a
				where a.round_id = p_round.id
					and (a.place < p_round.place or a.place = p_round.place and not p_round.is_open)
					and (a.person = auth.uid() or exists (
						select from app.round_answers o
						where o.round_id = a.round_id and o.place = a.place and o.person <> a.person
					))
				group by a.place, a.chosen
			) c
		)
	)
$$;

-- A group with everything its page shows. Having looked, the caller has read it.
create function api.group_open(p_group uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	member app.group_members := app.own_member(p_group);
	round app.group_rounds;
	answer jsonb;
begin
	select r.* into round from app.group_rounds r
	where r.group_id = p_group and (r.ended_at is null or r.ended_at > now() - interval '1 day')
	order by r.started_at desc limit 1;
	select jsonb_build_object(
		'id', g.id, 'name', g.name, 'program', g.program, 'code', g.code, 'me', member.id,
		'owner', member.is_owner, 'members', (
			select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'owner', m.is_owner)
				order by m.joined_at, m.id)
			from app.group_members m where m.group_id = g.id
		),
		'decks', (
			select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name,
				'by', d.by_name, 'mine', d.person = auth.uid(),
				'cards', jsonb_array_length(d.cards)) order by d.at desc), '[]')
			from app.group_decks d where d.group_id = g.id
		),
		'messages', app.message_lines(g.id, null),
		'round', case when round.id is not null then app.round_line(round) end
	) into answer
	from app.study_groups g where g.id = p_group;
	update app.group_members m set read_at = now()
	where m.id = member.id and m.read_at < (
		select max(s.at) from app.messages s where s.place = p_group
	);
	return answer;
end
$$;

-- One round at a time; one that nobody has moved for half an hour makes way.
create function api.round_start(p_group uuid, p_questions text[]) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	member app.group_members;
	round app.group_rounds;
begin
	perform sync.lock(array[p_group::text]);
	member := app.own_member(p_group);
	if coalesce(cardinality(p_questions), 0) not between 1 and 20 or exists (
		select from unnest(p_questions) q where q is null or q !~ '^[a-z0-9._/-]{1,100}$'
	) or (select count(distinct q) from unnest(p_questions) q) < cardinality(p_questions) then
		perform app.refuse('bad_arguments');
	end if;
	update app.group_rounds r set ended_at = now()
	where r.group_id = p_group and r.ended_at is null and r.moved_at < now() - interval '30 minutes';
	if exists (
		select from app.group_rounds r where r.group_id = p_group and r.ended_at is null
	) then
		perform app.refuse('round.running');
	elsif (
		select count(*) from app.group_rounds r
		where r.group_id = p_group and r.started_at > now() - interval '1 day'
	) >= 50 then
		perform app.refuse('rate.limited');
	end if;
	insert into app.group_rounds (group_id, host, questions)
	values (member.group_id, auth.uid(), p_questions) returning * into round;
	perform app.tell_place('group', p_group);
	return app.round_line(round);
end
$$;

-- The round under its group's lock, for a member of that group.
create function app.own_round(p_round uuid) returns app.group_rounds
language plpgsql set search_path = '' as $$
declare
	round app.group_rounds;
begin
	perform sync.lock(array[r.group_id::text]) from app.group_rounds r where r.id = p_round;
	select r.* into round from app.group_rounds r
	join app.group_members m on m.group_id = r.group_id and m.person = auth.uid()
	where r.id = p_round;
	if round.id is null then
		perform app.refuse('not_found');
	end if;
	return round;
end
$$;

-- Answers may be changed until the host shows what is right.
create function api.round_answer(p_round uuid, p_place int, p_chosen int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	round app.group_rounds := app.own_round(p_round);
begin
	if round.ended_at is not null or round.place is distinct from p_place or not round.is_open then
		perform app.refuse('round.moved');
	elsif p_chosen is null or p_chosen not between 0 and 7 then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.round_answers (round_id, place, person, chosen)
	values (p_round, p_place, auth.uid(), p_chosen)
	on conflict (round_id, place, person) do update set chosen = excluded.chosen, at = now();
	perform app.tell_place('group', round.group_id);
	return app.round_line(round);
end
$$;

-- `reveal` shows what is right, `next` goes on, `end` stops. The place says which question it was
-- meant for, so that two presses are one. When the host is gone, or has been quiet for two minutes,
-- whoever presses is the host from then on.
create function api.round_move(p_round uuid, p_place int, p_step text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	round app.group_rounds := app.own_round(p_round);
begin
	if round.host <> auth.uid() and round.moved_at > now() - interval '2 minutes' and exists (
		select from app.group_members m where m.group_id = round.group_id and m.person = round.host
	) then
		perform app.refuse('round.host');
	elsif p_step is null or p_step not in ('reveal', 'next', 'end') then
		perform app.refuse('bad_arguments');
	end if;
	update app.group_rounds r set host = auth.uid(), moved_at = now(),
		is_open = p_step = 'next' and r.place + 1 < cardinality(r.questions),
		place = least(r.place + (p_step = 'next')::int, cardinality(r.questions) - 1),
		ended_at = case
			when p_step = 'end' or p_step = 'next' and r.place + 1 >= cardinality(r.questions)
				then now()
		end
	where r.id = p_round and r.ended_at is null and (
		p_step = 'end' or r.place = p_place and r.is_open = (p_step = 'reveal')
	);
	perform app.tell_place('group', round.group_id);
	select r.* into round from app.group_rounds r where r.id = p_round;
	return app.round_line(round);
end
$$;

grant execute on function
	api.group_open(uuid), api.round_start(uuid, text[]), api.round_answer(uuid, int, int),
	api.round_move(uuid, int, text)
to authenticated;
