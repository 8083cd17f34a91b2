/** What the settings of somebody's ways to sign in expect of any project: see `hosted.test.ts`. */
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hosting } from '../fakes/arrival.ts';

function contract(cases: (open: () => Promise<Hosting>) => void) {
	return (name: string, open: () => Promise<Hosting>) => describe(name, () => cases(open));
}

export const waysContract = contract((open) => {
	let hosting: Hosting;
	beforeAll(async () => {
		hosting = await open();
	}, 120_000);
	afterAll(() => hosting.stop());

	const device = () =>
		createClient(hosting.url, hosting.key, {
			auth: { autoRefreshToken: false, persistSession: false, flowType: 'pkce' }
		}).auth;
	async function signedIn(name = 'avery') {
		const account = await hosting.account(name);
		const auth = device();
		expect((await auth.signInWithPassword(account)).error).toBeNull();
		return { ...account, auth };
	}

	test('the only way of an account is never taken away', async () => {
		const { auth } = await signedIn();
		const { data } = await auth.getUserIdentities();
		const [only] = data?.identities ?? [];
		expect(only).toMatchObject({ provider: 'email' });
		const { error } = only ? await auth.unlinkIdentity(only) : { error: null };
		expect(error).toMatchObject({ code: 'single_identity_not_deletable', status: 422 });
	});

	test('another person’s way is not theirs to take', async () => {
		const [avery, jordan] = [await signedIn('avery'), await signedIn('jordan')];
		const [way] = (await jordan.auth.getUserIdentities()).data?.identities ?? [];
		const { error } = way ? await avery.auth.unlinkIdentity(way) : { error: null };
		expect(error?.status).toBe(422);
		expect((await jordan.auth.getUserIdentities()).data?.identities).toHaveLength(1);
	});

	test('a way that the project does not have is not linked, and nobody links who is not signed in', async () => {
		const { auth } = await signedIn();
		const skip = { options: { skipBrowserRedirect: true } };
		const unknown = await auth.linkIdentity({ provider: 'facebook', ...skip });
		expect(unknown.error).toMatchObject({ code: 'validation_failed', status: 400 });
		const nobody = await device().linkIdentity({ provider: 'facebook', ...skip });
		expect([401, 403]).toContain(nobody.error?.status);
	});

	test('the same password again, and one that is too short, are refused by name', async () => {
		const { auth, password } = await signedIn();
		expect((await auth.updateUser({ password })).error).toMatchObject({ code: 'same_password' });
		expect((await auth.updateUser({ password: 'short' })).error).toMatchObject({
			code: 'weak_password'
		});
	});

	test('a new password signs the other devices out, and not this one', async () => {
		const { auth, email, password } = await signedIn();
		const tablet = device();
		await tablet.signInWithPassword({ email, password });
		expect((await auth.updateUser({ password: `${password} anew` })).error).toBeNull();
		expect((await tablet.refreshSession()).error?.code).toBe('refresh_token_not_found');
		expect((await auth.refreshSession()).error).toBeNull();
	});

	test('the address of another account is not taken over', async () => {
		const [avery, jordan] = [await signedIn('avery'), await hosting.account('jordan')];
		const { error } = await avery.auth.updateUser({ email: jordan.email });
		expect(error).toMatchObject({ code: 'email_exists', status: 422 });
	});

	test('signing the others out leaves this device in; signing out everywhere does not', async () => {
		const { auth, email, password } = await signedIn();
		const tablet = device();
		await tablet.signInWithPassword({ email, password });
		expect((await auth.signOut({ scope: 'others' })).error).toBeNull();
		expect((await tablet.refreshSession()).error?.code).toBe('refresh_token_not_found');
		const { data } = await auth.refreshSession();
		await auth.signOut({ scope: 'global' });
		const again = { refresh_token: data.session?.refresh_token ?? '' };
		expect((await device().refreshSession(again)).error?.code).toBe('refresh_token_not_found');
	});
});
