-- References: what people who know an applicant's work say of it.
--
-- The applicant asks; each referee gets a link of their own, by mail and from the applicant. Whoever
-- holds the link needs no account: its token is made on the applicant's device, of which only the
-- hash is kept here, so nobody who reads this database can open one. A link opens one request, is
-- counted, ends with the interview, and can be taken back or made anew at any time. The applicant
-- sees how far each request is and never what was written; reviewers who may read the file do (D3).

create table app.reference_requests (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	name text not null,
	email text not null,
	-- How the applicant says that they know each other.
	relation text not null,
	is_peer_specialist boolean not null,
	language text not null,
	state text not null default 'asked',
	-- Null until an interview is booked.
	due_at timestamptz,
	asked_at timestamptz not null default now(),
	opened_at timestamptz,
	received_at timestamptz,
	expires_at timestamptz not null,
	-- Null when no reminder is left.
	remind_at timestamptz,
	reminded int not null default 0,
	deleted boolean not null default false,
	xid xid8 not null
);

-- The link that stands for a request; a new one takes the place of the old.
create table app.reference_links (
	request_id uuid not null,
	-- SHA-256 of the token.
	hash bytea not null,
	made_at timestamptz not null default now(),
	-- How often it was used since that hour began.
	hour_at timestamptz not null default now(),
	tries int not null default 0
);

-- What a referee said: an answer that was sent, or why there will be none. Never sent to a device of
-- the applicant.
create table app.reference_answers (
	request_id uuid not null,
	-- What the referee's device named it, so that what is sent twice is there once.
	uid uuid,
	answers jsonb not null default '{}',
	declined_because text,
	at timestamptz not null default now()
);

-- An address without what a mailbox ignores: capitals, a tag after a plus, dots at one provider.
create function app.address_key(p_email text) returns text
language sql immutable set search_path = '' as $$
	select case when a.place in ('gmail.com', 'googlemail.com')
		then replace(a.name, '.', '') || '@gmail.com' else a.name || '@' || a.place end
	from (
		select regexp_replace(substr(e.email, 1, length(e.email) - position('@' in reverse(e.email))),
			'\+.*$', '') as name,
			substr(e.email, length(e.email) - position('@' in reverse(e.email)) + 2) as place
		from (select lower(btrim(p_email)) as email) e
	) a
$$;

alter table app.reference_requests add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add check (length(name) between 1 and 100), add check (length(email) between 3 and 254),
	add check (relation in ('supervisor', 'colleague', 'educator', 'volunteer', 'peer', 'treatment',
		'other')),
	add check (language in ('en', 'es')),
	add check (state in ('asked', 'opened', 'received', 'declined', 'revoked', 'expired'));
alter table app.reference_links add primary key (request_id),
	add foreign key (request_id) references app.reference_requests (id),
	add unique (hash),
	add check (length(hash) = 32);
alter table app.reference_answers add primary key (request_id),
	add foreign key (request_id) references app.reference_requests (id),
	add check ((uid is null) <> (declined_because is null));

create index reference_requests_feed on app.reference_requests (person, xid);
create unique index reference_requests_referee
	on app.reference_requests (application_id, app.address_key(email)) where state <> 'revoked';
create index reference_requests_ending on app.reference_requests (expires_at)
	where state in ('asked', 'opened');
create index reference_requests_reminding on app.reference_requests (remind_at)
	where remind_at is not null;
create index mails_referee on app.mails (made_at) where kind = 'reference.asked';

create trigger keep_edges before update of state on app.reference_requests
	for each row execute function app.keep_edges('reference');

alter table app.reference_requests enable row level security;
alter table app.reference_links enable row level security;
alter table app.reference_answers enable row level security;

create policy reference_requests_select_owner on app.reference_requests for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('reference_requests', 'person', 'person', '{id}',
	'{id,application_id,program,name,email,relation,is_peer_specialist,language,state,due_at,
	asked_at,opened_at,received_at,expires_at}');

-- What the program asks of references; null where it asks for none.
create function app.reference_rule(p_application app.applications) returns jsonb
language sql stable set search_path = '' as $$
	select app.definition_of(p_application) #> '{admission,references}'
$$;

create function app.token_hash(p_token text) returns bytea
language sql immutable set search_path = '' as $$
	select sha256(convert_to(coalesce(p_token, ''), 'UTF8'))
$$;

