/** What people do, in the words they read on the screen. */
import { expect, type Page } from '@playwright/test';
import type { Json } from '../../src/lib/domain/text.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import type { Question, Section } from '../../src/lib/programs/program.ts';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { reach } from '../../src/lib/words/en/reach.ts';
import { signin } from '../../src/lib/words/en/signin.ts';
import type { Account, Stage } from './harness.ts';

export type Paper = { name: string; mimeType: string; buffer: Buffer };
export type Answers = Readonly<Record<string, Json>>;

const complete: Answers = fieldsOf('complete');
const sectionsOf = (part: Section['part']) =>
	calmhsa.sections.filter((section) => section.part === part);

function fieldsOf(id: string): Answers {
	const example = calmhsa.examples.find((one) => one.id === id);
	if (!example) throw new Error(`the program has an example "${id}"`);
	return example.fields;
}

function sectionById(id: string): Section {
	const section = calmhsa.sections.find((one) => one.id === id);
	if (!section) throw new Error(`the program has a section "${id}"`);
	return section;
}

export async function startApplication(page: Page, origin = ''): Promise<void> {
	await page.goto(`${origin}/application/start`);
	await page.getByRole('button', { name: ask.start.begin }).click();
	await page.waitForURL(/\/application\/identity/);
}

/** Answers every question of a section that the answers say something about. */
export async function fillSection(page: Page, id: string, answers = complete): Promise<void> {
	await fillIn(page, sectionById(id), answers);
}

/** The same, for a section of any program. */
export async function fillIn(page: Page, section: Section, answers: Answers): Promise<void> {
	for (const question of section.questions) {
		const value = answers[question.path];
		if (value !== undefined) await answer(page, question, value);
	}
	for (const agreement of section.agreements) {
		await page.locator(controlId(`agreements/${agreement}`)).check();
		await page
			.locator(controlId(`agreements/${agreement}_name`))
			.fill(written(answers[`agreements/${agreement}_name`] ?? ''));
	}
	await page.keyboard.press('Tab');
}

function controlId(path: string, suffix = ''): string {
	return `#${path.replace(/[/:]/g, '-')}${suffix}`;
}

async function answer(page: Page, question: Question, value: Json): Promise<void> {
	const group = page.locator(controlId(question.path, '-group'));
	const control = page.locator(controlId(question.path));
	switch (question.kind) {
		case 'yes':
			return control.setChecked(value === true);
		case 'choice':
		case 'provider':
		case 'class':
			return group.locator(`input[value="${written(value)}"]`).check();
		case 'competencies':
			return group.getByRole('button', { name: ask.tick_all }).click();
		case 'choices':
			return tickAll(page, question, value);
		case 'date':
			return typeDate(page, question.path, written(value));
		default:
			return control.fill(written(value));
	}
}

function written(value: Json): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

async function tickAll(page: Page, question: Question, value: Json): Promise<void> {
	const chosen = Array.isArray(value) ? value.map(written) : [];
	const group = page.locator(controlId(question.path, '-group'));
	for (const option of question.options ?? []) {
		if (chosen.includes(option.value)) await group.getByLabel(option.label.en).check();
	}
}

async function typeDate(page: Page, path: string, date: string): Promise<void> {
	const [year = '', month = '', day = ''] = date.split('-');
	const group = page.locator(controlId(path, '-group'));
	await group.getByLabel(common.month).fill(String(Number(month)));
	await group.getByLabel(common.day).fill(String(Number(day)));
	await group.getByLabel(common.year).fill(year);
}

/** Picks a file for a kind of document, and waits until it is on the device. */
export async function attach(page: Page, document: string, paper: Paper): Promise<void> {
	const picker = page.locator(`[data-picker="document-${document}"]`);
	await picker.setInputFiles(paper);
	await expect(picker).toHaveCount(0, { timeout: 45_000 });
}

export async function removePaper(page: Page, document: string): Promise<void> {
	const kind = calmhsa.documents.find((one) => one.id === document);
	await page.getByRole('button', { name: ask.file.remove(kind?.name.en ?? '') }).click();
	await expect(page.locator(`[data-picker="document-${document}"]`)).toBeAttached();
}

/** Goes through every section of the application part, in order, and attaches its papers. */
export async function fillApplication(
	page: Page,
	papers: Readonly<Record<string, Paper>>,
	answers = complete
): Promise<void> {
	for (const section of sectionsOf('application')) {
		await page.waitForURL(new RegExp(`/application/${section.id}`));
		await fillSection(page, section.id, answers);
		for (const document of section.documents) {
			const paper = papers[document];
			if (paper) await attach(page, document, paper);
		}
		await page.getByRole('button', { name: common.continue }).click();
	}
	await page.waitForURL(/\/application\/check/);
}

export async function submitApplication(page: Page): Promise<void> {
	await page.goto('/application/check');
	await page.getByRole('button', { name: ask.check.submit, exact: true }).click();
	await page.waitForURL(/\/application\/status/);
}

export async function submitCertificate(page: Page): Promise<void> {
	await page.goto('/application/training');
	await page.getByRole('button', { name: ask.training.submit }).click();
}

/** Registers by email and password; the code comes by mail. */
export async function register(page: Page, stage: Stage, who: Omit<Account, 'id'>): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel(signin.register, { exact: true }).check();
	await page.getByLabel(signin.email, { exact: true }).fill(who.email);
	await page.getByLabel(signin.password, { exact: true }).fill(who.password);
	await page.getByRole('button', { name: signin.register, exact: true }).click();
	await page.getByLabel(signin.code.label).waitFor();
	const [code = ''] = /\b\d{6}\b/.exec(await stage.mailTo(who.email, /\b\d{6}\b/)) ?? [];
	await page.getByLabel(signin.code.label).fill(code);
	await page.getByRole('button', { name: common.continue }).click();
}

export async function logIn(
	page: Page,
	who: Omit<Account, 'id'>,
	next = '/dashboard'
): Promise<void> {
	await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
	await page.getByLabel(signin.log_in, { exact: true }).check();
	await page.getByLabel(signin.email, { exact: true }).fill(who.email);
	await page.getByLabel(signin.password, { exact: true }).fill(who.password);
	await page.getByRole('button', { name: signin.log_in, exact: true }).click();
	await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** "Is this application yours?" */
export async function claimDraft(page: Page): Promise<void> {
	await page.waitForURL(/\/sign-in\/claim/);
	await page.getByLabel(signin.claim.choices.mine.label).check();
	await page.getByRole('button', { name: common.continue }).click();
	await page.waitForURL(/\/application/);
}

/** Somebody with an account, on the page that says how news reaches them. */
export async function arriveAtNews(page: Page, stage: Stage, name: string): Promise<Account> {
	const who = await stage.account(name);
	await stage.backend.db.q(`insert into app.people (id, name) values ($1, 'Avery')`, [who.id]);
	await logIn(page, who);
	await page.goto('/settings/news');
	await expect(page.getByRole('heading', { name: reach.title })).toBeVisible();
	return who;
}
