/** A form that is posted more often than once, as impatient fingers and forgotten tabs do. */
import { expect, type Page } from '@playwright/test';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { allReceived, test } from './harness.ts';
import { diploma, photoId } from './papers.ts';
import * as avery from './people.ts';

const receiptPattern = /\b[AC]-[0-9A-F]{5}-[0-9A-F]{5}\b/g;

test('two presses and two tabs give one submission and one receipt', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	await avery.fillApplication(phone, { photo_id: photoId, diploma });
	const other = await phone.context().newPage();
	await other.goto('/application/check');
	await expect(submitButton(other)).toBeVisible();

	await Promise.all([pressTwice(phone), pressTwice(other)]);
	// Whichever page pressed first goes on; the other may have heard of it before its own press.
	for (const page of [phone, other]) {
		const isSaid = page.getByRole('heading', { name: ask.locked.title });
		await expect(isSaid.or(page.getByRole('heading', { name: ask.tabs.status }))).toBeVisible();
	}
	await phone.goto('/application/status');
	await expect(phone.getByText(receiptPattern).first()).toBeVisible({ timeout: 45_000 });
	await allReceived(phone);
	const text = (await phone.getByRole('main').textContent()) ?? '';
	expect(new Set(text.match(receiptPattern)).size).toBe(1);
	const submissions = await stage.backend.db.q(
		`select s.revision from app.submissions s join app.applications a on a.id = s.application_id
			where a.person = $1`,
		[who.id]
	);
	expect(submissions).toHaveLength(1);
	await phone.goto('/attention');
	await expect(phone.getByRole('main').getByRole('listitem')).toHaveCount(0);
});

function submitButton(page: Page) {
	return page.getByRole('button', { name: ask.check.submit, exact: true });
}

/** Both presses within one task: before anything of the first can have been shown. */
async function pressTwice(page: Page): Promise<void> {
	await submitButton(page).evaluate((button: HTMLButtonElement) => {
		button.click();
		button.click();
	});
}
