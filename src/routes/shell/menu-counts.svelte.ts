import { notifications } from '$lib/store/queries/notifications.ts';
import { roles } from '$lib/store/queries/roles.ts';
import type { Waymark } from '../waymark.ts';

/** The figures beside the menu's items. */
export function menuCounts(waymark: Waymark) {
	const all = notifications();
	const mine = roles();
	return {
		get current() {
			return {
				unread: (all.current ?? []).filter((each) => each.read_at === null).length,
				refused: waymark.sync.refused + waymark.sync.held,
				isReviewer: (mine.current ?? []).length > 0
			};
		}
	};
}
