/**
 * What a page needs to answer, and nothing else: who is here, their database, how the device stands.
 * Whatever writes, sends or listens is the office's; it is fetched once the page is on screen, or
 * when it is first asked for something.
 */
import type { Waymark } from '../app.ts';
import type { Alerts } from '../backend/alerts.ts';
import { createConfigure } from '../backend/config.ts';
import type { Configure } from '../backend/config.ts';
import { Person } from '../backend/identity.svelte.ts';
import type { LineParts } from '../backend/line.ts';
import { openChannel } from '../device/channel.ts';
import type { Channel, Word } from '../device/channel.ts';
import { clock, elapsed } from '../device/clock.ts';
import { Facts } from '../device/facts.svelte.ts';
import { newId, newToken } from '../device/ids.ts';
import { lock } from '../device/lock.ts';
import { endPage } from '../device/page.ts';
import { onWake, whenIdle } from '../device/wake.ts';
import { setCurrent } from '../store/current.ts';
import type { DeviceStore } from '../store/device.ts';
import { NotSaved } from '../store/not-saved.ts';
import { leftOn } from '../store/scratch.ts';
import { SyncStatus } from '../sync/status.svelte.ts';
import type { Acts } from './acts.ts';
import { lazyAlerts } from './alerts.ts';
import { lazyDesk } from './desk.ts';
import type { Dev } from './dev.ts';
import { DraftBoard } from './drafts.svelte.ts';
import type { FirstOpen } from './front.ts';
import { lazyGroups } from './groups.ts';
import { lazy } from './lazy.ts';
import { LockBoard } from './lock.svelte.ts';
import type { Gate } from './locked.ts';
import type { Office } from './office.ts';
import { openPacksHere } from './packs-here.ts';
import { lazyReferences } from './references.ts';
import { scratchOf } from './scratch-of.ts';
import { Threshold } from './threshold.ts';

