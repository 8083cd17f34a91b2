/** Interview times for the demo's coming weeks, counted from today and offered by staff. */
import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/lib/domain/calendar.ts';
import { daysOf, timesOf } from '../../../src/lib/domain/interview.ts';
import { localOf } from '../../../src/lib/domain/zone.ts';
import type { Backend } from '../server.ts';
import { act, type Hand } from './hand.ts';

const zone = 'America/New_York';
const [tuesday, thursday] = [2, 4];
const minutes = 45;
const interviewers = ['Rowan', 'Lee'];
const place = 'https://meet.example.org/waymark-demo';

/** Two afternoons a week, the first in four days at the earliest. Answers the times in their order. */
export async function offerInterviews(
	backend: Backend,
	staff: Hand,
	{ weeks }: { weeks: number }
): Promise<readonly string[]> {
	const now = Date.now();
	const days = daysOf(addDays(localOf(now, zone).on, 4), weeks, [tuesday, thursday]);
	const hours = { from: '12:00', until: '16:30', minutes, pause: 30, zone };
	const { times } = timesOf({ days, ...hours }, now);
	const slots = times.map((starts_at) => {
		return { slot: randomUUID(), starts_at, minutes, zone, interviewers, place };
	});
	await act(backend, staff, [['slot.publish', { program: 'massachusetts', slots }]]);
	return slots.map(({ slot }) => slot);
}
