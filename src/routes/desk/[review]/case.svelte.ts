/** One review on screen: the file, the claim on it, and what became of a decision. */
import type { GivenReason } from '$lib/domain/rows.ts';
import type { Waymark } from '../../waymark.ts';
import { Refused, type Ask } from '../ask.ts';
import { reviewFile, type ReviewFile, type SentRevision } from '../answers.ts';
import {
	dropDraft,
	emptyDraft,
	keepDraft,
	readDraft,
	type Draft,
	type DraftPlace
} from './draft.ts';

type Held = { review: string; application: string };
type Verdict =
	{ kind: 'approve' } | { kind: 'change' | 'deny'; reasons: readonly GivenReason[]; note: string };
type Busy = 'claim' | 'release' | 'decide' | 'fee' | null;
/** What the page says about the last thing that was tried. */
export type Said =
	| { kind: 'done'; what: 'approve' | 'change' | 'propose' | 'deny' | 'fee' }
	| { kind: 'pending' }
	| { kind: 'refused'; code: string }
	| null;

const answerWithinMs = 10_000;
/** It is gone, or it is one's own: trying again would change nothing. */
const closed: readonly string[] = ['not_found', 'not_allowed'];

export class CaseFile {
	phase = $state<'loading' | 'ready' | 'failed' | 'missing'>('loading');
	file = $state.raw<ReviewFile | null>(null);
	draft = $state.raw<Draft>(emptyDraft);
	isDraftKept = $state(true);
	busy = $state<Busy>(null);
	said = $state.raw<Said>(null);
	/** Sending was tried once: what is missing may be said. */
	isTried = $state(false);
	/** We held it, and the claim ended under us. */
	isLost = $state(false);
	now = $state(0);

	readonly #id: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;

	constructor(id: string, waymark: Waymark, ask: Ask) {
		this.#id = id;
		this.#waymark = waymark;
		this.#ask = ask;
		this.now = waymark.now();
	}

	readonly #me = $derived.by(() => this.#waymark.identity.person?.id ?? '');
	/** By anybody, and not run out. */
	readonly isHeld = $derived.by(() => this.file?.review.state === 'claimed' && this.heldMs > 0);
	readonly isMine = $derived.by(() => this.isHeld && this.file?.review.reviewer === this.#me);
	/** How long the claim still holds. */
	readonly heldMs = $derived.by(() => Math.max(0, (this.file?.review.held_until ?? 0) - this.now));
	/** The revision under review. */
	readonly sent = $derived.by<SentRevision | null>(() => {
		const { file } = this;
		const isThis = (one: SentRevision) =>
			one.part === file?.review.part && one.revision === file.review.revision;
		return file?.submissions.find(isThis) ?? null;
	});

	async load(): Promise<void> {
		try {
			const file = reviewFile.parse(await this.#ask('review_file', { p_review: this.#id }));
			this.#show(file);
		} catch (error) {
			if (this.file !== null) return;
			const isClosed = error instanceof Refused && closed.includes(error.code);
			this.phase = isClosed ? 'missing' : 'failed';
		}
	}

	/** Every second: the countdown runs, and a claim that ran out is noticed. */
	tick(): void {
		const wasMine = this.isMine;
		this.now = this.#waymark.now();
		if (wasMine && !this.isMine && this.busy === null) this.isLost = true;
	}

	async claim(): Promise<void> {
		await this.#send('claim', (held) => this.#waymark.run('review.claim', held));
		if (this.isMine) this.isLost = false;
	}

	async renew(): Promise<void> {
		const held = this.#held();
		if (held === null || !this.isMine) return;
		const { uid } = await this.#waymark.run('review.renew', held);
		const word = await this.#waymark.settled(uid, answerWithinMs);
		if (typeof word === 'object') {
			this.isLost = true;
			await this.#waymark.attention.discard(uid);
		}
		await this.load();
	}

	async release(): Promise<void> {
		await this.#send('release', (held) => this.#waymark.run('review.release', held));
	}

	async confirmFee(): Promise<void> {
		const isDone = await this.#send('fee', ({ application }) =>
			this.#waymark.run('fee.confirm', { application })
		);
		if (isDone) this.said = { kind: 'done', what: 'fee' };
	}

	async decide(verdict: Verdict): Promise<void> {
		const place = this.#place();
		const isFirst = verdict.kind === 'deny' && !this.file?.denial;
		const isDone = await this.#send('decide', (held) =>
			this.#waymark.run('review.decide', {
				...held,
				revision: this.file?.review.revision ?? 0,
				kind: verdict.kind,
				reasons: verdict.kind === 'approve' ? [] : [...verdict.reasons],
				note: verdict.kind === 'approve' ? '' : verdict.note,
				checklist: { ...this.draft.marks }
			})
		);
		if (!isDone) return;
		if (place !== null) dropDraft(place);
		this.said = { kind: 'done', what: isFirst ? 'propose' : verdict.kind };
	}

	write(change: Partial<Draft>): void {
		this.draft = { ...this.draft, ...change };
		const place = this.#place();
		if (place !== null) this.isDraftKept = keepDraft(place, this.draft);
	}

	/** Runs a command, waits for the server's word, and looks again. True when it was applied. */
	async #send(what: Busy, run: (held: Held) => Promise<{ uid: string }>): Promise<boolean> {
		const held = this.#held();
		if (held === null || this.busy !== null) return false;
		this.busy = what;
		this.said = null;
		try {
			const { uid } = await run(held);
			const word = await this.#waymark.settled(uid, answerWithinMs);
			await this.load();
			if (word === 'applied') return true;
			this.#hear(word);
			// The page says it, and what was written stays as a draft: nothing is left to attend to.
			if (word !== 'pending') await this.#waymark.attention.discard(uid);
			return false;
		} finally {
			this.busy = null;
		}
	}

	#hear(word: 'pending' | { code: string }): void {
		if (word === 'pending') this.said = { kind: 'pending' };
		else if (word.code === 'claim.lost') this.isLost = true;
		else this.said = { kind: 'refused', code: word.code };
	}

	#show(file: ReviewFile): void {
		const before = this.file?.review;
		const wasMine = this.isMine;
		this.now = this.#waymark.now();
		this.file = file;
		this.phase = 'ready';
		const isNewer = before?.revision !== file.review.revision;
		const place = this.#place();
		if (isNewer && place !== null) this.draft = readDraft(place);
		const isOver = file.review.state === 'decided' || file.review.state === 'waiting';
		if (wasMine && !this.isMine && this.busy === null && !isOver) this.isLost = true;
	}

	#held(): Held | null {
		return this.file === null ? null : { review: this.#id, application: this.file.application.id };
	}

	#place(): DraftPlace | null {
		return this.file === null
			? null
			: { person: this.#me, review: this.#id, revision: this.file.review.revision };
	}
}
