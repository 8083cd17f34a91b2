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
	'letter.exam_instructions': { icon: 'letter', tone: 'good' },
	'mentor.asked': { icon: 'people', tone: 'plain' },
	'mentor.accepted': { icon: 'people', tone: 'good' },
	'mentor.declined': { icon: 'people', tone: 'plain' },
	'mentor.confirmed': { icon: 'people', tone: 'good' },
	'mentor.not_confirmed': { icon: 'people', tone: 'plain' }
};

/** The page that a notification is about. */
export function targetOf(notification: Notification): string {
	const { letter, mentoring } = notification.about;
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
		case 'mentor.confirmed':
		case 'mentor.not_confirmed':
			return '/study/mentors';
		default:
			return '/application/status';
	}
}
