/**
 * The demo's Massachusetts: a class that is over, one under way, one being put together, and people
 * who apply for the next. It begins months ago; between what people do, days pass.
 */
import { randomUUID } from 'node:crypto';
import { applying, beingAdmitted, finished, underWay, type Candidate } from './candidates.ts';
import { seedComingClasses, seedPastClasses } from './classes.ts';
import { finish, study, studyOn } from './classwork.ts';
import { elapse } from './elapse.ts';
import type { Hand } from './hand.ts';
import { offerInterviews } from './interviews.ts';
import { apply, askReferees, book, decide, interview, review, take } from './seats.ts';
import type { Admitting, Entry } from './seats.ts';

/** Together these are whole weeks, so that the days of a class keep their weekdays. */
const wait = {
	/** From an application to its interview and its place, twice. */
	admission: 21,
	finishedClass: 70,
	underWayApplies: 49,
	nextApplies: 36,
	nextDecided: 24,
	nextTaken: 2,
	today: 1
};
const daysAgo = Object.values(wait).reduce((sum, days) => sum + days, wait.admission);

/** `handOf` answers who acts for somebody, and makes whom the demo does not have yet. */
export async function seedAdmission(
	admitting: Admitting,
	handOf: (who: string) => Promise<Hand>
): Promise<void> {
	const { backend, quinn } = admitting;
	const classes = await seedComingClasses(backend, quinn, { now: Date.now(), daysAgo });
	const enter = (people: readonly Candidate[], key: string): Promise<Entry[]> =>
		Promise.all(
			people.map(async (person) => ({
				...{ person, applicant: await handOf(person.who), classId: classes.get(key) ?? '' },
				...{ application: randomUUID(), seat: randomUUID() }
			}))
		);
	await playFinished(admitting, await enter(finished, 'finished'));
	const students = await enter(underWay, 'under_way');
	await admit(admitting, students);
	await elapse(backend, wait.nextApplies);
	const next = await enter(beingAdmitted, 'closed');
	await present(admitting, next);
	await elapse(backend, wait.nextDecided);
	const later = await enter(applying, 'open');
	await apply(admitting, later);
	const returned = await study(admitting, students);
	await playNext(admitting, next);
	await studyOn(admitting, students, returned);
	await playLater(admitting, later);
	await seedPastClasses(backend, quinn);
}

/** Everybody applies, books a time and is spoken for. */
async function present(admitting: Admitting, entries: readonly Entry[]): Promise<void> {
	const slots = await offerInterviews(admitting.backend, admitting.quinn, { weeks: 2 });
	await apply(admitting, entries);
	await book(admitting, entries, slots);
	await askReferees(admitting, entries, 2);
}

/** From the application to a place that is taken. */
async function admit(admitting: Admitting, entries: readonly Entry[]): Promise<void> {
	await present(admitting, entries);
	await elapse(admitting.backend, wait.admission);
	await interview(admitting, entries);
	await review(admitting, entries);
	await decide(admitting, entries, 'offer');
	await take(admitting, entries);
}

async function playFinished(admitting: Admitting, entries: readonly Entry[]): Promise<void> {
	await admit(admitting, entries);
	await elapse(admitting.backend, wait.finishedClass);
	await finish(admitting, entries);
	await elapse(admitting.backend, wait.underWayApplies);
}

/** The class's places are offered, two people wait, one has none, and one is still to be decided. */
async function playNext(admitting: Admitting, entries: readonly Entry[]): Promise<void> {
	await interview(admitting, entries);
	await review(admitting, entries.slice(0, -1));
	await decide(admitting, entries.slice(0, 6), 'offer');
	await decide(admitting, entries.slice(6, 8), 'wait');
	await decide(admitting, entries.slice(8, 9), 'decline');
	await elapse(admitting.backend, wait.nextTaken);
	await take(admitting, entries.slice(1, 4));
	await elapse(admitting.backend, wait.today);
}

/** Of four, two have a time, one of them a reference that is here; the others have booked none. */
async function playLater(admitting: Admitting, entries: readonly Entry[]): Promise<void> {
	const slots = await offerInterviews(admitting.backend, admitting.quinn, { weeks: 6 });
	await book(admitting, entries.slice(0, 2), slots);
	await askReferees(admitting, entries.slice(0, 1), 1);
	await askReferees(admitting, entries.slice(1, 2), 0);
}
