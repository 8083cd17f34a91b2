/** Whose workspace is open: exactly one, moved when somebody comes or goes (W6). */
import type { Leaving, SignedIn } from '../backend/person.ts';
import { answer } from '../commands/application.ts';
import { newId } from '../device/ids.ts';
import { isPrecious } from '../store/counts.ts';
import { current, openPerson, setCurrent } from '../store/current.ts';
import { deleteDatabase } from '../store/device.ts';
import type { DeviceStore } from '../store/device.ts';
import { openPersonTables } from '../store/indexed.ts';
import { giveTo } from '../store/local.ts';
import type { PersonStore } from '../store/person.ts';
import type { FirstOpen } from './front.ts';
import { clearShelf, dropScratch, leftOn } from '../store/scratch.ts';
import { openStore, openWorkspace } from './workspace.ts';
import type { Shared, Workspace } from './workspace.ts';

export class Workplace {
	#device: DeviceStore;
	#shared: Shared;
	/** What pages read already, until it is taken over. */
	#first: FirstOpen | null;
	#open: Workspace | null = null;

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
		const home = await this.#device.homeOf(person);
		if (this.#open?.home.database === home.database && this.#open.home.person === person) return;
		const before = this.#open;
		const first = this.#first;
		this.#first = null;
		const isFirst = first?.home.database === home.database;
		const opened = isFirst ? first.opened : await openPerson(home.database);
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
		await this.moveTo('');
		if (leaving === 'keep' || !home) return;
		await this.#device.forget(person.id);
		await deleteDatabase(home.database);
		clearShelf(`waymark.note.${person.id}.`);
		clearShelf(`waymark.link.${person.id}.`);
	}

	/** False when the person has work of their own here that must be sent first. */
	async giveDraftTo(person: string): Promise<boolean> {
		const draft = await this.#device.findHome('');
		const own = await this.#device.findHome(person);
		if (!draft) return false;
		if (own) {
			const opened = await openPerson(own.database);
			const mustStay = await isPrecious(opened);
			opened.close();
			if (mustStay) return false;
		}
		const tables = await openPersonTables(draft.database);
		await giveTo(tables, person);
		tables.close();
		await this.#device.giveDraft(person);
		await this.moveTo(person);
		if (own) await deleteDatabase(own.database);
		return true;
	}

	async openDrafts(): Promise<PersonStore | null> {
		const home = await this.#device.homeOf('');
		const opened = await openPerson(home.database);
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
		if (!draft) return null;
		const opened = await openPerson(draft.database);
		try {
			return await look(opened.reader);
		} finally {
			opened.close();
		}
	}
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
