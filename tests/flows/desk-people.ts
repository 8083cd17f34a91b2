/** What reviewers do at the desk. */
import { expect, type Locator, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import type { Account } from './harness.ts';
import { logIn } from './people.ts';

export async function openDesk(page: Page, who: Account): Promise<void> {
	await logIn(page, who, '/desk');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** A button that begins with a word; many end with the key that presses them. */
export function press(within: Page | Locator, word: string): Locator {
	return within.getByRole('button', { name: new RegExp(`^${word}( |$)`) });
}

/** Looks for a file by its receipt, opens it and claims it. Of a long queue only what is near is drawn. */
export async function claim(page: Page, receipt: string): Promise<void> {
	await page.getByRole('searchbox', { name: w.queue.search }).fill(receipt);
	await page.waitForURL((url) => url.searchParams.get('q') === receipt);
	const row = page.getByRole('row').filter({ hasText: receipt });
	await expect(row).toBeVisible();
	await row.getByRole('link').click();
	await page.waitForURL(/\/desk\/.+/);
	await press(page, w.claim.claim).click();
	await expect(press(page, w.claim.release)).toBeVisible();
}

export async function approve(page: Page): Promise<void> {
	await press(page, w.decide.approve).click();
	await press(page.getByRole('dialog'), w.decide.confirmApprove).click();
	await expect(page.getByText(w.decide.done.approve).first()).toBeVisible();
}

/** Ticks a reason, writes its note and sends it. */
export async function askForChange(page: Page, code: string, note: string): Promise<void> {
	const reason = calmhsa.reasons.find((one) => one.code === code);
	await press(page, w.decide.change).click();
	await page
		.getByLabel(reason?.title.en ?? code)
		.first()
		.check();
	await page.getByLabel(w.decide.note).first().fill(note);
	await press(page, w.decide.send).click();
	await expect(page.getByText(w.decide.done.change).first()).toBeVisible();
}
