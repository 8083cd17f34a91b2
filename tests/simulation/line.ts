/**
 * A line between a device and the server that loses, doubles, delays, reorders and cuts off; drawn
 * by a seed. It also looks at what goes through it: nobody's work travels with another's token.
 */
import type { Send } from '../../src/lib/backend/request.ts';
import { Fault } from '../../src/lib/sync/fault.ts';
import type { Seeded } from '../fakes/random.ts';
import type { Gateway } from './gateway.ts';

export type Faults = {
	lostRequest: number;
	lostResponse: number;
	duplicate: number;
	delayed: number;
	busy: number;
	cutOff: number;
};
export const wild: Faults = {
	lostRequest: 0.07,
	lostResponse: 0.07,
	duplicate: 0.07,
	delayed: 0.05,
	busy: 0.02,
	cutOff: 0.02
};
export const calm: Faults = {
	lostRequest: 0,
	lostResponse: 0,
	duplicate: 0,
	delayed: 0,
	busy: 0,
	cutOff: 0
};

export type Line = {
	send: Send;
	/** Requests that were given up for lost arrive now, in any order. */
	deliverLate(): Promise<void>;
};
export type LineParts = {
	gateway: Gateway;
	random: Seeded;
	/** Whose line it is; null for one without an account. */
	owner: string | null;
	faults: () => Faults;
	met: () => void;
	/** A request carried somebody else's token. */
	crossed: (url: string) => void;
};

export function createLine({ gateway, random, owner, faults, met, crossed }: LineParts): Line {
	let late: (() => Promise<unknown>)[] = [];
	const trouble = (likelihood: number): boolean => {
		const comes = random.chance(likelihood);
		if (comes) met();
		return comes;
	};
	return {
		send: async (url, init) => {
			const now = faults();
			const bearer = gateway.bearerOf(init);
			if (bearer !== null && bearer !== owner) crossed(url);
			const arrive = () => gateway.answer(url, init);
			if (trouble(now.lostRequest)) throw new Fault('offline', 'network');
			if (trouble(now.busy)) return new Response('<html>', { status: 503 });
			if (trouble(now.delayed)) {
				late.push(arrive);
				throw new Fault('timeout', 'no_answer');
			}
			const cuts = init.method === 'PATCH' && trouble(now.cutOff);
			if (cuts) gateway.bucket.cutNext(random.below(200));
			const answer = await arrive();
			if (trouble(now.duplicate)) await arrive();
			if (cuts || trouble(now.lostResponse)) throw new Fault('timeout', 'no_answer');
			return cameFrom(url, trouble(now.cutOff) ? await truncated(answer) : answer);
		},
		deliverLate: async () => {
			const arriving = late.map((arrive) => ({ arrive, at: random.fraction() }));
			late = [];
			for (const { arrive } of arriving.sort((a, b) => a.at - b.at)) await arrive();
		}
	};
}

/** An answer that was made by hand does not know where it came from. */
function cameFrom(url: string, answer: Response): Response {
	return Object.defineProperty(answer, 'url', { value: url });
}

async function truncated(answer: Response): Promise<Response> {
	const text = await answer.text();
	const { status, headers } = answer;
	const isEmpty = text === '';
	return new Response(isEmpty ? null : text.slice(0, text.length / 2), { status, headers });
}
