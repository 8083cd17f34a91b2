/** Staff amend clocks, days off and words; phones hear of it, and all of it can go back. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { deskAmend as w } from '../../src/lib/words/en/desk-amend.ts';
import { deskSettings as s } from '../../src/lib/words/en/desk-settings.ts';
import { help } from '../../src/lib/words/en/help.ts';
import { deskAmend as spanish } from '../../src/lib/words/es/desk-amend.ts';
import { accessible, fully, installed, test } from './harness.ts';
import { logIn } from './people.ts';

const change = (page: Page, name: string) =>
	page.getByRole('button', { name: `${w.change}: ${name}`, exact: true });
const save = (page: Page) => page.getByRole('button', { name: w.save, exact: true });

async function says(page: Page, why: string): Promise<void> {
	await page.getByLabel(w.note).fill(why);
	await save(page).click();
	await expect(page.getByText(w.saved)).toBeVisible();
	// What was pressed has moved the page: nothing is judged while it stands under the header.
	await page.evaluate(() => window.scrollTo({ top: 0 }));
}

async function setClock(page: Page): Promise<void> {
	await change(page, w.clocks.applicationReview).click();
	await page.getByLabel(w.count).fill('0');
	await save(page).click();
	await expect(page.getByText(w.countWrong(1000))).toBeVisible();
	await expect(page.getByText(w.noteWrong)).toBeVisible();
	await accessible(page);
	await page.getByLabel(w.count).fill('20');
	await page.getByRole('radio', { name: w.units.business_days }).check();
	await page.getByLabel(w.source).fill('Letter of May 2026');
	await says(page, 'The board decided it');
	await expect(page.getByText(w.period(20, 'business_days'))).toBeVisible();
}

async function addDay(page: Page): Promise<void> {
	await change(page, w.holidays).click();
	await page.getByLabel(w.day, { exact: true }).fill('2026-12-25');
	await page.getByRole('button', { name: w.addDay }).click();
	await expect(page.getByText(w.dayWrong)).toBeVisible();
	await page.getByLabel(w.dayName).fill('Christmas');
	await page.getByRole('button', { name: w.addDay }).click();
	await says(page, 'The office is closed');
	await expect(page.getByText('Christmas')).toBeVisible();
	await accessible(page);
}

async function goBack(page: Page): Promise<void> {
	await change(page, w.holidays).click();
	await page.getByRole('button', { name: /^Remove .*Christmas/ }).click();
	await says(page, 'It is open');
	await change(page, w.clocks.applicationReview).click();
	await page.getByLabel(w.note).fill('Decided anew');
	await page.getByRole('button', { name: w.takeBack }).click();
	await expect(page.getByText(w.period(30, 'days')).first()).toBeVisible();
}

test(
	'a clock is set in business days with days off, a phone hears of it, and it goes back',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), '/help');
		await installed(phone);
		const usual = help.time.application(help.periods.days(30));
		await expect(phone.getByText(usual)).toBeVisible();

		const page = await browsers.desk();
		await logIn(page, await stage.official('quinn', 'staff'), '/desk/settings/clocks');
		await expect(page.getByText(w.holidaysNone)).toBeVisible();
		await accessible(page);
		await setClock(page);
		await addDay(page);

		const now = help.time.application(help.periods.business_days(20));
		await expect(async () => {
			await phone.reload();
			await expect(phone.getByText(now)).toBeVisible({ timeout: 2_000 });
		}).toPass();
		await phone.context().setOffline(true);
		await phone.reload();
		await expect(phone.getByText(now)).toBeVisible();
		await phone.context().setOffline(false);

		await goBack(page);
		await page.goto('/desk/settings');
		await expect(page.getByText('The office is closed')).toBeVisible();
		await expect(page.getByText(w.line.was(w.period(20, 'business_days')))).toBeVisible();
		await accessible(page);
	}
);

test(
	'the words of a reason are changed in both languages, and leads read them only',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const reason = calmhsa.reasons.find(({ part }) => part === 'renewal');
		const page = await browsers.desk();
		await logIn(page, await stage.official('quinn', 'staff'), '/desk/settings/words');
		await page.getByLabel(w.search).fill(reason?.title.es ?? '');
		await change(page, reason?.title.en ?? '').click();
		await page.getByLabel(w.body('en')).fill('Add the paper again.');
		await page.getByLabel(w.body('es')).fill(' ');
		await save(page).click();
		await expect(page.getByText(w.bodyWrong)).toBeVisible();
		await accessible(page);
		await page.getByLabel(w.body('es')).fill('Añada el papel otra vez.');
		await says(page, 'People asked what it means');
		await expect(page.getByText('Add the paper again.')).toBeVisible();
		await page.getByRole('button', { name: 'Español' }).click();
		await expect(page.getByText('Añada el papel otra vez.')).toBeVisible();
		await expect(page.getByText(spanish.changed).first()).toBeVisible();
		await accessible(page);

		const lead = await browsers.desk();
		await logIn(lead, await stage.official('lee', 'lead'), '/desk/settings/words');
		await expect(lead.getByText('Add the paper again.')).toBeVisible();
		await expect(lead.getByText(w.readOnly)).toBeVisible();
		await expect(lead.getByRole('button', { name: new RegExp(`^${w.change}`) })).toHaveCount(0);
		await accessible(lead);
		await lead.goto('/desk/settings');
		await expect(lead.getByText(s.changes)).toBeVisible();
		await expect(lead.getByText('People asked what it means')).toBeVisible();
	}
);
