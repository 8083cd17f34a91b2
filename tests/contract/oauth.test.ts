import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshEmail, isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;

beforeAll(async () => {
	if (!isHosted) project = await openProject();
});
afterAll(() => project?.stop());

type Client = ReturnType<Project['client']>;

/** Goes through the demo provider as a browser would, and comes back with where it ends. */
async function goThrough(
	client: Client,
	form: Record<string, string>,
	provider: 'google' | 'azure' = 'google'
) {
	const { data, error } = await client.auth.signInWithOAuth({
		provider,
		options: { skipBrowserRedirect: true, redirectTo: `${project.url}/after` }
	});
	expect(error).toBeNull();
	const asked = await follow(data.url ?? '');
	const state = asked.searchParams.get('state') ?? '';
	const answered = await follow(asked.href, { state, answer: 'yes', ...form });
	return follow(answered.href);
}

async function follow(url: string, form?: Record<string, string>): Promise<URL> {
	const answer = await fetch(url, {
		redirect: 'manual',
		...(form
			? { method: 'POST', body: new URLSearchParams(form), headers: { origin: project.url } }
			: {})
	});
	expect(answer.status).toBe(303);
	return new URL(answer.headers.get('location') ?? '');
}

describe.skipIf(isHosted)('signing in with another provider', () => {
	test('brings back a code that only the asking browser can use, once', async () => {
		const email = freshEmail();
		const client = project.client({ flow: 'pkce' });
		const back = await goThrough(client, { email, name: 'Avery' });
		const code = back.searchParams.get('code') ?? '';
		expect(back.pathname).toBe('/after');
		expect(back.hash).toBe('');
		const { data, error } = await client.auth.exchangeCodeForSession(code);
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email, app_metadata: { provider: 'google' } });
		expect(await exchange(code, 'x'.repeat(43))).toMatchObject({ code: 'flow_state_not_found' });
	});

	test('a stolen code is worth nothing without the verifier, and is gone then', async () => {
		const client = project.client({ flow: 'pkce' });
		const back = await goThrough(client, { email: freshEmail() });
		const code = back.searchParams.get('code') ?? '';
		expect(await exchange(code, 'x'.repeat(43))).toMatchObject({ code: 'bad_code_verifier' });
		expect((await client.auth.exchangeCodeForSession(code)).error?.code).toBe(
			'flow_state_not_found'
		);
	});

	test('with the verified address of an account leads to that account', async () => {
		const { email, id } = await project.person();
		for (const provider of ['google', 'azure'] as const) {
			const client = project.client({ flow: 'pkce' });
			const back = await goThrough(client, { email }, provider);
			const { data } = await client.auth.exchangeCodeForSession(
				back.searchParams.get('code') ?? ''
			);
			expect(data.user?.id).toBe(id);
		}
		const { data } = await project.admin.auth.admin.getUserById(id);
		expect(data.user?.app_metadata['providers']).toEqual(['azure', 'email', 'google']);
	});

	test('with an address that the provider did not verify is refused', async () => {
		const { email } = await project.person();
		const back = await goThrough(project.client({ flow: 'pkce' }), { email, unverified: 'on' });
		expect(back.searchParams.get('error_code')).toBe('provider_email_needs_verification');
	});

	test('takes away the password that somebody else chose for an address they never proved', async () => {
		const email = freshEmail();
		const password = 'chosen by another';
		await project.client().auth.signUp({ email, password });
		const client = project.client({ flow: 'pkce' });
		const back = await goThrough(client, { email });
		await client.auth.exchangeCodeForSession(back.searchParams.get('code') ?? '');
		const other = await project.client().auth.signInWithPassword({ email, password });
		expect(other.error?.code).toBe('invalid_credentials');
	});

	test('tells the app when the person changed their mind', async () => {
		const back = await goThrough(project.client({ flow: 'pkce' }), { answer: 'no' });
		expect(back.searchParams.get('error_code')).toBe('access_denied');
	});

	test('never leads to another site', async () => {
		const query = new URLSearchParams({
			provider: 'google',
			redirect_to: 'https://example.com/steal',
			code_challenge: 'x'.repeat(43),
			code_challenge_method: 's256'
		});
		const asked = await follow(`${project.url}/auth/v1/authorize?${query}`);
		const state = asked.searchParams.get('state') ?? '';
		const answered = await follow(asked.href, { state, answer: 'yes', email: freshEmail() });
		expect((await follow(answered.href)).origin).toBe(project.url);
	});

	test('a link by email keeps to the browser that asked, too', async () => {
		const { email } = await project.person();
		const client = project.client({ flow: 'pkce' });
		await client.auth.signInWithOtp({
			email,
			options: { emailRedirectTo: `${project.url}/after` }
		});
		const back = await follow(await project.linkFor(email));
		const { data, error } = await client.auth.exchangeCodeForSession(
			back.searchParams.get('code') ?? ''
		);
		expect(error).toBeNull();
		expect(data.user?.email).toBe(email);
	});

	test('an unknown provider is refused', async () => {
		const answer = await fetch(`${project.url}/auth/v1/authorize?provider=facebook`);
		expect(answer.status).toBe(400);
	});
});

async function exchange(auth_code: string, code_verifier: string): Promise<unknown> {
	const answer = await fetch(`${project.url}/auth/v1/token?grant_type=pkce`, {
		method: 'POST',
		headers: { apikey: project.key, 'x-supabase-api-version': '2024-01-01' },
		body: JSON.stringify({ auth_code, code_verifier })
	});
	return answer.json();
}
