/**
 * When a cycle runs, in a page. Everything that may hint at news asks for one; a timer asks when
 * nobody does; faults push it back. One runs at a time over all tabs, under a lock that is held
 * only while it runs (R1), so that a frozen tab costs others a wait and nothing else.
 */
import { cycle } from './cycle.ts';
import { atRest } from './engine.ts';
import type { Engine, Happened } from './engine.ts';
import { faultOf } from './fault.ts';
import type { Observer } from './observed.ts';
import type { Backend, Clock, LocalStore, Lock, Random, Tokens } from './ports.ts';
import { delayMs } from './retry.ts';
import type { Status } from './status.ts';

export type RunnerParts = {
	/** Names the lock: one to a database. */
	name: string;
	store: LocalStore;
	backend: Backend;
	tokens: Tokens;
	clock: Clock;
	random: Random;
	lock: Lock;
	/** Sends files between cycles; true when it moved anything that a cycle must now carry. */
	uploads: (signal: AbortSignal) => Promise<boolean>;
	/** Compares with the server once a day; true when a cycle must follow (R5). */
	compare: (signal: AbortSignal) => Promise<boolean>;
	/** When the next file may be tried again; null when none waits. */
	nextUpload: () => Promise<number | null>;
	isVisible: () => boolean;
	isOnline: () => boolean;
	told: (status: Partial<Status>) => void;
	/** The connection is suspected dead: throw it away and make a new one. */
	reconnect: () => void;
	/** Who looks on, asked anew for each cycle; nobody does outside the developer's page. */
	observer?: () => Observer | null;
};

const visibleMs = 60_000;
const hiddenMs = 300_000;
const stalledMs = 90_000;
const soonMs = 1000;

export class Runner {
	#parts: RunnerParts;
	#engine: Engine = atRest;
	#running: Promise<void> | null = null;
	#again = false;
	#stopped = false;
	#dueAt = Infinity;
	#cancelTimer = () => {};
	#abort = new AbortController();
	/** When something last went well, or was last started afresh. */
	#wellAt: number;
	#tokenFailures = 0;
	/** Cycles in a row that this device itself broke off. */
	#breaks = 0;

	constructor(parts: RunnerParts) {
		this.#parts = parts;
		this.#wellAt = parts.clock.now();
	}

	/** As it stands between two steps: what the engine remembers, and when the timer asks next. */
	get standing(): { engine: Engine; dueAt: number | null; isRunning: boolean } {
		const dueAt = this.#dueAt === Infinity ? null : this.#dueAt;
		return { engine: this.#engine, dueAt, isRunning: this.#running !== null };
	}

	/** Asks for a cycle soon; many wishes make one cycle. */
	wake(inMs = 0): void {
		const at = this.#parts.clock.now() + inMs;
		if (this.#stopped || at >= this.#dueAt) return;
		this.#cancelTimer();
		this.#dueAt = at;
		this.#cancelTimer = this.#parts.clock.after(inMs, () => {
			this.#dueAt = Infinity;
			void this.now();
		});
	}

	/** Runs one now, or one more after the one that runs, and waits for its end. */
	now(): Promise<void> {
		if (this.#stopped) return Promise.resolve();
		if (this.#running) this.#again = true;
		this.#running ??= this.#runAll().finally(() => {
			this.#running = null;
		});
		return this.#running;
	}

	stop(): void {
		this.#stopped = true;
		this.#cancelTimer();
		this.#abort.abort();
	}

	async #runAll(): Promise<void> {
		const cancelWatch = this.#parts.clock.after(stalledMs, () => this.#abort.abort());
		do {
			this.#again = false;
			await this.#runOnce();
		} while (this.#again && !this.#stopped);
		cancelWatch();
		this.#watch();
	}

	async #runOnce(): Promise<void> {
		const { tokens, told } = this.#parts;
		const token = await tokens();
		if (typeof token === 'string') {
			told({ phase: 'idle', blockedBy: token === 'offline' ? null : 'sign_in' });
			this.#tokenFailures += 1;
			return this.wake(Math.max(this.#idleMs(), delayMs(this.#tokenFailures, 1)));
		}
		this.#tokenFailures = 0;
		const waitMs = await this.#cycleOrBreak(token.person);
		if (!this.#stopped) this.wake(waitMs);
	}

	/** How long to rest after it. Whatever broke it, another one follows: nothing else would wake us. */
	async #cycleOrBreak(person: string): Promise<number> {
		try {
			const retryMs = await this.#cycle(person);
			const waitMs = retryMs ?? (await this.#idleUntilUpload());
			this.#breaks = 0;
			return waitMs;
		} catch (error) {
			this.#parts.observer?.()?.ended({ error });
			this.#breaks += 1;
			const isStore = faultOf(error).kind === 'store';
			this.#parts.told({ phase: 'idle', ...(isStore && { blockedBy: 'storage' as const }) });
			return delayMs(this.#breaks, this.#parts.random.fraction());
		}
	}

	/** One cycle and, when the server could be reached, the files. When to come back, if it failed. */
	async #cycle(person: string): Promise<number | null> {
		const { lock, name, told, uploads, clock } = this.#parts;
		const { signal } = this.#abort;
		const report = (engine: Engine, rowsPulled: number) =>
			told({ phase: engine.phase, rowsPulled });
		const observer = this.#parts.observer?.();
		const saw = observer && { saw: (event: Happened) => observer.saw(event) };
		const end = await lock(name, () =>
			cycle(this.#engine, { ...this.#parts, person, signal, told: report, ...saw })
		);
		observer?.ended(end);
		this.#engine = end.engine;
		told({ phase: 'idle', blockedBy: end.engine.blockedBy });
		if (!end.pulled) return end.retryMs;
		this.#wellAt = clock.now();
		if (await lock(`${name}-files`, () => uploads(signal))) this.#again = true;
		if (await this.#parts.compare(signal)) this.#again = true;
		told({ phase: 'idle' });
		return end.retryMs;
	}

	#idleMs(): number {
		const base = this.#parts.isVisible() ? visibleMs : hiddenMs;
		return base * (0.8 + 0.4 * this.#parts.random.fraction());
	}

	async #idleUntilUpload(): Promise<number> {
		const at = await this.#parts.nextUpload();
		const idle = this.#idleMs();
		return at === null ? idle : Math.min(idle, Math.max(soonMs, at - this.#parts.clock.now()));
	}

	/** Nothing has gone well for long while it should have: say so, and start from nothing. */
	#watch(): void {
		const { clock, isOnline, told, reconnect } = this.#parts;
		if (this.#abort.signal.aborted && !this.#stopped) this.#abort = new AbortController();
		const isLong = clock.now() - this.#wellAt > stalledMs;
		if (!isLong || !isOnline() || this.#engine.blockedBy !== null) return;
		told({ blockedBy: 'stalled' });
		reconnect();
		this.#wellAt = clock.now();
	}
}
