-- Broadcast and presence as the hosted service lays them out: messages are rows of a table that is
-- partitioned by day, policies on that table decide who may join and send, and functions put
-- messages in. Applied once, as superuser, after roles.sql and storage.sql.

create schema if not exists realtime authorization supabase_admin;
grant usage on schema realtime to postgres with grant option;
grant usage on schema realtime to anon, authenticated, service_role, supabase_realtime_admin;

create table realtime.messages (
	topic text not null,
	extension text not null,
	payload jsonb,
	event text,
	private boolean default false,
	updated_at timestamp without time zone not null default timezone('utc', now()),
	inserted_at timestamp without time zone not null default timezone('utc', now()),
	id uuid not null default gen_random_uuid(),
	binary_payload bytea,
	skip_broadcast boolean not null default false,
	constraint messages_payload_exclusive check (payload is null or binary_payload is null),
	primary key (id, inserted_at)
) partition by range (inserted_at);
create index messages_inserted_at_topic_index on realtime.messages (inserted_at desc, topic)
	where extension = 'broadcast' and private is true;
alter table realtime.messages owner to supabase_realtime_admin;
alter table realtime.messages enable row level security;

grant all on realtime.messages to postgres;
grant select, insert, update on realtime.messages to anon, authenticated, service_role;

-- The topic that is being joined or sent to, for policies.
create function realtime.topic() returns text
language sql stable as $$
	select nullif(current_setting('realtime.topic', true), '')::text
$$;

-- A message that cannot be stored is a warning and not an error, as on the hosted service: a hint
-- must never undo the work that it announces.
create function realtime.send(
	payload jsonb, event text, topic text, private boolean default true
) returns void
language plpgsql as $$
declare
	message uuid := gen_random_uuid();
begin
	if not payload ? 'id' then
		payload := jsonb_set(payload, '{id}', to_jsonb(message));
	end if;
	perform set_config('realtime.topic', topic, true);
	insert into realtime.messages (id, payload, event, topic, private, extension)
	values (message, payload, event, topic, private, 'broadcast');
exception when others then
	raise warning 'WarnSendingBroadcastMessage: %', sqlerrm;
end
$$;

create function realtime.send_binary(
	payload bytea, event text, topic text, private boolean default true
) returns void
language plpgsql as $$
begin
	perform set_config('realtime.topic', topic, true);
	insert into realtime.messages (binary_payload, event, topic, private, extension)
	values (payload, event, topic, private, 'broadcast');
exception when others then
	raise warning 'WarnSendingBroadcastMessage: %', sqlerrm;
end
$$;

create function realtime.broadcast_changes(
	topic_name text, event_name text, operation text, table_name text, table_schema text,
	new record, old record, level text default 'ROW'
) returns void
language plpgsql as $$
begin
	if level = 'STATEMENT' then
		raise exception 'function can only be triggered for each row, not for each statement';
	end if;
	if operation not in ('INSERT', 'UPDATE', 'DELETE') then
		raise exception 'Unexpected operation type: %', operation;
	end if;
	perform realtime.send(
		jsonb_build_object(
			'old_record', old, 'record', new, 'operation', operation,
			'table', table_name, 'schema', table_schema
		),
		event_name, topic_name
	);
exception when others then
	raise exception 'Failed to process the row: %', sqlerrm;
end
$$;

-- Hosted reads new messages from the write-ahead log; here a notification carries them to the
-- gateway at commit. A rolled-back message is never heard. What is too long for a notification
-- goes as its id alone, and the gateway reads the row.
create function realtime.tell_gateway() returns trigger
language plpgsql as $$
declare
	heard text := jsonb_build_object(
		'id', new.id, 'topic', new.topic, 'event', new.event,
		'private', new.private, 'payload', new.payload
	)::text;
begin
	if octet_length(heard) > 7000 then
		heard := jsonb_build_object('id', new.id)::text;
	end if;
	perform pg_notify('realtime_messages', heard);
	return null;
end
$$;
create trigger tell_gateway after insert on realtime.messages
	for each row
	when (new.extension = 'broadcast' and new.payload is not null and not new.skip_broadcast)
	execute function realtime.tell_gateway();

-- Daily partitions, yesterday to five days ahead; the gateway makes the next ones and drops old ones.
do $$
begin
	for day in -1 .. 5 loop
		execute format(
			'create table realtime.%I partition of realtime.messages for values from (%L) to (%L)',
			'messages_' || to_char(timezone('utc', now()) + make_interval(days => day), 'YYYY_MM_DD'),
			(timezone('utc', now()) + make_interval(days => day))::date,
			(timezone('utc', now()) + make_interval(days => day + 1))::date
		);
	end loop;
end
$$;
