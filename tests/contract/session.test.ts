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
