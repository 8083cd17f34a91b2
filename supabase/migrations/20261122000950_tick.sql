-- The tick: nothing becomes true by time alone (T1). Called about once a second, by the embedded
-- backend or by the hosted scheduler; called late, twice or at the same time it does the same.

-- Claims past their end, put back into the queue. Aggregates are locked in the order that every
-- push locks them in, and what is found is looked at again under the lock.
create function app.expire_claims() returns int
language plpgsql set search_path = '' as $$
declare
	claim app.claims;
	expired int := 0;
begin
	perform sync.lock(array(
		select c.application_id::text from app.claims c
		where c.state = 'held' and c.until <= now() order by c.until limit 100
	));
	for claim in
		select c.* from app.claims c
		where c.state = 'held' and c.until <= now()
		order by c.until limit 100
		for no key update skip locked
	loop
		-- One that cannot be ended must not keep the others from ending, tick after tick.
		begin
			perform app.expire_claim(claim);
			expired := expired + 1;
		exception when others then
			raise warning 'claim % could not be ended: %', claim.id, sqlerrm;
		end;
	end loop;
	return expired;
end
$$;

-- Desks that were told less often than something changed.
create function app.tell_waiting() returns int
language plpgsql set search_path = '' as $$
declare
	topics text[];
begin
	with gone as (delete from sync.hints_waiting returning topic)
	select array_agg(distinct g.topic) into topics from gone g;
	perform realtime.send('{}', 'changed', t, true) from unnest(topics) t;
	update sync.hints h set sent_at = clock_timestamp() where h.topic = any(topics);
	return coalesce(cardinality(topics), 0);
end
$$;

create function app.tick() returns jsonb
language plpgsql set search_path = '' as $$
declare
	answer jsonb;
begin
	if not pg_try_advisory_xact_lock(hashtextextended('tick', 7)) then
		return '{}';
	end if;
	perform app.forget_study();
	perform app.forget_slots();
	perform app.expire_references();
	perform app.remind_referees();
	perform app.expire_seats();
	answer := jsonb_build_object('expired', app.expire_claims(), 'told', app.tell_waiting());
	perform sync.tell();
	return answer;
end
$$;

-- For the server alone.
create function api.tick() returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
begin
	if (select auth.role()) is distinct from 'service_role' then
		perform app.refuse('not_allowed');
	end if;
	return app.tick();
end
$$;

grant execute on function api.tick() to service_role;
