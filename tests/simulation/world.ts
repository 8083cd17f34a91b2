/**
 * A small world drawn from a seed: people with two devices each, some of them copied; reviewers; a
 * line that loses, doubles and delays; crashes at any step; clocks that are years off. Then the
 * faults stop, everything must drain, and every rule must hold.
 */
import type { Db } from '../../supabase/local/db.ts';
import { createLine } from '../fakes/network.ts';
import type { Faults } from '../fakes/network.ts';
import { seeded } from '../fakes/random.ts';
import type { Seeded } from '../fakes/random.ts';
import { createMemoryTables } from '../fakes/store.ts';
import { applicantActs, reviewerActs, start } from './acts.ts';
import { Device } from './device.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { createServer } from './server.ts';
import type { Server } from './server.ts';

export type Outcome = Verdict & {
	seed: number;
	steps: number;
	faults: number;
	commands: number;
	clones: number;
	drainMs: number;
};

const wild: Faults = {
	lostRequest: 0.08,
	lostResponse: 0.08,
	duplicate: 0.08,
	delayed: 0.05,
	busy: 0.02
};
const calm: Faults = { lostRequest: 0, lostResponse: 0, duplicate: 0, delayed: 0, busy: 0 };
const yearMs = 365 * 86_400_000;
const drainRoundsMax = 40;
/** When nothing asks for a cycle, the timer does. */
const idleMs = 60_000;

export async function simulate(db: Db, seed: number, steps = 160): Promise<Outcome> {
	const world = new World(db, seed);
	await world.open();
	for (let step = 0; step < steps; step += 1) await world.step();
	const drainMs = await world.drain();
	const verdict = await judge(world.server, world.devices);
	const commands = world.devices.reduce((sum, device) => sum + device.saved.size, 0);
	const { faults, clones } = world;
	return { seed, steps, faults, commands, clones, drainMs, ...verdict };
}

class World {
	readonly server: Server;
	readonly devices: Device[] = [];
	faults = 0;
	clones = 0;
	#random: Seeded;
	#reviewers = new Set<string>();
	#weather = wild;

	constructor(db: Db, seed: number) {
		this.server = createServer(db);
		this.#random = seeded(seed);
	}

	async open(): Promise<void> {
		for (let i = 0; i < 3; i += 1) {
			const person = this.#random.uuid();
			const device = await this.#addDevice(person);
			await this.#addDevice(person);
			await start(device, { server: this.server, random: this.#random });
		}
		for (let i = 0; i < 2; i += 1) await this.#addReviewer(this.#random.uuid());
	}

	async step(): Promise<void> {
		const random = this.#random;
		const device = this.devices[random.below(this.devices.length)];
		if (!device) return;
		const dice = random.below(100);
		if (dice < 50) await this.#act(device);
		else if (dice < 76) await device.cycle();
		else if (dice < 82) await this.#together();
		else if (dice < 88) await this.#crash(device);
		else if (dice < 92) await this.#clone(device);
		else if (dice < 94)
			device.clock.set(device.clock.now() + (random.fraction() - 0.5) * 20 * yearMs);
		else if (dice < 96) await device.line.deliverLate();
		else if (dice < 98) this.#fillDisk(device);
		else await this.server.db.q('select api.tick()').catch(() => undefined);
	}

	/** Faults stop. How long, by its own clock, the slowest device took until nothing was pending. */
	async drain(): Promise<number> {
		this.#weather = calm;
		for (const device of this.devices) {
			device.tables.failNext(0);
			await device.line.deliverLate();
		}
		const taken = await Promise.all(this.devices.map((device) => this.#drainOne(device)));
		for (const device of this.devices) await device.cycle();
		return Math.max(...taken);
	}

	async #drainOne(device: Device): Promise<number> {
		let ms = 0;
		for (let round = 0; round < drainRoundsMax; round += 1) {
			await device.cycle();
			if ((await device.outbox()).length === 0) return ms;
			const waited = device.retryMs ?? idleMs;
			ms += waited;
			device.clock.set(device.clock.now() + waited);
		}
		return ms;
	}

	async #act(device: Device): Promise<void> {
		const acts = this.#reviewers.has(device.person) ? reviewerActs : applicantActs;
		await this.#random.pick(acts)(device, { server: this.server, random: this.#random });
	}

	/** Several at once, as on a busy evening. */
	async #together(): Promise<void> {
		const chosen = this.devices.filter(() => this.#random.chance(0.5));
		await Promise.all(chosen.map((device) => device.cycle()));
	}

	async #crash(device: Device): Promise<void> {
		this.faults += 1;
		const running = device.cycle();
		const turns = this.#random.below(60);
		for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
		device.crash();
		await running;
	}

	/** A profile that was copied, or a backup put on a new phone: same client id, same numbers. */
	async #clone(device: Device): Promise<void> {
		if (this.devices.length > 12 || this.#reviewers.has(device.person)) return;
		this.clones += 1;
		const copy = await this.#addDevice(device.person, device.tables.clone());
		for (const uid of device.saved) copy.saved.add(uid);
	}

	#fillDisk(device: Device): void {
		this.faults += 1;
		device.tables.failNext(1);
	}

	async #addReviewer(person: string): Promise<void> {
		const { db } = this.server;
		await db.q('insert into app.people (id, name) values ($1, $2)', [person, 'Rowan']);
		await db.q(`insert into app.roles (person, program, role) values ($1, 'calmhsa', 'reviewer')`, [
			person
		]);
		this.#reviewers.add(person);
		await this.#addDevice(person);
	}

	async #addDevice(person: string, tables = createMemoryTables()): Promise<Device> {
		const random = this.#random;
		const line = createLine({
			backend: this.server.backendFor(person),
			random,
			faults: () => this.#weather,
			met: () => {
				this.faults += 1;
			}
		});
		const device = await Device.make({ person, tables, line, random });
		this.devices.push(device);
		return device;
	}
}
