import { RealtimeClient } from '@supabase/realtime-js';
import { expect, test } from 'vitest';
import { authorized } from '../../src/lib/backend/authorized.ts';

/** Each question takes longer than the one before, as when a page is busier the second time. */
function clientWith(token: string | null): RealtimeClient {
	let questions = 0;
	return new RealtimeClient('ws://localhost/realtime/v1', {
		params: { apikey: 'key' },
		accessToken: async () => {
			questions += 1;
			await new Promise((resolve) => setTimeout(resolve, questions * 20));
			return token;
		}
	});
}

test('[H3] of two who ask at once, neither goes on without the token', async () => {
	const client = clientWith('token');
	const had = Array.from({ length: 2 }, async () => {
		await authorized(client);
		return client.accessTokenValue;
	});
	expect(await Promise.all(had)).toEqual(['token', 'token']);
});

test('[H3] nobody goes on where there is no token', async () => {
	await expect(authorized(clientWith(null))).rejects.toMatchObject({ kind: 'auth' });
});
