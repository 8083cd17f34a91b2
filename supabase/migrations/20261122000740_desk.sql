-- The desk's reads: the queue, one file, one look. Each checks the caller's role in the program
-- first, because it runs as its owner, for whom no row security holds.

-- One line of the queue, as `Review` in the app.
create function app.review_line(p_review app.reviews) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'id', p_review.id, 'application_id', p_review.application_id, 'program', p_review.program,
		'part', p_review.part, 'revision', p_review.revision, 'state', p_review.state,
		'name', p_review.name, 'receipt', p_review.receipt, 'language', p_review.language,
		'flags', p_review.flags, 'submitted_at', app.ms(p_review.submitted_at),
		'due_at', app.ms(p_review.due_at), 'days_left', p_review.days_left,
		'reviewer', p_review.reviewer,
		'reviewer_name', (select p.name from app.people p where p.id = p_review.reviewer),
		'held_until', (
			select app.ms(c.until) from app.claims c
			where c.review_id = p_review.id and c.state = 'held'
		)
	)
$$;

-- How many there are, but never counting on and on: 1000 means "1000 or more". By index only: for a
-- state that few are in, the planner would read the whole table in the hope of an early thousand.
create function app.queue_counts(p_program text) returns jsonb
language sql stable set search_path = '' set enable_seqscan = off as $$
	select jsonb_object_agg(k.name, k.count) from (
		select s.state as name, (
			select count(*) from (
				select from app.reviews r where r.program = p_program and r.state = s.state limit 1000
			) counted
		) as count
		from (values ('received'), ('claimed'), ('waiting')) s (state)
		union all
		select 'mine', (
			select count(*) from app.reviews r
			where r.program = p_program and r.reviewer = (select auth.uid()) and r.state = 'claimed'
		)
	) k
$$;

-- The queue's conditions as SQL. Values travel as parameters, never as text.
create function app.queue_sql(p_filter jsonb) returns text
language sql immutable set search_path = '' as $$
	select 'select r.* from app.reviews r where r.program = $1'
		|| case
			when p_filter ? 'state' then ' and r.state = $2->>''state'''
			when p_filter ? 'text' then ''
			else ' and r.state <> ''decided'''
		end
		|| case when p_filter ? 'part' then ' and r.part = $2->>''part''' else '' end
		|| case when p_filter ? 'language' then ' and r.language = $2->>''language''' else '' end
		|| case when p_filter ? 'flag' then ' and r.flags @> array[$2->>''flag'']' else '' end
		|| case when p_filter->>'mine' = 'true'
			then ' and r.reviewer = $3 and r.state = ''claimed''' else '' end
		|| case when p_filter ? 'text' then ' and r.words like $4' else '' end
		|| ' and ($5 is null or (r.place, r.id) > ($5, $6)) order by r.place, r.id limit $7'
$$;

create function api.review_queue(p_program text, p_filter jsonb, p_after jsonb, p_limit int)
returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	filter jsonb := jsonb_strip_nulls(coalesce(p_filter, '{}'));
	size int := least(greatest(coalesce(p_limit, 50), 1), 200);
	lines jsonb := '[]';
	review app.reviews;
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	for review in execute app.queue_sql(filter) using p_program, filter, auth.uid(),
		'%' || app.like_text(app.fold(btrim(filter->>'text'))) || '%',
		(p_after->>'place')::timestamptz, (p_after->>'id')::uuid, size
	loop
		lines := lines || app.review_line(review);
	end loop;
	return jsonb_build_object('rows', lines, 'counts', app.queue_counts(p_program),
		'next', case when jsonb_array_length(lines) = size
			then jsonb_build_object('place', review.place, 'id', review.id) end);
end
$$;

-- A person's words, so that `like` takes each sign as itself.
create function app.like_text(p_text text) returns text
language sql immutable set search_path = '' as $$
	select regexp_replace(p_text, '([%_\\])', '\\\1', 'g')
$$;

-- Whether the caller may read what a review is about: with a live claim on the application, or
-- having decided the revision that is current, so that what was decided can be read once more.
create function app.may_read(p_review app.reviews) returns boolean
language sql stable set search_path = '' as $$
	select app.has_role(p_review.program, '{reviewer,lead}') and (
		exists (
			select from app.claims c
			where c.application_id = p_review.application_id and c.reviewer = (select auth.uid())
				and c.state = 'held' and c.until > now()
		) or exists (
			select from app.decisions d
			where d.application_id = p_review.application_id and d.part = p_review.part
				and d.revision = p_review.revision and d.reviewer = (select auth.uid())
		)
	)
$$;

