/** One review on screen: the file, the claim on it, and what became of a decision. */
import type { Waymark } from '../../waymark.ts';
import { Refused, type Ask } from '../ask.ts';
import { became, type Busy, type Handing, type Said, type Verdict } from './said.ts';
import type { DeskShelf } from '../kept.ts';
import { isId } from '../filters.ts';
import { reviewFile, type ReviewFile, type SentRevision } from '../answers.ts';
import {
	dropDraft,
	marksOf,
	emptyDraft,
	keepDraft,
	readDraft,
	type Draft,
	type DraftPlace
} from './draft.ts';

type Held = { review: string; application: string };
type Ports = { waymark: Waymark; ask: Ask; kept: DeskShelf };

const answerWithinMs = 10_000;

export class CaseFile {
	phase = $state<'loading' | 'ready' | 'failed' | 'missing' | 'recused'>('loading');
	file = $state.raw<ReviewFile | null>(null);
	draft = $state.raw<Draft>(emptyDraft);
	isDraftKept = $state(true);
	busy = $state<Busy>(null);
	said = $state.raw<Said>(null);
	/** When what is shown was read, where the server cannot be asked. */
	asOf = $state<number | null>(null);
	/** Sending was tried once: what is missing may be said. */
	isTried = $state(false);
	/** We held it, and the claim ended under us. */
	isLost = $state(false);
	now = $state(0);

	readonly #id: string;
	readonly #waymark: Waymark;
	readonly #ask: Ask;
	readonly #kept: DeskShelf;

	constructor(id: string, { waymark, ask, kept }: Ports) {
		this.#id = id;
		this.#waymark = waymark;
		this.#ask = ask;
		this.#kept = kept;
		this.now = waymark.now();
	}

	readonly #me = $derived.by(() => this.#waymark.identity.person?.id ?? '');
	/** By anybody, and not run out. */
	readonly isHeld = $derived.by(() => this.file?.review.state === 'claimed' && this.heldMs > 0);
	readonly isMine = $derived.by(() => this.isHeld && this.file?.review.reviewer === this.#me);
	readonly isOver = $derived.by(() =>
		['decided', 'waiting'].includes(this.file?.review.state ?? '')
	);
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
		if (!isId(this.#id)) return void (this.phase = 'missing');
		try {
			const file = reviewFile.parse(await this.#ask('review_file', { p_review: this.#id }));
			this.#show(file);
			this.asOf = null;
			this.#kept.put(this.#id, file, this.now);
		} catch (error) {
			this.#fail(error);
		}
	}

	/** What was read last is shown where the server cannot be asked; what it closes is closed. */
	#fail(error: unknown): void {
		if (error instanceof Refused) {
			this.#kept.drop(this.#id);
			if (error.code === 'claim.recused') {
				this.file = null;
				this.phase = 'recused';
			} else if (this.file === null) this.phase = error.isForGood ? 'missing' : 'failed';
			return;
		}
		if (this.file !== null) return;
		const kept = this.#kept.get(this.#id, (value) => reviewFile.parse(value));
		if (kept === null) {
			this.phase = 'failed';
			return;
		}
		this.#show(kept.value);
		this.asOf = kept.at;
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
		this.said = { kind: 'done', what: isFirst ? 'propose' : became(this.file, verdict.kind) };
	}

	/** Takes back what the applicant has not heard; what was written is there to be changed. */
	async undo(): Promise<boolean> {
		const { verdict } = this.file ?? {};
		const isDone = await this.#send('undo', (held) => this.#waymark.run('review.undo', held));
		if (!isDone || !verdict) return false;
		const { reasons, note } = verdict;
		this.write({ marks: marksOf(verdict.checklist), reasons, note });
		this.said = null;
		return true;
	}

	async sendNow(): Promise<void> {
		const kind = this.file?.verdict?.kind;
		const isDone = await this.#send('send', (held) => this.#waymark.run('review.send_now', held));
		if (isDone && kind) this.said = { kind: 'done', what: became(this.file, kind) };
	}

	/** Answers somebody else's decision before it goes out. */
	async check(agrees: boolean, note: string): Promise<boolean> {
		const isDone = await this.#send('check', (held) =>
			this.#waymark.run('review.check', { ...held, agrees, note })
		);
		if (isDone) this.said = { kind: 'done', what: agrees ? 'agreed' : 'returned' };
		return isDone;
	}

	async say(what: Handing, note: string): Promise<boolean> {
		const isDone = await this.#send('hand', (held) =>
			this.#waymark.run(`review.${what}`, { ...held, note })
		);
		if (isDone && what === 'escalate') this.said = { kind: 'done', what };
		return isDone;
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
			this.#arrive();
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
		const place = this.#place();
		if (before?.revision !== file.review.revision && place !== null) this.draft = readDraft(place);
		this.#arrive();
		if (wasMine && !this.isMine && this.busy === null && !this.isOver) this.isLost = true;
	}

	/** What was sent is decided, whenever that was heard of: its words are no draft any more. */
	#arrive(): void {
		const { file } = this;
		const place = this.#place();
		if (!this.isOver || place === null || file?.review.reviewer !== this.#me) return;
		dropDraft(place);
		const kind = file.decisions.at(-1)?.kind;
		if (kind && this.said?.kind === 'pending') this.said = { kind: 'done', what: kind };
	}

	#held(): Held | null {
		return this.file === null ? null : { review: this.#id, application: this.file.application.id };
	}

	#place(): DraftPlace | null {
		if (this.file === null || this.#me === '') return null;
		return { person: this.#me, review: this.#id, revision: this.file.review.revision };
	}
}
