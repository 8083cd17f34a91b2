/** Complaints that need a reviewer, as flows. */
import { expect, type Page } from '@playwright/test';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { record } from '../../src/lib/words/en/record.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { askForChange, claim, openDesk, press } from './desk-people.ts';
import { accessible, installed, test, type Account, type Stage } from './harness.ts';
import { diploma, photoId } from './papers.ts';
import * as avery from './people.ts';

/** A phone whose application has been received; its receipt. */
async function sent(phone: Page, stage: Stage, who: Account): Promise<string> {
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	await avery.fillApplication(phone, { photo_id: photoId, diploma });
	await avery.submitApplication(phone);
	await expect(phone.getByText(/\b[AC]-[0-9A-F]{5}-/).first()).toBeVisible({ timeout: 45_000 });
	const [row] = await stage.backend.db.q('select receipt from app.applications where person = $1', [
		who.id
	]);
	return String(row?.['receipt']);
}

test('[complaint 14] a desk that lost its connection shows the truth when it is back', async ({
	browsers,
	stage
}) => {
	test.slow();
	const desk = await browsers.desk();
	await openDesk(desk, await stage.official('rowan', 'reviewer'));
	await accessible(desk);
	await desk.context().setOffline(true);
	const receipt = await sent(await browsers.phone(), stage, await stage.account('avery'));
	await expect(desk.getByText(receipt)).toHaveCount(0);
	await desk.context().setOffline(false);
	// An empty queue fills by itself; in one that is being read, what is new is announced first.
	const announced = desk.locator('.fresh').getByRole('button');
	await expect(desk.getByText(receipt).or(announced).first()).toBeVisible();
	if (await announced.isVisible()) await announced.click();
	await expect(desk.getByText(receipt)).toBeVisible();
});

test('[complaint 15] a decision after the claim ran out is refused, with the reason, and kept', async ({
	browsers,
	stage
}) => {
	test.slow();
	const receipt = await sent(await browsers.phone(), stage, await stage.account('avery'));
	const late = await browsers.desk();
	await openDesk(late, await stage.official('rowan', 'reviewer'));
	await claim(late, receipt);
	await stage.backend.db.q("update app.claims set until = now() - interval '1 minute'");
	const next = await browsers.desk();
	await openDesk(next, await stage.official('sage', 'reviewer'));
	await claim(next, receipt);
	const decide = press(late, w.decide.approve);
	// The desk may have heard of it before the press; either way nothing is decided.
	if (await decide.isEnabled()) await decide.click();
	const confirm = press(late.getByRole('dialog'), w.decide.confirmApprove);
	if (await confirm.isVisible()) await confirm.click();
	await expect(late.getByText(w.claim.lostTitle)).toBeVisible();
	const [row] = await stage.backend.db.q(
		'select count(*) from app.decisions d join app.applications a on a.id = d.application_id where a.receipt = $1',
		[receipt]
	);
	expect(Number(row?.['count'])).toBe(0);
});

test('[complaint 22] why a change is needed, and the whole history, can be read offline', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const receipt = await sent(phone, stage, await stage.account('jordan'));
	await installed(phone);
	const desk = await browsers.desk();
	await openDesk(desk, await stage.official('rowan', 'reviewer'));
	await claim(desk, receipt);
	await askForChange(desk, 'id_expired', 'The licence ended in May.');
	await expect(phone.getByText('The licence ended in May.').first()).toBeVisible();
	await phone.context().setOffline(true);
	await phone.goto('/application/status');
	await phone.reload();
	await expect(phone.getByText('The licence ended in May.').first()).toBeVisible();
	await expect(phone.getByText(sync.status.change).first()).toBeVisible();
	await accessible(phone);
	await test.step('who leads the desk reads who did what, checked, and keeps it', async () => {
		const lead = await browsers.desk();
		await openDesk(lead, await stage.official('lee', 'lead'));
		await readRecord(lead, receipt);
	});
});

async function readRecord(lead: Page, receipt: string): Promise<void> {
	await lead.goto(`/desk?q=${receipt}`);
	await lead.getByRole('row').filter({ hasText: receipt }).getByRole('link').click();
	await lead.getByRole('link', { name: w.review.record }).click();
	await expect(lead.getByText(record.wholeText)).toBeVisible();
	const asked = lead.getByRole('row').filter({ hasText: w.history.kinds['review.change_asked'] });
	await expect(asked).toContainText(record.roles.reviewer);
	await expect(lead.getByText(record.privateText).first()).toBeVisible();
	await accessible(lead);
	const coming = lead.waitForEvent('download');
	await lead.getByRole('button', { name: record.json }).click();
	expect((await coming).suggestedFilename()).toBe(`record-${receipt}.json`);
	await lead.getByRole('link', { name: record.back }).click();
	await expect(lead.getByRole('link', { name: w.review.record })).toBeVisible();
}
