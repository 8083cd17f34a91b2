/** What happens to devices, lines and the server: each act of the world by its name. */
import { backUp, restore } from './backups.ts';
import { newer, nextCommand } from './apps.ts';
import type { Device } from './device.ts';
import { askToLeave, eraseDue, leaveAgain, leaving } from './erasing.ts';
import { asClaims } from '../../supabase/local/claims.ts';
import type { World } from './world.ts';
import { oneOf } from './chance.ts';

type Happening = (world: World, device: Device) => Promise<unknown>;

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const yearMs = 365 * dayMs;

export const happenings: Readonly<Record<string, Happening>> = {
	cycle: (_, device) => device.cycle(),
	compare: (_, device) => device.cycle('compared'),
	together,
	crash,
	clone,
	clock: (world, device) => {
		device.parts.browser.skewMs = (world.random.fraction() - 0.5) * 20 * yearMs;
		return Promise.resolve(world.met());
	},
	late: (_, device) => device.parts.line.deliverLate(),
	disk: (world, device) => {
		device.tables.failNext(1 + world.random.below(2));
		return Promise.resolve(world.met());
	},
	abort: (world, device) => {
		device.tables.failNext(1, 'AbortError');
		return Promise.resolve(world.met());
	},
	tick,
	pass: (world) =>
		world.pass(world.random.pick([minuteMs, minuteMs, hourMs, hourMs, dayMs, 3 * dayMs])),
	expire: (world, device) => {
		device.parts.browser.expire();
		return Promise.resolve(world.met());
	},
	switch: switchPerson,
	upgrade: (_, device) => device.upgrade(newer(device.version)),
	deploy,
	backup: (world) => backUp(world.gateway.db),
	restore: putBack,
	role,
	referee,
	erase,
	forget_uploads: (world) => Promise.resolve(world.gateway.bucket.sweep())
};

/** Several at once, as on a busy evening. */
async function together(world: World): Promise<void> {
	const chosen = world.devices.filter(() => world.random.chance(0.4));
	await Promise.all(chosen.map((device) => device.cycle('alone')));
	for (const device of chosen) await world.look(device);
}

/** Dies before or after any step to the disk or to the server. */
async function crash(world: World, device: Device): Promise<void> {
	world.met();
	device.crashAfter(world.random.below(40));
	if (world.random.chance(0.3)) await device.run('person.set', { name: 'Crash' });
	await device.cycle();
	device.crash();
}

/** A profile that was copied, or a backup put on a new phone: same client id, same numbers. */
async function clone(world: World, device: Device): Promise<void> {
	world.met();
	const { name, person } = device.parts;
	const { version } = device;
	const browser = world.newBrowser(person);
	const tables = device.tables.clone();
	const copy = await world.add(`a copy of ${name}`, { person, browser, version, tables });
	const waiting = new Set(await copy.outbox());
	for (const [uid, saved] of device.saved) if (waiting.has(uid)) copy.saved.set(uid, saved);
	for (const uid of await offered(copy)) for (const one of [device, copy]) one.shared.add(uid);
	for (const [file, hash] of device.attached) copy.attached.set(file, hash);
}

/** By uid: what waits, and what would be offered again to a server that has lost it. */
async function offered({ tables }: Device): Promise<string[]> {
	const [waiting, applied] = await tables.read(['outbox', 'applied'], (reader) =>
		Promise.all([reader.all('outbox'), reader.all('applied')])
	);
	return [...waiting, ...applied].map((entry) => entry.uid);
}

/** The clockwork of the server, which may come late or twice (T1). */
async function tick(world: World): Promise<void> {
	const { db, bucket } = world.gateway;
	const once = () => asClaims(db, { role: 'service_role' }, (q) => q('select api.tick()'));
	await once();
	if (world.random.chance(0.2)) await once();
	if (world.random.chance(0.5)) await bucket.receiveAll();
	if (world.random.chance(0.7)) await eraseDue(world.gateway);
}

/** Somebody else signs in, while a cycle of whoever was here may still be under way (W6). */
async function switchPerson(world: World, device: Device): Promise<void> {
	const { browser } = device.parts;
	const sharing = world.devices.filter((one) => one.parts.browser === browser);
	const next = sharing.find((one) => one.person !== browser.person);
	if (!next) return;
	const current = sharing.find((one) => one.person === browser.person);
	const running = current?.cycle() ?? Promise.resolve();
	const turns = world.random.below(200);
	for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
	browser.signIn(next.person);
	await running;
	for (const one of sharing) await world.look(one);
}

/** The server learns the commands of the app that is to come. */
export async function deploy({ gateway }: World): Promise<void> {
	const { name, version } = nextCommand;
	await gateway.db.q(
		`insert into sync.mutators (name, ver, fn, lock, many)
		select name, $2, fn, lock, many from sync.mutators where name = $1 and ver = 1
		on conflict do nothing`,
		[name, version]
	);
}

/** What was sent through the doors without an account since then has to be asked for again. */
async function putBack(world: World): Promise<void> {
	const gone = await leaving(world.gateway);
	if (!(await restore(world.gateway.db))) return;
	await leaveAgain(world.gateway, gone);
	world.met();
	world.referees = world.referees.filter((one) => one.heard === undefined);
}

/** Somebody stops reviewing, or begins again: what they may see ends with it (F4). */
async function role(world: World): Promise<void> {
	const { db } = world.gateway;
	const row = oneOf(
		world.random,
		await db.q(`select person, program, role, deleted from app.roles where role = 'reviewer'
			order by person, program`)
	);
	if (!row) return;
	await db.q(
		`update app.roles set deleted = not deleted where person = $1 and program = $2 and role = $3`,
		[row['person'], row['program'], row['role']]
	);
}

/** Whoever works at no desk may leave for good. What they told is remembered here, to be looked for. */
async function erase(world: World, device: Device): Promise<void> {
	const { gateway, now } = world.scene;
	const { person } = device;
	if (world.leaving.has(person) || !(await askToLeave(gateway, person, now()))) return;
	world.leaving.add(person);
	const told = await gateway.db.q(
		`select f.value #>> '{}' as word from app.fields f where f.person = $1
			and f.value #>> '{}' like 'lived %'`,
		[person]
	);
	world.forgotten.push(person, ...told.map((row) => String(row['word'])));
}

async function referee(world: World): Promise<void> {
	world.knowReferees();
	const one = oneOf(world.random, world.referees);
	if (!one) return;
	await one.open();
	if (world.random.chance(0.15)) await one.decline();
	else await one.send(world.random);
}
