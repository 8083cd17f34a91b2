/** A new version arrives while somebody types. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { common } from '../../src/lib/words/en/common.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { installed, test, until } from './harness.ts';
import { startApplication } from './people.ts';

let folder = '';
let backend: Backend;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-update-'));
	cpSync('build', folder, { recursive: true });
	backend = await startBackend({ dir: null, kind: 'pglite', port: 0, build: folder, quiet: true });
});
test.afterAll(async () => {
	await backend.stop();
	rmSync(folder, { recursive: true, force: true });
});

test('[complaint 13] an update waits until the person says so, and keeps what was typed', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto(`${backend.url}/application/start`);
	await installed(phone);
	await startApplication(phone, backend.url);
	const field = phone.locator('#identity-first_name');
	await field.fill('Aver');
	await phone.evaluate(() => Object.assign(globalThis, { sameVisit: true }));
	appendFileSync(join(folder, 'service-worker.js'), '\n// the next version\n');
	await phone.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	const offer = phone.getByText(common.update.title);
	await until(phone, async () => (await navigator.serviceWorker.ready).waiting !== null);
	await field.pressSequentially('y');
	await expect(field).toHaveValue('Avery');
	expect(await phone.evaluate(() => 'sameVisit' in globalThis)).toBe(true);
	await expect(offer).toHaveCount(0);
	await field.blur();
	await expect(offer).toBeVisible();
	await phone.getByRole('button', { name: common.update.accept }).click();
	await phone.waitForFunction(() => !('sameVisit' in globalThis));
	await expect(phone.locator('#identity-first_name')).toHaveValue('Avery');
});
