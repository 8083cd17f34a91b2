-- Pull: the only way out for what is synced.
--
-- One statement, one snapshot, no writing; row security holds for the caller. It starts from the
-- caller's own aggregates and reads indexes on (aggregate, xid) only, even where tables are so new
-- that the planner would rather read them whole (F8). What changed between
-- the cookie's snapshot and now is sent page by page; all pages share the first page's target, and
-- the last one brings the outcomes of commands and the next cookie (F5, F7).
--
--   cookie  <history>/<snapshot>
--   page    [history, base snapshot, target snapshot, feed, [aggregate, xid, key]]

-- A snapshot that may go into a cookie: cut after the last transaction that committed. The numbers behind
-- it belong to transactions that failed, of which nothing has to be on disk. A server that falls over
-- forgets that it gave them out, and gives them to others once it is up again: a device with such a
-- number in its cookie would take what those write for seen, and never be sent it (F1).
create function sync.settled(p_now pg_snapshot) returns pg_snapshot
language plpgsql stable set search_path = '' as $$
declare
	after_all bigint := pg_snapshot_xmax(p_now)::text::bigint;
	after_last bigint := after_all;
	running bigint[];
begin
	-- Too low only means that a few rows are sent twice.
	while after_last > after_all - 10000 and after_last > 3
		and pg_xact_status((after_last - 1)::text::xid8) is distinct from 'committed' loop
		after_last := after_last - 1;
	end loop;
	running := array(
		select x.xid::text::bigint from pg_snapshot_xip(p_now) x (xid)
		where x.xid::text::bigint < after_last order by 1
	);
	return format('%s:%s:%s', coalesce(running[1], after_last), after_last,
		array_to_string(running, ','))::pg_snapshot;
end
$$;

-- Whether a cookie can still be answered from: same history, not before the tombstones' horizon,
-- not from the future. Null when it cannot, and the device starts over.
create function sync.base_of(p_cookie text, p_history text, p_now pg_snapshot) returns pg_snapshot
language plpgsql stable set search_path = '' as $$
declare
	told text := split_part(p_cookie, '/', 2);
	base pg_snapshot;
begin
	if p_cookie is null or split_part(p_cookie, '/', 1) <> p_history
		or told !~ '^[0-9]+:[0-9]+:[0-9,]*$' then
		return null;
	end if;
	base := told::pg_snapshot;
	if pg_snapshot_xmax(base) > pg_snapshot_xmax(p_now)
		or pg_snapshot_xmin(base) <= (select m.horizon from sync.meta m) then
		return null;
	end if;
	return base;
end
$$;

-- The aggregates that the caller sees, by kind of feed, and whether since before the cookie.
create type sync.sight as (known uuid[], fresh uuid[]);

create function sync.sight_of(p_kind text, base pg_snapshot, target pg_snapshot) returns sync.sight
language plpgsql stable set search_path = '' as $$
declare
	sight sync.sight := ('{}', '{}');
begin
	if p_kind = 'person' and base is null then
		sight.fresh := array[(select auth.uid())];
	elsif p_kind = 'person' then
		sight.known := array[(select auth.uid())];
	elsif p_kind = 'application' then
		select
			coalesce(array_agg(m.application_id) filter (where m.was_seen), '{}'),
			coalesce(array_agg(m.application_id) filter (where not m.was_seen), '{}')
		into sight.known, sight.fresh
		from (
			select a.application_id,
				base is not null and pg_visible_in_snapshot(min(a.since), base) as was_seen
			from app.my_applications() a
			group by a.application_id
			having pg_visible_in_snapshot(min(a.since), target)
		) m;
	end if;
	return sight;
end
$$;

-- What the ledger says about the device's commands, as far as the rows sent go (F5).
create function sync.outcomes(p_client uuid, p_from bigint, p_uids text[], target pg_snapshot)
returns jsonb
language plpgsql stable set search_path = '' as $$
begin
	return (select coalesce(jsonb_object_agg(sync.write_uid(l.uid), case
		when l.code is not null then
			jsonb_build_object('code', l.code, 'about', coalesce(l.about, '{}'))
	end), '{}')
	from (
		select a.uid, a.code, a.about, a.xid from sync.ledger a
		where a.client = p_client and a.mid >= p_from
		union all
		select b.uid, b.code, b.about, b.xid from sync.ledger b
		where b.person = (select auth.uid()) and not b.repeat
			and b.uid = any(array(select sync.read_uid(u) from unnest(p_uids) u))
	) l
	where pg_visible_in_snapshot(l.xid, target));
end
$$;

create function api.pull(
	p_protocol int, p_client uuid, p_cookie text, p_from bigint, p_uids text[],
	p_page text, p_limit int
) returns jsonb
language plpgsql stable security invoker
set search_path = '' set jit = off set enable_seqscan = off as $$
declare
	history text;
	place jsonb := p_page::jsonb;
	target pg_snapshot := sync.settled(pg_current_snapshot());
	base pg_snapshot;
	page jsonb;
