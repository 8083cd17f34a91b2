-- Decisions that rest before the applicant hears: taken back, sent at once, looked at by somebody else,
-- or returned. And what the desk reads of all this.

create function app.desk_of(p_program text) returns app.desk_settings
language sql stable set search_path = '' as $$
	select s from app.desk_settings s where s.program = p_program
$$;

-- Why somebody else looks at a decision before it goes out; null when nobody has to. The draw is by the
-- command's id under a seed that nobody is told, so that it can be repeated and not foreseen. Where
-- nobody else works, nobody waits for them.
create function app.sample(p_review app.reviews, p_uid uuid) returns text
language plpgsql stable set search_path = '' as $$
declare
	desk app.desk_settings := app.desk_of(p_review.program);
	drawn int := abs(hashtextextended(p_uid::text || desk.seed, 11) % 1000);
begin
	if desk.program is null or not exists (
		select from app.roles r
		where r.program = p_review.program and r.role in ('reviewer', 'lead') and not r.deleted
			and r.person <> auth.uid() and app.may_be_given(p_review, r.person)
	) then
		return null;
	elsif p_review.flags && desk.sample_flags then
		return 'flag';
	elsif desk.sample_first > (
		select count(*) from (
			select from app.decisions d where d.reviewer = auth.uid() limit desk.sample_first
		) given
	) then
		return 'first';
	elsif drawn < desk.sample_permille then
		return 'random';
	end if;
	return null;
end
$$;

create or replace function app.review_decide_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
	denial app.denials := app.open_denial(review);
	kind text := coalesce(p_args->>'kind', '');
begin
	if review.state <> 'claimed' or review.revision is distinct from (p_args->>'revision')::int then
		perform app.refuse('review.stale', jsonb_build_object('revision', review.revision));
	elsif (app.open_verdict(review)).id is not null then
		perform app.refuse('review.decided');
	elsif denial.reviewer = auth.uid() then
		perform app.refuse('claim.second');
	elsif kind = 'deny' then
		perform app.refuse_denial(review, p_args);
	elsif kind = 'change' then
		perform app.refuse_reasons(review, p_args);
	elsif kind = 'approve' then
		perform app.refuse_unread(review);
	else
		perform app.refuse('not_allowed');
	end if;
	if kind = 'deny' and denial.id is null then
		perform app.propose_denial(review, claim, p_uid, p_args);
	else
		perform app.conclude(review, kind, p_uid, p_args);
	end if;
end
$$;

-- Writes down what was concluded. It goes out at once where the program neither lets it rest nor has
-- it looked at; two people who denied have looked already.
create or replace function app.conclude(p_review app.reviews, p_kind text, p_uid uuid, p_args jsonb)
returns void
language plpgsql set search_path = '' as $$
declare
	rest interval := make_interval(
		secs => coalesce((app.desk_of(p_review.program)).undo_seconds, 0));
	verdict app.verdicts;
begin
	verdict := jsonb_populate_record(verdict, jsonb_build_object('id', p_uid,
		'review_id', p_review.id, 'application_id', p_review.application_id,
		'part', p_review.part, 'revision', p_review.revision, 'kind', p_kind,
		'reasons', coalesce(p_args->'reasons', '[]'), 'note', left(coalesce(p_args->>'note', ''), 4000),
		'checklist', coalesce(p_args->'checklist', '{}'), 'reviewer', auth.uid(), 'at', now(),
		'send_at', now() + rest, 'state', 'waiting'));
	if (app.open_denial(p_review)).id is null then
		verdict.sampled := app.sample(p_review, p_uid);
	end if;
	if verdict.sampled is not null or rest > interval '0' then
		insert into app.verdicts values (verdict.*);
	end if;
	if rest = interval '0' then
		perform app.send_out(verdict);
		return;
	end if;
	-- Nobody else takes the file while the decision rests.
	update app.claims c set until = greatest(c.until, verdict.send_at + interval '5 minutes')
	where c.review_id = p_review.id and c.state = 'held';
	perform app.tell_application(p_review.application_id);
end
$$;

-- A verdict has rested: it becomes the decision, or somebody else looks at it first.
create function app.send_out(p_verdict app.verdicts) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
begin
	update app.claims c set state = 'decided'
	where c.review_id = p_verdict.review_id and c.state = 'held';
	if p_verdict.sampled is null then
		perform app.settle(p_verdict);
		return;
	end if;
	update app.verdicts v set state = 'checking' where v.id = p_verdict.id;
	update app.reviews r
	set state = 'received', reviewer = null, assignee = nullif(r.assignee, p_verdict.reviewer),
		flags = array_remove(r.flags, 'sample') || '{sample}'
	where r.id = p_verdict.review_id returning * into review;
	perform app.tell_application(review.application_id);
end
$$;

-- The decision is written, and what follows from it is done, in the name of whoever decided.
create function app.settle(p_verdict app.verdicts) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	denial app.denials;
	decision app.decisions;
