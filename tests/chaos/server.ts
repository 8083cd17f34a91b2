/** The server as the world has it: started on one folder and one port, killed, and started again. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '../../supabase/local/binaries.ts';
import type { Db, Row } from '../../supabase/local/db.ts';
import { parseTold } from './server-orders.ts';
import type { Order } from './server-orders.ts';

const program = new URL('./server-process.ts', import.meta.url);
const startMsMax = 180_000;

export class Server {
	port = 0;
	serviceKey = '';
	/** What it wrote where nobody reads. */
	readonly said: string[] = [];
	#order: Omit<Order, 'port'>;
	#child: ChildProcess | null = null;
	#asked = new Map<number, PromiseWithResolvers<Row[]>>();
	#next = 1;

	constructor(order: Omit<Order, 'port'>) {
		this.#order = order;
	}

	get kind(): Db['kind'] {
		return this.#order.kind;
	}

	get url(): string {
		return `http://localhost:${this.port}`;
	}

	async start(): Promise<void> {
		const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const;
		const child = fork(program, [JSON.stringify({ ...this.#order, port: this.port })], {
			stdio: [...stdio]
		});
		this.#child = child;
		child.stderr?.on('data', (text) => this.said.push(String(text).trim()));
		await new Promise<void>((resolve, reject) => {
			const late = setTimeout(() => reject(new Error('the server does not start')), startMsMax);
			child.once('exit', (code, signal) => {
				clearTimeout(late);
				this.#forget();
				reject(new Error(`the server ended: ${code ?? signal} ${this.said.slice(-5).join('\n')}`));
			});
			child.on('message', (message) => {
				clearTimeout(late);
				if (this.#hear(message)) resolve();
			});
		});
	}

	/** True for the word that it runs. */
	#hear(message: unknown): boolean {
		const told = parseTold(message);
		if ('port' in told) {
			this.port = told.port;
			this.serviceKey = told.serviceKey;
			return true;
		}
		const waiting = this.#asked.get(told.id);
		this.#asked.delete(told.id);
		if ('rows' in told) waiting?.resolve(told.rows);
		else waiting?.reject(new Error(told.error));
		return false;
	}

	/** Asks the database itself, past everything that people may. */
	q(text: string, params: readonly unknown[] = []): Promise<Row[]> {
		const waiting = Promise.withResolvers<Row[]>();
		if (!this.#child?.connected) return Promise.reject(new Error('the server is down'));
		const id = this.#next++;
		this.#asked.set(id, waiting);
		this.#child.send({ id, text, params });
		return waiting.promise;
	}

	/** Without a moment to put anything away; `whole` takes the database's own server along. */
	async kill(whole: boolean): Promise<void> {
		const postmaster = whole ? this.#postmaster() : null;
		await this.#ended((child) => child.kill('SIGKILL'));
		if (postmaster !== null) process.kill(postmaster, 'SIGKILL');
	}

	/** In order, as at the end. */
	async stop(): Promise<void> {
		await this.#ended((child) => child.disconnect());
	}

	async #ended(how: (child: ChildProcess) => unknown): Promise<void> {
		const child = this.#child;
		if (child === null || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((resolve) => child.once('exit', resolve));
		how(child);
		await gone;
		this.#child = null;
	}

	#forget(): void {
		for (const waiting of this.#asked.values()) waiting.reject(new Error('the server ended'));
		this.#asked.clear();
	}

	#postmaster(): number | null {
		const found = findBinaries();
		if (this.kind === 'pglite' || typeof found === 'string') return null;
		const path = join(found.homeOf(this.#order.dir), 'postgres-17', 'postmaster.pid');
		return Number(readFileSync(path, 'utf8').split('\n')[0]);
	}
}
