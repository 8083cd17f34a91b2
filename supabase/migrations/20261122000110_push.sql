-- Push: the only way in (P1).
--
--   open the client ─▶ refuse the batch whole (wrong person, unknown command, gap, clone)
--   ─▶ lock the aggregates ─▶ claim the uids ─▶ apply ─▶ remember ─▶ tell
--
-- Effects, ledger and counter commit together, so a command is applied once or not at all (P2).
-- A refusal by rule is an outcome and is remembered; whatever else goes wrong rolls the whole push
-- back and the device sends it again (P3).

create type sync.entry as (
	mid bigint,
	uid uuid,
	name text,
	ver int,
	fn text,
	aggregate text,
	args jsonb
);

-- One function that knows all commands by name, written anew when one is registered: calling them
-- by text would have each planned again for each entry.
create function sync.write_dispatch() returns trigger
language plpgsql set search_path = '' as $$
begin
	execute 'create or replace function sync.dispatch_many(fn text, entries sync.entry[]) returns void
language plpgsql set search_path = '''' as $body$
begin
	case fn
		when null then null;
' || coalesce((
		select string_agg(distinct format('		when %L then perform %s(entries);
', m.fn::text, m.many::text), '') from sync.mutators m where m.many is not null
	), '') || '	end case;
end
$body$';
	execute 'create or replace function sync.dispatch(fn text, uid uuid, args jsonb) returns void
language plpgsql set search_path = '''' as $body$
begin
	case fn
