/**
 * How a person hears of news. The app always tells; mails and alerts (what a phone shows although
 * Waymark is closed) follow the person's choices, by subject, and their quiet hours. The twins of
 * these rules are in the migration `reaching`.
 */
import { addDays } from './calendar.ts';
import type { NotificationKind } from './rows.ts';
import { localOf, momentOf } from './zone.ts';
import type { TimeOfDay } from './zone.ts';

/** In the order in which they are offered. */
export const subjects = [
	'decision',
	'receipt',
	'interview',
	'reference',
	'class',
	'deadline',
	'mentor'
] as const;
export type Subject = (typeof subjects)[number];
export type ReachChannel = 'mail' | 'alert';

export const bounceReasons = ['unknown', 'full', 'refused'] as const;
export type BounceReason = (typeof bounceReasons)[number];

/** A row of the feed; there is none before the first choice. */
export type Reach = {
	person: string;
	mail_off: readonly Subject[];
	alert_off: readonly Subject[];
	/** Minutes since midnight, 0 to 1439, in `zone`; all three null without quiet hours. */
	quiet_from: number | null;
	quiet_to: number | null;
	zone: string | null;
	/** Whether an alert says what the news is about. */
	detailed: boolean;
	/** The address that mails came back from; it may be another one by now. */
	bounced_address: string | null;
	bounced_reason: BounceReason | null;
	bounced_at: number | null;
};

/** Their mail does not wait until the quiet hours end: by then it could be too late. */
export const urgentKinds: readonly NotificationKind[] = [
	'interview.cancelled',
	'interview.moved',
	'interview.reminder',
	'seat.offered'
];

/** About the mails themselves, and so of no subject: nobody can choose it away. */
type Unchosen = 'mail.bounced';

export const subjectOf: Readonly<Record<Exclude<NotificationKind, Unchosen>, Subject>> = {
	'application.change_asked': 'decision',
	'application.approved': 'decision',
	'application.denied': 'decision',
	'certificate.change_asked': 'decision',
	'certificate.approved': 'decision',
	'file.refused': 'decision',
	'letter.exam_instructions': 'decision',
	'interview.cancelled': 'decision',
	'seat.offered': 'decision',
	'seat.declined': 'decision',
	'seat.expired': 'decision',
	'seat.ended': 'decision',
	'exam.passed': 'decision',
	'exam.failed': 'decision',
	'attempt.passed': 'decision',
	'attempt.failed': 'decision',
	'attempt.missed': 'decision',
	'renewal.change_asked': 'decision',
	'renewal.approved': 'decision',
	'renewal.denied': 'decision',
	'hours.returned': 'decision',
	'desk.message': 'decision',
	'application.received': 'receipt',
	'certificate.received': 'receipt',
	'interview.invited': 'receipt',
	'attempt.requested': 'receipt',
	'renewal.received': 'receipt',
	'seat.waiting': 'receipt',
	'seat.taken': 'receipt',
	'interview.booked': 'interview',
	'interview.moved': 'interview',
	'interview.missed': 'interview',
	'interview.reminder': 'interview',
	'reference.needed': 'reference',
	'reference.waiting': 'reference',
	'reference.received': 'reference',
	'reference.declined': 'reference',
	'reference.expired': 'reference',
	'reference.unreached': 'reference',
	'class.changed': 'class',
	'class.cancelled': 'class',
	'homework.accepted': 'class',
	'homework.returned': 'class',
	'exam.unlocked': 'class',
	'deadline.window': 'deadline',
	'deadline.renewal': 'deadline',
	'mentor.asked': 'mentor',
	'mentor.accepted': 'mentor',
	'mentor.declined': 'mentor',
	'mentor.confirmed': 'mentor',
	'mentor.not_confirmed': 'mentor',
	'assister.joined': 'mentor',
	'assister.left': 'mentor',
	'suggestion.made': 'mentor',
	'helping.ended': 'mentor'
};

/**
 * Whether a subject can be switched off there. What was decided, and what has to be done in time, is
 * always mailed as long as there is an account; mentors and helpers are never mailed about.
 */
export function maySwitch(channel: ReachChannel, subject: Subject): boolean {
	return channel === 'alert' || (subject !== 'decision' && subject !== 'mentor');
}

export type QuietHours = { from: number; to: number; zone: string };

export function quietHoursOf(
	reach: Pick<Reach, 'quiet_from' | 'quiet_to' | 'zone'>
): QuietHours | null {
	const { quiet_from: from, quiet_to: to, zone } = reach;
	return from === null || to === null || zone === null ? null : { from, to, zone };
}

/**
 * When the quiet hours end that are now, in milliseconds; null when none are. They may span midnight.
 * Where clocks are set back the later of two times counts: nobody is woken early.
 */
export function quietUntil(now: number, { from, to, zone }: QuietHours): number | null {
	const wall = localOf(now, zone);
	const told = minutesOf(wall.at);
	const isQuiet = from < to ? told >= from && told < to : told >= from || told < to;
	if (!isQuiet || from === to) return null;
	const on = told >= to ? addDays(wall.on, 1) : wall.on;
	const end = momentOf({ on, at: timeOf(to) }, zone);
	return end.kind === 'twice' ? end.again : end.at;
}

/** `22:30` as minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function timeOf(minutes: number): TimeOfDay {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
