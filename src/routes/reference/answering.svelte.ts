/**
 * One link on a referee's device: it opens when it is pressed, what is written stays here at every
 * key, and it is sent once, as soon as that can be done. A connection that drops in between, a page
 * that is closed: the same link goes on where it was.
 */
import { isEmpty, refuseAnswer } from '$lib/domain/answer.ts';
import { isShown } from '$lib/domain/form.ts';
import type { RefusalCode } from '$lib/domain/refusals.ts';
import { isRefusalCode } from '$lib/domain/refusals.ts';
import type { Json } from '$lib/domain/text.ts';
import type { Question } from '$lib/programs/program.ts';
import { todayOf } from '../moment.ts';
import type { Waymark } from '../waymark.ts';
import { dropKept, keep, readKept, type Kept } from './kept.ts';
import { codeOf, endingOf, questionsOf, sheetShape, type Ending } from './sheet.ts';

type World = Pick<Waymark, 'references' | 'newId' | 'now'>;
type Phase = 'closed' | 'opening' | 'open' | 'sent' | 'declined';
export type Lack = { path: string; code: RefusalCode };
export type DeclineReason = 'family' | 'time' | 'unknown' | 'other';

const waitMsMin = 2000;
const waitMsMax = 60_000;

export class Answering {
	phase = $state<Phase>('closed');
	/** Why the link opens nothing. */
	ending = $state<Ending | null>(null);
	kept = $state.raw<Kept | null>(null);
	/** False when the device has no room for what was written. */
	isKept = $state(true);
	savedAt = $state<number | null>(null);
	/** The last try to open, or to say no, did not reach the server. */
	isFailed = $state(false);
	isBusy = $state(false);
	/** What the server said of what was sent, when the page had found nothing. */
	refused = $state<RefusalCode | 'unknown' | null>(null);
	applicant = $state('');

	readonly #token: string;
	readonly #world: World;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waitMs = waitMsMin;

	constructor(token: string, world: World) {
		this.#token = token;
		this.#world = world;
		const kept = readKept(token);
		if (kept !== null) this.#show(kept);
	}

	readonly questions: readonly Question[] = $derived.by(() => {
		const { kept } = this;
		if (kept === null) return [];
		return questionsOf(kept.sheet).filter((question) => isShown(question, kept.answers));
	});
	readonly lacks: readonly Lack[] = $derived.by(() =>
		this.questions.flatMap((question) => {
			const code = this.judge(question);
			return code === null ? [] : [{ path: question.path, code }];
		})
	);
	get isPressed(): boolean {
		return this.kept?.isPressed ?? false;
	}

	judge(question: Question): RefusalCode | null {
		const value = this.kept?.answers[question.path];
		if (isEmpty(value)) return question.required ? 'answer.missing' : null;
		const context = { today: todayOf(this.#world.now()), providers: null, competencies: [] };
		return refuseAnswer(question, value ?? null, context);
	}

	/** Pressed by a person: what only looks at links opens nothing. */
	async open(): Promise<void> {
		if (this.phase === 'opening') return;
		this.phase = 'opening';
		this.isFailed = false;
		try {
			const answer = await this.#call('reference_open', {});
			if (this.#isOver(codeOf(answer))) return;
			const sheet = sheetShape.parse(answer);
			const uid = this.#world.newId();
			const fresh = { sheet, isFamily: null, answers: {}, uid, isPressed: false };
			this.#show({ ...fresh, at: this.#world.now() });
		} catch {
			this.phase = 'closed';
			this.isFailed = true;
		}
	}

	write(change: Partial<Pick<Kept, 'isFamily' | 'answers' | 'isPressed'>>): void {
		if (this.kept === null) return;
		this.kept = { ...this.kept, ...change, at: this.#world.now() };
		this.isKept = keep(this.#token, this.kept);
		if (this.isKept) this.savedAt = this.kept.at;
		this.refused = null;
	}
	answer(path: string, value: Json): void {
		this.write({ answers: { ...this.kept?.answers, [path]: value } });
	}

	send(): void {
		this.write({ isPressed: true });
		this.#waitMs = waitMsMin;
		void this.attempt();
	}
	/** Back to writing: nothing that was not answered counts as sent here. */
	hold(): void {
		clearTimeout(this.#timer);
		this.write({ isPressed: false });
	}

	/** Sends what was pressed; called again when the connection is back, and after ever longer rests. */
	async attempt(): Promise<void> {
		const { kept } = this;
		if (kept === null || !kept.isPressed || this.isBusy) return;
		clearTimeout(this.#timer);
		this.isBusy = true;
		try {
			const written = { is_family: kept.isFamily, answers: kept.answers };
			const args = { p_uid: kept.uid, p_answers: written };
			this.#hear(codeOf(await this.#call('reference_send', args)));
		} catch {
			this.#again();
		} finally {
			this.isBusy = false;
		}
	}

	async decline(reason: DeclineReason): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.isFailed = false;
		try {
			const code = codeOf(await this.#call('reference_decline', { p_reason: reason }));
			if (this.#isOver(code)) return;
			if (code !== null) throw new Error(code);
			this.#end('declined');
		} catch {
			this.isFailed = true;
		} finally {
			this.isBusy = false;
		}
	}

	/** Takes what was written from this device; the link still opens. */
	forget(): void {
		this.stop();
		dropKept(this.#token);
		this.kept = null;
		this.phase = 'closed';
	}
	stop(): void {
		clearTimeout(this.#timer);
	}

	#call(
		act: 'reference_open' | 'reference_send' | 'reference_decline',
		args: Record<string, Json>
	) {
		return this.#world.references.call(act, { p_token: this.#token, ...args });
	}

	#show(kept: Kept): void {
		this.kept = kept;
		this.applicant = kept.sheet.applicant;
		this.phase = 'open';
	}

	#hear(code: string | null): void {
		if (code === null) return this.#end('sent');
		if (code === 'rate.limited') return this.#again();
		if (this.#isOver(code)) return;
		this.write({ isPressed: false });
		this.refused = isRefusalCode(code) ? code : 'unknown';
	}

	/** What was written is kept where the link may open again, and goes where it never will. */
	#isOver(code: string | null): boolean {
		const ending = code === null ? null : endingOf(code);
		if (ending === null) return false;
		this.ending = ending;
		this.phase = 'closed';
		if (ending === 'reference.sent' || ending === 'reference.declined') this.forget();
		return true;
	}

	#end(phase: 'sent' | 'declined'): void {
		this.forget();
		this.phase = phase;
	}

	#again(): void {
		this.#timer = setTimeout(() => void this.attempt(), this.#waitMs);
		this.#waitMs = Math.min(this.#waitMs * 2, waitMsMax);
	}
}
