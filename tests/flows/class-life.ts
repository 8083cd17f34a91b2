/** Avery's way from a place to a certificate: homework in tunnels, attendance, the exam, the paper. */
import { expect, type Page } from '@playwright/test';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { check as c } from '../../src/lib/words/en/check.ts';
import { classDesk } from '../../src/lib/words/en/class-desk.ts';
import { classTeaching as t } from '../../src/lib/words/en/class-teaching.ts';
import { classWork as w } from '../../src/lib/words/en/class-work.ts';
import { dashboard } from '../../src/lib/words/en/dashboard.ts';
import { acceptAll, giveBack, markDays, toRead } from './class-desk.ts';
import { loseAnswer, offline } from './cuts.ts';
import { accessible } from './harness.ts';

const needed = massachusetts.admission?.completion.homeworkMin.value ?? 0;
const modules = (massachusetts.admission?.modules ?? [])
	.slice(0, needed)
	.map(({ title }) => title.en);
const first = modules[0] ?? '';
const said = 'We sit in a circle, and nobody is the expert on another person’s life.';

/** As many modules as are needed, one after the other, with no signal at all. */
export async function handsIn(phone: Page): Promise<void> {
	await phone.goto('/class');
	await expect(phone.getByRole('link', { name: first })).toBeVisible();
	await accessible(phone);
	await offline(phone, async () => {
		await phone.reload();
		for (const title of modules) {
			await phone.getByRole('link', { name: title, exact: true }).click();
			await phone.getByLabel(w.module.label).fill(`${title}. ${said}`);
			await phone.getByRole('button', { name: w.module.hand_in }).click();
			await expect(phone.getByText(w.module.waits)).toBeVisible();
			if (title === first) await accessible(phone);
			await phone.getByRole('link', { name: w.module.back }).click();
		}
		await expect(phone.getByText(w.states.waiting)).toHaveCount(needed);
	});
	await expect(phone.getByText(w.states.handed_in)).toHaveCount(needed);
}

/** Quinn marks both days and reads everything; one piece goes back and comes again. */
export async function isTaught(desk: Page, phone: Page): Promise<void> {
	await desk.getByRole('link', { name: /Summer/ }).click();
	await desk.getByRole('link', { name: classDesk.work }).click();
	await expect(toRead(desk)).toHaveCount(needed);
	const isMarked = await loseAnswer(desk, 'push');
	await markDays(desk, 2);
	await isMarked();
	await expect(phone.getByText(w.marks.present)).toHaveCount(2);
	const isReturned = await loseAnswer(desk, 'push');
	await giveBack(desk, first, 'What would you say to somebody new?');
	await isReturned();
	await acceptAll(desk);
	await handsInAgain(phone);
	await expect(toRead(desk, first)).toHaveCount(1);
	// Under the header that stays, what is scrolled away counts as too small to press.
	await desk.evaluate(() => window.scrollTo(0, 0));
	await accessible(desk);
	await acceptAll(desk);
	await expect(phone.getByText(w.exam.open)).toBeVisible();
	await phone.goto('/dashboard');
	const { title } = dashboard.steps.class_exam(false);
	await expect(phone.getByRole('heading', { name: title })).toBeVisible();
}

async function handsInAgain(phone: Page): Promise<void> {
	await phone.goto('/dashboard');
	const { title, action } = dashboard.steps.homework(1);
	await expect(phone.getByRole('heading', { name: title })).toBeVisible();
	await phone.getByRole('link', { name: action }).click();
	await expect(phone.getByText('What would you say to somebody new?')).toBeVisible();
	await phone.getByLabel(w.module.label).fill(`${said} Come in, there is a chair.`);
	const isLost = await loseAnswer(phone, 'push');
	await phone.getByRole('button', { name: w.module.again }).click();
	await isLost();
	await expect(phone.getByText(w.module.handed_in, { exact: true })).toBeVisible();
	await phone.getByRole('link', { name: w.module.back }).click();
}

export async function isExamined(desk: Page, phone: Page): Promise<void> {
	await desk.getByRole('button', { name: t.students.record }).click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('button', { name: t.exam.save }).click();
	await expect(dialog.getByText(t.exam.missing_result).first()).toBeVisible();
	await accessible(desk);
	await dialog.getByLabel(t.exam.passed, { exact: true }).check();
	const isLost = await loseAnswer(desk, 'push');
	await dialog.getByRole('button', { name: t.exam.save }).click();
	await isLost();
	await expect(desk.getByText(t.done.exam)).toBeVisible();
	await expect(phone.getByRole('heading', { name: dashboard.steps.certified.title })).toBeVisible();
}

/** The certificate opens and prints with no signal; whoever is shown it needs no account. */
export async function printsAndIsChecked(phone: Page, visitor: Page): Promise<void> {
	const code = phone.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
	let told = '';
	await offline(phone, async () => {
		await phone.getByRole('link', { name: dashboard.steps.certified.action }).click();
		await phone.waitForURL(/\/application\/certificate$/);
		await phone.reload();
		await expect(code).toBeVisible();
		told = (await code.textContent()) ?? '';
		await accessible(phone);
		await phone.emulateMedia({ media: 'print' });
		await expect(phone.getByRole('navigation')).toHaveCount(0);
		await expect(code).toBeVisible();
		const pages = (await phone.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g);
		expect(pages).toHaveLength(1);
		await phone.emulateMedia({ media: 'screen' });
		await phone.goto('/check');
		await phone.getByLabel(c.code).fill(told);
		await phone.getByRole('button', { name: c.press }).click();
		await expect(phone.getByText(c.offline)).toBeVisible();
	});
	await checks(visitor, told);
}

async function checks(visitor: Page, code: string): Promise<void> {
	await visitor.goto('/check');
	await visitor.getByLabel(c.code).fill(code.toLowerCase());
	const isLost = await loseAnswer(visitor, 'certification_check');
	await visitor.getByRole('button', { name: c.press }).click();
	await isLost();
	await expect(visitor.getByText(c.failed)).toBeVisible();
	await visitor.getByRole('button', { name: c.press }).click();
	await expect(visitor.getByRole('heading', { name: c.found })).toBeVisible();
	await expect(visitor.getByText('Avery Morales')).toBeVisible();
	await expect(visitor.getByText(massachusetts.name.en)).toBeVisible();
	await accessible(visitor);
	await visitor.getByLabel(c.code).fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
	await visitor.getByRole('button', { name: c.press }).click();
	await expect(visitor.getByRole('heading', { name: c.not_found.title })).toBeVisible();
}

/** Every page of it once more, in Spanish and by night. */
export async function isSpanish(page: Page, paths: readonly string[]): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('button', { name: 'Español' }).first().click();
	for (const path of paths) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await page.getByRole('heading', { level: 1 }).waitFor();
		await accessible(page);
	}
}
