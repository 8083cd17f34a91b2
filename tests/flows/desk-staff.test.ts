/** Staff give roles and write providers; both count at once, and stand in the list of changes. */
import { expect } from '@playwright/test';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { deskSettings as s } from '../../src/lib/words/en/desk-settings.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import { accessible, fully, test } from './harness.ts';
import { logIn } from './people.ts';

test(
	'a role is given, opens the desk, and is taken away again',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const page = await browsers.desk();
		await logIn(page, await stage.official('quinn', 'staff'), '/desk/settings/people');
		await page.getByLabel(s.people.email).fill('nobody@example.org');
		await page.getByRole('button', { name: s.people.giveIt }).click();
		await expect(page.getByText(String(refusals['role.no_account']))).toBeVisible();
		await expect(page.getByLabel(s.people.email)).toHaveValue('nobody@example.org');
		await accessible(page);

		const who = await stage.account('sage');
		await page.getByLabel(s.people.email).fill(who.email);
		await page.getByRole('button', { name: s.people.giveIt }).click();
		const row = page.getByRole('row').filter({ hasText: who.email });
		await expect(row).toContainText(s.people.roles.reviewer);
		const theirs = await browsers.desk();
		await logIn(theirs, who, '/desk');
		await expect(theirs.getByRole('searchbox')).toBeVisible();

		await row.getByRole('button').click();
		const dialog = page.getByRole('dialog');
		await accessible(page);
		await dialog.getByRole('button', { name: s.people.take }).click();
		await expect(row).toHaveCount(0);
		await theirs.reload();
		await expect(theirs.getByText(w.guard.title)).toBeVisible();
		await page.goto('/desk/settings');
		await expect(page.getByRole('heading', { name: s.changes })).toBeVisible();
		await expect(page.getByText(s.people.roles.reviewer).first()).toBeVisible();
		await accessible(page);
	}
);

test(
	'a provider is added with its dates and why, and is in the list',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const page = await browsers.desk();
		await logIn(page, await stage.official('quinn', 'staff'), '/desk/settings/providers');
		await page.getByRole('button', { name: s.provider.add }).click();
		await page.getByRole('button', { name: s.provider.save, exact: true }).click();
		await expect(page.getByText(s.provider.noteWrong)).toBeVisible();
		// What was pressed has moved the page: nothing is judged while it stands under the header.
		await page.evaluate(() => window.scrollTo({ top: 0 }));
		await accessible(page);
		const name = `Harbor Academy ${process.pid}`;
		await page.getByLabel(s.provider.name, { exact: true }).fill(name);
		await page.getByLabel(s.provider.from).fill('2026-01-01');
		await page.getByLabel(s.provider.to).fill('2025-01-01');
		await page.getByLabel(s.provider.source).fill('Letter of December 2025');
		await page.getByLabel(s.provider.note).fill('The letter came');
		await page.getByRole('button', { name: s.provider.save, exact: true }).click();
		await expect(page.getByText(String(refusals['provider.dates']))).toBeVisible();
		await page.getByLabel(s.provider.to).fill('');
		await page.getByRole('button', { name: s.provider.save, exact: true }).click();
		await expect(page.getByText(s.provider.saved)).toBeVisible();
		await page.getByLabel(s.provider.search).fill(name);
		await expect(page.getByRole('row').filter({ hasText: name })).toContainText('From 2026-01-01');
		await accessible(page);
		await page.goto('/desk/settings');
		await expect(page.getByText('The letter came')).toBeVisible();

		const lead = await browsers.desk();
		await logIn(lead, await stage.official('lee', 'lead'), '/desk/settings/providers');
		await expect(lead.getByText(s.provider.readOnly)).toBeVisible();
		await expect(lead.getByRole('button', { name: s.provider.add })).toHaveCount(0);
		await lead.goto('/desk/settings/people');
		await expect(lead.getByText(s.people.readOnly)).toBeVisible();
		await accessible(lead);
	}
);
