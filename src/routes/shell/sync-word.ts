import type { IconName } from '$lib/ui/icons.ts';
import type { Tone } from '$lib/ui/StatusBadge.svelte';
import type { Words } from '$lib/words.ts';

export type SyncFacts = {
	isKnown: boolean;
	pending: number;
	refused: number;
	online: boolean;
	blockedBy: 'sign_in' | 'update' | 'storage' | 'stalled' | null;
	signedIn: boolean;
};
export type SyncWord = { tone: Tone; icon: IconName; text: string; more: string; href?: string };

/**
 * The one line that the header may say; nothing before the device has said what waits on it, which
 * a page draws without. In this order: what needs the person, what stops the way
 * to the server, what is under way, and only then that everything has arrived.
 */
export function syncWord(facts: SyncFacts, words: Words['sync']): SyncWord | null {
	const { header } = words;
	if (facts.refused > 0) {
		return {
			...trouble,
			text: header.refused(facts.refused),
			more: header.refused_more,
			href: '/attention'
		};
	}
	if (!facts.signedIn) {
		if (facts.pending === 0) return null;
		return { ...atRest, text: header.device_only, more: header.device_only_more, href: '/sign-in' };
	}
	if (!facts.online) {
		const more =
			facts.pending > 0
				? `${header.waiting(facts.pending)}. ${header.offline_more}`
				: header.offline_more;
		return { tone: 'quiet', icon: 'offline', text: header.offline, more };
	}
	if (!facts.isKnown) return null;
	if (facts.blockedBy) return blocked(facts.blockedBy, facts.pending, words);
	if (facts.pending > 0) {
		return {
			tone: 'waiting',
			icon: 'sending',
			text: header.sending,
			more: header.waiting(facts.pending)
		};
	}
	return { tone: 'good', icon: 'check', text: header.all_received, more: header.all_received_more };
}

const trouble = { tone: 'attention', icon: 'attention' } as const;
const atRest = { tone: 'quiet', icon: 'device' } as const;

function blocked(
	by: NonNullable<SyncFacts['blockedBy']>,
	pending: number,
	words: Words['sync']
): SyncWord {
	const text = words.header.blocked[by];
	const more = words.header.waiting(pending);
	return by === 'sign_in'
		? { ...trouble, text, more, href: '/sign-in' }
		: { ...trouble, text, more };
}
