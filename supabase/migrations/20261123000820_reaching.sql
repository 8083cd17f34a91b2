-- Reaching: how a person wants to hear of news, and whether a mail reaches them at all.
--
-- The app always tells. Mails and alerts (what a phone shows although Waymark is closed) follow a
-- person's choices, by subject, and their quiet hours. A mail that does not arrive is said in the
-- app, with how to mend it. Each mail that may be switched off brings a link that does so with one
-- press and without an account (D3). Twins of these rules are in `src/lib/domain/reach.ts`.

-- What each kind of news is about. What is in no subject concerns no choice.
create table app.news (
	kind text not null,
	subject text not null,
	-- Its mail does not wait until the quiet hours end.
	urgent boolean not null default false
);

-- A row begins with the first choice, or with the first mail that came back.
create table app.reaches (
	person uuid not null,
	-- Subjects that are switched off.
	mail_off text[] not null default '{}',
	alert_off text[] not null default '{}',
	-- Minutes since midnight, where the person lives; both null without quiet hours.
	quiet_from int,
	quiet_to int,
	zone text,
	-- Whether an alert says what the news is about.
	detailed boolean not null default false,
	-- The address that mails came back from, and why; null when there is none.
	bounced_address text,
	bounced_reason text,
	bounced_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

-- What a link in a mail switches off: the hash of its token and nothing else that opens it.
create table app.mail_links (
	hash bytea not null,
	person uuid not null,
	subject text not null,
	made_at timestamptz not null default now(),
	-- How often it was used since that hour began.
	hour_at timestamptz not null default now(),
	tries int not null default 0
);

-- A browser that shows alerts: where its push service takes them, and the keys that only it can read
-- with. Whoever holds the address can reach the device, so it is on no feed.
create table app.alert_devices (
	id uuid not null default gen_random_uuid(),
	person uuid not null,
	endpoint text not null,
	p256dh text not null,
	auth text not null,
	made_at timestamptz not null default now()
);

-- Alerts that are still to go, one to a device and a notification; gone once they went.
create table app.alerts (
	id uuid not null default gen_random_uuid(),
	device uuid not null,
	notification uuid not null,
	kind text not null,
	made_at timestamptz not null default now(),
	due_at timestamptz not null default now(),
	attempts int not null default 0,
	error text
);

alter table app.mails
	-- Where it went last.
	add column sent_to text,
	add column bounced_at timestamptz,
	-- Whether a reminder was told in the app.
	add column told boolean not null default false;

alter table app.news add primary key (kind),
	add check (subject in ('decision', 'receipt', 'interview', 'reference', 'class', 'deadline',
		'mentor'));
alter table app.reaches add primary key (person),
	add check (quiet_from between 0 and 1439), add check (quiet_to between 0 and 1439),
	add check (quiet_from <> quiet_to),
	add check ((quiet_from is null) = (quiet_to is null)
		and (quiet_from is null) = (zone is null)),
	add check ((bounced_at is null) = (bounced_address is null)
		and (bounced_at is null) = (bounced_reason is null)),
	add check (bounced_reason in ('unknown', 'full', 'refused'));
alter table app.mail_links add primary key (hash);
alter table app.alert_devices add primary key (id), add unique (endpoint),
	add check (length(endpoint) between 12 and 1000),
	add check (p256dh ~ '^[A-Za-z0-9_-]{87}$'), add check (auth ~ '^[A-Za-z0-9_-]{22}$');
alter table app.alerts add primary key (id), add unique (device, notification),
	add foreign key (device) references app.alert_devices (id) on delete cascade;

create index reaches_feed on app.reaches (person, xid);
create index reaches_bounced on app.reaches (person) where bounced_at is not null;
create index mail_links_age on app.mail_links (made_at);
create index mails_untold on app.mails (due_at)
	where not told and (kind = 'interview.reminder' or kind like 'deadline.%');
create index alert_devices_person on app.alert_devices (person, made_at);
create index alerts_due on app.alerts (due_at);
create index mails_held on app.mails (person) where sent_at is null;

alter table app.news enable row level security;
alter table app.reaches enable row level security;
alter table app.mail_links enable row level security;
alter table app.alert_devices enable row level security;
alter table app.alerts enable row level security;

create policy reaches_select_owner on app.reaches for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('reaches', 'person', 'person', '{person}',
	'{person,mail_off,alert_off,quiet_from,quiet_to,zone,detailed,bounced_address,bounced_reason,
	bounced_at}');

update app.mails m set told = true where m.sent_at is not null;

insert into app.news (kind, subject, urgent) values
	('application.change_asked', 'decision', false),
	('application.approved', 'decision', false),
	('certificate.change_asked', 'decision', false),
	('certificate.approved', 'decision', false),
	('file.refused', 'decision', false),
	('letter.exam_instructions', 'decision', false),
	('interview.cancelled', 'decision', true),
	('seat.offered', 'decision', true),
	('seat.declined', 'decision', false),
	('seat.expired', 'decision', false),
	('seat.ended', 'decision', false),
	('exam.passed', 'decision', false),
	('exam.failed', 'decision', false),
	('attempt.passed', 'decision', false),
	('attempt.failed', 'decision', false),
	('attempt.missed', 'decision', false),
	('application.received', 'receipt', false),
	('certificate.received', 'receipt', false),
	('interview.invited', 'receipt', false),
	('attempt.requested', 'receipt', false),
	('seat.waiting', 'receipt', false),
	('seat.taken', 'receipt', false),
	('interview.booked', 'interview', false),
	('interview.moved', 'interview', true),
	('interview.missed', 'interview', false),
	('interview.reminder', 'interview', true),
	('reference.needed', 'reference', false),
	('reference.waiting', 'reference', false),
	('reference.received', 'reference', false),
	('reference.declined', 'reference', false),
	('reference.expired', 'reference', false),
	('reference.unreached', 'reference', false),
	('class.changed', 'class', false),
	('class.cancelled', 'class', false),
	('homework.accepted', 'class', false),
	('homework.returned', 'class', false),
	('exam.unlocked', 'class', false),
	('deadline.window', 'deadline', false),
	('deadline.renewal', 'deadline', false),
	('mentor.asked', 'mentor', false),
	('mentor.accepted', 'mentor', false),
	('mentor.declined', 'mentor', false),
	('mentor.confirmed', 'mentor', false),
	('mentor.not_confirmed', 'mentor', false);

-- When quiet hours end that are now; null when none are. Where clocks are set back the later of two
-- times counts: nobody is woken early.
create function app.quiet_until(p_now timestamptz, p_from int, p_to int, p_zone text)
returns timestamptz
language plpgsql stable set search_path = '' as $$
declare
	wall timestamp := p_now at time zone p_zone;
	told int := extract(hour from wall) * 60 + extract(minute from wall);
	is_quiet boolean := case when p_from < p_to then told >= p_from and told < p_to
		else told >= p_from or told < p_to end;
begin
	if is_quiet is not true then
		return null;
	end if;
	return (date_trunc('day', wall) + make_interval(mins => p_to)
		+ case when told >= p_to then interval '1 day' else interval '0' end) at time zone p_zone;
end
$$;

-- Whether mails to a person's own address come back. Another address since then is another chance.
create function app.is_bounced(p_reach app.reaches) returns boolean
language sql stable set search_path = '' as $$
	select p_reach.bounced_at is not null and exists (
		select from auth.users u where u.id = p_reach.person and u.email = p_reach.bounced_address
	)
$$;

-- When a mail that is due may go: now, once the quiet hours end, never (null), or not before the
-- address works again. A decision is never switched off, and waits for the address.
create function app.mail_time(p_mail app.mails) returns timestamptz
language sql stable set search_path = '' as $$
	select case
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

-- Mails to send now, each lent for two minutes so that two senders do not both send it. What may not
-- go now is put off or dropped in the same statement. For the server alone.
create or replace function api.mails_due(p_limit int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	answer jsonb;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	perform app.tell_reminders();
	perform sync.tell();
	with due as materialized (
		select d.id from app.mails d
		where d.sent_at is null and d.due_at <= now() and d.attempts < 14
		order by d.due_at limit least(p_limit, 100) for update skip locked
	), looked as materialized (
		select m.id, app.mail_time(m) as goes from app.mails m join due on due.id = m.id
	), dropped as (
		delete from app.mails m using looked l where m.id = l.id and l.goes is null
	), put_off as (
		update app.mails m set due_at = l.goes from looked l where m.id = l.id and l.goes > now()
	), lent as (
		update app.mails m set due_at = now() + interval '2 minutes', sent_to = coalesce(m.address, (
			select u.email from auth.users u where u.id = m.person
		))
		from looked l where m.id = l.id and l.goes <= now()
		returning m.*
	), marked as materialized (
		select l.*, n.subject, case when n.subject <> 'decision' and l.address is null then
			replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') end as token
		from lent l left join app.news n on n.kind = l.kind
	), linked as (
		insert into app.mail_links (hash, person, subject)
		select app.token_hash(m.token), m.person, m.subject from marked m where m.token is not null
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', l.id, 'to', l.sent_to, 'name', p.name, 'program', l.program, 'kind', l.kind,
		'language', case when l.address is null then p.language else l.language end,
		'about', l.about, 'stop', l.token, 'instructions', case
			when l.kind = 'letter.exam_instructions' then (
				select d.definition #> '{exam,instructions}' from app.programs d
				where d.id = l.program and d.current and not d.deleted
			)
		end
	) order by l.made_at), '[]') into answer
	from marked l join app.people p on p.id = l.person;
	return answer;
