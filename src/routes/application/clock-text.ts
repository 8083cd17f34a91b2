import type { Clock } from '$lib/domain/clock.ts';
import { dayOf } from '../moment.ts';
import type { Phrasebook } from '../phrasebook.svelte.ts';

/** The published clock in words; null when none runs or stands. */
export function clockText(clock: Clock, { application, language }: Phrasebook): string | null {
	switch (clock.kind) {
		case 'none':
			return null;
		case 'running':
			return application.clock.running(
				clock.daysLeft,
				dayOf(clock.due, language),
				clock.isBusiness
			);
		case 'late':
			return application.clock.late(clock.daysLate, dayOf(clock.due, language));
		case 'paused':
			return application.clock.paused(clock.daysLeft, clock.isBusiness);
	}
}
