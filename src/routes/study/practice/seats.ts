/**
 * Which simulation was begun on this page a moment ago: it opens running. Any other is found again,
 * and waits at its gate until the person says that they are there.
 */
let taken: string | null = null;

export function takeSeat(sitting: string): void {
	taken = sitting;
}

export function isSeatTaken(sitting: string): boolean {
	const isTaken = taken === sitting;
	taken = null;
	return isTaken;
}
