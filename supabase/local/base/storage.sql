-- File storage as the hosted service lays it out: the same tables, columns, functions, triggers
-- and grants, owned by supabase_storage_admin. Applied once, as superuser, after roles.sql.
-- Only what policies and our functions can see is here; analytics and vector buckets are not.

create schema if not exists storage authorization supabase_admin;
grant usage on schema storage to
	postgres, anon, authenticated, service_role, supabase_storage_admin;

create type storage.buckettype as enum ('STANDARD', 'ANALYTICS', 'VECTOR');
alter type storage.buckettype owner to supabase_storage_admin;

create table storage.buckets (
	id text primary key,
	name text not null,
	owner uuid,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	public boolean default false,
	avif_autodetection boolean default false,
	file_size_limit bigint,
	allowed_mime_types text[],
	owner_id text,
	type storage.buckettype not null default 'STANDARD',
	versioning_status text not null default 'DISABLED',
	constraint buckets_versioning_status_check
		check (versioning_status in ('DISABLED', 'ENABLED', 'SUSPENDED'))
);
create unique index bname on storage.buckets (name);

create table storage.objects (
	id uuid primary key default gen_random_uuid(),
	bucket_id text constraint "objects_bucketId_fkey" references storage.buckets (id),
	name text,
	owner uuid,
	created_at timestamptz default now(),
	updated_at timestamptz default now(),
	last_accessed_at timestamptz default now(),
	metadata jsonb,
	path_tokens text[] generated always as (string_to_array(name, '/')) stored,
	version text,
	owner_id text,
	user_metadata jsonb,
	archived_at timestamptz,
	is_delete_marker boolean not null default false,
	is_versioned boolean not null default false
);
create unique index bucketid_objname on storage.objects (bucket_id, name);
create index name_prefix_search on storage.objects (name text_pattern_ops);
create index idx_objects_bucket_id_name on storage.objects (bucket_id, name collate "C");

alter table storage.buckets owner to supabase_storage_admin;
alter table storage.objects owner to supabase_storage_admin;
alter table storage.buckets enable row level security;
alter table storage.objects enable row level security;

-- As on the hosted service, the tables are open to every role and row security decides; the
-- schema is not exposed, so only the storage service speaks to them.
grant all on storage.buckets, storage.objects to postgres with grant option;
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;

create function storage.foldername(name text) returns text[]
language plpgsql immutable as $$
declare
	parts text[] := string_to_array(name, '/');
begin
	return parts[1 : array_length(parts, 1) - 1];
end
$$;

create function storage.filename(name text) returns text
language plpgsql immutable as $$
declare
	parts text[] := string_to_array(name, '/');
begin
	return parts[array_length(parts, 1)];
end
$$;

create function storage.extension(name text) returns text
language plpgsql immutable as $$
declare
	parts text[] := string_to_array(name, '/');
begin
	return reverse(split_part(reverse(parts[array_length(parts, 1)]), '.', 1));
end
$$;

-- What the caller is doing, for policies that tell an upload from a listing.
create function storage.operation() returns text
language plpgsql stable as $$
begin
	return current_setting('storage.operation', true);
end
$$;

create function storage.allow_any_operation(expected_operations text[]) returns boolean
language sql stable as $$
	select exists (
		select from unnest(expected_operations) as expected
		where expected <> ''
			and regexp_replace(expected, '^storage\.', '')
				= regexp_replace(storage.operation(), '^storage\.', '')
	)
$$;

create function storage.allow_only_operation(expected_operation text) returns boolean
language sql stable as $$
	select storage.allow_any_operation(array[expected_operation])
$$;

create function storage.get_size_by_bucket() returns table (size bigint, bucket_id text)
language sql stable as $$
	select sum((metadata->>'size')::bigint)::bigint, bucket_id
	from storage.objects
	group by bucket_id
$$;

