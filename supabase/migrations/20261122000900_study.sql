-- Study: grades given to cards and chapters read, so that a second device knows them.
--
-- Only ever added: two devices' grades are a union by id, undoing is a row of its own, and so are
-- setting a card aside and bringing it back; what is due when is worked out from all of them and
-- never synced (C2). The device's time is kept as said,
-- but never later than the server's: it is used for spacing and decides nothing (C5).

create table app.card_reviews (
	id uuid not null,
	person uuid not null,
	card text not null,
	kind text not null,
	grade int not null,
	"of" uuid,
	at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.chapters_read (
	person uuid not null,
	chapter text not null,
	at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.card_reviews add primary key (id),
	add check (kind in ('review', 'undo', 'suspend', 'resume')),
	add check (grade between 0 and 4),
	add check (length(card) <= 200);
alter table app.chapters_read add primary key (person, chapter), add check (length(chapter) <= 200);

create index card_reviews_feed on app.card_reviews (person, xid);
create index chapters_read_feed on app.chapters_read (person, xid);

alter table app.card_reviews enable row level security;
alter table app.chapters_read enable row level security;

create policy card_reviews_select_owner on app.card_reviews for select to authenticated
	using (person = (select auth.uid()));
create policy chapters_read_select_owner on app.chapters_read for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('card_reviews', 'person', 'person', '{id}', '{id,card,kind,grade,of,at}');
select sync.publish('chapters_read', 'person', 'person', '{chapter}', '{chapter,at}');

-- What can be studied for here is what can be applied to.
create function app.is_study_program(p_program text) returns boolean
language sql stable set search_path = '' as $$
	select exists (select from app.programs p where p.id = p_program and not p.deleted)
$$;

create function app.add_card_review(p_kind text, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.card_reviews (id, person, card, kind, grade, "of", at)
	values ((p_args->>'review')::uuid, auth.uid(), coalesce(p_args->>'card', ''), p_kind,
		coalesce((p_args->>'grade')::int, 0), (p_args->>'of')::uuid,
		least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (id) do nothing;
end
$$;

create function app.card_review_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if p_args->>'card' is null or (p_args->>'grade')::int not between 1 and 4 then
		perform app.refuse('bad_arguments');
	end if;
	perform app.add_card_review('review', p_args);
end
$$;

-- A bus ride of grades at once; a bad one among them sends the push through one by one.
create function app.review_many_cards(p_entries sync.entry[]) returns void
language plpgsql set search_path = '' as $$
begin
	if exists (
		select from unnest(p_entries) e
		where e.args->>'card' is null or ((e.args->>'grade')::int between 1 and 4) is not true
	) then
		perform app.one_by_one();
	end if;
	insert into app.card_reviews (id, person, card, kind, grade, at)
	select (e.args->>'review')::uuid, auth.uid(), e.args->>'card', 'review', (e.args->>'grade')::int,
		least(app.from_ms((e.args->>'at')::bigint), now())
	from unnest(p_entries) e
	on conflict (id) do nothing;
end
$$;

create function app.card_undo_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not exists (
		select from app.card_reviews c
		where c.id = (p_args->>'of')::uuid and c.person = auth.uid() and c.kind = 'review'
	) then
		perform app.refuse('not_found');
	end if;
	perform app.add_card_review('undo', p_args);
end
$$;

create function app.card_suspend_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if coalesce(p_args->>'card', '') = '' then
		perform app.refuse('bad_arguments');
	end if;
	perform app.add_card_review('suspend', p_args);
end
$$;

create function app.card_resume_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if not exists (
		select from app.card_reviews c
		where c.id = (p_args->>'of')::uuid and c.person = auth.uid() and c.kind = 'suspend'
	) then
		perform app.refuse('not_found');
	end if;
	perform app.add_card_review('resume', p_args);
end
$$;

create function app.chapter_read_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	insert into app.chapters_read (person, chapter, at)
	values (auth.uid(), p_args->>'chapter', least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (person, chapter) do nothing;
end
$$;

insert into sync.mutators (name, ver, fn) values
	('card.review', 1, 'app.card_review_v1'),
	('card.undo', 1, 'app.card_undo_v1'),
	('card.suspend', 1, 'app.card_suspend_v1'),
	('card.resume', 1, 'app.card_resume_v1'),
	('chapter.read', 1, 'app.chapter_read_v1');
update sync.mutators set many = 'app.review_many_cards' where name = 'card.review';
