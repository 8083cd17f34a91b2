/** Where somebody is in the tour of the demo. Kept per window, since each window has its own origin. */
const key = 'waymark.tour';
export const tourSteps = 6;
/** Which of the steps are done in the reviewer's window. */
export const deskSteps: readonly number[] = [3, 5];

export class Tour {
	/** Null while the tour is not shown. */
	at = $state<number | null>(readStep());

	go(step: number | null): void {
		this.at = step === null ? null : Math.min(tourSteps - 1, Math.max(0, step));
		try {
			if (this.at === null) localStorage.removeItem(key);
			else localStorage.setItem(key, String(this.at));
		} catch {
			// The tour then only forgets where it was.
		}
	}
}

function readStep(): number | null {
	try {
		const kept = localStorage.getItem(key);
		const step = kept === null ? NaN : Number(kept);
		return Number.isInteger(step) && step >= 0 && step < tourSteps ? step : null;
	} catch {
		return null;
	}
}
