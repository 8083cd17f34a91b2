/** The live side of study groups and mentors, over a line of its own. */
import type { RealtimeChannel } from '@supabase/supabase-js';
import type { Groups } from './groups.ts';
import { openLine } from './line.ts';
import type { LineParts } from './line.ts';

export function createGroups(parts: LineParts): Groups {
	const line = openLine(parts);
	return {
		call: line.call,
		follow: (topic, { changed, presence }) =>
			line.follow(topic, (channel) => {
				channel.on('broadcast', { event: 'changed' }, changed);
				if (presence) {
					channel.on('presence', { event: 'sync' }, () => presence.seen(idsIn(channel)));
				}
				return () => {
					changed();
					if (presence) void channel.track({ id: presence.me });
				};
			})
	};
}

/** Two phones of one member are one member. */
function idsIn(channel: RealtimeChannel): string[] {
	const here = Object.values(channel.presenceState<{ id: string }>()).flat();
	return [...new Set(here.map(({ id }) => id))];
}
