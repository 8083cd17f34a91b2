/** What takes everything along and what erases, fetched when it is first shown and kept from then on. */
export function leavingPart() {
	return import('./leaving/Leaving.svelte');
}
