-- The head of the queue at a million applications: what costs most is what hardly anybody reads.

-- Beyond 500 a count says "500 or more": nobody plans a day by the difference.
create or replace function app.queue_counts(p_program text) returns jsonb
language sql stable set search_path = '' set enable_seqscan = off as $$
	select jsonb_object_agg(k.name, k.count) from (
		select s.state as name, (
			select count(*) from (
				select from app.reviews r where r.program = p_program and r.state = s.state limit 500
			) counted
		) as count
		from (values ('received'), ('claimed'), ('waiting')) s (state)
		union all
		select 'mine', (
			select count(*) from (
				select from app.reviews r
				where r.program = p_program and r.reviewer = (select auth.uid())
					and r.state = 'claimed' limit 500
			) counted
		)
		union all
		select 'assigned', (
			select count(*) from (
				select from app.reviews r
				where r.program = p_program and r.assignee = (select auth.uid())
					and r.state <> 'decided' limit 500
			) counted
		)
	) k
$$;

-- Most lines are nobody's yet, and then nobody's name is looked for.
create or replace function app.review_lines(p_reviews app.reviews[]) returns json
language sql stable set search_path = '' as $$
	select coalesce(json_agg(json_build_object(
		'id', r.id, 'application_id', r.application_id, 'program', r.program, 'part', r.part,
		'revision', r.revision, 'state', r.state, 'name', r.name, 'receipt', r.receipt,
		'language', r.language, 'flags', r.flags,
		'submitted_at', (extract(epoch from r.submitted_at) * 1000)::bigint,
		'due_at', (extract(epoch from r.due_at) * 1000)::bigint, 'days_left', r.days_left,
		'reviewer', r.reviewer,
		'reviewer_name', case when r.reviewer is not null then (
			select p.name from app.people p where p.id = r.reviewer
		) end,
		'assignee', r.assignee,
		'assignee_name', case when r.assignee is not null then (
			select p.name from app.people p where p.id = r.assignee
		) end,
		'held_until', case when r.state = 'claimed' then (
			select (extract(epoch from c.until) * 1000)::bigint from app.claims c
			where c.review_id = r.id and c.state = 'held'
		) end
	) order by r.place, r.id), '[]')
	from unnest(p_reviews) r
$$;
