/** Work at the desk: a decision that rests, one that is looked at first, and files that change hands. */
import { expect, type Page } from '@playwright/test';
import { application as said } from '../../src/lib/words/en/application.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { deskSettings as s } from '../../src/lib/words/en/desk-settings.ts';
import { work } from '../../src/lib/words/en/desk-work.ts';
import { record } from '../../src/lib/words/en/record.ts';
import { deskSettings as fijado } from '../../src/lib/words/es/desk-settings.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, fully, test, type Stage } from './harness.ts';
import { logIn } from './people.ts';
import { queued } from './queued.ts';

test.afterEach(async ({ stage }) => {
	await stage.backend.db.q('delete from app.desk_settings');
});

/** A lead sets how the desk works. */
async function sets(page: Page, stage: Stage, how: { rest?: number; share?: string }) {
	await logIn(page, await stage.official('lee', 'lead'), '/desk/settings');
	await expect(page.getByRole('heading', { level: 1, name: s.title })).toBeVisible();
	if (how.rest) await page.getByLabel(s.restOf(how.rest), { exact: true }).check();
	if (how.share) await page.getByLabel(s.share).fill(how.share);
	await page.getByRole('button', { name: s.save, exact: true }).click();
	await expect(page.getByText(s.saved)).toBeVisible();
	await accessible(page);
}

async function approves(page: Page): Promise<void> {
	await press(page, w.decide.approve).click();
	await press(page.getByRole('dialog'), w.decide.confirmApprove).click();
}

/** Says something in the dialog of that name. */
type Word = { name: string; label: string; words: string };
async function says(page: Page, { name, label, words }: Word): Promise<void> {
	const dialog = page.getByRole('dialog', { name });
	await dialog.getByLabel(label).fill(words);
	await dialog.getByRole('button', { name, exact: true }).click();
	await expect(dialog).toBeHidden();
}

const approved = (page: Page) => page.getByText(said.explain('application').approved).first();

test(
	'a decision rests, is taken back, and is sent at once: only then does the applicant hear',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		const phone = await browsers.phone();
		const receipt = await queued(stage, who);
		await logIn(phone, who);
		await sets(await browsers.desk(), stage, { rest: 900 });

		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		await claim(desk, receipt);
		await approves(desk);
		await expect(desk.getByText(work.rest.approve)).toBeVisible();
		await accessible(desk);
		await phone.goto('/application/status');
		await expect(phone.getByText(said.explain('application').in_review)).toBeVisible();
		await press(desk, work.rest.undo).click();
		await expect(desk.getByText(work.rest.approve)).toBeHidden();
		await approves(desk);
		await press(desk, work.rest.send).click();
		await expect(desk.getByText(w.decide.done.approve).first()).toBeVisible();
		await expect(approved(phone)).toBeVisible();
	}
);

test(
	'a decision that is drawn goes back with why, and out when a colleague agrees',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const lead = await browsers.desk();
		await sets(lead, stage, { share: '100' });
		const rowan = await browsers.desk();
		await openDesk(rowan, await stage.official('rowan', 'reviewer'));
		await claim(rowan, receipt);
		await approves(rowan);
		await expect(rowan.getByText(work.sampled)).toBeVisible();

		const sage = await browsers.desk();
		await openDesk(sage, await stage.official('sage', 'reviewer'));
		await claim(sage, receipt);
		await expect(sage.getByText(work.check.body)).toBeVisible();
		await accessible(sage);
		await press(sage, work.check.disagree).click();
		await says(sage, {
			name: work.check.disagree,
			label: work.check.disagreeNote,
			words: 'Look at the name again'
		});
		await expect(sage.getByText(work.check.returned)).toBeVisible();

		await rowan.goto(`/desk?q=${receipt}`);
		await expect(rowan.getByRole('row').getByText(w.queue.flagsShort.returned)).toBeVisible();
		await claim(rowan, receipt);
		await expect(rowan.getByText('Look at the name again')).toBeVisible();
		await approves(rowan);
		await expect(rowan.getByText(work.sampled)).toBeVisible();
		await sage.goto('/desk');
		await claim(sage, receipt);
		await press(sage, work.check.agree).click();
		await expect(sage.getByText(work.check.agreed)).toBeVisible();
		await lead.getByRole('button', { name: 'Español' }).click();
		await expect(lead.getByText(fijado.title).first()).toBeVisible();
		await accessible(lead);
	}
);

/** Steps back from the open file and does not find it any more; its address. */
async function stepsBack(page: Page, receipt: string): Promise<string> {
	await page.getByText(work.cannot).click();
	await press(page, work.recuse).click();
	await says(page, { name: work.recuse, label: work.recuseNote, words: 'My cousin' });
	await expect(page.getByText(work.done.recuse)).toBeVisible();
	await expect(page.getByText(work.done.recuseMore)).toBeVisible();
	const file = new URL(page.url()).pathname;
	await accessible(page);
	await page.reload();
	await expect(page.getByText(work.done.recuse)).toBeVisible();
	await page.goto('/desk');
	await expect(page.getByRole('searchbox')).toBeVisible();
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
	await expect(page.getByRole('row').filter({ hasText: receipt })).toHaveCount(0);
	return file;
}

/** Staff let the one back who stepped back by mistake; the record says so. */
async function letsBack(page: Page, words: string): Promise<void> {
	const section = page.getByRole('region', { name: work.steppedBack.title });
	await expect(section).toContainText('My cousin');
	await accessible(page);
	const name = work.steppedBack.readmit(work.steppedBack.gone);
	await section.getByRole('button', { name }).click();
	await says(page, { name, label: work.steppedBack.note, words });
	await expect(section).toBeHidden();
	await page.getByRole('link', { name: w.review.record }).click();
	await expect(page.getByText(record.kinds['remark.readmitted'])).toBeVisible();
}

test(
	'a lead ends a claim, a reviewer hands a file on, and another one steps back from it',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const rowan = await browsers.desk();
		await openDesk(rowan, await stage.official('rowan', 'reviewer'));
		await claim(rowan, receipt);
		const lee = await browsers.desk();
		await openDesk(lee, await stage.official('lee', 'lead'));
		await lee.goto(`/desk?q=${receipt}`);
		await lee.getByRole('row').filter({ hasText: receipt }).getByRole('link').click();
		await press(lee, work.override).click();
		await says(lee, { name: work.override, label: work.overrideNote, words: 'Rowan is away' });
		await expect(rowan.getByText(w.claim.lostTitle)).toBeVisible();
		await accessible(rowan);

		await press(rowan, w.claim.again).click();
		await expect(press(rowan, w.claim.release)).toBeVisible();
		await rowan.getByText(work.cannot).click();
		await press(rowan, work.escalate).click();
		await says(rowan, {
			name: work.escalate,
			label: work.escalateNote,
			words: 'Is this a diploma?'
		});
		await expect(rowan.getByText(work.done.escalate)).toBeVisible();

		await press(lee, w.claim.claim).click();
		await expect(lee.getByText('Is this a diploma?')).toBeVisible();
		const file = await stepsBack(lee, receipt);
		const quinn = await browsers.phone();
		await openDesk(quinn, await stage.official('quinn', 'staff'));
		await quinn.goto(file);
		await letsBack(quinn, 'The cousin is somebody else');
		await lee.goto(file);
		await press(lee, w.claim.claim).click();
		await expect(lee.getByText('The cousin is somebody else')).toBeVisible();
	}
);
