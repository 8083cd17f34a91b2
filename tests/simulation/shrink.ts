/**
 * Makes a failing script short: leaves out ever smaller stretches of acts for as long as what is left
 * still fails, within a bound of time. Each act has its own chance, so the rest stays what it was.
 */
export type Shrinking<Act> = {
	/** Whether these acts alone still show the failure. */
	fails: (acts: readonly Act[]) => Promise<boolean>;
	isTimeUp: () => boolean;
};

export async function shrink<Act>(
	acts: readonly Act[],
	{ fails, isTimeUp }: Shrinking<Act>
): Promise<readonly Act[]> {
	let left = acts;
	let length = Math.ceil(left.length / 2);
	while (length >= 1 && !isTimeUp()) {
		const before = left.length;
		for (let from = 0; from < left.length && !isTimeUp();) {
			const rest = [...left.slice(0, from), ...left.slice(from + length)];
			if (await fails(rest)) left = rest;
			else from += length;
		}
		if (length === 1 && left.length === before) break;
		length = length === 1 ? 1 : Math.ceil(length / 2);
	}
	return left;
}
