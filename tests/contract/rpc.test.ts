import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;

beforeAll(async () => {
	project = await openProject();
	await project.local?.backend.db.q(samples);
});
afterAll(() => project.stop());

/** Functions of every shape, beside the real ones; only where the database is ours. */
const samples = `
	create function api.echo(p_id uuid, p_words text[], p_about jsonb default '{"none": true}',
		p_at timestamptz default null, p_count bigint default 0) returns jsonb
	language sql stable set search_path = '' as $$
		select jsonb_build_object('id', p_id, 'words', p_words, 'about', p_about, 'at', p_at,
			'count', p_count, 'uid', auth.uid(), 'role', auth.role(), 'user', current_user,
			'session', session_user)
	$$;
	create function api.numbers() returns setof int language sql stable
		as $$ select generate_series(1, 3) $$;
	create function api.rows() returns table (a int, b text) language sql stable
		as $$ values (1, 'one'), (2, null) $$;
	create function api.nothing() returns void language sql volatile as $$ select $$;
	create function api.nobody() returns text language sql stable as $$ select null::text $$;
	create function api.writes() returns text language plpgsql volatile security definer
		as $$ begin create table public.written (); return 'written'; end $$;
	create function api.writes_though_stable() returns text language sql stable
		as $$ select api.writes() $$;
	create function api.slow() returns void language sql volatile as $$ select pg_sleep(30) $$;
	create function api.refuses() returns void language plpgsql volatile as $$ begin
		raise exception 'not now' using errcode = 'WMREF', detail = 'sample.refused', hint = '{"a":1}';
	end $$;
	create function api.teapot() returns void language plpgsql volatile
		as $$ begin raise exception 'tea' using errcode = 'PT418'; end $$;
	create function api.becomes_admin() returns text language plpgsql volatile as $$ begin
		reset role; execute 'set role postgres'; return current_user; end $$;
	grant execute on function api.echo, api.numbers, api.rows, api.nobody, api.writes,
		api.writes_though_stable, api.slow, api.refuses, api.teapot, api.becomes_admin
		to authenticated, anon;
	revoke execute on function api.nothing from public;
	grant execute on function api.nothing to service_role;
`;

type Answer = { status: number; body: unknown };

const claimsShape = z.record(z.string(), z.unknown());

async function post(
	name: string,
	body: string,
	headers: Record<string, string> = {}
): Promise<Answer> {
	const answer = await fetch(`${project.url}/rest/v1/rpc/${name}`, {
		method: 'POST',
		headers: { apikey: project.key, 'content-type': 'application/json', ...headers },
		body
	});
	const text = await answer.text();
	return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
}

async function signedIn() {
	const person = await project.person();
	const client = project.client();
	const { data } = await client.auth.signInWithPassword(person);
	return { ...person, client, token: data.session?.access_token ?? '' };
}

describe('a function of the schema api', () => {
	test('knows who asks', async () => {
		const { client } = await signedIn();
		const answer = await client.rpc('my_role');
		expect(answer).toMatchObject({ data: [], error: null, status: 200 });
	});

	test('is closed to whoever may not call it', async () => {
		const { client } = await signedIn();
		const refused = await client.rpc('files_waiting');
		expect(refused).toMatchObject({ status: 403, error: { code: '42501' } });
		const anonymous = await project.client().rpc('my_role');
		expect(anonymous).toMatchObject({ status: 401, error: { code: '42501' } });
	});

	test('that does not exist is said not to, as is one of another schema', async () => {
		const { client } = await signedIn();
		const unknown = await client.rpc('no_such_door', { p_a: 1 });
		expect(unknown).toMatchObject({ status: 404, error: { code: 'PGRST202' } });
		const known = await client.rpc('my_role', { p_unknown: 1 });
		expect(known.error?.code).toBe('PGRST202');
		const hidden = await post('version', '{}');
		expect(hidden).toMatchObject({ status: 404, body: { code: 'PGRST202' } });
		const other = await post('uid', '{}', { 'content-profile': 'auth' });
		expect(other).toMatchObject({ status: 406, body: { code: 'PGRST106' } });
	});
});

describe('tables', () => {
	test.each(['people', 'users', 'applications'])('%s cannot be reached', async (table) => {
		const { client } = await signedIn();
		const { error, status } = await client.from(table).select();
		expect(error).not.toBeNull();
		expect(status).toBe(404);
	});
});

