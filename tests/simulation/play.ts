/** Plays a script from beginning to end, lets everything drain, and has it judged. */
import type { Db } from '../../supabase/local/db.ts';
import { asClaims } from '../../supabase/local/claims.ts';
import type { Act } from './act.ts';
import { admissionActs } from './admission-acts.ts';
import { applicantActs } from './applicant-acts.ts';
import { calendarActs } from './calendar-acts.ts';
import { reviewerActs, staffActs } from './desk-acts.ts';
import type { Device } from './device.ts';
import { deploy, happenings } from './happenings.ts';
import { eraseDue } from './erasing.ts';
import { helpedActs, helpingActs } from './helping-acts.ts';
import { judge } from './judge.ts';
import { auditActs, choosingActs, keepingActs } from './keeping-acts.ts';
import { roleActs } from './role-acts.ts';
import { settingActs } from './setting-acts.ts';
import type { Script } from './script.ts';
import { attemptActs, seenActs } from './seen-acts.ts';
import { studyActs } from './study-acts.ts';
import { verdictActs } from './verdict-acts.ts';
import type { Verdict } from './verdict.ts';
import { World } from './world.ts';

export type Outcome = {
	seed: number;
	steps: number;
	faults: number;
	commands: number;
	drainMs: number;
	verdict: Verdict;
};

const acts: Readonly<Record<string, Act>> = {
	...applicantActs,
	...studyActs,
	...admissionActs,
	...calendarActs,
	...reviewerActs,
	...verdictActs,
	...helpedActs,
	...helpingActs,
	...keepingActs,
	...auditActs,
	...choosingActs,
	...roleActs,
	...settingActs,
	...seenActs,
	...attemptActs,
	...staffActs
};

/** Which acts there are, so that a test can compare them with those that are drawn. */
export const known: ReadonlySet<string> = new Set([
	...Object.keys(acts),
	...Object.keys(happenings)
]);

export async function play(db: Db, script: Script): Promise<Outcome> {
	const { world, drainMs } = await live(db, script);
	const { gateway, staying, referees, forgotten } = world;
	await judge({ gateway, devices: staying, referees, forgotten }, world.verdict);
	const commands = world.devices.reduce((sum, device) => sum + device.saved.size, 0);
	const { faults, verdict } = world;
	return { seed: script.seed, steps: script.acts.length, faults, commands, drainMs, verdict };
}

/** The world when all is over, before anybody has judged it. */
export async function live(db: Db, script: Script): Promise<{ world: World; drainMs: number }> {
	const world = new World(db, script.seed);
	await world.open();
	for (const device of world.devices) {
		await device.cycle();
		await acts['start']?.(device, world.scene);
	}
	for (const { name, device, chance } of script.acts) {
		world.begin(chance);
		const chosen = world.devices[device];
		if (chosen) await step(world, chosen, name);
	}
	return { world, drainMs: await drain(world) };
}

const secondMs = 1000;
/** As in the app, most of what a person does is sent at once. */
const sentAtOnce = 0.4;

async function step(world: World, device: Device, name: string): Promise<void> {
	await world.pass(world.random.below(60) * secondMs);
	await happenings[name]?.(world, device);
	const act = acts[name];
	await act?.(device, world.scene);
	if (act && world.random.chance(sentAtOnce)) await device.cycle();
	await world.look(device);
}

/** The end's own chance: with the beginning's, ids of the beginning would come again. */
const ending = -1;
const roundsMax = 60;
/** A decision rests no longer, whatever a desk is set to. */
const restMsMax = 3_600_000;
/** When nothing asks for a cycle, the timer does. */
const idleMs = 60_000;

/** Faults stop. How long, by its own clock, the slowest device took until nothing was pending. */
async function drain(world: World): Promise<number> {
	world.begin(ending);
	world.isCalm = true;
	await deploy(world);
	const isMended = world.random.chance(0.5);
	if (isMended) await world.gateway.db.q('truncate simulation.broken');
	for (const device of world.devices) {
		device.tables.failNext(0);
		await device.parts.line.deliverLate();
	}
	const taken = await drainAll(world);
	// What rests has rested, and nothing that was decided waits for the clock any more.
	await world.pass(restMsMax);
	await tick(world);
	await eraseDue(world.gateway);
	await drainAll(world);
	world.knowReferees();
	for (const referee of world.referees) if (referee.wrote) await referee.send(world.random);
	await tick(world);
	await world.gateway.bucket.receiveAll();
	for (const device of world.staying) {
		enter(device);
		await device.cycle('compared');
		await world.look(device);
	}
	return Math.max(...taken);
}

/** How long each took. */
async function drainAll(world: World): Promise<number[]> {
	const taken: number[] = [];
	for (const device of world.staying) taken.push(await drainOne(world, device));
	return taken;
}

function tick(world: World): Promise<unknown> {
	return asClaims(world.gateway.db, { role: 'service_role' }, (q) => q('select api.tick()'));
}

async function drainOne(world: World, device: Device): Promise<number> {
	let ms = 0;
	enter(device);
	for (let round = 0; round < roundsMax; round += 1) {
		await device.cycle();
		await device.parkHeld();
		await world.look(device);
		if (await isDrained(device)) return ms;
		const waited = device.retryMs ?? idleMs;
		ms += waited;
		await world.pass(waited);
	}
	return ms;
}

/** Whoever shares a browser has it to themselves for a while. */
function enter(device: Device): void {
	const { browser, person } = device.parts;
	if (browser.person !== person) browser.signIn(person);
}

async function isDrained(device: Device): Promise<boolean> {
	const [pending, uploads] = await device.tables.read(['outbox', 'uploads'], (reader) =>
		Promise.all([reader.count('outbox'), reader.all('uploads')])
	);
	return pending === 0 && uploads.every(({ state }) => state === 'refused');
}
