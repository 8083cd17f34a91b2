import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkPort } from '../../supabase/local/server.ts';
import { isHosted, openProject, type Project } from '../fakes/project.ts';

let project: Project;
const build = mkdtempSync(join(tmpdir(), 'waymark-build-'));

beforeAll(async () => {
	const files = {
		'200.html': '<!doctype html><title>Waymark</title>',
		'_app/immutable/app.js': `export const text = '${'ab'.repeat(4000)}';`,
		'manifest.webmanifest': '{"name": "Waymark"}'
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(build, path)), { recursive: true });
		writeFileSync(join(build, path), text);
	}
	writeFileSync(`${build}-secret`, 'not for anybody');
	if (!isHosted) project = await openProject({ build });
});
afterAll(async () => {
	await project?.stop();
	rmSync(build, { recursive: true, force: true });
	rmSync(`${build}-secret`, { force: true });
});

/** By hand, since `fetch` neither sends another host's name nor leaves a path as it is. */
function ask(path: string, host: string): Promise<{ status: number; text: string }> {
	const { port } = new URL(project.url);
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
			let text = '';
			answer.on('data', (part) => (text += String(part)));
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
		});
		asked.on('error', reject).end();
	});
}

describe.skipIf(isHosted)('the one port', () => {
	test.each(['localhost', '127.0.0.1', '[::1]', 'applicant.localhost', 'desk.localhost'])(
		'goes by the name %s, and tells the app where it is',
		async (name) => {
			const { port } = new URL(project.url);
			const { status, text } = await ask('/config.json', `${name}:${port}`);
			expect(status).toBe(200);
			const { alerts, ...told } = z.looseObject({ alerts: z.string() }).parse(JSON.parse(text));
			expect(told).toEqual({ url: `http://${name}:${port}`, key: project.key, demo: true });
			// A point on P-256, as browsers want the key of who sends alerts.
			expect(alerts).toMatch(/^B[\w-]{86}$/);
		}
	);

	test.each(['evil.example', 'localhost.evil.example', 'x.localhost', '192.168.1.2'])(
		'does not answer to %j: another site may have pointed its name here',
		async (name) => {
			const { status, text } = await ask('/config.json', `${name}:${new URL(project.url).port}`);
			expect(status).toBe(421);
			expect(text).not.toContain(project.key);
		}
	);

	test('is open on loopback only', async () => {
		const { port } = new URL(project.url);
		const open = await new Promise((resolve) => {
			const socket = connect({ host: '127.0.0.2', port: Number(port) });
			socket.once('connect', () => resolve(true));
			socket.once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
		expect(open).toBe(false);
	});

	test('when it is taken, says which and what to do', async () => {
		const server = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		const address = server.address();
		const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
		await expect(checkPort(undefined, port)).rejects.toThrow(`Port ${port} is taken`);
		server.close();
	});
});

describe.skipIf(isHosted)('the built app', () => {
	test('opens at every address, and says how it may be kept', async () => {
		for (const path of ['/', '/application/identity', '/desk']) {
			const answer = await fetch(`${project.url}${path}`);
			expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
			expect(answer.headers.get('cache-control')).toBe('no-cache');
			expect(await answer.text()).toContain('<title>Waymark</title>');
		}
	});

	test('sends its parts compressed, for ever', async () => {
		const headers = { 'accept-encoding': 'gzip, br' };
		const answer = await fetch(`${project.url}/_app/immutable/app.js`, { headers });
		expect(answer.headers.get('content-encoding')).toBe('br');
		expect(answer.headers.get('cache-control')).toContain('immutable');
		expect(Number(answer.headers.get('content-length'))).toBeLessThan(500);
		expect(await answer.text()).toContain('abab');
		const etag = answer.headers.get('etag') ?? '';
		const again = await fetch(answer.url, { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
	});

	test('a part of an older build is missing, not the page in its place', async () => {
		for (const path of ['/_app/immutable/old.js', '/old.png']) {
			expect((await fetch(`${project.url}${path}`)).status).toBe(404);
		}
	});

	test.each(['/../secret', '/%2e%2e/x', '/..%2f', '/_app/..%2f..%2f'])(
		'%s leads nowhere else on the disk',
		async (start) => {
			const { host } = new URL(project.url);
			const { status, text } = await ask(`${start}${build.split('/').at(-1)}-secret`, host);
			expect(status).not.toBe(421);
			expect(text).not.toContain('not for anybody');
		}
	);

	test('sends what protects a page with every answer', async () => {
		for (const path of ['/', '/config.json', '/mailbox', '/rest/v1/rpc/my_role']) {
			const { headers } = await fetch(`${project.url}${path}`);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('no-referrer');
			expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		}
	});
});

describe.skipIf(isHosted)('the mailbox', () => {
	const send = (key: string, mail: object) =>
		fetch(`${project.url}/mailbox/send`, {
			method: 'POST',
			headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
			body: JSON.stringify(mail)
		});
	const mail = {
		to: 'Avery@example.com',
		subject: 'A <b>test</b>',
		text: 'Hello',
		html: '<i>Hello</i>'
	};

	test('takes messages from whoever holds the service key, and nobody else', async () => {
		expect((await send(project.key, mail)).status).toBe(401);
		expect((await send(project.serviceKey, {})).status).toBe(400);
		expect((await send(project.serviceKey, mail)).status).toBe(202);
		const list = await fetch(`${project.url}/mailbox.json?to=avery@example.com`);
		expect(await list.json()).toMatchObject([{ to: 'avery@example.com', text: 'Hello' }]);
	});

	test('shows a message without letting it do anything', async () => {
		const list = await (await fetch(`${project.url}/mailbox`)).text();
		expect(list).toContain('A &#60;b&#62;test');
		const id = /href="\/mailbox\/(\d+)"/.exec(list)?.[1];
		const page = await fetch(`${project.url}/mailbox/${id}`);
		expect(await page.text()).toMatch(/<iframe[^>]*sandbox="allow-popups/);
		expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
	});
});
