-- Foundation: what every chapter after this one stands on.
--
-- Three schemas. `api` holds functions only and is the one schema that the Data API exposes; `app`
-- holds tables and the commands that change them; `sync` carries commands in and rows out. There is
-- one way in, `api.push`, and one way out, `api.pull`:
--
--   push  a batch of commands ─▶ ledger (uid claimed first) ─▶ app.<noun>_<verb>_v<n> ─▶ rows
--   pull  a cookie ─▶ every row whose writing transaction the cookie could not see ─▶ a new cookie
--
-- The cookie is a snapshot of the database (F1): a row is sent when its writer was not visible then
-- and is visible now. Each committed writer crosses that line once, whatever its clock or its order.

-- Nobody may execute a function because nobody thought of it: each right is given by name. Without
-- `in schema`, because with it this would change nothing.
alter default privileges revoke execute on functions from public;

create schema sync;
create schema app;
create schema api;
grant usage on schema api to anon, authenticated, service_role;
grant usage on schema sync, app to authenticated;

-- One row: which history of this server the cookies belong to, and how far back they may reach.
create table sync.meta (
	one boolean not null default true,
	epoch uuid not null default gen_random_uuid(),
	horizon xid8 not null default '0'
);

-- A device's database. `last` is the highest mutation id that was seen from it; ids have no gaps.
create table sync.clients (
	id uuid not null,
	person uuid not null,
	last bigint not null default 0,
	-- What the device's clock was ahead by; it decides nothing.
	skew_ms bigint not null default 0,
	seen_at timestamptz not null default now()
);

-- One row per mutation: what makes "exactly once" true and keeps every refusal. A command that
-- comes again under another client id is a repeat: it has its own row, so that each client's numbers
-- stay dense and comparable, and the outcome of the first.
create table sync.ledger (
	client uuid not null,
	mid bigint not null,
	person uuid not null,
	uid uuid not null,
	name text not null,
	ver int not null,
	repeat boolean not null default false,
	-- Null when applied.
	code text,
	about jsonb,
	at timestamptz not null default now(),
	xid xid8 not null
);

-- Commands that this server understands. Old versions stay for 180 days (R3). `lock` names the
-- argument that holds the aggregate's id; null when the person is the aggregate.
create table sync.mutators (
	name text not null,
	ver int not null,
	fn regproc not null,
	lock text,
	-- The same command for many entries at once, where that is worth writing: see push.
	many regproc
);

-- Tables that travel, in the order in which they are sent. `aggregate` is the column that says whose
-- row it is: a person's id, or an application's.
create table sync.feeds (
	position int generated always as identity,
	name text not null,
	kind text not null,
	aggregate text not null,
	keys text[] not null,
	columns text[] not null
);

-- When each crowded topic was last told that something changed, and which ones wait to be told.
create table sync.hints (
	topic text not null,
	sent_at timestamptz not null default now()
);
create table sync.hints_waiting (
	id bigint generated always as identity,
	topic text not null
);

-- Which state may follow which: generated from the app's own table, enforced by `app.keep_edges`.
create table app.edges (
	noun text not null,
	from_state text not null,
	to_state text not null
);

alter table sync.meta add primary key (one), add check (one);
alter table sync.clients add primary key (id);
alter table sync.ledger add primary key (client, mid);
alter table sync.mutators add primary key (name, ver);
alter table sync.feeds add primary key (name),
	add check (kind in ('person', 'application', 'open'));
alter table sync.hints add primary key (topic);
alter table sync.hints_waiting add primary key (id);
alter table app.edges add primary key (noun, from_state, to_state);

create unique index ledger_uid on sync.ledger (person, uid) where not repeat;

insert into sync.meta default values;

alter table sync.meta enable row level security;
alter table sync.clients enable row level security;
alter table sync.ledger enable row level security;
alter table sync.mutators enable row level security;
alter table sync.feeds enable row level security;
alter table sync.hints enable row level security;
alter table sync.hints_waiting enable row level security;
alter table app.edges enable row level security;

create policy meta_select_signed_in on sync.meta for select to authenticated using (true);
create policy feeds_select_signed_in on sync.feeds for select to authenticated using (true);
create policy ledger_select_own on sync.ledger for select to authenticated
	using (person = (select auth.uid()));

-- Says no. The code is for the app, which has the words; `about` is what the words need (D6).
create function app.refuse(code text, about jsonb default '{}') returns void
language plpgsql set search_path = '' as $$
begin
	raise exception 'refused: %', code using errcode = 'WMREF', detail = code, hint = about::text;
end
$$;

-- The writing transaction's own number. Not the system column, which inside a savepoint is another.
create function sync.stamp() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.xid := pg_current_xact_id();
	return new;
