import { callRpc } from '../backend/rpc.ts';
import type { RpcParts } from '../backend/rpc.ts';
import { newId } from '../device/ids.ts';
import { clock } from '../device/clock.ts';
import type { AccountApplication, Drafts } from '../store/drafts.ts';
import { readDraft } from '../store/draft.ts';
import { textOf } from '../sync/text.ts';
import { faultOf } from '../sync/fault.ts';
import type { DraftBoard } from './drafts.svelte.ts';
import type { Workplace } from './workplace.ts';

/** What was started on this device without an account, once somebody has signed in (W6). */
export class UnclaimedDraft {
	#board: DraftBoard;
	#workplace: Workplace;
	#rpc: RpcParts;

	constructor(board: DraftBoard, workplace: Workplace, rpc: RpcParts) {
		this.#board = board;
		this.#workplace = workplace;
		this.#rpc = rpc;
	}

	/** Looks for a draft, and asks the server what the account has for the same program. */
	async look(): Promise<void> {
		this.#board.asked = false;
		this.#board.unclaimed = await this.#workplace.lookAtDraft(readDraft);
		if (this.#board.unclaimed) await this.#ask();
	}

	forget(): void {
		this.#board.unclaimed = null;
		this.#board.mine = null;
		this.#board.asked = false;
	}

	async claim(choice: Parameters<Drafts['claim']>[0]): ReturnType<Drafts['claim']> {
		if (!this.#board.unclaimed) return 'not_possible';
		if (choice === 'leave') return this.#done();
		if (choice === 'discard') {
			await this.#workplace.discardDraft();
			return this.#done();
		}
		if (!this.#board.asked && !(await this.#ask())) return 'offline';
		if (this.#board.mine && !(await this.#withdraw(this.#board.mine))) return 'not_possible';
		const { person } = this.#workplace.open.home;
		if (!(await this.#workplace.giveDraftTo(person))) return 'not_possible';
		return this.#done();
	}

	#done(): 'done' {
		this.forget();
		return 'done';
	}

	async #ask(): Promise<boolean> {
		const program = this.#board.unclaimed?.program;
		try {
			const told = await callRpc(this.#rpc, 'account_applications', {});
			const live = parseApplications(told).filter(
				(one) => one.state !== 'withdrawn' && one.state !== 'denied'
			);
			this.#board.mine = live.find((one) => one.program === program) ?? null;
			this.#board.asked = true;
		} catch (error) {
			if (faultOf(error).kind === 'store') throw error;
		}
		return this.#board.asked;
	}

	/** Only what was never sent can make room; what a reviewer has seen stays what it is. */
	async #withdraw({ id, state, revision }: AccountApplication): Promise<boolean> {
		if (state !== 'draft') return false;
		const { store, runner } = this.#workplace.open;
		const args = { application: id, revision };
		const uid = newId();
		await store.save({ uid, name: 'application.withdraw', args, at: clock.now() });
		await runner.now();
		const [waiting, refused] = await Promise.all([
			store.opened.reader.where('outbox', 'uid', uid),
			store.opened.reader.get('refused', uid)
		]);
		return waiting.length === 0 && refused === undefined;
	}
}

function parseApplications(told: unknown): AccountApplication[] {
	return Array.isArray(told) ? told.flatMap(parseApplication) : [];
}

function parseApplication(told: unknown): AccountApplication[] {
	if (typeof told !== 'object' || told === null || !('id' in told)) return [];
	const columns = new Map<string, unknown>(Object.entries(told));
	const text = (name: string) => textOf(columns.get(name));
	const sent = columns.get('submitted_at');
	return [
		{
			id: text('id'),
			program: text('program'),
			state: text('state'),
			revision: Number(columns.get('revision') ?? 0),
			submitted_at: typeof sent === 'number' ? sent : null
		}
	];
}