end
$$;

-- Sent, or not: then again after one, two, four minutes and so on, up to a day, fourteen times. For
-- the server alone.
create or replace function api.mail_sent(p_mail uuid, p_error text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	update app.mails m
	set sent_at = case when p_error is null then now() end, error = left(p_error, 500),
		attempts = m.attempts + 1,
		about = case when p_error is null then m.about - 'token' else m.about end,
		due_at = now() + least(interval '1 day', interval '1 minute' * power(2, least(m.attempts, 11)))
	where m.id = p_mail and m.sent_at is null;
end
$$;

-- A mail that came back for good, at once or days later: nothing more is sent to that address until
-- its owner says that it works. A decision waits for that. For the server alone.
create function api.mail_bounced(p_mail uuid, p_reason text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	mail app.mails;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	elsif coalesce(p_reason, '') not in ('unknown', 'full', 'refused') then
		perform app.refuse('bad_arguments');
	end if;
	update app.mails m set bounced_at = now(), sent_at = coalesce(m.sent_at, now()),
		error = 'bounced: ' || p_reason, about = m.about - 'token'
	where m.id = p_mail and m.bounced_at is null returning * into mail;
	if mail.id is null then
		return;
	elsif mail.address is null then
		perform app.note_bounce(mail, p_reason);
	else
		perform app.tell_unreached(mail);
	end if;
	perform sync.tell();
end
$$;

-- A person's own address: said in the app, once until it is mended.
create function app.note_bounce(p_mail app.mails, p_reason text) returns void
language plpgsql set search_path = '' as $$
declare
	reach app.reaches;
begin
	perform sync.lock(array[p_mail.person::text]);
	if not exists (
		select from auth.users u where u.id = p_mail.person and u.email = p_mail.sent_to
	) then
		return;
	end if;
	if exists (
		select from app.news n where n.kind = p_mail.kind and n.subject = 'decision'
	) then
		update app.mails m set sent_at = null, bounced_at = null, due_at = 'infinity'
		where m.id = p_mail.id;
	end if;
	select r.* into reach from app.reaches r where r.person = p_mail.person;
	if reach.person is not null and app.is_bounced(reach) then
		return;
	end if;
	insert into app.reaches as r (person, bounced_address, bounced_reason, bounced_at)
	values (p_mail.person, p_mail.sent_to, p_reason, now())
	on conflict (person) do update set bounced_address = excluded.bounced_address,
		bounced_reason = excluded.bounced_reason, bounced_at = excluded.bounced_at;
	insert into app.notifications (person, kind, about) values (p_mail.person, 'mail.bounced', '{}');
	perform sync.note('person:' || p_mail.person);
end
$$;

-- A referee's address: whoever wrote it down can send the link in another way, or ask anew.
create function app.tell_unreached(p_mail app.mails) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.reference_requests r
	join app.applications a on a.id = r.application_id
	where r.id::text = p_mail.about->>'reference' and r.state = 'asked';
	if application.id is not null and not exists (
		select from app.notifications n
		where n.application_id = application.id and n.kind = 'reference.unreached'
			and n.about->>'reference' = p_mail.about->>'reference'
	) then
		perform app.notify(application, 'reference.unreached',
			jsonb_build_object('reference', p_mail.about->'reference'));
	end if;
end
$$;

-- What was held back goes out once an address works, or is another one.
create function app.clear_bounce(p_person uuid) returns void
language plpgsql set search_path = '' as $$
begin
	update app.reaches r set bounced_address = null, bounced_reason = null, bounced_at = null
	where r.person = p_person and r.bounced_at is not null;
	update app.mails m set due_at = now()
	where m.person = p_person and m.sent_at is null and m.due_at = 'infinity';
	perform sync.note('person:' || p_person);
end
$$;

-- Addresses that were changed, for the tick. It waits for nobody.
create function app.clear_old_bounces() returns void
language plpgsql set search_path = '' as $$
declare
	reach app.reaches;
begin
	for reach in
		select r.* from app.reaches r where r.bounced_at is not null order by r.bounced_at limit 100
	loop
		continue when app.is_bounced(reach) or not app.may_hold(reach.person);
		perform app.clear_bounce(reach.person);
	end loop;
end
$$;

-- Reminders that are due, told in the app; the same rows are the mails. Called by the tick, and by
-- whoever asks for mails, so that none goes out before the app knows.
create function app.tell_reminders() returns void
language plpgsql set search_path = '' as $$
declare
	mail app.mails;
begin
	for mail in
		update app.mails m set told = true
		where m.id in (
			select d.id from app.mails d
			where not d.told and d.due_at <= now()
				and (d.kind = 'interview.reminder' or d.kind like 'deadline.%')
			order by d.due_at limit 100 for update skip locked
		)
		returning m.*
	loop
		insert into app.notifications (person, application_id, kind, about)
		values (mail.person, (mail.about->>'application')::uuid, mail.kind, mail.about - 'application');
		perform sync.note('person:' || mail.person);
	end loop;
end
$$;

create function app.own_reach() returns void
language sql volatile set search_path = '' as $$
	insert into app.reaches (person) values (auth.uid()) on conflict do nothing
$$;

-- A list with or without one of its own.
create function app.switched(p_off text[], p_subject text, p_on boolean) returns text[]
language sql immutable set search_path = '' as $$
	select case when p_on then array_remove(p_off, p_subject)
		else array_append(array_remove(p_off, p_subject), p_subject) end
$$;

create function app.reach_choose_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	named text := p_args->>'subject';
	is_on boolean := (p_args->>'on')::boolean;
begin
	if is_on is null or coalesce(p_args->>'channel', '') not in ('mail', 'alert')
		or not exists (select from app.news n where n.subject = named) then
		perform app.refuse('bad_arguments');
	elsif p_args->>'channel' = 'mail' and named = 'decision' and not is_on then
		perform app.refuse('reach.must');
	end if;
	perform app.own_reach();
	if p_args->>'channel' = 'mail' then
		update app.reaches r set mail_off = app.switched(r.mail_off, named, is_on)
		where r.person = auth.uid();
	else
		update app.reaches r set alert_off = app.switched(r.alert_off, named, is_on)
		where r.person = auth.uid();
	end if;
end
$$;

-- Quiet hours, or none.
create function app.reach_rest_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	starts int := (p_args->>'from')::int;
	ends int := (p_args->>'to')::int;
	place text := p_args->>'zone';
begin
	if not (starts is null and ends is null and place is null) and not coalesce(
		starts between 0 and 1439 and ends between 0 and 1439 and starts <> ends
			and app.knows_zone(place), false) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.own_reach();
	update app.reaches r set quiet_from = starts, quiet_to = ends, zone = place
	where r.person = auth.uid();
end
$$;

-- A device may know a zone that this database does not know yet: that is a no, and no fault.
create function app.knows_zone(p_zone text) returns boolean
language plpgsql stable set search_path = '' as $$
begin
	return app.is_zone(p_zone);
exception when invalid_parameter_value then
	return false;
end
$$;

create function app.reach_show_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if jsonb_typeof(p_args->'detailed') is distinct from 'boolean' then
		perform app.refuse('bad_arguments');
	end if;
	perform app.own_reach();
	update app.reaches r set detailed = (p_args->>'detailed')::boolean where r.person = auth.uid();
end
$$;

-- "My address works again": what waited goes out, and one mail that shows it. Three a day.
create function app.reach_mend_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if (
		select count(*) from app.mails m
		where m.person = auth.uid() and m.kind = 'mail.checked' and m.made_at > now() - interval '1 day'
	) >= 3 then
		perform app.refuse('rate.limited');
	end if;
	perform app.clear_bounce(auth.uid());
	insert into app.mails (person, program, kind, language, about)
	select p.id, '', 'mail.checked', p.language, '{}' from app.people p where p.id = auth.uid();
end
$$;

insert into sync.mutators (name, ver, fn) values
	('reach.choose', 1, 'app.reach_choose_v1'),
	('reach.rest', 1, 'app.reach_rest_v1'),
	('reach.show', 1, 'app.reach_show_v1'),
	('reach.mend', 1, 'app.reach_mend_v1');

-- The link that a token opens, counted; all null when there is none.
create function app.mail_link_by_token(p_token text) returns app.mail_links
language sql volatile set search_path = '' as $$
	update app.mail_links l
	set tries = case when l.hour_at > now() - interval '1 hour' then l.tries + 1 else 1 end,
		hour_at = case when l.hour_at > now() - interval '1 hour' then l.hour_at else now() end
	where l.hash = app.token_hash(p_token)
	returning l.*
$$;

-- What the link in a mail is about (`look`), no more of it (`stop`), or again (`start`). Used sixty
-- times an hour at most. A "no" is an answer and no error, which would take the counting back.
create function api.mail_choice(p_token text, p_act text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	link app.mail_links := app.mail_link_by_token(p_token);
begin
	if link.person is null or not exists (select from app.people p where p.id = link.person) then
		return jsonb_build_object('code', 'not_found');
	elsif link.tries > 60 then
		return jsonb_build_object('code', 'rate.limited');
	elsif coalesce(p_act, '') not in ('look', 'stop', 'start') then
		return jsonb_build_object('code', 'bad_arguments');
	elsif p_act <> 'look' then
		perform sync.lock(array[link.person::text]);
		insert into app.reaches (person) values (link.person) on conflict do nothing;
		update app.reaches r set mail_off = app.switched(r.mail_off, link.subject, p_act = 'start')
		where r.person = link.person and (link.subject = any(r.mail_off)) = (p_act = 'start');
		perform sync.note('person:' || link.person);
		perform sync.tell();
	end if;
	return jsonb_build_object('code', null, 'subject', link.subject, 'on', not exists (
		select from app.reaches r where r.person = link.person and link.subject = any(r.mail_off)
	));
end
$$;

-- A link works for a year.
create function app.forget_mail_links() returns void
language sql volatile set search_path = '' as $$
	delete from app.mail_links l where l.hash in (
		select o.hash from app.mail_links o where o.made_at < now() - interval '1 year'
		order by o.made_at limit 500 for update skip locked
	)
$$;

-- Each notification rings on every device of the person that shows alerts.
create function app.ring() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.alerts (device, notification, kind)
	select d.id, new.id, new.kind from app.alert_devices d where d.person = new.person;
	return null;
end
$$;
create trigger ring after insert on app.notifications for each row execute function app.ring();

-- When an alert that is due may go: now, once the quiet hours end, or never (null): it was read
-- meanwhile, is three days old, or its subject is switched off.
create function app.alert_time(p_alert app.alerts) returns timestamptz
language sql stable set search_path = '' as $$
	select case
		when o.read_at is not null or o.deleted then null
		when p_alert.made_at < now() - interval '3 days' or p_alert.attempts >= 8 then null
		when n.subject = any(r.alert_off) then null
		else coalesce(app.quiet_until(now(), r.quiet_from, r.quiet_to, r.zone), p_alert.due_at)
	end
	from app.notifications o
	left join app.reaches r on r.person = o.person
	left join app.news n on n.kind = o.kind
	where o.id = p_alert.notification
$$;

-- Alerts to send now, lent as mails are. A kind is told only where the person chose to see it: the
-- message is sealed, but lies on a lock screen later. For the server alone.
create function api.alerts_due(p_limit int) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	answer jsonb;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	with due as materialized (
		select d.id from app.alerts d where d.due_at <= now()
		order by d.due_at limit least(p_limit, 100) for update skip locked
	), looked as materialized (
		select a.id, app.alert_time(a) as goes from app.alerts a join due on due.id = a.id
	), dropped as (
		delete from app.alerts a using looked l where a.id = l.id and l.goes is null
	), put_off as (
		update app.alerts a set due_at = l.goes from looked l where a.id = l.id and l.goes > now()
	), lent as (
		update app.alerts a set due_at = now() + interval '2 minutes'
		from looked l where a.id = l.id and l.goes <= now()
		returning a.*
	)
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', l.id, 'endpoint', d.endpoint, 'p256dh', d.p256dh, 'auth', d.auth,
		'kind', case when r.detailed then l.kind end,
		'urgent', coalesce(n.urgent, false)
	) order by l.made_at), '[]') into answer
	from lent l
	join app.alert_devices d on d.id = l.device
	left join app.reaches r on r.person = d.person
	left join app.news n on n.kind = l.kind;
	return answer;
