import type { Clock } from '../../src/lib/sync/ports.ts';

export type FakeClock = Clock & {
	/** Lets time pass, and runs what falls due on the way. */
	pass(ms: number): Promise<void>;
	set(now: number): void;
};

export function createClock(start = 1_795_000_000_000): FakeClock {
	let now = start;
	let timers: { at: number; work: () => void }[] = [];
	return {
		now: () => now,
		after: (ms, work) => {
			const timer = { at: now + ms, work };
			timers.push(timer);
			return () => {
				timers = timers.filter((one) => one !== timer);
			};
		},
		set: (to) => {
			now = Math.round(to);
		},
		pass: async (ms) => {
			const until = now + ms;
			for (;;) {
				const due = timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
				if (!due) break;
				timers = timers.filter((one) => one !== due);
				now = Math.max(now, due.at);
				due.work();
				await settle();
			}
			now = until;
			await settle();
		}
	};
}

/** Lets everything that was promised and needs no time come about. */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
