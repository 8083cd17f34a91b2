/** What is said in a place: what the server told, what is on its way, and what did not get through. */
import { untrack } from 'svelte';
import type { Json } from '$lib/domain/text.ts';
import { getWaymark } from '../../waymark.ts';
import { done, messages, type Message } from './answers.ts';
import { Asking } from './asking.svelte.ts';

type Args = Readonly<Record<string, Json>>;
type Ports = {
	/** The functions that say something and that tell what was said before. */
	say: string;
	earlier: string;
	place: () => Args;
	current: () => readonly Message[];
	refresh: () => Promise<void>;
	failed: () => string;
};
export type Unsent = { id: string; body: string; problem: string | null };

const pageMessages = 50;

export class Talk {
	/** Ours, newest last; `problem` is null while one is being sent. */
	unsent = $state.raw<readonly Unsent[]>([]);
	hasEarlier = $state<boolean | null>(null);
	readonly asking: Asking;
	#before = $state.raw<readonly Message[]>([]);
	#waymark = getWaymark();
	#ports: Ports;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.asking = new Asking(ports.failed);
		// The server tells the latest fifty: what was read before those stays on screen.
		$effect(() => {
			const current = this.#ports.current();
			untrack(() => this.#keep(current));
		});
	}

	readonly lines: readonly Message[] = $derived.by(() =>
		merged(this.#before, this.#ports.current())
	);
	readonly mayHaveEarlier = $derived.by(
		() => this.hasEarlier ?? this.#ports.current().length >= pageMessages
	);

	/** False when there is nothing to send. */
	say(typed: string): boolean {
		const body = typed.trim();
		if (body === '') return false;
		void this.#send({ id: this.#waymark.newId(), body, problem: null });
		return true;
	}

	/** By the same id, so that one that did arrive is not said twice. */
	again(unsent: Unsent): void {
		void this.#send({ ...unsent, problem: null });
	}

	async earlier(): Promise<void> {
		const first = this.lines[0];
		if (!first) return;
		const { earlier, place } = this.#ports;
		const found = await this.asking.ask(earlier, { ...place(), p_before: first.n }, messages);
		if (!found) return;
		this.#keep(found);
		this.hasEarlier = found.length >= pageMessages;
	}

	async report(message: string, reason: string): Promise<boolean> {
		const args = { p_message: message, p_reason: reason };
		const isDone = await this.asking.ask('message_report', args, done);
		if (isDone) await this.#ports.refresh();
		return isDone === true;
	}

	async #send(one: Unsent): Promise<void> {
		this.unsent = [...this.unsent.filter(({ id }) => id !== one.id), one];
		const { say, place, refresh } = this.#ports;
		const args = { ...place(), p_message: one.id, p_body: one.body };
		const told = await this.asking.tell(say, args, done);
		if ('value' in told) await refresh();
		const problem = 'value' in told ? null : told.problem;
		this.unsent = this.unsent.flatMap((other) => {
			if (other.id !== one.id) return [other];
			return problem === null ? [] : [{ ...one, problem }];
		});
	}

	#keep(some: readonly Message[]): void {
		const kept = merged(this.#before, some);
		if (kept.length !== this.#before.length) this.#before = kept;
	}
}

function merged(before: readonly Message[], now: readonly Message[]): readonly Message[] {
	const byId = new Map([...before, ...now].map((one) => [one.id, one]));
	return [...byId.values()].toSorted((a, b) => a.n - b.n);
}
