/** Classes for whoever has no account: asked for when a page opens, and again with the signal. */
import { getWaymark } from './waymark.ts';

export function fetchedOffer(): { readonly state: 'asking' | 'here' | 'failed' } {
	const waymark = getWaymark();
	let state = $state<'asking' | 'here' | 'failed'>('asking');
	$effect(() => {
		if (waymark.identity.person) return;
		if (!waymark.sync.online) {
			state = 'failed';
			return;
		}
		state = 'asking';
		void waymark.fetchOffer().then(
			() => (state = 'here'),
			() => (state = 'failed')
		);
	});
	return {
		get state() {
			return state;
		}
	};
}
