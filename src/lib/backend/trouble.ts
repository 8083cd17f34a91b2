/** Requests that go wrong on purpose, one kind at a time or several at once: for the developer's page. */
import { Fault } from '../sync/fault.ts';
import type { Send } from './request.ts';

export class LineTrouble {
	/** How many of the next requests a busy server turns away. */
	failing = 0;
	/** How long each request waits before it leaves. */
	slowMs = 0;
	/** The next answer never comes, though the server has done what was asked. */
	isLosing = false;
	/** The next push arrives twice. */
	isDoubling = false;
	/** The next request goes with a token that has ended. */
	isExpired = false;
	#after: (ms: number, work: () => void) => unknown;

	constructor(after: (ms: number, work: () => void) => unknown) {
		this.#after = after;
	}

	/** The same sending, with this trouble in its way. */
	through(send: Send): Send {
		return async (url, init, msMax) => {
			if (this.slowMs > 0) await this.#rest(this.slowMs);
			if (this.failing > 0) {
				this.failing -= 1;
				return new Response('{}', { status: 503 });
			}
			const sent = this.isExpired ? this.#expire(init) : init;
			if (this.isDoubling && url.endsWith('/rpc/push')) {
				this.isDoubling = false;
				await send(url, sent, msMax);
			}
			const answer = await send(url, sent, msMax);
			if (!this.isLosing) return answer;
			this.isLosing = false;
			throw new Fault('offline', 'answer_lost');
		};
	}

	#expire(init: RequestInit): RequestInit {
		this.isExpired = false;
		const headers = new Headers(init.headers);
		headers.set('authorization', 'Bearer expired');
		return { ...init, headers };
	}

	#rest(ms: number): Promise<void> {
		return new Promise((resolve) => void this.#after(ms, resolve));
	}
}
