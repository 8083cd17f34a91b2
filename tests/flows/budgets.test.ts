/** What the first applicant's page costs before it answers, on a cold cache. */
import { gzipSync } from 'node:zlib';
import { expect, type Response } from '@playwright/test';
import { application } from '../../src/lib/words/en/application.ts';
import { test } from './harness.ts';

/** What the design allows for JavaScript, gzip, before the first page answers. */
const firstPageBytesMax = 90_000;

test('the first applicant page asks for little, and for no client of the cloud', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	const scripts = new Map<string, Buffer>();
	const pending: Promise<void>[] = [];
	const hear = (response: Response) => {
		if (!/\.js$/.test(new URL(response.url()).pathname)) return;
		if (response.request().serviceWorker()) return;
		const keep = async () => void scripts.set(response.url(), await response.body());
		pending.push(keep());
	};
	phone.on('response', hear);
	await phone.addInitScript(() => {
		Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
	});
	await phone.goto('/application/start');
	await phone.getByRole('button', { name: application.start.begin }).waitFor();
	// What is fetched from here on is fetched in idle time, behind a page that answers.
	phone.off('response', hear);
	await Promise.all(pending);
	const sizes = [...scripts].map(([url, body]) => ({ url, bytes: gzipSync(body).length }));
	const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
	expect(total, JSON.stringify(sizes, null, '\t')).toBeLessThanOrEqual(firstPageBytesMax);
	const clients = [...scripts].filter(([, body]) =>
		/GoTrueClient|RealtimeClient/.test(String(body))
	);
	expect(clients.map(([url]) => url)).toEqual([]);
});

test('nothing is asked of anybody else', async ({ browsers, stage }) => {
	const phone = await browsers.phone();
	const strangers: string[] = [];
	phone.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== stage.backend.url) strangers.push(request.url());
	});
	for (const path of ['/', '/application/start', '/help', '/privacy', '/study']) {
		await phone.goto(path);
		await phone.getByRole('heading', { level: 1 }).waitFor();
	}
	expect(strangers).toEqual([]);
});
