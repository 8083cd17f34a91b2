import type { Status } from '../sync/status.ts';
import type { Opened } from './current.ts';
import type { Reader } from './tables.ts';

export type Counts = Pick<
	Status,
	'pending' | 'held' | 'bytes' | 'files' | 'refused' | 'lastPullAt'
> & {
	oldestPendingAt: number | null;
};

/**
 * What `count` reads. A file that is recorded leaves one table and enters another: of two moments,
 * it could be missed in both, and everything would seem to have arrived.
 */
export const counted = ['outbox', 'uploads', 'refused', 'state'] as const;

/** What lies on this device only (R4). To be asked at one moment. */
export async function count(reader: Reader): Promise<Counts> {
	const [outbox, uploads, refused, state] = await Promise.all([
		reader.all('outbox'),
		reader.all('uploads'),
		reader.count('refused'),
		reader.get('state', 'state')
	]);
	// A photo that waits for its converter is as much on this device only as one that is being sent.
	const unsent = uploads.filter((one) => one.state !== 'recorded' && one.state !== 'refused');
	return {
		pending: outbox.length,
		held: outbox.filter((entry) => entry.heldUntil !== null).length,
		bytes: unsent.reduce((sum, one) => sum + one.size - one.offset, 0),
		files: unsent.length,
		refused,
		lastPullAt: state?.lastPullAt ?? null,
		oldestPendingAt: outbox[0]?.at ?? null
	};
}

const precious = ['outbox', 'refused', 'uploads', 'waiting'] as const;

/** Whether anything here exists nowhere else. */
export async function isPrecious({ read }: Opened): Promise<boolean> {
	const counts = await read(precious, (reader) =>
		Promise.all(precious.map((table) => reader.count(table)))
	);
	return counts.some((one) => one > 0);
}
