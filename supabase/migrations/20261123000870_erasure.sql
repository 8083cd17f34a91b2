-- Erasure: leaving for good, and how long anything is kept.
--
--   api.erase_me ─▶ app.erasures ─▶ the function erase-account: files ─▶ rows ─▶ account ─▶ once more
--
-- From the asking on the person is nobody here: no push, no pull, no door that writes, no upload.
-- Each step can be done twice, and the next one refuses while the one before is unfinished; so that
-- whatever breaks off goes on with the next turn. `app.retention` has a line for every table: what of
-- it goes with a person, what stays without them, and how long. `docs/retention.md` gives the reasons.

create table app.erasures (
	person uuid not null,
	asked_at timestamptz not null default now(),
	-- Not before; pushed ahead while somebody is at it, and further after each failure.
	due_at timestamptz not null default now(),
	attempts int not null default 0,
	error text,
	-- When no file, no row and no account was left; done when all were looked for again a day later.
	rows_at timestamptz,
	account_at timestamptz,
	done_at timestamptz
);

-- What becomes of each table's rows about a person.
create table app.retention (
	-- Rows that others refer to come after those.
	position int generated always as identity,
	name text not null,
	-- The line in `docs/retention.md`.
	class text not null,
	-- gone: deleted. bare: the values go, the fact stays. kept: names no applicant, or somebody else's.
	act text not null,
	-- Which rows: `t` is the table, $1 the person, $2 their applications.
	whose text,
	-- What a bare row is made to say instead.
	becomes text,
	-- Columns of a bare row that stay: ids, codes, states, times.
	stays text[] not null default '{}',
	-- The column that a door of the person's own writes, apart from what they push.
	writes text,
	-- From when a row's time runs, and how long; nothing is forgotten by time alone where it is null.
	since text,
	keeps interval
);

-- When a chore that nobody asks for was done last.
create table app.chores (
	name text not null,
	at timestamptz not null
);

alter table app.erasures add primary key (person);
alter table app.retention add primary key (name), add unique (position),
	add check (act in ('gone', 'bare', 'kept')), add check ((act = 'kept') = (whose is null)),
	add check ((act = 'bare') = (becomes is not null)), add check (keeps is null or since is not null);
alter table app.chores add primary key (name);
insert into app.chores values ('forget', '-infinity');

create index erasures_due on app.erasures (due_at) where done_at is null;

alter table app.erasures enable row level security;
alter table app.retention enable row level security;
alter table app.chores enable row level security;

-- Of a review that is gone nothing may hang on; claims stay, because their reviewers' devices have to
-- hear that they ended.
alter table app.claims drop constraint claims_review_id_fkey;

insert into app.retention (name, class, act, whose) values
	('app.card_reviews', 'study', 'gone', 't.person = $1'),
	('app.chapters_read', 'study', 'gone', 't.person = $1'),
	('app.sitting_marks', 'study', 'gone', 't.person = $1'),
	('app.sittings', 'study', 'gone', 't.person = $1'),
	('app.study_plans', 'study', 'gone', 't.person = $1'),
	('app.deck_cards', 'study', 'gone', 't.person = $1'),
	('app.decks', 'study', 'gone', 't.person = $1'),
	('app.fields', 'draft', 'gone', 't.person = $1'),
	('app.field_history', 'draft', 'gone', 't.person = $1'),
	('app.files', 'evidence', 'gone', 't.person = $1'),
	('app.letters', 'news', 'gone', 't.person = $1'),
	('app.notifications', 'news', 'gone', 't.person = $1'),
	('app.reviews', 'queue', 'gone', 't.application_id = any($2)'),
	('app.scores', 'notes', 'gone', 't.application_id = any($2)'),
	('app.seat_notes', 'notes', 'gone',
		't.seat_id in (select s.id from app.seats s where s.person = $1)'),
	('app.interview_notes', 'notes', 'gone',
		't.interview_id in (select i.id from app.interviews i where i.person = $1)'),
	('app.interviews', 'class', 'gone', 't.person = $1'),
	('app.attendance', 'class', 'gone', 't.person = $1'),
	('app.homework', 'class', 'gone', 't.person = $1'),
	('app.reference_answers', 'reference', 'gone',
		't.request_id in (select r.id from app.reference_requests r where r.person = $1)'),
	('app.reference_links', 'reference', 'gone',
		't.request_id in (select r.id from app.reference_requests r where r.person = $1)'),
	('app.reference_requests', 'reference', 'gone', 't.person = $1'),
	('app.hours', 'renewal', 'gone', 't.person = $1'),
	('app.assister_keys', 'helper', 'gone', 't.used_by = $1 or t.assister_id in (
		select s.id from app.assisters s where s.person = $1)'),
	('app.alerts', 'reach', 'gone',
		't.device in (select d.id from app.alert_devices d where d.person = $1)'),
	('app.reaches', 'reach', 'gone', 't.person = $1'),
	('sync.clients', 'device', 'gone', 't.person = $1');

