import type { KnownWays } from '$lib/app.ts';

/** Where the account's address goes when a way is taken away; null when it stays. */
export function addressWithout({ email, linked, count }: KnownWays, id: string): string | null {
	// What is counted and not linked is the address itself, which stays a way of its own.
	if (count > linked.length) return null;
	const left = linked.filter((way) => way.id !== id);
	if (left.some((way) => way.email === email)) return null;
	return left[0]?.email ?? null;
}