-- One review: to everybody at the desk what the queue says of it, and the fee to those who confirm
-- it; the rest to whoever may read it. Nobody opens their own.
create function api.review_file(p_review uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	review app.reviews;
	application app.applications;
	answer jsonb;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	end if;
	select a.* into application from app.applications a where a.id = review.application_id;
	if application.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	answer := jsonb_build_object('review', app.review_line(review), 'opened', app.may_read(review),
		'application', app.line('applications', to_jsonb(application)) - '{person,digest}'::text[]);
	if (answer->>'opened')::boolean then
		return answer || app.read_file(review);
	elsif not app.has_role(review.program, '{lead,staff}') then
		answer := jsonb_set(answer, '{application,fee_reference}', 'null');
	end if;
	return answer || '{"certificate": null, "submissions": [], "decisions": [], "events": [],
		"claims": [], "checklist": {}, "references": []}';
end
$$;

-- What an opened review holds: only what was submitted, never a draft (C3).
create function app.read_file(p_review app.reviews) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	one uuid := p_review.application_id;
begin
	return jsonb_build_object(
		'certificate', (select app.line('certificates', to_jsonb(c)) from app.certificates c where c.id = one),
		'submissions', (
			select coalesce(jsonb_agg(app.line('submissions', to_jsonb(s))
				order by s.part, s.revision), '[]')
			from app.submissions s where s.application_id = one
		),
		'decisions', (
			select coalesce(jsonb_agg(app.line('decisions', to_jsonb(d)) || jsonb_build_object(
				'checklist', d.checklist, 'reviewer_name',
				(select p.name from app.people p where p.id = d.reviewer)) order by d.at), '[]')
			from app.decisions d where d.application_id = one
		),
		'events', (
			select coalesce(jsonb_agg(app.line('events', to_jsonb(e)) order by e.at, e.id), '[]')
			from app.events e where e.application_id = one and e.private_to is null
		),
		'claims', (
			select coalesce(jsonb_agg(app.line('claims', to_jsonb(c)) order by c.since), '[]')
			from app.claims c where c.application_id = one
		),
		'references', app.references_read(one),
		'checklist', coalesce((
			select d.checklist from app.decisions d
			where d.application_id = one and d.part = p_review.part order by d.at desc limit 1
		), '{}')
	);
end
$$;

-- A row as the feed would send it: its columns only, times in milliseconds.
create function app.line(p_table text, p_row jsonb) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_object_agg(c.name, case
		when a.atttypid = 'timestamptz'::regtype and p_row->c.name <> 'null'
			then to_jsonb(app.ms((p_row->>c.name)::timestamptz))
		else p_row->c.name
	end)
	from sync.feeds f, unnest(f.columns) c (name)
	join pg_attribute a on a.attrelid = format('app.%I', p_table)::regclass and a.attname = c.name
	where f.name = p_table
$$;

-- Opens a submitted file, with a live claim on its review, and writes down who looked (D4). The
-- history says it once in ten minutes; the list of looks says it every time.
create function api.look(p_review uuid, p_file uuid) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	review app.reviews;
	file jsonb;
	place text;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead}') then
		perform app.refuse('not_found');
	end if;
	perform sync.lock(array[review.application_id::text]);
	perform app.live_claim(review);
	select f.file, app.key_of(a.person, f.file->>'sha256', f.file->>'type') into file, place
	from app.applications a, app.submissions s, jsonb_array_elements(s.files) f (file)
	where a.id = review.application_id and s.application_id = a.id
		and f.file->>'id' = p_file::text limit 1;
	if file is null then
		perform app.refuse('not_found');
	elsif not exists (select from app.files f where f.id = p_file and f.receipt is not null) then
		-- Nobody opens bytes that the server has not hashed and judged by their content.
		perform app.refuse('file.not_stored');
	end if;
	if not exists (
		select from app.looks l where l.reviewer = auth.uid() and l.file_id = p_file
			and l.at > now() - interval '10 minutes'
	) then
		perform app.log_review(review, 'file.looked', 'reviewer',
			jsonb_build_object('file', p_file, 'document', file->'document', 'name', file->'name'));
	end if;
	insert into app.looks (reviewer, review_id, application_id, file_id, key)
	values (auth.uid(), review.id, review.application_id, p_file, place);
	perform sync.tell();
	return jsonb_build_object('bucket', 'evidence', 'key', place, 'type', file->'type',
		'name', file->'name');
end
$$;

grant execute on function
	api.review_queue(text, jsonb, jsonb, int), api.review_file(uuid), api.look(uuid, uuid)
to authenticated;
