/**
 * The same sequences through the real SQL, by the one way in. A whole sequence is one question: it is
 * played in a transaction inside, told, and undone, so that every sequence begins on the same stage.
 */
import { programMigration } from '../../scripts/generate/program.ts';
import { isPlain } from '../../src/lib/sync/plain.ts';
import { pack } from '../../src/lib/sync/wire.ts';
import type { Db } from '../../supabase/local/db.ts';
import { openSimulated, setTime } from '../simulation/prepare.ts';
import { harbor } from '../fixtures/harbor.ts';
import type { Act } from './act.ts';
import { idOf, names, personOf, roles } from './cast.ts';
import type { Standing } from './standing.ts';
import type { World } from './world.ts';

export type Answer = { codes: (string | null)[]; standing: Standing };
export type Server = {
	/** Plays acts from the stage on; nothing of it stays unless it is the stage that is built. */
	play(acts: readonly Timed[], keep?: boolean): Promise<Answer>;
	close(): Promise<void>;
};
export type Timed = { act: Act; at: number };

export async function openServer(world: World): Promise<Server> {
	const db = await openSimulated();
	await setTime(db, world.now);
	await db.q(programMigration(harbor));
	await populate(db);
	await furnish(db, world);
	await db.q(standing);
	await db.q(playing);
	return {
		play: async (acts, keep = false) => {
			const told = JSON.stringify(acts.map(onTheWire));
			const [row] = await db.q('select twins.play($1::text::jsonb, $2) as answer', [told, keep]);
			return row?.['answer'] as Answer;
		},
		close: () => db.close()
	};
}

function onTheWire({ act, at }: Timed) {
	const plain: unknown = JSON.parse(JSON.stringify(act.args));
	if (!isPlain(plain)) throw new Error(`${act.name} has arguments that are no JSON`);
	const { uid, name, by, part, refusal, args } = act;
	const { p_shapes, p_entries } = pack([{ uid, name, version: 1, args: plain }]);
	const happens = name.startsWith('time.') || name === 'file.is_read';
	const told = happens ? { happens: name } : { shapes: p_shapes, entries: p_entries };
	const now = new Date(at).toISOString();
	return { now, by, uid, part, refusal, file: args.file, application: args.application, ...told };
}

async function populate(db: Db): Promise<void> {
	for (const name of names) {
		const role = roles[name];
		await db.q('insert into app.people (id, name) values ($1, $2)', [personOf(name), name]);
		if (role === null) continue;
		await db.q('insert into app.roles (person, program, role) values ($1, $2, $3)', [
			personOf(name),
			harbor.id,
			role
		]);
	}
}

/** The window, classes, times and stored bytes that are there before anybody does anything. */
async function furnish(db: Db, world: World): Promise<void> {
	const window = idOf('window', 1);
	await db.q(
		`insert into app.windows (id, program, opens_at, closes_at, zone)
			values ($1, $2, app.from_ms($3), app.from_ms($4), 'UTC')`,
		[window, harbor.id, world.window.opens_at, world.window.closes_at]
	);
	for (const one of Object.values(world.classes)) {
		await db.q(
			`insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days,
				capacity, waiting_max)
			values ($1, $2, $3, '{"en": "Tide", "es": "Marea"}', 'online', 2, $4, $5::text::jsonb, $6, $7)`,
			[one.id, harbor.id, window, one.zone, JSON.stringify(one.days), one.capacity, one.waiting_max]
		);
	}
	for (const { id, starts_at } of Object.values(world.slots)) {
		await db.q(
			`insert into app.slots (id, program, starts_at, minutes, zone, interviewers, place)
				values ($1, $2, app.from_ms($3), 15, 'Pacific/Honolulu', '["Robin"]', 'Pier 4')`,
			[id, harbor.id, starts_at]
		);
	}
	for (const sha256 of world.stored) {
		await db.q(
			`insert into storage.objects (bucket_id, name, metadata)
				select 'evidence', id || '/' || $1 || '.jpg', '{"size": 1234}' from app.people`,
			[sha256]
		);
	}
}