insert into app.retention (name, class, act, whose, writes, since, keeps) values
	('app.calendars', 'study', 'gone', 't.person = $1', 'person', null, null),
	('app.round_answers', 'group', 'gone', 't.person = $1', 'person', null, null),
	('app.group_members', 'group', 'gone', 't.person = $1', 'person', null, null),
	('app.group_removed', 'group', 'gone', 't.person = $1', null, null, null),
	('app.group_decks', 'group', 'gone', 't.person = $1', 'person', null, null),
	('app.alert_devices', 'reach', 'gone', 't.person = $1', 'person', null, null),
	('app.mail_links', 'reach', 'gone', 't.person = $1', null, 't.made_at', '1 year'),
	('app.code_tries', 'group', 'gone', 't.person = $1', 'person', 't.at', '1 day'),
	('app.messages', 'message', 'gone', 't.person = $1', 'person', 't.at', '90 days'),
	('app.study_barred', 'group', 'gone', 't.person = $1', null, null, null),
	('app.mentors', 'mentor', 'gone', 't.person = $1', 'person', null, null),
	('app.mentor_blocks', 'mentor', 'gone', '$1 in (t.blocker, t.blocked)', 'blocker', null, null),
	-- The last mail keeps its address until it has gone out.
	('app.mails', 'mail', 'gone', 't.person = $1 and t.kind <> ''account.erased''', null,
		'coalesce(t.sent_at, case t.kind when ''account.erased'' then t.made_at - interval ''60 days'' end)',
		'90 days'),
	('app.certification_checks', 'certification', 'gone',
		't.certification_id in (select c.id from app.certifications c where c.person = $1)', null,
		't.hour_at', '1 day');

