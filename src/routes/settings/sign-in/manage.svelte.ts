/** What the page of ways to sign in knows, and what it does about them. */
import type { KnownWays, Provider, WayAnswer, Ways } from '$lib/app.ts';
import type { Waymark } from '../../waymark.ts';
import type { Brought } from './brought.ts';

/** How the last act ended, until the next begins. */
export type Outcome =
	| { at: 'linked' | 'unlinked'; provider: Provider }
	| { at: 'refused'; why: Exclude<WayAnswer, null> | 'cancelled' }
	| null;

export class Manage {
	/** Null until it has been read, and where no session is kept. A session that ends leaves it as it was. */
	known: KnownWays | null = $state.raw(null);
	isRead = $state(false);
	outcome: Outcome = $state.raw(null);
	/** Which act is under way. */
	busy = $state('');
	readonly #waymark: Waymark;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** What the device knows at once; what the server says when it can be asked. */
	async open(brought: Brought | null): Promise<void> {
		const ways = await this.#waymark.ways();
		this.known = await ways.known();
		this.isRead = true;
		await this.#settle(ways, brought);
		this.known = (await ways.known()) ?? this.known;
	}

	/** The answer, so that a form can say it at its field; what is known is read anew in any case. */
	async act(name: string, what: (ways: Ways) => Promise<WayAnswer>): Promise<WayAnswer> {
		this.busy = name;
		this.outcome = null;
		const ways = await this.#waymark.ways();
		const answer = await what(ways).finally(() => (this.busy = ''));
		this.known = (await ways.known()) ?? this.known;
		return answer;
	}

	async link(provider: Provider): Promise<void> {
		const why = await this.act(provider, (ways) => ways.link(provider));
		if (why) this.outcome = { at: 'refused', why };
	}

	async unlink(provider: Provider, id: string): Promise<void> {
		const why = await this.act(provider, (ways) => ways.unlink(id));
		this.outcome = why ? { at: 'refused', why } : { at: 'unlinked', provider };
	}

	async #settle(ways: Ways, brought: Brought | null): Promise<void> {
		if (brought === null || brought.from === 'mail') {
			if (this.#waymark.sync.online) await ways.look();
			return;
		}
		const provider = brought.from;
		const why = 'code' in brought ? await ways.finishLink(brought.code) : brought.refused;
		this.outcome = why ? { at: 'refused', why } : { at: 'linked', provider };
	}
}
