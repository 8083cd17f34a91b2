/** The figures of a desk: after a decision, for a period, taken along, without a mouse and without a line. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { figures as said } from '../../src/lib/words/en/figures.ts';
import { figures as dicho } from '../../src/lib/words/es/figures.ts';
import { askForChange, claim, openDesk } from './desk-people.ts';
import { accessible, fully, test } from './harness.ts';
import { queued } from './queued.ts';

const reason = calmhsa.reasons.find(({ code }) => code === 'id_expired')?.title.en ?? '';

const headline = (page: Page, text: string | RegExp) =>
	page.getByRole('heading', { level: 2, name: text });

/** As somebody does it who has no mouse. */
async function pressKey(on: Locator, key = 'Enter'): Promise<void> {
	await on.focus();
	await on.press(key);
}

async function saved(page: Page, word: string): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: word }).click();
	const file = await coming;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function choosesPeriods(page: Page): Promise<void> {
	await pressKey(page.getByRole('link', { name: said.period['4w'] }));
	await page.waitForURL(/period=4w/);
	await expect(headline(page, said.people.own(1))).toBeVisible();
	await pressKey(page.getByRole('button', { name: said.period.own }));
	const [from, to] = [page.getByLabel(said.period.from), page.getByLabel(said.period.to)];
	await from.fill('2025-02-02');
	await to.fill('2025-02-01');
	await pressKey(to);
	await expect(page.getByRole('alert')).toHaveText(said.period.wrong);
	await expect(from).toBeFocused();
	await accessible(page);
	await from.fill('2025-01-01');
	await pressKey(from);
	await page.waitForURL(/from=2025-01-01&to=2025-02-01/);
	await expect(headline(page, said.flow.headline.nothing())).toBeVisible();
	await expect(headline(page, said.people.ownNothing)).toBeVisible();
	await page.goBack();
	await expect(headline(page, said.people.own(1))).toBeVisible();
}

async function takesThemAlong(page: Page): Promise<void> {
	const json = await saved(page, said.json);
	expect(json.name).toMatch(/^figures-calmhsa-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.json$/);
	const told: unknown = JSON.parse(json.text);
	expect(told).toMatchObject({ format: 'waymark.figures', everybody: false });
	const csv = await saved(page, said.csv);
	expect(csv.name).toMatch(/\.csv$/);
	expect(csv.text).toMatch(/^\ufefffigure,part,week,of,measure,value\r\n/);
	expect(csv.text).toContain('reason,application,,id_expired,given,');
}

async function losesTheLine(page: Page): Promise<void> {
	await page.context().setOffline(true);
	await expect(headline(page, said.offlineTitle)).toBeVisible();
	await expect(headline(page, said.people.own(1))).toBeVisible();
	await page.getByRole('link', { name: said.period.year }).click();
	await expect(page.getByText(said.offline)).toBeVisible();
	await expect(headline(page, said.people.own(1))).toBeHidden();
	await page.context().setOffline(false);
	await expect(headline(page, said.people.own(1))).toBeVisible();
	await expect(headline(page, said.offlineTitle)).toBeHidden();
}

test(
	'figures say what a decision changed, for any days, and are taken along',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const page = await browsers.desk();
		const rowan = await stage.official('rowan', 'reviewer');
		await openDesk(page, rowan);
		await claim(page, receipt);
		await askForChange(page, 'id_expired', 'The licence ended in May.');
		await page.goto('/desk');
		await pressKey(page.getByRole('link', { name: w.tabs.figures }));
		await expect(page.getByRole('heading', { level: 1, name: said.title })).toBeVisible();
		await expect(headline(page, said.people.own(1))).toBeVisible();
		await expect(page.getByText(reason).first()).toBeVisible();
		const table = page.getByText(said.table(said.reasons.name));
		await pressKey(table);
		await expect(
			page.getByRole('region', { name: said.reasons.name }).getByRole('row', { name: reason })
		).toBeVisible();
		await accessible(page);
		await test.step('for the days that one chooses', () => choosesPeriods(page));
		await test.step('as files', () => takesThemAlong(page));
		await test.step('and with no connection as they were read', () => losesTheLine(page));
		await test.step('who leads the desk sees what each gave', async () => {
			const lead = await browsers.phone();
			await openDesk(lead, await stage.official('lee', 'lead'));
			await lead.goto('/desk/figures');
			const [row] = await stage.backend.db.q('select name from app.people where id = $1', [
				rowan.id
			]);
			const called = String(row?.['name']) || said.people.account(rowan.id.slice(0, 8));
			await expect(lead.getByRole('row').filter({ hasText: called })).toContainText('1');
			await lead.getByRole('button', { name: 'Español' }).first().click();
			await expect(lead.getByRole('heading', { level: 1, name: dicho.title })).toBeVisible();
			await accessible(lead);
		});
	}
);
