/** Ways into somebody else's account, each of which has to stay shut. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import receiveFile from '../../supabase/functions/receive-file/index.ts';
import { freshEmail, isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;

beforeAll(async () => {
	if (!isHosted) project = await openProject();
});
afterAll(() => project?.stop());

const chosen = 'chosen by another';
const enter = async (email: string, password: string) =>
	(await project.client().auth.signInWithPassword({ email, password })).error?.code ?? null;

describe.skipIf(isHosted)('a password that was chosen before the address was proved', () => {
	/** Somebody else signs up with an address that is not theirs. */
	async function taken(): Promise<string> {
		const email = freshEmail();
		await project.client().auth.signUp({ email, password: chosen });
		return email;
	}
	const prove = async (email: string, type: 'email' | 'recovery') => {
		const token = await project.codeFor(email);
		const { data, error } = await project.client().auth.verifyOtp({ email, token, type });
		expect([error, data.user?.email]).toEqual([null, email]);
	};

	test('is gone when the owner signs in with a code', async () => {
		const email = await taken();
		await project.client().auth.signInWithOtp({ email });
		await prove(email, 'email');
		expect(await enter(email, chosen)).toBe('invalid_credentials');
	});

	test('does not come back by asking for the sign-up’s code again', async () => {
		const email = await taken();
		await project.client().auth.signInWithOtp({ email });
		await project.client().auth.resend({ type: 'signup', email });
		await project.client().auth.signUp({ email, password: chosen });
		await prove(email, 'email');
		expect(await enter(email, chosen)).toBe('invalid_credentials');
	});

	test('is gone when the owner asks for a new password', async () => {
		const email = await taken();
		await project.client().auth.resetPasswordForEmail(email);
		await prove(email, 'recovery');
		expect(await enter(email, chosen)).toBe('invalid_credentials');
	});

	test('is gone when the owner signs up as well, and theirs is chosen anew', async () => {
		const email = await taken();
		await project.client().auth.signUp({ email, password: 'a long password' });
		await prove(email, 'email');
		expect(await enter(email, chosen)).toBe('invalid_credentials');
	});

	test('stands when the code was the sign-up’s own', async () => {
		const email = await taken();
		await project.client().auth.signUp({ email, password: chosen });
		await prove(email, 'email');
		expect(await enter(email, chosen)).toBeNull();
	});
});

describe.skipIf(isHosted)('a link by mail', () => {
	function askFor(email: string, { host, redirect }: { host: string; redirect: string }) {
		const { port } = new URL(project.url);
		const query = new URLSearchParams({ redirect_to: redirect });
		const headers = { host, apikey: project.key, 'content-type': 'application/json' };
		const path = `/auth/v1/otp?${query}`;
		return new Promise<number>((resolve, reject) => {
			const options = { host: '127.0.0.1', port, path, method: 'POST', headers };
			const asked = request(options, (answer) => {
				answer.resume();
				resolve(answer.statusCode ?? 0);
			});
			asked.on('error', reject).end(JSON.stringify({ email }));
		});
	}

	test.each(['localhost:1', 'localhost', 'localhost:80', 'evil.example:PORT', 'localhost:PORT:1'])(
		'is not written in the name of %s',
		async (host) => {
			const email = freshEmail();
			const named = host.replace('PORT', new URL(project.url).port);
			expect(await askFor(email, { host: named, redirect: project.url })).toBe(421);
			expect(await project.linkFor(email)).toBe('');
		}
	);

	test.each([
		'http://localhost:1/steal',
		'https://evil.example/',
		'http://evil.localhost:PORT/',
		'https://localhost:PORT/',
		'javascript:alert(1)',
		''
	])('does not lead to %j', async (redirect) => {
		const email = freshEmail();
		const { port, host, origin } = new URL(project.url);
		await askFor(email, { host, redirect: redirect.replace('PORT', port) });
		const link = new URL(await project.linkFor(email));
		expect([link.origin, link.searchParams.get('redirect_to')]).toEqual([origin, origin]);
	});

	test('leads to another door of the same server', async () => {
		const email = freshEmail();
		const { port, host } = new URL(project.url);
		const redirect = `http://applicant.localhost:${port}/welcome`;
		await askFor(email, { host, redirect });
		const link = new URL(await project.linkFor(email));
		expect(link.searchParams.get('redirect_to')).toBe(redirect);
	});
});

describe.skipIf(isHosted)('a new address', () => {
	async function wishing() {
		const { email, password } = await project.person();
		const client = project.client();
		await client.auth.signInWithPassword({ email, password });
		const redeem = async (address: string, token: string) =>
			client.auth.verifyOtp({ email: address, token, type: 'email_change' });
		return { client, email, redeem };
	}

	test('is not the one that was wished for later and never proved', async () => {
		const { client, email, redeem } = await wishing();
		const [first, second] = [freshEmail(), freshEmail()];
		await client.auth.updateUser({ email: first });
		const code = await project.codeFor(first);
		expect((await redeem(first, code)).error).toBeNull();
		await client.auth.updateUser({ email: second });
		const both = await redeem(email, await project.codeFor(email));
		expect(both.data.session).toBeNull();
		expect((await client.auth.getUser()).data.user?.email).toBe(email);
	});

	test('takes no code that was made for another one', async () => {
		const { client, email, redeem } = await wishing();
		const [first, second] = [freshEmail(), freshEmail()];
		await client.auth.updateUser({ email: first });
		const code = await project.codeFor(first);
		const current = await project.codeFor(email);
		// As a server would leave it that ended between the wish and its codes.
		await project.local?.backend.db.q('update auth.users set email_change = $1 where email = $2', [
			second,
			email
		]);
		expect((await redeem(first, code)).error?.code).toBe('otp_expired');
		await redeem(email, current);
		expect((await client.auth.getUser()).data.user?.email).toBe(email);
	});
});

describe.skipIf(isHosted)('what a token claims', () => {
	/** Past whatever the runtime checks. */
	async function ask(token: string): Promise<number> {
		const request = new Request('http://localhost/receive-file', {
			method: 'POST',
			headers: { authorization: `Bearer ${token}` },
			body: '{}'
		});
		const env = {
			SUPABASE_URL: project.url,
			SUPABASE_ANON_KEY: project.key,
			SUPABASE_SERVICE_ROLE_KEY: project.serviceKey
		};
		return (await receiveFile.fetch(request, env)).status;
	}

	test('is not believed by a function without a signature', async () => {
		const { id } = await project.person();
		const claims = [{ role: 'service_role' }, { role: 'authenticated', sub: id }];
		const signature = project.serviceKey.split('.')[2] ?? '';
		for (const claim of claims) {
			for (const end of ['', signature]) {
				const token = `${btoa('{"alg":"HS256"}')}.${btoa(JSON.stringify(claim))}.${end}`;
				expect([claim, await ask(token)]).toEqual([claim, 401]);
			}
		}
		expect([await ask(project.key), await ask('')]).toEqual([401, 401]);
		expect(await ask(project.serviceKey)).toBe(200);
	});
});
