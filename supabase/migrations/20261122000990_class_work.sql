-- Class work: who came, what was handed in, the exam, and the certification.
--
-- It begins with a seat that was taken. Staff mark each day of the class; a student hands in what was
-- written for a module, with or without a connection, and staff accept it or give it back with a note.
-- Whoever has been there and handed in enough, as the program says, may sit the exam; staff record what
-- came of it. Who passes is certified, with a code that anybody can check without an account (D3): it
-- is random, so that nobody can guess one, and each is counted.

create table app.attendance (
	class_id uuid not null,
	person uuid not null,
	-- One of the class's days, where it is held.
	day date not null,
	state text not null,
	marked_by uuid not null,
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.homework (
	id uuid not null,
	class_id uuid not null,
	person uuid not null,
	-- Id of a module in the program's definition.
	module text not null,
	text text not null,
	state text not null default 'handed_in',
	-- Of whoever read it, for the student.
	note text not null default '',
	read_by uuid,
	rev int not null default 1,
	-- Of the last change.
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.class_exams (
	id uuid not null,
	class_id uuid not null,
	person uuid not null,
	held_on date not null,
	result text not null,
	-- For staff; not on the feed.
	note text not null default '',
	recorded_by uuid not null,
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.certifications (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	person uuid not null,
	program text not null,
	-- Where it was earned: in a class, or by an attempt at an exam that somebody else holds.
	class_id uuid,
	attempt_id uuid,
	-- As it was in the application that was sent: what is printed does not change with the account.
	name text not null,
	number text not null,
	code text not null,
	issued_on date not null,
	-- Its last day; null where the program sets none.
	expires_on date,
	-- When the code of ethics was signed that holds for it.
	ethics_signed_on date,
	deleted boolean not null default false,
	xid xid8 not null
);
create sequence app.certification_numbers;

-- How often a certification was checked since that hour began.
create table app.certification_checks (
	certification_id uuid not null,
	hour_at timestamptz not null default now(),
	tries int not null default 0
);

alter table app.attendance add primary key (class_id, person, day),
	add foreign key (class_id) references app.classes (id),
	add check (state in ('present', 'absent', 'excused'));
alter table app.homework add primary key (id),
	add unique (class_id, person, module),
	add foreign key (class_id) references app.classes (id),
	add check (length(text) between 1 and 8000), add check (length(note) <= 2000),
	add check (state in ('handed_in', 'returned', 'accepted'));
alter table app.class_exams add primary key (id),
	add foreign key (class_id) references app.classes (id),
	add check (result in ('passed', 'failed')), add check (length(note) <= 2000);
alter table app.certifications add primary key (id),
	add unique (number), add unique (code), add unique (class_id, person),
	add foreign key (application_id) references app.applications (id),
	add unique (attempt_id),
	add foreign key (class_id) references app.classes (id),
	add check (length(code) = 16), add check ((class_id is null) <> (attempt_id is null)),
	add check (expires_on >= issued_on);
alter table app.certification_checks add primary key (certification_id),
	add foreign key (certification_id) references app.certifications (id);

create index attendance_feed on app.attendance (person, xid);
create index homework_feed on app.homework (person, xid);
create index class_exams_feed on app.class_exams (person, xid);
create index certifications_feed on app.certifications (person, xid);
create index class_exams_class on app.class_exams (class_id, person);
-- The second fence behind the lock: nobody passes twice.
create unique index class_exams_passed on app.class_exams (class_id, person)
	where result = 'passed';
create index certifications_application on app.certifications (application_id);

create trigger keep_edges before update of state on app.homework
	for each row execute function app.keep_edges('homework');

alter table app.attendance enable row level security;
alter table app.homework enable row level security;
alter table app.class_exams enable row level security;
alter table app.certifications enable row level security;
alter table app.certification_checks enable row level security;

create policy attendance_select_owner on app.attendance for select to authenticated
	using (person = (select auth.uid()));
create policy homework_select_owner on app.homework for select to authenticated
	using (person = (select auth.uid()));
create policy class_exams_select_owner on app.class_exams for select to authenticated
	using (person = (select auth.uid()));
create policy certifications_select_owner on app.certifications for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('attendance', 'person', 'person', '{class_id,day}', '{class_id,day,state,at}');
select sync.publish('homework', 'person', 'person', '{id}',
	'{id,class_id,module,text,state,note,rev,at}');
select sync.publish('class_exams', 'person', 'person', '{id}', '{id,class_id,held_on,result,at}');
select sync.publish('certifications', 'person', 'person', '{id}',
	'{id,application_id,program,class_id,attempt_id,name,number,code,issued_on,expires_on,
		ethics_signed_on}');

-- Somebody's place in a class, once they have taken it; all null when they have none. Whether they
-- have one is what `app.seat_in` says.
create function app.student_of(p_class uuid, p_person uuid) returns app.seats
language sql stable set search_path = '' as $$
	select s.* from app.seats s
	where s.class_id = p_class and s.person = p_person and s.state in ('taken', 'completed')
		and not s.deleted
	limit 1
$$;

-- The class that a command of staff is about, held for the rest of the transaction.
create function app.taught_class(p_class uuid) returns app.classes
language plpgsql set search_path = '' as $$
declare
	found app.classes;
begin
	select c.* into found from app.classes c
	where c.id = p_class and not c.deleted for no key update;
	if found.id is null or not app.has_role(found.program, '{staff,lead}') then
		perform app.refuse('not_found');
	end if;
	return found;
end
$$;

-- The seat of a student whom staff write about. Nobody writes about themselves.
create function app.student_seat(p_class app.classes, p_person uuid) returns app.seats
language plpgsql stable set search_path = '' as $$
declare
	seat app.seats := app.student_of(p_class.id, p_person);
begin
	if p_person = auth.uid() then
		perform app.refuse('not_allowed');
	elsif seat.id is null then
		perform app.refuse('not_found');
	end if;
	return seat;
end
$$;

create function app.today_at(p_class app.classes) returns date
language sql stable set search_path = '' as $$
	select (now() at time zone p_class.zone)::date
$$;

-- What the program asks of a student before the exam; null where it asks for nothing that is known.
create function app.completion_rule(p_seat app.seats) returns jsonb
language sql stable set search_path = '' as $$
	select app.definition_of(a) #> '{admission,completion}'
	from app.applications a where a.id = p_seat.application_id
$$;

-- How far a student is: the twin of `completionOf` in `src/lib/domain/class-work.ts`. A day that was
-- excused counts neither for nor against; only the class's days count, as they are now.
create function app.class_progress(p_class app.classes, p_person uuid, p_rule jsonb) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'days', d.days, 'present', d.present, 'excused', d.excused, 'accepted', h.accepted,
		'is_complete', coalesce(
			d.days > d.excused
			and d.present * 100 >= (p_rule #>> '{attendancePercentMin,value}')::numeric
				* (d.days - d.excused)
			and h.accepted >= (p_rule #>> '{homeworkMin,value}')::int, false)
	)
	from (
		select count(*) as days, count(*) filter (where a.state = 'present') as present,
			count(*) filter (where a.state = 'excused') as excused
		from jsonb_array_elements(p_class.days) c
		left join app.attendance a on a.class_id = p_class.id and a.person = p_person
			and a.day = (c->>'on')::date and not a.deleted
	) d, (
		select count(*) as accepted from app.homework w
		where w.class_id = p_class.id and w.person = p_person and w.state = 'accepted' and not w.deleted
	) h
$$;

create function app.may_sit(p_class app.classes, p_seat app.seats) returns boolean
language sql stable set search_path = '' as $$
	select (app.class_progress(p_class, p_seat.person, app.completion_rule(p_seat))
		->>'is_complete')::boolean
$$;

-- Tells a student, once, that nothing is left to do before the exam.
create function app.unlock_exam(p_class app.classes, p_seat app.seats) returns void
language plpgsql set search_path = '' as $$
begin
	if app.may_sit(p_class, p_seat) and not exists (
		select from app.notifications n
		where n.application_id = p_seat.application_id and n.kind = 'exam.unlocked'
			and n.about->>'class' = p_class.id::text
	) then
		perform app.tell_student(p_class, p_seat, 'exam.unlocked');
	end if;
end
$$;

create function app.tell_student(
	p_class app.classes, p_seat app.seats, p_kind text, p_about jsonb default '{}'
) returns void
language sql volatile set search_path = '' as $$
	select app.notify(a, p_kind, jsonb_build_object('class', p_class.id) || p_about)
	from app.applications a where a.id = p_seat.application_id
$$;

create function app.mark_day(p_class app.classes, p_mark jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats := app.student_seat(p_class, (p_mark->>'person')::uuid);
	marked date := (p_mark->>'day')::date;
begin
	if not exists (
		select from jsonb_array_elements(p_class.days) d where d->>'on' = p_mark->>'day'
	) or coalesce(p_mark->>'state', '') not in ('present', 'absent', 'excused') then
		perform app.refuse('bad_arguments');
	elsif marked > app.today_at(p_class) then
		perform app.refuse('attendance.early', jsonb_build_object('day', marked));
	end if;
	insert into app.attendance as a (class_id, person, day, state, marked_by)
	values (p_class.id, seat.person, marked, p_mark->>'state', auth.uid())
	on conflict (class_id, person, day) do update
	set state = excluded.state, marked_by = excluded.marked_by, at = now()
	where a.state <> excluded.state;
	perform sync.note('person:' || seat.person);
	perform app.unlock_exam(p_class, seat);
end
$$;

-- A day of the whole class at once, all of it or nothing.
create function app.attendance_mark_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	class app.classes := app.taught_class((p_args->>'class')::uuid);
	mark jsonb;
begin
	if coalesce(jsonb_array_length(p_args->'marks'), 0) not between 1 and 500 then
		perform app.refuse('bad_arguments');
	end if;
	for mark in select jsonb_array_elements(p_args->'marks') loop
		perform app.mark_day(class, mark);
	end loop;
	perform sync.note('desk:' || class.program);
end
$$;

create function app.is_module(p_seat app.seats, p_module text) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.applications a,
			jsonb_array_elements(app.definition_of(a) #> '{admission,modules}') m
		where a.id = p_seat.application_id and m->>'id' = p_module
	)
$$;

-- One text to a module. What was given back, or not read yet, may be written anew; the revision that
-- was on screen travels with it, so that of two devices none writes over the other unseen.
create function app.homework_hand_in_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	seat app.seats := app.student_of((p_args->>'class')::uuid, auth.uid());
	before app.homework;
begin
	if seat.id is null then
		perform app.refuse('class.not_yours');
	elsif not app.is_module(seat, p_args->>'module')
		or coalesce(btrim(p_args->>'text', E' \t\r\n'), '') = '' then
		perform app.refuse('bad_arguments');
	end if;
	select h.* into before from app.homework h
	where h.class_id = seat.class_id and h.person = seat.person and h.module = p_args->>'module'
	for no key update;
	if before.state = 'accepted' then
		perform app.refuse('homework.accepted', jsonb_build_object('module', before.module));
	elsif coalesce(before.rev, 0) is distinct from (p_args->>'base')::int then
		perform app.refuse('homework.stale', jsonb_build_object('rev', coalesce(before.rev, 0)));
	elsif before.id is distinct from (p_args->>'homework')::uuid and (before.id is not null or exists (
		select from app.homework h where h.id = (p_args->>'homework')::uuid
	)) then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.homework as h (id, class_id, person, module, text)
	values ((p_args->>'homework')::uuid, seat.class_id, seat.person, p_args->>'module',
		p_args->>'text')
	on conflict (id) do update
	set text = excluded.text, state = 'handed_in', rev = h.rev + 1, at = now();
	perform sync.note('person:' || seat.person);
	perform sync.note('desk:' || seat.program);
end
$$;

-- Accepted, or given back with a note that says what is missing: of the text that was on screen.
create function app.homework_return_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	class app.classes := app.taught_class((p_args->>'class')::uuid);
	is_accepted boolean := (p_args->>'accepted')::boolean;
	said text := btrim(coalesce(p_args->>'note', ''));
	work app.homework;
	seat app.seats;
begin
	select h.* into work from app.homework h
	where h.id = (p_args->>'homework')::uuid and h.class_id = class.id for no key update;
	seat := app.student_seat(class, work.person);
	if is_accepted is null or not is_accepted and said = '' then
		perform app.refuse('bad_arguments');
	elsif work.rev is distinct from (p_args->>'base')::int then
		perform app.refuse('homework.stale', jsonb_build_object('rev', work.rev));
	elsif work.state <> 'handed_in' then
		perform app.refuse('state.illegal');
	end if;
	update app.homework h
	set state = case when is_accepted then 'accepted' else 'returned' end, note = said,
		read_by = auth.uid(), at = now()
	where h.id = work.id;
	perform app.tell_student(class, seat,
		case when is_accepted then 'homework.accepted' else 'homework.returned' end,
		jsonb_build_object('module', work.module));
	perform app.unlock_exam(class, seat);
	perform sync.note('desk:' || class.program);
end
$$;

create function app.exam_record_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	class app.classes := app.taught_class((p_args->>'class')::uuid);
	seat app.seats := app.student_seat(class, (p_args->>'person')::uuid);
	told text := p_args->>'result';
begin
	if coalesce(told, '') not in ('passed', 'failed') or exists (
		select from app.class_exams e where e.id = (p_args->>'exam')::uuid
	) then
		perform app.refuse('bad_arguments');
	elsif coalesce((p_args->>'on')::date > app.today_at(class), true) then
		perform app.refuse('exam.early');
	elsif exists (
		select from app.class_exams e
		where e.class_id = class.id and e.person = seat.person and e.result = 'passed'
	) then
		perform app.refuse('exam.passed');
	elsif not app.may_sit(class, seat) then
		perform app.refuse('exam.locked');
	end if;
	insert into app.class_exams (id, class_id, person, held_on, result, note, recorded_by)
	values ((p_args->>'exam')::uuid, class.id, seat.person, (p_args->>'on')::date, told,
		btrim(coalesce(p_args->>'note', '')), auth.uid());
	perform app.log(seat.application_id, 'application', 'exam.' || told, 'staff',
		jsonb_build_object('class', class.id, 'on', p_args->>'on'));
	if told = 'passed' then
		perform app.certify(class, seat);
	end if;
	perform app.tell_student(class, seat, 'exam.' || told);
	perform app.tell_application(seat.application_id);
end
$$;

-- Eighty bits, in letters and digits that nobody mixes up when they are read out.
create function app.new_certification_code() returns text
language sql volatile set search_path = '' as $$
	select string_agg(
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (get_byte(r.bytes, n) & 31) + 1, 1), '' order by n)
	from (select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) as bytes) r,
		generate_series(0, 15) n
$$;

-- What a certification says of an application, wherever it was earned; the caller says where.
create function app.certification_of(p_application app.applications, p_today date)
returns app.certifications
language plpgsql set search_path = '' as $$
declare
	made app.certifications;
begin
	made.id := gen_random_uuid();
	made.application_id := p_application.id;
	made.person := p_application.person;
	made.program := p_application.program;
	made.name := app.sent_name(p_application, coalesce(p_application.receipt, ''));
	made.number := to_char(p_today, 'YYYY') || '-'
		|| lpad(nextval('app.certification_numbers')::text, 5, '0');
	made.code := app.new_certification_code();
	made.issued_on := p_today;
	made.expires_on := (app.add_period(p_today::timestamp at time zone 'utc',
		app.definition_of(p_application) #> '{certifying,validity,value}') at time zone 'utc')::date;
	made.ethics_signed_on := (
		select (max(s.submitted_at) at time zone 'utc')::date from app.submissions s
		where s.application_id = p_application.id and s.part = 'application'
			and s.fields ? 'agreements/ethics'
	);
	made.deleted := false;
	return made;
end
$$;

create function app.certify(p_class app.classes, p_seat app.seats) returns void
language plpgsql set search_path = '' as $$
declare
	issued app.certifications;
begin
	select c.* into issued from app.applications a,
		app.certification_of(a, app.today_at(p_class)) c
	where a.id = p_seat.application_id;
	issued.class_id := p_class.id;
	insert into app.certifications select issued.*;
	perform app.log(p_seat.application_id, 'application', 'certification.issued', 'system',
		jsonb_build_object('class', p_class.id, 'number', issued.number));
	update app.seats s set state = 'completed' where s.id = p_seat.id and s.state = 'taken';
end
$$;

-- A code as it is kept, from how a person typed it: the twin of `readCode` in
-- `src/lib/domain/certification.ts`.
create function app.certification_code(p_told text) returns text
language sql immutable set search_path = '' as $$
	select translate(
		upper(regexp_replace(left(coalesce(p_told, ''), 100), '[^A-Za-z0-9]', '', 'g')), 'OIL', '011')
$$;

-- The certification that a code names, counted; all null when there is none.
create function app.certification_by_code(p_code text) returns app.certifications
language plpgsql set search_path = '' as $$
declare
	certification app.certifications;
begin
	select c.* into certification from app.certifications c
	where c.code = app.certification_code(p_code) and not c.deleted;
	if certification.id is not null then
		insert into app.certification_checks as k (certification_id, tries)
		values (certification.id, 1)
		on conflict (certification_id) do update
		set tries = case when k.hour_at > now() - interval '1 hour' then k.tries + 1 else 1 end,
			hour_at = case when k.hour_at > now() - interval '1 hour' then k.hour_at else now() end;
	end if;
	return certification;
end
$$;

-- For whoever was shown a certificate. Says what stands on it and nothing else; a "no" is an answer
-- and no error, which would take the counting back.
create function api.certification_check(p_code text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	certification app.certifications := app.certification_by_code(p_code);
begin
	if certification.id is null then
		return '{"code": "not_found"}';
	elsif (
		select k.tries from app.certification_checks k where k.certification_id = certification.id
	) > 120 then
		return '{"code": "rate.limited"}';
	end if;
	return jsonb_build_object(
		'code', null, 'name', certification.name, 'number', certification.number,
		'issued_on', certification.issued_on, 'expires_on', certification.expires_on,
		'program', (
			select p.definition->'name' from app.programs p
			where p.id = certification.program and p.current and not p.deleted
		)
	);
end
$$;

-- Homework of a student as staff see it; the text while there is something to read.
create function app.homework_lines(p_class uuid, p_person uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', h.id, 'module', h.module, 'state', h.state, 'note', h.note, 'rev', h.rev,
		'at', app.ms(h.at), 'text', case when h.state = 'handed_in' then h.text end
	) order by h.at, h.id), '[]')
	from app.homework h
	where h.class_id = p_class and h.person = p_person and not h.deleted
$$;

create function app.student_line(p_class app.classes, p_seat app.seats) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'person', p_seat.person, 'application_id', a.id, 'receipt', a.receipt,
		'name', app.sent_name(a, coalesce(a.receipt, '')),
		'progress', app.class_progress(p_class, p_seat.person, app.completion_rule(p_seat)),
		'attendance', (
			select coalesce(jsonb_object_agg(t.day, t.state), '{}') from app.attendance t
			where t.class_id = p_class.id and t.person = p_seat.person and not t.deleted
		),
		'homework', app.homework_lines(p_class.id, p_seat.person),
		'exams', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', e.id, 'held_on', e.held_on, 'result', e.result, 'note', e.note
			) order by e.held_on, e.at), '[]')
			from app.class_exams e
			where e.class_id = p_class.id and e.person = p_seat.person and not e.deleted
		),
		'number', (
			select c.number from app.certifications c
			where c.class_id = p_class.id and c.person = p_seat.person and not c.deleted
		)
	)
	from app.applications a where a.id = p_seat.application_id
$$;

-- The whole class for who teaches it. Nobody reads there about themselves.
create function api.class_work(p_class uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	class app.classes;
begin
	select c.* into class from app.classes c where c.id = p_class and not c.deleted;
	if class.id is null or not app.has_role(class.program, '{staff,lead}') then
		perform app.refuse('not_found');
	end if;
	return jsonb_build_object('today', app.today_at(class), 'students', (
		select coalesce(jsonb_agg(l.line order by app.fold(l.line->>'name'), l.line->>'person'), '[]')
		from (
			select app.student_line(class, s) as line from app.seats s
			where s.class_id = class.id and s.state in ('taken', 'completed') and not s.deleted
				and s.person <> (select auth.uid())
		) l
	));
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('attendance.mark', 1, 'app.attendance_mark_v1', 'class'),
	('homework.hand_in', 1, 'app.homework_hand_in_v1', 'class'),
	('homework.return', 1, 'app.homework_return_v1', 'class'),
	('exam.record', 1, 'app.exam_record_v1', 'class');

grant execute on function api.class_work(uuid) to authenticated;
-- Whoever has no account: the code says which certification, and that is all that is asked.
grant execute on function api.certification_check(text) to anon;
