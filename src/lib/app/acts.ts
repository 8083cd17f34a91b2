/** What a page can ask for: each act is saved on this device before its promise resolves. */
import type { AttachTo, Signed, SubmitName } from '../app.ts';
import { clock } from '../device/clock.ts';
import { newId } from '../device/ids.ts';
import { askForSync } from '../device/background.ts';
import { discard, park, retry } from '../store/attention.ts';
import { commands } from '../commands/all.ts';
import { count, counted } from '../store/counts.ts';
import { hexDigest } from '../store/digest.ts';
import { NotSaved } from '../store/not-saved.ts';
import { dropFile, keepFile } from '../store/uploads.ts';
import { stopWaiting, waitToSubmit } from '../store/waiting.ts';
import type { Settled } from '../sync/refusal.ts';
import { contentOf } from './submit.ts';
import type { Workplace } from './workplace.ts';

const settledMsMax = 5000;
const lastTryMsMax = 10_000;

export class Acts {
	#workplace: Workplace;

	constructor(workplace: Workplace) {
		this.#workplace = workplace;
	}

	async run(name: string, args: unknown): Promise<{ uid: string }> {
		const command = commands.get(name);
		if (!command) throw new Error(`This must hold: ${name} is a command`);
		const order = { uid: newId(), name, args: command.check(args), at: clock.now() };
		await this.#workplace.ready();
		await orNotSaved(() => this.#store.save(order));
		void askForSync();
		return { uid: order.uid };
	}

	/** Follows the command until the server's word is here, or the time is up. */
	settled(uid: string, withinMs = settledMsMax): Promise<Settled> {
		return new Promise((resolve) => {
			const end = (settled: Settled) => {
				stop();
				cancel();
				resolve(settled);
			};
			const cancel = clock.after(withinMs, () => end('pending'));
			const stop = this.#store.followOutcome(uid, (settled) => {
				// The first word may come before `stop` is known.
				if (settled !== 'pending') queueMicrotask(() => end(settled));
			});
		});
	}

	async attach(file: Blob & { name: string }, to: AttachTo): Promise<{ file: string }> {
		const bytes = await file.arrayBuffer();
		const sha256 = await hexDigest(bytes);
		const { name, type, size } = file;
		const { unconverted, ...place } = to;
		const state = unconverted ? ('unconverted' as const) : ('waiting' as const);
		const about = { ...place, file: newId(), name: name.slice(0, 200), type, size, sha256, state };
		await this.#workplace.ready();
		await orNotSaved(() => keepFile(this.#tables, { ...about, at: clock.now() }, bytes));
		this.#workplace.open.runner.wake(0);
		void askForSync();
		return { file: about.file };
	}

	async removeFile(file: string, application: string): Promise<void> {
		const isKnown = await orNotSaved(() => dropFile(this.#tables, file));
		if (isKnown) await this.run('file.remove', { file, application });
	}

	async submitWhenReady(name: SubmitName, application: string, more?: Signed): Promise<void> {
		const content = await contentOf(this.#store.opened.reader, name, application);
		const asked = { name, application, content, at: clock.now(), ...(more ? { more } : {}) };
		await orNotSaved(() => waitToSubmit(this.#tables, asked));
		await this.#store.uploads.release();
		this.#workplace.open.runner.wake(0);
	}

	cancelSubmit(name: SubmitName, application: string): Promise<void> {
		return stopWaiting(this.#tables, name, application);
	}

	async retry(uid: string): Promise<void> {
		const again = await retry(this.#tables, uid);
		if (again) await this.run(again.name, again.args);
		this.#workplace.open.runner.wake(0);
	}

	async park(uid: string): Promise<void> {
		await park(this.#tables, uid, commands);
		this.#workplace.open.runner.wake(0);
	}

	discard(uid: string): Promise<void> {
		return discard(this.#tables, uid);
	}

	syncNow(): Promise<void> {
		return this.#workplace.open.runner.now();
	}

	fetchOffer(): Promise<void> {
		return this.#workplace.open.fetchOffer();
	}

	/** One more try first, then what is on this device only (R7). */
	async pending(): Promise<{ commands: number; files: number; refused: number }> {
		const { runner } = this.#workplace.open;
		const timeUp = new Promise<void>((resolve) => clock.after(lastTryMsMax, resolve));
		await Promise.race([runner.now(), timeUp]);
		const { pending, files, refused } = await this.#store.opened.read(counted, count);
		return { commands: pending, files, refused };
	}

	get #store() {
		return this.#workplace.open.store;
	}
	get #tables() {
		return this.#store.tables;
	}
}

/** Whatever kept it from the disk, the page says one thing: it is not saved. */
async function orNotSaved<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw new NotSaved(error);
	}
}
