/** The rows of a crowd, table by table: from `crowd`, one line an application, and `crowd_sent`, one a part. */

/** Different for each number, since the factor is odd; like those that are given out. */
const receipt = (letter: string, number: string) => `(
	select upper(${letter} || '-' || substr(h, 1, 5) || '-' || substr(h, 6, 5))
	from (select lpad(to_hex((${number}) * 2654435761 % 1099511627776), 10, '0') as h) told)`;

/** A sent part's number and revision as one number. */
const sentNumber = (revision: string) => `(c.i::bigint * 8 + ${revision})`;

/** What goes with each part: document, and the letter that tells its id from another's. */
const documents = `(values ('application', 'photo_id'), ('application', 'diploma'),
	('certificate', 'certificate')) d (part, document) on d.part = c.part`;
const fileId = `pg_temp.id('file ' || d.document, c.i)`;
const sha256 = `md5('bytes ' || d.document || c.i) || md5(d.document || c.i)`;

const people = [
	`insert into auth.users (id, email, email_confirmed_at)
		select person, 'person-' || i || '@crowd.example', sent_at from crowd`,
	`insert into app.people (id, name, language, created_at, xid)
		select person, name, language, sent_at - interval '9 days', pg_current_xact_id() from crowd`
];

const applications = [
	`insert into app.applications (id, person, program, edition, pathway, state, revision, receipt,
			submitted_at, due_at, decided_at, created_at, xid)
		select c.application, c.person, c.program, c.edition, c.pathway, c.state,
			case when s.part is null then 0 else c.revision end, ${receipt(`'A'`, sentNumber('c.revision'))},
			s.sent_at, s.due_at, case when s.review_state = 'decided' then s.sent_at + interval '9 days' end,
			c.sent_at - interval '8 days', pg_current_xact_id()
		from crowd c left join crowd_sent s on s.i = c.i and s.part = 'application'`,
	`insert into app.certificates (id, person, state, revision, submitted_at, due_at, decided_at,
			xid)
		select c.application, c.person, c.certificate, case when s.part is null then 0 else c.revision end,
			s.sent_at, s.due_at, case when s.review_state = 'decided' then s.sent_at + interval '9 days' end,
			pg_current_xact_id()
		from crowd c left join crowd_sent s on s.i = c.i and s.part = 'certificate'
		where c.is_two`,
	`insert into app.fields (application_id, path, person, value, edit, updated_at, xid)
		select c.application, a.path, c.person, to_jsonb(a.value), pg_temp.id(a.path, c.i), c.sent_at,
			pg_current_xact_id()
		from crowd c, lateral (values ('identity/first_name', c.first_name),
			('identity/last_name', c.last_name)) a (path, value)`
];

const evidence = [
	`insert into app.files (id, application_id, person, document, name, type, size, sha256, state, receipt,
			created_at, received_at, xid)
		select ${fileId}, c.application, c.person, d.document, d.document || '.jpg', 'image/jpeg',
			100000 + c.i % 900000, ${sha256}, 'received',
			${receipt(`left(d.document, 1)`, 'c.i::bigint')}, c.sent_at, c.sent_at, pg_current_xact_id()
		from crowd_sent c join ${documents}`,
	`insert into app.submissions (application_id, part, revision, digest, fields, files, receipt,
			submitted_at, language, xid)
		select c.application, c.part, r, md5(c.part || c.i || r),
			c.fields || jsonb_build_object('identity/first_name', c.first_name,
				'identity/last_name', c.last_name)
				|| case when c.part = 'certificate' and c.provider is not null
					then jsonb_build_object('training/provider', c.provider) else '{}' end,
			(select jsonb_agg(jsonb_build_object('id', ${fileId}, 'document', d.document,
					'name', d.document || '.jpg', 'type', 'image/jpeg', 'size', 100000 + c.i % 900000,
					'sha256', ${sha256}, 'warnings', '[]'::jsonb))
				from (select c.part) s join ${documents}),
			${receipt('left(c.part, 1)', sentNumber('r'))}, c.sent_at - (c.revision - r) * interval '6 days',
			c.language, pg_current_xact_id()
		from crowd_sent c, generate_series(1, c.revision) r`
];

