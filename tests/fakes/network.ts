/** A line between a device and the server that loses, doubles and delays; drawn by a seed. */
import { Fault } from '../../src/lib/sync/fault.ts';
import type { Backend } from '../../src/lib/sync/ports.ts';
import type { PushRequest } from '../../src/lib/sync/protocol.ts';
import type { Seeded } from './random.ts';

export type Faults = {
	lostRequest: number;
	lostResponse: number;
	duplicate: number;
	delayed: number;
	busy: number;
};
export type Line = Backend & {
	/** Requests that were given up for lost arrive now. */
	deliverLate(): Promise<void>;
};
export type LineParts = { backend: Backend; random: Seeded; faults: () => Faults; met: () => void };

export function createLine({ backend, random, faults, met }: LineParts): Line {
	let late: PushRequest[] = [];

	function trouble(likelihood: number): boolean {
		const comes = random.chance(likelihood);
		if (comes) met();
		return comes;
	}

	async function carry<Q, A>(request: Q, send: (request: Q) => Promise<A>): Promise<A> {
		const now = faults();
		if (trouble(now.lostRequest)) throw new Fault('offline', 'lost_request');
		if (trouble(now.busy)) throw new Fault('timeout', 'http_503');
		const answer = await send(request);
		if (trouble(now.duplicate)) await send(request);
		if (trouble(now.lostResponse)) throw new Fault('timeout', 'lost_response');
		return answer;
	}

	return {
		push: (request, signal) => {
			if (trouble(faults().delayed)) {
				late.push(request);
				throw new Fault('timeout', 'delayed');
			}
			return carry(request, (one) => backend.push(one, signal));
		},
		pull: (request, signal) => carry(request, (one) => backend.pull(one, signal)),
		deliverLate: async () => {
			const arriving = late;
			late = [];
			const { signal } = new AbortController();
			for (const request of arriving) await backend.push(request, signal).catch(() => undefined);
		}
	};
}
