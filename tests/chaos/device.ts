/** One browser with a profile of its own, on which one person works; it can be killed and come back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import type { Account } from '../flows/harness.ts';
import { lookInto } from './held.ts';
import type { Held } from './held.ts';
import type { Proxy } from './proxy.ts';

export type Role = 'applicant' | 'reviewer';
export type DeviceParts = {
	name: string;
	role: Role;
	who: Account;
	proxy: Proxy;
	/** Where profiles lie. */
	dir: string;
	width: number;
	/** How far its clock is off. */
	skewMs: number;
	/** Told what pages throw. */
	threw: (what: string) => void;
};

export const waitMsMax = 40_000;
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking'];

export class Device {
	readonly parts: DeviceParts;
	readonly origin: string;
	isOffline = false;
	/** How long a thing on a page is waited for. */
	#patienceMs = waitMsMax;
	#context: BrowserContext | null = null;
	#page: Page | null = null;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(parts: DeviceParts) {
		this.parts = parts;
		this.origin = `http://localhost:${parts.proxy.port}`;
	}

	get #profile(): string {
		return join(this.parts.dir, this.parts.name);
	}

	/** One thing at a time is done on a device, except what happens to it. */
	alone<T>(work: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(work, work);
		this.#turn = result.catch(() => undefined);
		return result;
	}

	/** The page that is open, in a browser that is started where there is none. */
	async page(): Promise<Page> {
		if (this.#page !== null && !this.#page.isClosed()) return this.#page;
		const context = await this.#start();
		this.#page = context.pages()[0] ?? (await context.newPage());
		return this.#page;
	}

	/** Another tab beside it. */
	async tab(): Promise<Page> {
		await this.page();
		return (await this.#start()).newPage();
	}

	async #start(): Promise<BrowserContext> {
		if (this.#context !== null) return this.#context;
		const { width, skewMs, threw, name } = this.parts;
		mkdirSync(this.#profile, { recursive: true });
		rmSync(join(this.#profile, 'SingletonLock'), { force: true });
		const context = await chromium.launchPersistentContext(this.#profile, {
			executablePath: ensureBrowser(console.error),
			args: [...browserFlags, ...quiet],
			baseURL: this.origin,
			viewport: { width, height: 844 },
			locale: 'en-US',
			reducedMotion: 'reduce',
			handleSIGINT: false
		});
		context.setDefaultTimeout(this.#patienceMs);
		if (skewMs !== 0) await context.addInitScript(shiftClock, skewMs);
		context.on('weberror', (error) => threw(`${name}: ${String(error.error())}`));
		context.once('close', () => {
			if (this.#context === context) this.#context = null;
			this.#page = null;
		});
		this.#context = context;
		await context.setOffline(this.isOffline);
		return context;
	}

	/** From here on a page has as long as this for everything. */
	waitFor(ms: number): void {
		this.#patienceMs = ms;
		this.#context?.setDefaultTimeout(ms);
	}

	async setOffline(isOffline: boolean): Promise<void> {
		this.isOffline = isOffline;
		await this.#context?.setOffline(isOffline).catch(() => undefined);
	}

	/** Every process of the browser, without a moment to put anything away. */
	async kill(): Promise<void> {
		const context = this.#context;
		const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
		for (const line of listed.split('\n').filter((one) => one.includes(this.#profile))) {
			try {
				process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
			} catch {
				// It went with its parent.
			}
		}
		for (let waited = 0; waited < waitMsMax && this.#context !== null; waited += 50) {
			if (context === null) break;
			await sleep(50);
		}
		this.#context = null;
		this.#page = null;
	}

	/** As a phone does with what is not looked at; whatever comes meanwhile waits. */
	async freeze(ms: number): Promise<void> {
		const page = this.#page;
		if (page === null || this.#context === null) return;
		const session = await this.#context.newCDPSession(page);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		await sleep(ms);
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		await session.detach();
	}

	/** Null while no page of the app is open. */
	async look(): Promise<Held | null> {
		const page = this.#page;
		if (page === null || page.isClosed() || !page.url().startsWith(this.origin)) return null;
		return lookInto(page, this.parts.who.id);
	}

	async close(): Promise<void> {
		await this.#context?.close();
	}
}

/** Runs before anything of the page. */
function shiftClock(skewMs: number): void {
	const Real = Date;
	const shifted = new Proxy(Real, {
		construct: (target, args) => {
			const made: unknown = Reflect.construct(target, args);
			return made instanceof Real && args.length > 0 ? made : new Real(Real.now() + skewMs);
		},
		get: (target, name) => {
			const found: unknown = Reflect.get(target, name);
			return name === 'now' ? () => Real.now() + skewMs : found;
		}
	});
	globalThis.Date = shifted;
}
