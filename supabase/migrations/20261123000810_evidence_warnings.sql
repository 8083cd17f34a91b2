-- What a device found wrong with a file: blurred, dark, small, empty, or without a text that should
-- be there.
--
-- The codes travel with `file.attach`, stand in `app.files.warnings` under the row's own policy, go
-- into the submission with the file, and from there into the queue's flags. So a device that wrote
-- something of its own there would raise flags that only the rules may raise (`late`, `resubmitted`)
-- or fill a reviewer's screen. Only codes that are known are kept. Any other is left out and refuses
-- nothing: a newer app than this server must not lose a file by a warning.

-- The same list as `src/lib/domain/warnings.ts`, in its order; each code once.
create function app.known_warnings(p_found jsonb) returns jsonb
language sql immutable set search_path = '' as $$
	select coalesce(jsonb_agg(w.code order by w.position), '[]')
	from unnest('{blurred,too_dark,too_small,blank,without_name,without_hours,without_date,
		without_provider}'::text[]) with ordinality w (code, position)
	where jsonb_typeof(p_found) = 'array' and p_found ? w.code
$$;

create function app.keep_known_warnings() returns trigger
language plpgsql set search_path = '' as $$
begin
	new.warnings := app.known_warnings(new.warnings);
	return new;
end
$$;

create trigger keep_known_warnings before insert on app.files
	for each row execute function app.keep_known_warnings();
