-- With an application that is taken back, or denied, end the verdicts on it that nobody had heard: one
-- that was to be looked at by somebody else would wait for them on a review that is over.

create or replace function app.close_reviews(p_application uuid) returns void
language plpgsql set search_path = '' as $$
begin
	update app.verdicts v set state = 'void'
	where v.application_id = p_application and v.state in ('waiting', 'checking');
	update app.claims c set state = 'released'
	where c.application_id = p_application and c.state = 'held';
	update app.reviews r set state = 'decided', reviewer = null, due_at = null, days_left = null
	where r.application_id = p_application and r.state <> 'decided';
	perform app.tell_application(p_application);
end
$$;

-- Nobody at the desk made a verdict void: it follows from what somebody else did.
create or replace function app.record_verdict() returns trigger
language plpgsql set search_path = '' as $$
begin
	insert into app.record_news (application_id, kind, part, role, at, source, about, is_private)
	values (new.application_id, 'verdict.' || new.state, new.part,
		case when auth.uid() is null or new.state = 'void' then 'system' else 'reviewer' end,
		clock_timestamp(), 'verdict ' || new.id, jsonb_strip_nulls(jsonb_build_object(
			'revision', new.revision, 'kind', new.kind, 'reviewer', new.reviewer,
			'sampled', new.sampled)), false);
	return null;
end
$$;

-- What lies here from before.
update app.verdicts v set state = 'void'
from app.reviews r
where r.id = v.review_id and r.state = 'decided' and v.state in ('waiting', 'checking');