end
$$;

-- The second fence behind the commands: a state that may not follow is a bug of ours, not a refusal.
create function app.keep_edges() returns trigger
language plpgsql set search_path = '' as $$
begin
	if old.state is distinct from new.state and not exists (
		select from app.edges e
		where e.noun = tg_argv[0] and e.from_state = old.state and e.to_state = new.state
	) then
		raise exception '% may not go from % to %', tg_argv[0], old.state, new.state
			using errcode = 'SYEDG';
	end if;
	return new;
end
$$;

-- Milliseconds since 1970, as the wire has times.
create function app.ms(at timestamptz) returns bigint
language sql immutable parallel safe set search_path = '' as $$
	select (extract(epoch from at) * 1000)::bigint
$$;

create function app.from_ms(ms bigint) returns timestamptz
language sql immutable parallel safe set search_path = '' as $$
	select to_timestamp(ms / 1000.0)
$$;

-- 16 bytes as base64url, which is what the wire has, or as a uuid's text.
create function sync.read_uid(told text) returns uuid
language sql immutable parallel safe set search_path = '' as $$
	select case
		when length(told) = 36 then told::uuid
		else encode(decode(translate(told, '-_', '+/') || '==', 'base64'), 'hex')::uuid
	end
$$;

create function sync.write_uid(uid uuid) returns text
language sql immutable parallel safe set search_path = '' as $$
	select translate(
		encode(decode(replace(uid::text, '-', ''), 'hex'), 'base64'), '+/=', '-_'
	)
$$;

-- Names this server's history: another system, a restore from a backup (which starts a new
-- timeline) or a new epoch set by hand each give another name, and with it a reset (F6).
create function sync.history() returns text
language plpgsql stable set search_path = '' as $$
declare
	epoch uuid := (select m.epoch from sync.meta m);
begin
	return left(md5(
		epoch::text
		|| (select s.system_identifier from pg_control_system() s)::text
		|| left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)
	), 16);
exception when insufficient_privilege then
	return left(md5(epoch::text), 16);
end
$$;

-- Locks aggregates in one order that everybody shares (P4). Row locks would not do: an aggregate
-- that another device is creating right now has no row yet that could be seen.
create function sync.lock(aggregates text[]) returns void
language plpgsql set search_path = '' as $$
begin
	perform pg_advisory_xact_lock(l.key)
	from (
		select distinct hashtextextended(a, 7) as key from unnest(aggregates) a
		where a is not null order by 1
	) l;
end
$$;

-- Notes that a topic's listeners should pull; told once, when the transaction's work is done.
create function sync.note(topic text) returns void
language plpgsql set search_path = '' as $$
declare
	noted text := coalesce(current_setting('sync.topics', true), '');
begin
	if strpos(noted, topic) = 0 then
		perform set_config('sync.topics', noted || topic || ',', true);
	end if;
end
$$;

-- Tells the noted topics. A desk is told twice a second at most; the rest waits for the tick (H1).
-- Whoever finds a desk's row taken leaves a note instead of waiting.
create function sync.tell() returns void
language plpgsql set search_path = '' as $$
declare
	topic text;
begin
	for topic in
		select distinct t from unnest(string_to_array(current_setting('sync.topics', true), ',')) t
		where t <> '' order by t
	loop
		if topic not like 'desk:%' or sync.is_due(topic) then
			perform realtime.send('{}', 'changed', topic, true);
		else
			insert into sync.hints_waiting (topic) values (topic);
		end if;
	end loop;
	perform set_config('sync.topics', '', true);
end
$$;

create function sync.is_due(p_topic text) returns boolean
language plpgsql set search_path = '' as $$
begin
	insert into sync.hints (topic, sent_at) values (p_topic, '-infinity') on conflict do nothing;
	perform from sync.hints h where h.topic = p_topic for no key update skip locked;
	if not found then
		return false;
	end if;
	update sync.hints h set sent_at = clock_timestamp()
	where h.topic = p_topic and h.sent_at <= clock_timestamp() - interval '500 milliseconds';
	return found;
end
$$;

