/** The one line of a run, and whether it was clean. */
import type { Verdict } from '../simulation/verdict.ts';
import type { Ended } from './ending.ts';
import type { Notes } from './notes.ts';
import type { Played } from './play.ts';

type Run = {
	minutes: number;
	played: Played;
	faults: number;
	kills: number;
	verdict: Verdict;
	ended: Ended;
	notes: Notes;
};

export function summaryOf({ minutes, played, faults, kills, verdict, ended, notes }: Run) {
	const counted = {
		lost: verdict.lost.length,
		duplicated: verdict.duplicated.length,
		diverged: verdict.diverged.length,
		leaked: verdict.leaked.length,
		undrained: verdict.undrained.length
	};
	const errors = verdict.illegal.length + notes.thrown.length;
	const sorted = ended.drainMs.toSorted((a, b) => a - b);
	const slowest = sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0;
	const isClean = errors === 0 && Object.values(counted).every((count) => count === 0);
	const done = { minutes, acts: played.acts, faults, kills };
	return { isClean, line: { ...done, ...counted, drain_ms_p99: slowest, errors } };
}