end
$$;

-- What became of it: `sent`, `gone` (the device takes no more, for good), or what went wrong, which
-- is tried again as mails are. For the server alone.
create function api.alert_sent(p_alert uuid, p_outcome text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	if p_outcome = 'sent' then
		delete from app.alerts a where a.id = p_alert;
	elsif p_outcome = 'gone' then
		delete from app.alert_devices d
		where d.id = (select a.device from app.alerts a where a.id = p_alert);
	else
		update app.alerts a set attempts = a.attempts + 1, error = left(p_outcome, 500),
			due_at = now() + interval '1 minute' * power(2, least(a.attempts, 11))
		where a.id = p_alert;
	end if;
end
$$;

-- Whether alerts are on at this address for the caller, and on how many devices more.
create function api.alert_state(p_endpoint text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	return (
		select jsonb_build_object('here', coalesce(bool_or(d.endpoint = p_endpoint), false),
			'others', count(*) filter (where d.endpoint is distinct from p_endpoint))
		from app.alert_devices d where d.person = (select auth.uid())
	);
end
$$;

-- Alerts on this device, for whoever is signed in on it now. Ten devices; the oldest makes room. An
-- address that is another person's changes hands only with the secret that the browser made for it.
create function api.alert_on(p_endpoint text, p_p256dh text, p_auth text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
	if auth.uid() is null or not exists (select from app.people p where p.id = auth.uid()) then
		perform app.refuse('not_allowed');
	elsif coalesce(p_endpoint, '') !~ '^https://[^/@\s]+/\S*$' or length(p_endpoint) > 1000
		or coalesce(p_p256dh, '') !~ '^[A-Za-z0-9_-]{87}$'
		or coalesce(p_auth, '') !~ '^[A-Za-z0-9_-]{22}$' then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.alert_devices as d (person, endpoint, p256dh, auth)
	values (auth.uid(), p_endpoint, p_p256dh, p_auth)
	on conflict (endpoint) do update
	set person = excluded.person, p256dh = excluded.p256dh, auth = excluded.auth, made_at = now()
	where d.person = excluded.person or d.auth = excluded.auth;
	if not found then
		perform app.refuse('not_allowed');
	end if;
	delete from app.alert_devices d where d.id in (
		select o.id from app.alert_devices o where o.person = auth.uid()
		order by o.made_at desc, o.id offset 10
	);
	return api.alert_state(p_endpoint);
end
$$;

-- No more alerts at this address; at all of the caller's when none is named.
create function api.alert_off(p_endpoint text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
	delete from app.alert_devices d
	where d.person = auth.uid() and (p_endpoint is null or d.endpoint = p_endpoint);
	return api.alert_state(p_endpoint);
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
	answer := jsonb_build_object('expired', app.expire_claims(), 'told', app.tell_waiting());
	perform sync.tell();
	return answer;
end
$$;

-- Whoever has no account: the token says whose mails, and that is all that is asked. The service
-- too, for what mail programs press by themselves.
grant execute on function api.mail_choice(text, text) to anon, service_role;
grant execute on function api.mail_bounced(uuid, text) to service_role;
grant execute on function api.alerts_due(int), api.alert_sent(uuid, text) to service_role;
grant execute on function api.alert_state(text), api.alert_on(text, text, text),
	api.alert_off(text) to authenticated;