-- Makes a table travel: registers it, has its rows stamped, and writes the function that reads its
-- changes, with plain SQL that PostgreSQL can plan once. `sync.feed_<name>` answers with
--   vals  rows that are there, as arrays in the order of the columns
--   gone  keys of those that are not any more
--   last  where the next page goes on, when `max` rows were found
-- Of `fresh` aggregates, which the caller sees since the cookie, it sends everything; of `known`
-- ones what changed; for open tables, which have no owner, only whether there is a cookie counts.
create function sync.publish(
	p_name text, p_kind text, p_aggregate text, p_keys text[], p_columns text[]
) returns void
language plpgsql set search_path = '' as $$
begin
	insert into sync.feeds (name, kind, aggregate, keys, columns)
	values (p_name, p_kind, p_aggregate, p_keys, p_columns)
	on conflict (name) do update set columns = excluded.columns;
	execute format(
		'create or replace trigger stamp before insert or update on app.%I
			for each row execute function sync.stamp()', p_name);
	execute format('grant select on app.%I to authenticated', p_name);
	execute sync.feed_sql(p_name, p_kind, p_aggregate, p_keys, p_columns);
	execute format(
		'grant execute on function sync.%I(pg_snapshot, pg_snapshot, uuid[], uuid[], jsonb, int)
			to authenticated', 'feed_' || p_name);
	execute sync.read_feed_sql();
	grant execute on function
		sync.read_feed(text, pg_snapshot, pg_snapshot, uuid[], uuid[], jsonb, int) to authenticated;
end
$$;

-- One function that knows all feeds by name, so that none is called by text that has to be planned
-- anew for every pull.
create function sync.read_feed_sql() returns text
language sql stable set search_path = '' as $$
	select 'create or replace function sync.read_feed(
	name text, base pg_snapshot, target pg_snapshot, known uuid[], fresh uuid[], after jsonb, max int,
	out vals jsonb, out gone jsonb, out taken int, out last jsonb
) language plpgsql stable set search_path = '''' as $body$
begin
	case name
' || string_agg(format('		when %L then select f.* into vals, gone, taken, last
			from sync.%I(base, target, known, fresh, after, max) f;
', f.name, 'feed_' || f.name), '' order by f.position) || '	end case;
end
$body$'
	from sync.feeds f
$$;

create function sync.feed_sql(
	p_name text, p_kind text, p_aggregate text, p_keys text[], p_columns text[]
) returns text
language plpgsql set search_path = '' as $$
declare
	key text := (select string_agg(format('t.%I::text', k), ' || ''|'' || ') from unnest(p_keys) k);
	whose text := case when p_kind = 'open' then quote_literal('00000000-0000-0000-0000-000000000000')
		|| '::uuid' else format('t.%I', p_aggregate) end;
	known text := case when p_kind = 'open' then 'base is not null'
		else format('t.%I = any(known)', p_aggregate) end;
	fresh text := case when p_kind = 'open' then 'base is null'
		else format('t.%I = any(fresh)', p_aggregate) end;
begin
	return format($sql$
create or replace function sync.%1$I(
	base pg_snapshot, target pg_snapshot, known uuid[], fresh uuid[], after jsonb, max int,
	out vals jsonb, out gone jsonb, out taken int, out last jsonb
) language plpgsql stable set search_path = '' as $body$
begin
	with changed as (
		select t.* from app.%2$I t
		where %3$s and t.xid >= pg_snapshot_xmin(base) and not pg_visible_in_snapshot(t.xid, base)
		union all
		select t.* from app.%2$I t where %4$s and not t.deleted
	), page as materialized (
		select %5$s as whose, t.xid, (%6$s) collate "C" as key, t.deleted,
			case when not t.deleted then jsonb_build_array(%7$s) end as body
		from changed t
		where pg_visible_in_snapshot(t.xid, target)
			and (after is null or (%5$s, t.xid, (%6$s) collate "C")
				> ((after->>0)::uuid, (after->>1)::xid8, after->>2))
		order by 1, 2, 3
		limit max
	)
	select jsonb_agg(p.body order by p.whose, p.xid, p.key) filter (where not p.deleted),
		jsonb_agg(p.key order by p.key) filter (where p.deleted),
		count(*),
		case when count(*) = max then (
			select jsonb_build_array(l.whose, l.xid::text, l.key) from page l
			order by l.whose desc, l.xid desc, l.key desc limit 1
		) end
	into vals, gone, taken, last
	from page p;
end
$body$ $sql$, 'feed_' || p_name, p_name, known, fresh, whose, key,
		sync.wire_columns(p_name, p_columns));
end
$$;

-- Each column as the wire has it, and `v` last: times are milliseconds, the rest is itself.
create function sync.wire_columns(p_name text, p_columns text[]) returns text
language sql stable set search_path = '' as $$
	select string_agg(
		case a.atttypid
			when 'timestamptz'::regtype then format('(extract(epoch from t.%I) * 1000)::bigint', c.name)
			else format('t.%I', c.name)
		end, ', ' order by c.n
	) || ', t.xid::text::bigint'
	from unnest(p_columns) with ordinality c (name, n)
	join pg_attribute a on a.attrelid = format('app.%I', p_name)::regclass and a.attname = c.name
$$;
