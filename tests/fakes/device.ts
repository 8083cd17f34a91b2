/** A device of a person, as the server sees it: a client id, a counter of commands and a cookie. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Outcome, PullAnswer, PushAnswer } from '../../src/lib/sync/protocol.ts';
import { shortUid } from '../../src/lib/sync/uid.ts';
import { pack } from '../../src/lib/sync/wire.ts';
import { people } from '../people.ts';
import type { PersonName } from '../people.ts';

export type Command = { uid?: string; name: string; version?: number; args: Json };
type Call = <T>(who: PersonName, name: string, args: Record<string, unknown>) => Promise<T>;

export class Device {
	client: string = randomUUID();
	/** The highest mutation id that the server has seen from here. */
	last = 0;
	cookie: string | null = null;
	readonly #call: Call;
	readonly #who: PersonName;

	constructor(call: Call, who: PersonName) {
		this.#call = call;
		this.#who = who;
	}

	async push(commands: readonly Command[], first = this.last + 1): Promise<PushAnswer> {
		const packed = pack(
			commands.map(({ uid = randomUUID(), name, version = 1, args }) => {
				return { uid, name, version, args };
			})
		);
		const answer = await this.#call<PushAnswer>(this.#who, 'push', {
			p_protocol: 1,
			p_user: people[this.#who],
			p_client: this.client,
			p_now: Date.now(),
			p_first: first,
			p_shapes: JSON.stringify(packed.p_shapes),
			p_entries: JSON.stringify(packed.p_entries)
		});
		if (answer.code === null) this.last = answer.last;
		return answer;
	}

	/** One page. */
	page(page: string | null, options: PullOptions = {}): Promise<PullAnswer> {
		return this.#call<PullAnswer>(this.#who, 'pull', {
			p_protocol: 1,
			p_client: this.client,
			p_cookie: this.cookie,
			p_from: options.from ?? null,
			p_uids: options.uids ?? [],
			p_page: page,
			p_limit: options.limit ?? 1000
		});
	}

	/** All pages until the next cookie. */
	async pull(options: PullOptions = {}): Promise<PullAnswer> {
		let whole = await this.page(null, options);
		while (whole.page !== null) whole = merge(whole, await this.page(whole.page, options));
		this.cookie = whole.cookie;
		return whole;
	}

	/** Sends commands in one push; resolves with what became of each, as a pull tells it. */
	async run(...commands: Command[]): Promise<Outcome[]> {
		const named = commands.map((command) => ({ ...command, uid: command.uid ?? randomUUID() }));
		const uids = named.map(({ uid }) => uid);
		await this.push(named);
		const { outcomes } = await this.pull({ uids });
		return uids.map((uid) => {
			const outcome = outcomes[shortUid(uid)];
			return outcome === undefined ? { code: 'unknown to the server', about: null } : outcome;
		});
	}
}

type PullOptions = { limit?: number; uids?: readonly string[]; from?: number };

function merge(first: PullAnswer, next: PullAnswer): PullAnswer {
	const rows = { ...first.rows };
	for (const [table, { cols, vals }] of Object.entries(next.rows)) {
		rows[table] = { cols, vals: [...(rows[table]?.vals ?? []), ...vals] };
	}
	const gone = { ...first.gone };
	for (const [table, keys] of Object.entries(next.gone)) {
		gone[table] = [...(gone[table] ?? []), ...keys];
	}
	return { ...next, rows, gone, reset: first.reset };
}
