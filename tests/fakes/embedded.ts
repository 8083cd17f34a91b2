/** The embedded backend as the contract suites see any project: an address, a key, and new accounts. */
import { randomUUID } from 'node:crypto';
import type { Backend } from '../../supabase/local/server.ts';
import type { Hosting } from './arrival.ts';

export function hostingOf({ url, key, db, ...backend }: Backend): Hosting {
	const account = async (name: string) => {
		const email = `${name}-${randomUUID().slice(0, 8)}@example.org`;
		const password = 'a long enough password';
		const answer = await fetch(`${url}/auth/v1/signup`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', apikey: key },
			body: JSON.stringify({ email, password })
		});
		if (!answer.ok) throw new Error(await answer.text());
		await db.q('update auth.users set email_confirmed_at = now() where email = $1', [email]);
		return { email, password };
	};
	return { url, key, account, stop: () => backend.stop() };
}
