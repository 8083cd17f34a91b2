/** What the desk does around a decision: it rests, is taken back, sent, looked at by somebody else. */
import { oneOf } from './chance.ts';
import { claim, decide, found, heldClaim, queued } from './desk-acts.ts';
import { textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import type { Row } from '../../supabase/local/db.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Device } from './device.ts';

type More = { readonly [name: string]: Json };

export const verdictActs: Readonly<Record<string, Act>> = {
	handle,
	check,
	undo: (device, scene) => onResting(device, scene, 'review.undo'),
	send_now: (device, scene) => onResting(device, scene, 'review.send_now'),
	recuse: (device, scene) => onQueued(device, scene, { name: 'review.recuse', note: 'A friend' }),
	override: (device, scene) =>
		onQueued(device, scene, { name: 'review.override', note: 'Gone home' }),
	readmit,
	escalate,
	assign,
	message,
	set_desk: setDesk,
	save_view: saveView,
	drop_view: dropView
};

/** As a reviewer works: takes one from the queue, concludes, and takes the next. */
async function handle(device: Device, scene: Scene): Promise<void> {
	for (let nth = 0; nth < 2; nth += 1) {
		await claim(device, scene);
		await device.cycle();
		const [verdict] = await verdictsHeld(device, scene);
		await (verdict ? check(device, scene) : decide(device, scene));
		await device.cycle();
	}
}

/** Somebody else's verdicts on what this device holds. */
async function verdictsHeld(device: Device, scene: Scene): Promise<Row[]> {
	const held = await heldClaim(device, scene);
	if (!held) return [];
	return scene.q(
		`select review_id, application_id from app.verdicts where state = 'checking'
			and review_id = '${textIn(held, 'review_id')}'`
	);
}

async function check(device: Device, scene: Scene): Promise<void> {
	const [verdict] = await verdictsHeld(device, scene);
	if (!verdict) return;
	const agrees = scene.random.chance(0.6);
	const note = agrees || scene.random.chance(0.1) ? '' : 'The dates do not fit';
	await device.run('review.check', { ...named(verdict), agrees, note });
}

/** Of their own mostly; what another person decided is refused. */
async function onResting(device: Device, scene: Scene, name: string): Promise<void> {
	const own = scene.random.chance(0.9) ? `and reviewer = '${device.person}'` : '';
	const verdict = await found(
		scene,
		`select review_id, application_id from app.verdicts where state = 'waiting' ${own} order by id`
	);
	if (verdict) await device.run(name, named(verdict));
}

async function onQueued(
	device: Device,
	scene: Scene,
	{ name, note }: { name: string; note: string }
): Promise<void> {
	const held = scene.random.chance(0.4) ? await heldClaim(device, scene) : undefined;
	const line = oneOf(scene.random, await queued(device, scene));
	if (held) await device.run(name, { ...named(held), note });
	else if (line) await device.run(name, { ...lineNamed(line), note });
}

/** Lets somebody back in; reviewers who try, and whoever stepped back too, are refused. */
async function readmit(device: Device, scene: Scene): Promise<void> {
	const row = await found(
		scene,
		`select r.id as review_id, x.application_id, x.person from app.recusals x
		join app.reviews r on r.application_id = x.application_id order by x.person, r.id`
	);
	if (!row) return;
	const note = 'It was another Avery';
	await device.run('review.readmit', { ...named(row), person: textIn(row, 'person'), note });
}

async function escalate(device: Device, scene: Scene): Promise<void> {
	const held = await heldClaim(device, scene);
	const note = scene.random.chance(0.1) ? ' ' : 'Is this proof enough?';
	if (held) await device.run('review.escalate', { ...named(held), note });
}

async function assign(device: Device, scene: Scene): Promise<void> {
	const line = oneOf(scene.random, await queued(device, scene));
	const reviewers = await scene.q(
		`select person from app.roles where role in ('reviewer', 'lead') order by person, program`
	);
	const whom = scene.random.chance(0.2) ? undefined : oneOf(scene.random, reviewers);
	const to = whom ? textIn(whom, 'person') : null;
	if (line) await device.run('review.assign', { ...lineNamed(line), to });
}

async function message(device: Device, scene: Scene): Promise<void> {
	const line = oneOf(scene.random, await queued(device, scene));
	if (line) await device.run('review.message', { ...lineNamed(line), text: 'We are on it' });
}

async function setDesk(device: Device, { random }: Scene): Promise<void> {
	await device.run('desk.set', {
		program: random.pick(['calmhsa', 'massachusetts']),
		...deskDrawn(random)
	});
}

/** Hardly any rest, or a good one; nothing looked at twice, or some, or all. */
export function deskDrawn(random: Scene['random']) {
	return {
		undo_seconds: random.pick([0, 30, 600, 3600]),
		sample_permille: random.pick([0, 300, 1000]),
		sample_first: random.pick([0, 0, 2]),
		sample_flags: random.chance(0.2) ? ['returned'] : []
	};
}

async function saveView(device: Device, { random }: Scene): Promise<void> {
	const program = random.pick(['calmhsa', 'massachusetts']);
	await device.run('view.save', { program, name: 'Mine', query: 'assigned=me' });
}

async function dropView(device: Device, scene: Scene): Promise<void> {
	const view = await found(scene, 'select id, program from app.desk_views order by id');
	if (!view) return;
	await device.run('view.remove', { program: textIn(view, 'program'), view: textIn(view, 'id') });
}

function named(row: Parameters<typeof textIn>[0]): More {
	return { review: textIn(row, 'review_id'), application: textIn(row, 'application_id') };
}

function lineNamed(line: Row): More {
	return { review: textIn(line, 'id'), application: textIn(line, 'application_id') };
}
