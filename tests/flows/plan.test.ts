/** The study plan: three questions, a list that ticks itself, and a calendar that follows. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { plan } from '../../src/lib/words/en/plan.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { accessible, fully, installed, test } from './harness.ts';
import { logIn } from './people.ts';

const today = dayOf(Date.now(), -new Date().getTimezoneOffset());
const list = (page: Page) => page.getByRole('list', { name: plan.today });
const chapter = (page: Page) =>
	list(page)
		.getByRole('link', { name: /^Read: / })
		.first();

test('a plan is made in three questions, and ticks itself with no signal', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await logIn(phone, await stage.account('avery'), '/study/plan');
	await expect(phone.getByRole('heading', { name: plan.none.title })).toBeVisible();
	await accessible(phone);
	await installed(phone);
	await phone.getByRole('link', { name: plan.none.make }).click();

	await test.step('a day that has passed is explained, and nothing typed is lost', async () => {
		await everyDay(phone);
		await planFor(phone, '2020-05-29');
		await expect(phone.getByRole('alert')).toContainText(plan.problems.date_passed);
		await accessible(phone);
		await phone.reload();
		await expect(phone.getByLabel(common.year)).toHaveValue('2020');
		await expect(phone.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
	});
	await test.step('with a day ahead there is a list for today', async () => {
		await planFor(phone, addDays(today, 60));
		await expect(phone.getByText(plan.standing.days_left(60))).toBeVisible();
		await expect(phone.getByText(plan.calendar.milestones.accommodations).first()).toBeVisible();
		await accessible(phone);
	});
	await test.step('what is done with no signal is ticked', () => readUnheard(phone));
});

async function readUnheard(phone: Page): Promise<void> {
	await chapter(phone).click();
	await expect(phone.getByRole('button', { name: study.mark_read })).toBeVisible();
	await phone.context().setOffline(true);
	await phone.getByRole('button', { name: study.mark_read }).click();
	await expect(phone.getByRole('main').getByText(study.marked_read)).toBeVisible();
	await phone.goto('/study/plan');
	await expect(list(phone).getByText(plan.done, { exact: true })).toHaveCount(1);
	await phone.getByRole('button', { name: new RegExp(`: ${plan.month.done}`) }).click();
	await expect(phone.getByRole('main').getByText(plan.month.was(1, 0, 0))).toBeVisible();
}

test(
	'a plan goes into a calendar: as a file with no signal, by an address with one',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), '/study/plan/setup');
		await everyDay(phone);
		await planFor(phone, addDays(today, 60));
		await chapter(phone).waitFor();

		await test.step('the file', async () => {
			await phone.context().setOffline(true);
			const saving = phone.waitForEvent('download');
			await phone.getByRole('button', { name: plan.export.download }).click();
			const text = readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n ', '');
			expect(text).toContain('BEGIN:VCALENDAR\r\n');
			expect(text).toContain('Study: 30 minutes');
			expect(text).toContain(`DTSTART;VALUE=DATE:${addDays(today, 30).replaceAll('-', '')}`);
			await phone.getByText(plan.export.follow).click();
			await expect(phone.getByText(plan.export.offline)).toBeVisible();
			await phone.context().setOffline(false);
		});
		await test.step('the address, until it is turned off', () => follow(phone));
	}
);

async function follow(phone: Page): Promise<void> {
	const make = phone.getByRole('button', { name: plan.export.make, exact: true });
	const again = phone.getByRole('button', { name: common.retry });
	// The browser says that there is a signal a moment before there is one.
	await expect(async () => {
		if (await again.isVisible()) await again.click();
		await expect(make).toBeEnabled({ timeout: 2000 });
	}).toPass();
	await make.click();
	const address = await phone.getByLabel(plan.export.address, { exact: true }).inputValue();
	const served = async () => (await fetch(address)).text();
	await expect.poll(served, { timeout: 30_000 }).toContain('Study: 30 minutes');
	await accessible(phone);
	await phone.getByRole('button', { name: plan.export.stop }).click();
	await expect(phone.getByText(plan.export.stopped)).toBeVisible();
	expect((await fetch(address)).status).toBe(404);
}

test(
	'the exam tomorrow, and a pause, are met with clear words',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), '/study/plan/setup');
		await planFor(phone, addDays(today, 1));
		await expect(phone.getByRole('heading', { name: plan.standing.tomorrow })).toBeVisible();
		await expect(list(phone).getByText(plan.tasks.ready)).toBeVisible();
		await expect(chapter(phone)).toHaveCount(0);
		await accessible(phone);

		await phone.getByRole('link', { name: plan.change }).click();
		await planFor(phone, addDays(today, 90));
		await phone.getByRole('button', { name: plan.pause }).click();
		await expect(phone.getByRole('heading', { name: plan.standing.paused })).toBeVisible();
		await expect(list(phone)).toHaveCount(0);
		await phone.getByRole('button', { name: plan.standing.resume }).click();
		await expect(phone.getByText(plan.standing.days_left(90))).toBeVisible();
	}
);

test(
	'an exam that has passed takes nothing away, and studying goes on without a date',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await stage.account('avery');
		const { q } = stage.backend.db;
		await logIn(phone, who, '/study/plan/setup');
		await planFor(phone, addDays(today, 90));
		const kept = async () => q('select 1 from app.study_plans where person = $1', [who.id]);
		await expect.poll(kept, { timeout: 30_000 }).toHaveLength(1);
		const passed = addDays(today, -3);
		await q('update app.study_plans set exam_on = $1 where person = $2', [passed, who.id]);
		await phone.reload();
		await expect(phone.getByText(plan.standing.passed_text)).toBeVisible();
		await accessible(phone);
		await phone.getByRole('button', { name: plan.standing.without_date }).click();
		await expect(phone.getByRole('heading', { name: plan.standing.no_date })).toBeVisible();
	}
);

async function planFor(page: Page, day: string): Promise<void> {
	await writeDate(page, day);
	await page.getByRole('button', { name: plan.setup.save }).click();
}

async function writeDate(page: Page, day: string): Promise<void> {
	const [year = '', month = '', date = ''] = day.split('-');
	await page.getByLabel(common.month).fill(String(Number(month)));
	await page.getByLabel(common.day, { exact: true }).fill(String(Number(date)));
	await page.getByLabel(common.year).fill(year);
}

async function everyDay(page: Page): Promise<void> {
	for (const weekday of plan.setup.weekdays)
		await page.getByRole('checkbox', { name: weekday }).check();
}
