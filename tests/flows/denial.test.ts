/** Denied by two people: what each of them sees, and what the applicant reads, in both languages. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { application as said } from '../../src/lib/words/en/application.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { notifications } from '../../src/lib/words/en/notifications.ts';
import { application as dicho } from '../../src/lib/words/es/application.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, allReceived, fully, test } from './harness.ts';
import { fillApplication, logIn, submitApplication } from './people.ts';

const why = 'The identity paper is somebody else’s.';

async function deny(page: Page, word: string): Promise<void> {
	await press(page, w.decide.deny).click();
	await expect(page.getByRole('heading', { name: w.decide.denyTitle, exact: true })).toBeVisible();
	await accessible(page);
	await press(page, word).click();
}

test(
	'a denial needs two people, and tells the applicant why, what is possible and how to appeal',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		const phone = await browsers.phone();
		await logIn(phone, who);
		await fillApplication(phone);
		await submitApplication(phone);
		await allReceived(phone);
		const [sent] = await stage.backend.db.q(
			'select id, receipt from app.applications where person = $1',
			[who.id]
		);
		const receipt = String(sent?.['receipt']);

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
		await expect(second.getByText(w.queue.flagsShort.second)).toBeVisible();
		await claim(second, receipt);
		await expect(second.getByText(w.decide.proposedText)).toBeVisible();
		await deny(second, w.decide.confirmDeny);
		await expect(second.getByText(w.decide.done.deny).first()).toBeVisible();

		await expect(phone.getByText(why)).toBeVisible({ timeout: 30_000 });
		await expect(phone.getByText(calmhsa.denial?.appeal.value.en ?? '')).toBeVisible();
		await accessible(phone);
		await phone.getByRole('button', { name: 'Español' }).click();
		await expect(phone.getByText(dicho.denied.appeal)).toBeVisible();
		await phone.getByRole('button', { name: 'English' }).click();
		await phone.goto('/notifications');
		const news = notifications.kinds['application.denied'].title;
		await expect(phone.getByRole('link', { name: news })).toBeVisible();
		expect(await stage.mailTo(who.email, /An answer/)).toContain('how to appeal');
		await phone.goto('/application/status');
		await phone.getByRole('link', { name: said.denied.again }).click();
		await phone.getByRole('button', { name: said.start.begin }).click();
		await phone.waitForURL(/\/application\/identity/);
	}
);
