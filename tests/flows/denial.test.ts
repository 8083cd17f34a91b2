/** Denied by two people: what each of them sees, and what the applicant reads, in both languages. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { application as said } from '../../src/lib/words/en/application.ts';
import { denied as answer } from '../../src/lib/words/en/denied.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { notifications } from '../../src/lib/words/en/notifications.ts';
import { denied as dicho } from '../../src/lib/words/es/denied.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, fully, test } from './harness.ts';
import { logIn } from './people.ts';
import { queued } from './queued.ts';

const why = 'The identity paper is somebody else’s.';

async function deny(page: Page, word: string): Promise<void> {
	await press(page, w.decide.deny).click();
	await expect(page.getByRole('heading', { name: w.decide.denyTitle, exact: true })).toBeVisible();
	// Pressed at the foot of the window, it may have moved what stands under the header.
	await page.evaluate(() => window.scrollTo({ top: 0 }));
	await accessible(page);
	await press(page, word).click();
}

/** What the applicant reads, in both languages, and the way on. */
async function answered(phone: Page): Promise<void> {
	await expect(phone.getByText(why)).toBeVisible({ timeout: 30_000 });
	await expect(phone.getByText(calmhsa.denial?.appeal.value.en ?? '')).toBeVisible();
	await accessible(phone);
	await phone.getByRole('button', { name: 'Español' }).click();
	await expect(phone.getByText(dicho.appeal)).toBeVisible();
	await phone.getByRole('button', { name: 'English' }).click();
	await phone.goto('/notifications');
	const news = notifications.kinds['application.denied'].title;
	await expect(phone.getByRole('link', { name: news })).toBeVisible();
	await phone.goto('/application/status');
	await phone.getByRole('link', { name: answer.again }).click();
	await phone.getByRole('button', { name: said.start.begin }).click();
	await phone.waitForURL(/\/application\/identity/);
}

test(
	'a denial needs two people, and tells the applicant why, what is possible and how to appeal',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		const phone = await browsers.phone();
		const receipt = await queued(stage, who);
		await logIn(phone, who);

		const first = await browsers.desk();
		await openDesk(first, await stage.official('rowan', 'reviewer'));
		await claim(first, receipt);
		await deny(first, w.decide.sendDeny);
		await expect(first.getByText(w.decide.whyNeeded).first()).toBeVisible();
		await first.getByLabel(w.decide.why).fill(why);
		await press(first, w.decide.sendDeny).click();
		await expect(first.getByText(w.decide.done.propose).first()).toBeVisible();
		await phone.goto('/application/status');
		await expect(phone.getByText(said.explain('application').second_review)).toBeVisible();

		const second = await browsers.desk();
		await openDesk(second, await stage.official('sage', 'reviewer'));
		await second.goto(`/desk?q=${receipt}`);
		await expect(second.getByRole('row').getByText(w.queue.flagsShort.second)).toBeVisible();
		await claim(second, receipt);
		await expect(second.getByText(w.decide.proposedText)).toBeVisible();
		await deny(second, w.decide.confirmDeny);
		await expect(second.getByText(w.decide.done.deny).first()).toBeVisible();

		await answered(phone);
		expect(await stage.mailTo(who.email, /An answer/)).toContain('how to appeal');
	}
);
