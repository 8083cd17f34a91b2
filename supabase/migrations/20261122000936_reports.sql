-- Care for groups and mentoring: reports, what staff do about them, who may listen, and forgetting.
--
-- Staff never read along. They see the one message that somebody reported, as it was when it was
-- reported, and nothing around it.

-- Whether the caller reads what is said in a place.
create function app.reads_place(p_place uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.group_members m where m.group_id = p_place and m.person = auth.uid()
	) or exists (
		select from app.mentorings g where g.id = p_place and auth.uid() in (g.mentor, g.person)
	)
$$;

create function api.message_report(p_message uuid, p_reason text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	said app.messages;
begin
	select m.* into said from app.messages m
	where m.id = p_message and m.person <> auth.uid() and app.reads_place(m.place);
	if said.id is null then
		perform app.refuse('not_found');
	end if;
	perform sync.lock(array['study:' || auth.uid()]);
	if (
		select count(*) from app.message_reports r
		where r.reporter = auth.uid() and r.at > now() - interval '1 day'
	) >= 20 then
		perform app.refuse('rate.limited');
	end if;
	insert into app.message_reports
		(message, place, program, reporter, author, name, body, reason)
	values (said.id, said.place, said.program, auth.uid(), said.person, said.name,
		said.body, app.clean_text(p_reason, 300))
	on conflict (message, reporter) do nothing;
end
$$;

-- Whether the caller wrote a message or reported it, as one of however many did.
create function app.is_in_report(p_message uuid) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from app.message_reports r
		where r.message = p_message and auth.uid() in (r.author, r.reporter)
	)
$$;

-- What waits for the program's staff: reports nobody has settled, and offers to be a mentor.
create function api.study_care(p_program text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	return jsonb_build_object(
		'reports', (
			select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'body', l.body,
				'reason', l.reason, 'at', app.ms(l.at)) order by l.at), '[]')
			from (
				select r.* from app.message_reports r
				where r.program = p_program and r.outcome is null
					and not app.is_in_report(r.message)
				order by r.at limit 100
			) l
		),
		'offers', (
			select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name,
				'about', l.about, 'proof', l.proof, 'at', app.ms(l.at)) order by l.at), '[]')
			from (
				select m.* from app.mentors m
				where m.program = p_program and m.state = 'waiting' and m.person <> auth.uid()
				order by m.at limit 100
			) l
		)
	);
end
$$;

-- `kept`: it may stay. `removed`: its words go. `barred`: and who wrote it takes part no more.
-- All reports of the same message are settled by it. Nobody settles what they wrote or reported.
create function api.report_settle(p_report uuid, p_outcome text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	report app.message_reports;
begin
	select r.* into report from app.message_reports r where r.id = p_report;
	if report.id is null or not app.has_role(report.program, '{lead,staff}') then
		perform app.refuse('not_found');
	elsif app.is_in_report(report.message) then
		perform app.refuse('not_allowed');
	elsif p_outcome is null or p_outcome not in ('kept', 'removed', 'barred') then
		perform app.refuse('bad_arguments');
	end if;
	update app.message_reports r set outcome = p_outcome, settled_by = auth.uid(), settled_at = now()
	where r.message = report.message and r.outcome is null;
	if not found or p_outcome = 'kept' then
		return;
	end if;
	update app.messages m set removed_at = now() where m.id = report.message;
	if p_outcome = 'barred' then
		perform app.bar(report.program, report.author);
	end if;
	perform sync.note('group:' || report.place), sync.note('mentoring:' || report.place);
	perform sync.tell();
end
$$;

-- Out of every group and mentoring of the program, and off its list of mentors.
create function app.bar(p_program text, p_person uuid) returns void
language plpgsql set search_path = '' as $$
declare
	member app.group_members;
begin
	insert into app.study_barred (program, person, by) values (p_program, p_person, auth.uid())
	on conflict do nothing;
	perform sync.lock(array(
		select m.group_id::text from app.group_members m where m.person = p_person
		union all select 'study:' || p_person
	));
	for member in
		select m.* from app.group_members m join app.study_groups g on g.id = m.group_id
		where m.person = p_person and g.program = p_program
	loop
		perform app.drop_member(member);
	end loop;
	update app.mentors m set state = 'refused', decided_by = auth.uid(), decided_at = now()
	where m.program = p_program and m.person = p_person;
	update app.mentorings g set state = 'ended', ended_at = now()
	where g.program = p_program and p_person in (g.mentor, g.person)
		and g.state in ('asked', 'accepted');
end
$$;

create function api.mentor_confirm(p_mentor uuid, p_yes boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
	mentor app.mentors;
begin
	select m.* into mentor from app.mentors m where m.id = p_mentor;
	if mentor.id is null or not app.has_role(mentor.program, '{lead,staff}') then
		perform app.refuse('not_found');
	elsif mentor.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	update app.mentors m set state = case when p_yes then 'listed' else 'refused' end,
		decided_by = auth.uid(), decided_at = now()
	where m.id = p_mentor and m.state = 'waiting';
	if not found then
		perform app.refuse('state.illegal');
	end if;
	insert into app.notifications (person, kind, about)
	values (mentor.person, case when p_yes then 'mentor.confirmed' else 'mentor.not_confirmed' end,
		'{}');
	perform sync.note('person:' || mentor.person);
	perform sync.tell();
end
$$;

-- The topic itself when it is a group's or a mentoring's and the caller belongs to it, else nothing.
create function app.my_study_topics(p_topic text) returns text[]
language plpgsql stable security definer set search_path = '' as $$
begin
	if p_topic ~ '^(group|mentoring):[0-9a-f-]{36}$' and exists (
		select from app.group_members m
		where p_topic = 'group:' || m.group_id and m.person = (select auth.uid())
		union all
		select from app.mentorings g
		where p_topic = 'mentoring:' || g.id and (select auth.uid()) in (g.mentor, g.person)
	) then
		return array[p_topic];
	end if;
	return '{}';
end
$$;

-- Members hear hints and see who else is there; only the database sends. In a group one may say that
-- one is present, by the id that one has there: names come from the list of members, and an id that
-- is not on it is shown to nobody.
create policy study_select_member on realtime.messages for select to authenticated
	using (realtime.topic() = any((select app.my_study_topics(realtime.topic()))::text[]));
create policy study_insert_member on realtime.messages for insert to authenticated
	with check (extension = 'presence' and split_part(realtime.topic(), ':', 1) = 'group'
		and realtime.topic() = any((select app.my_study_topics(realtime.topic()))::text[]));

-- Messages are kept for ninety days, a settled report for a year, a round for ninety days, a try for
-- a day. Called by the tick: each line looks into an index and mostly finds nothing.
create function app.forget_study() returns void
language plpgsql set search_path = '' as $$
begin
	delete from app.messages m where m.at < now() - interval '90 days';
	delete from app.message_reports r
	where r.at < now() - interval '1 year' and r.outcome is not null;
	delete from app.group_rounds r where r.started_at < now() - interval '90 days';
	delete from app.code_tries t where t.at < now() - interval '1 day';
	delete from app.mentorings g where g.ended_at < now() - interval '1 year';
end
$$;

grant execute on function app.my_study_topics(text) to authenticated;
grant execute on function
	api.message_report(uuid, text), api.study_care(text), api.report_settle(uuid, text),
	api.mentor_confirm(uuid, boolean)
to authenticated;
