/** What reviewers and staff do. What they have before them may be older than what is true. */
import type { Row } from '../../supabase/local/db.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import { programs, textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { oneOf } from './chance.ts';
import type { Device } from './device.ts';

export const reviewerActs: Readonly<Record<string, Act>> = {
	claim,
	renew_claim: (device, scene) => onClaim(device, scene, 'review.renew'),
	release: (device, scene) => onClaim(device, scene, 'review.release'),
	decide,
	score,
	note
};

export const staffActs: Readonly<Record<string, Act>> = {
	offer: (device, scene) => seat(device, scene, 'offer'),
	wait: (device, scene) => seat(device, scene, 'wait'),
	decline: (device, scene) => seat(device, scene, 'decline'),
	mark,
	give_back: giveBack,
	exam,
	fee
};

/** One row of what staff look at. */
export async function found({ q, random }: Scene, text: string): Promise<Row | undefined> {
	return oneOf(random, await q(text));
}

/** Lines of the queue as its function tells them, to whoever may read it. */
export async function queued(device: Device, scene: Scene): Promise<Row[]> {
	const program = scene.random.pick(['calmhsa', 'massachusetts']);
	const about = { p_program: program, p_filter: {}, p_after: null, p_limit: 50 };
	const page = await scene.gateway.ask(device.person, 'review_queue', about);
	return rowsIn(page, 'rows');
}

export async function claim(device: Device, scene: Scene): Promise<void> {
	const lines = (await queued(device, scene)).filter((one) => one['state'] === 'received');
	const line = oneOf(scene.random, lines);
	if (!line) return;
	const about = { review: textIn(line, 'id'), application: textIn(line, 'application_id') };
	await device.run('review.claim', about);
}

export async function heldClaim(device: Device, { random }: Scene) {
	const held = (await device.view('claims')).filter((row) => row['state'] === 'held');
	return oneOf(random, held);
}

async function onClaim(device: Device, scene: Scene, name: string): Promise<void> {
	const held = await heldClaim(device, scene);
	if (!held) return;
	const about = { review: textIn(held, 'review_id'), application: textIn(held, 'application_id') };
	await device.run(name, about);
}

export async function decide(device: Device, scene: Scene): Promise<void> {
	const held = await heldClaim(device, scene);
	if (!held) return;
	const { random, q } = scene;
	const [review] = await q(
		`select part, revision, program from app.reviews where id = '${textIn(held, 'review_id')}'`
	);
	const program = textIn(review, 'program') === 'massachusetts' ? 'massachusetts' : 'calmhsa';
	const reason = programs[program].reasons.find((one) => one.part === review?.['part']);
	const kind = random.pick(['approve', 'change', 'change', 'deny', 'deny']);
	// Nobody else writes these words, so that it can be seen where they come to light.
	const told = `Look at it again, ${random.uuid()}`;
	await device.run('review.decide', {
		review: textIn(held, 'review_id'),
		application: textIn(held, 'application_id'),
		revision: Math.max(0, Number(review?.['revision'] ?? 1) - (random.chance(0.1) ? 1 : 0)),
		kind,
		reasons: kind === 'approve' ? [] : [{ code: reason?.code ?? '', note: told }],
		note: told,
		checklist: {}
	});
}

async function score(device: Device, scene: Scene): Promise<void> {
	const held = await heldClaim(device, scene);
	if (!held) return;
	const scores = { foundation: scene.random.below(5) };
	const reasons: Json = scene.random.chance(0.1) ? {} : { foundation: 'Leads a group' };
	const application = textIn(held, 'application_id');
	await device.run('score.set', { application, scores, reasons, note: '' });
}

async function note(device: Device, scene: Scene): Promise<void> {
	const row = await found(scene, 'select * from app.interviews order by id');
	if (!row) return;
	const outcome = scene.random.pick(['held', 'missed']);
	const about = { interview: textIn(row, 'id'), application: textIn(row, 'application_id') };
	const scores: Json = outcome === 'held' ? { system: scene.random.below(5) } : {};
	await device.run('interview.note', { ...about, outcome, scores, note: 'Came early' });
}

/** Staff press a button about somebody, on a class as their own device shows it. */
async function seat(device: Device, scene: Scene, press: string): Promise<void> {
	const { random } = scene;
	const applicant = await found(
		scene,
		`select a.id, s.id as seat, s.class_id from app.applications a
		left join app.seats s on s.application_id = a.id and s.state = 'waiting'
		where a.program = 'massachusetts' and a.submitted_at is not null order by a.id`
	);
	const classes = (await device.view('classes')).filter((row) => row['state'] === 'planned');
	const wanted = classes.find((row) => row['id'] === applicant?.['class_id']);
	const chosen = wanted ?? oneOf(random, classes);
	if (!applicant || !chosen) return;
	const ids = { application: textIn(applicant, 'id'), class: textIn(chosen, 'id') };
	const about = { ...ids, seat: textIn(applicant, 'seat') || random.uuid() };
	const more: Readonly<Record<string, { readonly [name: string]: Json }>> = {
		offer: { base: Number(chosen['rev']) },
		decline: { reasons: ['timing'], note: random.chance(0.5) ? 'Ask again in May' : '' }
	};
	await device.run(`seat.${press}`, { ...about, ...more[press] });
}

/** A day of a class that has begun, for whoever has a seat in it. */
async function mark(device: Device, scene: Scene): Promise<void> {
	const students = await scene.q(
		`select s.class_id, s.person, c.days from app.seats s join app.classes c on c.id = s.class_id
		where s.state in ('taken', 'completed') order by s.class_id, s.person`
	);
	const first = oneOf(scene.random, students);
	const day = oneOf(scene.random, rowsIn(first, 'days'));
	if (!first || !day) return;
	const marks = students
		.filter((one) => one['class_id'] === first['class_id'])
		.map((one) => ({
			person: textIn(one, 'person'),
			day: textIn(day, 'on'),
			state: scene.random.pick(['present', 'present', 'present', 'absent', 'excused'])
		}));
	await device.run('attendance.mark', { class: textIn(first, 'class_id'), marks });
}

async function giveBack(device: Device, scene: Scene): Promise<void> {
	const work = await found(
		scene,
		`select * from app.homework where state = 'handed_in' order by id`
	);
	if (!work) return;
	const accepted = scene.random.chance(0.7);
	await device.run('homework.return', {
		homework: textIn(work, 'id'),
		class: textIn(work, 'class_id'),
		base: Number(work['rev']),
		accepted,
		note: accepted ? '' : 'Tell more'
	});
}

async function exam(device: Device, scene: Scene): Promise<void> {
	const student = await found(
		scene,
		`select * from app.seats where state in ('taken', 'completed') order by id`
	);
	if (!student) return;
	await device.run('exam.record', {
		exam: scene.random.uuid(),
		class: textIn(student, 'class_id'),
		person: textIn(student, 'person'),
		on: new Date(scene.now()).toISOString().slice(0, 10),
		result: scene.random.pick(['passed', 'passed', 'failed']),
		note: ''
	});
}

async function fee(device: Device, scene: Scene): Promise<void> {
	const application = await found(
		scene,
		'select id from app.applications where submitted_at is not null order by id'
	);
	if (application) await device.run('fee.confirm', { application: textIn(application, 'id') });
}

function rowsIn(value: unknown, name: string): Row[] {
	const list = typeof value === 'object' && value !== null ? parseRow(value)[name] : null;
	return Array.isArray(list) ? list.map(parseRow) : [];
}

function parseRow(value: unknown): Row {
	return value as Row;
}
