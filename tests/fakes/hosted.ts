/**
 * A Supabase project of somebody's as the contract suite sees it. Every account is made for one test
 * under a new address. With the service key it is made confirmed and deleted at the end; without, the
 * project has to let people in unconfirmed, and the accounts stay, named after the suite.
 */
import { createClient } from '@supabase/supabase-js';
import { randomUUID } from 'node:crypto';
import type { Account, Hosting } from './arrival.ts';

type Named = Readonly<Record<string, string | undefined>>;
export type Place = { url: string; key: string; serviceKey: string | null; mailbox: string };

/** What the environment says of the project. */
export function placeIn(named: Named): Place {
	return {
		url: (named['SUPABASE_URL'] ?? '').replace(/\/$/, ''),
		key: named['SUPABASE_ANON_KEY'] ?? '',
		serviceKey: named['SUPABASE_SERVICE_KEY'] ?? null,
		mailbox: named['SUPABASE_EMAIL'] ?? 'waymark-contract@example.org'
	};
}

export async function openHosted(): Promise<Hosting> {
	const place = placeIn(process.env);
	const { url, key, serviceKey } = place;
	const alone = { auth: { persistSession: false, autoRefreshToken: false } };
	const asked = createClient(url, serviceKey ?? key, alone);
	const made: string[] = [];
	const account = async (name: string): Promise<Account> => {
		const about = { email: addressOf(place, name), password: `pass-${randomUUID()}` };
		const { data, error } =
			serviceKey === null
				? await asked.auth.signUp(about)
				: await asked.auth.admin.createUser({ ...about, email_confirm: true });
		if (error) throw new Error(`an account could not be made: ${error.message}`);
		if (data.user) made.push(data.user.id);
		return about;
	};
	const stop = async () => {
		if (serviceKey === null) return;
		for (const id of made) await asked.auth.admin.deleteUser(id);
	};
	return { url, key, account, stop };
}

/** `box@example.org` → `box+avery-1a2b3c4d@example.org`. */
function addressOf({ mailbox }: Place, name: string): string {
	const [box = '', domain = ''] = mailbox.split('@');
	return `${box}+${name}-${randomUUID().slice(0, 8)}@${domain}`;
}
