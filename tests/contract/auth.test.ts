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

describe('a session', () => {
	test('moves on with every refresh', async () => {
		const { client, session } = await signedIn();
		const { data, error } = await client.auth.refreshSession();
		expect(error).toBeNull();
		expect(data.session?.refresh_token).not.toBe(session?.refresh_token);
	});

	test('gives a device that lost the answer the same token again', async () => {
		const { session } = await signedIn();
		const refresh_token = session?.refresh_token ?? '';
		const answers = await Promise.all(
			[1, 2, 3].map(() => project.client().auth.refreshSession({ refresh_token }))
		);
		const tokens = new Set(answers.map(({ data }) => data.session?.refresh_token));
		expect(tokens.size).toBe(1);
		expect(tokens.has(undefined)).toBe(false);
	});

	test.skipIf(isHosted)('ends for everybody when an old token comes back', async () => {
		const { client, session } = await signedIn();
		const refresh_token = session?.refresh_token ?? '';
		await client.auth.refreshSession();
		const last = await client.auth.refreshSession();
		const early = await project.client().auth.refreshSession({ refresh_token });
		expect(early.data.session?.refresh_token).toBe(last.data.session?.refresh_token);
		await sql(
			`update auth.refresh_tokens set updated_at = updated_at - interval '11 seconds'
			where user_id = $1`,
			[session?.user.id]
		);
		const stolen = await project.client().auth.refreshSession({ refresh_token });
		expect(stolen.error).toMatchObject({ code: 'refresh_token_already_used', status: 400 });
		const owner = await client.auth.refreshSession();
		expect(owner.error?.code).toBe('refresh_token_already_used');
	});

	test('is over after signing out, on this device or on all', async () => {
		const { client, session, email, password } = await signedIn();
		const tablet = project.client();
		await tablet.auth.signInWithPassword({ email, password });
		expect((await client.auth.signOut({ scope: 'local' })).error).toBeNull();
		const gone = await project.client().auth.getUser(session?.access_token);
		expect(gone.error?.name).toBe('AuthSessionMissingError');
		expect((await tablet.auth.getUser()).error).toBeNull();
		await tablet.auth.signOut({ scope: 'global' });
		const { error } = await project
			.client()
			.auth.refreshSession({ refresh_token: session?.refresh_token ?? '' });
		expect(error?.code).toBe('refresh_token_not_found');
	});

	test.skipIf(isHosted)('moves to a new address when both addresses agree', async () => {
		const { client, email } = await signedIn();
		const next = freshEmail();
		expect((await client.auth.updateUser({ email: next })).data.user?.new_email).toBe(next);
		const first = await client.auth.verifyOtp({
			email,
			token: await project.codeFor(email),
			type: 'email_change'
		});
		expect(first.data.session).toBeNull();
		const second = await client.auth.verifyOtp({
			email: next,
			token: await project.codeFor(next),
			type: 'email_change'
		});
		expect(second.data.user?.email).toBe(next);
	});
});

describe.skipIf(isHosted)('what is kept', () => {
	test('holds no password, code or refresh token that could be used', async () => {
		const { email, session, password } = await signedIn();
		await project.client().auth.signInWithOtp({ email });
		const code = await project.codeFor(email);
		const rows = await sql(
			`select to_jsonb(u)::text || coalesce(to_jsonb(o)::text, '') ||
			to_jsonb(r)::text as kept from auth.users u
			left join auth.one_time_tokens o on o.user_id = u.id
			join auth.refresh_tokens r on r.user_id = u.id::text where u.email = $1`,
			[email]
		);
		expect(rows).toHaveLength(1);
		const kept = String(rows[0]?.['kept']);
		for (const secret of [password, session?.refresh_token ?? 'none', `"${code}"`]) {
			expect(kept).not.toContain(secret);
		}
	});
});

describe.skipIf(isHosted)('limits', () => {
	test('too many messages to one address are refused, in so many words', async () => {
		const { email } = await project.person();
		const answers = [];
		for (let i = 0; i < 7; i += 1)
			answers.push(await project.client().auth.signInWithOtp({ email }));
		expect(answers.slice(0, 6).every(({ error }) => error === null)).toBe(true);
		expect(answers[6]?.error).toMatchObject({ code: 'over_email_send_rate_limit', status: 429 });
	});

	test('too many wrong passwords lock the next try out, even the right one', async () => {
		const { email, password } = await project.person();
		const client = project.client();
		for (let i = 0; i < 10; i += 1)
			await client.auth.signInWithPassword({ email, password: `no ${i}` });
		const { error } = await client.auth.signInWithPassword({ email, password });
		expect(error).toMatchObject({ code: 'over_request_rate_limit', status: 429 });
	});
});

describe('the service key', () => {
	test('alone may make people', async () => {
		const { session } = await signedIn();
		const email = freshEmail();
		for (const token of [project.key, session?.access_token ?? '']) {
			const answer = await fetch(`${project.url}/auth/v1/admin/users`, {
				method: 'POST',
				headers: { apikey: project.key, authorization: `Bearer ${token}` },
				body: JSON.stringify({ email, email_confirm: true })
			});
			expect([401, 403]).toContain(answer.status);
		}
	});
});
