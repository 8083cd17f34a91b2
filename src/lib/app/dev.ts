/**
 * The engine laid open for the developer's page: what it did lately, where it stands, and faults to
 * cause. All of it lasts as long as the page in the browser; a reload ends every trouble.
 */
import { LineTrouble } from '../backend/trouble.ts';
import { clock, setAhead } from '../device/clock.ts';
import { random } from '../device/ids.ts';
import { lock } from '../device/lock.ts';
import { estimate, isPersisted } from '../device/storage.ts';
import { readWorker } from '../device/worker-facts.ts';
import type { WorkerFacts } from '../device/worker-facts.ts';
import { DiskTrouble, readDatabases } from '../store/trouble.ts';
import type { Engine, Happened } from '../sync/engine.ts';
import { Fault } from '../sync/fault.ts';
import { Observed } from '../sync/observed.ts';
import type { Observer, Seen } from '../sync/observed.ts';
import type { Office } from './office.ts';

export type Standing = {
	/** The database that is open. */
	database: string;
	engine: Engine;
	/** When the timer asks for the next cycle. */
	dueAt: number | null;
	isRunning: boolean;
	cycles: readonly Seen[];
};

/** What goes wrong until it is used up or switched off. */
export type Troubles = {
	failing: number;
	isSlow: boolean;
	isLosing: boolean;
	isDoubling: boolean;
	isExpired: boolean;
	isKilling: boolean;
	isFull: boolean;
	isAhead: boolean;
};

export type StorageFacts = {
	persisted: boolean | null;
	usage: { used: number; available: number } | null;
	databases: readonly { name: string; version: number }[];
	worker: WorkerFacts;
};

const failingCount = 3;
const slowMs = 3000;
const yearMs = 365 * 86_400_000;

export class Dev {
	#office: Office;
	#observed = new Observed(clock);
	#line = new LineTrouble((ms, work) => clock.after(ms, work));
	#disk = new DiskTrouble();
	#isKilling = false;
	#isAhead = false;

	constructor(office: Office) {
		this.#office = office;
		const { seams } = office;
		seams.send = this.#line.through(seams.send);
		seams.observer = this.#observer();
	}

	get standing(): Standing {
		const { home, runner } = this.#office.workspace;
		return { database: home.database, ...runner.standing, cycles: this.#observed.cycles };
	}

	get troubles(): Troubles {
		const { failing, slowMs: waitMs, isLosing, isDoubling, isExpired } = this.#line;
		return {
			...{ failing, isSlow: waitMs > 0, isLosing, isDoubling, isExpired },
			...{ isKilling: this.#isKilling, isFull: this.#disk.isFull, isAhead: this.#isAhead }
		};
	}

	async storage(): Promise<StorageFacts> {
		const [persisted, usage, databases, worker] = await Promise.all([
			isPersisted(),
			estimate(),
			readDatabases(),
			readWorker()
		]);
		return { persisted, usage, databases, worker };
	}

	failNext(): void {
		this.#line.failing += failingCount;
	}
	slow(on: boolean): void {
		this.#line.slowMs = on ? slowMs : 0;
	}
	loseNext(): void {
		this.#line.isLosing = true;
	}
	doubleNext(): void {
		this.#line.isDoubling = true;
	}
	expireToken(): void {
		this.#line.isExpired = true;
	}
	closeDatabases(): void {
		this.#disk.closeAll();
	}
	fill(on: boolean): void {
		this.#disk.isFull = on;
	}
	goAhead(on: boolean): void {
		this.#isAhead = on;
		setAhead(on ? yearMs : 0);
	}
	/** The next cycle ends between two steps, as if the device had died there. */
	killNext(): void {
		this.#isKilling = true;
	}

	/** A new client id, as after a server that has forgotten the old one's numbers. */
	async rekey(): Promise<void> {
		const { home, store, runner } = this.#office.workspace;
		await lock(home.database, () => store.local.rekey(random.uuid()));
		await runner.now();
	}

	/** As if the daily comparison had found a difference: every row comes anew, what waits stays. */
	async fetchAnew(): Promise<void> {
		const { home, store, runner } = this.#office.workspace;
		await lock(home.database, () => store.compared.repair(clock.now()));
		await runner.now();
	}

	#observer(): Observer {
		return {
			saw: (event) => {
				this.#observed.saw(event);
				if (this.#isKilling && isMiddle(event)) this.#kill();
			},
			ended: (how) => this.#observed.ended(how)
		};
	}

	#kill(): never {
		this.#isKilling = false;
		throw new Fault('timeout', 'killed');
	}
}

/** Marked as sent and not gone, or here and not taken in: where it would hurt most. */
function isMiddle(event: Happened): boolean {
	return event.type === 'pulled' || (event.type === 'taken' && event.batch !== null);
}
