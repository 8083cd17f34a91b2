/** Everybody goes on and everything happens, each at its own pace, until the time is over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { applicantActs } from './acts.ts';
import { reviewerActs } from './desk-acts.ts';
import type { Device } from './device.ts';
import { happenings } from './happenings.ts';
import type { World } from './happenings.ts';
import { drawActs, drawHappenings } from './script.ts';
import type { Step } from './script.ts';

export type Played = {
	acts: number;
	/** Acts that ended otherwise than by a page's own word: a page or a browser was gone. */
	interrupted: number;
	happened: number;
};
export type Going = { seed: number; until: number; say: (line: string) => void };

/** What a page does not do in this time it does not do: whatever waits is written off. */
const actMsMax = 60_000;
const acts = { applicant: applicantActs, reviewer: reviewerActs } as const;

export async function play(world: World, going: Going): Promise<Played> {
	const played: Played = { acts: 0, interrupted: 0, happened: 0 };
	const people = world.devices.map((device, nth) => live({ world, device, nth }, going, played));
	await Promise.all([...people, befall(world, going, played)]);
	return played;
}

type Life = { world: World; device: Device; nth: number };

async function live({ world, device, nth }: Life, going: Going, played: Played): Promise<void> {
	const { name, role } = device.parts;
	for (const step of drawActs(going.seed, nth, role)) {
		if (Date.now() > going.until) return;
		const ended = await device.alone(() => doOne(world, device, step));
		played.acts += 1;
		if (ended.startsWith('!')) played.interrupted += 1;
		going.say(`${name}: ${step.name} ${ended}`);
		await sleep(step.afterMs);
	}
}

async function doOne(world: World, device: Device, step: Step): Promise<string> {
	const { notes } = world;
	const { random, word } = step;
	const act = acts[device.parts.role][step.name];
	const work = async () => {
		const page = await device.page();
		const done = await act?.({ device, page, random, notes, word });
		return done ?? 'nothing';
	};
	const tooLong = sleep(actMsMax).then(() => '! took too long');
	const ended = await Promise.race([work().catch(broken), tooLong]);
	const held = await device.look().catch(() => null);
	if (held !== null) notes.look(device.parts.name, held);
	return ended;
}

function broken(error: unknown): string {
	return `! ${String(error).split('\n')[0] ?? ''}`;
}

async function befall(world: World, going: Going, played: Played): Promise<void> {
	for (const step of drawHappenings(going.seed)) {
		await sleep(step.afterMs);
		if (Date.now() > going.until) return;
		const ended = await (happenings[step.name]?.(world, step) ?? Promise.resolve('')).catch(broken);
		played.happened += 1;
		going.say(`* ${step.name} ${ended}`);
	}
}