insert into app.retention (name, class, act, whose, becomes, stays, writes, since, keeps) values
	('app.group_rounds', 'group', 'bare', 't.host = $1',
		'host = gen_random_uuid(), is_open = false, ended_at = coalesce(t.ended_at, now())',
		'{id,group_id,questions}', 'host', 't.started_at', '90 days'),
	('app.mentorings', 'mentor', 'bare', '$1 in (t.mentor, t.person)',
		'mentor_name = case t.mentor when $1 then ''–'' else t.mentor_name end,
		mentor = case t.mentor when $1 then gen_random_uuid() else t.mentor end,
		name = case t.person when $1 then ''–'' else t.name end,
		note = case t.person when $1 then '''' else t.note end,
		person = case t.person when $1 then gen_random_uuid() else t.person end,
		state = ''ended'', ended_at = coalesce(t.ended_at, now())',
		'{id,program}', 'person', 't.ended_at', '1 year'),
	('app.message_reports', 'report', 'bare', '$1 in (t.author, t.reporter)',
		'name = case t.author when $1 then ''–'' else t.name end,
		body = case t.author when $1 then ''–'' else t.body end,
		outcome = case t.author when $1 then coalesce(t.outcome, ''removed'') else t.outcome end,
		settled_at = case t.author when $1 then coalesce(t.settled_at, now()) else t.settled_at end,
		author = case t.author when $1 then gen_random_uuid() else t.author end,
		reason = case t.reporter when $1 then '''' else t.reason end,
		reporter = case t.reporter when $1 then gen_random_uuid() else t.reporter end',
		'{id,message,place,program,settled_by}', 'reporter',
		'case when t.outcome is not null then t.at end', '1 year'),
	-- What one side wrote or is called goes; of their own rows the other side's device hears that they ended.
	('app.suggestions', 'helper', 'bare',
		't.person = $1 or t.application_id = any($2) or t.assister_id in (
			select h.assister_id from app.helpings h where h.person = $1)',
		'name = '''', body = '''', deleted = true',
		'{id,person,assister_id,application_id,section,state}', null, null, null),
	('app.helpings', 'helper', 'bare', 't.person = $1 or t.application_id = any($2)',
		'name = '''', as_name = '''', sections = ''{}'', documents = ''{}'', deleted = true',
		'{id,assister_id,application_id,person,program,state,certificate_state}', null, null, null),
	('app.assisters', 'helper', 'bare',
		't.person = $1 or t.id in (select h.assister_id from app.helpings h where h.person = $1)',
		'name = case t.person when $1 then '''' else t.name end,
		called = case t.person when $1 then '''' else t.called end,
		email = null, joined_as = null, deleted = t.deleted or t.person = $1',
		'{id,application_id,person,language,state,ended_by}', null, null, null),
	('app.renewals', 'renewal', 'bare', 't.person = $1', 'deleted = true',
		'{id,person,program,state,digest,receipt}', null, null, null),
	-- Of an entry its hash stays, so that the chain of the others can still be followed.
	('app.records', 'record', 'bare', 't.application_id = any($2)', 'leaf = null',
		'{application_id,leaf_hash,hash}', null, null, null),
	('app.class_exams', 'result', 'bare', 't.person = $1', 'note = '''', deleted = true',
		'{id,class_id,person,result,recorded_by}', null, null, null),
	('app.attempts', 'result', 'bare', 't.person = $1',
		'note = '''', fee_reference = ''–'', deleted = true',
		'{id,application_id,person,program,state,recorded_by}', null, null, null),
	('app.certifications', 'certification', 'bare', 't.person = $1',
		'name = ''–'', code = left(upper(translate(gen_random_uuid()::text, ''-'', '''')), 16),
		deleted = true',
		'{id,application_id,person,program,class_id,attempt_id,number}', null, null, null),
	('app.seats', 'seat', 'bare', 't.person = $1', 'reasons = ''[]'', is_first = false, deleted = true',
		'{id,application_id,person,program,class_id,state}', null, null, null),
	('app.submissions', 'application', 'bare', 't.application_id = any($2)',
		'fields = ''{}'', files = ''[]'', language = ''en'', deleted = true',
		'{id,application_id,part,digest,receipt}', null, null, null),
	('app.decisions', 'decision', 'bare', 't.application_id = any($2)',
		'reasons = coalesce((
			select jsonb_agg(jsonb_build_object(''code'', r->''code''))
			from jsonb_array_elements(t.reasons) r), ''[]''),
		note = '''', checklist = ''{}'', deleted = true',
		'{id,application_id,part,kind,reviewer}', null, null, null),
	('app.events', 'event', 'bare', 't.application_id = any($2)',
		'about = ''{}'', private_to = null, deleted = true', '{id,application_id,part,kind,actor}',
		null, null, null),
	('app.certificates', 'application', 'bare', 't.person = $1', 'deleted = true',
		'{id,person,state,digest,receipt}', null, null, null),
	('app.applications', 'application', 'bare', 't.person = $1',
		'fee_reference = null, deleted = true',
		'{id,person,program,pathway,state,digest,receipt}', null, null, null),
	('app.claims', 'queue', 'bare', 't.application_id = any($2)', 'deleted = true',
		'{id,review_id,application_id,reviewer,state}', null, null, null),
	-- The key in the bucket is the file's own hash.
	('app.looks', 'look', 'bare', 't.application_id = any($2)', 'key = ''''',
		'{reviewer,review_id,application_id,file_id}', null, 't.at', '3 years'),
	('app.people', 'account', 'bare', 't.id = $1', 'name = '''', language = ''en'', deleted = true',
		'{id}', null, null, null),
	('sync.ledger', 'ledger', 'bare', 't.person = $1', 'about = null',
		'{client,person,uid,name,code}', null, null, null);

