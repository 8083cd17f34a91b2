-- Certificates: the second thing an applicant sends, with a state, clock, receipt and decision of
-- its own. There is one to an application, with the application's id, made together with it.

create table app.certificates (
	id uuid not null,
	person uuid not null,
	state text not null default 'none',
	revision int not null default 0,
	digest text,
	receipt text,
	submitted_at timestamptz,
	due_at timestamptz,
	days_left int,
	decided_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.certificates add primary key (id),
	add foreign key (id) references app.applications (id);

create index certificates_feed on app.certificates (id, xid);

create trigger keep_edges before update of state on app.certificates
	for each row execute function app.keep_edges('certificate');

alter table app.certificates enable row level security;
create policy certificates_select_owner_or_holder on app.certificates for select to authenticated
	using (id = any((select app.my_application_ids())::uuid[]));

select sync.publish('certificates', 'application', 'id', '{id}',
	'{id,person,state,revision,digest,receipt,submitted_at,due_at,days_left,decided_at}');

-- The rules that a training has to meet before its certificate can be sent; the twin of
-- `src/lib/domain/certificate.ts`. Null when nothing speaks against it. Days of approval that
-- nobody has written down count neither way: the reviewer is told to look.
create function app.certificate_refusal(p_definition jsonb, p_answers jsonb) returns text
language plpgsql stable set search_path = '' as $$
declare
	rule jsonb := p_definition->'training';
	completed text := p_answers->>'training/completed_on';
	ticked jsonb := p_answers->'training/competencies';
begin
	if completed < (rule #>> '{completedAfter,value}') collate "C" then
		return 'certificate.too_early';
	elsif jsonb_typeof(p_answers->'training/hours') = 'number'
		and (p_answers->>'training/hours')::numeric < (rule #>> '{hoursMin,value}')::numeric then
		return 'certificate.hours';
	elsif jsonb_typeof(ticked) = 'array' and ticked <> '[]' and not ticked @> (
		select coalesce(jsonb_agg(c->'id'), '[]') from jsonb_array_elements(rule->'competencies') c
	) then
		return 'certificate.competencies';
	elsif exists (
		select from app.providers p
		where p.id::text = p_answers->>'training/provider'
			and (p.approved_from::text > completed or p.approved_to::text < completed)
	) then
		return 'certificate.provider_not_approved';
	end if;
	return null;
end
$$;

-- What the reviewer is told to look at more closely.
create function app.certificate_flags(p_definition jsonb, p_answers jsonb) returns text[]
language sql stable set search_path = '' as $$
	select array_remove(array[
		case when p_answers->>'training/completed_on'
			= p_definition #>> '{training,completedAfter,value}' then 'completed_first_day' end,
		case when p_answers->>'training/provider' = 'other' then 'provider_other' end,
		case when p.id is not null and p.approved_from is null then 'provider_undated' end,
		case when not p.confirmed then 'provider_unconfirmed' end
	], null)
	from (select) one
	left join app.providers p on p.id::text = p_answers->>'training/provider'
$$;

create function app.certificate_submit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	definition jsonb := app.definition_of(application);
	refusal text;
begin
	perform app.refuse_locked(application, 'certificate');
	if definition->>'certificateOrder' = 'after_approval' and application.state <> 'approved' then
		perform app.refuse('certificate.after_approval');
	end if;
	perform app.refuse_stale(application.id, 'certificate', p_args);
	refusal := app.certificate_refusal(definition, app.answers_of(application.id));
	if refusal is not null then
		perform app.refuse(refusal);
	end if;
	perform app.submit_part(application, 'certificate', definition);
end
$$;

insert into sync.mutators (name, ver, fn, lock)
values ('certificate.submit', 1, 'app.certificate_submit_v1', 'application');
