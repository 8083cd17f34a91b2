/** People of a project who go to the demo's provider and come back, as their browsers would. */
import { expect } from 'vitest';
import type { Client, Project } from './project.ts';

type Form = Record<string, string>;
type Provider = 'google' | 'azure';

export function travelsOf(project: Project) {
	const after = `${project.url}/after`;
	const options = { skipBrowserRedirect: true, redirectTo: after };

	async function follow(url: string, form?: Form): Promise<URL> {
		const answer = await fetch(url, {
			redirect: 'manual',
			...(form && {
				method: 'POST',
				body: new URLSearchParams(form),
				headers: { origin: project.url }
			})
		});
		expect(answer.status).toBe(303);
		return new URL(answer.headers.get('location') ?? '');
	}

	/** Answers at the provider as `form` says, and comes back with where the browser ends. */
	async function answerAt(address: string, form: Form): Promise<URL> {
		const state = new URL(address).searchParams.get('state') ?? '';
		return follow((await follow(address, { state, answer: 'yes', ...form })).href);
	}

	/** The address at the provider that a person is sent to when they link a way. */
	async function askToLink(client: Client, provider: Provider = 'google'): Promise<string> {
		const { data, error } = await client.auth.linkIdentity({ provider, options });
		expect(error).toBeNull();
		return data.url ?? '';
	}

	return { follow, answerAt, askToLink, options };
}

/** Somebody with a password, on a device of their own. */
export async function signedIn(project: Project) {
	const person = await project.person();
	const client = project.client({ flow: 'pkce' });
	expect((await client.auth.signInWithPassword(person)).error).toBeNull();
	return { ...person, client };
}

type There = { email: string; provider?: Provider };

/** Links an account at a provider to whoever is signed in on the device. */
export async function link(project: Project, client: Client, there: There): Promise<void> {
	const { answerAt, askToLink } = travelsOf(project);
	const { email, provider = 'google' } = there;
	const back = await answerAt(await askToLink(client, provider), { email });
	const code = back.searchParams.get('code') ?? '';
	expect((await client.auth.exchangeCodeForSession(code)).error).toBeNull();
}

/** Whose account somebody comes into by a provider, on a device of its own. */
export async function enterBy(project: Project, { email, provider = 'google' }: There) {
	const { follow, answerAt, options } = travelsOf(project);
	const client = project.client({ flow: 'pkce' });
	const { data } = await client.auth.signInWithOAuth({ provider, options });
	const back = await answerAt((await follow(data.url ?? '')).href, { email });
	const entered = await client.auth.exchangeCodeForSession(back.searchParams.get('code') ?? '');
	return { client, user: entered.data.user };
}

export async function waysOf(client: Client): Promise<string[]> {
	const { data } = await client.auth.getUserIdentities();
	return (data?.identities ?? []).map(({ provider }) => provider);
}

export async function unlink(client: Client, provider: string) {
	const { data } = await client.auth.getUserIdentities();
	const found = data?.identities.find((one) => one.provider === provider);
	if (!found) throw new Error(`no ${provider} is linked`);
	return client.auth.unlinkIdentity(found);
}
