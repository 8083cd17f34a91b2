/**
 * A person sitting at a simulation. Where it stands comes from its marks; what is only here is which
 * question is looked at and a stopwatch, which runs while the page is in front.
 */
import type { MarkKind, Sitting } from '$lib/domain/study-rows.ts';
import {
	breakMs,
	clockJump,
	clockJumpSince,
	firstOpen,
	isBreakDue,
	leftMs,
	standingOf
} from '$lib/domain/sitting.ts';
import type { ClockJump, Standing } from '$lib/domain/sitting.ts';
import { sitting } from '$lib/store/queries/sitting.ts';
import type { Waymark } from '../../waymark.ts';
import { Marker } from '../practice/marker.ts';
import { forgetUsed, keepUsed, keptUsed } from './stopwatch.ts';

type Reading = { elapsed: number; now: number };
type View = 'question' | 'overview' | 'break_offer';

export class Seat {
	/** Whether the person is here and its time runs. */
	isSeated = $state(false);
	view = $state<View>('question');
	notSaved = $state(false);
	/** While the page is open; a jump found at opening is told by `jumpSince`. */
	jump = $state<ClockJump | null>(null);
	#at = $state<number | null>(null);
	#ran = $state(0);
	#breakRan = $state<number | null>(null);
	#timeUp = false;
	#last: Reading | null = null;
	#waymark: Waymark;
	#marker: Marker;
	#id: string;

	constructor(waymark: Waymark, id: string) {
		this.#waymark = waymark;
		this.#marker = new Marker(waymark);
		this.#id = id;
		this.#ran = keptUsed(id);
	}

	readonly #live = $derived.by(() => sitting(this.#id));
	readonly isLoaded = $derived.by(() => this.#live.current !== undefined);
	readonly sitting: Sitting | null = $derived.by(() => this.#live.current?.sitting ?? null);
	readonly standing: Standing | null = $derived.by(() =>
		this.sitting ? standingOf(this.sitting, this.#live.current?.marks ?? []) : null
	);
	/** The longest that any device knows of; it never runs back. */
	readonly usedMs = $derived.by(() => Math.max(this.#ran, this.standing?.usedMs ?? 0));
	readonly leftMs = $derived.by(() => (this.sitting ? leftMs(this.sitting, this.usedMs) : null));
	readonly index = $derived.by(() => {
		if (!this.sitting || !this.standing) return 0;
		return this.#at ?? firstOpen(this.sitting, this.standing);
	});
	readonly questionId = $derived.by(() => this.sitting?.questions[this.index] ?? '');
	readonly breakLeftMs = $derived.by(() => Math.max(0, breakMs - (this.#breakRan ?? 0)));
	get jumpSince(): ClockJump | null {
		return clockJumpSince(this.standing?.lastAt ?? null, this.#waymark.now());
	}

	/** Sits down: at once where it was just begun, else when the person says so. */
	async sit(): Promise<void> {
		const phase = this.standing?.phase;
		if (this.isSeated || !this.sitting || phase === 'finished') return;
		this.#ran = this.usedMs;
		this.#last = this.#read();
		this.#breakRan = null;
		// From here on the person turns the pages, and no answer of any phone does.
		this.#at ??= this.index;
		this.isSeated = true;
		// A page that ended without a word had been put down all the same.
		const isUnsaid = phase === 'running' && this.standing?.lastAt !== null;
		if (isUnsaid) await this.#write('leave');
		if (isUnsaid || phase !== 'running') await this.#write('resume');
	}

	/** Gets up: the clock stands still from here on. */
	async leave(): Promise<void> {
		if (!this.isSeated) return;
		this.tick();
		this.isSeated = false;
		keepUsed(this.#id, this.usedMs);
		if (this.standing?.phase === 'running') await this.#write('leave');
	}

	/** Called about once a second, and before whatever needs the time. */
	tick(): void {
		const read = this.#read();
		const last = this.#last ?? read;
		const ran = Math.max(0, read.elapsed - last.elapsed);
		this.#last = read;
		this.jump = clockJump(read.now - last.now, ran) ?? this.jump;
		if (this.standing?.phase === 'break') {
			const before = this.#breakRan ?? this.#breakBefore();
			this.#breakRan = before + ran;
		} else if (this.isSeated) this.#run(ran);
	}

	#run(ran: number): void {
		this.#ran = this.usedMs + ran;
		keepUsed(this.#id, this.#ran);
		if (this.leftMs !== 0 || this.#timeUp) return;
		this.#timeUp = true;
		// Tried again with the next tick when it could not be kept.
		void this.finish().then((isKept) => (this.#timeUp = isKept));
	}

	async choose(place: number): Promise<void> {
		await this.#write('answer', { question: this.questionId, chosen: place });
	}
	async flag(): Promise<void> {
		const kind = this.standing?.flags.has(this.questionId) ? 'unflag' : 'flag';
		await this.#write(kind, { question: this.questionId });
	}
	/** Offers the break once, when somebody goes on past its question. */
	goTo(index: number): void {
		const { sitting: of, standing } = this;
		if (!of || !standing || index < 0) return;
		const isPassing = index === this.index + 1 && isBreakDue(of, standing, index);
		this.#at = Math.min(index, of.questions.length - 1);
		this.view = isPassing ? 'break_offer' : 'question';
		if (index >= of.questions.length) this.view = 'overview';
	}
	async rest(): Promise<void> {
		this.view = 'question';
		this.tick();
		if (await this.#write('break')) this.isSeated = false;
	}
	async finish(): Promise<boolean> {
		const isKept = await this.#write('finish');
		if (isKept) {
			this.isSeated = false;
			forgetUsed();
		}
		return isKept;
	}

	/** How much of a break had passed when it was found again: by the clock, if it makes sense. */
	#breakBefore(): number {
		const since = this.#waymark.now() - (this.standing?.lastAt ?? this.#waymark.now());
		return Math.min(breakMs, Math.max(0, since));
	}

	#read(): Reading {
		return { elapsed: this.#waymark.elapsed(), now: this.#waymark.now() };
	}

	async #write(kind: MarkKind, about?: { question: string; chosen?: number }): Promise<boolean> {
		const { sitting: of, standing, usedMs } = this;
		if (!of || !standing) return false;
		this.notSaved = false;
		try {
			await this.#marker.write({ sitting: of, kind, next: standing.next, usedMs }, about);
			return true;
		} catch {
			this.notSaved = true;
			return false;
		}
	}
}
