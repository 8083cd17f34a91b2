/** Whose workspace is open: exactly one, moved when somebody comes or goes (W6). */
import type { Leaving, SignedIn } from '../backend/person.ts';
import { answer } from '../commands/application.ts';
import { newId } from '../device/ids.ts';
import { alone } from '../device/lock.ts';
import { endPage } from '../device/page.ts';
import { isPrecious } from '../store/counts.ts';
import { current, setCurrent } from '../store/current.ts';
import { deleteDatabase, homeLock } from '../store/device.ts';
import type { DeviceStore, Home } from '../store/device.ts';
import { openPersonTables } from '../store/indexed.ts';
import { giveTo } from '../store/local.ts';
import type { PersonStore } from '../store/person.ts';
import { forgetHome } from './forgetting.ts';
import type { FirstOpen } from './front.ts';
import { isLocked, letGo, openHome } from './homes.ts';
import { dropScratch, leftOn } from '../store/scratch.ts';
import { openStore, openWorkspace } from './workspace.ts';
import type { Shared, Workspace } from './workspace.ts';

export class Workplace {
	#device: DeviceStore;
	#shared: Shared;
	/** What pages read already, until it is taken over. */
	#first: FirstOpen | null;
	#open: Workspace | null = null;
	#isPaused = false;
	#back = Promise.resolve();

	constructor(device: DeviceStore, shared: Shared, first: FirstOpen) {
		this.#device = device;
		this.#shared = shared;
		this.#first = first;
	}

	get open(): Workspace {
		if (!this.#open) throw new Error('This must hold: a workspace is open while pages are');
		return this.#open;
	}

	/** Opens the database of a person; of nobody when `person` is empty. */
	async moveTo(person: string): Promise<void> {
		const kept = await this.#device.homeOf(person);
		const before = this.#open;
		const isSame = before?.home.database === kept.database && before.home.person === person;
		if (isSame && !this.#isPaused) return;
		this.#isPaused = false;
		const first = this.#first;
		this.#first = null;
		const isFirst = first?.home.database === kept.database;
		const { home, opened } = isFirst ? first : await openHome(this.#device, person, beginAnew);
		this.#open = await openWorkspace(home, opened, this.#shared);
		if (current() !== opened) setCurrent(opened);
		before?.close();
		if (!isFirst) first?.opened.close();
		await writeScratch(this.#open.store);
		this.#open.start();
	}

	/** `delete` forgets everything of the person on this device; `keep` leaves it for their return. */
	async leave(person: SignedIn, leaving: Leaving): Promise<void> {
		const home = await this.#device.findHome(person.id);
		const next = await this.#device.findHome('');
		// A page that begins anew has no key in its memory, and asks for the one that it needs.
		const mustBegin = home?.guard !== undefined || (next !== null && isLocked(next));
		if (mustBegin) this.open.pause();
		else await this.moveTo('');
		if (leaving === 'delete' && home) await forgetHome(this.#device, home);
		if (mustBegin) endPage('/');
	}

	/**
	 * Nobody writes to the database that is open meanwhile, here or in another tab. What it has become
	 * by then is opened again. False when another tab did not let go of it.
	 */
	async alone(work: (home: Home) => Promise<void>): Promise<boolean> {
		const { home } = this.open;
		let goOn = () => {};
		this.#back = new Promise((resolve) => (goOn = resolve));
		this.#isPaused = true;
		this.open.pause();
		letGo(home.database);
		this.#shared.channel.tell('let-go');
		try {
			return await this.#aloneWith(home, work);
		} finally {
			await this.moveTo(home.person).finally(goOn);
		}
	}

	/** What is done while nobody may write waits until somebody may. */
	ready(): Promise<void> {
		return this.#back;
	}

	/** No page has it open to write, and no service worker is sending from it. */
	async #aloneWith(home: Home, work: (home: Home) => Promise<void>): Promise<boolean> {
		let isDone = false;
		await alone(homeLock(home.database), letGoMsMax, async () => {
			await alone(home.database, letGoMsMax, async () => {
				// Another tab may have been at it while this one waited: what was open here is gone then.
				const now = await this.#device.findHome(home.person);
				if (now?.database !== home.database) return;
				await work(now);
				isDone = true;
			});
		});
		return isDone;
	}

	/** False when the person has work of their own here that must be sent first. */
	async giveDraftTo(person: string): Promise<boolean> {
		const found = await this.#device.findHome('');
		const own = await this.#device.findHome(person);
		if (!found || isLocked(found)) return false;
		if (own) {
			const { opened } = await openHome(this.#device, person, beginAnew);
			const mustStay = await isPrecious(opened);
			opened.close();
			if (mustStay) return false;
		}
		const draft = await this.#closedLike(own, found);
		if (!draft) return false;
		const tables = await openPersonTables(draft.database);
		await giveTo(tables, person);
		tables.close();
		await this.#device.giveDraft(person);
		await this.#shared.wallet.settle({ ...draft, person });
		await this.moveTo(person);
		if (own) await deleteDatabase(own.database);
		return true;
	}

	/** The lock of whoever claims a draft is on it before it is theirs; null when that could not be. */
	async #closedLike(own: Home | null, draft: Home): Promise<Home | null> {
		if (!own?.guard || draft.guard) return draft;
		return (await this.#shared.doors()).closeLike(own, draft);
	}

	async openDrafts(): Promise<PersonStore | null> {
		const draft = await this.#device.findHome('');
		if (draft && isLocked(draft)) return null;
		const { home, opened } = await openHome(this.#device, '', beginAnew);
		if (await isPrecious(opened)) {
			opened.close();
			return null;
		}
		return openStore(home, opened, { saved: () => undefined });
	}

	async discardDraft(): Promise<void> {
		const draft = await this.#device.findHome('');
		if (!draft) return;
		await this.#device.forget('');
		await deleteDatabase(draft.database);
	}

	/** The draft that belongs to nobody, opened to be looked at. */
	async lookAtDraft<T>(look: (reader: Workspace['store']['opened']['reader']) => Promise<T>) {
		const draft = await this.#device.findHome('');
		if (!draft || isLocked(draft)) return null;
		const { opened } = await openHome(this.#device, '', beginAnew);
		try {
			return await look(opened.reader);
		} finally {
			opened.close();
		}
	}
}

/** Where a tab does not let go for so long it is frozen, or in the middle of something. */
const letGoMsMax = 10_000;

/** What is locked is opened by a page that begins with asking for the passphrase. */
function beginAnew(): Promise<never> {
	endPage();
	return new Promise(() => undefined);
}

/** Words that an earlier page had no time to write; what fails again is tried at the next opening. */
async function writeScratch({ save, opened }: PersonStore): Promise<void> {
	for (const { at, ...args } of leftOn(opened.name)) {
		try {
			await save({ uid: newId(), name: answer.name, args: answer.check(args), at });
			dropScratch(opened.name, args);
		} catch {
			continue;
		}
	}
}
