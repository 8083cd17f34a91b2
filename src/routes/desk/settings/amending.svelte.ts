/** A program's definition at the desk of its staff: as it came, and with what they amended. */
import type { ArgsOf } from '$lib/commands/all.ts';
import type { Amendments } from '$lib/domain/amendments.ts';
import { loadWhole } from '$lib/programs/catalogue.ts';
import type { amended } from '$lib/programs/amend.ts';
import type { Program } from '$lib/programs/program.ts';
import { amendments } from '$lib/store/queries/amendments.ts';
import type { Waymark } from '../../waymark.ts';
import { Writing } from './writing.svelte.ts';

export type Value = NonNullable<ArgsOf<'program.amend'>['value']>;

export class Amending {
	/** As it came, and what amends it; null until both are here. */
	#came = $state.raw<{ program: Program; amended: typeof amended } | null>(null);
	/** The place that is open to be changed. */
	open = $state<string | null>(null);
	readonly writing: Writing;

	readonly #waymark: Waymark;
	readonly #program: string;
	readonly #rows;

	constructor(program: string, waymark: Waymark) {
		this.#program = program;
		this.#waymark = waymark;
		this.writing = new Writing(waymark);
		this.#rows = amendments(program);
		void this.#load(program);
	}

	/** What is amended; undefined until the device has said. */
	get told(): Amendments | undefined {
		return this.#rows.current === undefined ? undefined : (this.#rows.current ?? {});
	}

	/** As it is read now; null until it is here, with what was amended. */
	readonly now: Program | null = $derived.by(() =>
		this.#came && this.told ? this.#came.amended(this.#came.program, this.told) : null
	);

	/** What the definition says there goes back with null. */
	async save(place: string, value: Value | null, note: string): Promise<void> {
		const args = { program: this.#program, place, value, note };
		if (!(await this.writing.send(() => this.#waymark.run('program.amend', args)))) return;
		this.open = null;
		await this.#waymark.syncNow();
	}

	async #load(program: string): Promise<void> {
		const [loaded, amend] = await Promise.all([
			loadWhole(program),
			import('$lib/programs/amend.ts')
		]);
		if (loaded) this.#came = { program: loaded, amended: amend.amended };
	}
}
