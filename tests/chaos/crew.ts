/** Three people and their five browsers, each behind a connection of its own. */
import { join } from 'node:path';
import { createAccount, installed } from '../flows/harness.ts';
import type { Account } from '../flows/harness.ts';
import { fillApplication, logIn, startApplication } from '../flows/people.ts';
import { diploma, photoId } from '../flows/papers.ts';
import { seeded } from '../fakes/random.ts';
import { Device, waitMsMax } from './device.ts';
import type { Role } from './device.ts';
import type { Notes } from './notes.ts';
import { openProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import type { Server } from './server.ts';
import { weathers } from './weather.ts';

type Place = { name: string; who: string; role: Role; width: number; skewMs: number };

/** Nothing fails yet, and a machine may be slow. */
const settlingMsMax = 400_000;
const dayMs = 86_400_000;
/** Complaint 19: one clock is three days ahead, and one is an hour behind. */
const places: readonly Place[] = [
	{ name: 'avery phone', who: 'avery', role: 'applicant', width: 390, skewMs: 0 },
	{ name: 'avery laptop', who: 'avery', role: 'applicant', width: 1280, skewMs: 0 },
	{ name: 'jordan phone', who: 'jordan', role: 'applicant', width: 390, skewMs: -dayMs / 24 },
	{ name: 'jordan laptop', who: 'jordan', role: 'applicant', width: 1280, skewMs: 3 * dayMs },
	{ name: 'rowan desk', who: 'rowan', role: 'reviewer', width: 1440, skewMs: 0 }
];

export type Crew = { devices: Device[]; proxies: Proxy[] };

/** One proxy to a browser, so that every request is known by where it came in. */
export async function openProxies(seed: number, notes: Notes, target: () => number) {
	const owners = new Map<string, string>();
	const proxies = await Promise.all(
		places.map(({ name, who }, nth) =>
			openProxy({
				target,
				random: seeded(seed * 31 + nth),
				weather: weathers.calm,
				saw: ({ path, person }) => {
					const owner = owners.get(who);
					if (person === null || owner === undefined || person === owner) return;
					notes.crossed.push(`${name} asked ${path} as ${person}`);
				}
			})
		)
	);
	return { proxies, owners };
}

/** Accounts, sessions on all devices, and applications filled in as far as to their submission. */
export async function enter(
	server: Server,
	about: { dir: string; notes: Notes } & Awaited<ReturnType<typeof openProxies>>
): Promise<Device[]> {
	const accounts = new Map<string, Account>();
	for (const who of new Set(places.map((place) => place.who))) {
		const account = await createAccount(server, who);
		accounts.set(who, account);
		about.owners.set(who, account.id);
	}
	const rowan = accounts.get('rowan')?.id;
	await server.q(`insert into app.roles (person, program, role) values ($1, $2, 'reviewer')`, [
		rowan,
		'calmhsa'
	]);
	const devices = places.map((place, nth) => {
		const [proxy, who] = [about.proxies[nth], accounts.get(place.who)];
		if (!proxy || !who) throw new Error('every place has a line and a person');
		const dir = join(about.dir, 'profiles');
		const threw = (what: string) => void about.notes.thrown.push(what);
		return new Device({ ...place, proxy, who, dir, threw });
	});
	const [first, ...others] = devices;
	for (const device of [first, ...others]) if (device) await settleIn(device);
	return devices;
}

async function settleIn(device: Device): Promise<void> {
	const { name, role, who } = device.parts;
	device.waitFor(settlingMsMax);
	const page = await device.page();
	await logIn(page, who, role === 'reviewer' ? '/desk' : '/dashboard');
	await page.locator('h1').first().waitFor();
	await installed(page);
	if (name.endsWith('phone')) {
		await startApplication(page);
		await fillApplication(page, { photo_id: photoId, diploma });
	}
	device.waitFor(waitMsMax);
}
