/** Shared and borrowed phones: what a passphrase keeps, and from whom. */
import { expect, type Page } from '@playwright/test';
import { lock } from '../../src/lib/words/en/lock.ts';
import { accessible, fully, installed, test } from './harness.ts';
import { lockedScreen, ownPhone, passphrase, rawStorage, turnOn, unlock } from './locking.ts';
import { paper } from './papers.ts';
import { pdf } from '../fakes/files.ts';
import * as avery from './people.ts';

const before = 'Quillworthy';
const after = 'Marrowbridge';
const file = 'private-paper-of-avery';

test('[W7] a copied phone tells nothing, and the passphrase brings all of it back with no signal', async ({
	stage
}) => {
	test.slow();
	const phone = ownPhone(stage.backend.url);
	try {
		let page = await phone.open();
		await avery.startApplication(page);
		await write(page, 'first_name', before);
		expect(await rawStorage(page)).toContain(before);
		await turnOn(page);
		await installed(page);
		await unlock(page);
		await page.getByRole('heading', { name: lock.is_on.title }).waitFor();
		await page.goto('/application/identity');
		await unlock(page);
		await write(page, 'last_name', after);
		await avery.attach(page, 'photo_id', paper(`${file}.pdf`, 'application/pdf', pdf(1, file)));
		await page.reload();
		await lockedScreen(page);
		for (const words of [before, after, file]) expect(await rawStorage(page)).not.toContain(words);
		await phone.close();
		// Of what was written before, the browser's own files may hold traces for a while (docs/sync.md).
		for (const words of [after, file]) expect(phone.filesThatTell(words), words).toEqual([]);
		page = await phone.open();
		await page.context().setOffline(true);
		await page.goto('/application/identity');
		await unlock(page);
		await expect(page.locator('#identity-first_name')).toHaveValue(before);
		await expect(page.locator('#identity-last_name')).toHaveValue(after);
	} finally {
		await phone.end();
	}
});

test(
	'[W7] a wrong passphrase opens nothing, and a forgotten one costs what was never sent',
	fully,
	async ({ browsers }) => {
		const phone = await browsers.phone();
		await avery.startApplication(phone);
		await write(phone, 'first_name', before);
		await turnOn(phone);
		await phone.goto('/application/identity');
		await lockedScreen(phone);
		await accessible(phone);
		await unlock(phone, 'rain on the other roof');
		await expect(phone.getByText(lock.locked.wrong)).toBeVisible({ timeout: 60_000 });
		expect(await rawStorage(phone)).not.toContain(before);
		await phone.getByRole('button', { name: lock.locked.forgotten }).click();
		await expect(phone.getByText(/^Only on this device, and lost/)).toBeVisible();
		await accessible(phone);
		await phone.getByLabel(lock.locked.confirm_label(lock.locked.confirm_word)).fill('delete');
		await phone.getByRole('button', { name: lock.locked.confirm }).click();
		await phone.waitForURL((url) => url.pathname === '/');
		await phone.goto('/application/start');
		await phone.getByRole('heading', { level: 1 }).waitFor();
		expect(await rawStorage(phone)).not.toContain('wrapped');
		await phone.goto('/settings/lock');
		await expect(phone.getByRole('heading', { name: lock.on.title })).toBeVisible();
	}
);

test(
	'[W7] two people on one phone: each finds their own work, and nothing of the other',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const phone = await browsers.phone();
		const [a, j] = [await stage.account('avery'), await stage.account('jordan')];
		await avery.logIn(phone, a);
		await avery.startApplication(phone);
		await write(phone, 'first_name', before);
		await turnOn(phone);
		expect(await rawStorage(phone)).not.toContain(a.email);
		await phone.reload();
		await phone.getByRole('button', { name: lock.locked.other }).click();
		await phone.getByRole('button', { name: lock.locked.other }).click();
		await phone.waitForURL((url) => url.pathname === '/');
		await avery.logIn(phone, j);
		await avery.startApplication(phone);
		await write(phone, 'first_name', after);
		expect(await rawStorage(phone)).not.toContain(before);
		await signOut(phone);
		await phone.goto('/settings/lock');
		await phone.getByRole('button', { name: lock.others.open(1) }).click();
		await unlock(phone);
		await phone.goto('/application/identity');
		await unlock(phone);
		await expect(phone.locator('#identity-first_name')).toHaveValue(before);
	}
);