export class Root {
	#device: DeviceStore;
	#status = new SyncStatus();
	#facts: Facts;
	#identity: Person;
	#threshold: Threshold;
	#lock: LockBoard;
	#configure: Configure;
	#drafts = new DraftBoard(async (choice) => (await this.#office()).drafts.claim(choice));
	#channel: Channel;
	#first: FirstOpen | null = null;
	#open: Office | null = null;
	/** Asked again when the network kept its code away. */
	#office = lazy(() => this.#openOffice());
	/** Stays once it was opened, so that it sees what happens on other pages. */
	#dev = lazy(() => this.#openDev());
	#alerts: Alerts;
	#leaving = lazy(async () => {
		const [{ openLeaving }, office] = await Promise.all([import('./leaving.ts'), this.#office()]);
		return openLeaving(office);
	});
	/** Only who studies fetches what fetches the study content. */
	#packs = lazy(openPacksHere);
	#ways = lazy(async () => {
		const { WaysDoor } = await import('../backend/ways-door.ts');
		return new WaysDoor(this.#identity, this.#threshold.wallet);
	});

	constructor(device: DeviceStore, gate: Gate) {
		this.#device = device;
		this.#facts = new Facts(device, () => this.#connectionChanged());
		// So that its bar is there with the first drawing; the server says otherwise, if it does.
		this.#facts.demo = __DEMO__;
		this.#configure = createConfigure(device);
		this.#alerts = lazyAlerts(this.#line());
		this.#threshold = new Threshold({ device, gate, language: () => this.#facts.language });
		this.#lock = new LockBoard({
			device,
			wallet: this.#threshold.wallet,
			doors: this.#threshold.doors,
			configure: this.#configure,
			keepPages: () => this.#facts.keepPages('later'),
			office: () => this.#office(),
			person: () => this.#identity.person?.id ?? ''
		});
		this.#identity = this.#createIdentity();
		this.#channel = openChannel((word) => void this.#heard(word));
	}

	async #heard(word: Word): Promise<void> {
		if (word === 'let-go') return endPage();
		if (!this.#first) return;
		const isLocking = this.#lock.isOn || (await this.#threshold.wallet.here()) !== null;
		if (word === 'person' && isLocking) return endPage();
		await (await this.#office()).heard(word);
	}

	/** Everything that a page needs to answer; none of it waits for the network. */
	async open(): Promise<void> {
		await Promise.all([this.#facts.load(), this.#threshold.cross()]);
		await this.#identity.load();
		this.#status.set({ online: this.#facts.online });
		const person = this.#identity.person?.id ?? '';
		const first = await this.#threshold.open(person);
		const { home } = first;
		this.#first = first;
		setCurrent(first.opened);
		this.#lock.begin(home);
		// The office writes it before the first page judges what was answered.
		if (leftOn(home.database).length > 0) await this.#office().catch(() => undefined);
		onWake(() => this.#wake());
		clock.after(home.person === '' ? laterMs : 0, () => whenIdle(() => this.#wake()));
		clock.after(laterMs, () => void this.#startLater());
	}

	assemble(): Waymark {
		return {
			run: async (name, args) => (await this.#acts()).run(name, args),
			scratch: (place) => scratchOf(place),
			settled: async (uid, withinMs) => (await this.#acts()).settled(uid, withinMs),
			attach: async (file, to) => (await this.#acts()).attach(file, to),
			removeFile: async (file, of) => (await this.#acts()).removeFile(file, of),
			submitWhenReady: async (name, of) => (await this.#acts()).submitWhenReady(name, of),
			renewWhenReady: async (of, signed) =>
				(await this.#acts()).submitWhenReady('renewal.submit', of, signed),
			cancelSubmit: async (name, of) => (await this.#acts()).cancelSubmit(name, of),
			attention: {
				retry: async (uid) => (await this.#acts()).retry(uid),
				park: async (uid) => (await this.#acts()).park(uid),
				discard: async (uid) => (await this.#acts()).discard(uid)
			},
			syncNow: async () => (await this.#acts()).syncNow(),
			fetchOffer: async () => (await this.#acts()).fetchOffer(),
			sync: this.#status,
			identity: this.#identity,
			ways: () => this.#ways(),
			drafts: this.#drafts,
			device: this.#facts,
			lock: this.#lock,
			desk: lazyDesk(this.#line()),
			groups: lazyGroups(this.#line()),
			references: lazyReferences(this.#line()),
			alerts: this.#alerts,
			pack: async (wanted, told) => (await this.#packs()).open(wanted, told),
			now: () => clock.now(),
			elapsed: () => elapsed(),
			newId: () => newId(),
			newToken: () => newToken(),
			demoPeople: async () =>
				__DEMO__ ? (await import('../backend/demo.ts')).readDemoPeople() : null,
			dev: () => this.#dev(),
			leaving: () => this.#leaving()
		};
	}

	async #openOffice(): Promise<Office> {
		if (!this.#first) throw new Error('This must hold: a database is open while pages are');
		const { openOffice } = await import('./office.ts');
		this.#open = await openOffice({
			device: this.#device,
			facts: this.#facts,
			identity: this.#identity,
			status: this.#status,
			configure: this.#configure,
			board: this.#drafts,
			channel: this.#channel,
			wallet: this.#threshold.wallet,
			doors: this.#threshold.doors,
			first: this.#first
		});
		return this.#open;
	}

	/** A build for a certifying body has no such code at all. */
	async #openDev(): Promise<Dev | null> {
		if (!__DEMO__ || !(await this.#configure()).demo) return null;
		const [{ Dev }, office] = await Promise.all([import('./dev.ts'), this.#office()]);
		return new Dev(office);
	}

	async #acts(): Promise<Acts> {
		try {
			return (await this.#office()).acts;
		} catch (error) {
			throw new NotSaved(error);
		}
	}

	#createIdentity(): Person {
		return new Person({
			configure: this.#configure,
			kept: this.#threshold.wallet,
			lock,
			now: () => clock.now(),
			isOnline: () => this.#facts.online,
			entered: async (person) => {
				await this.#threshold.admit(person.id);
				await (await this.#office()).entered(person);
				this.#lock.begin(await this.#device.homeOf(person.id));
			},
			leaving: () => this.#alerts.end(),
			left: async (person, leaving) => {
				await this.#threshold.wallet.leave();
				await (await this.#office()).left(person, leaving);
			},
			pending: async () => (await this.#acts()).pending()
		});
	}

	#wake(): void {
		if (this.#open) this.#open.wake();
		else void this.#office().catch(() => undefined);
	}

	#connectionChanged(): void {
		this.#status.set({ online: this.#facts.online });
		if (this.#facts.online && this.#first) this.#wake();
	}

	/** What a live door needs; each makes a line of its own when it is first opened. */
	#line(): LineParts {
		return {
			configure: this.#configure,
			token: () => this.#token(),
			isOnline: () => this.#facts.online
		};
	}

	async #token(): Promise<string | null> {
		const session = await this.#identity.token();
		return typeof session === 'string' ? null : session.token;
	}

	/** What nobody waits for: the next version of the app, a draft left by an earlier visit. */
	async #startLater(): Promise<void> {
		await this.#facts.update.start().catch(() => undefined);
		if (this.#identity.person) await (await this.#office()).drafts.look();
		const config = await this.#configure().catch(() => null);
		if (config) this.#facts.demo = config.demo;
	}
}

/** The page draws first; without an account there is nothing to send or to hear. */
const laterMs = 1500;
