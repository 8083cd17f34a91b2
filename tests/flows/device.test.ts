/** Complaints about what a device forgets, as flows without an account. */
import { expect } from '@playwright/test';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { installed, test } from './harness.ts';
import { photoId } from './papers.ts';
import * as avery from './people.ts';

test('[complaint 1] the camera kills the page: everything typed is there, at the same step', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/application/start');
	await installed(phone);
	await phone.context().setOffline(true);
	await avery.startApplication(phone);
	await avery.fillSection(phone, 'identity');
	const chooser = phone.waitForEvent('filechooser');
	await phone.getByRole('button', { name: ask.file.choose }).first().click();
	await chooser;
	await phone.close({ runBeforeUnload: false });
	const reopened = await phone.context().newPage();
	await reopened.goto('/application/identity');
	await expect(reopened.locator('#identity-first_name')).toHaveValue('Avery');
	await expect(reopened.locator('#identity-city')).toHaveValue('Alturas');
});

test('[W8] a page that ends at the last key loses no letter and no tick', async ({ browsers }) => {
	const phone = await browsers.phone();
	await phone.goto('/application/start');
	await installed(phone);
	await phone.context().setOffline(true);
	await avery.startApplication(phone);
	await phone.locator('#identity-first_name').fill('Avery');
	await phone.close({ runBeforeUnload: false });
	const second = await phone.context().newPage();
	await second.goto('/application/training');
	await second.getByRole('button', { name: ask.tick_all }).click();
	await second.close({ runBeforeUnload: false });
	const third = await phone.context().newPage();
	await third.goto('/application/training');
	await expect(third.getByRole('checkbox').first()).toBeChecked();
	await third.goto('/application/identity');
	await expect(third.locator('#identity-first_name')).toHaveValue('Avery');
	const left = await third.evaluate(() =>
		Object.keys(localStorage).filter((key) => key.startsWith('waymark.scratch'))
	);
	expect(left).toEqual([]);
});

test('[complaint 5] a closed database connection loses nothing', async ({ browsers }) => {
	const phone = await browsers.phone();
	await phone.addInitScript(() => {
		const opened: IDBDatabase[] = [];
		const open = indexedDB.open.bind(indexedDB);
		indexedDB.open = (name, version) => {
			const request = open(name, version);
			request.addEventListener('success', () => opened.push(request.result));
			return request;
		};
		Object.assign(globalThis, { closeAll: () => opened.forEach((database) => database.close()) });
	});
	await avery.startApplication(phone);
	await phone.evaluate('closeAll()');
	await phone.locator('#identity-first_name').fill('Avery');
	await phone.keyboard.press('Tab');
	const saved = phone.getByText(sync.saved_at('').trim(), { exact: false }).first();
	await expect(saved.or(phone.getByText(sync.not_saved)).first()).toBeVisible();
	await phone.reload();
	await expect(phone.locator('#identity-first_name')).toHaveValue('Avery');
});

test('[W5] what one tab saves, another shows, though nothing was written there yet', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/application/start');
	const begin = phone.getByRole('button', { name: ask.start.begin });
	await begin.waitFor();
	const other = await phone.context().newPage();
	await other.goto('/application/start');
	await other.getByRole('button', { name: ask.start.begin }).waitFor();
	await begin.click();
	await phone.waitForURL(/\/application\/identity/);
	await expect(other.getByText(ask.start.already)).toBeVisible();
});

test('[complaint 6] files lie in the store as bytes, never as a handle', async ({ browsers }) => {
	const phone = await browsers.phone();
	await avery.startApplication(phone);
	await avery.attach(phone, 'photo_id', photoId);
	const handles = await phone.evaluate(async () => {
		let found = 0;
		for (const { name } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name ?? '');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('cannot open'));
			});
			for (const store of database.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve) => {
					const request = database.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
				});
				found += rows.filter((row) => holdsHandle(row)).length;
			}
			database.close();
		}
		return found;
		function holdsHandle(value: unknown): boolean {
			if (value instanceof Blob) return true;
			if (!(value instanceof Object) || value instanceof ArrayBuffer) return false;
			return !ArrayBuffer.isView(value) && Object.values(value).some(holdsHandle);
		}
	});
	expect(handles).toBe(0);
});