const desk = [
	`insert into app.reviews (id, application_id, program, part, revision, state, name, receipt, language,
			flags, submitted_at, due_at, days_left, reviewer)
		select c.review, c.application, c.program, c.part, c.revision, c.review_state, c.name,
			${receipt('left(c.part, 1)', sentNumber('c.revision'))}, c.language, c.flags, c.sent_at, c.due_at,
			case when c.review_state = 'waiting' then 12 end,
			case when c.review_state not in ('received') then c.reviewer end
		from crowd_sent c`,
	`insert into app.claims (review_id, application_id, reviewer, state, since, until)
		select c.review, c.application, c.reviewer,
			case c.review_state when 'claimed' then 'held' when 'received' then 'released' else 'decided' end,
			case c.review_state when 'claimed' then c.now else c.sent_at + interval '1 day' end,
			case c.review_state when 'claimed' then c.now + interval '10 years'
				else c.sent_at + interval '1 day 30 minutes' end
		from crowd_sent c where c.review_state <> 'received' or pg_temp.draw(c.i, 'let go') < .1`,
	// A revision before the last was sent back with a reason; the last one has what its state says.
	`insert into app.decisions (id, application_id, part, revision, kind, reasons, note, checklist,
			reviewer, at, released_at)
		select pg_temp.id(c.part || ' decision ' || r, c.i), c.application, c.part, r, k.kind,
			case when k.kind = 'approve' or w.codes is null then '[]' else jsonb_build_array(
				jsonb_build_object('note', '', 'code', w.codes[1 + floor(
					pg_temp.draw(c.i, 'reason ' || r) * cardinality(w.codes))::int])) end,
			'', '{"name": "yes"}', c.reviewer, c.sent_at + interval '2 days', c.sent_at + interval '2 days'
		from crowd_sent c join crowd_reasons w on w.program = c.program and w.part = c.part,
		generate_series(1, c.revision) r, lateral (
			select case when r < c.revision or c.part_state = 'changes_requested' then 'change'
				when c.part_state = 'approved' then 'approve' when c.part_state = 'denied' then 'deny'
			end as kind
		) k where k.kind is not null`
];

/** What happened, and the record of it as its trigger would have chained it, a link of all at once. */
const history = [
	`create temp table crowd_told on commit drop as
		select t.*, sha256(convert_to(t.leaf, 'UTF8')) as leaf_hash
		from (
			select o.*, jsonb_build_object('application', o.application, 'n', o.nth,
				'at', to_char(o.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
				'kind', o.kind, 'part', o.part, 'role', o.actor,
				'who', case o.actor when 'reviewer' then o.reviewer else o.person end,
				'source', 'event ' || o.event, 'about', o.about)::text as leaf
			from (
				select c.application, c.part, c.person, c.reviewer, e.kind, e.actor,
					c.sent_at + e.later as at, pg_temp.id(c.part || e.kind, c.i) as event,
					jsonb_build_object('revision', c.revision) || e.about as about,
					row_number() over (partition by c.application order by c.sent_at + e.later, c.part)::int
						as nth
				from crowd_sent c, lateral (values
					(true, c.part || '.submitted', 'applicant', interval '0', '{}'::jsonb),
					(c.review_state <> 'received', 'review.claimed', 'reviewer', interval '1 day',
						'{"reviewer": "Rowan"}'),
					(c.part_state = 'approved', 'review.approved', 'reviewer', interval '2 days',
						'{"reviewer": "Rowan"}'),
					(c.part_state = 'changes_requested', 'review.change_asked', 'reviewer', interval '2 days',
						'{"reviewer": "Rowan"}'),
					(c.part_state = 'denied', 'review.denied', 'reviewer', interval '2 days',
						'{"reviewer": "Rowan"}'),
					(c.part_state = 'withdrawn', 'application.withdrawn', 'applicant', interval '2 days', '{}')
				) e (happened, kind, actor, later, about) where e.happened
			) o
			offset 0
		) t;
	analyze crowd_told (application, nth)`,
	`insert into app.events (id, application_id, part, kind, actor, about, at, xid)
		select event, application, part, kind, actor, about, at, pg_current_xact_id() from crowd_told`,
	`insert into app.records (application_id, nth, leaf, leaf_hash, hash, is_private)
		with recursive chain as (
			select t.application, t.nth, t.leaf, t.leaf_hash, sha256(t.leaf_hash) as hash
			from crowd_told t where t.nth = 1
			union all
			select t.application, t.nth, t.leaf, t.leaf_hash, sha256(c.hash || t.leaf_hash)
			from chain c join crowd_told t on t.application = c.application and t.nth = c.nth + 1
		)
		select application, nth, leaf, leaf_hash, hash, false from chain`
];

/** In the order of what they refer to: what stands as it is written, and what triggers add to. */
export const plain = [...people, ...applications, ...evidence, ...history];
export const derived = desk;
