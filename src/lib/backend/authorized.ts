import { Fault } from '../sync/fault.ts';

type Client = { setAuth(): Promise<void>; readonly accessTokenValue: string | null };

const asking = new WeakMap<Client, Promise<void>>();

/**
 * Sets the token before a private channel is joined (H3). One question at a time: of two at once the
 * client drops the first, and whoever waited for that one would join without a token and be refused
 * for good. Rejects when there is no token to join with.
 */
export function authorized(client: Client): Promise<void> {
	const known = asking.get(client);
	if (known) return known;
	const asked = ask(client).finally(() => asking.delete(client));
	asking.set(client, asked);
	return asked;
}

async function ask(client: Client): Promise<void> {
	await client.setAuth();
	if (client.accessTokenValue === null) throw new Fault('auth', 'token');
}
