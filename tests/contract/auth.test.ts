import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshEmail, isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;

beforeAll(async () => {
	project = await openProject();
});
afterAll(() => project.stop());

async function signedIn() {
	const person = await project.person();
	const client = project.client();
	const { data, error } = await client.auth.signInWithPassword(person);
	expect(error).toBeNull();
	return { ...person, client, session: data.session };
}

/** Behind the project's back; only where the database is ours. */
async function sql(text: string, params: readonly unknown[] = []) {
	return project.local?.backend.db.q(text, params) ?? [];
}

describe('signing up', () => {
	test('says what may be used to sign in', async () => {
		const answer = await fetch(`${project.url}/auth/v1/settings`, {
			headers: { apikey: project.key }
		});
		expect(await answer.json()).toMatchObject({
			mailer_autoconfirm: false,
			external: { email: true }
		});
	});

	test('waits for the address to be confirmed', async () => {
		const [email, password] = [freshEmail(), 'a long password'];
		const client = project.client();
		const { data, error } = await client.auth.signUp({ email, password });
		expect(error).toBeNull();
		expect(data).toMatchObject({
			session: null,
			user: { email, identities: [{ provider: 'email' }] }
		});
		const early = await client.auth.signInWithPassword({ email, password });
		expect(early.error).toMatchObject({ code: 'email_not_confirmed', status: 400 });
	});

	test.skipIf(isHosted)('is finished by the code in the message', async () => {
		const [email, password] = [freshEmail(), 'a long password'];
		const client = project.client();
		await client.auth.signUp({ email, password, options: { data: { language: 'es' } } });
		const token = await project.codeFor(email);
		const { data, error } = await client.auth.verifyOtp({ email, token, type: 'email' });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email, user_metadata: { language: 'es' } });
		expect((await client.auth.getUser()).data.user?.email).toBe(email);
		const again = await client.auth.verifyOtp({ email, token, type: 'email' });
		expect(again.error).toMatchObject({ code: 'otp_expired', status: 403 });
	});

	test.skipIf(isHosted)(
		'is finished by the link in the message, which leads back here',
		async () => {
			const email = freshEmail();
			await project.client().auth.signUp({
				email,
				password: 'a long password',
				options: { emailRedirectTo: `${project.url}/welcome` }
			});
			const link = await project.linkFor(email);
			const answer = await fetch(link, { redirect: 'manual' });
			const location = new URL(answer.headers.get('location') ?? '');
			expect(answer.status).toBe(303);
			expect(location.pathname).toBe('/welcome');
			expect(location.hash).toMatch(/access_token=.+refresh_token=.+/);
			const second = await fetch(link, { redirect: 'manual' });
			expect(second.headers.get('location')).toContain('error_code=otp_expired');
		}
	);

	test('does not tell that an address is in use', async () => {
		const { email } = await project.person();
		const { data, error } = await project
			.client()
			.auth.signUp({ email, password: 'a long password' });
		expect(error).toBeNull();
		expect(data.user).toMatchObject({ email, identities: [] });
		expect((await project.client().auth.resetPasswordForEmail(freshEmail())).error).toBeNull();
	});

	test('refuses a short password and a thing that is no address', async () => {
		const short = await project.client().auth.signUp({ email: freshEmail(), password: 'abc' });
		expect(short.error).toMatchObject({ code: 'weak_password', status: 422 });
		const odd = await project.client().auth.signUp({ email: 'avery', password: 'a long password' });
		expect(odd.error).toMatchObject({ code: 'validation_failed', status: 400 });
	});
});

describe('signing in', () => {
	test('with a password gives the claims that policies read', async () => {
		const { session, id, email } = await signedIn();
		const claims: unknown = JSON.parse(
			Buffer.from(session?.access_token.split('.')[1] ?? '', 'base64url').toString()
		);
		expect(claims).toMatchObject({
			sub: id,
			aud: 'authenticated',
			role: 'authenticated',
			email,
			aal: 'aal1',
			amr: [{ method: 'password' }],
			app_metadata: { provider: 'email' },
			is_anonymous: false
		});
	});

	test('with a wrong password or address is refused alike', async () => {
		const { email } = await project.person();
		const wrong = await project
			.client()
			.auth.signInWithPassword({ email, password: 'not the one' });
		const nobody = await project
			.client()
			.auth.signInWithPassword({ email: freshEmail(), password: 'not the one' });
		expect(wrong.error).toMatchObject({ code: 'invalid_credentials', status: 400 });
		expect(nobody.error?.message).toBe(wrong.error?.message);
	});

	test.skipIf(isHosted)('with a code by email works for a new and for a known person', async () => {
		const email = freshEmail();
		const client = project.client();
		for (const expected of ['signup', 'magiclink']) {
			expect((await client.auth.signInWithOtp({ email })).error).toBeNull();
			expect(await project.linkFor(email)).toContain(`type=${expected}`);
			const token = await project.codeFor(email);
			const { data, error } = await client.auth.verifyOtp({ email, token, type: 'email' });
			expect(error).toBeNull();
			expect(data.session?.user.email).toBe(email);
		}
	});

	test('with a code makes no account when it is not meant to', async () => {
		const { error } = await project
			.client()
			.auth.signInWithOtp({ email: freshEmail(), options: { shouldCreateUser: false } });
		expect(error).toMatchObject({ code: 'otp_disabled', status: 422 });
	});

	test.skipIf(isHosted)('a code that is guessed at stops working', async () => {
		const { email } = await project.person();
		const client = project.client();
		await client.auth.signInWithOtp({ email });
		const token = await project.codeFor(email);
		const wrong = token === '111111' ? '222222' : '111111';
		for (let i = 0; i < 10; i += 1)
			await client.auth.verifyOtp({ email, token: wrong, type: 'email' });
		const { error } = await client.auth.verifyOtp({ email, token, type: 'email' });
		expect(error?.code).toBe('otp_expired');
	});

	test.skipIf(isHosted)('a code of another person or of another hour does not work', async () => {
		const [avery, jordan] = [await project.person(), await project.person()];
		const client = project.client();
		await client.auth.signInWithOtp(avery);
		const token = await project.codeFor(avery.email);
		const other = await client.auth.verifyOtp({ email: jordan.email, token, type: 'email' });
		expect(other.error?.code).toBe('otp_expired');
		await sql(
			`update auth.one_time_tokens set created_at = now() - interval '61 minutes'
			where relates_to = $1`,
			[avery.email]
		);
		const late = await client.auth.verifyOtp({ email: avery.email, token, type: 'email' });
		expect(late.error?.code).toBe('otp_expired');
	});

	test.skipIf(isHosted)(
		'a forgotten password is replaced, and other devices are signed out',
		async () => {
			const { email, client: phone } = await signedIn();
			const client = project.client();
			await client.auth.resetPasswordForEmail(email);
			const token = await project.codeFor(email);
			expect((await client.auth.verifyOtp({ email, token, type: 'recovery' })).error).toBeNull();
			expect((await client.auth.updateUser({ password: 'another password' })).error).toBeNull();
			const fresh = project.client();
			const entered = await fresh.auth.signInWithPassword({ email, password: 'another password' });
			expect(entered.error).toBeNull();
			expect((await phone.auth.refreshSession()).error?.code).toBe('refresh_token_not_found');
		}
	);
});