test(
	'[W7] a tab that is opened beside an unlocked one asks for nothing, and locking locks both',
	fully,
	async ({ browsers }) => {
		const phone = await browsers.phone();
		await avery.startApplication(phone);
		const other = await phone.context().newPage();
		await other.goto('/application/identity');
		await other.locator('#identity-first_name').fill(before);
		await turnOn(phone);
		await expect(other.locator('#identity-first_name')).toHaveValue(before);
		await other.goto('/settings/lock');
		await other.getByRole('button', { name: lock.is_on.now }).click();
		await lockedScreen(other);
		await lockedScreen(phone);
		await unlock(phone, passphrase);
		await expect(phone.getByRole('heading', { name: lock.is_on.title })).toBeVisible();
	}
);

/** Its page answers nobody for so long. */
const busy = (page: Page, ms: number) =>
	page.evaluate((forMs) => {
		const end = performance.now() + forMs;
		while (performance.now() < end);
	}, ms);

test(
	'[W7] a tab that asked opens when another one answers late, or is unlocked meanwhile',
	fully,
	async ({ browsers }) => {
		const phone = await browsers.phone();
		await avery.startApplication(phone);
		await write(phone, 'first_name', before);
		await turnOn(phone);
		const other = await phone.context().newPage();
		const firstName = other.locator('#identity-first_name');
		const answersLate = busy(phone, 4000);
		await other.goto('/application/identity');
		await lockedScreen(other);
		await answersLate;
		await expect(firstName).toHaveValue(before);

		await phone.getByRole('button', { name: lock.is_on.now }).click();
		await lockedScreen(phone);
		await lockedScreen(other);
		await unlock(phone);
		await expect(firstName).toHaveValue(before);
	}
);

test(
	'[W7] what is left alone locks itself, and no letter that was being typed is lost',
	fully,
	async ({ browsers }) => {
		const phone = await browsers.phone();
		await phone.clock.install();
		await avery.startApplication(phone);
		await turnOn(phone);
		await phone.goto('/application/identity');
		await unlock(phone);
		await phone.locator('#identity-first_name').pressSequentially(before);
		await phone.clock.fastForward(6 * 60_000);
		await lockedScreen(phone);
		expect(await rawStorage(phone)).not.toContain(before);
		await unlock(phone);
		await expect(phone.locator('#identity-first_name')).toHaveValue(before);
	}
);

test(
	'leaving at once shows another page, and the way back does not return',
	fully,
	async ({ browsers }) => {
		const phone = await browsers.phone();
		await phone.goto('/settings/lock');
		await phone.getByLabel(lock.exit.label).check();
		await phone.getByLabel(lock.discreet.label).check();
		await expect(phone).toHaveTitle('Waymark');
		await phone.goto('/application/start');
		await expect(phone.getByRole('button', { name: lock.exit.button })).toBeVisible();
		await phone.goto('/help');
		// What hears the key comes with it.
		await phone.getByRole('button', { name: lock.exit.button }).waitFor();
		for (let presses = 0; presses < 3; presses += 1) await phone.keyboard.press('Shift');
		await phone.waitForURL('about:blank');
		await phone.goBack().catch(() => null);
		await expect(phone.getByRole('heading', { level: 1 })).toHaveCount(0);
	}
);

async function write(page: Page, field: string, words: string): Promise<void> {
	await page.locator(`#identity-${field}`).fill(words);
	await page.keyboard.press('Tab');
	await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
	await page.goto('/settings');
	await page.getByRole('button', { name: 'Sign out' }).click();
	await page.getByRole('button', { name: /^Sign out and keep/ }).click();
	await page.waitForURL((url) => url.pathname === '/');
}
