-- Decks: cards that a person wrote or brought along, to be studied with the same scheduler.
--
-- Nobody else reads them. The last to arrive stands, card by card; what is removed is emptied and
-- stays as a tombstone, and can be put back by adding it again. Ids are a person's own, so that no
-- device can take or probe somebody else's. What is too much is refused with its contents, which
-- stay on the device that wrote them.

create table app.decks (
	person uuid not null,
	id uuid not null,
	name text not null,
	made_at timestamptz not null,
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.deck_cards (
	person uuid not null,
	id uuid not null,
	deck uuid not null,
	front text not null,
	back text not null,
	-- Its place in the deck; two devices may give the same one, then the id decides.
	nth int not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.decks add primary key (person, id),
	add check (deleted or length(name) between 1 and 100);
alter table app.deck_cards add primary key (person, id),
	add foreign key (person, deck) references app.decks (person, id),
	add check (deleted or length(front) between 1 and 1000),
	add check (deleted or length(back) between 1 and 4000),
	add check (nth between 0 and 1000000);

create index decks_feed on app.decks (person, xid);
create index deck_cards_feed on app.deck_cards (person, xid);
create index deck_cards_deck on app.deck_cards (person, deck);

alter table app.decks enable row level security;
alter table app.deck_cards enable row level security;

create policy decks_select_owner on app.decks for select to authenticated
	using (person = (select auth.uid()));
create policy deck_cards_select_owner on app.deck_cards for select to authenticated
	using (person = (select auth.uid()));

select sync.publish('decks', 'person', 'person', '{id}', '{id,name,made_at}');
select sync.publish('deck_cards', 'person', 'person', '{id}', '{id,deck,front,back,nth}');

create function app.require_deck(p_deck uuid) returns void
language plpgsql stable set search_path = '' as $$
begin
	if not exists (
		select from app.decks d where d.person = auth.uid() and d.id = p_deck and not d.deleted
	) then
		perform app.refuse('deck.removed');
	end if;
end
$$;

-- Of the cards that one command brings: a list, and of a size that one push can carry.
create function app.require_some(p_cards jsonb) returns void
language plpgsql stable set search_path = '' as $$
begin
	if jsonb_typeof(p_cards) is distinct from 'array'
		or jsonb_array_length(p_cards) not between 1 and 100 then
		perform app.refuse('bad_arguments');
	end if;
end
$$;

-- As many cards as a deck holds, and no more on them altogether than a thick book has.
create function app.require_room(p_deck uuid) returns void
language plpgsql stable set search_path = '' as $$
declare
	cards bigint;
	letters bigint;
begin
	select count(*), sum(length(c.front) + length(c.back)) into cards, letters
	from app.deck_cards c where c.person = auth.uid() and c.deck = p_deck and not c.deleted;
	if cards > 2000 then
		perform app.refuse('deck.full', '{"most": 2000}');
	elsif letters > 2000000 then
		perform app.refuse('deck.long');
	end if;
end
$$;

create function app.deck_make_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	if (select count(*) from app.decks d where d.person = auth.uid() and not d.deleted) >= 50 then
		perform app.refuse('deck.too_many', '{"most": 50}');
	end if;
	insert into app.decks (person, id, name, made_at)
	values (auth.uid(), (p_args->>'deck')::uuid, p_args->>'name',
		least(app.from_ms((p_args->>'at')::bigint), now()))
	on conflict (person, id) do nothing;
end
$$;

create function app.deck_rename_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.require_deck((p_args->>'deck')::uuid);
	update app.decks d set name = p_args->>'name'
	where d.person = auth.uid() and d.id = (p_args->>'deck')::uuid;
end
$$;

-- Its cards go with it, and with them what was written on them.
create function app.deck_remove_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	update app.decks d set deleted = true, name = ''
	where d.person = auth.uid() and d.id = (p_args->>'deck')::uuid and not d.deleted;
	update app.deck_cards c set deleted = true, front = '', back = ''
	where c.person = auth.uid() and c.deck = (p_args->>'deck')::uuid and not c.deleted;
end
$$;

-- New cards, and cards that were removed and are put back.
create function app.deck_add_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
declare
	at_deck uuid := (p_args->>'deck')::uuid;
begin
	perform app.require_some(p_args->'cards');
	perform app.require_deck(at_deck);
	insert into app.deck_cards as mine (person, id, deck, front, back, nth)
	select distinct on (1, 2) auth.uid(), (c.card->>'card')::uuid, at_deck, c.card->>'front',
		c.card->>'back', (c.card->>'nth')::int
	from jsonb_array_elements(p_args->'cards') with ordinality c (card, n)
	order by 1, 2, c.n
	on conflict (person, id) do update
	set front = excluded.front, back = excluded.back, nth = excluded.nth, deleted = false
	where mine.deck = excluded.deck;
	perform app.require_room(at_deck);
end
$$;

create function app.deck_edit_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.require_deck((p_args->>'deck')::uuid);
	update app.deck_cards c set front = p_args->>'front', back = p_args->>'back'
	where c.person = auth.uid() and c.id = (p_args->>'card')::uuid
		and c.deck = (p_args->>'deck')::uuid and not c.deleted;
	if not found then
		perform app.refuse('deck.card_removed');
	end if;
	perform app.require_room((p_args->>'deck')::uuid);
end
$$;

-- What another device removed already is removed: nobody is told off for agreeing.
create function app.deck_drop_v1(p_uid uuid, p_args jsonb) returns void
language plpgsql set search_path = '' as $$
begin
	perform app.require_some(p_args->'cards');
	update app.deck_cards c set deleted = true, front = '', back = ''
	where c.person = auth.uid() and c.deck = (p_args->>'deck')::uuid and not c.deleted
		and c.id in (select jsonb_array_elements_text(p_args->'cards')::uuid);
end
$$;

insert into sync.mutators (name, ver, fn) values
	('deck.make', 1, 'app.deck_make_v1'),
	('deck.rename', 1, 'app.deck_rename_v1'),
	('deck.remove', 1, 'app.deck_remove_v1'),
	('deck.add', 1, 'app.deck_add_v1'),
	('deck.edit', 1, 'app.deck_edit_v1'),
	('deck.drop', 1, 'app.deck_drop_v1');