insert into app.retention (name, class, act, since, keeps) values
	('app.erasures', 'erasure', 'kept', 't.done_at', '400 days'),
	('app.roles', 'staff', 'kept', null, null),
	('app.study_groups', 'group', 'kept', null, null),
	('app.slots', 'program', 'kept', null, null),
	('app.classes', 'program', 'kept', null, null),
	('app.windows', 'program', 'kept', null, null),
	('app.programs', 'program', 'kept', null, null),
	('app.questions', 'program', 'kept', null, null),
	('app.documents', 'program', 'kept', null, null),
	('app.providers', 'program', 'kept', null, null),
	('app.edges', 'engine', 'kept', null, null),
	('app.news', 'engine', 'kept', null, null),
	-- Empty when nobody is writing.
	('app.record_news', 'engine', 'kept', null, null),
	('app.retention', 'engine', 'kept', null, null),
	('app.chores', 'engine', 'kept', null, null),
	('sync.meta', 'engine', 'kept', null, null),
	('sync.mutators', 'engine', 'kept', null, null),
	('sync.feeds', 'engine', 'kept', null, null),
	('sync.hints', 'engine', 'kept', null, null),
	('sync.hints_waiting', 'engine', 'kept', null, null);

-- Whether the caller has asked to be erased.
create function app.is_leaving() returns boolean
language sql stable security definer set search_path = '' as $$
	select exists (select from app.erasures e where e.person = (select auth.uid()))
$$;

-- The caller, who is told that the token is good for nothing once they have asked to be erased.
create function app.present() returns uuid
language plpgsql stable set search_path = '' as $$
begin
	if app.is_leaving() then
		raise exception 'this account is erased' using errcode = 'SY401';
	end if;
	return auth.uid();
end
$$;

-- Everybody's pull begins with their own row: who is leaving gets no answer, and keeps on the device
-- what they hold there until they have said what shall become of it.
alter policy people_select_self on app.people using (id = (select app.present()));

create policy evidence_insert_present on storage.objects as restrictive for insert to authenticated
	with check (not (select app.is_leaving()));

-- Refuses a row of somebody who is leaving. What writes holds the lock until it is done, and erasing
-- waits for that: nothing slips in between. The column with the person is the argument.
create function app.refuse_leaving() returns trigger
language plpgsql set search_path = '' as $$
declare
	writer uuid := (to_jsonb(new)->>tg_argv[0])::uuid;
begin
	perform pg_advisory_xact_lock_shared(hashtextextended('leave:' || writer, 7));
	if exists (select from app.erasures e where e.person = writer) then
		raise exception 'this account is erased' using errcode = 'SY401';
	end if;
	return new;
end
$$;

-- Every push names its client first.
create trigger refuse_leaving before insert on sync.clients
	for each row execute function app.refuse_leaving('person');
do $$
declare
	entry app.retention;
