/** How each state of a place looks. */
import type { SeatState } from '$lib/domain/states.ts';
import type { Tone } from '$lib/ui/StatusBadge.svelte';
import type { IconName } from '$lib/ui/icons.ts';

export const looks: Readonly<Record<SeatState, { tone: Tone; icon?: IconName }>> = {
	offered: { tone: 'attention' },
	waiting: { tone: 'waiting' },
	declined: { tone: 'quiet', icon: 'close' },
	taken: { tone: 'good' },
	given_up: { tone: 'quiet', icon: 'close' },
	expired: { tone: 'quiet', icon: 'clock' },
	completed: { tone: 'good' },
	ended: { tone: 'problem' }
};
