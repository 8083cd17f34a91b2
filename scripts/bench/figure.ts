/** One line of `npm run bench`. Lower is better everywhere. */
export type Figure = {
	suite: string;
	what: string;
	unit: string;
	value: number;
	/** The best of all runs: what the work costs when nobody else is on the machine. */
	least: number;
	/** The bound that must hold, or null where there is none. */
	gate: number | null;
};

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function p95(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
