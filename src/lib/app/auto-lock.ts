/** Locks by itself what nobody has touched for a while, in whatever tab it was used last. */
import { clock } from '../device/clock.ts';

type Watch = {
	/** Null while nothing is to be locked. */
	minutes: () => number | null;
	/** Another tab must hear that this one is in use. */
	tellUsed: () => void;
	over: () => void;
};

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const lookMs = 5000;

/** Answers with what to call when another tab is used. */
export function watchUse({ minutes, tellUsed, over }: Watch): () => void {
	let usedAt = clock.now();
	let toldAt = 0;
	const look = (): boolean => {
		const now = clock.now();
		// A clock that was set back would keep it open for as long.
		const limit = minutes();
		if (limit === null || now < usedAt) usedAt = now;
		const isOver = limit !== null && now - usedAt >= limit * 60_000;
		if (isOver) over();
		return isOver;
	};
	const used = () => {
		// What was left for too long is locked by the touch that finds it open.
		if (look()) return;
		usedAt = clock.now();
		if (Math.abs(usedAt - toldAt) < lookMs) return;
		toldAt = usedAt;
		tellUsed();
	};
	const again = () => {
		if (!look()) clock.after(lookMs, again);
	};
	for (const sign of signs) addEventListener(sign, used, { capture: true, passive: true });
	document.addEventListener('visibilitychange', look);
	addEventListener('pageshow', look);
	clock.after(lookMs, again);
	return () => (usedAt = clock.now());
}
