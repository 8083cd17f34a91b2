/** What people do who have a link and no account. */
import { expect, type Page } from '@playwright/test';
import { reference as referee } from '../../src/lib/words/en/reference.ts';
import { references as w } from '../../src/lib/words/en/references.ts';

/** An applicant asks somebody who is a Certified Peer Specialist. */
export async function askFor(phone: Page, name: string, email: string): Promise<void> {
	await phone.getByLabel(w.ask.name).fill(name);
	await phone.getByLabel(w.ask.email).fill(email);
	await phone.getByLabel(w.ask.relations.colleague).check();
	await phone.getByLabel(w.ask.peer).check();
	await phone.getByRole('button', { name: w.ask.send }).click();
	await expect(phone.getByRole('heading', { name })).toBeVisible();
}

export const linkIn = (mail: string) => /\/reference#[A-Za-z0-9_-]{43}/.exec(mail)?.[0] ?? '';

/** From another page, because a new mark alone does not load one anew. */
export async function openLink(page: Page, link: string): Promise<void> {
	if (page.url() !== 'about:blank') await page.goto('/');
	await page.goto(link);
	await page.getByRole('button', { name: referee.before.press }).click();
}

export async function answerAll(page: Page, applicant: string): Promise<void> {
	await page
		.getByRole('group', { name: referee.family.label(applicant) })
		.getByLabel(referee.family.no, { exact: true })
		.check();
	for (const group of await page.locator('fieldset').all()) {
		const chosen = await group.locator('input:checked').count();
		if (chosen === 0) await group.locator('input').first().check();
	}
	for (const box of await page.locator('textarea').all()) {
		await box.fill('They are kind, and they keep their word.');
	}
	await expect(page.getByText(referee.saved('').trim())).toBeVisible();
}
