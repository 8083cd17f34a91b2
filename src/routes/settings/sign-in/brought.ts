import type { Provider, WayAnswer } from '$lib/app.ts';

/** What the browser was brought back with: from a provider, or from the mail about a new address. */
export type Brought =
	| { from: Provider; code: string }
	| { from: Provider; refused: Exclude<WayAnswer, null> | 'cancelled' }
	| { from: 'mail' };

/** Null when it comes from nowhere in particular. */
export function broughtBy(search: URLSearchParams): Brought | null {
	if (search.has('address')) return { from: 'mail' };
	const from = (['google', 'azure'] as const).find((known) => known === search.get('way'));
	if (from === undefined) return null;
	const code = search.get('code');
	if (code) return { from, code };
	const told = search.get('error_code') ?? search.get('error');
	return told === null ? null : { from, refused: refusals[told] ?? 'not_available' };
}

const refusals: Readonly<Record<string, Exclude<WayAnswer, null> | 'cancelled'>> = {
	access_denied: 'cancelled',
	identity_already_exists: 'taken',
	flow_state_not_found: 'other_browser',
	flow_state_expired: 'not_available'
};
