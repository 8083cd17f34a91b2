-- A word to an applicant beside any decision, and the views of the queue that people keep.

insert into app.news (kind, subject, urgent) values ('desk.message', 'decision', false);

-- It stands in the inbox and in the history as it was written. The mail says only that there is one.
create function app.review_message_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	application app.applications;
	said text := btrim(coalesce(p_args->>'text', ''));
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	elsif said !~ '\S' or length(said) > 2000 then
		perform app.refuse('review.message_length');
	end if;
	select a.* into application from app.applications a where a.id = review.application_id;
	if application.person = auth.uid() then
		perform app.refuse('not_allowed');
	end if;
	perform app.log(application.id, review.part, 'message.sent',
		case when app.has_role(review.program, '{reviewer,lead}') then 'reviewer' else 'staff' end,
		jsonb_build_object('text', said));
	perform app.notify(application, 'desk.message', jsonb_build_object('text', said));
	perform app.tell_application(application.id);
end
$$;

create table app.desk_views (
	-- The uid of the command.
	id uuid not null,
	person uuid not null,
	program text not null,
	name text not null,
	-- The address's question, without its mark.
	query text not null,
	at timestamptz not null default now()
);
alter table app.desk_views add primary key (id),
	add check (length(name) between 1 and 60), add check (length(query) between 1 and 1000);
create index desk_views_person on app.desk_views (person, program, at);
alter table app.desk_views enable row level security;
insert into app.retention (name, class, act, whose) values
	('app.desk_views', 'reach', 'gone', 't.person = $1');

create function app.view_save_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not app.has_role(p_args->>'program', '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	elsif 50 <= (
		select count(*) from app.desk_views v
		where v.person = auth.uid() and v.program = p_args->>'program'
	) then
		perform app.refuse('view.too_many');
	end if;
	insert into app.desk_views (id, person, program, name, query)
	values (p_uid, auth.uid(), p_args->>'program', btrim(p_args->>'name'), p_args->>'query');
end
$$;

create function app.view_remove_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	delete from app.desk_views v where v.id = (p_args->>'view')::uuid and v.person = auth.uid();
end
$$;

create function api.desk_views(p_program text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if not app.has_role(p_program, '{reviewer,lead,staff}') then
		perform app.refuse('not_allowed');
	end if;
	return (
		select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'query', v.query)
			order by v.at, v.id), '[]')
		from app.desk_views v where v.person = auth.uid() and v.program = p_program
	);
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('review.message', 1, 'app.review_message_v1', 'application');
insert into sync.mutators (name, ver, fn) values
	('view.save', 1, 'app.view_save_v1'), ('view.remove', 1, 'app.view_remove_v1');
grant execute on function api.desk_views(text) to authenticated;
