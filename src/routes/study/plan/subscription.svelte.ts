/** The address under which a calendar reads the plan: asked for, made and ended at the server. */
import type { Json } from '$lib/domain/text.ts';
import type { Waymark } from '../../waymark.ts';

export type Made = { madeAt: number; readAt: number | null };

export class Subscription {
	/** Undefined until the server has said; null when there is none. */
	made = $state.raw<Made | null | undefined>(undefined);
	/** Told once, when it is made. */
	address = $state.raw<string | null>(null);
	isStopped = $state(false);
	busy = $state(false);
	failed = $state(false);
	#desk: Waymark['desk'];

	constructor(desk: Waymark['desk']) {
		this.#desk = desk;
	}

	async look(): Promise<void> {
		await this.#ask(async () => {
			this.made = parseMade(await this.#call('calendar_state'));
		});
	}
	async make(): Promise<void> {
		await this.#ask(async () => {
			const token = textIn(await this.#call('calendar_make'), 'token');
			this.address = await this.#desk.address(`calendar/${token}.ics`);
			this.isStopped = false;
			this.made = parseMade(await this.#call('calendar_state'));
		});
	}
	async stop(): Promise<void> {
		await this.#ask(async () => {
			await this.#call('calendar_stop');
			this.address = null;
			this.made = null;
			this.isStopped = true;
		});
	}

	async #call(name: string): Promise<Json> {
		const answer = await this.#desk.call(name, {});
		if (!answer.ok) throw new Error(answer.refusal.code);
		return answer.value;
	}
	/** One at a time: a second press while the first is under way changes nothing. */
	async #ask(work: () => Promise<void>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.failed = false;
		try {
			await work();
		} catch {
			this.failed = true;
		}
		this.busy = false;
	}
}

function parseMade(told: Json): Made | null {
	const madeAt = valueIn(told, 'made_at');
	const readAt = valueIn(told, 'read_at');
	if (typeof madeAt !== 'number') return null;
	return { madeAt, readAt: typeof readAt === 'number' ? readAt : null };
}

function textIn(told: Json, name: string): string {
	const value = valueIn(told, name);
	if (typeof value !== 'string') throw new Error(`The answer has no ${name}`);
	return value;
}

function valueIn(told: Json, name: string): unknown {
	return typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined;
}
