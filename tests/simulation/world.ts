/**
 * A small world that plays a script: people with two devices each, some of them copied; reviewers
 * and staff who race; referees without an account; a line that loses, doubles and delays; crashes at
 * any step; clocks that are years off; a server that is mended, renewed and restored. Then the faults
 * stop, everything must drain, and every rule must hold.
 */
import type { Db } from '../../supabase/local/db.ts';
import { createMemoryTables } from '../fakes/store.ts';
import type { MemoryTables } from '../fakes/store.ts';
import type { Scene } from './act.ts';
import { forgetBackup } from './backups.ts';
import { openBrowser } from './browser.ts';
import type { Browser } from './browser.ts';
import { cast, idOf } from './cast.ts';
import type { ProgramId } from './cast.ts';
import { changing, chanceOf } from './chance.ts';
import type { Changing } from './chance.ts';
import { Device } from './device.ts';
import { openGateway } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { calm, createLine, wild } from './line.ts';
import type { Line } from './line.ts';
import { emptied, populate, setTime } from './prepare.ts';
import { Referee } from './referee.ts';
import { furnishDesk } from './furnish.ts';
import { moodOf } from './script.ts';
import { setStage } from './stage.ts';
import { Watch } from './watch.ts';
import { unjudged } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** The chance of what came to the stage later, so that what was there before stays as it was. */
const furnishing = -2;
/** When every seed begins. */
const beginning = 1_795_000_000_000;

export class World {
	readonly gateway: Gateway;
	readonly random: Changing;
	readonly devices: Device[] = [];
	readonly verdict: Verdict = unjudged();
	readonly scene: Scene;
	/** Referees who have a link, in the order in which the links were given. */
	referees: Referee[] = [];
	/** Who has asked to be erased. */
	readonly leaving = new Set<string>();
	/** What they had told of their lives. */
	readonly forgotten: string[] = [];
	faults = 0;
	/** The faults have stopped. */
	isCalm = false;
	readonly #seed: number;
	readonly #watches = new Map<Device, Watch>();
	readonly #browsers = new Map<string, Browser>();
	readonly #programs = new Map<string, ProgramId>();
	#now = beginning;

	constructor(db: Db, seed: number) {
		this.#seed = seed;
		this.gateway = openGateway(db, () => this.#now);
		this.random = changing(chanceOf(seed, 0));
		this.scene = {
			gateway: this.gateway,
			random: this.random,
			now: () => this.#now,
			q: db.q,
			programOf: (device) => this.#programs.get(device.person) ?? 'calmhsa',
			links: [],
			codes: []
		};
	}

	async open(): Promise<void> {
		const { db } = this.gateway;
		await forgetBackup(db);
		await emptied(db);
		await this.pass(0);
		await populate(db);
		await setStage(db, this.random, this.#now);
		await furnishDesk(db, chanceOf(this.#seed, furnishing), moodOf(this.#seed));
		for (const [nth, { who, program, browser }] of cast.entries()) {
			const person = idOf(who);
			this.#programs.set(person, program);
			const isOld = (nth + this.#seed) % 4 === 0;
			await this.add(`${who} on ${browser}`, {
				person,
				browser: this.#browserOf(browser, person),
				version: isOld ? ('first' as const) : ('today' as const)
			});
		}
	}

	/** Devices of people who have not left. */
	get staying(): Device[] {
		return this.devices.filter(({ person }) => !this.leaving.has(person));
	}

	/** From here on chance is this act's own. */
	begin(chance: number): void {
		this.random.become(chanceOf(this.#seed, chance));
	}

	/** Time goes on, for the server and for every clock. */
	async pass(ms: number): Promise<void> {
		this.#now += Math.round(ms);
		await setTime(this.gateway.db, this.#now);
	}

	met(): void {
		this.faults += 1;
	}

	async add(
		name: string,
		about: { person: string; browser: Browser; version: Device['version']; tables?: MemoryTables }
	): Promise<Device> {
		const { tables = createMemoryTables(), ...rest } = about;
		const line = this.#lineOf(about.person);
		const device = await Device.make({ ...rest, name, tables, line, random: this.random });
		this.devices.push(device);
		this.#watches.set(device, new Watch(device));
		return device;
	}

	/** Looks at a device, as after every step. */
	async look(device: Device): Promise<void> {
		await this.#watches.get(device)?.look(this.gateway.db, this.verdict);
	}

	/** A referee for each link that an applicant has given. */
	knowReferees(): void {
		for (const token of this.scene.links.splice(0)) {
			this.referees.push(new Referee(token, this.#lineOf(null)));
		}
	}

	/** A browser of its own for a copied profile. */
	newBrowser(person: string): Browser {
		return openBrowser({
			gateway: this.gateway,
			person,
			now: () => this.#now,
			reaches: () => this.isCalm || !this.random.chance(wild.lostRequest)
		});
	}

	#browserOf(name: string, person: string): Browser {
		const known = this.#browsers.get(name) ?? this.newBrowser(person);
		this.#browsers.set(name, known);
		return known;
	}

	#lineOf(person: string | null): Line {
		const { gateway, random } = this;
		return createLine({
			gateway,
			random,
			owner: person,
			faults: () => (this.isCalm ? calm : wild),
			met: () => this.met(),
			crossed: (url) => this.verdict.leaked.push(`${url} was asked with another's token`)
		});
	}
}
