-- What a project starts with. Programs and their providers come with the migrations, because rules
-- depend on them; the tick is asked for here, because only hosted has the scheduler. The embedded
-- backend calls `api.tick` itself. Demo people are not here: they belong to `supabase/local/`.
do $$
begin
	if exists (select from pg_extension where extname = 'pg_cron') then
		perform cron.schedule('waymark tick', '1 second', 'select app.tick()');
	end if;
end
$$;
