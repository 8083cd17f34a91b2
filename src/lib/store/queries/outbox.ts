import type { Json } from '../../sync/json.ts';
import { Live } from '../live.svelte.ts';
import { unseal } from '../seal.ts';

export type Pending = {
	uid: string;
	name: string;
	args: Json;
	at: number;
	group: string;
	/** The server keeps failing on it; the rest goes on without it. */
	held: boolean;
	attempts: number;
};
/** What nobody has to do anything about, and what somebody has. */
export type Refused = {
	uid: string;
	name: string;
	args: Json;
	at: number;
	/** The application, or whatever else it belongs to. */
	group: string;
	code: string;
	about: Json;
	refusedAt: number;
};

/** Commands on their way, the oldest first. */
export function outbox(): Live<Pending[]> {
	return new Live(async (reader) => {
		const entries = await reader.all('outbox');
		return entries.map(({ uid, name, args, at, group, heldUntil, attempts }) => ({
			...{ uid, name, at, group, attempts },
			args: unseal(args),
			held: heldUntil !== null
		}));
	});
}

/** What was refused and still needs somebody's attention, the latest first. */
export function refused(): Live<Refused[]> {
	return new Live(async (reader) => {
		const entries = await reader.all('refused');
		return entries
			.map(({ uid, name, args, at, group, code, about, refusedAt }) => ({
				...{ uid, name, at, group, code, refusedAt },
				args: unseal(args),
				about: unseal(about)
			}))
			.sort((a, b) => b.refusedAt - a.refusedAt);
	});
}
