/** What of a program's clocks its staff can set. */
import { clockNames, type ClockName } from '$lib/domain/amendments.ts';
import type { Program } from '$lib/programs/program.ts';

/** The clocks that a program can have: none for what is never sent there. */
export function clocksOf({ certifying, exam, parts }: Program): readonly ClockName[] {
	const has: Record<ClockName, boolean> = {
		applicationReview: parts.includes('application'),
		certificateReview: parts.includes('certificate'),
		renewalReview: certifying?.renewal !== undefined,
		approvalWindow: exam !== undefined,
		accommodationLead: exam !== undefined
	};
	return clockNames.filter((name) => has[name]);
}

/** Whether days off change anything. */
export function countsBusinessDays({ admission, clocks }: Program): boolean {
	const periods = clockNames.map((name) => clocks[name]?.value);
	return [...periods, admission?.references.dueBefore.value].some(
		(period) => period?.unit === 'business_days'
	);
}

/** A whole number within bounds; null for anything else. */
export function wholeOf(
	typed: string,
	{ least, most }: { least: number; most: number }
): number | null {
	const text = typed.trim();
	if (!/^\d{1,4}$/u.test(text)) return null;
	const count = Number(text);
	return count >= least && count <= most ? count : null;
}
