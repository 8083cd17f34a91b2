/** What people do who are certified, and what everybody chooses: hours, renewing, how they are reached. */
import { addDays } from '../../src/lib/domain/calendar.ts';
import { evidenceOf } from '../../src/lib/domain/hours-rows.ts';
import { subjects } from '../../src/lib/domain/reach.ts';
import type { Row } from '../../src/lib/store/rows.ts';
import { waitToSubmit } from '../../src/lib/store/waiting.ts';
import { ownApplication, programs, textIn } from './act.ts';
import type { Act, Scene } from './act.ts';
import { attachOne } from './applicant-acts.ts';
import { commandsOf } from './apps.ts';
import { oneOf } from './chance.ts';
import { found } from './desk-acts.ts';
import type { Device } from './device.ts';

export const keepingActs: Readonly<Record<string, Act>> = {
	log,
	change_hours: changeHours,
	remove_hours: removeHours,
	prove,
	send_renewal: sendRenewal,
	start_other: startOther
};

export const auditActs: Readonly<Record<string, Act>> = {
	accept_hours: (device, scene) => judgeHours(device, scene, 'hours.accept'),
	return_hours: (device, scene) => judgeHours(device, scene, 'hours.return')
};

export const choosingActs: Readonly<Record<string, Act>> = { choose };

async function renewalOf(device: Device) {
	const [renewal] = await device.view('renewals');
	return renewal;
}

/** Several at once, as from a list; now and then on a day that does not count. */
async function log(device: Device, { random }: Scene): Promise<void> {
	const renewal = await renewalOf(device);
	if (!renewal) return;
	const [from, to] = [textIn(renewal, 'period_from'), textIn(renewal, 'period_to')];
	for (let nth = 0; nth < 3; nth += 1) {
		await device.run('hours.log', {
			hours: random.uuid(),
			application: textIn(renewal, 'id'),
			period_from: from,
			period_to: to,
			...toldHours(random, from)
		});
	}
}

function toldHours(random: Scene['random'], from: string) {
	return {
		day: addDays(from, random.below(700) - 3),
		quarters: random.pick([24, 40, 60]),
		category: random.pick(['general', 'law_ethics', 'law_ethics', 'law_ethics', 'sports']),
		title: 'Listening',
		provider: 'County'
	};
}

async function someHours(device: Device, { random }: Scene) {
	return oneOf(random, await device.view('hours'));
}

async function changeHours(device: Device, scene: Scene): Promise<void> {
	const entry = await someHours(device, scene);
	if (!entry) return;
	await device.run('hours.change', {
		hours: textIn(entry, 'id'),
		application: textIn(entry, 'application_id'),
		base: Number(entry['rev']),
		...toldHours(scene.random, textIn(entry, 'period_from'))
	});
}

async function removeHours(device: Device, scene: Scene): Promise<void> {
	const entry = await someHours(device, scene);
	if (!entry) return;
	const about = { hours: textIn(entry, 'id'), application: textIn(entry, 'application_id') };
	await device.run('hours.remove', { ...about, base: Number(entry['rev']) });
}

async function prove(device: Device, scene: Scene): Promise<void> {
	const entry = await someHours(device, scene);
	if (!entry) return;
	const document = evidenceOf(textIn(entry, 'id'));
	await attachOne(device, scene, { application: textIn(entry, 'application_id'), document });
}

/** Enough of both kinds, each on a day of its own. */
async function logEnough(device: Device, { random }: Scene, renewal: Row): Promise<void> {
	const [from, to] = [textIn(renewal, 'period_from'), textIn(renewal, 'period_to')];
	for (const category of ['law_ethics', 'general']) {
		await device.run('hours.log', {
			hours: random.uuid(),
			application: textIn(renewal, 'id'),
			period_from: from,
			period_to: to,
			...toldHours(random, from),
			day: addDays(from, 1 + random.below(300)),
			quarters: 60,
			category
		});
	}
}

/** Sends what this device shows of the period. */
async function sendRenewal(device: Device, scene: Scene): Promise<void> {
	const renewal = await renewalOf(device);
	if (!renewal || !commandsOf(device.version).has('renewal.submit')) return;
	if (scene.random.chance(0.6)) await logEnough(device, scene, renewal);
	const entries = (await device.view('hours')).filter(
		(row) => row['period_to'] === renewal['period_to']
	);
	const ids = entries.map((row) => textIn(row, 'id'));
	const asked = {
		name: 'renewal.submit' as const,
		application: textIn(renewal, 'id'),
		content: { paths: ids.map((id) => `hours/${id}`), documents: ids.map(evidenceOf) },
		more: { signed: { ethics: 'Jordan Reed' }, attested: true, fee_reference: '' },
		at: device.now()
	};
	await device.attempt(({ tables }) => waitToSubmit(tables, asked));
	await device.attempt(({ uploads }) => uploads.release());
}

/** Another way in: from another state, or a specialization on top of what is certified. */
async function startOther(device: Device, { random, programOf }: Scene): Promise<void> {
	const program = programOf(device);
	const { edition, pathways } = programs[program];
	const way = oneOf(random, pathways);
	const before = await ownApplication(device);
	const builds_on = way && 'after' in way && before ? { builds_on: textIn(before, 'id') } : {};
	const about = { application: random.uuid(), program, edition, pathway: way?.id ?? '' };
	await device.run('application.start', { ...about, ...builds_on });
}

async function judgeHours(device: Device, scene: Scene, name: string): Promise<void> {
	const entry = await found(
		scene,
		`select id, application_id, rev from app.hours where state <> 'logged' order by id`
	);
	if (!entry) return;
	const about = { hours: textIn(entry, 'id'), application: textIn(entry, 'application_id') };
	const reason = name === 'hours.return' ? { reason: 'The name is not yours' } : {};
	await device.run(name, { ...about, base: Number(entry['rev']), ...reason });
}

/** What two devices chose apart is joined, and mails about decisions stay on. */
async function choose(device: Device, { random }: Scene): Promise<void> {
	const which = random.below(5);
	if (which === 0) {
		await device.run('reach.rest', random.chance(0.3) ? awake : asleep);
	} else if (which === 1) await device.run('reach.show', { detailed: random.chance(0.5) });
	else if (which === 2) await device.run('reach.mend', {});
	else {
		const channel = random.pick(['mail', 'alert']);
		const subject = random.pick(subjects);
		await device.run('reach.choose', { channel, subject, on: random.chance(0.4) });
	}
}

const awake = { from: null, to: null, zone: null };
const asleep = { from: 1320, to: 420, zone: 'America/New_York' };
