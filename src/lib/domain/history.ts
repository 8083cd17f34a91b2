/**
 * The history both sides see: which words an event is told with, and what those words are about.
 * Nothing is left out; only a reviewer opening the same file again and again is told once, with how
 * many times.
 */
import type { Event } from './rows.ts';
import type { SentPart } from './states.ts';
import type { Json } from './text.ts';

export const historyKeys = [
	'application.started',
	'application.submitted',
	'application.submitted_again',
	'application.withdrawn',
	'application.approved',
	'application.change_asked',
	'application.denied',
	'application.claimed',
	'application.released',
	'certificate.submitted',
	'certificate.submitted_again',
	'certificate.approved',
	'certificate.change_asked',
	'certificate.denied',
	'certificate.claimed',
	'certificate.released',
	'renewal.submitted',
	'renewal.submitted_again',
	'renewal.approved',
	'renewal.change_asked',
	'renewal.denied',
	'renewal.claimed',
	'renewal.released',
	'review.second_asked',
	'file.received',
	'file.refused',
	'file.removed',
	'file.looked',
	'message.sent',
	'fee.confirmed',
	'letter.sent',
	'interview.booked',
	'interview.moved',
	'interview.cancelled',
	'interview.held',
	'interview.missed',
	'seat.offered',
	'seat.waiting',
	'seat.declined',
	'seat.taken',
	'seat.given_up',
	'seat.expired',
	'seat.ended',
	'exam.passed',
	'exam.failed',
	'attempt.requested',
	'attempt.passed',
	'attempt.failed',
	'attempt.missed',
	'certification.issued',
	'assister.invited',
	'assister.joined',
	'assister.ended',
	'certification.renewed',
	'hours.accepted',
	'hours.returned',
	'hours.mended'
] as const;
export type HistoryKey = (typeof historyKeys)[number];

export type HistoryEntry = {
	id: string;
	key: HistoryKey;
	part: SentPart;
	actor: Event['actor'];
	about: Readonly<Record<string, Json>>;
	/** When; of the last time, where `times` is more than one. */
	at: number;
	times: number;
};

/** Looks at one file closer together than this are told as one. */
const sameLookMs = 60 * 60 * 1000;

/** Newest first. */
export function historyOf(events: readonly Event[]): readonly HistoryEntry[] {
	const entries: HistoryEntry[] = [];
	const oldestFirst = [...events].sort((left, right) => left.at - right.at || byId(left, right));
	for (const event of oldestFirst) {
		const earlier = event.kind === 'file.looked' ? sameLook(entries, event) : undefined;
		if (earlier) {
			earlier.at = event.at;
			earlier.times += 1;
		} else {
			entries.push(entryOf(event));
		}
	}
	return [...entries].sort((left, right) => right.at - left.at);
}

function byId(left: Event, right: Event): number {
	return left.id < right.id ? -1 : 1;
}

function sameLook(entries: readonly HistoryEntry[], event: Event): HistoryEntry | undefined {
	return entries.find(
		(entry) =>
			entry.key === 'file.looked' &&
			entry.about['file'] === event.about['file'] &&
			event.at - entry.at < sameLookMs
	);
}

function entryOf(event: Event): HistoryEntry {
	const { id, part, actor, about, at } = event;
	return { id, key: historyKey(event), part, actor, about, at, times: 1 };
}

/** The message that tells an event. */
export function historyKey(event: Pick<Event, 'kind' | 'part' | 'about'>): HistoryKey {
	const revision = event.about['revision'];
	const again = typeof revision === 'number' && revision > 1;
	switch (event.kind) {
		case 'application.submitted':
		case 'certificate.submitted':
		case 'renewal.submitted':
			return again ? `${event.kind}_again` : event.kind;
		case 'review.claimed':
			return `${event.part}.claimed`;
		case 'review.released':
		case 'review.expired':
			return `${event.part}.released`;
		case 'review.approved':
			return `${event.part}.approved`;
		case 'review.change_asked':
			return `${event.part}.change_asked`;
		case 'review.denied':
			return `${event.part}.denied`;
		default:
			return event.kind;
	}
}
