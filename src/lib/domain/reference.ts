/** References: whom an applicant may ask, how far it has come, and what to warn a referee of. */
import { addDays, isBusinessDay } from './calendar.ts';
import type { Period } from './clock.ts';
import type { ReferenceRequest } from './reference-rows.ts';
import type { RefusalCode } from './refusals.ts';
import type { ApplicationState, ReferenceState } from './states.ts';
import { isAddress } from './text.ts';
import type { CalendarDate } from './text.ts';
import { localOf } from './zone.ts';

/** What the program asks for, as its definition says. */
export type ReferenceRule = {
	countMin: { value: number };
	peerSpecialistMin: { value: number };
};

/** SQL holds the same bounds. */
export const requestsMax = 10;
export const refereeNameMax = 100;
export const refereeEmailMax = 254;

/** An address without what a mailbox ignores: capitals, a tag after a plus, dots at one provider. */
export function addressKey(email: string): string {
	const told = email.trim().toLowerCase();
	const cut = told.lastIndexOf('@');
	const name = (cut < 0 ? told : told.slice(0, cut)).replace(/\+.*$/su, '');
	const place = cut < 0 ? '' : told.slice(cut + 1);
	const hasDots = place !== 'gmail.com' && place !== 'googlemail.com';
	return hasDots ? `${name}@${place}` : `${name.replaceAll('.', '')}@gmail.com`;
}

type Referee = { email: string; relation: string };
type Known = {
	/** Addresses of the applicant. */
	own: readonly string[];
	requests: readonly Pick<ReferenceRequest, 'email' | 'state'>[];
};

/** Why this referee cannot be asked, judged before the server does; null when they can. */
export function refuseReferee({ email, relation }: Referee, known: Known): RefusalCode | null {
	if (!isAddress(email)) return 'answer.not_an_email';
	if (relation === 'family') return 'reference.family';
	const address = addressKey(email);
	if (known.own.some((own) => addressKey(own) === address)) return 'reference.own_address';
	const standing = known.requests.filter(({ state }) => state !== 'revoked');
	if (standing.some((one) => addressKey(one.email) === address)) return 'reference.same_referee';
	return standing.length >= requestsMax ? 'reference.too_many' : null;
}

export function mayAsk(application: ApplicationState): boolean {
	return !['draft', 'withdrawn', 'denied'].includes(application);
}

/** A new link can be made, or the request taken back, until there is an answer. */
export function isOpen(state: ReferenceState): boolean {
	return state === 'asked' || state === 'opened' || state === 'expired';
}

export type ReferenceStanding = {
	received: number;
	/** Asked or opened, and not ended. */
	waiting: number;
	/** How many are still to come; 0 when there are enough. */
	lacking: number;
	/** How many people are still to be asked, if everybody who was asked answers. */
	toAsk: number;
	/** Nobody who was asked, or who answered, is a peer specialist, and the program expects one. */
	lacksPeerSpecialist: boolean;
	isComplete: boolean;
};

export function standingOf(
	requests: readonly Pick<ReferenceRequest, 'state' | 'is_peer_specialist'>[],
	rule: ReferenceRule
): ReferenceStanding {
	const received = requests.filter(({ state }) => state === 'received');
	const waiting = requests.filter(({ state }) => state === 'asked' || state === 'opened');
	const peers = (some: typeof received) => some.filter((one) => one.is_peer_specialist).length;
	const lacking = Math.max(0, rule.countMin.value - received.length);
	const peersExpected = rule.peerSpecialistMin.value;
	return {
		received: received.length,
		waiting: waiting.length,
		lacking,
		toAsk: Math.max(0, lacking - waiting.length),
		lacksPeerSpecialist: peers(received) + peers(waiting) < peersExpected,
		isComplete: lacking === 0 && peers(received) >= peersExpected
	};
}

/** The day by which they have to be here: so many days before the interview's, where that is held. */
export function referencesDueOn(
	interview: { starts_at: number; zone: string },
	period: Period
): CalendarDate {
	let day = localOf(interview.starts_at, interview.zone).on;
	for (let left = period.count; left > 0;) {
		day = addDays(day, -1);
		if (period.unit !== 'business_days' || isBusinessDay(day, period.holidays)) left -= 1;
	}
	return day;
}

/** 32 random bytes as base64url: what opens a request, and is kept by nobody but its holders. */
export const tokenShape = /^[A-Za-z0-9_-]{43}$/u;

/** Parts of words that tell of a diagnosis or a treatment, in both languages. */
const telling = [
	'diagnos',
	'bipolar',
	'schizo',
	'esquizo',
	'psychosis',
	'psychotic',
	'psicosis',
	'psicótic',
	'ptsd',
	'tept',
	'borderline',
	'medicat',
	'medicament',
	'antidepress',
	'antidepresiv',
	'hospitaliz',
	'inpatient',
	'suicid',
	'rehab',
	'detox',
	'symptom',
	'síntoma',
	'dsm-'
];

/** Whether it may say more of somebody's health than a reference should. A reminder, never a bar. */
export function tellsOfHealth(text: string): boolean {
	const told = text.toLowerCase();
	return telling.some((part) => told.includes(part));
}
