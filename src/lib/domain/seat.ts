/**
 * Who may take a place and give it up, and in which order a waiting list is called. The server says
 * the same and has the last word: how many places are left, only it can know.
 */
import type { RefusalCode } from './refusals.ts';
import type { Seat } from './seat-rows.ts';
import type { SeatState } from './states.ts';
import type { Json } from './text.ts';

const live: readonly SeatState[] = ['offered', 'waiting', 'taken', 'completed'];

/** The seat that counts: the one that lives, else the last that ended. */
export function standingSeat<One extends Pick<Seat, 'state' | 'at'>>(
	seats: readonly One[]
): One | null {
	const latestFirst = [...seats].sort((left, right) => right.at - left.at);
	return latestFirst.find(({ state }) => live.includes(state)) ?? latestFirst[0] ?? null;
}

export function refuseTake(
	seat: Pick<Seat, 'state' | 'expires_at'>,
	now: number
): RefusalCode | null {
	const isPast = seat.state === 'offered' && (seat.expires_at ?? Infinity) <= now;
	if (seat.state === 'expired' || isPast) return 'seat.expired';
	return seat.state === 'offered' ? null : 'seat.stale';
}

export function refuseGiveUp(seat: Pick<Seat, 'state'>): RefusalCode | null {
	const mayGiveUp = seat.state === 'offered' || seat.state === 'waiting' || seat.state === 'taken';
	return mayGiveUp ? null : 'seat.stale';
}

export type FirstRule = { path: string; values: readonly string[] };

/** Whether the answers put a person first on a list. */
export function comesFirst(rule: FirstRule, answers: Readonly<Record<string, Json>>): boolean {
	const answer = answers[rule.path];
	return typeof answer === 'string' && rule.values.includes(answer);
}

export type Mean = { factor: string; mean: number | null };

/** The mean of each factor over everybody who scored it; null where nobody did. */
export function meansOf(
	factors: readonly { id: string }[],
	means: Readonly<Record<string, number>>
): readonly Mean[] {
	return factors.map(({ id }) => ({ factor: id, mean: means[id] ?? null }));
}

/** One number to sort by: the mean of the means; null where nobody scored. */
export function overallOf(means: readonly Mean[]): number | null {
	const known = means.flatMap(({ mean }) => (mean === null ? [] : [mean]));
	if (known.length === 0) return null;
	return known.reduce((sum, mean) => sum + mean, 0) / known.length;
}