begin
	update app.verdicts v set state = 'sent' where v.id = p_verdict.id;
	select r.* into review from app.reviews r where r.id = p_verdict.review_id for no key update;
	review.reviewer := p_verdict.reviewer;
	denial := app.open_denial(review);
	if denial.id is not null then
		perform app.answer_denial(review, denial, p_verdict.kind);
	end if;
	update app.reviews r
	set reviewer = p_verdict.reviewer,
		assignee = case p_verdict.kind when 'change' then r.assignee end,
		flags = array(select f from unnest(r.flags) with ordinality g (f, n)
			where f not in ('sample', 'returned', 'escalated', 'second') order by n)
	where r.id = review.id;
	insert into app.decisions
		(id, application_id, part, revision, kind, reasons, note, checklist, reviewer)
	values (p_verdict.id, p_verdict.application_id, p_verdict.part, p_verdict.revision,
		p_verdict.kind, p_verdict.reasons, p_verdict.note, p_verdict.checklist, p_verdict.reviewer)
	returning * into decision;
	case p_verdict.kind
		when 'approve' then perform app.approve(review, decision);
		when 'change' then perform app.ask_change(review, decision);
		else perform app.deny(review, decision);
	end case;
end
$$;

-- What the second person made of it.
create or replace function app.answer_denial(
	p_review app.reviews, p_denial app.denials, p_kind text
) returns void
language plpgsql set search_path = '' as $$
begin
	update app.denials d
	set state = case p_kind when 'deny' then 'confirmed' else 'declined' end,
		second = p_review.reviewer, answered_at = now()
	where d.id = p_denial.id;
	if p_kind = 'change' then
		-- A change is asked for from a review of one person, which it is again.
		perform app.move_part(p_review, 'in_review');
	end if;
end
$$;

-- An event names who decided, also when the clock sends the decision out.
create or replace function app.log_review(
	p_review app.reviews, p_kind text, p_actor text default 'reviewer', p_about jsonb default '{}'
) returns void
language plpgsql set search_path = '' as $$
declare
	who uuid := case
		when p_kind in ('review.approved', 'review.change_asked', 'review.denied')
			then p_review.reviewer
		else auth.uid()
	end;
begin
	perform app.log(p_review.application_id, p_review.part, p_kind, p_actor,
		jsonb_build_object('revision', p_review.revision) || p_about || case
			when p_actor = 'reviewer' then jsonb_build_object('reviewer',
				(select p.name from app.people p where p.id = who))
			else '{}' end);
	perform app.tell_application(p_review.application_id);
end
$$;

-- The caller's own verdict that still rests.
create function app.own_verdict(p_review app.reviews) returns app.verdicts
language plpgsql set search_path = '' as $$
declare
	found app.verdicts := app.open_verdict(p_review);
begin
	if found.id is null or found.state <> 'waiting' or found.reviewer <> auth.uid() then
		perform app.refuse('review.sent');
	end if;
	return found;
end
$$;

-- Takes back what the applicant has not heard: the file is held as before.
create function app.review_undo_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	verdict app.verdicts := app.own_verdict(review);
begin
	update app.verdicts v set state = 'undone' where v.id = verdict.id;
	update app.claims c set until = now() + app.claim_time(review.program)
	where c.review_id = review.id and c.state = 'held';
	perform app.tell_application(review.application_id);
end
$$;

-- "Send now": it does not rest any longer.
create function app.review_send_now_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
begin
	perform app.send_out(app.own_verdict(review));
end
$$;

-- Somebody else has looked at a decision before it goes out: it goes out as it is, or back to whoever
-- decided, with why.
create function app.review_check_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	claim app.claims := app.live_claim(review);
	verdict app.verdicts := app.open_verdict(review);
	agrees boolean := (p_args->>'agrees')::boolean;
begin
	if verdict.state is distinct from 'checking' then
		perform app.refuse('review.stale', jsonb_build_object('revision', review.revision));
	elsif verdict.reviewer = auth.uid() then
		perform app.refuse('claim.second');
	elsif not agrees and coalesce(p_args->>'note', '') !~ '\S' then
		perform app.refuse('review.note_missing');
	end if;
	update app.verdicts v set checker = auth.uid(), checked_at = now() where v.id = verdict.id;
	perform app.remark(p_uid, review, case when agrees then 'agreed' else 'returned' end,
		p_args->>'note', verdict.reviewer);
	update app.claims c set state = 'decided' where c.id = claim.id;
	if agrees then
		perform app.settle(verdict);
		return;
	end if;
	update app.verdicts v set state = 'returned' where v.id = verdict.id;
	update app.reviews r
	set state = 'received', reviewer = null,
		assignee = case when app.may_be_given(r, verdict.reviewer) then verdict.reviewer end,
		flags = array_remove(array_remove(r.flags, 'sample'), 'returned') || '{returned}'
	where r.id = review.id;
	perform app.tell_application(review.application_id);
end
$$;

