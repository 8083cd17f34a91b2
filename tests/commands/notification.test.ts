import { expect, test } from 'vitest';
import { folded, other } from './folding.ts';

test('notification.read keeps the first time that it was read', () => {
	const args = { notification: other };
	const read = (read_at: number | null) =>
		folded({ name: 'notification.read', table: 'notifications', args, row: { read_at } });
	expect(read(null)).toEqual({ read_at: 5 });
	expect(read(3)).toEqual({ read_at: 3 });
});
