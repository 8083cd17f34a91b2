/** The figure on the app's icon, where the system shows one; none for nothing. */
export function showBadge(count: number): void {
	if (!('setAppBadge' in navigator)) return;
	const done = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
	// Some systems have the functions and refuse until the app is installed.
	done.catch(() => undefined);
}
