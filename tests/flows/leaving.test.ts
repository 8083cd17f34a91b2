/** Taking everything along and opening it elsewhere; erasing an account, and what other devices say of it. */
import { expect, type Page } from '@playwright/test';
import { leaving as w } from '../../src/lib/words/en/leaving.ts';
import { settings } from '../../src/lib/words/en/settings.ts';
import { signin } from '../../src/lib/words/en/signin.ts';
import { leaving as spanish } from '../../src/lib/words/es/leaving.ts';
import { accessible, allReceived, fully, installed, pagesKept, test } from './harness.ts';
import { logIn, startApplication } from './people.ts';

const passphrase = 'three old boats';
const firstName = (page: Page) => page.getByLabel('First name', { exact: true });

/** Where the copy lies on this machine. */
async function takeCopy(page: Page, locked: boolean): Promise<string> {
	const card = page.getByRole('region', { name: w.take.title });
	if (locked) {
		await card.getByLabel(w.take.passphrase).fill(passphrase);
		await card.getByLabel(w.take.again).fill(passphrase);
	}
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		card.getByRole('button', { name: w.take.button }).click()
	]);
	await expect(card.getByText(w.take.done)).toBeVisible();
	return download.path();
}

test('a copy is made with no signal, and opened on a phone without an account', async ({
	browsers,
	stage
}) => {
	const [phone, other] = [await browsers.phone(), await browsers.phone()];
	await startApplication(phone);
	await firstName(phone).fill('Zuleika');
	await firstName(phone).press('Tab');
	await phone.goto('/settings');
	await installed(phone);
	await pagesKept(phone, 'later');
	await phone.context().setOffline(true);
	const copy = await takeCopy(phone, true);
	await accessible(phone);

	await other.goto('/settings');
	const card = other.getByRole('region', { name: w.open.title });
	await card.locator('input[type=file]:not([capture])').setInputFiles(copy);
	await card.getByLabel(w.open.passphrase).fill('another one');
	await card.getByLabel(w.open.passphrase).press('Enter');
	await expect(card.getByText(w.open.faults.wrong_passphrase)).toBeVisible();
	await card.getByLabel(w.open.passphrase).fill(passphrase);
	await card.getByLabel(w.open.passphrase).press('Enter');
	await expect(card.getByText(w.open.counts(1, 0, 0))).toBeVisible();
	await accessible(other);
	await card.getByRole('link', { name: w.open.go }).click();
	await other.goto('/application/identity');
	await expect(firstName(other)).toHaveValue('Zuleika');
	expect(await stage.backend.db.q(`select from app.fields where value = '"Zuleika"'`)).toEqual([]);
});

async function erase(page: Page): Promise<void> {
	const card = page.getByRole('region', { name: w.erase.title });
	await card.getByRole('button', { name: w.erase.open }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(w.erase.type(w.erase.word)).fill('erase');
	await dialog.getByRole('button', { name: w.erase.button }).click();
	await expect(dialog.getByText(w.erase.wrong(w.erase.word))).toBeVisible();
	await accessible(page);
	await dialog.getByLabel(w.erase.type(w.erase.word)).fill(w.erase.word);
	await dialog.getByLabel(w.erase.type(w.erase.word)).press('Enter');
	await expect(card.getByText(w.erase.done, { exact: true })).toBeVisible();
}

test(
	'an account is erased to the end, and another device says so and keeps what it holds',
	fully,
	async ({ browsers, stage }) => {
		const who = await stage.account('zuleika');
		const [phone, tablet] = [await browsers.phone(), await browsers.phone()];
		for (const page of [phone, tablet]) await logIn(page, who);
		await startApplication(phone);
		await firstName(phone).fill('Zuleika');
		await firstName(phone).press('Tab');
		await allReceived(phone);
		await tablet.goto('/application/identity');
		await expect(firstName(tablet)).toHaveValue('Zuleika');

		await phone.goto('/settings');
		await expect(phone.getByRole('button', { name: w.erase.open })).toBeVisible();
		await phone.context().setOffline(true);
		await expect(phone.getByText(w.erase.offline)).toBeVisible();
		await phone.context().setOffline(false);
		await erase(phone);
		await accessible(phone);
		expect(await stage.mailTo(who.email, /erased/)).toContain('It is gone');
		const left = `select from auth.users where id = $1`;
		await expect.poll(() => stage.backend.db.q(left, [who.id])).toEqual([]);

		await tablet.reload();
		await expect(tablet.getByText(w.gone.title)).toBeVisible({ timeout: 60_000 });
		await accessible(tablet);
		await tablet.getByRole('button', { name: w.gone.delete }).click();
		await tablet.getByRole('button', { name: w.gone.sure }).click();
		await expect(tablet.getByText(w.gone.title)).toHaveCount(0);

		await phone.goto('/sign-in');
		await phone.getByLabel(signin.log_in, { exact: true }).check();
		await phone.getByLabel(signin.email, { exact: true }).fill(who.email);
		await phone.getByLabel(signin.password, { exact: true }).fill(who.password);
		await phone.getByRole('button', { name: signin.log_in, exact: true }).click();
		await expect(phone.getByRole('link', { name: signin.answers.wrong_credentials })).toBeVisible();
		await phone.getByRole('button', { name: 'Español' }).click();
		await phone.goto('/settings');
		await expect(phone.getByText(spanish.open.text)).toBeVisible();
		await accessible(phone);
	}
);

test(
	'what was never sent is named before an account is erased',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('zuleika'));
		await startApplication(phone);
		await allReceived(phone);
		await phone.route('**/rest/v1/rpc/push', (route) => route.fulfill({ status: 503, body: '{}' }));
		await firstName(phone).fill('Zuleika');
		await firstName(phone).press('Tab');
		await phone.goto('/settings');
		await phone.getByRole('button', { name: w.erase.open }).click();
		const dialog = phone.getByRole('dialog');
		await expect(dialog.getByText(settings.leave.waiting(1, 0, 0))).toBeVisible();
		await expect(dialog.getByText(w.erase.unsent)).toBeVisible();
		await accessible(phone);
		await dialog.getByRole('button', { name: w.erase.stay }).click();
		await expect(phone.getByRole('button', { name: w.erase.open })).toBeFocused();
	}
);
