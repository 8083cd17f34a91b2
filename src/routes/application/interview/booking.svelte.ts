/** One application's interview as this device knows it, and what the person can do about it. */
import {
	openSlots,
	refuseBooking,
	refuseCancel,
	refuseMove,
	standingInterview
} from '$lib/domain/interview.ts';
import { interviews, refusedTimes, slots } from '$lib/store/queries/interview.ts';
import type { InterviewView } from '$lib/store/queries/interview.ts';
import type { Mine } from '../../mine.svelte.ts';
import type { Waymark } from '../../waymark.ts';

/** How long a page waits for the server's word before it says that it waits. */
const wordMs = 4000;

export class Booking {
	/** Choosing another time for the interview that stands. */
	isMoving = $state(false);
	busy = $state(false);
	notSaved = $state(false);
	now = $state(0);
	readonly #waymark: Waymark;
	readonly #mine: Mine;
	readonly #slots = $derived.by(() => slots(this.#mine.programId));
	readonly #id = $derived.by(() => this.#mine.application?.id ?? null);
	readonly #interviews = $derived(this.#id === null ? null : interviews(this.#id));
	readonly #refused = $derived(this.#id === null ? null : refusedTimes(this.#id));

	constructor(waymark: Waymark, mine: Mine) {
		this.#waymark = waymark;
		this.#mine = mine;
		this.now = waymark.now();
	}

	get isLoaded(): boolean {
		return this.#slots.current !== undefined && this.#interviews?.current !== undefined;
	}
	get error(): unknown {
		return this.#slots.error ?? this.#interviews?.error;
	}
	readonly open = $derived.by(() => openSlots(this.#slots.current ?? [], this.now));
	readonly all = $derived.by(() => this.#interviews?.current ?? []);
	readonly standing: InterviewView | null = $derived.by(() => standingInterview(this.all));
	/** Cancelled here, and the server does not know it yet. */
	readonly isCancelling = $derived.by(() =>
		this.all.some(({ state, pending }) => state === 'cancelled' && pending)
	);
	readonly wasMissed = $derived.by(() => this.standing === null && this.all[0]?.state === 'missed');
	get refused() {
		return this.#refused?.current ?? [];
	}
	readonly bookingRefusal = $derived.by(() => {
		const { application } = this.#mine;
		return application ? refuseBooking(application, this.all) : null;
	});
	readonly moveRefusal = $derived.by(
		() => this.standing && refuseMove(this.standing, { now: this.now, untilHours: this.untilHours })
	);
	readonly cancelRefusal = $derived.by(
		() => this.standing && refuseCancel(this.standing, this.now)
	);
	get untilHours(): number {
		return this.#mine.program?.admission?.interview.moveUntilHours.value ?? 0;
	}

	look(): void {
		this.now = this.#waymark.now();
	}

	/** Books, or moves what is booked. Answers whether the server has agreed already. */
	take(slot: string): Promise<'applied' | 'waits' | 'refused' | 'not_saved'> {
		const application = this.#id ?? '';
		const standing = this.isMoving ? this.standing : null;
		return this.#act(() =>
			standing
				? this.#waymark.run('interview.move', { interview: standing.id, application, slot })
				: this.#waymark.run('interview.book', {
						interview: this.#waymark.newId(),
						application,
						slot
					})
		);
	}

	cancel(): Promise<'applied' | 'waits' | 'refused' | 'not_saved'> {
		const interview = this.standing?.id ?? '';
		return this.#act(() =>
			this.#waymark.run('interview.cancel', { interview, application: this.#id ?? '' })
		);
	}

	/** What was refused has been read. */
	async forget(uid: string): Promise<void> {
		await this.#waymark.attention.discard(uid);
	}

	async #act(run: () => Promise<{ uid: string }>) {
		this.busy = true;
		this.notSaved = false;
		try {
			const { uid } = await run();
			this.isMoving = false;
			const settled = this.#waymark.sync.online
				? await this.#waymark.settled(uid, wordMs)
				: 'pending';
			this.look();
			return settled === 'applied' ? 'applied' : settled === 'pending' ? 'waits' : 'refused';
		} catch {
			this.notSaved = true;
			return 'not_saved';
		} finally {
			this.busy = false;
		}
	}
}
