-- Seen before: what one person sent and another one sent too.
--
-- The same bytes from two people, or one name and birth date under two accounts, is a sign: of a
-- certificate that was lent, or of somebody who lost their first account. Nobody is refused for it. It
-- stands as a flag in the queue, somebody at the desk lays both side by side, and says what it is.
--
-- What can match is kept as marks, in a table of its own: a submission's place in it is found by index,
-- so that looking costs the same however many there are. A file's mark is its hash. A name with a birth
-- date, an address and a telephone are hashed under a key of this database, because they could be
-- guessed. A name alone is no mark.

create table app.sent_marks (
	kind text not null,
	mark bytea not null,
	application_id uuid not null,
	person uuid not null,
	program text not null,
	-- When it came for the first time.
	at timestamptz not null
);

create table app.seen_matches (
	id uuid not null default gen_random_uuid(),
	kind text not null,
	mark bytea not null,
	-- What came later, and what was there.
	application_id uuid not null,
	other_id uuid not null,
	state text not null default 'open',
	at timestamptz not null default now(),
	reason text not null default '',
	-- Whoever said so at the desk, and when.
	judged_by uuid,
	judged_at timestamptz
);

-- What everybody sends: a provider's form, the telephone of a shelter. It says nothing about anybody.
create table app.common_marks (
	program text not null,
	kind text not null,
	mark bytea not null,
	at timestamptz not null default now()
);

