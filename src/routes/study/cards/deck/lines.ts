import type { CardSchedule, Schedule } from '$lib/domain/schedule.ts';
import { dueIn } from '$lib/domain/schedule.ts';
import type { PackCard } from '$lib/programs/study/pack.ts';

export type Line = { card: PackCard; standing: CardSchedule; isDue: boolean };

/** Every card with how it stands, in the deck's order. */
export function linesOf(
	cards: readonly PackCard[],
	schedule: Schedule,
	now: number
): readonly Line[] {
	const standings = new Map(schedule.cards.map((one) => [one.card, one]));
	const due = new Set(dueIn(schedule, now).map((one) => one.card));
	return cards.flatMap((card) => {
		const standing = standings.get(card.id);
		return standing ? [{ card, standing, isDue: due.has(card.id) }] : [];
	});
}
