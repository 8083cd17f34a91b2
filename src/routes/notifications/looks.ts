import type { Notification, NotificationKind } from '$lib/domain/rows.ts';
import type { IconName } from '$lib/ui/icons.ts';

type Look = { icon: IconName; tone: 'plain' | 'good' | 'attention' };

export const looks: Readonly<Record<NotificationKind, Look>> = {
	'application.received': { icon: 'check', tone: 'plain' },
	'application.change_asked': { icon: 'attention', tone: 'attention' },
	'application.approved': { icon: 'check', tone: 'good' },
	'certificate.received': { icon: 'check', tone: 'plain' },
	'certificate.change_asked': { icon: 'attention', tone: 'attention' },
	'certificate.approved': { icon: 'check', tone: 'good' },
	'file.refused': { icon: 'problem', tone: 'attention' },
	'reference.needed': { icon: 'people', tone: 'plain' },
	'reference.waiting': { icon: 'clock', tone: 'attention' },
	'reference.received': { icon: 'check', tone: 'good' },
	'reference.declined': { icon: 'people', tone: 'attention' },
	'reference.expired': { icon: 'clock', tone: 'attention' },
	'reference.unreached': { icon: 'people', tone: 'attention' },
	'mail.bounced': { icon: 'attention', tone: 'attention' },
	'letter.exam_instructions': { icon: 'letter', tone: 'good' },
	'interview.invited': { icon: 'check', tone: 'good' },
	'interview.booked': { icon: 'calendar', tone: 'good' },
	'interview.moved': { icon: 'calendar', tone: 'plain' },
	'interview.cancelled': { icon: 'calendar', tone: 'attention' },
	'interview.missed': { icon: 'calendar', tone: 'attention' },
	'interview.reminder': { icon: 'clock', tone: 'plain' },
	'class.changed': { icon: 'calendar', tone: 'attention' },
	'class.cancelled': { icon: 'calendar', tone: 'attention' },
	'seat.offered': { icon: 'check', tone: 'good' },
	'seat.waiting': { icon: 'clock', tone: 'plain' },
	'seat.declined': { icon: 'letter', tone: 'attention' },
	'seat.taken': { icon: 'check', tone: 'good' },
	'seat.expired': { icon: 'clock', tone: 'attention' },
	'seat.ended': { icon: 'calendar', tone: 'attention' },
	'homework.accepted': { icon: 'check', tone: 'good' },
	'homework.returned': { icon: 'edit', tone: 'attention' },
	'exam.unlocked': { icon: 'check', tone: 'good' },
	'exam.passed': { icon: 'letter', tone: 'good' },
	'exam.failed': { icon: 'form', tone: 'attention' },
	'attempt.requested': { icon: 'calendar', tone: 'good' },
	'attempt.passed': { icon: 'letter', tone: 'good' },
	'attempt.failed': { icon: 'form', tone: 'attention' },
	'attempt.missed': { icon: 'form', tone: 'attention' },
	'renewal.received': { icon: 'check', tone: 'good' },
	'renewal.change_asked': { icon: 'edit', tone: 'attention' },
	'renewal.approved': { icon: 'letter', tone: 'good' },
	'renewal.denied': { icon: 'form', tone: 'attention' },
	'application.denied': { icon: 'form', tone: 'attention' },
	'hours.returned': { icon: 'edit', tone: 'attention' },
	'desk.message': { icon: 'letter', tone: 'attention' },
	'deadline.window': { icon: 'clock', tone: 'attention' },
	'deadline.renewal': { icon: 'clock', tone: 'attention' },
	'mentor.asked': { icon: 'people', tone: 'plain' },
	'mentor.accepted': { icon: 'people', tone: 'good' },
	'mentor.declined': { icon: 'people', tone: 'plain' },
	'mentor.confirmed': { icon: 'people', tone: 'good' },
	'mentor.not_confirmed': { icon: 'people', tone: 'plain' },
	'assister.joined': { icon: 'people', tone: 'good' },
	'assister.left': { icon: 'people', tone: 'plain' },
	'suggestion.made': { icon: 'edit', tone: 'attention' },
	'helping.ended': { icon: 'people', tone: 'plain' }
};

/** Whole families of news are about one page. */
const places: readonly (readonly [begins: string, path: string])[] = [
	['desk.', '/notifications'],
	['interview.', '/application/interview'],
	['reference.', '/application/references'],
	['seat.', '/application/admission'],
	['homework.', '/class'],
	['exam.passed', '/application/certificate'],
	['attempt.passed', '/application/certificate'],
	['attempt.', '/application/deadlines'],
	['renewal.approved', '/application/deadlines'],
	['renewal.', '/application/renewal'],
	['hours.', '/application/renewal'],
	['deadline.', '/application/deadlines'],
	['exam.', '/class'],
	['mail.', '/settings/news'],
	['mentor.confirmed', '/study/mentors'],
	['mentor.not_confirmed', '/study/mentors'],
	['assister.', '/application/assister'],
	['suggestion.', '/application/assister'],
	['helping.', '/helping']
];

/** The page that a notification is about. */
export function targetOf(notification: Notification): string {
	const { letter, mentoring, program } = notification.about;
	const place = places.find(([begins]) => notification.kind.startsWith(begins));
	if (place) return place[1];
	switch (notification.kind) {
		case 'letter.exam_instructions':
			return typeof letter === 'string' ? `/letters/${letter}` : '/dashboard';
		case 'certificate.change_asked':
			return '/application/training';
		case 'file.refused':
			return '/application';
		case 'mentor.asked':
		case 'mentor.accepted':
		case 'mentor.declined':
			return typeof mentoring === 'string' ? `/study/mentors/${mentoring}` : '/study/mentors';
		case 'class.changed':
		case 'class.cancelled':
			return typeof program === 'string' ? `/programs/${program}/classes` : '/application';
		default:
			return '/application/status';
	}
}