-- Refuses what no referee could answer: an application that is not there yet, or is over.
create function app.refuse_asking(p_application app.applications) returns void
language plpgsql set search_path = '' as $$
begin
	if app.reference_rule(p_application) is null then
		perform app.refuse('bad_arguments');
	elsif p_application.state = 'draft' then
		perform app.refuse('reference.not_submitted');
	elsif p_application.state in ('withdrawn', 'denied') then
		perform app.refuse('application.locked', jsonb_build_object('state', p_application.state));
	end if;
end
$$;

-- Refuses a referee who is the applicant, who is family, or who was asked already.
create function app.refuse_referee(p_application app.applications, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	address text := app.address_key(p_args->>'email');
begin
	if app.text_problem('email', '{"charactersMax": 254}', p_args->>'email') is not null then
		perform app.refuse('answer.not_an_email');
	elsif p_args->>'relation' = 'family' then
		perform app.refuse('reference.family');
	elsif exists (
		select from auth.users u where u.id = p_application.person and app.address_key(u.email) = address
		union all
		select from app.fields f
		where f.application_id = p_application.id and jsonb_typeof(f.value) = 'string'
			and f.path like '%/email' and app.address_key(f.value #>> '{}') = address
	) then
		perform app.refuse('reference.own_address');
	elsif exists (
		select from app.reference_requests r
		where r.application_id = p_application.id and r.state <> 'revoked'
			and app.address_key(r.email) = address
	) then
		perform app.refuse('reference.same_referee');
	elsif (
		select count(*) from app.reference_requests r
		where r.application_id = p_application.id and r.state <> 'revoked'
	) >= 10 then
		perform app.refuse('reference.too_many', '{"most": 10}');
	end if;
end
$$;

-- A person's twenty requests a day are the most, and an address gets five, whoever asks: nobody's
-- mailbox is filled through here.
create function app.refuse_mailing(p_email text) returns void
language plpgsql set search_path = '' as $$
begin
	if (
		select count(*) from app.mails m
		where m.kind = 'reference.asked' and m.made_at > now() - interval '1 day'
			and m.person = auth.uid()
	) >= 20 or (
		select count(*) from app.mails m
		where m.kind = 'reference.asked' and m.made_at > now() - interval '1 day'
			and app.address_key(m.address) = app.address_key(p_email)
	) >= 5 then
		perform app.refuse('rate.limited');
	end if;
end
$$;

-- Under what name the referee knows the applicant.
create function app.name_of(p_application app.applications) returns text
language sql stable set search_path = '' as $$
	select left(coalesce(
		(select nullif(btrim(p.name), '') from app.people p where p.id = p_application.person),
		app.sent_name(p_application, p_application.receipt)
	), 80)
$$;

-- The day by which a reference is due, as people say it where the interview is.
create function app.due_on(p_request app.reference_requests) returns date
language plpgsql stable set search_path = '' as $$
begin
	return (
		select (p_request.due_at at time zone i.zone)::date from app.interviews i
		where i.application_id = p_request.application_id and i.state = 'booked' limit 1
	);
end
$$;

-- A mail to the referee, or, to be sent on, to the applicant. The token stands in the row until the
-- mail has gone out, and nowhere else.
create function app.mail_reference(p_request app.reference_requests, p_kind text, p_token text)
returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_request.application_id;
	insert into app.mails (person, program, kind, language, address, about)
	select p.id, p_request.program, p_kind,
		case p_kind when 'reference.forward' then p.language else p_request.language end,
		case when p_kind <> 'reference.forward' then p_request.email end,
		jsonb_strip_nulls(jsonb_build_object(
			'reference', p_request.id, 'token', p_token, 'referee', p_request.name,
			'applicant', app.name_of(application), 'spoken', p_request.language,
			'due_on', app.due_on(p_request)
		))
	from app.people p where p.id = p_request.person;
end
$$;

-- Gives a request its link, and sends it out. A link that stood before works no more, and what of it
-- was not mailed yet never is.
create function app.give_link(p_request uuid, p_token text) returns void
language plpgsql set search_path = '' as $$
declare
	request app.reference_requests;
begin
	if coalesce(p_token, '') !~ '^[A-Za-z0-9_-]{43}$' or exists (
		select from app.reference_links l where l.hash = app.token_hash(p_token)
	) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.forget_mails(p_request);
	insert into app.reference_links (request_id, hash) values (p_request, app.token_hash(p_token))
	on conflict (request_id) do update set hash = excluded.hash, made_at = now(), hour_at = now(),
		tries = 0;
	select r.* into request from app.reference_requests r where r.id = p_request;
	perform app.set_references_due(request.application_id);
	select r.* into request from app.reference_requests r where r.id = p_request;
	perform app.mail_reference(request, 'reference.asked', p_token);
	perform app.mail_reference(request, 'reference.forward', p_token);
end
$$;

create function app.forget_mails(p_request uuid) returns void
language sql volatile set search_path = '' as $$
	delete from app.mails m
	where m.sent_at is null and m.about->>'reference' = p_request::text
		and m.kind in ('reference.asked', 'reference.forward', 'reference.reminder')
$$;

create function app.reference_ask_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	new_id uuid := (p_args->>'reference')::uuid;
begin
	if exists (select from app.reference_requests r where r.id = new_id) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.refuse_asking(application);
	perform app.refuse_referee(application, p_args);
	perform app.refuse_mailing(p_args->>'email');
	insert into app.reference_requests (id, application_id, person, program, name, email, relation,
		is_peer_specialist, language, expires_at)
	values (new_id, application.id, application.person, application.program,
		app.clean_line(p_args->>'name', 100), btrim(p_args->>'email'), p_args->>'relation',
		(p_args->>'is_peer_specialist')::boolean, p_args->>'language', now());
	perform app.give_link(new_id, p_args->>'token');
end
$$;

-- The caller's own request, with its application held for the rest of the transaction.
create function app.own_reference(p_args jsonb) returns app.reference_requests
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	request app.reference_requests;
begin
	select r.* into request from app.reference_requests r
	where r.id = (p_args->>'reference')::uuid and r.application_id = application.id and not r.deleted;
	if request.id is null then
		perform app.refuse('not_found');
	elsif request.state not in ('asked', 'opened', 'expired') then
		perform app.refuse('reference.closed', jsonb_build_object('state', request.state));
	end if;
	return request;
end
$$;

create function app.reference_renew_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	request app.reference_requests := app.own_reference(p_args);
	application app.applications := app.own_application(request.application_id);
begin
	perform app.refuse_asking(application);
	perform app.refuse_mailing(request.email);
	update app.reference_requests r set state = 'asked', asked_at = now(), reminded = 0
	where r.id = request.id and r.state = 'expired';
	perform app.give_link(request.id, p_args->>'token');
end
$$;

-- The link is kept, so that whoever holds it is told that it was taken back and not that it never was.
create function app.reference_revoke_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	request app.reference_requests := app.own_reference(p_args);
begin
	update app.reference_requests r set state = 'revoked', remind_at = null where r.id = request.id;
	perform app.forget_mails(request.id);
end
$$;

-- The last minute of the day that lies so many days before an interview, where that is held.
create function app.references_due(p_starts timestamptz, p_zone text, p_period jsonb)
returns timestamptz
language plpgsql stable set search_path = '' as $$
declare
	left_over int := (p_period->>'count')::int;
	day date := (p_starts at time zone p_zone)::date;
begin
	while left_over > 0 loop
		day := day - 1;
		if p_period->>'unit' <> 'business_days' or extract(isodow from day) < 6 then
			left_over := left_over - 1;
		end if;
	end loop;
	return ((day + 1)::timestamp at time zone p_zone) - interval '1 minute';
end
$$;

-- When a referee is reminded next: without a day to keep, once after five days; with one, two days
-- before and on the day. Never more than three times.
create function app.next_reminder(p_request app.reference_requests) returns timestamptz
language sql stable set search_path = '' as $$
	select case
		when p_request.reminded >= 3 then null
		when p_request.due_at is null then
			case when p_request.reminded = 0 then p_request.asked_at + interval '5 days' end
		when p_request.due_at - interval '2 days' > now() then p_request.due_at - interval '2 days'
		when p_request.due_at - interval '12 hours' > now() then p_request.due_at - interval '12 hours'
	end
$$;

-- Whether fewer references are here, or fewer of peer specialists, than the program asks for.
create function app.lacks_references(p_application app.applications) returns boolean
language sql stable set search_path = '' as $$
	select count(r.id) < coalesce((rule #>> '{countMin,value}')::int, 0)
		or count(*) filter (where r.is_peer_specialist)
			< coalesce((rule #>> '{peerSpecialistMin,value}')::int, 0)
	from (select app.reference_rule(p_application) as rule) d
	left join app.reference_requests r
		on r.application_id = p_application.id and r.state = 'received'
	group by d.rule
$$;

-- Sets by when references have to be here, and how long their links work, from the interview that is
-- booked; called whenever one is booked, moved or cancelled. Without one there is no day to keep, and
-- a link works for sixty days.
create function app.set_references_due(p_application uuid) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
	interview record;
	due timestamptz;
begin
	select a.* into application from app.applications a where a.id = p_application;
	select i.starts_at, i.zone into interview from app.interviews i
	where i.application_id = p_application and i.state = 'booked' and i.starts_at > now();
	if found then
		due := app.references_due(interview.starts_at, interview.zone,
			app.reference_rule(application) #> '{dueBefore,value}');
	end if;
	update app.reference_requests r
	set due_at = due, expires_at = coalesce(interview.starts_at, l.made_at + interval '60 days')
	from app.reference_links l
	where l.request_id = r.id and r.application_id = p_application and r.state in ('asked', 'opened');
	update app.reference_requests r set remind_at = app.next_reminder(r)
	where r.application_id = p_application and r.state in ('asked', 'opened');
	if due is not null then
		perform app.tell_references_due(application, due);
	end if;
	perform sync.note('person:' || application.person);
end
$$;

-- Told once to a booked interview, and again when the day is another one.
create function app.tell_references_due(p_application app.applications, p_due timestamptz)
returns void
language plpgsql set search_path = '' as $$
begin
	if app.lacks_references(p_application) and p_due is distinct from (
		select app.from_ms((n.about->>'due_at')::bigint) from app.notifications n
		where n.application_id = p_application.id and n.kind = 'reference.needed'
		order by n.at desc limit 1
	) then
		perform app.notify(p_application, 'reference.needed',
			jsonb_build_object('due_at', app.ms(p_due)));
	end if;
end
$$;

-- The link that a token opens, counted; all null when there is none. A link is used sixty times an
-- hour at most. The application is held, so that nothing is sent while it is taken back.
create function app.link_by_token(p_token text) returns app.reference_links
language plpgsql set search_path = '' as $$
declare
	link app.reference_links;
	application uuid;
begin
	select r.application_id into application from app.reference_links l
	join app.reference_requests r on r.id = l.request_id
	where l.hash = app.token_hash(p_token);
	if application is not null then
		perform sync.lock(array[application::text]);
		update app.reference_links l
		set tries = case when l.hour_at > now() - interval '1 hour' then l.tries + 1 else 1 end,
			hour_at = case when l.hour_at > now() - interval '1 hour' then l.hour_at else now() end
		where l.hash = app.token_hash(p_token)
		returning l.* into link;
	end if;
	return link;
end
$$;

-- Why a link opens nothing; null when it does. A "no" is an answer and no error, which would take
-- the counting back.
create function app.link_problem(p_link app.reference_links, p_request app.reference_requests)
returns text
language sql stable set search_path = '' as $$
	select case
		when p_link.request_id is null then 'not_found'
		when p_link.tries > 60 then 'rate.limited'
		when p_request.state = 'received' then 'reference.sent'
		when p_request.state = 'declined' then 'reference.declined'
		when p_request.state = 'revoked' or exists (
			select from app.applications a
			where a.id = p_request.application_id and a.state in ('withdrawn', 'denied')
		) then 'reference.revoked'
		when p_request.state = 'expired' or p_request.expires_at <= now() then 'reference.expired'
	end
$$;

-- What the referee's page needs to ask, and nothing else of the applicant than the name.
create function app.reference_sheet(p_request app.reference_requests) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'code', null, 'applicant', app.name_of(a), 'referee', p_request.name,
		'program', app.definition_of(a) -> 'name', 'language', p_request.language,
		'is_peer_specialist', p_request.is_peer_specialist, 'due_on', app.due_on(p_request),
		'expires_at', app.ms(p_request.expires_at), 'questions', app.reference_rule(a) -> 'questions'
	)
	from app.applications a where a.id = p_request.application_id
$$;

-- The first thing that keeps what a referee wrote from being taken; null when nothing does.
create function app.reference_problem(
	p_request app.reference_requests, p_uid uuid, p_answers jsonb
) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	application app.applications;
	asked jsonb;
	problem text;
begin
	if p_uid is null or jsonb_typeof(p_answers->'answers') is distinct from 'object'
		or jsonb_typeof(p_answers->'is_family') is distinct from 'boolean'
		or octet_length(p_answers::text) > 65536 then
		return '{"code": "bad_arguments"}';
	elsif (p_answers->>'is_family')::boolean then
		return '{"code": "reference.family"}';
	end if;
	select a.* into application from app.applications a where a.id = p_request.application_id;
	for asked in select q from jsonb_array_elements(app.reference_rule(application)->'questions') q
	loop
		continue when not app.is_shown(coalesce(asked->'show', '[]'), p_answers->'answers');
		problem := app.reference_answer_problem(p_answers->'answers'->(asked->>'path'), asked);
		if problem is not null then
			return jsonb_build_object('code', problem, 'about', jsonb_build_object('path', asked->'path'));
		end if;
	end loop;
	return null;
end
$$;

create function app.reference_answer_problem(p_value jsonb, p_asked jsonb) returns text
language sql stable set search_path = '' as $$
	select case
		when not app.is_empty(p_value) then app.answer_problem(
			jsonb_populate_record(null::app.questions, jsonb_build_object(
				'path', p_asked->'path', 'kind', p_asked->'kind', 'rule', p_asked)),
			p_value, '{}')
		when (p_asked->>'required')::boolean
			then coalesce(p_asked #>> '{mustBe,refusal}', 'answer.missing')
	end
$$;

-- The answers to what was asked, and nothing else that came with them.
create function app.answers_asked(p_request app.reference_requests, p_answers jsonb) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_object_agg(q->>'path', p_answers->(q->>'path')), '{}')
	from app.applications a, jsonb_array_elements(app.reference_rule(a)->'questions') q
	where a.id = p_request.application_id and not app.is_empty(p_answers->(q->>'path'))
		and app.is_shown(coalesce(q->'show', '[]'), p_answers)
$$;

-- Pressed by the referee: what only looks at links presses nothing, and so opens nothing.
create function api.reference_open(p_token text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	link app.reference_links := app.link_by_token(p_token);
	request app.reference_requests;
	problem text;
begin
	select r.* into request from app.reference_requests r where r.id = link.request_id;
	problem := app.link_problem(link, request);
	if problem is not null then
		return jsonb_build_object('code', problem);
	end if;
	if request.state = 'asked' then
		update app.reference_requests r set state = 'opened', opened_at = now() where r.id = request.id;
		perform sync.note('person:' || request.person);
		perform sync.tell();
	end if;
	return app.reference_sheet(request);
end
$$;

-- Takes what the referee wrote, once. The same uid again is the same answer on a bad connection.
create function api.reference_send(p_token text, p_uid uuid, p_answers jsonb) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	link app.reference_links := app.link_by_token(p_token);
	request app.reference_requests;
	code text;
	problem jsonb;
begin
	select r.* into request from app.reference_requests r where r.id = link.request_id;
	if request.state = 'received' and p_uid = (
		select a.uid from app.reference_answers a where a.request_id = request.id
	) then
		return jsonb_build_object('code', null);
	end if;
	code := app.link_problem(link, request);
	if code is not null then
		return jsonb_build_object('code', code);
	end if;
	problem := app.reference_problem(request, p_uid, p_answers);
	if problem is not null then
		return problem;
	end if;
	insert into app.reference_answers (request_id, uid, answers)
	values (request.id, p_uid, app.answers_asked(request, p_answers->'answers'));
	perform app.end_request(request, 'received');
	return jsonb_build_object('code', null);
end
$$;

-- A referee may say no, and need not say why.
create function api.reference_decline(p_token text, p_reason text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	link app.reference_links := app.link_by_token(p_token);
	request app.reference_requests;
	problem text;
begin
	select r.* into request from app.reference_requests r where r.id = link.request_id;
	problem := app.link_problem(link, request);
	if problem = 'reference.declined' then
		return jsonb_build_object('code', null);
	elsif problem is null and coalesce(p_reason, '') not in ('family', 'time', 'unknown', 'other') then
		problem := 'bad_arguments';
	end if;
	if problem is not null then
		return jsonb_build_object('code', problem);
	end if;
	insert into app.reference_answers (request_id, declined_because) values (request.id, p_reason);
	perform app.end_request(request, 'declined');
	return jsonb_build_object('code', null);
end
$$;

-- Nothing more is expected of the referee: the applicant hears it, and the desk.
create function app.end_request(p_request app.reference_requests, p_state text) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	update app.reference_requests r
	set state = p_state, remind_at = null, opened_at = coalesce(r.opened_at, now()),
		received_at = case p_state when 'received' then now() end
	where r.id = p_request.id;
	select a.* into application from app.applications a where a.id = p_request.application_id;
	perform app.forget_mails(p_request.id);
	perform app.notify(application, 'reference.' || p_state,
		jsonb_build_object('reference', p_request.id));
	perform app.tell_application(application.id);
	perform sync.tell();
end
$$;

-- What a reviewer reads who may read the file: every request that was not taken back, and what was
-- written where it was received.
create function app.references_read(p_application uuid) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', r.id, 'name', r.name, 'relation', r.relation,
		'is_peer_specialist', r.is_peer_specialist, 'language', r.language, 'state', r.state,
		'asked_at', app.ms(r.asked_at), 'received_at', app.ms(r.received_at),
		'answers', coalesce(a.answers, '{}')
	) order by r.asked_at, r.id), '[]')
	from app.reference_requests r
	left join app.reference_answers a on a.request_id = r.id
	where r.application_id = p_application and r.state <> 'revoked' and not r.deleted
$$;

-- Whether an application can be worked on here and now. The tick never waits for one that is busy:
-- it would come to hold several in an order of its own.
create function app.may_hold(p_application uuid) returns boolean
language sql volatile set search_path = '' as $$
	select pg_try_advisory_xact_lock(hashtextextended(p_application::text, 7))
$$;

-- Links past their end, for the tick.
create function app.expire_references() returns void
language plpgsql set search_path = '' as $$
declare
	request app.reference_requests;
	application app.applications;
begin
	for request in
		select r.* from app.reference_requests r
		where r.state in ('asked', 'opened') and r.expires_at <= now()
		order by r.expires_at limit 100
	loop
		continue when not app.may_hold(request.application_id);
		update app.reference_requests r set state = 'expired', remind_at = null
		where r.id = request.id and r.state in ('asked', 'opened') and r.expires_at <= now();
		continue when not found;
		perform app.forget_mails(request.id);
		select a.* into application from app.applications a where a.id = request.application_id;
		if application.state not in ('withdrawn', 'denied') then
			perform app.notify(application, 'reference.expired',
				jsonb_build_object('reference', request.id));
		end if;
	end loop;
end
$$;

-- Reminders that are due, for the tick. The link is not in them: nobody here knows it any more.
create function app.remind_referees() returns void
language plpgsql set search_path = '' as $$
declare
	request app.reference_requests;
	application app.applications;
begin
	for request in
		select r.* from app.reference_requests r where r.remind_at <= now()
		order by r.remind_at limit 100
	loop
		continue when not app.may_hold(request.application_id);
		update app.reference_requests r set reminded = r.reminded + 1, remind_at = null
		where r.id = request.id and r.remind_at <= now() and r.state in ('asked', 'opened')
		returning r.* into request;
		continue when not found;
		update app.reference_requests r set remind_at = app.next_reminder(request)
		where r.id = request.id;
		select a.* into application from app.applications a where a.id = request.application_id;
		if application.state not in ('withdrawn', 'denied') then
			perform app.mail_reference(request, 'reference.reminder', null);
			perform app.remind_applicant(application);
		end if;
	end loop;
end
$$;

-- Once a day, however many referees are waited for.
create function app.remind_applicant(p_application app.applications) returns void
language plpgsql set search_path = '' as $$
begin
	if app.lacks_references(p_application) and not exists (
		select from app.notifications n
		where n.application_id = p_application.id and n.kind = 'reference.waiting'
			and n.at > now() - interval '20 hours'
	) then
		perform app.notify(p_application, 'reference.waiting', '{}');
	end if;
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('reference.ask', 1, 'app.reference_ask_v1', 'application'),
	('reference.renew', 1, 'app.reference_renew_v1', 'application'),
	('reference.revoke', 1, 'app.reference_revoke_v1', 'application');

-- Whoever has no account: the token says which request, and that is all that is asked.
grant execute on function
	api.reference_open(text), api.reference_send(text, uuid, jsonb), api.reference_decline(text, text)
to anon;
