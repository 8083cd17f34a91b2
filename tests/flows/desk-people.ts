/** What reviewers do at the desk. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import type { Account } from './harness.ts';
import { logIn } from './people.ts';

export async function openDesk(page: Page, who: Account): Promise<void> {
	await logIn(page, who, '/desk');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens a file from the queue by its receipt, and claims it. */
export async function claim(page: Page, receipt: string): Promise<void> {
	const row = page.getByRole('row').filter({ hasText: receipt });
	await expect(row).toBeVisible();
	await row.getByRole('link').click();
	await page.waitForURL(/\/desk\/.+/);
	await page.getByRole('button', { name: w.claim.claim, exact: true }).first().click();
	await expect(
		page
			.getByText(w.claim.renewed)
			.or(page.getByText(/Yours for/))
			.first()
	).toBeVisible();
}

export async function approve(page: Page): Promise<void> {
	await page.getByRole('button', { name: w.decide.approve, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: w.decide.confirmApprove, exact: true }).click();
	await expect(page.getByText(w.decide.done.approve)).toBeVisible();
}

/** Ticks a reason, writes its note and sends it. */
export async function askForChange(page: Page, code: string, note: string): Promise<void> {
	const reason = calmhsa.reasons.find((one) => one.code === code);
	await page.getByRole('button', { name: w.decide.changeTitle }).click();
	await page
		.getByLabel(reason?.title.en ?? code, { exact: false })
		.first()
		.check();
	await page.getByLabel(w.decide.note).first().fill(note);
	await page.getByRole('button', { name: w.decide.send }).click();
	await expect(page.getByText(w.decide.done.change)).toBeVisible();
}
