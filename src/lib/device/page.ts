/** The page begins anew, and shows nothing of what it showed in the meantime. */
export function endPage(path?: string): void {
	document.documentElement.hidden = true;
	if (path === undefined) location.reload();
	else location.assign(path);
}

const key = 'waymark.gone';

/** Another page stands in this one's place, and the way back leads to it again. */
export function leavePage(address: string): void {
	document.documentElement.hidden = true;
	try {
		sessionStorage.setItem(key, address);
	} catch {
		// Then the way back leads here.
	}
	location.replace(address);
}

/** True when somebody came back to a page that was left in a hurry: they are sent on again. */
export function wasLeft(): boolean {
	try {
		const address = sessionStorage.getItem(key);
		if (address === null) return false;
		const [entry] = performance.getEntriesByType('navigation');
		const isBack = entry !== undefined && 'type' in entry && entry.type === 'back_forward';
		if (isBack) location.replace(address);
		else sessionStorage.removeItem(key);
		return isBack;
	} catch {
		return false;
	}
}

/** The same for a page that the browser has kept as it was. */
export function onBroughtBack(): void {
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		const address = sessionStorage.getItem(key);
		if (address !== null) location.replace(address);
	});
}
