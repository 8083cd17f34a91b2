/** Puts the parts of the page together, and wakes them in the order in which they are needed. */
import type { Waymark } from '../app.ts';
import { createConfigure } from '../backend/config.ts';
import type { Configure } from '../backend/config.ts';
import { createDesk } from '../backend/desk-door.ts';
import { Person, tokenFor } from '../backend/identity.svelte.ts';
import type { SignedIn } from '../backend/person.ts';
import { createSend } from '../backend/request.ts';
import type { RpcParts } from '../backend/rpc.ts';
import { openChannel } from '../device/channel.ts';
import type { Channel } from '../device/channel.ts';
import { clock } from '../device/clock.ts';
import { Facts } from '../device/facts.svelte.ts';
import { readDemoPeople } from '../backend/demo.ts';
import { newId } from '../device/ids.ts';
import { lock } from '../device/lock.ts';
import { onWake } from '../device/wake.ts';
import type { DeviceStore } from '../store/device.ts';
import { SyncStatus } from '../sync/status.svelte.ts';
import { Acts } from './acts.ts';
import { UnclaimedDraft } from './drafts.svelte.ts';
import { Workplace } from './workplace.ts';

export class Root {
	#status = new SyncStatus();
	#facts: Facts;
	#identity: Person;
	#configure: Configure;
	#rpc: RpcParts;
	#channel: Channel;
	#workplace: Workplace;
	#acts: Acts;
	#drafts: UnclaimedDraft;

	constructor(device: DeviceStore) {
		this.#facts = new Facts(device, () => this.#connectionChanged());
		this.#configure = createConfigure(device);
		this.#identity = this.#createIdentity(device);
		this.#channel = openChannel((word) => {
			if (word === 'changed') this.#workplace.open.runner.wake(0);
			else void this.#followPerson();
		});
		this.#rpc = {
			configure: this.#configure,
			send: createSend(() => this.#facts.online),
			token: tokenFor(this.#identity)
		};
		const [facts, identity, status, channel, rpc] = [
			this.#facts,
			this.#identity,
			this.#status,
			this.#channel,
			this.#rpc
		];
		this.#workplace = new Workplace(device, { facts, identity, status, channel, rpc });
		this.#acts = new Acts(this.#workplace);
		this.#drafts = new UnclaimedDraft(this.#workplace, this.#rpc);
	}

	/** Everything that a page needs to answer; none of it waits for the network. */
	async open(): Promise<void> {
		await Promise.all([this.#facts.load(), this.#identity.load()]);
		this.#status.set({ online: this.#facts.online });
		await this.#workplace.moveTo(this.#identity.person?.id ?? '');
		onWake(() => this.#workplace.open.wake());
		clock.after(laterMs, () => void this.#startLater());
	}

	assemble(): Waymark {
		const acts = this.#acts;
		return {
			run: (name, args) => acts.run(name, args),
			settled: (uid, withinMs) => acts.settled(uid, withinMs),
			attach: (file, to) => acts.attach(file, to),
			removeFile: (file, application) => acts.removeFile(file, application),
			submitWhenReady: (name, application) => acts.submitWhenReady(name, application),
			cancelSubmit: (name, application) => acts.cancelSubmit(name, application),
			attention: {
				retry: (uid) => acts.retry(uid),
				park: (uid) => acts.park(uid),
				discard: (uid) => acts.discard(uid)
			},
			syncNow: () => acts.syncNow(),
			sync: this.#status,
			identity: this.#identity,
			drafts: this.#drafts,
			device: this.#facts,
			desk: createDesk({
				configure: this.#configure,
				token: () => this.#token(),
				isOnline: () => this.#facts.online
			}),
			now: () => clock.now(),
			newId: () => newId(),
			demoPeople: () => (__DEMO__ ? readDemoPeople() : Promise.resolve(null))
		};
	}

	#createIdentity(device: DeviceStore): Person {
		return new Person({
			configure: this.#configure,
			kept: device,
			lock,
			now: () => clock.now(),
			isOnline: () => this.#facts.online,
			entered: (person) => this.#entered(person),
			left: async (person, leaving) => {
				this.#drafts.forget();
				await this.#workplace.leave(person, leaving);
				this.#channel.tell('person');
			},
			pending: () => this.#acts.pending(),
			exported: () => this.#acts.exported()
		});
	}

	async #entered(person: SignedIn): Promise<void> {
		await this.#workplace.moveTo(person.id);
		await this.#drafts.look();
		this.#channel.tell('person');
	}

	/** Another tab signed in or out: this one follows. */
	async #followPerson(): Promise<void> {
		await this.#identity.load();
		await this.#workplace.moveTo(this.#identity.person?.id ?? '');
	}

	#connectionChanged(): void {
		this.#status.set({ online: this.#facts.online });
		if (this.#facts.online) this.#workplace.open.wake();
	}

	async #token(): Promise<string | null> {
		const session = await this.#identity.token();
		return typeof session === 'string' ? null : session.token;
	}

	/** What nobody waits for: the next version of the app, a draft left by an earlier visit. */
	async #startLater(): Promise<void> {
		await this.#facts.update.start().catch(() => undefined);
		if (this.#identity.person) await this.#drafts.look();
		const config = await this.#configure().catch(() => null);
		this.#facts.demo = config?.demo ?? false;
	}
}

const laterMs = 1500;
