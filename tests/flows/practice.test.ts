/** Practice and the full simulation: with no signal, over two phones, and with a clock gone wrong. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { practice } from '../../src/lib/words/en/practice.ts';
import { accessible, allReceived, fully, installed, pagesKept, test } from './harness.ts';
import { logIn } from './people.ts';

const crisis = calmhsa.exam.areas.find(({ id }) => id === 'crisis')?.name.en ?? '';
const yearMs = 365 * 86_400_000;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const answered = (page: Page, count: number) =>
	page.getByText(practice.gate.done(count, 120)).first();

test('an area is practised with no signal: reasons at once, wrong ones again, and a picture of it', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await logIn(phone, await stage.account('avery'), '/study/practice');
	await phone.getByText(practice.home.nothing_yet).waitFor();
	await installed(phone);
	await phone.getByText(practice.home.nothing_yet).waitFor();
	await pagesKept(phone, 'study');
	await accessible(phone);
	await phone.context().setOffline(true);
	await test.step('ten questions, each with its reasons', () => answerTen(phone));
	await test.step('how it went, and the wrong ones again', () => retryWrong(phone));
	await test.step('the picture says how much is known, also after a new start', () =>
		lookBack(phone));
});

async function answerTen(phone: Page): Promise<void> {
	await button(phone, practice.home.practice_named(crisis)).click();
	const name = practice.history.practice(crisis);
	await expect(phone.getByRole('heading', { level: 1, name })).toBeVisible();
	await button(phone, practice.run.check).click();
	await expect(phone.getByText(practice.run.choose_first)).toBeVisible();
	await accessible(phone);
	for (let number = 1; number <= 10; number += 1) {
		await expect(phone.getByText(practice.run.number(number, 10))).toBeVisible();
		await phone
			.getByRole('radio')
			.nth(number % 4)
			.check();
		await button(phone, practice.run.check).click();
		await expect(phone.getByText(/Best answer/)).toBeVisible();
		if (number === 1) await accessible(phone);
		await phone.getByRole('button', { name: /Next question|See how it went/ }).click();
	}
}

async function retryWrong(phone: Page): Promise<void> {
	await expect(phone.getByText(/of 10 right/).first()).toBeVisible();
	await accessible(phone);
	const retry = phone.getByRole('button', { name: /^Retry \d+ question/ });
	if (!(await retry.isVisible())) return;
	await retry.click();
	await expect(button(phone, practice.run.check)).toBeVisible();
}

async function lookBack(phone: Page): Promise<void> {
	await phone.goto('/study/practice');
	await expect(phone.getByText(/most likely between .* of 100, from 10 answers/)).toBeVisible();
	await expect(phone.getByText(practice.picture.none).first()).toBeVisible();
	await accessible(phone);
	await phone.getByRole('link', { name: practice.home.history_all }).click();
	const link = phone.getByRole('link', { name: practice.history.practice(crisis) });
	await expect(link.first()).toBeVisible();
	await accessible(phone);
}

test(
	'a simulation survives a reload with no signal and a changed clock, and ends on a second phone',
	fully,
	async ({ browsers, stage }) => {
		const who = await stage.account('jordan');
		const phone = await browsers.phone();
		await logIn(phone, who, '/study/exam');
		await button(phone, practice.exam.start).waitFor();
		await installed(phone);
		await button(phone, practice.exam.start).waitFor();
		await pagesKept(phone, 'study');
		await accessible(phone);
		await phone.context().setOffline(true);
		await test.step('begun with no signal, nothing is given away', () => begin(phone));
		await test.step('a reload waits at the gate with everything', () => comeBack(phone));
		await test.step('a clock a year on is explained, and changes nothing', () => jump(phone));
		await test.step('with signal it arrives', async () => {
			await phone.context().setOffline(false);
			await phone.goto('/study/exam');
			await allReceived(phone);
		});

		const second = await browsers.phone();
		await logIn(second, who, '/study/exam');
		await test.step('the second phone goes on where the first was', () => goOn(second));
		await test.step('the break is offered after question 60, and waits', () => rest(second));
		await test.step('the results say by area how sure they are', () => finish(second));
		await test.step('the first phone learns of it', () => learn(phone));
	}
);

async function begin(phone: Page): Promise<void> {
	await button(phone, practice.exam.start).click();
	for (let number = 1; number <= 3; number += 1) await choose(phone, number);
	await button(phone, practice.sit.flag).click();
	await expect(button(phone, practice.sit.flagged)).toBeVisible();
	await expect(phone.getByText(/Best answer/)).toHaveCount(0);
	await accessible(phone);
}

async function comeBack(phone: Page): Promise<void> {
	await phone.reload();
	await expect(answered(phone, 3)).toBeVisible();
	await accessible(phone);
	await button(phone, practice.gate.go_on).click();
	await expect(phone.getByText(practice.run.number(4, 120))).toBeVisible();
}

async function jump(phone: Page): Promise<void> {
	await phone.evaluate((ms) => {
		const real = Date.now.bind(Date);
		Date.now = () => real() + ms;
	}, yearMs);
	await expect(phone.getByText(practice.clock.ahead)).toBeVisible();
	await choose(phone, 4);
	await expect(phone.getByRole('timer')).toHaveText(/^2:2\d:\d\d$/);
	await phone.reload();
	await expect(phone.getByText(practice.clock.title)).toBeVisible();
	await expect(answered(phone, 4)).toBeVisible();
}

async function goOn(second: Page): Promise<void> {
	await expect(second.getByText(practice.exam.running)).toBeVisible({ timeout: 30_000 });
	await second.getByRole('link', { name: practice.home.go_on }).click();
	await button(second, practice.gate.go_on).click();
	await choose(second, 5);
	await button(second, practice.sit.review).click();
	await expect(second.getByText(practice.sit.review_lead(115, 1))).toBeVisible();
	await accessible(second);
}

async function rest(second: Page): Promise<void> {
	await button(second, `${practice.sit.to_question(60)}, ${practice.sit.states.open}`).click();
	await button(second, practice.sit.next).click();
	await button(second, practice.rest.take).click();
	await expect(second.getByText(practice.rest.running)).toBeVisible();
	await accessible(second);
	await button(second, practice.rest.go_on).click();
	await expect(second.getByText(practice.run.number(61, 120))).toBeVisible();
}

async function finish(second: Page): Promise<void> {
	await button(second, practice.sit.review).click();
	await button(second, practice.sit.finish).click();
	const dialog = second.getByRole('dialog');
	await expect(dialog.getByText(practice.sit.finish_text(115))).toBeVisible();
	await dialog.getByRole('button', { name: practice.sit.finish }).click();
	await expect(second.getByText(practice.results.no_pass)).toBeVisible();
	const areas = second.getByText(/most likely between .* of 100, from 15 questions/);
	await expect(areas).toHaveCount(calmhsa.exam.areas.length);
	await accessible(second);
	await second.getByText(practice.results.filters.flagged).click();
	await expect(second.locator('ol details')).toHaveCount(1);
}

async function learn(phone: Page): Promise<void> {
	await expect(async () => {
		await phone.reload();
		await expect(phone.getByText(practice.history.sims)).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 30_000 });
	await phone.getByRole('link', { name: practice.history.simulation, exact: true }).click();
	await expect(phone.getByText(practice.results.no_pass)).toBeVisible();
}

async function choose(page: Page, number: number): Promise<void> {
	await expect(page.getByText(practice.run.number(number, 120))).toBeVisible();
	await page
		.getByRole('radio')
		.nth(number % 4)
		.check();
	await expect(page.locator('.option.chosen')).toHaveCount(1);
	await button(page, practice.sit.next).click();
}
