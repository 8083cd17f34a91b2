/** Many files at once, views that are kept, and filters in the address. */
import { expect } from '@playwright/test';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { many } from '../../src/lib/words/en/desk-queue.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import { templates } from '../../src/lib/words/desk-templates.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, fully, installed, test, type Account, type Stage } from './harness.ts';
import { logIn } from './people.ts';
import { queued } from './queued.ts';

const asOf = new RegExp(w.live.asOf(''));

/** A reviewer who is known by name, and knows this applicant. */
async function recused(stage: Stage, who: Account): Promise<void> {
	const { id } = await stage.official('rowan', 'reviewer');
	await stage.backend.db.q(`insert into app.people (id, name) values ($1, 'Rowan Hale')`, [id]);
	await stage.backend.db.q(
		`insert into app.recusals (application_id, person)
		select id, $2 from app.applications where person = $1`,
		[who.id, id]
	);
}

test(
	'[complaint 20] files are given out and written about, each by itself, and one says why not',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const people = [await stage.account('avery'), await stage.account('jordan')] as const;
		const receipts = [await queued(stage, people[0]), await queued(stage, people[1])];
		await recused(stage, people[0]);
		const page = await browsers.desk();
		await openDesk(page, await stage.official('lee', 'lead'));
		for (const receipt of receipts) {
			await page.getByRole('row').filter({ hasText: receipt }).getByRole('checkbox').check();
		}
		await expect(page.getByText(many.chosen(2)).first()).toBeVisible();
		await accessible(page);
		await page.getByLabel(many.give, { exact: true }).selectOption({ label: 'Rowan Hale' });
		const dialog = page.getByRole('dialog', { name: many.result.title(1, 2) });
		await expect(dialog).toBeVisible();
		await expect(dialog.getByText(String(refusals['review.not_for_them']))).toBeVisible();
		await accessible(page);
		await dialog.getByRole('button', { name: many.result.close, exact: true }).last().click();
		const given = page.getByRole('row').filter({ hasText: receipts[1] ?? '' });
		await expect(given).toContainText(many.givenTo('Rowan Hale'));

		await given.getByRole('checkbox').check();
		await page.getByRole('button', { name: many.message }).click();
		const write = page.getByRole('dialog', { name: many.messageTitle(1) });
		await write.getByRole('button', { name: many.send }).click();
		await expect(write.getByText(many.needed)).toBeVisible();
		await write.getByLabel(many.templates).selectOption({ label: templates[0].name.en });
		await accessible(page);
		await write.getByRole('button', { name: many.send }).click();
		await expect(page.getByRole('dialog', { name: many.result.title(1, 1) })).toBeVisible();
		const phone = await browsers.phone();
		await logIn(phone, people[1], '/notifications');
		await expect(phone.getByText(templates[0].text.en)).toBeVisible();
		expect(await stage.mailTo(people[1].email, /A message about/)).toContain('Open Waymark');
	}
);

test(
	'a view is kept under a name, is there on another device, and a wrong address shows the whole queue',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const lead = await stage.official('lee', 'lead');
		const page = await browsers.desk();
		await openDesk(page, lead);
		await page.getByRole('link', { name: many.views.free }).click();
		await expect(page).toHaveURL(/assigned=none/);
		await expect(page.getByRole('row').filter({ hasText: receipt })).toBeVisible();
		await page.getByRole('search').getByLabel(w.queue.language).selectOption('es');
		await expect(page).toHaveURL(/language=es/);
		await expect(page.getByRole('row').filter({ hasText: receipt })).toHaveCount(0);
		await page.getByRole('button', { name: many.views.save }).click();
		const dialog = page.getByRole('dialog', { name: many.views.save });
		await dialog.getByLabel(many.views.name).fill('Free, in Spanish');
		await accessible(page);
		await dialog.getByRole('button', { name: many.views.keep, exact: true }).click();
		await expect(page.getByRole('link', { name: 'Free, in Spanish' })).toHaveAttribute(
			'aria-current',
			'true'
		);

		const other = await browsers.desk();
		await openDesk(other, lead);
		await other.getByRole('link', { name: 'Free, in Spanish' }).click();
		await expect(other).toHaveURL(/language=es/);
		await expect(other.getByRole('row').filter({ hasText: receipt })).toHaveCount(0);
		await other.getByRole('button', { name: many.views.remove('Free, in Spanish') }).click();
		await expect(other.getByRole('link', { name: 'Free, in Spanish' })).toHaveCount(0);

		await other.goto(`/desk?assigned=%27or&provider=1&reason=DROP&part=x`);
		await expect(other.getByRole('row').filter({ hasText: receipt })).toBeVisible();
	}
);

test(
	'with no signal the queue and an open file are there as they were, and say since when',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const page = await browsers.desk();
		await openDesk(page, await stage.official('rowan', 'reviewer'));
		await claim(page, receipt);
		await page.goto('/desk');
		await expect(page.getByRole('row').filter({ hasText: receipt })).toBeVisible();
		await installed(page);
		await page.context().setOffline(true);
		await page.reload();
		await expect(page.getByRole('row').filter({ hasText: receipt })).toBeVisible();
		await expect(page.getByText(asOf)).toBeVisible();
		await accessible(page);
		await page.getByRole('row').filter({ hasText: receipt }).getByRole('link').click();
		await expect(page.getByText(asOf)).toBeVisible();
		await expect(page.getByText(w.answers.title).first()).toBeVisible();
		await expect(press(page, w.decide.approve)).toBeDisabled();
		await expect(page.getByText(w.decide.offline).first()).toBeVisible();
		await accessible(page);
		await page.context().setOffline(false);
		await expect(page.getByText(asOf)).toHaveCount(0);
		await expect(press(page, w.decide.approve)).toBeEnabled();
	}
);
