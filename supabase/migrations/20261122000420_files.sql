-- Files: evidence that an applicant attached.
--
-- The bytes go straight to storage, to a key made of the person's id and the content's hash; the
-- row is made afterwards (U2) and counts as received only when the server itself has read, hashed
-- and sniffed the bytes (U3), which SQL cannot do: the function `receive-file` does, and reports to
-- `api.file_received`. Reviewers open a file only through `api.look`, which records it (D4).

create table app.files (
	id uuid not null,
	application_id uuid not null,
	person uuid not null,
	document text not null,
	name text not null,
	type text not null,
	size bigint not null,
	sha256 text not null,
	state text not null default 'stored',
	receipt text,
	refusal text,
	warnings jsonb not null default '[]',
	created_at timestamptz not null default now(),
	received_at timestamptz,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.files add primary key (id),
	add unique (receipt),
	add foreign key (application_id) references app.applications (id),
	add check (type in ('image/jpeg', 'image/png', 'application/pdf')),
	add check (size between 1 and 10485760),
	add check (sha256 ~ '^[0-9a-f]{64}$'),
	add check (length(name) between 1 and 200),
	add check (jsonb_typeof(warnings) = 'array');

create unique index files_live on app.files (application_id, document)
	where state in ('stored', 'received') and not deleted;
create index files_feed on app.files (person, xid);
create index files_application on app.files (application_id);
create index files_waiting on app.files (created_at) where state = 'stored' and not deleted;

create trigger keep_edges before update of state on app.files
	for each row execute function app.keep_edges('file');

alter table app.files enable row level security;
create policy files_select_owner on app.files for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('files', 'person', 'person', '{id}',
	'{id,application_id,document,name,type,size,sha256,state,receipt,refusal,warnings,created_at,
	received_at}');

-- Where a file's bytes lie in the bucket.
create function app.key_of(p_person uuid, p_sha256 text, p_type text) returns text
language sql immutable set search_path = '' as $$
	select p_person || '/' || p_sha256 || case p_type
		when 'image/jpeg' then '.jpg' when 'image/png' then '.png' when 'application/pdf' then '.pdf'
	end
$$;

create function app.is_stored(p_key text, p_size bigint) returns boolean
language sql stable set search_path = '' as $$
	select exists (
		select from storage.objects o
		where o.bucket_id = 'evidence' and o.name = p_key and (o.metadata->>'size')::bigint = p_size
	)
$$;

create function app.file_attach_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	part text := (
		select d.part from app.documents d
		where d.program = application.program and d.edition = application.edition
			and d.id = p_args->>'document'
	);
	bytes bigint := (p_args->>'size')::bigint;
begin
	if part is null or exists (select from app.files f where f.id = (p_args->>'file')::uuid) then
		perform app.refuse('bad_arguments');
	end if;
	perform app.refuse_locked(application, part);
	if not app.is_stored(
		app.key_of(application.person, p_args->>'sha256', p_args->>'type'), bytes) then
		perform app.refuse('file.not_stored', jsonb_build_object('file', p_args->'file'));
	end if;
	update app.files f
	set state = case f.state when 'received' then 'superseded' else 'removed' end
	where f.application_id = application.id and f.document = p_args->>'document'
		and f.state in ('stored', 'received') and not f.deleted;
	insert into app.files
		(id, application_id, person, document, name, type, size, sha256, warnings)
	values ((p_args->>'file')::uuid, application.id, application.person, p_args->>'document',
		p_args->>'name', p_args->>'type', bytes, p_args->>'sha256',
		coalesce(p_args->'warnings', '[]'));
end
$$;

create function app.file_remove_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	application app.applications := app.own_application((p_args->>'application')::uuid);
	file app.files;
begin
	select f.* into file from app.files f
	where f.id = (p_args->>'file')::uuid and f.application_id = application.id for no key update;
	if file.id is null then
		perform app.refuse('not_found');
	elsif file.state in ('removed', 'superseded') then
		return;
	end if;
	perform app.refuse_locked(application, (
		select d.part from app.documents d where d.program = application.program
			and d.edition = application.edition and d.id = file.document));
	update app.files f set state = 'removed' where f.id = file.id;
	perform app.log(application.id, app.part_of(file), 'file.removed', 'applicant',
		jsonb_build_object('file', file.id, 'document', file.document, 'name', file.name),
		not app.is_sent(file));
end
$$;

-- Whether any revision holds the file: until then it is part of a draft.
create function app.is_sent(p_file app.files) returns boolean
language plpgsql stable set search_path = '' as $$
begin
	return exists (
		select from app.submissions s
		where s.application_id = p_file.application_id
			and s.files @> jsonb_build_array(jsonb_build_object('id', p_file.id))
	);
end
$$;

create function app.part_of(p_file app.files) returns text
language sql stable set search_path = '' as $$
	select d.part from app.applications a
	join app.documents d on d.program = a.program and d.edition = a.edition
		and d.id = p_file.document
	where a.id = p_file.application_id
$$;

-- What the server found in the bytes. Told twice, the first word stands. For the server alone.
create function api.file_received(
	p_file uuid, p_sha256 text, p_size bigint, p_type text, p_refusal text
) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	file app.files;
	problem text := p_refusal;
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	perform sync.lock(array(select f.application_id::text from app.files f where f.id = p_file));
	select f.* into file from app.files f where f.id = p_file for no key update;
	if file.id is null then
		perform app.refuse('not_found');
	elsif file.state = 'stored' then
		if problem is null and (file.sha256, file.size, file.type)
			is distinct from (p_sha256, p_size, p_type) then
			problem := 'file.changed';
		end if;
		update app.files f
		set state = case when problem is null then 'received' else 'refused' end,
			receipt = case when problem is null then app.new_receipt('f') end,
			refusal = problem, received_at = now()
		where f.id = file.id returning f.* into file;
		perform app.tell_file(file);
	end if;
	return jsonb_build_object('state', file.state, 'receipt', file.receipt, 'refusal', file.refusal);
end
$$;

create function app.tell_file(p_file app.files) returns void
language plpgsql set search_path = '' as $$
declare
	about jsonb := jsonb_strip_nulls(jsonb_build_object('file', p_file.id,
		'document', p_file.document, 'name', p_file.name, 'receipt', p_file.receipt,
		'refusal', p_file.refusal));
	application app.applications;
begin
	select a.* into application from app.applications a where a.id = p_file.application_id;
	perform app.log(application.id, app.part_of(p_file), 'file.' || p_file.state, 'system', about,
		not app.is_sent(p_file));
	if p_file.state = 'refused' then
		perform app.notify(application, 'file.refused', about);
	end if;
	perform app.tell_application(application.id);
	perform sync.tell();
end
$$;

-- Stored, but not yet read by the server: oldest first. For the server alone.
create function api.files_waiting() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	return (
		select coalesce(jsonb_agg(jsonb_build_object(
			'file', w.id, 'person', w.person, 'bucket', 'evidence',
			'key', app.key_of(w.person, w.sha256, w.type), 'type', w.type, 'size', w.size,
			'sha256', w.sha256
		) order by w.created_at), '[]')
		from (
			select f.* from app.files f where f.state = 'stored' and not f.deleted
			order by f.created_at limit 100
		) w
	);
end
$$;

insert into sync.mutators (name, ver, fn, lock) values
	('file.attach', 1, 'app.file_attach_v1', 'application'),
	('file.remove', 1, 'app.file_remove_v1', 'application');

-- The bucket, and who may do what in it. Files are put once and never changed: a person puts and
-- reads under the own id; there is no policy to change or delete.
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('evidence', 'evidence', false, 10485760,
	'{image/jpeg,image/png,application/pdf}')
on conflict (id) do nothing;

create policy evidence_insert_owner on storage.objects for insert to authenticated
	with check (
		bucket_id = 'evidence'
		and starts_with(name, (select auth.uid())::text || '/')
		and name ~ '^[0-9a-f-]{36}/[0-9a-f]{64}\.(jpg|png|pdf)$'
	);
create policy evidence_select_owner on storage.objects for select to authenticated
	using (bucket_id = 'evidence' and starts_with(name, (select auth.uid())::text || '/'));

grant execute on function
	api.file_received(uuid, text, bigint, text, text), api.files_waiting()
to service_role;