-- One level of a listing: files under the prefix, and folders (whose id is null) once each.
create function storage.search(
	prefix text, bucketname text, limits int default 100, levels int default 1,
	offsets int default 0, search text default '', sortcolumn text default 'name',
	sortorder text default 'asc'
) returns table (
	name text, id uuid, updated_at timestamptz, created_at timestamptz,
	last_accessed_at timestamptz, metadata jsonb
)
language sql stable as $$
	with found as (
		select o.*, o.path_tokens[levels] as part,
			array_length(o.path_tokens, 1) > levels as is_folder
		from storage.objects o
		where o.bucket_id = bucketname
			and starts_with(o.name, prefix || search)
			and array_length(o.path_tokens, 1) >= levels
	), listed as (
		select distinct part as name, null::uuid as id, null::timestamptz as updated_at,
			null::timestamptz as created_at, null::timestamptz as last_accessed_at,
			null::jsonb as metadata
		from found where is_folder
		union all
		select part, f.id, f.updated_at, f.created_at, f.last_accessed_at, f.metadata
		from found f where not is_folder
	)
	select l.name, l.id, l.updated_at, l.created_at, l.last_accessed_at, l.metadata
	from listed l
	order by
		l.id is not null,
		case when sortorder = 'asc' and sortcolumn = 'created_at' then l.created_at end,
		case when sortorder = 'asc' and sortcolumn = 'updated_at' then l.updated_at end,
		case when sortorder = 'desc' and sortcolumn = 'created_at' then l.created_at end desc,
		case when sortorder = 'desc' and sortcolumn = 'updated_at' then l.updated_at end desc,
		case when sortorder = 'desc' and sortcolumn = 'name' then l.name collate "C" end desc,
		l.name collate "C"
	limit limits offset offsets
$$;

-- A row must not go while its bytes stay: deleting goes through the service, which says so.
create function storage.protect_delete() returns trigger
language plpgsql as $$
begin
	if coalesce(current_setting('storage.allow_delete_query', true), 'false') <> 'true' then
		raise exception
			'Direct deletion from storage tables is not allowed. Use the Storage API instead.'
			using errcode = '42501',
				hint = 'This prevents accidental data loss from orphaned objects.';
	end if;
	return null;
end
$$;
create trigger protect_buckets_delete before delete on storage.buckets
	for each statement execute function storage.protect_delete();
create trigger protect_objects_delete before delete on storage.objects
	for each statement execute function storage.protect_delete();

create function storage.enforce_bucket_name_length() returns trigger
language plpgsql as $$
begin
	if length(new.name) > 100 then
		raise exception 'bucket name "%" is too long (% characters). Max is 100.',
			new.name, length(new.name);
	end if;
	return new;
end
$$;
create trigger enforce_bucket_name_length_trigger
	before insert or update of name on storage.buckets
	for each row execute function storage.enforce_bucket_name_length();

create function storage.update_updated_at_column() returns trigger
language plpgsql as $$
begin
	new.updated_at = now();
	return new;
end
$$;
create trigger update_objects_updated_at before update on storage.objects
	for each row execute function storage.update_updated_at_column();

-- Policies need the owner's right, which hosted lends to `postgres` for policies alone. Here it has
-- the whole of it by membership (roles.sql), so event triggers take the rest back: in these schemas
-- it may create, alter and drop policies, and nothing else.
create function extensions.only_policies() returns event_trigger
language plpgsql as $$
declare
	command record;
begin
	if (select rolsuper from pg_roles where rolname = current_user) then
		return;
	end if;
	for command in
		select c.command_tag, c.object_identity, c.object_type
		from pg_event_trigger_ddl_commands() c
		where c.schema_name in ('storage', 'realtime')
			or c.object_identity ~ ' on (storage|realtime)\.'
	loop
		if command.object_type <> 'policy' then
			raise exception 'must be owner of %', command.object_identity
				using errcode = '42501', hint = 'Only policies may be made here.';
		end if;
	end loop;
end
$$;
create function extensions.only_policies_dropped() returns event_trigger
language plpgsql as $$
declare
	dropped record;
begin
	if (select rolsuper from pg_roles where rolname = current_user) then
		return;
	end if;
	for dropped in
		select d.object_identity from pg_event_trigger_dropped_objects() d
		where d.original and d.object_type <> 'policy'
			and (d.schema_name in ('storage', 'realtime')
				or d.object_identity ~ ' on (storage|realtime)\.')
	loop
		raise exception 'must be owner of %', dropped.object_identity using errcode = '42501';
	end loop;
end
$$;
create event trigger only_policies on ddl_command_end
	execute function extensions.only_policies();
create event trigger only_policies_dropped on sql_drop
	execute function extensions.only_policies_dropped();
