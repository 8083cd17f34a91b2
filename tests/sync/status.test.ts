import { expect, test } from 'vitest';
import { SyncStatus } from '../../src/lib/sync/status.svelte.ts';
import { quiet } from '../../src/lib/sync/status.ts';

test('[R4] [complaint 18] saved here and received there are told apart', () => {
	const status = new SyncStatus();
	expect(status.isKnown).toBe(false);
	status.set({
		pending: 2,
		held: 1,
		files: 1,
		bytes: 4000,
		refused: 1,
		phase: 'push',
		isKnown: true
	});
	status.set({ blockedBy: 'sign_in', oldestPendingMs: 5000, online: false, rowsPulled: 3 });
	status.set({ lastPullAt: 9, repairedAt: 4 });
	const read = (name: string): unknown => Reflect.get(status, name);
	const shown = Object.keys(quiet).map((name) => [name, read(name)] as const);
	expect(Object.fromEntries(shown)).toEqual({
		phase: 'push',
		isKnown: true,
		pending: 2,
		held: 1,
		bytes: 4000,
		files: 1,
		refused: 1,
		oldestPendingMs: 5000,
		blockedBy: 'sign_in',
		lastPullAt: 9,
		online: false,
		repairedAt: 4,
		rowsPulled: 3
	});
});