const standing = `
	create schema twins;
	create function twins.standing() returns jsonb language sql as $$
	select jsonb_build_object(
	'applications', (select coalesce(jsonb_object_agg(a.id, jsonb_build_array(a.state, a.revision,
			c.state, c.revision, a.fee_reference, a.fee_confirmed_at is not null,
			a.valid_until is not null, (select count(*) from app.letters l
				where l.application_id = a.id and l.kind = 'exam_instructions'),
			(select count(*) from app.submissions s where s.application_id = a.id))), '{}')
		from app.applications a join app.certificates c on c.id = a.id),
	'fields', (select coalesce(jsonb_object_agg(application_id || '|' || path,
		jsonb_build_array(value, rev, edit)), '{}') from app.fields),
	'replaced', (select coalesce(jsonb_object_agg(h.key, h.n), '{}') from (
		select application_id || '|' || path as key, count(*) as n
		from app.field_history group by 1) h),
	'files', (select coalesce(jsonb_object_agg(id, jsonb_build_array(state, receipt is not null)), '{}')
		from app.files),
	'reviews', (select coalesce(jsonb_object_agg(r.application_id || '/' || r.part, jsonb_build_array(
			r.state, r.revision, r.reviewer, 'late' = any(r.flags), (
				select coalesce(jsonb_agg(d.kind order by d.revision), '[]') from app.decisions d
				where d.application_id = r.application_id and d.part = r.part))), '{}')
		from app.reviews r),
	'claims', (select coalesce(jsonb_object_agg(c.key, c.told), '{}') from (
		select r.application_id || '/' || r.part as key,
			jsonb_agg(k.reviewer || ': ' || k.state order by k.reviewer || ': ' || k.state) as told
		from app.claims k join app.reviews r on r.id = k.review_id group by 1) c),
	'slots', (select coalesce(jsonb_object_agg(id, state), '{}') from app.slots),
	'interviews', (select coalesce(jsonb_object_agg(id, jsonb_build_array(state, slot_id)), '{}')
		from app.interviews),
	'classes', (select coalesce(jsonb_object_agg(id, jsonb_build_array(state, taken)), '{}')
		from app.classes),
	'seats', (select coalesce(jsonb_object_agg(id, jsonb_build_array(state, position, is_first)), '{}')
		from app.seats),
	'attendance', (select coalesce(jsonb_object_agg(class_id || '/' || person || '/' || day, state), '{}')
		from app.attendance),
	'homework', (select coalesce(jsonb_object_agg(id, jsonb_build_array(state, rev)), '{}')
		from app.homework),
	'exams', (select coalesce(jsonb_object_agg(id, result), '{}') from app.class_exams),
	'certifications', (select coalesce(jsonb_object_agg(class_id || '/' || person, 1), '{}')
		from app.certifications)) $$;`;

const playing = `
	create function twins.code_of(p_act jsonb) returns text language plpgsql as $$
	declare
		own_client uuid := gen_random_uuid();
		shapes jsonb := p_act->'shapes';
		answer jsonb;
		file app.files;
	begin
		if p_act->>'happens' = 'time.ticks' then
			perform app.tick();
			return null;
		elsif p_act->>'happens' = 'file.is_read' then
			perform set_config('request.jwt.claims', '{"role": "service_role"}', true);
			select f.* into file from app.files f where f.id = (p_act->>'file')::uuid;
			perform api.file_received(file.id, file.sha256, file.size, file.type, p_act->>'refusal');
			return null;
		elsif p_act ? 'happens' then
			return null;
		end if;
		if p_act ? 'part' then
			shapes := jsonb_set(shapes, '{0,3,review}', to_jsonb(coalesce((
				select r.id from app.reviews r where r.application_id = (p_act->>'application')::uuid
					and r.part = p_act->>'part'), gen_random_uuid())));
		end if;
		perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated',
			'sub', p_act->>'by')::text, true);
		answer := api.push(1, (p_act->>'by')::uuid, own_client, 0, 1, shapes, p_act->'entries');
		if answer->>'code' is not null then
			raise exception 'the push was not taken: %', answer;
		end if;
		return (select l.code from sync.ledger l where l.client = own_client);
	end $$;
	create function twins.play(p_acts jsonb, p_keep boolean) returns jsonb language plpgsql as $$
	declare
		act jsonb;
		codes jsonb := '[]';
		told text;
	begin
		begin
			for act in select jsonb_array_elements(p_acts) loop
				perform set_config('simulation.now', act->>'now', true);
				codes := codes || jsonb_build_array(twins.code_of(act));
			end loop;
			told := jsonb_build_object('codes', codes, 'standing', twins.standing());
			if not p_keep then
				raise exception 'it was a play' using errcode = 'TWINS', detail = told;
			end if;
		exception when sqlstate 'TWINS' then
			get stacked diagnostics told = pg_exception_detail;
		end;
		return told::jsonb;
	end $$;`;
