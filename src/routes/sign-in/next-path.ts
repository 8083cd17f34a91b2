/** Where to go after signing in: a path of this app, or the dashboard. */
export function nextPath(asked: string | null): string {
	const isOurs =
		asked !== null && asked.startsWith('/') && !asked.startsWith('//') && !asked.includes('\\');
	return isOurs && !asked.startsWith('/sign-in') ? asked : '/dashboard';
}

const key = 'waymark.next';

/** A provider brings the browser back to a bare address, so this tab remembers where it was going. */
export function keepNext(asked: string | null): void {
	try {
		if (asked === null) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, asked);
	} catch {
		// Then the way leads to the dashboard.
	}
}

export function takeNext(): string | null {
	try {
		const kept = sessionStorage.getItem(key);
		sessionStorage.removeItem(key);
		return kept;
	} catch {
		return null;
	}
}
