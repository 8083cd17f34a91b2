/** A new password and a new address: what is asked for, and what it does to other devices. */
import { expect, type Page } from '@playwright/test';
import { signin } from '../../src/lib/words/en/signin.ts';
import { ways } from '../../src/lib/words/en/ways.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { accessible, addressOf, allReceived, fully, test, type Stage } from './harness.ts';
import { place } from './joining.ts';
import * as people from './people.ts';

async function codeTo(stage: Stage, email: string, about: RegExp): Promise<string> {
	return /\b\d{6}\b/.exec(await stage.mailTo(email, about))?.[0] ?? '';
}

async function askPassword(phone: Page, password: string): Promise<void> {
	await phone.getByRole('button', { name: ways.password.open }).click();
	await phone.getByLabel(ways.password.label).fill(password);
	await phone.getByRole('button', { name: ways.password.save }).click();
}

test(
	'an old session proves itself before a new password, and what waits on the other phone is sent later',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const [phone, tablet] = [await browsers.phone(), await browsers.phone()];
		const avery = await stage.account('avery');
		await people.logIn(tablet, avery);
		await people.startApplication(tablet);
		await allReceived(tablet);
		await tablet.context().setOffline(true);
		await tablet.locator('#identity-first_name').fill('Waits on the tablet');
		await tablet.keyboard.press('Tab');
		await people.logIn(phone, avery);
		await stage.backend.db.q(
			`update auth.sessions set created_at = now() - interval '2 days' where user_id = $1::uuid`,
			[avery.id]
		);
		await phone.goto(place);
		await askPassword(phone, 'short');
		await expect(phone.getByText(ways.password.needed(10)).first()).toBeVisible();
		const password = 'a newer long password';
		await phone.getByLabel(ways.password.label).fill(password);
		await phone.getByRole('button', { name: ways.password.save }).click();
		await phone.getByLabel(ways.code.label).fill('000000');
		await phone.getByRole('button', { name: ways.password.save }).click();
		await expect(phone.getByText(ways.answers.wrong_code).first()).toBeVisible();
		await accessible(phone);
		await phone.getByLabel(ways.code.label).fill(await codeTo(stage, avery.email, /Is it you/));
		await phone.getByRole('button', { name: ways.password.save }).click();
		await expect(phone.getByText(ways.password.saved)).toBeVisible();
		await tablet.context().setOffline(false);
		await tablet.goto(place);
		await expect(tablet.getByText(ways.must_sign_in)).toBeVisible();
		await people.logIn(tablet, { email: avery.email, password }, '/application/identity');
		await expect(tablet.locator('#identity-first_name')).toHaveValue('Waits on the tablet');
		await allReceived(tablet);
		const kept = 'select value from app.fields where person = $1 and path = $2';
		const rows = await stage.backend.db.q(kept, [avery.id, 'identity/first_name']);
		expect(rows[0]?.['value']).toBe('Waits on the tablet');
	}
);

test('an account moves to another address when both agree', fully, async ({ browsers, stage }) => {
	const phone = await browsers.phone();
	const [avery, jordan] = [await stage.account('avery'), await stage.account('jordan')];
	await people.logIn(phone, avery);
	await phone.goto(place);
	await phone.getByRole('button', { name: ways.address.open }).click();
	await phone.getByLabel(ways.address.label).fill(jordan.email);
	await phone.getByRole('button', { name: ways.address.send }).click();
	await expect(phone.getByText(ways.answers.address_taken).first()).toBeVisible();
	const next = addressOf('avery-elsewhere');
	await phone.getByLabel(ways.address.label).fill(next);
	await phone.getByRole('button', { name: ways.address.send }).click();
	await expect(phone.getByText(ways.address.waiting(next))).toBeVisible();
	await accessible(phone);
	for (const email of [avery.email, next]) {
		const code = await codeTo(stage, email, /new address/);
		await phone.getByLabel(ways.code.to(email)).fill(code);
		await phone.getByRole('button', { name: ways.address.confirm }).first().click();
		await expect(phone.getByLabel(ways.code.to(email))).toHaveCount(0);
	}
	await expect(phone.getByText(ways.address.changed(next))).toBeVisible();
	await phone.goto('/settings');
	await expect(phone.getByRole('main').getByText(next)).toBeVisible();
});

test('the others are signed out, and this device is not', fully, async ({ browsers, stage }) => {
	const [phone, tablet] = [await browsers.phone(), await browsers.phone()];
	const avery = await stage.account('avery');
	for (const device of [phone, tablet]) await people.logIn(device, avery);
	await phone.goto(place);
	await phone.getByRole('button', { name: ways.devices.others }).click();
	await phone.getByRole('button', { name: ways.devices.others_sure }).click();
	await expect(phone.getByText(ways.devices.done)).toBeVisible();
	await tablet.goto(place);
	await expect(tablet.getByText(ways.must_sign_in)).toBeVisible();
	await phone.reload();
	await expect(phone.getByRole('button', { name: ways.devices.others })).toBeVisible();
});

test('a forgotten password is replaced with a code', fully, async ({ browsers, stage }) => {
	const phone = await browsers.phone();
	const avery = await stage.account('avery');
	await phone.goto('/sign-in');
	await phone.getByLabel(signin.log_in, { exact: true }).check();
	await phone.getByLabel(signin.email, { exact: true }).fill(avery.email);
	await phone.getByRole('button', { name: signin.forgot }).click();
	await phone.getByLabel(signin.code.label).fill(await codeTo(stage, avery.email, /./));
	await phone.getByRole('button', { name: common.continue }).click();
	const password = 'a newer long password';
	await phone.getByLabel(signin.new_password.label).fill(password);
	await phone.getByRole('button', { name: common.save, exact: true }).click();
	await phone.waitForURL('**/dashboard');
	const tablet = await browsers.phone();
	await people.logIn(tablet, { email: avery.email, password });
	await expect(tablet).toHaveURL('/dashboard');
});
