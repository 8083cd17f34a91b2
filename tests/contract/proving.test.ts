/** What a device must prove before it may change how somebody signs in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshEmail, isHosted, openProject, type Project } from '../fakes/project.ts';
import { enterBy, signedIn, travelsOf, waysOf } from '../fakes/travels.ts';

let project: Project;

beforeAll(async () => {
	if (!isHosted) project = await openProject();
});
afterAll(() => project?.stop());

const follow = (url: string) => travelsOf(project).follow(url);

describe.skipIf(isHosted)('a session that was opened the day before', () => {
	async function old() {
		const person = await signedIn(project);
		await project.local?.backend.db.q(
			`update auth.sessions set created_at = now() - interval '25 hours' where user_id = $1::uuid`,
			[person.id]
		);
		return person;
	}
	const password = 'another long password';

	test('sets no password without a code by mail', async () => {
		const { client } = await old();
		const { error } = await client.auth.updateUser({ password });
		expect(error).toMatchObject({ code: 'reauthentication_needed', status: 400 });
	});

	test('sets one with the code, which works once', async () => {
		const { client, email } = await old();
		expect((await client.auth.reauthenticate()).error).toBeNull();
		const nonce = await project.codeFor(email);
		expect((await client.auth.updateUser({ password, nonce })).error).toBeNull();
		const again = await client.auth.updateUser({ password: `${password} again`, nonce });
		expect(again.error).toMatchObject({ code: 'reauthentication_not_valid', status: 422 });
	});

	test('does not take the code of another person, nor one that is guessed at', async () => {
		const [avery, jordan] = [await old(), await old()];
		await jordan.client.auth.reauthenticate();
		await avery.client.auth.reauthenticate();
		const others = await project.codeFor(jordan.email);
		const nonce = await project.codeFor(avery.email);
		const wrong = nonce === '111111' ? '222222' : '111111';
		for (const tried of [others === nonce ? wrong : others, ...Array<string>(9).fill(wrong)]) {
			const { error } = await avery.client.auth.updateUser({ password, nonce: tried });
			expect(error?.code).toBe('reauthentication_not_valid');
		}
		const { error } = await avery.client.auth.updateUser({ password, nonce });
		expect(error?.code).toBe('reauthentication_not_valid');
	});

	test('neither signs in with that code nor finds a link in the mail', async () => {
		const { client, email } = await old();
		await client.auth.reauthenticate();
		const token = await project.codeFor(email);
		const { error } = await project.client().auth.verifyOtp({ email, token, type: 'email' });
		expect(error?.code).toBe('otp_expired');
		expect(await project.linkFor(email)).toBe('');
	});
});

describe.skipIf(isHosted)('a new address', () => {
	test('of somebody who came by a provider becomes a way of its own', async () => {
		const [first, next] = [freshEmail(), freshEmail()];
		const { client } = await enterBy(project, { email: first });
		await client.auth.updateUser({ email: next });
		for (const email of [first, next]) {
			const token = await project.codeFor(email);
			expect(
				(await client.auth.verifyOtp({ email, token, type: 'email_change' })).error
			).toBeNull();
		}
		expect((await waysOf(client)).sort()).toEqual(['email', 'google']);
		expect((await client.auth.getUser()).data.user?.email).toBe(next);
	});

	test('is reached by pressing the links in both mails, the second of which is for this browser', async () => {
		const { client, email } = await signedIn(project);
		const next = freshEmail();
		const emailRedirectTo = `${project.url}/after`;
		await client.auth.updateUser({ email: next }, { emailRedirectTo });
		const pressed = await Promise.all([email, next].map((to) => project.linkFor(to)));
		const [first, second] = [await follow(pressed[0] ?? ''), await follow(pressed[1] ?? '')];
		expect(first.searchParams.get('message')).toContain('the other email');
		expect(first.hash).not.toContain('access_token');
		const stranger = project.client({ flow: 'pkce' });
		const code = second.searchParams.get('code') ?? '';
		expect((await stranger.auth.exchangeCodeForSession(code)).data.session).toBeNull();
		expect((await client.auth.getUser()).data.user?.email).toBe(next);
	});

	test('is not reached with the code of one side alone, twice', async () => {
		const { client, email } = await signedIn(project);
		const next = freshEmail();
		await client.auth.updateUser({ email: next });
		const token = await project.codeFor(email);
		await client.auth.verifyOtp({ email, token, type: 'email_change' });
		const again = await client.auth.verifyOtp({ email, token, type: 'email_change' });
		expect(again.error?.code).toBe('otp_expired');
		expect((await client.auth.getUser()).data.user?.email).toBe(email);
	});
});
