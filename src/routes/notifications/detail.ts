import type { Notification } from '$lib/domain/rows.ts';
import type { Language } from '$lib/domain/text.ts';
import { recordOf } from '../attention/contents.ts';

/**
 * What a notification says beyond its kind: which class or specialization it is about, and why a class does
 * not take place.
 */
export function detailOf(notification: Notification, language: Language): string | null {
	const { added, name, reason, text } = notification.about;
	if (notification.kind === 'desk.message') return typeof text === 'string' ? text : null;
	const what = recordOf(added ?? null)[language];
	if (typeof what === 'string') return what;
	const named = recordOf(name ?? null)[language];
	if (/^(?:assister|helping|suggestion)\./u.test(notification.kind))
		return typeof name === 'string' ? name : null;
	const hasClass = /^(?:class|seat)\./u.test(notification.kind);
	if (!hasClass || typeof named !== 'string') return null;
	return typeof reason === 'string' ? `${named}: ${reason}` : named;
}
