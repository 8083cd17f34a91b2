/** Where to go after signing in: a path of this app, or the dashboard. */
export function nextPath(asked: string | null): string {
	const isOurs =
		asked !== null && asked.startsWith('/') && !asked.startsWith('//') && !asked.includes('\\');
	return isOurs && !asked.startsWith('/sign-in') ? asked : '/dashboard';
}
