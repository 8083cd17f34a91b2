-- Programs and their providers.
--
-- A program's definition is one document, written in TypeScript and generated into a migration as
-- edition 1; later editions are made by staff and travel by the feed. What rules look up for every
-- answer is taken out of the document once, when an edition arrives.

create table app.programs (
	id text not null,
	edition int not null,
	definition jsonb not null,
	-- The edition that new applications are made with.
	current boolean not null default false,
	created_at timestamptz not null default now(),
	deleted boolean not null default false,
	xid xid8 not null
);

create table app.questions (
	program text not null,
	edition int not null,
	path text not null,
	part text not null,
	section text not null,
	position int not null,
	kind text not null,
	required boolean not null,
	show jsonb not null,
	-- The question as defined, without its words.
	rule jsonb not null
);

create table app.documents (
	program text not null,
	edition int not null,
	id text not null,
	part text not null,
	section text not null,
	position int not null,
	required boolean not null,
	show jsonb not null
);

create table app.providers (
	id uuid not null,
	program text not null,
	name text not null,
	approved_from date,
	approved_to date,
	source text not null,
	confirmed boolean not null,
	deleted boolean not null default false,
	xid xid8 not null
);

alter table app.programs add primary key (id, edition), add check (edition > 0);
alter table app.questions add primary key (program, edition, path),
	add foreign key (program, edition) references app.programs (id, edition),
	add check (part in ('application', 'certificate'));
alter table app.documents add primary key (program, edition, id),
	add foreign key (program, edition) references app.programs (id, edition),
	add check (part in ('application', 'certificate'));
alter table app.providers add primary key (id);

create unique index programs_current on app.programs (id) where current and not deleted;
create index programs_feed on app.programs (xid);
create index providers_feed on app.providers (xid);
create index providers_program on app.providers (program);

alter table app.programs enable row level security;
alter table app.questions enable row level security;
alter table app.documents enable row level security;
alter table app.providers enable row level security;

-- Edition 1 comes with the app.
create policy programs_select_signed_in on app.programs for select to authenticated
	using (edition > 1);
create policy providers_select_signed_in on app.providers for select to authenticated
	using (true);

select sync.publish('programs', 'open', 'id', '{id,edition}', '{id,edition,definition}');
select sync.publish('providers', 'open', 'id', '{id}',
	'{id,program,name,approved_from,approved_to,source,confirmed}');

-- Takes questions and documents out of an edition's definition. An agreement is signed by a tick
-- and a typed name, which are questions like any other.
create function app.unfold_program() returns trigger
language plpgsql set search_path = '' as $$
begin
	with sections as (
		select s.n::int as n, s.section
		from jsonb_array_elements(new.definition->'sections') with ordinality s (section, n)
	), asked as (
		select s.n, s.section, q.n::int as place, q.question
		from sections s, jsonb_array_elements(s.section->'questions') with ordinality q (question, n)
		union all
		select s.n, s.section, 500 + 2 * a.n::int + k.n, k.question
		from sections s,
			jsonb_array_elements_text(s.section->'agreements') with ordinality a (agreement, n),
			lateral (values
				(0, jsonb_build_object('path', 'agreements/' || a.agreement, 'kind', 'yes',
					'required', true, 'mustBe', jsonb_build_object(
						'values', jsonb_build_array(true), 'refusal', 'agreement.not_signed'))),
				(1, jsonb_build_object('path', 'agreements/' || a.agreement || '_name',
					'kind', 'text', 'required', true, 'charactersMax', 200))
			) k (n, question)
	)
	insert into app.questions
		(program, edition, path, part, section, position, kind, required, show, rule)
	select new.id, new.edition, a.question->>'path', a.section->>'part', a.section->>'id',
		a.n * 2000 + a.place, a.question->>'kind', (a.question->>'required')::boolean,
		coalesce(a.question->'show', '[]'),
		a.question - '{label,hint,why,show,autocomplete}'::text[]
	from asked a;
	insert into app.documents (program, edition, id, part, section, position, required, show)
	select new.id, new.edition, d.document->>'id', s.section->>'part', s.section->>'id',
		s.n::int * 2000 + 1000 + d.n::int, (d.document->>'required')::boolean,
		coalesce(d.document->'show', '[]')
	from jsonb_array_elements(new.definition->'documents') with ordinality d (document, n)
	join jsonb_array_elements(new.definition->'sections') with ordinality s (section, n)
		on s.section->'documents' ? (d.document->>'id');
	return null;
end
$$;
create trigger unfold after insert on app.programs
	for each row execute function app.unfold_program();

-- When a period that starts at `p_from` ends; never, when there is none. Days are counted in UTC, as
-- in the app's own clock.
create function app.add_period(p_from timestamptz, p_period jsonb) returns timestamptz
language plpgsql immutable set search_path = '' as $$
declare
	left_over int := (p_period->>'count')::int;
	moment timestamp := p_from at time zone 'utc';
begin
	if left_over is null then
		return null;
	elsif p_period->>'unit' = 'months' then
		return (moment + make_interval(months => left_over)) at time zone 'utc';
	elsif p_period->>'unit' = 'days' then
		return (moment + make_interval(days => left_over)) at time zone 'utc';
	end if;
	while left_over > 0 loop
		moment := moment + interval '1 day';
		if extract(isodow from moment) < 6 then
			left_over := left_over - 1;
		end if;
	end loop;
	return moment at time zone 'utc';
end
$$;
