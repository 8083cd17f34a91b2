-- A feed of no aggregates reads nothing.
--
-- To PostgreSQL "among none" is false, and what is false lets it use any index that holds a part of a
-- table, in whole: a device that follows nothing new then had everybody's rows looked through, to find
-- that none is its own. A condition of its own is asked once, before anything is read.

create or replace function sync.feed_sql(
	p_name text, p_kind text, p_aggregate text, p_keys text[], p_columns text[]
) returns text
language plpgsql set search_path = '' as $$
declare
	key text := (select string_agg(format('t.%I::text', k), ' || ''|'' || ') from unnest(p_keys) k);
	whose text := case when p_kind = 'open' then quote_literal('00000000-0000-0000-0000-000000000000')
		|| '::uuid' else format('t.%I', p_aggregate) end;
	known text := case when p_kind = 'open' then 'base is not null'
		else format('cardinality(known) > 0 and t.%I = any(known)', p_aggregate) end;
	fresh text := case when p_kind = 'open' then 'base is null'
		else format('cardinality(fresh) > 0 and t.%I = any(fresh)', p_aggregate) end;
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

-- Each feed's function, written anew.
do $$
declare
	feed sync.feeds;
begin
	for feed in select f.* from sync.feeds f order by f.position loop
		execute sync.feed_sql(feed.name, feed.kind, feed.aggregate, feed.keys, feed.columns);
	end loop;
end
$$;
