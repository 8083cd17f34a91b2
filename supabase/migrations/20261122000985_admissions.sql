-- Admission: who is looked for in a class, and who has a place in it.
--
-- Reviewers score an applicant against the program's success factors, each with a reason. Staff offer
-- a place, put a person on the waiting list, or decline with reasons that the program has words for.
-- Every change of a seat holds its class's row first, and the seat after it: of thirty presses on ten
-- places, ten are offered. A place that comes free goes to the next on the list in the same
-- transaction; an offer that nobody answers ends with the tick (T1).

-- One to an application and whoever scores it. Never synced, and never told to the applicant.
create table app.scores (
	application_id uuid not null,
	reviewer uuid not null,
	-- 0 to 4 by the id of the success factor.
	scores jsonb not null,
	-- Why, by the same ids.
	reasons jsonb not null,
	note text not null,
	at timestamptz not null default now()
);

-- Where a person stands with a class. An application has one seat that lives, and those that ended.
create table app.seats (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	class_id uuid not null,
	state text not null,
	-- On the waiting list, from 1; the order in which places are offered.
	position int,
	-- Works as a peer specialist already, which the program asks to put first.
	is_first boolean not null default false,
	-- Codes from the program's list, when it was declined.
	reasons jsonb not null default '[]',
	waiting_since timestamptz,
	-- Until when an offer can be taken.
	expires_at timestamptz,
	-- Of the last change.
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

-- What staff wrote down with a decision, for the desk alone.
create table app.seat_notes (
	seat_id uuid not null,
	by uuid not null,
	state text not null,
	note text not null,
	at timestamptz not null default now()
);

alter table app.scores add primary key (application_id, reviewer),
	add foreign key (application_id) references app.applications (id),
	add check (length(note) <= 4000);
alter table app.seats add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add foreign key (class_id) references app.classes (id),
	add check (state in ('offered', 'waiting', 'declined', 'taken', 'given_up', 'expired', 'completed',
		'ended')),
	add check ((state = 'waiting') = (position is not null)),
	add check (state <> 'offered' or expires_at is not null);
alter table app.seat_notes add primary key (seat_id, at, by),
	add foreign key (seat_id) references app.seats (id),
	add check (length(note) between 1 and 4000);

-- The second fence behind the lock: nobody has two seats at once.
create unique index seats_live on app.seats (application_id)
	where state in ('offered', 'waiting', 'taken', 'completed');
create index seats_feed on app.seats (person, xid);
create index seats_application on app.seats (application_id);
create index seats_class on app.seats (class_id, state);
create index seats_ending on app.seats (expires_at) where state = 'offered';

create trigger keep_edges before update of state on app.seats
	for each row execute function app.keep_edges('seat');

alter table app.scores enable row level security;
alter table app.seats enable row level security;
alter table app.seat_notes enable row level security;

create policy seats_select_owner on app.seats for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('seats', 'person', 'person', '{id}',
	'{id,application_id,program,class_id,state,position,is_first,reasons,waiting_since,expires_at,at}');

-- Whether somebody has a place in a class, for whatever else goes on there.
create function app.seat_in(p_class uuid, p_person uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.seats s
		where s.class_id = p_class and s.person = p_person and s.state in ('taken', 'completed')
			and not s.deleted
	)
$$;

create function app.my_seat(p_class uuid) returns boolean
language sql stable set search_path = '' as $$
	select app.seat_in(p_class, (select auth.uid()))
$$;

-- Places of a class that somebody has, or was offered and may still take.
create function app.places_given(p_class uuid) returns int
language sql stable set search_path = '' as $$
	select count(*)::int from app.seats s
	where s.class_id = p_class and s.state in ('offered', 'taken', 'completed')
$$;

create function app.people_waiting(p_class uuid) returns int
language sql stable set search_path = '' as $$
	select count(*)::int from app.seats s where s.class_id = p_class and s.state = 'waiting'
$$;

-- Whether the answers that were sent last put a person first on a list: the twin of `comesFirst` in
-- `src/lib/domain/seat.ts`.
create function app.comes_first(p_application app.applications) returns boolean
language sql stable set search_path = '' as $$
	select coalesce((
		select d.rule->'values' @> jsonb_build_array(s.fields->(d.rule->>'path'))
		from (select app.definition_of(p_application) #> '{admission,first}' as rule) d,
			app.submissions s
		where s.application_id = p_application.id and s.part = 'application'
		order by s.revision desc limit 1
	), false)
$$;

-- Whom a change of a class concerns: who asked for it, and who has or waits for a place in it, whatever
-- they asked for.
create function app.applications_about(p_class uuid) returns setof app.applications
language sql stable set search_path = '' as $$
	select a.* from app.applications_for(p_class) a
	union
	select a.* from app.seats s join app.applications a on a.id = s.application_id
	where s.class_id = p_class and s.state in ('offered', 'waiting', 'taken') and not a.deleted
$$;

-- Numbers the list as it will be called, and counts what the class has given: after every change.
create function app.settle_class(p_class uuid) returns void
language plpgsql set search_path = '' as $$
declare
	counted int;
begin
	update app.seats s set position = n.position
	from (
		select w.id, row_number() over (order by w.is_first desc, w.waiting_since, w.id) as position
		from app.seats w where w.class_id = p_class and w.state = 'waiting'
	) n
	where s.id = n.id and s.position <> n.position;
	perform sync.note('person:' || s.person) from app.seats s
	where s.class_id = p_class and s.state = 'waiting';
	counted := app.places_given(p_class) + app.people_waiting(p_class);
	update app.classes c set taken = counted where c.id = p_class and c.taken <> counted;
end
$$;

-- What notifications, mails, letters and the history say of a seat. Never why staff thought so.
create function app.about_seat(p_seat app.seats) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_strip_nulls(jsonb_build_object(
		'seat', p_seat.id, 'class', c.id, 'program', c.program, 'name', c.name,
		'expires_at', case p_seat.state when 'offered' then app.ms(p_seat.expires_at) end,
		'zone', c.zone, 'position', p_seat.position,
		'reasons', case p_seat.state when 'declined' then p_seat.reasons end
	))
	from app.classes c where c.id = p_seat.class_id
$$;

-- The letter stays in the app and can be printed, so it says everything again. Its reasons come with
-- their words: the list of a later edition may have others.
create function app.write_seat_letter(p_application app.applications, p_seat app.seats) returns void
language sql volatile set search_path = '' as $$
	insert into app.letters (application_id, person, kind, about, language)
	select p_application.id, p.id, case p_seat.state
			when 'offered' then 'admission_offered'
			when 'waiting' then 'admission_waiting'
			else 'admission_declined'
		end,
		app.about_seat(p_seat) || jsonb_build_object(
			'to', app.sent_name(p_application, coalesce(p_application.receipt, '')),
			'days', jsonb_build_array(c.days->0, c.days->-1), 'place', c.place, 'format', c.format,
			'reasons', (
				select coalesce(jsonb_agg(r->'text' order by n), '[]')
				from jsonb_array_elements(app.definition_of(p_application) #> '{admission,reasons}')
					with ordinality l (r, n)
				where p_seat.state = 'declined' and p_seat.reasons ? (r->>'code')
			)),
		p.language
	from app.people p, app.classes c
	where p.id = p_application.person and c.id = p_seat.class_id
$$;

-- What follows from every change of a seat: the history, the word to everybody, and the letter where
-- there is one.
create function app.tell_seat(p_seat app.seats, p_actor text) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_seat.application_id;
	perform app.log(application.id, 'application', 'seat.' || p_seat.state, p_actor,
		app.about_seat(p_seat) - '{expires_at,zone,position}'::text[]);
	if p_seat.state in ('offered', 'waiting', 'declined') then
		perform app.write_seat_letter(application, p_seat);
	end if;
	-- Whoever gives a place up knows it.
	if p_seat.state <> 'given_up' then
		perform app.notify(application, 'seat.' || p_seat.state, app.about_seat(p_seat));
	end if;
	perform app.tell_application(application.id);
end
$$;

create function app.offer_days(p_application app.applications) returns int
language sql stable set search_path = '' as $$
	select (app.definition_of(p_application) #>> '{admission,offerDays,value}')::int
$$;

-- Turns a seat that waits, or a new one, into an offer.
create function app.offer(p_seat uuid, p_actor text) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats;
begin
	update app.seats s
	set state = 'offered', position = null, at = now(),
		expires_at = now() + make_interval(days => app.offer_days(a))
	from app.applications a
	where s.id = p_seat and a.id = s.application_id returning s.* into seat;
	perform app.tell_seat(seat, p_actor);
end
$$;

-- A place came free: the next on the list is asked, while the class is still to come. The class's row
-- is held by whoever calls.
create function app.offer_next(p_class uuid) returns void
language plpgsql set search_path = '' as $$
declare
	class app.classes;
	next uuid;
begin
	select c.* into class from app.classes c where c.id = p_class;
	perform app.settle_class(p_class);
	if class.state <> 'planned' or coalesce(app.begins_at(class) <= now(), false)
		or app.places_given(p_class) >= class.capacity then
		return;
	end if;
	select s.id into next from app.seats s
	where s.class_id = p_class and s.state = 'waiting' order by s.position limit 1;
	if next is not null then
		perform app.offer(next, 'system');
		perform app.settle_class(p_class);
	end if;
end
$$;

-- The application that staff decide about, of somebody else, held for the rest of the transaction.
create function app.application_to_admit(p_args jsonb) returns app.applications
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a
	where a.id = (p_args->>'application')::uuid and not a.deleted for no key update;
	if application.id is null or not app.has_role(application.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif application.person = auth.uid() then
		perform app.refuse('not_allowed');
	elsif app.definition_of(application)->'admission' is null then
		perform app.refuse('bad_arguments');
	elsif application.submitted_at is null or application.state in ('withdrawn', 'denied') then
		perform app.refuse('seat.not_submitted');
	end if;
	return application;
end
$$;

-- The class that a seat is for, held for the rest of the transaction.
create function app.class_to_fill(p_application app.applications, p_class uuid) returns app.classes
language plpgsql set search_path = '' as $$
declare
	class app.classes;
begin
	select c.* into class from app.classes c
	where c.id = p_class and c.program = p_application.program and not c.deleted for no key update;
	if class.id is null then
		perform app.refuse('not_found');
	elsif class.state = 'cancelled' then
		perform app.refuse('class.cancelled');
	elsif app.begins_at(class) <= now() then
		perform app.refuse('class.begun');
	end if;
	return class;
end
$$;

-- The seat that a decision of staff is about: the one that waits, or a new one of that id, which is
-- then made. An application that has a seat already gets no second one.
create function app.seat_to_decide(p_application app.applications, p_args jsonb) returns app.seats
language plpgsql set search_path = '' as $$
declare
	seat app.seats;
begin
	select s.* into seat from app.seats s
	where s.application_id = p_application.id
		and s.state in ('offered', 'waiting', 'taken', 'completed');
	if seat.id is not null and (
		seat.id <> (p_args->>'seat')::uuid or seat.class_id <> (p_args->>'class')::uuid
		or seat.state <> 'waiting'
	) then
		perform app.refuse('seat.exists', jsonb_build_object('state', seat.state));
	elsif seat.id is null and exists (
		select from app.seats s where s.id = (p_args->>'seat')::uuid
	) then
		perform app.refuse('seat.stale');
	end if;
	return seat;
end
$$;

create function app.make_seat(
	p_application app.applications, p_args jsonb, p_state text, p_expires_at timestamptz
) returns app.seats
language sql volatile set search_path = '' as $$
	insert into app.seats (id, application_id, person, program, class_id, state, position, is_first,
		reasons, waiting_since, expires_at)
	values ((p_args->>'seat')::uuid, p_application.id, p_application.person, p_application.program,
		(p_args->>'class')::uuid, p_state,
		case p_state when 'waiting' then app.people_waiting((p_args->>'class')::uuid) + 1 end,
		app.comes_first(p_application), coalesce(p_args->'reasons', '[]'),
		case p_state when 'waiting' then clock_timestamp() end, p_expires_at)
	returning *
$$;

create function app.seat_offer_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.application_to_admit(p_args);
	class app.classes := app.class_to_fill(application, (p_args->>'class')::uuid);
	seat app.seats := app.seat_to_decide(application, p_args);
begin
	if class.rev is distinct from (p_args->>'base')::int then
		perform app.refuse('class.stale', jsonb_build_object('rev', class.rev));
	elsif app.places_given(class.id) >= class.capacity then
		perform app.refuse('class.full', jsonb_build_object('capacity', class.capacity));
	end if;
	if seat.id is not null then
		perform app.offer(seat.id, 'staff');
	else
		seat := app.make_seat(application, p_args - 'reasons', 'offered',
			now() + make_interval(days => app.offer_days(application)));
		perform app.tell_seat(seat, 'staff');
	end if;
	perform app.settle_class(class.id);
end
$$;

create function app.seat_wait_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.application_to_admit(p_args);
	class app.classes := app.class_to_fill(application, (p_args->>'class')::uuid);
	seat app.seats := app.seat_to_decide(application, p_args);
begin
	if seat.id is not null then
		return;
	elsif app.people_waiting(class.id) >= class.waiting_max then
		perform app.refuse('class.list_full', jsonb_build_object('waiting_max', class.waiting_max));
	end if;
	seat := app.make_seat(application, p_args - 'reasons', 'waiting', null);
	perform app.settle_class(class.id);
	-- With its place on the list, which may not be the last.
	select s.* into seat from app.seats s where s.id = seat.id;
	perform app.tell_seat(seat, 'staff');
end
$$;

-- Refuses reasons that are none, or that the program has no words for.
create function app.refuse_seat_reasons(p_application app.applications, p_reasons jsonb)
returns void
language plpgsql set search_path = '' as $$
begin
	if jsonb_typeof(p_reasons) is distinct from 'array' or jsonb_array_length(p_reasons) = 0 then
		perform app.refuse('review.reason_missing');
	elsif exists (
		select from jsonb_array_elements(p_reasons) given
		where not exists (
			select from jsonb_array_elements(
				app.definition_of(p_application) #> '{admission,reasons}') r
			where r->'code' = given
		)
	) then
		perform app.refuse('review.reason_unknown');
	end if;
end
$$;

create function app.seat_decline_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.application_to_admit(p_args);
	class app.classes;
	seat app.seats;
	written text := btrim(coalesce(p_args->>'note', ''));
begin
	perform app.refuse_seat_reasons(application, p_args->'reasons');
	select c.* into class from app.classes c
	where c.id = (p_args->>'class')::uuid and c.program = application.program for no key update;
	if class.id is null then
		perform app.refuse('not_found');
	end if;
	seat := app.seat_to_decide(application, p_args);
	if seat.id is null then
		seat := app.make_seat(application, p_args, 'declined', null);
	else
		update app.seats s
		set state = 'declined', position = null, reasons = p_args->'reasons', at = now()
		where s.id = seat.id returning s.* into seat;
	end if;
	if written <> '' then
		insert into app.seat_notes (seat_id, by, state, note)
		values (seat.id, auth.uid(), 'declined', written);
	end if;
	perform app.settle_class(class.id);
	perform app.tell_seat(seat, 'staff');
end
$$;

-- The caller's own seat, with its class held first: whoever holds a class holds its seats.
create function app.own_seat(p_args jsonb) returns app.seats
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	seat app.seats;
begin
	perform from app.classes c
	where c.id = (select s.class_id from app.seats s where s.id = (p_args->>'seat')::uuid)
	for no key update;
	select s.* into seat from app.seats s
	where s.id = (p_args->>'seat')::uuid and s.application_id = application.id and not s.deleted
	for no key update;
	if seat.id is null then
		perform app.refuse('not_found');
	end if;
	return seat;
end
$$;

create function app.seat_take_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats := app.own_seat(p_args);
begin
	if seat.state = 'taken' then
		return;
	elsif seat.state = 'expired' or seat.state = 'offered' and seat.expires_at <= now() then
		perform app.refuse('seat.expired');
	elsif seat.state <> 'offered' then
		perform app.refuse('seat.stale', jsonb_build_object('state', seat.state));
	end if;
	update app.seats s set state = 'taken', expires_at = null, at = now()
	where s.id = seat.id returning s.* into seat;
	perform app.tell_seat(seat, 'applicant');
end
$$;

create function app.seat_give_up_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats := app.own_seat(p_args);
begin
	if seat.state = 'given_up' then
		return;
	elsif seat.state not in ('offered', 'waiting', 'taken') then
		perform app.refuse('seat.stale', jsonb_build_object('state', seat.state));
	end if;
	perform app.end_seat(seat, 'given_up', 'applicant');
end
$$;

-- A seat that ends lets the next person have the place. The class's row is held by whoever calls.
create function app.end_seat(p_seat app.seats, p_state text, p_actor text) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats;
begin
	update app.seats s set state = p_state, position = null, at = now()
	where s.id = p_seat.id returning s.* into seat;
	perform app.tell_seat(seat, p_actor);
	if p_seat.state = 'waiting' then
		perform app.settle_class(seat.class_id);
	else
		perform app.offer_next(seat.class_id);
	end if;
end
$$;

-- Whoever takes the application back, or is denied, keeps no place from anybody.
create function app.end_seat_of() returns trigger
language plpgsql set search_path = '' as $$
declare
	seat app.seats;
begin
	perform from app.classes c
	where c.id = (
		select s.class_id from app.seats s
		where s.application_id = new.id and s.state in ('offered', 'waiting', 'taken')
	) for no key update;
	select s.* into seat from app.seats s
	where s.application_id = new.id and s.state in ('offered', 'waiting', 'taken');
	if seat.id is not null then
		perform app.end_seat(seat, 'given_up', 'system');
	end if;
	return null;
end
$$;
create trigger end_seat after update of state on app.applications for each row
	when (new.state in ('withdrawn', 'denied') and old.state is distinct from new.state)
	execute function app.end_seat_of();

-- A class is never made smaller than what it has given.
create function app.refuse_smaller() returns trigger
language plpgsql set search_path = '' as $$
begin
	if app.places_given(new.id) > new.capacity or app.people_waiting(new.id) > new.waiting_max then
		perform app.refuse('class.too_small', jsonb_build_object('taken', new.taken));
	end if;
	return new;
end
$$;
create trigger refuse_smaller before update of capacity, waiting_max on app.classes for each row
	when (new.capacity < old.capacity or new.waiting_max < old.waiting_max)
	execute function app.refuse_smaller();

-- A class that does not take place has no seats.
create function app.end_seats_of() returns trigger
language plpgsql set search_path = '' as $$
declare
	seat app.seats;
begin
	for seat in
		update app.seats s set state = 'ended', position = null, at = now()
		where s.class_id = new.id and s.state in ('offered', 'waiting', 'taken')
		returning s.*
	loop
		perform app.tell_seat(seat, 'system');
	end loop;
	perform app.settle_class(new.id);
	return null;
end
$$;
create trigger end_seats after update of state on app.classes for each row
	when (new.state = 'cancelled' and old.state <> 'cancelled')
	execute function app.end_seats_of();

-- Offers past their end, for the tick. It waits for nobody: what is busy now is found again.
create function app.expire_seats() returns int
language plpgsql set search_path = '' as $$
declare
	found_seat app.seats;
	expired int := 0;
begin
	for found_seat in
		select s.* from app.seats s
		where s.state = 'offered' and s.expires_at <= now() order by s.expires_at limit 100
	loop
		continue when not app.may_hold(found_seat.application_id);
		perform from app.classes c where c.id = found_seat.class_id for no key update skip locked;
		continue when not found;
		select s.* into found_seat from app.seats s
		where s.id = found_seat.id and s.state = 'offered' and s.expires_at <= now();
		continue when not found;
		perform app.end_seat(found_seat, 'expired', 'system');
		expired := expired + 1;
	end loop;
	return expired;
end
$$;

-- Whether each score is 0 to 4, stands at a factor that the program names, and says why.
create function app.are_scored(p_application app.applications, p_args jsonb) returns boolean
language sql stable set search_path = '' as $$
	select jsonb_typeof(p_args->'scores') = 'object' and jsonb_typeof(p_args->'reasons') = 'object'
		and p_args->'scores' <> '{}' and length(coalesce(p_args->>'note', '')) <= 4000
		and not exists (
			select from jsonb_each(p_args->'scores') s (factor, score)
			where s.score not in ('0', '1', '2', '3', '4') or not exists (
				select from jsonb_array_elements(
					app.definition_of(p_application) #> '{admission,successFactors}') f
				where f->>'id' = s.factor
			)
		)
		and not exists (
			select from jsonb_each(p_args->'reasons') r (factor, told)
			where jsonb_typeof(r.told) <> 'string' or length(r.told #>> '{}') > 2000
				or not p_args->'scores' ? r.factor
		)
$$;

-- By whoever has the file open, of somebody else. The last to arrive stands.
create function app.score_set_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a
	where a.id = (p_args->>'application')::uuid and not a.deleted for no key update;
	if application.id is null or application.person = auth.uid() or not exists (
		select from app.reviews r where r.application_id = application.id and app.may_read(r)
	) then
		perform app.refuse('not_found');
	elsif app.are_scored(application, p_args) is not true then
		perform app.refuse('bad_arguments');
	elsif exists (
		select from jsonb_object_keys(p_args->'scores') factor
		where coalesce(p_args->'reasons'->>factor, '') !~ '\S'
	) then
		perform app.refuse('score.reason_missing');
	end if;
	insert into app.scores as s (application_id, reviewer, scores, reasons, note)
	values (application.id, auth.uid(), p_args->'scores', p_args->'reasons',
		btrim(coalesce(p_args->>'note', '')))
	on conflict (application_id, reviewer) do update
	set scores = excluded.scores, reasons = excluded.reasons, note = excluded.note, at = now();
	perform sync.note('desk:' || application.program);
end
$$;

-- The mean of each factor, over everybody who scored it.
create function app.mean_scores(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(m.factor, m.mean), '{}')
	from (
		select e.key as factor, round(avg((e.value #>> '{}')::numeric), 2) as mean
		from app.scores s, jsonb_each(s.scores) e
		where s.application_id = p_application group by e.key
	) m
$$;

create function app.seat_line(p_seat app.seats) returns jsonb
language sql stable set search_path = '' as $$
	select app.line('seats', to_jsonb(p_seat)) || jsonb_build_object('notes', (
		select coalesce(jsonb_agg(jsonb_build_object('note', n.note, 'at', app.ms(n.at), 'name',
			(select p.name from app.people p where p.id = n.by)) order by n.at), '[]')
		from app.seat_notes n where n.seat_id = p_seat.id
	))
	where p_seat.id is not null
$$;

-- The seat that counts: the one that lives, else the last that ended.
create function app.seat_of(p_application uuid) returns app.seats
language sql stable set search_path = '' as $$
	select s.* from app.seats s where s.application_id = p_application and not s.deleted
	order by s.state in ('offered', 'waiting', 'taken', 'completed') desc, s.at desc limit 1
$$;

-- One applicant in the class's table. No answers but the one that puts a person first.
create function app.admission_line(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'application_id', p_application.id,
		'name', app.sent_name(p_application, coalesce(p_application.receipt, '')),
		'receipt', p_application.receipt, 'state', p_application.state,
		'submitted_at', app.ms(p_application.submitted_at),
		'review', (
			select r.id from app.reviews r
			where r.application_id = p_application.id and r.part = 'application'
		),
		'is_first', app.comes_first(p_application),
		'scores', app.mean_scores(p_application.id),
		'reviewers', (
			select count(*) from app.scores s where s.application_id = p_application.id
		),
		'interview', (
			select i.state from app.interviews i where i.application_id = p_application.id
			order by i.state in ('booked', 'held') desc, i.at desc limit 1
		),
		'references', (
			select count(*) from app.reference_requests r
			where r.application_id = p_application.id and r.state = 'received'
		),
		'seat', app.seat_line(app.seat_of(p_application.id))
	)
$$;

-- Whoever asked for a class, and whoever has a seat in it.
create function app.applicants_of(p_class uuid) returns setof app.applications
language sql stable set search_path = '' as $$
	select a.* from app.applications_for(p_class) a where a.submitted_at is not null
	union
	select a.* from app.seats s join app.applications a on a.id = s.application_id
	where s.class_id = p_class and not s.deleted and not a.deleted
$$;

-- How often each answer was given that the program counts for the class as a whole. Only answers
-- that were sent, and only such as are chosen from a list: nobody's own words.
create function app.volunteered(p_class uuid, p_paths jsonb) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(k.path, k.counts), '{}')
	from (
		select g.path, jsonb_object_agg(g.value, g.people) as counts
		from (
			select l.path, v.value, count(*) as people
			from app.applicants_of(p_class) a
			cross join lateral (
				select s.fields from app.submissions s
				where s.application_id = a.id and s.part = 'application'
				order by s.revision desc limit 1
			) sent
			cross join jsonb_array_elements_text(p_paths) l (path)
			cross join lateral jsonb_array_elements_text(
				case jsonb_typeof(sent.fields->l.path)
					when 'array' then sent.fields->l.path
					when 'string' then jsonb_build_array(sent.fields->l.path)
					else '[]'
				end
			) v (value)
			where a.person <> auth.uid()
			group by l.path, v.value
		) g
		group by g.path
	) k
$$;

-- A class as a whole, for who decides on it. Nobody reads there about an application of their own.
create function api.admission_class(p_class uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	class app.classes;
	rule jsonb;
begin
	select c.* into class from app.classes c where c.id = p_class and not c.deleted;
	if class.id is null or not app.has_role(class.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	end if;
	select p.definition->'admission' into rule from app.programs p
	where p.id = class.program and p.current and not p.deleted;
	return jsonb_build_object(
		'class', app.line('classes', to_jsonb(class)),
		'given', app.places_given(class.id), 'waiting', app.people_waiting(class.id),
		'volunteered', app.volunteered(class.id, coalesce(rule->'volunteered', '[]')),
		'applicants', (
			select coalesce(jsonb_agg(app.admission_line(a) order by a.submitted_at, a.id), '[]')
			from app.applicants_of(class.id) a where a.person <> auth.uid()
		)
	);
end
$$;

-- What everybody scored of one applicant, for who reviews and decides.
create function api.admission_person(p_application uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_application and not a.deleted;
	if application.id is null or application.person = auth.uid()
		or not app.has_role(application.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	end if;
	return jsonb_build_object('applicant', app.admission_line(application), 'scores', (
		select coalesce(jsonb_agg(jsonb_build_object(
			'name', (select p.name from app.people p where p.id = s.reviewer),
			'is_mine', s.reviewer = auth.uid(), 'scores', s.scores, 'reasons', s.reasons,
			'note', s.note, 'at', app.ms(s.at)
		) order by s.at), '[]')
		from app.scores s where s.application_id = application.id
	));
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('score.set', 1, 'app.score_set_v1', 'application'),
	('seat.offer', 1, 'app.seat_offer_v1', 'application'),
	('seat.wait', 1, 'app.seat_wait_v1', 'application'),
	('seat.decline', 1, 'app.seat_decline_v1', 'application'),
	('seat.take', 1, 'app.seat_take_v1', 'application'),
	('seat.give_up', 1, 'app.seat_give_up_v1', 'application');

grant execute on function api.admission_class(uuid), api.admission_person(uuid) to authenticated;
