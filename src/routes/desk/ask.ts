/** The desk's questions, with a rule's "no" thrown as its own kind of error. */
import type { Json } from '$lib/domain/text.ts';
import type { Waymark } from '../waymark.ts';

export class Refused extends Error {
	readonly code: string;
	constructor(code: string) {
		super(code);
		this.name = 'Refused';
		this.code = code;
	}

	/** It is gone, or it is one's own: trying again would change nothing. */
	get isForGood(): boolean {
		return this.code === 'not_found' || this.code === 'not_allowed';
	}
}

export type Ask = (name: string, args: Record<string, Json>) => Promise<unknown>;

export function asking(waymark: Waymark): Ask {
	return async (name, args) => {
		const answer = await waymark.desk.call(name, args);
		if (answer.ok) return answer.value;
		throw new Refused(answer.refusal.code);
	};
}
