/** How a channel tells how it stands; compared as words, because the client's list is an enum. */
export type Standing = 'joined' | 'closed' | 'refused' | 'failed';

export function standingOf(status: string, error?: Error): Standing {
	if (status === 'SUBSCRIBED') return 'joined';
	if (status === 'CLOSED') return 'closed';
	// The only mark that the service gives of a refusal for good is how its reason begins.
	return error?.message.startsWith('Unauthorized') ? 'refused' : 'failed';
}
