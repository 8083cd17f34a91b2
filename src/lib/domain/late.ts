/**
 * Whether a class may be applied for at a moment, as its window and the program's rule for late
 * applications say. What was finished before the window closed is taken for a while after it: the
 * server's own clock proves it, or else the device's word does, and then the reviewer is told.
 */

/** `seen` by the server before the window closed; `told` by the device alone. */
export type Lateness = 'open' | 'seen' | 'told' | 'closed';

export type Sent = {
	/** When the application arrives. */
	at: number;
	/** When the server had received the last of its answers; null while some are on the device. */
	received: number | null;
	/** When it was finished on the device, as the device says. */
	finished: number | null;
};

export function lateness(
	window: { opens_at: number; closes_at: number },
	lateHours: number,
	{ at, received, finished }: Sent
): Lateness {
	const isWithin = (moment: number | null) =>
		moment !== null && moment >= window.opens_at && moment < window.closes_at;
	if (isWithin(at)) return 'open';
	if (at < window.opens_at || at >= window.closes_at + lateHours * hourMs) return 'closed';
	if (received !== null && received < window.closes_at) return 'seen';
	return isWithin(finished) ? 'told' : 'closed';
}

const hourMs = 3_600_000;
