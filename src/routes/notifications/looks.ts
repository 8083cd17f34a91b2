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
	'letter.exam_instructions': { icon: 'letter', tone: 'good' }
};

/** The page that a notification is about. */
export function targetOf(notification: Notification): string {
	const letter = notification.about['letter'];
	switch (notification.kind) {
		case 'letter.exam_instructions':
			return typeof letter === 'string' ? `/letters/${letter}` : '/dashboard';
		case 'certificate.change_asked':
			return '/application/training';
		case 'file.refused':
			return '/application';
		default:
			return '/application/status';
	}
}