begin
	if pg_is_in_recovery() then
		raise exception 'only the primary answers' using errcode = 'SY503';
	elsif (select auth.uid()) is null then
		raise exception 'sign in' using errcode = 'SY401';
	elsif p_protocol <> 1 then
		raise exception 'another protocol' using errcode = 'SY426';
	end if;
	history := sync.history();
	if place->>0 is distinct from history then
		place := null;
		base := sync.base_of(p_cookie, history, target);
	else
		base := (place->>1)::pg_snapshot;
		target := (place->>2)::pg_snapshot;
	end if;
	page := sync.read_page(base, target, place, least(greatest(coalesce(p_limit, 1000), 1), 5000));
	if page->'next' <> 'null' then
		return page - 'next' || jsonb_build_object(
			'cookie', null, 'reset', base is null and place is null, 'outcomes', '{}'::jsonb,
			'page', (jsonb_build_array(history, base, target) || (page->'next'))::text,
			'now', app.ms(now()));
	end if;
	return page - 'next' || jsonb_build_object(
		'cookie', history || '/' || target, 'reset', base is null and place is null,
		'outcomes', sync.outcomes(p_client, p_from, p_uids, target),
		'page', null, 'now', app.ms(now()));
end
$$;

-- Walks the feeds from where the last page ended until `room` is used up.
create function sync.read_page(base pg_snapshot, target pg_snapshot, place jsonb, room int)
returns jsonb
language plpgsql stable set search_path = '' as $$
declare
	feed sync.feeds;
	mine sync.sight := sync.sight_of('person', base, target);
	shared sync.sight := sync.sight_of('application', base, target);
	part record;
	rows jsonb := '{}';
	gone jsonb := '{}';
	after jsonb := nullif(place->4, 'null');
begin
	if place is null and base is not null then
		gone := app.keys_lost(base, target);
	end if;
	for feed in
		select f.* from sync.feeds f where f.position >= coalesce((place->>3)::int, 0)
		order by f.position
	loop
		if room = 0 then
			return jsonb_build_object('rows', rows, 'gone', gone, 'next',
				jsonb_build_array(feed.position, null));
		end if;
		part := sync.read_feed(feed.name, base, target,
			case feed.kind when 'application' then shared.known else mine.known end,
			case feed.kind when 'application' then shared.fresh else mine.fresh end, after, room);
		if part.vals is not null then
			rows := rows || jsonb_build_object(feed.name, jsonb_build_object(
				'cols', to_jsonb(feed.columns || 'v'::text), 'vals', part.vals));
		end if;
		if part.gone is not null then
			gone := gone || jsonb_build_object(feed.name,
				coalesce(gone->feed.name, '[]') || part.gone);
		end if;
		if part.last is not null then
			return jsonb_build_object('rows', rows, 'gone', gone, 'next',
				jsonb_build_array(feed.position, part.last));
		end if;
		room := room - part.taken;
		after := null;
	end loop;
	return jsonb_build_object('rows', rows, 'gone', gone, 'next', null);
end
$$;

-- What the device should hold, by table: how many rows, and a hash over `key:v` in order of the
-- key (R5). The same rules of sight as the feed's.
create function api.digest() returns jsonb
language plpgsql stable security invoker set search_path = '' set jit = off as $$
declare
	feed sync.feeds;
	answer jsonb := '{}';
	part jsonb;
begin
	for feed in select f.* from sync.feeds f order by f.position loop
		execute format(
			'select jsonb_build_object(''count'', count(*), ''hash'', encode(sha256(convert_to(
				coalesce(string_agg(r.key || '':'' || r.xid, '','' order by r.key), ''''), ''UTF8'')),
				''hex''))
			from (select (%s) collate "C" as key, t.xid from app.%I t where not t.deleted) r',
			(select string_agg(format('t.%I::text', k), ' || ''|'' || ') from unnest(feed.keys) k),
			feed.name) into part;
		answer := answer || jsonb_build_object(feed.name, part);
	end loop;
	return answer;
end
$$;

grant select on sync.meta, sync.feeds, sync.ledger to authenticated;
grant execute on function
	app.ms(timestamptz),
	sync.read_uid(text),
	sync.write_uid(uuid),
	sync.history(),
	sync.settled(pg_snapshot),
	sync.base_of(text, text, pg_snapshot),
	sync.sight_of(text, pg_snapshot, pg_snapshot),
	sync.outcomes(uuid, bigint, text[], pg_snapshot),
	sync.read_page(pg_snapshot, pg_snapshot, jsonb, int),
	api.pull(int, uuid, text, bigint, text[], text, int),
	api.digest()
to authenticated;
