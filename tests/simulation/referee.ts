/**
 * Somebody who was asked for a reference: no account, a link, and a phone on a bad line. What was
 * written stays on the phone under one uid until the server has answered, as on the referee's page.
 */
import { callRpc } from '../../src/lib/backend/rpc.ts';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import type { Json } from '../../src/lib/sync/json.ts';
import type { Seeded } from '../fakes/random.ts';
import { address, publicKey } from './gateway.ts';
import type { Line } from './line.ts';

const questions = massachusetts.admission?.references.questions ?? [];

export class Referee {
	readonly token: string;
	/** What was pressed, and under which uid; null before. */
	wrote: { uid: string; answers: Readonly<Record<string, Json>> } | null = null;
	/** What the server said last; undefined when it has said nothing yet. */
	heard: string | null | undefined = undefined;
	#line: Line;

	constructor(token: string, line: Line) {
		this.token = token;
		this.#line = line;
	}

	/** Pressed, and not yet answered for good: it goes on by itself. */
	get isWaiting(): boolean {
		return this.wrote !== null && !this.#isAnswered;
	}

	get #isAnswered(): boolean {
		return this.heard !== undefined && this.heard !== 'rate.limited';
	}

	async open(): Promise<void> {
		await this.#call('reference_open', {});
	}

	/** Once written, it is only ever sent again; whoever has declined, and heard it, writes nothing. */
	async send(random: Seeded): Promise<void> {
		if (this.#isAnswered) return;
		this.wrote ??= { uid: random.uuid(), answers: answersOf(random) };
		const written = { is_family: false, answers: this.wrote.answers };
		await this.#call('reference_send', { p_uid: this.wrote.uid, p_answers: written });
	}

	async decline(): Promise<void> {
		if (this.wrote === null) await this.#call('reference_decline', { p_reason: 'time' });
	}

	async #call(name: string, args: object): Promise<void> {
		const parts = {
			configure: () => Promise.resolve({ url: address, key: publicKey, demo: false }),
			send: this.#line.send,
			token: () => Promise.resolve(publicKey)
		};
		const told = await callRpc(parts, name, { p_token: this.token, ...args }).catch(
			() => undefined
		);
		if (told === undefined || name === 'reference_open') return;
		this.heard = codeIn(told);
	}
}

function answersOf(random: Seeded): Record<string, Json> {
	return Object.fromEntries(
		questions
			.filter((question) => question.required)
			.map(({ path, kind, options }) => {
				const value = options?.[random.below(options.length)]?.value;
				return [path, kind === 'choice' ? (value ?? '') : `Kind ${random.below(1000)} times`];
			})
	);
}

function codeIn(told: unknown): string | null {
	const has = typeof told === 'object' && told !== null && 'code' in told;
	return has && typeof told.code === 'string' ? told.code : null;
}
