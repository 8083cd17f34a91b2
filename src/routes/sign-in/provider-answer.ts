/** What a provider brought the browser back with: a code to sign in with, or why there is none. */
export type ProviderAnswer =
	{ code: string } | { refused: 'cancelled' | 'unverified_email' | 'not_available' };

/** Null when the browser comes from nowhere in particular. */
export function providerAnswer(search: URLSearchParams): ProviderAnswer | null {
	const code = search.get('code');
	if (code) return { code };
	if (!search.has('error') && !search.has('error_code')) return null;
	switch (search.get('error_code') ?? search.get('error')) {
		case 'access_denied':
			return { refused: 'cancelled' };
		case 'provider_email_needs_verification':
			return { refused: 'unverified_email' };
		default:
			return { refused: 'not_available' };
	}
}