create table app.mark_key (
	one boolean not null default true,
	key bytea not null default sha256(convert_to(
		gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
);
insert into app.mark_key default values;

alter table app.sent_marks add primary key (kind, mark, application_id),
	add foreign key (application_id) references app.applications (id),
	add check (kind in ('file', 'person', 'email', 'phone'));
alter table app.seen_matches add primary key (id),
	add foreign key (application_id) references app.applications (id),
	add foreign key (other_id) references app.applications (id),
	add check (application_id <> other_id),
	add check (state in ('open', 'linked', 'cleared')),
	add check ((state = 'open') = (judged_by is null)),
	add check ((state = 'open') = (judged_at is null));
alter table app.common_marks add primary key (program, kind, mark),
	add check (kind in ('file', 'email', 'phone'));
alter table app.mark_key add primary key (one), add check (one);

create index sent_marks_newest on app.sent_marks (kind, mark, program, at desc);
create index sent_marks_person on app.sent_marks (person);
create unique index seen_matches_pair on app.seen_matches
	(kind, mark, least(application_id, other_id), greatest(application_id, other_id));
create index seen_matches_application on app.seen_matches (application_id);
create index seen_matches_other on app.seen_matches (other_id);

alter table app.sent_marks enable row level security;
alter table app.seen_matches enable row level security;
alter table app.common_marks enable row level security;
alter table app.mark_key enable row level security;

insert into app.retention (name, class, act, whose) values
	('app.sent_marks', 'seen', 'gone', 't.person = $1'),
	('app.seen_matches', 'seen', 'gone', 't.application_id = any($2) or t.other_id = any($2)');
insert into app.retention (name, class, act) values
	('app.common_marks', 'program', 'kept'),
	('app.mark_key', 'engine', 'kept');

-- A hash that only this database can make.
create function app.keyed_mark(p_kind text, p_text text) returns bytea
language sql stable set search_path = '' as $$
	select sha256(k.key || sha256(k.key || convert_to(p_kind || ':' || p_text, 'UTF8')))
	from app.mark_key k
$$;

-- A name as it is compared: however it is accented, spaced and hyphenated.
create function app.plain_name(p_first text, p_last text) returns text
language sql immutable set search_path = '' as $$
	select regexp_replace(app.fold(p_first), '[\s''’´`.,_-]+', '', 'g') || '/'
		|| regexp_replace(app.fold(p_last), '[\s''’´`.,_-]+', '', 'g')
	where p_first ~ '\S' and p_last ~ '\S'
$$;

-- What of a submission can match.
create function app.marks_of(p_sent app.submissions) returns table (kind text, mark bytea)
language sql stable set search_path = '' as $$
	select 'file', decode(f->>'sha256', 'hex') from jsonb_array_elements(p_sent.files) f
	where f->>'sha256' ~ '^[0-9a-f]{64}$'
	union
	select t.kind, app.keyed_mark(t.kind, t.text)
	from (values
		('person', app.plain_name(p_sent.fields->>'identity/first_name',
			p_sent.fields->>'identity/last_name') || '/' || (p_sent.fields->>'identity/birth_date')),
		('email', nullif(lower(btrim(p_sent.fields->>'identity/email')), '')),
		('phone', substring(regexp_replace(p_sent.fields->>'identity/phone', '\D', '', 'g')
			from '\d{7,10}$'))
	) t (kind, text)
	where t.text is not null
$$;

-- Who else sent it: the five that came last from each desk. More would say nothing more, and a form
-- that thousands send must not cost thousands. What is common at both desks is left out.
create function app.sent_by_others(p_kind text, p_mark bytea, p_application app.applications)
returns setof uuid
language sql stable set search_path = '' as $$
	select o.application_id
	from (select distinct p.id from app.programs p) p
	cross join lateral (
		select s.application_id from app.sent_marks s
		where s.kind = p_kind and s.mark = p_mark and s.program = p.id
			and s.person <> p_application.person
		order by s.at desc limit 5
	) o
	where 2 > (
		select count(*) from (values (p.id), (p_application.program)) d (program)
		join app.common_marks c on c.program = d.program and c.kind = p_kind and c.mark = p_mark
	)
$$;

-- Keeps what was sent, and notes what was there already.
create function app.see_sent(p_sent app.submissions) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_sent.application_id;
	insert into app.sent_marks (kind, mark, application_id, person, program, at)
	select m.kind, m.mark, application.id, application.person, application.program,
		p_sent.submitted_at
	from app.marks_of(p_sent) m
	on conflict do nothing;
	insert into app.seen_matches (kind, mark, application_id, other_id)
	select m.kind, m.mark, application.id, o.id
	from app.marks_of(p_sent) m
	cross join lateral app.sent_by_others(m.kind, m.mark, application) o (id)
	where not exists (
		select from app.seen_matches x
		where x.kind = m.kind and x.mark = m.mark
			and least(x.application_id, x.other_id) = least(application.id, o.id)
			and greatest(x.application_id, x.other_id) = greatest(application.id, o.id)
	);
end
$$;

-- Two who send the same at once: whoever comes second waits, and then sees what the first one sent.
create function app.see_submission() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform sync.lock(array(
		select 'mark/' || m.kind || encode(m.mark, 'hex') from app.marks_of(new) m));
	perform app.see_sent(new);
	perform app.flag_seen(array(
		select i.id from app.seen_matches x, unnest(array[x.application_id, x.other_id]) i (id)
		where x.application_id = new.application_id and x.state = 'open'));
	return null;
end
$$;
create trigger see_submission after insert on app.submissions
	for each row execute function app.see_submission();

-- What is not cleared is seen in the queue, whatever else becomes of a line's flags.
create function app.keep_seen() returns trigger
language plpgsql set search_path = '' as $$
begin
	if not exists (
		select from app.seen_matches x where x.application_id = new.application_id
			and x.state <> 'cleared'
	) and not exists (
		select from app.seen_matches x where x.other_id = new.application_id and x.state <> 'cleared'
	) then
		new.flags := array_remove(new.flags, 'seen_before');
	elsif new.state <> 'decided' and 'seen_before' <> all (new.flags) then
		new.flags := new.flags || '{seen_before}';
	end if;
	return new;
end
$$;
create trigger keep_seen before insert or update of flags, state on app.reviews
	for each row execute function app.keep_seen();

-- Looks at the flags of other people's lines again. A line that somebody holds this moment is left
-- alone: waiting for it, while it waits for us, would end one of the two. It is looked at again when it
-- next changes its state.
create function app.flag_seen(p_applications uuid[]) returns void
language plpgsql set search_path = '' as $$
begin
	update app.reviews r set flags = r.flags
	where r.id in (
		select x.id from app.reviews x where x.application_id = any(p_applications)
		order by x.id for no key update skip locked
	);
	perform sync.note('desk:' || a.program) from app.applications a
	where a.id = any(p_applications);
end
$$;

-- Whoever leaves takes their side away; the other one's line says nothing of it any more.
create function app.unsee() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform app.flag_seen(array[old.application_id, old.other_id]);
	return null;
end
$$;
create trigger unsee after delete on app.seen_matches
	for each row execute function app.unsee();

-- What was said of a match is in the record of both, and in no history that an applicant reads. Why it
-- was said is on the match alone: it is about two people, and goes with whoever leaves first.
create function app.record_seen(p_match app.seen_matches, p_kind text, p_about jsonb default '{}')
returns void
language sql volatile set search_path = '' as $$
	insert into app.record_news (application_id, kind, role, at, source, about, is_private)
	select a.id, p_kind, 'reviewer', clock_timestamp(), 'match ' || p_match.id,
		jsonb_build_object('match', p_match.id, 'kind', p_match.kind) || p_about, false
	from unnest(array[p_match.application_id, p_match.other_id]) a (id)
$$;

create function app.record_judged() returns trigger
language plpgsql set search_path = '' as $$
begin
	perform app.record_seen(new, 'seen.' || new.state);
	return null;
end
$$;
create trigger record after update of state, reason on app.seen_matches
	for each row execute function app.record_judged();

-- How the caller stands to the other side of a match. `own` is their own application, of which they
-- are told nothing; `elsewhere` is what they may not open: another desk's, or what they stepped back from.
create function app.seen_standing(p_other app.applications) returns text
language sql stable set search_path = '' as $$
	select case
		when p_other.person = (select auth.uid()) then 'own'
		when not app.has_role(p_other.program, '{reviewer,lead}') or app.is_recused(p_other.id)
			then 'elsewhere'
		else 'open'
	end
$$;

create function app.other_side(p_match app.seen_matches, p_application uuid)
returns app.applications
language sql stable set search_path = '' as $$
	select a from app.applications a
	where a.id = case p_match.application_id when p_application then p_match.other_id
		else p_match.application_id end
$$;

-- The submission that a match is about, on one of its sides.
create function app.seen_submission(p_match app.seen_matches, p_application uuid)
returns app.submissions
language sql stable set search_path = '' as $$
	select s from app.submissions s
	where s.application_id = p_application and case p_match.kind
		when 'file' then s.files @> jsonb_build_array(
			jsonb_build_object('sha256', encode(p_match.mark, 'hex')))
		else s.part = 'application'
	end
	order by s.submitted_at desc limit 1
$$;

-- The files that may be laid beside each other: the one that both sent, or, for one name and birth
-- date, the papers of a kind that both sent.
create function app.seen_files(
	p_match app.seen_matches, p_mine app.submissions, p_other app.submissions
) returns jsonb
language sql stable set search_path = '' as $$
	select coalesce(jsonb_agg(jsonb_build_object('id', f->'id', 'document', f->'document',
		'name', f->'name', 'type', f->'type')), '[]')
	from jsonb_array_elements(p_mine.files) f
	where case p_match.kind
		when 'file' then f->>'sha256' = encode(p_match.mark, 'hex')
		when 'person' then exists (
			select from jsonb_array_elements(p_other.files) o where o->'document' = f->'document'
		)
		else false
	end
$$;

create function app.last_sent(p_application uuid) returns uuid
language sql stable set search_path = '' as $$
	select s.id from app.submissions s
	where s.application_id = p_application and s.part = 'application'
	order by s.revision desc limit 1
$$;

-- One side, with as much as it takes to judge.
create function app.seen_side(
	p_match app.seen_matches, p_application app.applications, p_sent app.submissions, p_files jsonb
) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object('program', p_application.program, 'part', p_sent.part,
		'receipt', p_sent.receipt, 'sent_at', app.ms(p_sent.submitted_at),
		'name', app.sent_name(p_application, p_sent.receipt), 'files', p_files,
		'review', (
			select jsonb_build_object('id', r.id, 'state', r.state) from app.reviews r
			where r.application_id = p_application.id and r.part = p_sent.part
		),
		'fields', (
			select coalesce(jsonb_object_agg(v.key, v.value), '{}')
			from app.submissions s, jsonb_each(s.fields) v
			where s.id in (p_sent.id, app.last_sent(p_application.id)) and v.key in (
				'identity/first_name', 'identity/last_name', 'identity/birth_date', 'identity/email',
				'identity/phone', 'training/provider', 'training/completed_on', 'training/hours')
		))
$$;

create function app.seen_line(p_match app.seen_matches, p_application app.applications)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	other app.applications := app.other_side(p_match, p_application.id);
	standing text := app.seen_standing(other);
	mine_sent app.submissions;
	other_sent app.submissions;
	line jsonb := jsonb_build_object('id', p_match.id, 'kind', p_match.kind,
		'state', p_match.state, 'at', app.ms(p_match.at), 'reason', '', 'judged_name', null,
		'judged_at', app.ms(p_match.judged_at), 'with', null, 'mine', null, 'other', null);
begin
	if standing = 'own' then
		return null;
	elsif standing = 'elsewhere' then
		return line;
	end if;
	mine_sent := app.seen_submission(p_match, p_application.id);
	other_sent := app.seen_submission(p_match, other.id);
	return line || jsonb_build_object('reason', p_match.reason, 'with', other.id,
		'judged_name', app.name_of(p_match.judged_by),
		'mine', app.seen_side(p_match, p_application, mine_sent,
			app.seen_files(p_match, mine_sent, other_sent)),
		'other', app.seen_side(p_match, other, other_sent,
			app.seen_files(p_match, other_sent, mine_sent)));
end
$$;

-- Whom a review's application is seen with, for whoever may read it; the newest first.
create function api.seen_read(p_review uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	review app.reviews;
	application app.applications;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	end if;
	select a.* into application from app.applications a where a.id = review.application_id;
	if application.person = auth.uid() then
		perform app.refuse('not_allowed');
	elsif not app.may_read(review) then
		perform app.refuse('claim.lost', jsonb_build_object('review', review.id));
	end if;
	return (
		select coalesce(jsonb_agg(l.line order by l.at desc, l.id), '[]')
		from (
			select x.id, x.at, app.seen_line(x, application) as line from app.seen_matches x
			where x.application_id = application.id or x.other_id = application.id
			order by x.at desc, x.id limit 50
		) l
		where l.line is not null
	);
end
$$;

-- The match that a command or a look is about, with both sides open to the caller. All that these two
-- are seen with is held, in one order, because it is answered together.
create function app.seen_of(p_application uuid, p_match uuid) returns app.seen_matches
language plpgsql set search_path = '' as $$
declare
	found app.seen_matches;
	standing text;
begin
	select x.* into found from app.seen_matches x where x.id = p_match;
	perform from app.seen_matches x
	where (x.application_id, x.other_id) in (
		(found.application_id, found.other_id), (found.other_id, found.application_id))
	order by x.id for no key update;
	select x.* into found from app.seen_matches x
	where x.id = p_match and p_application in (x.application_id, x.other_id);
	standing := app.seen_standing(app.other_side(found, p_application));
	if found.id is null or standing = 'own' then
		perform app.refuse('not_found');
	elsif standing <> 'open' then
		perform app.refuse('seen.elsewhere');
	end if;
	return found;
end
$$;

-- Opens the other side's file, with a live claim on this one, and writes down on both sides who looked.
-- The other applicant reads of it in their history, as of every look.
create function api.seen_look(p_review uuid, p_match uuid, p_file uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	review app.reviews;
	match app.seen_matches;
	other app.applications;
	theirs app.reviews;
	sent app.submissions;
	file jsonb;
	place text;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	end if;
	perform sync.lock(array(
		select unnest(array[x.application_id, x.other_id])::text from app.seen_matches x
		where x.id = p_match));
	perform app.live_claim(review);
	match := app.seen_of(review.application_id, p_match);
	if match.state = 'cleared' then
		perform app.refuse('seen.stale', jsonb_build_object('state', match.state));
	end if;
	other := app.other_side(match, review.application_id);
	sent := app.seen_submission(match, other.id);
	select f, app.key_of(other.person, f->>'sha256', f->>'type') into file, place
	from jsonb_array_elements(sent.files) f
	where f->>'id' = p_file::text and jsonb_path_exists(app.seen_files(match, sent,
		app.seen_submission(match, review.application_id)), '$[*] ? (@.id == $id)',
		jsonb_build_object('id', p_file));
	if file is null then
		perform app.refuse('not_found');
	elsif not exists (select from app.files f where f.id = p_file and f.receipt is not null) then
		perform app.refuse('file.not_stored');
	end if;
	select r.* into theirs from app.reviews r
	where r.application_id = other.id and r.part = sent.part;
	perform app.look_beside(match, theirs, file, place);
	perform sync.tell();
	return jsonb_build_object('bucket', 'evidence', 'key', place, 'type', file->'type',
		'name', file->'name');
end
$$;

create function app.look_beside(
	p_match app.seen_matches, p_theirs app.reviews, p_file jsonb, p_key text
) returns void
language plpgsql set search_path = '' as $$
declare
	file uuid := (p_file->>'id')::uuid;
begin
	if not exists (
		select from app.looks l where l.reviewer = auth.uid() and l.file_id = file
			and l.at > now() - interval '10 minutes'
	) then
		perform app.log_review(p_theirs, 'file.looked', 'reviewer', jsonb_build_object(
			'file', file, 'document', p_file->'document', 'name', p_file->'name'));
	end if;
	insert into app.looks (reviewer, review_id, application_id, file_id, key)
	values (auth.uid(), p_theirs.id, p_theirs.application_id, file, p_key);
	perform app.record_seen(p_match, 'seen.opened', jsonb_build_object('file', file));
end
$$;

-- What the desk makes of two applications, whatever they are seen with; of one mark alone, where
-- everybody has it. Nothing of either application changes by it.
create function app.judge_seen(p_args jsonb, p_state text) returns app.seen_matches
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	match app.seen_matches;
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	end if;
	-- The line itself is not locked: whoever judges from the other side writes its flags.
	perform app.live_claim(review);
	match := app.seen_of(review.application_id, (p_args->>'match')::uuid);
	if match.state is distinct from p_args->>'state' then
		perform app.refuse('seen.stale', jsonb_build_object('state', match.state));
	elsif coalesce(p_args->>'reason', '') !~ '\S' then
		perform app.refuse('seen.reason_missing');
	end if;
	update app.seen_matches x
	set state = p_state, reason = left(btrim(p_args->>'reason'), 2000), judged_by = auth.uid(),
		judged_at = now()
	where x.id = match.id or (p_args->>'everybody')::boolean is not true
		and (x.application_id, x.other_id) in (
			(match.application_id, match.other_id), (match.other_id, match.application_id))
		and x.state = match.state;
	select x.* into match from app.seen_matches x where x.id = match.id;
	perform app.flag_seen(array[match.application_id, match.other_id]);
	return match;
end
$$;

create function app.seen_link_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.judge_seen(p_args, 'linked');
end
$$;

create function app.seen_clear_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	match app.seen_matches := app.judge_seen(p_args, 'cleared');
begin
	if (p_args->>'everybody')::boolean then
		perform app.make_common(p_uid, match, (
			select r.program from app.reviews r where r.id = (p_args->>'review')::uuid));
	end if;
end
$$;

-- Whoever leads says that everybody has it: at this desk it matches no more, and what it had matched
-- is cleared with the same reason, but for what somebody else judges at this moment.
create function app.make_common(p_uid uuid, p_match app.seen_matches, p_program text) returns void
language plpgsql set search_path = '' as $$
declare
	cleared uuid[];
begin
	-- What is being sent this moment is waited for, so that it is cleared too.
	perform sync.lock(array['mark/' || p_match.kind || encode(p_match.mark, 'hex')]);
	if not app.has_role(p_program, '{lead}') then
		perform app.refuse('not_allowed');
	elsif p_match.kind = 'person' then
		perform app.refuse('bad_arguments');
	end if;
	insert into app.common_marks (program, kind, mark)
	values (p_program, p_match.kind, p_match.mark) on conflict do nothing;
	insert into app.desk_changes (id, program, kind, about, person)
	values (p_uid, p_program, 'common', jsonb_build_object('of', p_match.kind), auth.uid());
	with done as (
		update app.seen_matches x
		set state = 'cleared', reason = p_match.reason, judged_by = auth.uid(), judged_at = now()
		where x.id in (
			select y.id from app.seen_matches y
			where y.kind = p_match.kind and y.mark = p_match.mark and y.state = 'open' and 2 = (
				select count(*) from app.applications a
				where a.id in (y.application_id, y.other_id) and a.program = p_program
			)
			for no key update skip locked
		)
		returning x.application_id, x.other_id
	)
	select coalesce(array_agg(i.id), '{}') into cleared
	from done d, unnest(array[d.application_id, d.other_id]) i (id);
	perform app.flag_seen(cleared);
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('seen.link', 1, 'app.seen_link_v1', 'application'),
	('seen.clear', 1, 'app.seen_clear_v1', 'application');

grant execute on function api.seen_read(uuid), api.seen_look(uuid, uuid, uuid) to authenticated;

-- What was sent before there were marks, in the order in which it came.
select app.see_sent(s) from app.submissions s where not s.deleted order by s.submitted_at, s.id;
update app.reviews r set flags = r.flags
where exists (select from app.seen_matches x where r.application_id in (x.application_id, x.other_id));
