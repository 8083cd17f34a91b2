/** What happens to the server, the connections, the browsers and the tabs while people go on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Seeded } from '../fakes/random.ts';
import { disputed, write } from './acts.ts';
import type { Scene } from './acts.ts';
import type { Device } from './device.ts';
import type { Notes } from './notes.ts';
import type { Server } from './server.ts';
import { weathers } from './weather.ts';

export type World = {
	server: Server;
	devices: readonly Device[];
	notes: Notes;
	/** Killed so far: servers and browsers. */
	kills: number;
};
export type Happening = (world: World, scene: { random: Seeded; word: string }) => Promise<string>;

export const happenings: Readonly<Record<string, Happening>> = {
	weather,
	kill_server: killServer,
	kill_browser: killBrowser,
	freeze,
	offline,
	sockets,
	dispute
};

async function weather({ devices }: World, { random }: { random: Seeded }): Promise<string> {
	const name = random.pick(['calm', 'poor', 'poor', 'terrible', 'deaf'] as const);
	const device = oneOf(devices, random);
	device.parts.proxy.weather = weathers[name];
	return Promise.resolve(`${name} at ${device.parts.name}`);
}

/** Away for a moment or for long enough that everybody notices; the database's own server as well. */
async function killServer(world: World, { random }: { random: Seeded }): Promise<string> {
	const whole = random.chance(0.4);
	const downMs = random.chance(0.3) ? 5000 + random.below(10_000) : random.below(2000);
	await world.server.kill(whole);
	world.kills += 1;
	await sleep(downMs);
	await world.server.start();
	return `${whole ? 'whole, ' : ''}${downMs} ms`;
}

/** Whoever works on it starts it again with the next thing that they do. */
async function killBrowser(world: World, { random }: { random: Seeded }): Promise<string> {
	const device = oneOf(world.devices, random);
	await device.kill();
	world.kills += 1;
	return device.parts.name;
}

async function freeze({ devices }: World, { random }: { random: Seeded }): Promise<string> {
	const device = oneOf(devices, random);
	await device.freeze(1000 + random.below(6000));
	return device.parts.name;
}

async function offline({ devices }: World, { random }: { random: Seeded }): Promise<string> {
	const device = oneOf(devices, random);
	await device.setOffline(true);
	await sleep(2000 + random.below(12_000));
	await device.setOffline(false);
	return device.parts.name;
}

async function sockets({ devices }: World): Promise<string> {
	for (const { parts } of devices) parts.proxy.cutSockets();
	return Promise.resolve('everywhere');
}

/** Complaint 16: one field, two devices of one person, and no connection on either. */
async function dispute(
	{ devices, notes }: World,
	{ random, word }: { random: Seeded; word: string }
): Promise<string> {
	const first = oneOf(
		devices.filter((one) => one.parts.role === 'applicant'),
		random
	);
	const other = devices.find((one) => one !== first && one.parts.who.id === first.parts.who.id);
	if (!other) return 'nobody has two';
	const both = [first, other] as const;
	const said = await first.alone(() =>
		other.alone(async () => {
			for (const device of both) await device.setOffline(true);
			try {
				return [
					await type(first, { random, notes, word: `${word} a` }),
					await type(other, { random, notes, word: `${word} e` })
				];
			} finally {
				for (const device of both) await device.setOffline(false);
			}
		})
	);
	if (said.every((one) => one === 'said')) {
		notes.pairs.push({ path: disputed, values: [`${word} a`, `${word} e`] });
	}
	return said.join(', ');
}

async function type(device: Device, scene: Pick<Scene, 'random' | 'notes' | 'word'>) {
	return write({ ...scene, device, page: await device.page() }, disputed);
}

function oneOf(devices: readonly Device[], random: Seeded): Device {
	const device = devices[random.below(devices.length)];
	if (!device) throw new Error('somebody has a device');
	return device;
}
