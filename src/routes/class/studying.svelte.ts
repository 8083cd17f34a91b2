/** The person's class as this device knows it, and how far they are on the way to the exam. */
import { createContext } from 'svelte';
import { completionOf, daysNeeded, examStandingOf } from '$lib/domain/class-work.ts';
import type { CompletionRule } from '$lib/domain/class-work.ts';
import { loadProgram } from '$lib/app/program.ts';
import type { Program } from '$lib/programs/program.ts';
import { myClass } from '$lib/store/queries/class-work.ts';

export class Studying {
	readonly #class = myClass();
	#program = $state.raw<Program | null>(null);
	#asked = '';

	/** Undefined until the device has answered; null without a place in a class. */
	get mine() {
		return this.#class.current;
	}
	get error(): unknown {
		return this.#class.error;
	}
	/** The whole definition; it is fetched when a page first reads it. */
	get program(): Program | null {
		const id = this.mine?.seat.program ?? '';
		if (id !== '' && this.#asked !== id) {
			this.#asked = id;
			void loadProgram(id).then((loaded) => (this.#program = loaded));
		}
		return this.#program?.id === id ? this.#program : null;
	}
	get modules() {
		return this.program?.admission?.modules ?? [];
	}
	get days() {
		return this.mine?.class?.days ?? [];
	}
	readonly rule: CompletionRule | null = $derived.by(() => ruleOf(this.program));
	/** Whether the program itself has said what it asks for. */
	get isConfirmed(): boolean {
		const asked = this.program?.admission?.completion;
		return asked?.attendancePercentMin.confirmed === true && asked.homeworkMin.confirmed;
	}
	readonly completion = $derived.by(() =>
		completionOf(this.rule, {
			days: this.days,
			attendance: this.mine?.attendance ?? [],
			homework: this.mine?.homework ?? []
		})
	);
	get daysNeeded(): number {
		return this.rule ? daysNeeded(this.rule, this.completion) : 0;
	}
	get exam() {
		return examStandingOf(this.mine?.exams ?? [], this.completion.isComplete);
	}
	homeworkOf(module: string) {
		return this.mine?.homework.find((one) => one.module === module) ?? null;
	}
}

/** What a program asks of a student before the exam; null where it says nothing. */
export function ruleOf(program: Program | null): CompletionRule | null {
	const asked = program?.admission?.completion;
	if (!asked) return null;
	return {
		attendancePercentMin: asked.attendancePercentMin.value,
		homeworkMin: asked.homeworkMin.value
	};
}

/** The class of the pages under it, from their layout. */
export const [getStudying, setStudying] = createContext<Studying>();