describe.skipIf(isHosted)('values', () => {
	test('go to the types of the arguments and come back as JSON', async () => {
		const { client, id } = await signedIn();
		const answer = await client.rpc('echo', {
			p_id: id.toUpperCase(),
			p_words: ['a', "d'accord", 'ñ"\\'],
			p_about: { deep: [1, null, { x: 'é' }] },
			p_at: '2026-07-01T10:00:00Z'
		});
		expect(answer.error).toBeNull();
		expect(answer.data).toEqual({
			id,
			words: ['a', "d'accord", 'ñ"\\'],
			about: { deep: [1, null, { x: 'é' }] },
			at: '2026-07-01T10:00:00+00:00',
			count: 0,
			uid: id,
			role: 'authenticated',
			user: 'authenticated',
			session: 'authenticator'
		});
	});

	test('of a wrong type are refused by the database', async () => {
		const { client } = await signedIn();
		const { error, status } = await client.rpc('echo', { p_id: 'x', p_words: [] });
		expect({ status, code: error?.code }).toEqual({ status: 400, code: '22P02' });
	});

	test('of every shape come back', async () => {
		const { client } = await signedIn();
		expect((await client.rpc('numbers')).data).toEqual([1, 2, 3]);
		expect((await client.rpc('rows')).data).toEqual([
			{ a: 1, b: 'one' },
			{ a: 2, b: null }
		]);
		expect((await client.rpc('nobody')).data).toBeNull();
		expect(await project.admin.rpc('nothing')).toMatchObject({ status: 204, data: null });
	});
});

describe.skipIf(isHosted)('what goes wrong', () => {
	test('a refusal keeps its code, in 400', async () => {
		const { client } = await signedIn();
		expect(await client.rpc('refuses')).toMatchObject({
			status: 400,
			error: { code: 'WMREF', message: 'not now', details: 'sample.refused', hint: '{"a":1}' }
		});
		expect((await client.rpc('teapot')).status).toBe(418);
	});

	test('a stable function cannot write', async () => {
		const { client } = await signedIn();
		const answer = await client.rpc('writes_though_stable');
		expect(answer).toMatchObject({ status: 405, error: { code: '25006' } });
	});

	test('nobody becomes another role', async () => {
		const { client } = await signedIn();
		expect((await client.rpc('becomes_admin')).error?.code).toBe('42501');
	});

	test('a function that takes too long is ended, and the rest goes on', async () => {
		const slow = post('slow', '{}');
		expect((await project.client().rpc('numbers')).data).toEqual([1, 2, 3]);
		expect(await slow).toMatchObject({ status: 500, body: { code: '57014' } });
	});

	test('a body that is no JSON object is refused', async () => {
		for (const body of ['[1]', '{', '"x"', 'null']) {
			expect(await post('numbers', body)).toMatchObject({
				status: 400,
				body: { code: 'PGRST102' }
			});
		}
	});
});

describe('tokens', () => {
	test('without a key, or with a made up one, nothing is answered', async () => {
		expect((await post('my_role', '{}', { apikey: '' })).status).toBe(401);
		expect((await post('my_role', '{}', { apikey: 'made-up' })).status).toBe(401);
	});

	test('a token with a changed claim or signature is refused, not taken for nobody', async () => {
		const { token } = await signedIn();
		const [head = '', body = '', signature = ''] = token.split('.');
		const claims = claimsShape.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
		const raised = Buffer.from(JSON.stringify({ ...claims, role: 'service_role' })).toString(
			'base64url'
		);
		const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
		const forged = [
			`${head}.${raised}.${signature}`,
			`${head}.${body}.${signature.slice(1)}a`,
			`${none}.${raised}.`,
			`${none}.${body}.${signature}`,
			`${head}.${body}`,
			'garbage'
		];
		for (const authorization of forged.map((text) => `Bearer ${text}`)) {
			expect((await post('my_role', '{}', { authorization })).status).toBe(401);
		}
	});

	test('a token signed by another key is refused', async () => {
		const foreign = new SignJWT({ role: 'service_role', aud: 'authenticated' });
		const token = await foreign
			.setProtectedHeader({ alg: 'HS256' })
			.setExpirationTime('1h')
			.sign(new TextEncoder().encode('super-secret-jwt-token-with-at-least-32-characters'));
		const answer = await post('files_waiting', '{}', { authorization: `Bearer ${token}` });
		expect(answer.status).toBe(401);
	});

	test.skipIf(isHosted)('an expired token, or one for another audience, is refused', async () => {
		const { keys } = project.local ?? {};
		const { id } = await project.person();
		const person = { role: 'authenticated', sub: id } as const;
		const late = await keys?.sign({ ...person, aud: 'authenticated' }, -1);
		const other = await keys?.sign({ ...person, aud: 'elsewhere' }, 60);
		const expired = await post('my_role', '{}', { authorization: `Bearer ${late}` });
		expect(expired).toMatchObject({
			status: 401,
			body: { code: 'PGRST301', message: 'JWT expired' }
		});
		expect((await post('my_role', '{}', { authorization: `Bearer ${other}` })).status).toBe(401);
	});
});
