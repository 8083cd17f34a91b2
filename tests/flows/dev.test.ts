/** The developer's page: faults caused by hand, and nothing that was done is lost by them. */
import { expect, type Page } from '@playwright/test';
import { common } from '../../src/lib/words/en/common.ts';
import { dev } from '../../src/lib/words/en/dev.ts';
import { dev as spanish } from '../../src/lib/words/es/dev.ts';
import { settings } from '../../src/lib/words/en/settings.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { accessible, allReceived, sentTwice, test, type Account, type Stage } from './harness.ts';
import * as avery from './people.ts';

const field = '#identity-first_name';

test('a lost answer and a killed cycle cost time and nothing else, and a full disk is said', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	await allReceived(phone);
	await toDev(phone);
	await accessible(phone);
	await press(phone, dev.faults.lose.name);
	await press(phone, dev.faults.kill.name);
	await press(phone, dev.faults.close.name);

	await test.step('what is typed meanwhile arrives, once', async () => {
		await toIdentity(phone);
		await phone.locator(field).fill('Avery');
		await phone.locator(field).blur();
		await expect.poll(() => namesOf(stage, who), { timeout: 60_000 }).toEqual(['Avery']);
		await allReceived(phone);
		expect(await sentTwice(stage, who)).toBe(0);
	});
	await test.step('the page tells of both cycles, and that nothing waits', async () => {
		await toDev(phone);
		await expect(phone.getByText(/killed/).first()).toBeVisible();
		await expect(phone.getByText(/answer_lost/).first()).toBeVisible();
		await expect(phone.getByRole('heading', { name: dev.outbox.title(0) })).toBeVisible();
	});
	await test.step('on a full disk the page says "not saved", and keeps what was typed', () =>
		fillTheDisk(phone, stage, who));
});

async function fillTheDisk(phone: Page, stage: Stage, who: Account): Promise<void> {
	await press(phone, dev.faults.fill.name);
	await toIdentity(phone);
	await phone.locator(field).fill('Averyn');
	await phone.locator(field).blur();
	await expect(phone.getByText(sync.not_saved).first()).toBeVisible();
	await phone.reload();
	await expect(phone.locator(field)).toHaveValue('Averyn');
	await expect.poll(() => namesOf(stage, who), { timeout: 60_000 }).toEqual(['Averyn']);
}

test('it speaks Spanish and is readable by night', async ({ browsers }) => {
	const phone = await browsers.phone();
	await phone.emulateMedia({ colorScheme: 'dark' });
	await phone.goto('/dev');
	await phone.getByRole('heading', { name: dev.title }).waitFor();
	await phone.getByRole('button', { name: 'Español' }).first().click();
	await phone.getByRole('heading', { name: spanish.title }).waitFor();
	await accessible(phone);
	const width = await phone.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
});

test('where the server is no demo’s, its address is like any unknown one', async ({ browsers }) => {
	const phone = await browsers.phone();
	await phone.route('**/config.json', async (route) => {
		const response = await route.fetch();
		const told: unknown = await response.json();
		await route.fulfill({ json: { ...(told instanceof Object ? told : {}), demo: false } });
	});
	await phone.goto('/dev');
	await expect(phone.getByRole('heading', { name: common.not_found.title })).toBeVisible();
	await expect(phone.getByRole('button', { name: dev.faults.lose.name })).toHaveCount(0);
});

/** By links alone: a reload ends every trouble. */
async function toDev(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: common.nav.more }).click();
	await phone.getByRole('dialog').getByRole('link', { name: common.nav.settings }).click();
	await phone.getByRole('link', { name: settings.dev }).click();
	await phone.getByRole('heading', { level: 1, name: dev.title }).waitFor();
}

async function toIdentity(phone: Page): Promise<void> {
	const menu = phone.getByRole('navigation', { name: common.main_menu });
	await menu.getByRole('link', { name: common.nav.application }).click();
	await phone.locator('main a[href="/application/identity"]').first().click();
	await phone.locator(field).waitFor();
}

async function press(phone: Page, name: string): Promise<void> {
	await phone.getByRole('main').getByRole('button', { name }).click();
}

async function namesOf(stage: Stage, who: Account): Promise<string[]> {
	const answered = `select value #>> '{}' as name from app.fields
		where person = $1 and path = 'identity/first_name' and not deleted`;
	return (await stage.backend.db.q(answered, [who.id])).map((row) => String(row['name']));
}
