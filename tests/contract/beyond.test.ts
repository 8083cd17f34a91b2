/** Listening beyond this machine: others may use the app, and nothing of the demo or the mail. */
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHosted, openProject, type Project } from '../fakes/project.ts';

/** An address of this machine that is not loopback: whoever asks from there is somebody else. */
const far = Object.values(networkInterfaces())
	.flatMap((list) => list ?? [])
	.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

describe.skipIf(isHosted || far === undefined)('beyond loopback', () => {
	let project: Project;
	let port: string;
	beforeAll(async () => {
		project = await openProject({ host: '0.0.0.0' });
		({ port } = new URL(project.url));
	});
	afterAll(() => project.stop());

	type Asked = { host?: string; method?: string; body?: string; key?: string };
	function ask(from: string, path: string, { host = from, body, key, method }: Asked = {}) {
		const headers = {
			host: `${host}:${port}`,
			apikey: project.key,
			authorization: `Bearer ${key}`
		};
		return new Promise<{ status: number; text: string }>((resolve, reject) => {
			const asked = request({ host: from, port, path, method, headers }, (answer) => {
				let text = '';
				answer.on('data', (part) => (text += String(part)));
				answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
			});
			asked.on('error', reject).end(body);
		});
	}
	const near = '127.0.0.1';
	const other = far ?? '';
	const pages = ['/mailbox', '/mailbox.json', '/mailbox/1', '/demo.json', '/demo-openid/google'];

	test.each(pages)('%s is not there', async (path) => {
		expect((await ask(other, path)).status).toBe(404);
	});

	test('the app and its doors are, and the app knows that this is no demo', async () => {
		const config = await ask(other, '/config.json');
		expect(JSON.parse(config.text)).toMatchObject({ url: `http://${far}:${port}`, demo: false });
		expect((await ask(other, '/auth/v1/health')).status).toBe(200);
	});

	test('nobody vouches for whatever address is typed', async () => {
		const settings = await ask(other, '/auth/v1/settings');
		expect(JSON.parse(settings.text)).toMatchObject({ external: { google: false, azure: false } });
		const query = `provider=google&code_challenge=${'a'.repeat(43)}&code_challenge_method=s256`;
		expect((await ask(other, `/auth/v1/authorize?${query}`)).status).toBe(400);
	});

	test('on this machine all of it is there', async () => {
		expect((await ask(near, '/mailbox')).status).toBe(200);
		expect((await ask(near, '/demo-openid/google')).status).toBe(200);
		expect(JSON.parse((await ask(near, '/config.json')).text)).toMatchObject({ demo: true });
	});

	test('a message is taken from whoever holds the service key, wherever they are', async () => {
		const body = JSON.stringify({ to: 'avery@example.com', subject: 'Hello', text: 'x' });
		const send = (key: string) => ask(other, '/mailbox/send', { method: 'POST', body, key });
		expect((await send(project.key)).status).toBe(401);
		expect((await send(project.serviceKey)).status).toBe(202);
	});

	test('an address of another machine is no name of ours', async () => {
		for (const host of ['10.6.6.6', 'evil.example', '[fd00::6]'])
			expect((await ask(other, '/config.json', { host })).status).toBe(421);
	});
});