-- Verdicts that have rested long enough. Called by the tick; what is found is looked at again under the
-- application's lock, as everything that a push does.
create function app.send_rested() returns int
language plpgsql set search_path = '' as $$
declare
	verdict app.verdicts;
	sent int := 0;
begin
	perform sync.lock(array(
		select v.application_id::text from app.verdicts v
		where v.state = 'waiting' and v.send_at <= now() order by v.send_at limit 100
	));
	for verdict in
		select v.* from app.verdicts v
		where v.state = 'waiting' and v.send_at <= now() order by v.send_at limit 100
		for no key update skip locked
	loop
		-- One that cannot go out must not keep the others from it, tick after tick.
		begin
			if app.still_held(verdict) then
				perform app.send_out(verdict);
				sent := sent + 1;
			else
				update app.verdicts v set state = 'void' where v.id = verdict.id;
			end if;
		exception when others then
			raise warning 'verdict % could not be sent: %', verdict.id, sqlerrm;
		end;
	end loop;
	return sent;
end
$$;

create function app.still_held(p_verdict app.verdicts) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.claims c join app.reviews r on r.id = c.review_id
		where c.review_id = p_verdict.review_id and c.reviewer = p_verdict.reviewer
			and c.state = 'held' and r.state = 'claimed' and r.revision = p_verdict.revision
	)
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
	perform app.send_rested();
	update app.chores c set at = now() where c.name = 'forget' and c.at < now() - interval '1 hour';
	if found then
		perform app.forget_old(now());
	end if;
	answer := jsonb_build_object('expired', app.expire_claims(), 'told', app.tell_waiting());
	perform sync.tell();
	return answer;
end
$$;

-- What an opened review holds: what was sent and decided, and what the desk says to itself about it.
create or replace function app.read_file(p_review app.reviews) returns jsonb
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
				'checklist', d.checklist, 'reviewer_name', app.name_of(d.reviewer)) order by d.at), '[]')
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
	) || app.read_desk(p_review);
end
$$;

create function app.name_of(p_person uuid) returns text
language sql stable set search_path = '' as $$
	select p.name from app.people p where p.id = p_person
$$;

create function app.read_desk(p_review app.reviews) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'denial', (
			select jsonb_build_object('reasons', d.reasons, 'note', d.note, 'at', app.ms(d.at),
				'reviewer_name', app.name_of(d.reviewer))
			from app.open_denial(p_review) d where d.id is not null
		),
		'verdict', (
			select jsonb_build_object('id', v.id, 'kind', v.kind, 'reasons', v.reasons,
				'note', v.note, 'checklist', v.checklist, 'state', v.state, 'at', app.ms(v.at),
				'send_at', app.ms(v.send_at), 'reviewer', v.reviewer,
				'reviewer_name', app.name_of(v.reviewer))
			from app.open_verdict(p_review) v where v.id is not null
		),
		-- What a specialization is built on, so that nobody has to look for it.
		'stands_on', (
			select jsonb_build_object('name', c.name, 'number', c.number, 'issued_on', c.issued_on,
				'expires_on', c.expires_on)
			from app.applications a join app.certifications c on c.application_id = a.builds_on
			where a.id = p_review.application_id and not c.deleted
			order by c.issued_on desc limit 1
		),
		'remarks', (
			select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'part', m.part,
				'revision', m.revision, 'kind', m.kind, 'note', m.note, 'at', app.ms(m.at),
				'name', app.name_of(m.person), 'whom', app.name_of(m.whom)) order by m.at, m.id), '[]')
			from app.remarks m where m.application_id = p_review.application_id
		)
	)
$$;

create or replace function app.review_line(p_review app.reviews) returns jsonb
language sql stable set search_path = '' as $$
	select jsonb_build_object(
		'id', p_review.id, 'application_id', p_review.application_id, 'program', p_review.program,
		'part', p_review.part, 'revision', p_review.revision, 'state', p_review.state,
		'name', p_review.name, 'receipt', p_review.receipt, 'language', p_review.language,
		'flags', p_review.flags, 'submitted_at', app.ms(p_review.submitted_at),
		'due_at', app.ms(p_review.due_at), 'days_left', p_review.days_left,
		'reviewer', p_review.reviewer, 'reviewer_name', app.name_of(p_review.reviewer),
		'assignee', p_review.assignee, 'assignee_name', app.name_of(p_review.assignee),
		'held_until', (
			select app.ms(c.until) from app.claims c
			where c.review_id = p_review.id and c.state = 'held'
		)
	)
$$;

-- One review: to everybody at the desk what the queue says of it; the rest to whoever may read it.
-- Nobody opens their own, or what they stepped back from.
create or replace function api.review_file(p_review uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
	review app.reviews;
	application app.applications;
	answer jsonb;
begin
	select r.* into review from app.reviews r where r.id = p_review;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
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

insert into sync.mutators (name, ver, fn, lock) values
	('review.undo', 1, 'app.review_undo_v1', 'application'),
	('review.send_now', 1, 'app.review_send_now_v1', 'application'),
	('review.check', 1, 'app.review_check_v1', 'application');
