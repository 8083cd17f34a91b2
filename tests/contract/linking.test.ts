/** Joining and parting ways to sign in, by the right person and by the wrong one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshEmail, isHosted, openProject, type Project } from '../fakes/project.ts';
import { enterBy, link, signedIn, travelsOf, unlink, waysOf } from '../fakes/travels.ts';

let project: Project;
let travels: ReturnType<typeof travelsOf>;

beforeAll(async () => {
	if (isHosted) return;
	project = await openProject();
	travels = travelsOf(project);
});
afterAll(() => project?.stop());

describe.skipIf(isHosted)('a linked way', () => {
	test('with another address leads to the same account, until it is unlinked', async () => {
		const { client, id } = await signedIn(project);
		const other = freshEmail();
		await link(project, client, { email: other });
		expect(await waysOf(client)).toEqual(['email', 'google']);
		expect((await enterBy(project, { email: other })).user?.id).toBe(id);
		expect((await unlink(client, 'google')).error).toBeNull();
		expect(await waysOf(client)).toEqual(['email']);
		expect((await enterBy(project, { email: other })).user?.id).not.toBe(id);
	});

	test('says in the token which ways there are', async () => {
		const { client } = await signedIn(project);
		await link(project, client, { email: freshEmail() });
		const { data } = await client.auth.refreshSession();
		expect(data.user?.app_metadata).toMatchObject({
			provider: 'email',
			providers: ['email', 'google']
		});
	});

	test('of the account itself, or of another one, is refused', async () => {
		const [avery, jordan] = [await signedIn(project), await signedIn(project)];
		const email = freshEmail();
		await link(project, avery.client, { email });
		for (const { client } of [avery, jordan]) {
			const back = await travels.answerAt(await travels.askToLink(client), { email });
			expect(back.searchParams.get('error_code')).toBe('identity_already_exists');
			expect(back.searchParams.has('code')).toBe(false);
		}
		expect(await waysOf(jordan.client)).toEqual(['email']);
	});

	test('makes its address taken: nobody registers or moves there', async () => {
		const [avery, jordan] = [await signedIn(project), await signedIn(project)];
		const email = freshEmail();
		await link(project, avery.client, { email });
		const moved = await jordan.client.auth.updateUser({ email });
		expect(moved.error?.code).toBe('email_exists');
		const registered = await project.client().auth.signUp({ email, password: 'a long password' });
		expect(registered.data.user?.identities).toEqual([]);
		expect((await project.client().auth.signInWithOtp({ email })).error).toBeNull();
		expect(await project.codeFor(email)).toBe('');
		expect((await enterBy(project, { email, provider: 'azure' })).user?.id).toBe(avery.id);
	});

	test('takes the account’s address along when it was the one that had it', async () => {
		const [first, second] = [freshEmail(), freshEmail()];
		const { client } = await enterBy(project, { email: first });
		await link(project, client, { email: second, provider: 'azure' });
		expect((await unlink(client, 'google')).error).toBeNull();
		expect((await client.auth.getUser()).data.user?.email).toBe(second);
		expect((await unlink(client, 'azure')).error?.code).toBe('single_identity_not_deletable');
	});

	test('stays when without it the account would have another account’s address', async () => {
		const jordan = await project.person();
		const { client } = await enterBy(project, { email: freshEmail() });
		await link(project, client, { email: jordan.email, provider: 'azure' });
		expect((await unlink(client, 'google')).error?.code).toBe(
			'email_conflict_identity_not_deletable'
		);
		expect(await waysOf(client)).toEqual(['google', 'azure']);
	});

	test('of two that two devices take away at once, one stays', async () => {
		const { client } = await enterBy(project, { email: freshEmail() });
		await link(project, client, { email: freshEmail(), provider: 'azure' });
		const { data } = await client.auth.getUserIdentities();
		const answers = await Promise.all(
			(data?.identities ?? []).map((one) => client.auth.unlinkIdentity(one))
		);
		expect(answers.map(({ error }) => error?.code ?? 'done').sort()).toEqual([
			'done',
			'single_identity_not_deletable'
		]);
	});
});

describe.skipIf(isHosted)('a link that somebody else begins or ends', () => {
	test('comes back once: its state is spent', async () => {
		const { client } = await signedIn(project);
		const address = await travels.askToLink(client);
		await travels.answerAt(address, { email: freshEmail() });
		const state = new URL(address).searchParams.get('state') ?? '';
		const again = await travels.follow(address, { state, answer: 'yes', email: freshEmail() });
		expect((await fetch(again, { redirect: 'manual' })).status).toBe(404);
		expect(await waysOf(client)).toEqual(['email', 'google']);
	});

	test('gives another browser no session, though the way it went is linked by then', async () => {
		const { client } = await signedIn(project);
		const address = await travels.askToLink(client);
		const back = await travels.answerAt(address, { email: freshEmail() });
		const stranger = project.client({ flow: 'pkce' });
		await stranger.auth.signInWithOAuth({
			provider: 'google',
			options: { skipBrowserRedirect: true }
		});
		const code = back.searchParams.get('code') ?? '';
		const { data, error } = await stranger.auth.exchangeCodeForSession(code);
		expect(error?.code).toBe('bad_code_verifier');
		expect(data.session).toBeNull();
		// As on a hosted project, which is why the app says at sign-in whose account one came into.
		expect(await waysOf(client)).toEqual(['email', 'google']);
		expect((await client.auth.exchangeCodeForSession(code)).error?.code).toBe(
			'flow_state_not_found'
		);
	});

	test('needs a session that is still open', async () => {
		const { client } = await signedIn(project);
		const { data } = await client.auth.getSession();
		await client.auth.signOut({ scope: 'global' });
		const answer = await fetch(
			`${project.url}/auth/v1/user/identities/authorize?provider=google&skip_http_redirect=true`,
			{
				headers: {
					apikey: project.key,
					authorization: `Bearer ${data.session?.access_token ?? ''}`
				}
			}
		);
		expect(answer.status).toBe(403);
	});

	test('changes nothing when the person turns back', async () => {
		const { client } = await signedIn(project);
		const back = await travels.answerAt(await travels.askToLink(client), { answer: 'no' });
		expect(back.searchParams.get('error_code')).toBe('access_denied');
		expect(await waysOf(client)).toEqual(['email']);
	});
});

describe.skipIf(isHosted)('a project that links nothing by hand', () => {
	test('says so, whether one links or unlinks', async () => {
		const own = await openProject({ linking: false });
		const client = own.client({ flow: 'pkce' });
		await client.auth.signInWithPassword(await own.person());
		const refused = { code: 'manual_linking_disabled', status: 404 };
		const options = { skipBrowserRedirect: true };
		const linked = await client.auth.linkIdentity({ provider: 'google', options });
		expect(linked.error).toMatchObject(refused);
		const [only] = (await client.auth.getUserIdentities()).data?.identities ?? [];
		expect(only && (await client.auth.unlinkIdentity(only)).error).toMatchObject(refused);
		await own.stop();
	});
});