' || (
		select string_agg(distinct format('		when %L then perform %s(uid, args);
', m.fn::text, m.fn::text), '') from sync.mutators m
	) || '	end case;
end
$body$';
	return null;
end
$$;
create trigger write_dispatch after insert or update or delete on sync.mutators
	for each statement execute function sync.write_dispatch();

-- What a batch says, spelled out. A shape is what entries share; see `src/lib/sync/protocol.ts`.
create function sync.read_entries(p_person uuid, p_first bigint, p_shapes jsonb, p_entries jsonb)
returns sync.entry[]
language plpgsql stable set search_path = '' as $$
begin
	return (with shapes as materialized (
		select s.n - 1 as n, s.shape->>0 as name, (s.shape->>1)::int as ver,
			array(select jsonb_array_elements_text(s.shape->2)) as keys, s.shape->3 as same
		from jsonb_array_elements(p_shapes) with ordinality s (shape, n)
	), entries as (
		select p_first + e.n - 1 as mid, encode(decode(
				translate(e.entry->>1, '-_', '+/') || '==', 'base64'), 'hex')::uuid as uid, s.name, s.ver,
			m.fn::text as fn, m.lock, s.same || coalesce(
				(
					select jsonb_object_agg(k.key, e.entry->(k.n + 1)::int)
					from unnest(s.keys) with ordinality k (key, n)
				), '{}'
			) as args
		from jsonb_array_elements(p_entries) with ordinality e (entry, n)
		join shapes s on s.n = (e.entry->>0)::int
		left join sync.mutators m on m.name = s.name and m.ver = s.ver
	)
	select array_agg(
		(
			e.mid, e.uid, e.name, e.ver, e.fn,
			case when e.lock is null then p_person::text else e.args->>e.lock end, e.args
		)::sync.entry order by e.mid
	)
	from entries e);
end
$$;

-- The person's row and the client's row are made by the first push. Null when the client is someone
-- else's: a copied device then takes a new client id.
create function sync.open_client(p_person uuid, p_client uuid, p_now bigint) returns bigint
language plpgsql set search_path = '' as $$
declare
	last bigint;
begin
	insert into app.people (id) values (p_person) on conflict do nothing;
	insert into sync.clients (id, person) values (p_client, p_person) on conflict do nothing;
	update sync.clients c
	set seen_at = now(), skew_ms = coalesce(p_now, app.ms(now())) - app.ms(now())
	where c.id = p_client and c.person = p_person
	returning c.last into last;
	return last;
end
$$;

-- Whether numbers that were used before are used again for other commands: the mark of a clone.
create function sync.is_forked(p_client uuid, p_last bigint, p_entries sync.entry[])
returns boolean
language plpgsql stable set search_path = '' as $$
begin
	return exists (
		select from unnest(p_entries) e
		left join sync.ledger l on l.client = p_client and l.mid = e.mid
		where e.mid <= p_last and l.uid is distinct from e.uid
	);
end
$$;

-- Claims each new uid before anything is done, so that a copy of this batch waits here and then
-- finds them taken (P4). Answers with the mutation ids that are now ours to apply.
create function sync.claim(p_person uuid, p_client uuid, p_last bigint, p_entries sync.entry[])
returns bigint[]
language plpgsql set search_path = '' as $$
declare
	mine bigint[];
begin
	with claimed as (
		insert into sync.ledger (client, mid, person, uid, name, ver, xid)
		select p_client, e.mid, p_person, e.uid, e.name, e.ver, pg_current_xact_id()
		from unnest(p_entries) e where e.mid > p_last order by e.mid
		on conflict (person, uid) where not repeat do nothing
		returning mid
	)
	select array_agg(c.mid) into mine from claimed c;
	return mine;
end
$$;

-- Commands that an earlier client id brought already: a row for the number, the first one's outcome.
create function sync.repeat(p_person uuid, p_client uuid, p_last bigint, p_entries sync.entry[])
returns void
language plpgsql set search_path = '' as $$
begin
	insert into sync.ledger (client, mid, person, uid, name, ver, repeat, code, about, xid)
	select p_client, e.mid, p_person, e.uid, e.name, e.ver, true, l.code, l.about,
		pg_current_xact_id()
	from unnest(p_entries) e
	join sync.ledger l on l.person = p_person and l.uid = e.uid and not l.repeat
	where e.mid > p_last
	on conflict (client, mid) do nothing;
end
$$;

-- Said by the form of a command for many when one of them is not the usual case.
create function app.one_by_one() returns void
language plpgsql set search_path = '' as $$
begin
	raise exception 'these commands go one by one' using errcode = 'WMONE';
end
$$;

-- Applies in order, neighbours of one kind together where the command has a form for many. Most
-- batches hold no refusal: they go without a savepoint each, and only a batch that meets one is done
-- again with care.
create function sync.apply(p_client uuid, p_entries sync.entry[], p_claimed bigint[]) returns void
language plpgsql set search_path = '' as $$
declare
	entry sync.entry;
	alike record;
begin
	for alike in
		with numbered as (
			select e.mid, e.fn, e::sync.entry as entry, row_number() over (order by e.mid)
				- row_number() over (partition by e.fn order by e.mid) as run
			from unnest(p_entries) e where e.mid = any(p_claimed)
		)
		select n.fn, array_agg(n.entry order by n.mid) as entries, bool_or(m.many is not null)
			and count(*) > 1 as together
		from numbered n
		join sync.mutators m on m.name = (n.entry).name and m.ver = (n.entry).ver
		group by n.fn, n.run order by min(n.mid)
	loop
		if alike.together then
			perform sync.dispatch_many(alike.fn, alike.entries);
		else
			foreach entry in array alike.entries loop
				perform sync.dispatch(entry.fn, entry.uid, entry.args);
			end loop;
		end if;
	end loop;
exception
	when sqlstate 'WMONE' or sqlstate 'WMREF' or sqlstate '22P02' or sqlstate '22003'
		or sqlstate '22007' or sqlstate '22008' or sqlstate '22023' or sqlstate '22001' or sqlstate '23502'
		or sqlstate '23514' then
		perform sync.apply_with_care(p_client, p_entries, p_claimed);
end
$$;

create function sync.apply_with_care(p_client uuid, p_entries sync.entry[], p_claimed bigint[])
returns void
language plpgsql set search_path = '' as $$
declare
	entry sync.entry;
	refusal sync.ledger;
begin
	for entry in
		select e.* from unnest(p_entries) e where e.mid = any(p_claimed) order by e.mid
	loop
		refusal := sync.refusal_of(entry);
		if refusal.code is not null then
			update sync.ledger l set code = refusal.code, about = refusal.about
			where l.client = p_client and l.mid = entry.mid;
		end if;
	end loop;
end
$$;

-- One command in a savepoint of its own. Only these classes are refusals (D6): our own, and values
-- that could not be read or that break a column's rule, which no retry would mend.
create function sync.refusal_of(p_entry sync.entry) returns sync.ledger
language plpgsql set search_path = '' as $$
declare
	refusal sync.ledger;
	told text;
begin
	perform sync.dispatch(p_entry.fn, p_entry.uid, p_entry.args);
	return refusal;
exception
	when sqlstate 'WMREF' then
		get stacked diagnostics refusal.code = pg_exception_detail, told = pg_exception_hint;
		refusal.about := told::jsonb;
		return refusal;
	when sqlstate '22P02' or sqlstate '22003' or sqlstate '22007' or sqlstate '22008'
		or sqlstate '22023' or sqlstate '22001' or sqlstate '23502' or sqlstate '23514' then
		refusal.code := 'bad_arguments';
		refusal.about := jsonb_build_object('state', sqlstate);
		return refusal;
end
$$;

-- The door. It runs as its owner, for whom no row security holds: who is asking is checked first.
create function api.push(
	p_protocol int, p_user uuid, p_client uuid, p_now bigint, p_first bigint,
	p_shapes jsonb, p_entries jsonb
) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
	me uuid := auth.uid();
	seen bigint;
	count int := jsonb_array_length(p_entries);
	entries sync.entry[];
	claimed bigint[];
begin
	if me is null or me is distinct from p_user then
		return jsonb_build_object('last', 0, 'code', 'paused_auth');
	elsif p_protocol <> 1 then
		return jsonb_build_object('last', 0, 'code', 'update_required');
	elsif count > 500 or p_first < 1 or pg_column_size(p_shapes) + pg_column_size(p_entries) > 262144 then
		-- Bytes count too: what entries share is repeated for each of them when it is spelled out.
		raise exception 'a push holds 500 entries and 256 kB at most' using errcode = 'SY413';
	end if;
	seen := sync.open_client(me, p_client, p_now);
	entries := sync.read_entries(me, p_first, p_shapes, p_entries);
	if seen is null or p_first <= seen and sync.is_forked(p_client, seen, entries) then
		return jsonb_build_object('last', coalesce(seen, 0), 'code', 'forked');
	elsif p_first > seen + 1 then
		return jsonb_build_object('last', seen, 'code', 'gap');
	elsif exists (select from unnest(entries) e where e.fn is null and e.mid > seen)
		or coalesce(cardinality(entries), 0) <> count then
		return jsonb_build_object('last', seen, 'code', 'update_required');
	elsif p_first + count - 1 <= seen then
		return jsonb_build_object('last', seen, 'code', null);
	end if;
	perform sync.lock(array(select e.aggregate from unnest(entries) e where e.mid > seen)
		|| me::text);
	claimed := sync.claim(me, p_client, seen, entries);
	if claimed is not null then
		perform sync.apply(p_client, entries, claimed);
		perform sync.note('person:' || me);
	end if;
	if coalesce(cardinality(claimed), 0) < p_first + count - 1 - seen then
		perform sync.repeat(me, p_client, seen, entries);
	end if;
	seen := p_first + count - 1;
	update sync.clients c set last = seen where c.id = p_client;
	perform sync.tell();
	return jsonb_build_object('last', seen, 'code', null);
end
$$;

-- A command that can never be applied is set aside by the person: its number passes, nothing else
-- happens, and the device keeps its contents (P5).
create function sync.park_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.refuse('engine.parked', p_args);
end
$$;
insert into sync.mutators (name, ver, fn) values ('entry.park', 1, 'sync.park_v1');

grant execute on function api.push(int, uuid, uuid, bigint, bigint, jsonb, jsonb) to authenticated;
