/** Which classes an application may name as it stands on this device: open, late with proof, or sent. */
import type { KnownClass } from '$lib/domain/answer.ts';
import type { ClassRow, WindowRow } from '$lib/domain/class-rows.ts';
import { placesOf, standingOf } from '$lib/domain/class.ts';
import { lateness } from '$lib/domain/late.ts';
import type { Submission } from '$lib/domain/rows.ts';

type Offer = { classes: readonly ClassRow[]; windows: readonly WindowRow[] };
type Application = {
	now: number;
	lateHours: number;
	fields: Readonly<Record<string, { saved_at: number; pending: boolean }>>;
	sent: readonly Pick<Submission, 'part' | 'fields'>[];
};

/** Null before the list has arrived: then nothing is held against an answer. */
export function knownClasses(
	{ classes, windows }: Offer,
	application: Application
): readonly KnownClass[] | null {
	if (classes.length === 0) return null;
	const { now, lateHours } = application;
	const sent = { at: now, received: receivedAt(application), finished: now };
	return classes.map((row) => {
		const window = windows.find(({ id }) => id === row.window_id) ?? null;
		const standing = standingOf(row, window, now);
		const isLate = standing === 'closed' && window !== null && hasPlace(row);
		const isOpen =
			standing === 'open' ||
			wasSent(row.id, application) ||
			(isLate && lateness(window, lateHours, sent) !== 'closed');
		return { id: row.id, isOpen };
	});
}

function hasPlace(row: ClassRow): boolean {
	const { isWaiting, left } = placesOf(row);
	return !isWaiting || left > 0;
}

/** When the server had the last answer; null while one of them is only here. */
function receivedAt({ fields }: Application): number | null {
	const all = Object.values(fields);
	if (all.length === 0 || all.some(({ pending }) => pending)) return null;
	return Math.max(...all.map(({ saved_at }) => saved_at));
}

/** A window may close while a change is asked for: what was sent before stays. */
function wasSent(id: string, { sent }: Application): boolean {
	return sent.some(
		({ fields, part }) => part === 'application' && Object.values(fields).includes(id)
	);
}
