/** What the desk makes of what two people sent, and of exams that were held elsewhere. */
import { textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { found, heldClaim } from './desk-acts.ts';
import type { Device } from './device.ts';

export const seenActs: Readonly<Record<string, Act>> = {
	link: (device, scene) => judgeMatch(device, scene, 'seen.link'),
	clear: (device, scene) => judgeMatch(device, scene, 'seen.clear')
};

export const attemptActs: Readonly<Record<string, Act>> = {
	request_attempt: requestAttempt,
	record_attempt: recordAttempt
};

/** Of what this device holds; somebody else may be judging it from the other side. */
async function judgeMatch(device: Device, scene: Scene, name: string): Promise<void> {
	const held = await heldClaim(device, scene);
	if (!held) return;
	const application = textIn(held, 'application_id');
	const match = await found(
		scene,
		`select id, state from app.seen_matches where '${application}' in (application_id, other_id)
		order by application_id, other_id, kind, mark`
	);
	if (!match) return;
	const everybody = name === 'seen.clear' ? { everybody: scene.random.chance(0.3) } : {};
	await device.run(name, {
		review: textIn(held, 'review_id'),
		application,
		match: textIn(match, 'id'),
		state: textIn(match, 'state'),
		reason: scene.random.chance(0.1) ? '' : 'Two of one family',
		...everybody
	});
}

const today = ({ now }: Scene) => new Date(now()).toISOString().slice(0, 10);

async function requestAttempt(device: Device, scene: Scene): Promise<void> {
	const application = await found(
		scene,
		`select id from app.applications where program = 'calmhsa' and submitted_at is not null
		order by id`
	);
	if (!application) return;
	const about = { attempt: scene.random.uuid(), application: textIn(application, 'id') };
	await device.run('attempt.request', { ...about, on: today(scene), fee_reference: 'PV-2' });
}

async function recordAttempt(device: Device, scene: Scene): Promise<void> {
	const attempt = await found(scene, 'select * from app.attempts order by id');
	if (!attempt) return;
	await device.run('attempt.result', {
		attempt: textIn(attempt, 'id'),
		application: textIn(attempt, 'application_id'),
		was: textIn(attempt, 'state') === 'passed' ? 'requested' : textIn(attempt, 'state'),
		on: today(scene),
		result: scene.random.pick(['passed', 'failed', 'missed']),
		note: '',
		reason: scene.random.chance(0.7) ? 'Written down wrongly' : ''
	});
}
