-- Interviews: times that staff offer, who has which, and what was noted.
--
-- A slot is one interview that somebody could have; everybody sees which are open, and where it takes
-- place only whoever has it. A booking locks the slot's row: of two hundred who want one time, one has
-- it and the others are told. An interview keeps its id when it moves, so that a calendar moves the
-- event too. What interviewers write is never synced and never told to the applicant.

create table app.slots (
	id uuid not null,
	program text not null,
	starts_at timestamptz not null,
	minutes int not null,
	-- In which the interviewers speak of the time.
	zone text not null,
	interviewers jsonb not null,
	-- A link or an address; not on the feed.
	place text not null,
	state text not null default 'open',
	deleted boolean not null default false,
	xid xid8 not null
);

-- Where and when are copied from the slot, so that whoever has it needs nothing else.
create table app.interviews (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	slot_id uuid not null,
	starts_at timestamptz not null,
	minutes int not null,
	zone text not null,
	place text not null,
	interviewers jsonb not null,
	state text not null default 'booked',
	-- Of the last change.
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

-- One to an interview and whoever writes it; the last to arrive stands.
create table app.interview_notes (
	interview_id uuid not null,
	interviewer uuid not null,
	outcome text not null,
	-- 0 to 4 by the id of the success factor.
	scores jsonb not null,
	note text not null,
	at timestamptz not null default now()
);

alter table app.slots add primary key (id),
	add check (minutes between 10 and 240),
	add check (length(place) between 1 and 500),
	add check (state in ('open', 'taken', 'withdrawn'));
alter table app.interviews add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add foreign key (slot_id) references app.slots (id),
	add check (state in ('booked', 'cancelled', 'held', 'missed'));
alter table app.interview_notes add primary key (interview_id, interviewer),
	add foreign key (interview_id) references app.interviews (id),
	add check (outcome in ('held', 'missed')),
	add check (length(note) <= 4000);

create index slots_feed on app.slots (xid);
create index slots_program on app.slots (program, starts_at);
create index slots_live on app.slots (starts_at) where not deleted;
create index interviews_feed on app.interviews (person, xid);
-- The second fence behind the lock: nobody shares a slot, and nobody has two interviews to come.
create unique index interviews_slot on app.interviews (slot_id)
	where state in ('booked', 'held', 'missed');
create unique index interviews_booked on app.interviews (application_id) where state = 'booked';
create index interviews_application on app.interviews (application_id);
create index mails_reminders on app.mails ((about->>'interview'))
	where kind = 'interview.reminder' and sent_at is null;

alter table app.slots enable row level security;
alter table app.interviews enable row level security;
alter table app.interview_notes enable row level security;

create policy slots_select_signed_in on app.slots for select to authenticated using (true);
create policy interviews_select_owner on app.interviews for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('slots', 'open', 'id', '{id}',
	'{id,program,starts_at,minutes,zone,interviewers,state}');
select sync.publish('interviews', 'person', 'person', '{id}',
	'{id,application_id,program,slot_id,starts_at,minutes,zone,place,interviewers,state,at}');

-- Whether one slot of a publication can be one.
create function app.is_slot(p_slot jsonb) returns boolean
language sql stable set search_path = '' as $$
	select (p_slot->>'slot')::uuid is not null
		and (p_slot->>'minutes')::int between 10 and 240
		and app.is_zone(p_slot->>'zone')
		and length(btrim(p_slot->>'place')) between 1 and 500
		and jsonb_array_length(p_slot->'interviewers') between 1 and 5
		and not exists (
			select from jsonb_array_elements(p_slot->'interviewers') i
			where jsonb_typeof(i) <> 'string' or length(btrim(i #>> '{}')) not between 1 and 80
		)
$$;

create function app.publish_slot(p_program text, p_slot jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	begins timestamptz := app.from_ms((p_slot->>'starts_at')::bigint);
	ends timestamptz := begins + make_interval(mins => (p_slot->>'minutes')::int);
begin
	if app.is_slot(p_slot) is not true or begins > now() + interval '2 years'
		or exists (select from app.slots s where s.id = (p_slot->>'slot')::uuid) then
		perform app.refuse('bad_arguments');
	elsif begins <= now() then
		perform app.refuse('slot.past', jsonb_build_object('starts_at', app.ms(begins)));
	elsif exists (
		select from app.slots s
		where s.program = p_program and s.state <> 'withdrawn' and not s.deleted
			and s.starts_at < ends and s.starts_at + make_interval(mins => s.minutes) > begins
			and s.interviewers ?| array(select jsonb_array_elements_text(p_slot->'interviewers'))
	) then
		perform app.refuse('slot.overlaps', jsonb_build_object('starts_at', app.ms(begins)));
	end if;
	insert into app.slots (id, program, starts_at, minutes, zone, interviewers, place)
	values ((p_slot->>'slot')::uuid, p_program, begins, (p_slot->>'minutes')::int, p_slot->>'zone',
		p_slot->'interviewers', btrim(p_slot->>'place'));
end
$$;

-- All of them or none: half a week would be worse than a question.
create function app.slot_publish_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	slot jsonb;
begin
	if not app.has_role(p_args->>'program', '{staff,lead}') then
		perform app.refuse('not_allowed');
	elsif coalesce(jsonb_array_length(p_args->'slots'), 0) not between 1 and 200 or not exists (
		select from app.programs p
		where p.id = p_args->>'program' and p.current and not p.deleted
			and p.definition #> '{admission,interview}' is not null
	) then
		perform app.refuse('bad_arguments');
	end if;
	for slot in select jsonb_array_elements(p_args->'slots') loop
		perform app.publish_slot(p_args->>'program', slot);
	end loop;
	perform sync.note('desk:' || (p_args->>'program'));
end
$$;

-- One that somebody has is cancelled with them first: they have to hear of it.
create function app.slot_withdraw_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	slot app.slots;
begin
	select s.* into slot from app.slots s where s.id = (p_args->>'slot')::uuid for update;
	if slot.id is null or not app.has_role(slot.program, '{staff,lead}') then
		perform app.refuse('not_found');
	elsif slot.state = 'taken' then
		perform app.refuse('slot.taken', jsonb_build_object('slot', slot.id));
	end if;
	update app.slots s set state = 'withdrawn' where s.id = slot.id and s.state = 'open';
	perform sync.note('desk:' || slot.program);
end
$$;

-- The open slot that is to be taken, held so that whoever comes second waits and then is told.
create function app.take_slot(p_application app.applications, p_slot uuid) returns app.slots
language plpgsql set search_path = '' as $$
declare
	slot app.slots;
begin
	select s.* into slot from app.slots s
	where s.id = p_slot and s.program = p_application.program and not s.deleted
	for update;
	if slot.id is null then
		perform app.refuse('not_found');
	elsif slot.starts_at <= now() then
		perform app.refuse('slot.past', jsonb_build_object('starts_at', app.ms(slot.starts_at)));
	elsif slot.state <> 'open' then
		perform app.refuse('interview.taken', jsonb_build_object('starts_at', app.ms(slot.starts_at)));
	end if;
	update app.slots s set state = 'taken' where s.id = slot.id;
	return slot;
end
$$;

-- A reminder is a mail that is not due yet. It goes with the time that it reminds of; of an interview
-- within a day the confirmation reminds enough.
create function app.remind(p_interview app.interviews) returns void
language plpgsql set search_path = '' as $$
begin
	delete from app.mails m
	where m.kind = 'interview.reminder' and m.sent_at is null
		and m.about->>'interview' = p_interview.id::text;
	insert into app.mails (person, program, kind, language, about, due_at)
	select p.id, p_interview.program, 'interview.reminder', p.language,
		app.about_interview(p_interview)
			|| jsonb_build_object('application', p_interview.application_id),
		p_interview.starts_at - interval '1 day'
	from app.people p
	where p.id = p_interview.person and p_interview.state = 'booked'
		and p_interview.starts_at > now() + interval '25 hours';
end
$$;

-- When it is, for notifications, mails and the history. Never where, nor with whom.
create function app.about_interview(p_interview app.interviews) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object('interview', p_interview.id, 'starts_at', app.ms(p_interview.starts_at),
		'minutes', p_interview.minutes, 'zone', p_interview.zone)
$$;

-- What follows from every change: the history, the reminder, the day by which references are due,
-- and the word to everybody.
create function app.settle_interview(p_interview app.interviews, p_kind text, p_actor text)
returns void
language plpgsql set search_path = '' as $$
begin
	perform app.log(p_interview.application_id, 'application', p_kind, p_actor,
		app.about_interview(p_interview));
	perform app.remind(p_interview);
	perform app.set_references_due(p_interview.application_id);
	perform app.tell_application(p_interview.application_id);
end
$$;

create function app.interview_book_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	slot app.slots;
	interview app.interviews;
begin
	if application.submitted_at is null or application.state in ('withdrawn', 'denied') then
		perform app.refuse('interview.not_submitted');
	elsif exists (
		select from app.interviews i
		where i.application_id = application.id and i.state in ('booked', 'held')
	) then
		perform app.refuse('interview.exists');
	elsif (
		select count(*) from app.interviews i where i.application_id = application.id
	) >= 20 then
		-- Whoever takes and gives back times keeps them from others.
		perform app.refuse('interview.too_many');
	elsif exists (select from app.interviews i where i.id = (p_args->>'interview')::uuid) then
		perform app.refuse('bad_arguments');
	end if;
	slot := app.take_slot(application, (p_args->>'slot')::uuid);
	insert into app.interviews (id, application_id, person, program, slot_id, starts_at, minutes,
		zone, place, interviewers)
	values ((p_args->>'interview')::uuid, application.id, application.person, application.program,
		slot.id, slot.starts_at, slot.minutes, slot.zone, slot.place, slot.interviewers)
	returning * into interview;
	perform app.notify(application, 'interview.booked', app.about_interview(interview));
	perform app.settle_interview(interview, 'interview.booked', 'applicant');
end
$$;

-- The interview that a command is about, held for the rest of the transaction, while it is to come.
create function app.coming_interview(p_application app.applications, p_interview uuid)
returns app.interviews
language plpgsql set search_path = '' as $$
declare
	interview app.interviews;
begin
	select i.* into interview from app.interviews i
	where i.id = p_interview and i.application_id = p_application.id
	for update;
	if interview.id is null or interview.state = 'cancelled' then
		perform app.refuse('not_found');
	elsif interview.state <> 'booked' or interview.starts_at <= now() then
		perform app.refuse('interview.past');
	end if;
	return interview;
end
$$;

-- Both slots are held in one order, so that two people who swap never wait for each other.
create function app.interview_move_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	interview app.interviews := app.coming_interview(application, (p_args->>'interview')::uuid);
	hours int := coalesce((app.definition_of(application)
		#>> '{admission,interview,moveUntilHours,value}')::int, 0);
	slot app.slots;
begin
	if interview.slot_id = (p_args->>'slot')::uuid then
		return;
	elsif interview.starts_at <= now() + make_interval(hours => hours) then
		perform app.refuse('interview.too_late', jsonb_build_object('hours', hours));
	end if;
	perform from app.slots s where s.id in (interview.slot_id, (p_args->>'slot')::uuid)
	order by s.id for update;
	slot := app.take_slot(application, (p_args->>'slot')::uuid);
	update app.slots s set state = 'open' where s.id = interview.slot_id and s.state = 'taken';
	update app.interviews i
	set slot_id = slot.id, starts_at = slot.starts_at, minutes = slot.minutes, zone = slot.zone,
		place = slot.place, interviewers = slot.interviewers, at = now()
	where i.id = interview.id returning i.* into interview;
	perform app.notify(application, 'interview.moved', app.about_interview(interview));
	perform app.settle_interview(interview, 'interview.moved', 'applicant');
end
$$;

-- By the applicant, whose time is then open to others, or by staff, whose time is gone.
create function app.interview_cancel_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	interview app.interviews;
	is_own boolean;
begin
	select a.* into application from app.applications a
	where a.id = (p_args->>'application')::uuid and not a.deleted for no key update;
	is_own := application.person = auth.uid();
	if application.id is null
		or not is_own and not app.has_role(application.program, '{staff,lead}') then
		perform app.refuse('not_found');
	end if;
	interview := app.coming_interview(application, (p_args->>'interview')::uuid);
	update app.slots s set state = case when is_own then 'open' else 'withdrawn' end
	where s.id = interview.slot_id and s.state = 'taken';
	update app.interviews i set state = 'cancelled', at = now()
	where i.id = interview.id returning i.* into interview;
	perform app.notify(application, 'interview.cancelled', app.about_interview(interview));
	perform app.settle_interview(interview, 'interview.cancelled',
		case when is_own then 'applicant' else 'staff' end);
end
$$;

-- Whoever takes the application back, or is not taken, keeps no time from anybody.
create function app.end_interview() returns trigger
language plpgsql set search_path = '' as $$
declare
	interview app.interviews;
begin
	update app.interviews i set state = 'cancelled', at = now()
	where i.application_id = new.id and i.state = 'booked' returning i.* into interview;
	if found then
		update app.slots s set state = 'open' where s.id = interview.slot_id and s.state = 'taken';
		perform app.settle_interview(interview, 'interview.cancelled', 'system');
	end if;
	return null;
end
$$;
create trigger end_interview after update of state on app.applications for each row
	when (new.state in ('withdrawn', 'denied') and old.state is distinct from new.state)
	execute function app.end_interview();

-- Whether each score is 0 to 4 and stands at a factor that the program names. Who did not come has
-- none.
create function app.are_scores(p_interview app.interviews, p_outcome text, p_scores jsonb)
returns boolean
language sql stable set search_path = '' as $$
	select jsonb_typeof(p_scores) = 'object' and case p_outcome
		when 'missed' then p_scores = '{}'
		when 'held' then not exists (
			select from jsonb_each(p_scores) s (factor, score)
			where s.score not in ('0', '1', '2', '3', '4') or not exists (
				select from app.applications a,
					jsonb_array_elements(app.definition_of(a) #> '{admission,successFactors}') f
				where a.id = p_interview.application_id and f->>'id' = s.factor
			)
		)
	end
$$;

create function app.interview_note_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	told text := p_args->>'outcome';
	scored jsonb := coalesce(p_args->'scores', '{}');
	interview app.interviews;
	application app.applications;
begin
	select i.* into interview from app.interviews i
	where i.id = (p_args->>'interview')::uuid
		and i.application_id = (p_args->>'application')::uuid
	for update;
	if interview.id is null or interview.person = auth.uid()
		or not app.has_role(interview.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif interview.state = 'cancelled' then
		perform app.refuse('state.illegal');
	elsif interview.starts_at > now() then
		perform app.refuse('interview.early');
	elsif app.are_scores(interview, told, scored) is not true then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.interview_notes as n (interview_id, interviewer, outcome, scores, note)
	values (interview.id, auth.uid(), told, scored, btrim(coalesce(p_args->>'note', '')))
	on conflict (interview_id, interviewer) do update
	set outcome = excluded.outcome, scores = excluded.scores, note = excluded.note, at = now();
	if interview.state <> told then
		update app.interviews i set state = told, at = now()
		where i.id = interview.id returning i.* into interview;
		select a.* into application from app.applications a where a.id = interview.application_id;
		perform app.settle_interview(interview, 'interview.' || told, 'reviewer');
		if told = 'missed' then
			perform app.notify(application, 'interview.missed', app.about_interview(interview));
		end if;
	end if;
	perform sync.note('desk:' || interview.program);
end
$$;

-- What nobody can book any more leaves the devices, a day later. Called by the tick (T1).
create function app.forget_slots() returns void
language sql volatile set search_path = '' as $$
	update app.slots s set deleted = true
	where s.id in (
		select p.id from app.slots p
		where not p.deleted and p.starts_at < now() - interval '1 day'
		order by p.starts_at limit 500 for update skip locked
	)
$$;

-- What was noted: everything to who reviews, to staff what they wrote themselves.
create function app.notes_of(p_interview app.interviews) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'name', (select p.name from app.people p where p.id = n.interviewer),
		'is_mine', n.interviewer = (select auth.uid()),
		'outcome', n.outcome, 'scores', n.scores, 'note', n.note, 'at', app.ms(n.at)
	) order by n.at), '[]')
	from app.interview_notes n
	where n.interview_id = p_interview.id and (
		n.interviewer = (select auth.uid()) or app.has_role(p_interview.program, '{reviewer,lead}')
	)
$$;

create function app.interview_line(p_interview app.interviews) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'id', p_interview.id, 'application_id', a.id, 'state', p_interview.state,
		'name', app.sent_name(a, coalesce(a.receipt, '')), 'receipt', a.receipt,
		'language', (select p.language from app.people p where p.id = a.person),
		'notes', app.notes_of(p_interview))
	from app.applications a where a.id = p_interview.application_id
$$;

-- The desk's weeks: each slot with who has it. Nobody reads there about an interview of their own.
create function api.interview_desk(p_program text, p_from bigint, p_to bigint) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	elsif coalesce(p_to - p_from not between 0 and 5356800000, true) then
		perform app.refuse('bad_arguments');
	end if;
	return (
		select jsonb_build_object('slots', coalesce(jsonb_agg(jsonb_build_object(
			'id', s.id, 'starts_at', app.ms(s.starts_at), 'minutes', s.minutes, 'zone', s.zone,
			'interviewers', s.interviewers, 'place', s.place, 'state', s.state,
			'interview', (
				select app.interview_line(i) from app.interviews i
				where i.slot_id = s.id and i.state <> 'cancelled' and i.person <> (select auth.uid())
			)
		) order by s.starts_at, s.id), '[]'))
		from app.slots s
		where s.program = p_program and s.starts_at >= app.from_ms(p_from)
			and s.starts_at < app.from_ms(p_to)
	);
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('slot.publish', 1, 'app.slot_publish_v1', 'program'),
	('slot.withdraw', 1, 'app.slot_withdraw_v1', 'slot'),
	('interview.book', 1, 'app.interview_book_v1', 'application'),
	('interview.move', 1, 'app.interview_move_v1', 'application'),
	('interview.cancel', 1, 'app.interview_cancel_v1', 'application'),
	('interview.note', 1, 'app.interview_note_v1', 'application');

grant execute on function api.interview_desk(text, bigint, bigint) to authenticated;