begin
	for entry in select r.* from app.retention r where r.writes is not null loop
		execute format('create trigger refuse_leaving before insert on %s
			for each row execute function app.refuse_leaving(%L)', entry.name, entry.writes);
	end loop;
end
$$;

-- What was sent never changes, but that it is erased.
create or replace function app.never() returns trigger
language plpgsql set search_path = '' as $$
begin
	if tg_op = 'UPDATE' and current_setting('app.erasing', true) = 'on' then
		return new;
	end if;
	raise exception '% never changes', tg_table_name using errcode = 'SYIMM';
end
$$;

-- Refuses when the last time somebody gave a password or a code is an hour ago: a phone that was left
-- lying about must not be enough.
create function app.refuse_old_sign_in() returns void
language plpgsql stable set search_path = '' as $$
declare
	signed_in numeric := (
		select max((m->>'timestamp')::numeric)
		from jsonb_array_elements(coalesce(auth.jwt()->'amr', '[]')) m
		where jsonb_typeof(m->'timestamp') = 'number'
	);
begin
	if coalesce(signed_in, 0) < extract(epoch from now() - interval '1 hour') then
		perform app.refuse('erasure.sign_in_again');
	end if;
end
$$;

-- Asks for one's account to be erased. Who works at a desk is let go by the program first.
create function api.erase_me() returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	me uuid := auth.uid();
	asked timestamptz;
begin
	if me is null then
		perform app.refuse('not_allowed');
	elsif exists (select from app.roles r where r.person = me and not r.deleted) then
		perform app.refuse('erasure.has_role');
	elsif not app.is_leaving() then
		perform app.refuse_old_sign_in();
		insert into app.erasures (person) values (me) on conflict do nothing;
	end if;
	select e.asked_at into asked from app.erasures e where e.person = me;
	perform sync.note('person:' || me);
	perform sync.tell();
	return jsonb_build_object('asked_at', app.ms(asked));
end
$$;

-- Whether an account was erased, for a device that still holds its papers and cannot sign in any more.
-- Who asks knows the id, which is random and shown to nobody.
create function api.account_erased(p_person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
	select exists (select from app.erasures e where e.person = p_person)
$$;

-- Who is to be erased now, each lent for two minutes and then ever longer. With a person: that one, due
-- or not. For the server alone, as are the next three doors.
create function api.erasures_due(p_person uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	answer jsonb;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	with lent as (
		update app.erasures e
		set due_at = now() + interval '1 minute' * power(2, least(e.attempts + 1, 8)),
			attempts = e.attempts + 1
		where e.person in (
			select d.person from app.erasures d
			where d.done_at is null and case when p_person is null then d.due_at <= now()
				else d.person = p_person end
			order by d.due_at limit 20 for update skip locked
		)
		returning e.person
	)
	select coalesce(jsonb_agg(l.person), '[]') into answer from lent l;
	return answer;
end
$$;

-- Keys of what lies in the bucket for somebody who is leaving, five hundred at a time.
create function api.erasure_files(p_person uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	return (
		select coalesce(jsonb_agg(f.name), '[]') from (
			select o.name from storage.objects o
			join app.erasures e on e.person = p_person
			where o.bucket_id = 'evidence' and starts_with(o.name, p_person || '/')
			order by o.name limit 500
		) f
	);
end
$$;

-- Takes back what others wait for: a place, a time, a claim, a reference.
create function app.end_application(p_application app.applications) returns void
language plpgsql set search_path = '' as $$
declare
	interview app.interviews;
	seat app.seats;
begin
	if p_application.state not in ('approved', 'denied', 'withdrawn') then
		update app.applications a set state = 'withdrawn', due_at = null, days_left = null
		where a.id = p_application.id;
	end if;
	update app.interviews i set state = 'cancelled', at = now()
	where i.application_id = p_application.id and i.state = 'booked' returning i.* into interview;
	update app.slots s set state = 'open' where s.id = interview.slot_id and s.state = 'taken';
	for seat in
		select s.* from app.seats s
		where s.application_id = p_application.id and s.state in ('offered', 'waiting', 'taken')
	loop
		perform app.end_seat(seat, 'given_up', 'system');
	end loop;
	perform app.close_reviews(p_application.id);
end
$$;

-- Leaves the groups, so that somebody else owns them, or nobody is left and they end.
create function app.leave_groups(p_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
	member app.group_members;
begin
	for member in select m.* from app.group_members m where m.person = p_person order by m.group_id loop
		perform app.drop_member(member);
	end loop;
end
$$;

-- Ends helping both ways. Whoever helped is not told by name any more whom; what a helper was called stays
-- in the history of the one who let them see.
create function app.end_helping(p_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
	assister app.assisters;
begin
	update app.notifications n set about = n.about || jsonb_build_object('name', '')
	from app.helpings h join app.assisters s on s.id = h.assister_id
	where s.person = p_person and n.person = h.person and n.kind like 'helping.%'
		and n.about->>'name' = s.called and s.called <> '';
	for assister in
		select s.* from app.assisters s
		where s.state <> 'ended' and (s.person = p_person or exists (
			select from app.helpings h
			where h.assister_id = s.id and h.person = p_person and not h.deleted
		)) order by s.id
	loop
		if assister.person = p_person then
			assister.called := '';
			perform app.end_assisting(assister, 'application');
		else
			perform app.end_assisting(assister, 'assister');
		end if;
	end loop;
end
$$;

-- Everything that somebody writing about this person would hold, in the order that everybody shares.
create function app.lock_leaving(p_person uuid) returns void
language plpgsql set search_path = '' as $$
begin
	perform pg_advisory_xact_lock(hashtextextended('leave:' || p_person, 7));
	perform sync.lock(array[p_person::text, 'study:' || p_person]
		|| array(select a.id::text from app.applications a where a.person = p_person)
		|| array(select s.class_id::text from app.seats s where s.person = p_person)
		|| array(select m.group_id::text from app.group_members m where m.person = p_person)
		|| array(select h.application_id::text from app.helpings h
			where h.person = p_person and not h.deleted));
	perform from app.classes c
	where c.id in (select s.class_id from app.seats s where s.person = p_person)
	order by c.id for no key update;
end
$$;

-- One line of the list, done to somebody.
create function app.erase_rows(p_entry app.retention, p_person uuid, p_applications uuid[])
returns int
language plpgsql set search_path = '' as $$
declare
	erased int;
begin
	execute format(
		case p_entry.act when 'gone' then 'delete from %1$s t where %2$s'
			else 'update %1$s t set %3$s where %2$s' end,
		p_entry.name, p_entry.whose, p_entry.becomes) using p_person, p_applications;
	get diagnostics erased = row_count;
	return erased;
end
$$;

-- The word that it is done goes out last, to an address that is gone by then.
create function app.tell_erased(p_person uuid) returns void
language sql volatile set search_path = '' as $$
	insert into app.mails (person, program, kind, language, address, about)
	select p_person, coalesce(
			(select a.program from app.applications a where a.person = p_person
				order by a.created_at desc limit 1), ''),
		'account.erased', coalesce((select p.language from app.people p where p.id = p_person), 'en'),
		u.email, '{}'
	from auth.users u
	where u.id = p_person and u.email <> '' and not exists (
		select from app.mails m where m.person = p_person and m.kind = 'account.erased'
	)
$$;

-- Erases the rows of somebody whose files are gone. Done again, it erases what has come since.
create function api.erase_person(p_person uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	entry app.retention;
	applications uuid[];
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	perform app.lock_leaving(p_person);
	if not exists (select from app.erasures e where e.person = p_person and e.done_at is null) then
		perform app.refuse('not_found');
	elsif api.erasure_files(p_person) <> '[]' then
		perform app.refuse('state.illegal');
	end if;
	perform set_config('app.erasing', 'on', true);
	perform app.end_helping(p_person);
	perform app.end_application(a) from app.applications a
	where a.person = p_person and not a.deleted order by a.id;
	perform app.leave_groups(p_person);
	perform app.tell_erased(p_person) from app.erasures e
	where e.person = p_person and e.rows_at is null;
	applications := array(select a.id from app.applications a where a.person = p_person);
	-- What was written down just now is tied to the chain first, and then loses its text like the rest.
	set constraints app.chain immediate;
	for entry in select r.* from app.retention r where r.act <> 'kept' order by r.position loop
		perform app.erase_rows(entry, p_person, applications);
	end loop;
	set constraints app.chain deferred;
	perform set_config('app.erasing', '', true);
	update app.erasures e set rows_at = coalesce(e.rows_at, now()) where e.person = p_person;
	perform sync.tell();
	return jsonb_build_object('applications', cardinality(applications));
end
$$;

-- What came of a turn: an error, or that the account is gone too. A day later, when no token of theirs
-- is good any more, everything is looked for once more, and then it is done.
create function api.erasure_ended(p_person uuid, p_error text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	leaving app.erasures;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	if p_error is null and not exists (select from auth.users u where u.id = p_person) then
		update app.erasures e
		set error = null, attempts = 0, account_at = coalesce(e.account_at, now()),
			due_at = coalesce(e.account_at, now()) + interval '1 day',
			done_at = case when e.account_at <= now() - interval '1 day' then now() end
		where e.person = p_person and e.rows_at is not null and e.done_at is null;
	else
		update app.erasures e set error = left(coalesce(p_error, 'the account is there'), 500)
		where e.person = p_person and e.done_at is null;
	end if;
	select e.* into leaving from app.erasures e where e.person = p_person;
	return jsonb_build_object('account', leaving.account_at is not null,
		'done', leaving.done_at is not null);
end
$$;

-- The address of somebody who is gone leaves with the mail.
create function app.forget_last_mail() returns trigger
language plpgsql set search_path = '' as $$
begin
	delete from app.mails m where m.id = new.id;
	return null;
end
$$;
create trigger forget_last_mail after update of sent_at on app.mails for each row
	when (new.kind = 'account.erased' and new.sent_at is not null)
	execute function app.forget_last_mail();

-- The last mail goes to an address that was written down for it, whoever is still there.
create or replace function app.mail_time(p_mail app.mails) returns timestamptz
language sql stable set search_path = '' as $$
	select case
		when p_mail.kind = 'account.erased' then p_mail.due_at
		when not exists (select from auth.users u where u.id = p_mail.person) then null
		when p_mail.address is not null or p_mail.kind = 'mail.checked' then p_mail.due_at
		when n.subject <> 'decision' and n.subject = any(r.mail_off) then null
		when app.is_bounced(r) then case when n.subject = 'decision' then 'infinity'::timestamptz end
		when n.urgent then p_mail.due_at
		else coalesce(app.quiet_until(now(), r.quiet_from, r.quiet_to, r.zone), p_mail.due_at)
	end
	from (select p_mail.kind) k
	left join app.reaches r on r.person = p_mail.person
	left join app.news n on n.kind = k.kind
$$;

-- What has been kept long enough, by the list. With the person's row goes the note that there was one.
create function app.forget_old(p_now timestamptz) returns int
language plpgsql set search_path = '' as $$
declare
	entry app.retention;
	forgotten int := 0;
	part int;
begin
	delete from app.people p using app.erasures e, app.retention r
	where p.id = e.person and p.deleted and r.name = 'app.erasures' and e.done_at < p_now - r.keeps;
	for entry in select r.* from app.retention r where r.keeps is not null order by r.position loop
		execute format('delete from %s t where %s < $1 - $2', entry.name, entry.since)
		using p_now, entry.keeps;
		get diagnostics part = row_count;
		forgotten := forgotten + part;
	end loop;
	return forgotten;
end
$$;

create or replace function app.record_fault(p_application uuid) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	entry app.records;
	before bytea := '';
	expected int := 1;
	odd uuid;
begin
	for entry in select r.* from app.records r where r.application_id = p_application order by r.nth loop
		if entry.nth <> expected then
			return jsonb_build_object('n', expected, 'fault', 'missing');
		elsif entry.leaf is not null
			and entry.leaf_hash <> sha256(convert_to(entry.leaf, 'UTF8')) then
			return jsonb_build_object('n', entry.nth, 'fault', 'text');
		elsif entry.hash <> sha256(before || entry.leaf_hash) then
			return jsonb_build_object('n', entry.nth, 'fault', 'chain');
		end if;
		before := entry.hash;
		expected := expected + 1;
	end loop;
	with told as materialized (
		select r.leaf::jsonb as said from app.records r
		where r.application_id = p_application and r.leaf is not null
	)
	select e.id into odd from app.events e
	left join told on told.said->>'source' = 'event ' || e.id
	where e.application_id = p_application and (told.said->>'kind', told.said->'about')
		is distinct from (e.kind, e.about)
		-- Of somebody who was erased the history says no more than that it was, as the record does.
		and not (e.deleted and e.about = '{}' and exists (
			select from app.records r where r.application_id = p_application and r.leaf is null
		))
	limit 1;
	return case when odd is not null then jsonb_build_object('event', odd, 'fault', 'history') end;
end
$$;

create or replace function app.tick() returns jsonb
language plpgsql set search_path = '' as $$
declare
	answer jsonb;
begin
	if not pg_try_advisory_xact_lock(hashtextextended('tick', 7)) then
		return '{}';
	end if;
	perform app.forget_study();
	perform app.forget_slots();
	perform app.expire_references();
	perform app.remind_referees();
	perform app.expire_seats();
	perform app.clear_old_bounces();
	perform app.tell_reminders();
	perform app.forget_mail_links();
	update app.chores c set at = now() where c.name = 'forget' and c.at < now() - interval '1 hour';
	if found then
		perform app.forget_old(now());
	end if;
	answer := jsonb_build_object('expired', app.expire_claims(), 'told', app.tell_waiting());
	perform sync.tell();
	return answer;
end
$$;

-- What the server holds about the caller that no device has: who looked at a file, what was mailed,
-- where they take part.
create function api.my_record() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	me uuid := auth.uid();
begin
	if me is null or app.is_leaving() then
		perform app.refuse('not_allowed');
	end if;
	return jsonb_build_object(
		'looks', (
			select coalesce(jsonb_agg(jsonb_build_object('at', app.ms(l.at), 'file', l.file_id,
				'document', f.document, 'role', (
					select r.role from app.roles r
					where r.person = l.reviewer and r.program = a.program order by r.role limit 1
				)) order by l.at), '[]')
			from app.looks l join app.applications a on a.id = l.application_id
			left join app.files f on f.id = l.file_id where a.person = me
		),
		'mails', (
			select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'made_at', app.ms(m.made_at),
				'sent_at', app.ms(m.sent_at), 'to_referee', m.address is not null) order by m.made_at), '[]')
			from app.mails m where m.person = me
		),
		'devices', (
			select coalesce(jsonb_agg(jsonb_build_object('seen_at', app.ms(c.seen_at)) order by c.seen_at),
				'[]')
			from sync.clients c where c.person = me
		),
		'alert_devices', (
			select coalesce(jsonb_agg(jsonb_build_object('made_at', app.ms(d.made_at)) order by d.made_at),
				'[]')
			from app.alert_devices d where d.person = me
		),
		'calendar', (
			select jsonb_build_object('made_at', app.ms(k.made_at), 'read_at', app.ms(k.read_at))
			from app.calendars k where k.person = me
		)) || app.record_of_groups(me);
end
$$;

create function app.record_of_groups(p_person uuid) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'groups', (
			select coalesce(jsonb_agg(jsonb_build_object('name', g.name, 'as', m.name,
				'joined_at', app.ms(m.joined_at)) order by m.joined_at), '[]')
			from app.group_members m join app.study_groups g on g.id = m.group_id
			where m.person = p_person
		),
		'messages', (
			select coalesce(jsonb_agg(jsonb_build_object('at', app.ms(s.at), 'body', s.body)
				order by s.n), '[]')
			from app.messages s where s.person = p_person
		),
		'shared_decks', (
			select coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'cards', d.cards,
				'at', app.ms(d.at)) order by d.at), '[]')
			from app.group_decks d where d.person = p_person
		),
		'mentoring', (
			select coalesce(jsonb_agg(jsonb_build_object('as', case g.mentor when p_person
				then 'mentor' else 'person' end, 'name', case g.mentor when p_person
				then g.mentor_name else g.name end, 'note', case g.person when p_person then g.note end,
				'state', g.state, 'asked_at', app.ms(g.asked_at)) order by g.asked_at), '[]')
			from app.mentorings g where p_person in (g.mentor, g.person)
		),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object('program', o.program, 'name', o.name,
				'about', o.about, 'proof', o.proof, 'state', o.state) order by o.at), '[]')
			from app.mentors o where o.person = p_person
		),
		'reports', (
			select coalesce(jsonb_agg(jsonb_build_object('at', app.ms(r.at), 'reason', r.reason)
				order by r.at), '[]')
			from app.message_reports r where r.reporter = p_person
		))
$$;

grant execute on function app.is_leaving(), app.present(), api.erase_me(), api.my_record()
to authenticated;
grant execute on function api.account_erased(uuid) to anon, authenticated;
grant execute on function
	api.erasures_due(uuid), api.erasure_files(uuid), api.erase_person(uuid),
	api.erasure_ended(uuid, text)
to service_role;
