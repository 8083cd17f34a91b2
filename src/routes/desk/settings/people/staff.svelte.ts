/** Everybody who works at a desk, as the server tells it. */
import * as z from 'zod/mini';
import type { Ask } from '../../ask.ts';

const holder = z.object({
	person: z.string(),
	name: z.nullable(z.string()),
	role: z.enum(['reviewer', 'lead', 'staff']),
	/** For those who give roles. */
	email: z.nullable(z.string())
});
export type Holder = z.infer<typeof holder>;

export class Staff {
	phase = $state<'loading' | 'ready' | 'failed'>('loading');
	holders = $state.raw<readonly Holder[]>([]);
	readonly #program: string;
	readonly #ask: Ask;

	constructor(program: string, ask: Ask) {
		this.#program = program;
		this.#ask = ask;
	}

	async load(): Promise<void> {
		try {
			const told = await this.#ask('desk_staff', { p_program: this.#program });
			this.holders = z.array(holder).parse(told);
			this.phase = 'ready';
		} catch {
			if (this.phase === 'loading') this.phase = 'failed';
		}
	}
}
