import type { IconName } from '$lib/ui/icons.ts';
import type { Words } from '$lib/words.ts';

export type MenuItem = {
	id: string;
	href: string;
	icon: IconName;
	label: string;
	/** Pages elsewhere that belong to it. */
	holds?: string;
	/** Beneath the item above it. */
	beneath?: boolean;
	count?: number;
};

type Counts = { unread: number; refused: number; isReviewer: boolean };

/** The applicant's menu. "My Application" stands beneath the dashboard, where people look for it. */
export function menu(words: Words['common']['nav'], counts: Counts): readonly MenuItem[] {
	const items: MenuItem[] = [
		{ id: 'dashboard', href: '/dashboard', icon: 'home', label: words.dashboard },
		{
			id: 'application',
			href: '/application',
			icon: 'form',
			label: words.application,
			holds: '/class',
			beneath: true
		},
		{ id: 'study', href: '/study', icon: 'study', label: words.study },
		{
			id: 'notifications',
			href: '/notifications',
			icon: 'bell',
			label: words.notifications,
			count: counts.unread
		}
	];
	if (counts.refused > 0) {
		items.push({
			id: 'attention',
			href: '/attention',
			icon: 'attention',
			label: words.attention,
			count: counts.refused
		});
	}
	if (counts.isReviewer)
		items.push({ id: 'desk', href: '/desk', icon: 'people', label: words.desk });
	items.push({ id: 'settings', href: '/settings', icon: 'settings', label: words.settings });
	items.push({ id: 'help', href: '/help', icon: 'help', label: words.help });
	return items;
}

export function isCurrent(item: MenuItem, path: string): boolean {
	const isUnder = (place: string) => path === place || path.startsWith(`${place}/`);
	return isUnder(item.href) || (item.holds !== undefined && isUnder(item.holds));
}
