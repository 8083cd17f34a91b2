-- The queue among a million applications. Each way to narrow it has an index in the queue's own order,
-- so that a page costs the same at its head and far behind, and whether many lines fit or few.

create index reviews_part on app.reviews (program, part, place, id) where state <> 'decided';
create index reviews_language on app.reviews (program, language, place, id) where state <> 'decided';
-- What is searched for is shown whether it is decided or not. A name that some have is found by reading
-- an index alone, in order, until the page is full: this one, or with a state the one after it.
create index reviews_named on app.reviews (program, place, id) include (words, application_id);
drop index app.reviews_queue;
create index reviews_queue on app.reviews (program, state, place, id)
	include (words, application_id);
-- An odd flag, a new one, and flags of what is decided.
create index reviews_flags on app.reviews using gin (flags);

-- One index for each flag of what is open. A list of flags cannot be both looked into and in order, and
-- most flags are rare: the indexes are small, and a line is in few of them.
do $$
declare
	flag text;
begin
	foreach flag in array array['resubmitted', 'completed_first_day', 'provider_other',
		'provider_undated', 'provider_unconfirmed', 'blurred', 'too_dark', 'too_small', 'blank',
		'without_name', 'without_hours', 'without_date', 'without_provider', 'late', 'second',
		'escalated', 'sample', 'returned', 'seen_before']
	loop
		execute format('create index %I on app.reviews (program, place, id)
			where state <> ''decided'' and flags @> %L', 'reviews_flag_' || flag, array[flag]);
	end loop;
end
$$;

-- Whether a name is common decides how it is best looked for, and a hundred samples do not tell.
alter table app.reviews alter column words set statistics 1000;

-- The queue's conditions as SQL, answering whole rows. Values travel as parameters, never as text. What
-- the caller stepped back from is in no list of theirs. One sign or two are the beginning of a word: the
-- index of words knows three signs and more, or where a word begins. A search first finds the ids, which
-- the index answers, and then their rows.
create or replace function app.queue_sql(p_filter jsonb) returns text
language sql immutable set search_path = '' as $$
	select case when p_filter ? 'text'
			then 'select v from app.reviews v where v.id = any(array(select r.id'
			else 'select r'
		end
		|| ' from app.reviews r where r.program = $1'
		|| case
			when p_filter ? 'state' then ' and r.state = $2->>''state'''
			when p_filter ? 'text' then ''
			else ' and r.state <> ''decided'''
		end
		|| case when p_filter ? 'part' then ' and r.part = $2->>''part''' else '' end
		|| case when p_filter ? 'language' then ' and r.language = $2->>''language''' else '' end
		|| case when p_filter ? 'flag' then ' and r.flags @> array[$2->>''flag'']' else '' end
		|| case when p_filter ? 'provider' then ' and r.provider = $2->>''provider''' else '' end
		|| case when p_filter ? 'reason' then ' and r.reasons @> array[$2->>''reason'']' else '' end
		|| case p_filter->>'assigned'
			when 'me' then ' and r.assignee = $3'
			when 'none' then ' and r.assignee is null'
			else case
				when not p_filter ? 'assigned' then ''
				when p_filter->>'assigned' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
					then ' and r.assignee = ($2->>''assigned'')::uuid'
				else ' and false'
			end
		end
		|| case when p_filter->>'mine' = 'true'
			then ' and r.reviewer = $3 and r.state = ''claimed''' else '' end
		|| case
			when not p_filter ? 'text' then ''
			when char_length(btrim(p_filter->>'text')) > 2 then ' and r.words like $4'
			else ' and (r.words like substr($4, 2) or r.words like ''% '' || substr($4, 2))'
		end
		|| ' and not exists (select from app.recusals c
			where c.application_id = r.application_id and c.person = $3)'
		|| ' and ($5 is null or (r.place, r.id) > ($5, $6)) order by r.place, r.id limit $7'
		|| case when p_filter ? 'text' then ')) order by v.place, v.id' else '' end
$$;

-- Lines of the queue in its order, as `Review` in the app. All at once: a function costs more to call
-- than a line takes to write, and a text that only travels need not be taken apart.
create function app.review_lines(p_reviews app.reviews[]) returns json
language sql stable set search_path = '' as $$
	select coalesce(json_agg(json_build_object(
		'id', r.id, 'application_id', r.application_id, 'program', r.program, 'part', r.part,
		'revision', r.revision, 'state', r.state, 'name', r.name, 'receipt', r.receipt,
		'language', r.language, 'flags', r.flags,
		'submitted_at', (extract(epoch from r.submitted_at) * 1000)::bigint,
		'due_at', (extract(epoch from r.due_at) * 1000)::bigint, 'days_left', r.days_left,
		'reviewer', r.reviewer,
		'reviewer_name', (select p.name from app.people p where p.id = r.reviewer),
		'assignee', r.assignee,
		'assignee_name', (select p.name from app.people p where p.id = r.assignee),
		'held_until', (
			select (extract(epoch from c.until) * 1000)::bigint from app.claims c
			where c.review_id = r.id and c.state = 'held'
		)
	) order by r.place, r.id), '[]')
	from unnest(p_reviews) r
$$;

create or replace function app.review_line(p_review app.reviews) returns jsonb
language sql stable set search_path = '' as $$
	select (app.review_lines(array[p_review])->0)::jsonb
$$;

-- The counts come with the head of the queue; whoever goes on has them.
drop function api.review_queue(text, jsonb, jsonb, int);
create function api.review_queue(p_program text, p_filter jsonb, p_after jsonb, p_limit int)
returns json
language plpgsql stable security definer set search_path = '' as $$
declare
	filter jsonb := jsonb_strip_nulls(coalesce(p_filter, '{}'));
	size int := least(greatest(coalesce(p_limit, 50), 1), 200);
	found app.reviews[];
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	execute 'select array(' || app.queue_sql(filter) || ')' into found
	using p_program, filter, auth.uid(),
		'%' || app.like_text(app.fold(btrim(filter->>'text'))) || '%',
		(p_after->>'place')::timestamptz, (p_after->>'id')::uuid, size;
	return json_build_object('rows', app.review_lines(found),
		'counts', case when p_after is null then app.queue_counts(p_program) end,
		'next', case when cardinality(found) = size then
			json_build_object('place', found[size].place, 'id', found[size].id) end);
end
$$;
grant execute on function api.review_queue(text, jsonb, jsonb, int) to authenticated;

-- A desk is told four times a second at most. Half a second between two hints was nearly all of what a
-- change may take until a reviewer hears of it.
create or replace function sync.is_due(p_topic text) returns boolean
language plpgsql set search_path = '' as $$
begin
	insert into sync.hints (topic, sent_at) values (p_topic, '-infinity') on conflict do nothing;
	perform from sync.hints h where h.topic = p_topic for no key update skip locked;
	if not found then
		return false;
	end if;
	update sync.hints h set sent_at = clock_timestamp()
	where h.topic = p_topic and h.sent_at <= clock_timestamp() - interval '250 milliseconds';
	return found;
end
$$;
