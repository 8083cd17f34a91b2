-- Whoever steps back from an application decides nothing of it afterwards, also where they had
-- concluded already and somebody else was to look at that first: the review begins again, as if they had
-- never held it. A denial that nobody has confirmed ends with the application, as a verdict does. And
-- nobody gives out a file that they stepped back from.

alter table app.denials drop constraint denials_state_check,
	drop constraint denials_check, drop constraint denials_check1,
	drop constraint denials_application_id_part_revision_key;
alter table app.denials
	add constraint denials_state_check check (state in ('proposed', 'confirmed', 'declined', 'void')),
	add constraint denials_answered_check check ((state in ('confirmed', 'declined'))
		= (second is not null) and (second is null) = (answered_at is null));
create unique index denials_once on app.denials (application_id, part, revision)
	where state <> 'void';

-- Only what somebody answered is agreement, or not.
create or replace function app.count_answered_denial(p_denial app.denials) returns void
language sql volatile set search_path = '' as $$
	select app.note_agreement(app.program_of(p_denial.application_id), p_denial.part, 'denial',
		p_denial.state = 'confirmed', p_denial.answered_at)
	where p_denial.state in ('confirmed', 'declined')
$$;

-- What the caller concluded about an application, and somebody else was still to look at, is void. A
-- denial that somebody was confirming falls with the one it confirms; whoever holds the file holds it
-- on, as the first.
create function app.void_conclusions(p_application uuid) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
begin
	for review in
		select r.* from app.reviews r
		where r.application_id = p_application and r.state <> 'decided'
			and ((app.open_denial(r)).reviewer = auth.uid() or (app.open_verdict(r)).reviewer = auth.uid())
		order by r.id for no key update
	loop
		update app.denials d set state = 'void'
		where d.id = (app.open_denial(review)).id and d.reviewer = auth.uid();
		if found then
			update app.verdicts v set state = 'void'
			where v.review_id = review.id and v.state = 'waiting' and v.kind = 'deny';
			perform app.move_part(review, 'in_review');
		end if;
		update app.verdicts v set state = 'void'
		where v.review_id = review.id and v.state = 'checking' and v.reviewer = auth.uid();
		update app.reviews r
		set flags = array_remove(array_remove(r.flags, 'second'), 'sample') where r.id = review.id;
		if review.state = 'received' then
			perform app.move_part(review, 'submitted');
			perform app.log_review(review, 'review.released');
		end if;
	end loop;
end
$$;

create or replace function app.review_recuse_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews := app.review_for(p_args);
	held app.claims;
	other app.reviews;
begin
	perform app.remark(p_uid, review, 'recused', p_args->>'note');
	for held in
		select c.* from app.claims c where c.application_id = review.application_id
			and c.reviewer = auth.uid() and c.state = 'held'
		order by c.id for no key update
	loop
		select r.* into other from app.reviews r where r.id = held.review_id for no key update;
		perform app.end_claim(held, other, 'recused');
		perform app.log_review(other, 'review.released');
	end loop;
	perform app.void_conclusions(review.application_id);
	insert into app.recusals (application_id, person) values (review.application_id, auth.uid());
	update app.reviews r set assignee = null
	where r.application_id = review.application_id and r.assignee = auth.uid();
	perform app.tell_application(review.application_id);
end
$$;

create or replace function app.close_reviews(p_application uuid) returns void
language plpgsql set search_path = '' as $$
begin
	update app.verdicts v set state = 'void'
	where v.application_id = p_application and v.state in ('waiting', 'checking');
	update app.denials d set state = 'void'
	where d.application_id = p_application and d.state = 'proposed';
	update app.claims c set state = 'released'
	where c.application_id = p_application and c.state = 'held';
	update app.reviews r set state = 'decided', reviewer = null, due_at = null, days_left = null
	where r.application_id = p_application and r.state <> 'decided';
	perform app.tell_application(p_application);
end
$$;

create or replace function app.review_assign_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	review app.reviews;
	whom uuid := (p_args->>'to')::uuid;
begin
	select r.* into review from app.reviews r
	where r.id = (p_args->>'review')::uuid and r.application_id = (p_args->>'application')::uuid
	for no key update;
	if review.id is null or not app.has_role(review.program, '{reviewer,lead,staff}') then
		perform app.refuse('not_found');
	elsif not app.has_role(review.program, '{lead,staff}') then
		perform app.refuse('not_allowed');
	elsif app.is_recused(review.application_id) then
		perform app.refuse('claim.recused');
	elsif review.state = 'decided' then
		perform app.refuse('review.stale', jsonb_build_object('state', review.state));
	elsif whom is not null and (not app.may_be_given(review, whom)) then
		perform app.refuse('review.not_for_them');
	end if;
	update app.reviews r set assignee = whom where r.id = review.id;
	perform app.remark(p_uid, review, 'assigned', '', whom);
	perform app.tell_application(review.application_id);
end
$$;

-- What lies here from before. A verdict of somebody who stepped back and was not let back must not go
-- out; its review is claimed anew.
update app.denials d set state = 'void'
from app.reviews r
where r.application_id = d.application_id and r.part = d.part and d.state = 'proposed'
	and (r.state = 'decided' or r.revision <> d.revision);
do $$
declare
	gone app.recusals;
begin
	for gone in select c.* from app.recusals c order by c.application_id, c.person loop
		perform set_config('request.jwt.claims', jsonb_build_object('sub', gone.person)::text, true);
		perform app.void_conclusions(gone.application_id);
	end loop;
	perform set_config('request.jwt.claims', '', true);
end
$$;
