-- Notifications, letters and mails: how a person hears of what happened.
--
-- A notification is for the app, a letter stays there and can be printed, a mail goes out through
-- the function `send-notifications`, which asks for what is due. Words are not here: rows hold
-- kinds and facts. Hints over Realtime say only that something changed (H1).

create table app.notifications (
	id uuid not null default gen_random_uuid(),
	person uuid not null,
	application_id uuid,
	kind text not null,
	about jsonb not null default '{}',
	at timestamptz not null default now(),
	read_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.letters (
	id uuid not null default gen_random_uuid(),
	application_id uuid not null,
	person uuid not null,
	kind text not null,
	about jsonb not null,
	language text not null,
	at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.mails (
	id uuid not null default gen_random_uuid(),
	person uuid not null,
	program text not null,
	kind text not null,
	language text not null,
	-- Of somebody without an account; null when it goes to the person's own.
	address text,
	-- What the words need. A token in it is gone once the mail is.
	about jsonb not null,
	made_at timestamptz not null default now(),
	-- Not before; pushed ahead while someone is sending it, and further after each failure.
	due_at timestamptz not null default now(),
	attempts int not null default 0,
	sent_at timestamptz,
	error text
);

alter table app.notifications add primary key (id);
alter table app.letters add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (kind in ('exam_instructions', 'admission_offered', 'admission_waiting',
		'admission_declined'));
alter table app.mails add primary key (id);

create index notifications_feed on app.notifications (person, xid);
-- Sent once; a letter about a place comes again with another class.
create unique index letters_once on app.letters (application_id) where kind = 'exam_instructions';
create index letters_feed on app.letters (person, xid);
create index mails_due on app.mails (due_at) where sent_at is null;

alter table app.notifications enable row level security;
alter table app.letters enable row level security;
alter table app.mails enable row level security;

create policy notifications_select_owner on app.notifications for select to authenticated
	using (person = (select auth.uid()));
create policy letters_select_owner on app.letters for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('notifications', 'person', 'person', '{id}',
	'{id,application_id,kind,about,at,read_at}');
select sync.publish('letters', 'person', 'person', '{id}',
	'{id,application_id,kind,about,language,at}');

-- Tells the applicant in the app and by mail, in the applicant's language.
create function app.notify(p_application app.applications, p_kind text, p_about jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.notifications (person, application_id, kind, about)
	values (p_application.person, p_application.id, p_kind, p_about);
	insert into app.mails (person, program, kind, language, about)
	select p.id, p_application.program, p_kind, p.language,
		p_about || jsonb_build_object('application', p_application.id)
	from app.people p where p.id = p_application.person;
	perform sync.note('person:' || p_application.person);
end
$$;

-- Notes everybody whose screens show an application: its owner, who holds a claim, and the desk.
create function app.tell_application(p_application uuid) returns void
language plpgsql set search_path = '' as $$
begin
	perform sync.note('person:' || a.person), sync.note('desk:' || a.program)
	from app.applications a where a.id = p_application;
	perform sync.note('person:' || c.reviewer) from app.claims c
	where c.application_id = p_application and c.state = 'held';
end
$$;

create function app.notification_read_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	update app.notifications n set read_at = coalesce(n.read_at, now())
	where n.id = (p_args->>'notification')::uuid and n.person = auth.uid();
	if not found then
		perform app.refuse('not_found');
	end if;
end
$$;

-- Mails to send now, each lent for two minutes so that two senders do not both send it. For the
-- server alone.
create function api.mails_due(p_limit int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	answer jsonb;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	with lent as (
		update app.mails m set due_at = now() + interval '2 minutes', attempts = m.attempts + 1
		where m.id in (
			select d.id from app.mails d where d.sent_at is null and d.due_at <= now()
			order by d.due_at limit least(p_limit, 100) for update skip locked
		)
		returning m.*
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', l.id, 'to', coalesce(l.address, u.email), 'name', p.name, 'program', l.program,
		'kind', l.kind, 'language', l.language, 'about', l.about, 'instructions', case
			when l.kind = 'letter.exam_instructions' then (
				select d.definition #> '{exam,instructions}' from app.programs d
				where d.id = l.program and d.current and not d.deleted
			)
		end
	) order by l.made_at), '[]') into answer
	from lent l
	join app.people p on p.id = l.person
	join auth.users u on u.id = l.person;
	return answer;
end
$$;

-- Sent, or not: then again after one, two, four minutes and so on, up to a day. For the server alone.
create function api.mail_sent(p_mail uuid, p_error text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	update app.mails m
	set sent_at = case when p_error is null then now() end, error = left(p_error, 500),
		about = case when p_error is null then m.about - 'token' else m.about end,
		due_at = now() + least(interval '1 day', interval '1 minute' * power(2, least(m.attempts, 12) - 1))
	where m.id = p_mail and m.sent_at is null;
end
$$;

insert into sync.mutators (name, ver, fn)
values ('notification.read', 1, 'app.notification_read_v1');

-- The topic itself when it is a review's and the caller works at that desk, else nothing.
create function app.my_review_topics(p_topic text) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
	return array(
		select p_topic from app.reviews r
		where p_topic like 'review:%' and r.id::text = substr(p_topic, 8)
			and r.program = any(app.my_desks())
	);
end
$$;

-- Who may hear hints, and who may see who else is looking. Messages are sent by the database alone.
create policy hints_select_listener on realtime.messages for select to authenticated
	using (extension = 'broadcast' and (
		realtime.topic() = 'person:' || (select auth.uid())::text
		or split_part(realtime.topic(), ':', 1) = 'desk'
			and substr(realtime.topic(), 6) = any((select app.my_desks())::text[])
	));
create policy presence_select_desk on realtime.messages for select to authenticated
	using (realtime.topic() = any((select app.my_review_topics(realtime.topic()))::text[]));
create policy presence_insert_desk on realtime.messages for insert to authenticated
	with check (extension = 'presence'
		and realtime.topic() = any((select app.my_review_topics(realtime.topic()))::text[]));

grant execute on function app.my_review_topics(text) to authenticated;
grant execute on function api.mails_due(int), api.mail_sent(uuid, text) to service_role;
