/** How the tests of figures ask for them. */
import type { TestDatabase, Who } from '../../tests/fakes/database.ts';

export type Week = Record<'received' | 'again' | 'approve' | 'change' | 'deny', number> & {
	week: string;
	part: string;
};
export type Figures = {
	everybody: boolean;
	weeks: Week[];
	ages: Record<string, unknown>[];
	risk: { late: number; due: number[]; pace: number[]; since: string | null };
	waits: { part: string; week: string | null; count: number; median: number; p90: number }[];
	reasons: { part: string; code: string; given: number; mended: number; repeated: number }[];
	agreement: { source: string; looked: number; agreed: number }[];
	people: { name: string; is_me: boolean; count: number; minutes: number }[];
};

/** A day some days from today, as SQL writes it. */
export function day(later: number): string {
	return new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
}

/** From yesterday to tomorrow, if no days are named. */
export function figuresFor(
	db: TestDatabase,
	who: Who,
	[from, to]: readonly [string, string] = [day(-1), day(1)]
): Promise<Figures> {
	const args = { p_program: 'calmhsa', p_from: from, p_to: to };
	return db.call<Figures>(who, 'desk_figures', args);
}
