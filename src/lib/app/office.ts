/** What works behind the pages: it writes, sends and listens for the person who is here. */
import type { Leaving, SignedIn } from '../backend/person.ts';
import { createSend } from '../backend/request.ts';
import type { Send } from '../backend/request.ts';
import type { RpcParts } from '../backend/rpc.ts';
import { tokenFor } from '../backend/token.ts';
import type { Channel, Word } from '../device/channel.ts';
import type { Home } from '../store/device.ts';
import type { PersonStore } from '../store/person.ts';
import { Acts } from './acts.ts';
import type { Front } from './front.ts';
import { UnclaimedDraft } from './unclaimed.ts';
import { Workplace } from './workplace.ts';
import type { Seams, Workspace } from './workspace.ts';

export class Office {
	readonly acts: Acts;
	readonly drafts: UnclaimedDraft;
	readonly seams: Seams;
	/** For what is fetched later and works beside the rest. */
	readonly parts: { facts: Front['facts']; identity: Front['identity']; rpc: RpcParts };
	#identity: Front['identity'];
	#channel: Channel;
	#workplace: Workplace;

	constructor(front: Front) {
		const { device, facts, identity, status, configure, board, channel, wallet, doors, first } =
			front;
		const seams: Seams = { send: createSend(() => facts.online), observer: null };
		const send: Send = (url, init, msMax) => seams.send(url, init, msMax);
		const rpc = { configure, send, token: tokenFor(identity, null) };
		this.#identity = identity;
		this.#channel = channel;
		this.seams = seams;
		const shared = { facts, identity, status, channel, wallet, doors, rpc, seams };
		this.#workplace = new Workplace(device, shared, first);
		this.acts = new Acts(this.#workplace);
		this.drafts = new UnclaimedDraft(board, this.#workplace, rpc);
		this.parts = { facts, identity, rpc };
	}

	/** Starts for whoever is here. */
	open(): Promise<void> {
		return this.#workplace.moveTo(this.#identity.person?.id ?? '');
	}

	/** Another tab has news, or signed in or out: this one follows. */
	async heard(word: Exclude<Word, 'let-go'>): Promise<void> {
		if (word === 'changed') return this.#workplace.open.runner.wake(0);
		await this.#identity.load();
		await this.open();
	}

	async entered(person: SignedIn): Promise<void> {
		await this.#workplace.moveTo(person.id);
		await this.drafts.look();
		this.#channel.tell('person');
	}

	async left(person: SignedIn, leaving: Leaving): Promise<void> {
		this.drafts.forget();
		await this.#workplace.leave(person, leaving);
		this.#channel.tell('person');
	}

	/** For the lock: nobody else has the database meanwhile. */
	alone(work: (home: Home) => Promise<void>): Promise<boolean> {
		return this.#workplace.alone(work);
	}

	wake(): void {
		this.#workplace.open.wake();
	}

	/** The database of drafts that belong to nobody; null when something lies there already. */
	openDrafts(): Promise<PersonStore | null> {
		return this.#workplace.openDrafts();
	}

	get workspace(): Workspace {
		return this.#workplace.open;
	}
}

export async function openOffice(front: Front): Promise<Office> {
	const office = new Office(front);
	await office.open();
	return office;
}
