/**
 * One life with the second program: from the day on which a window opens to a certificate that
 * somebody checks. Avery applies, morgan and riley write references, rowan interviews and reviews,
 * quinn runs the classes; and every step loses its connection once, mostly just after the server has
 * done what it was asked and before anybody here knows.
 */
import { expect, type Page } from '@playwright/test';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { admission as a } from '../../src/lib/words/en/admission.ts';
import { admissionDesk as ad } from '../../src/lib/words/en/admission-desk.ts';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { classDesk } from '../../src/lib/words/en/class-desk.ts';
import { classes } from '../../src/lib/words/en/classes.ts';
import { dashboard } from '../../src/lib/words/en/dashboard.ts';
import { reference } from '../../src/lib/words/en/reference.ts';
import { references } from '../../src/lib/words/en/references.ts';
import { askToOffer, inDays, nameClass, openClass, writeDays, writeWindow } from './class-desk.ts';
import { handsIn, isExamined, isSpanish, isTaught, printsAndIsChecked } from './class-life.ts';
import { loseAnswer, offline } from './cuts.ts';
import {
	accessible,
	addressOf,
	pagesKept,
	installed,
	test,
	type Account,
	type Browsers,
	type Stage
} from './harness.ts';
import { applies, isInterviewed, isReviewed, submits } from './admission-life.ts';
import { logIn } from './people.ts';
import { answerAll, askFor, linkIn, openLink } from './referees.ts';

const program = massachusetts.id;
const name = `Summer ${process.pid}`;
const list = `/programs/${program}/classes`;

test('from the window that opens to the certificate that is checked, through every cut', async ({
	browsers,
	stage
}) => {
	test.slow();
	const avery = await stage.account('avery');
	const phone = await keeps(await browsers.phone(), avery);
	const desk = await browsers.desk();
	await logIn(desk, await stage.official('quinn', 'staff', program), '/desk/classes');
	const other = await browsers.desk();
	await logIn(other, await stage.official('rowan', 'reviewer', program), '/desk/interviews');

	await test.step('quinn opens a window with a class', () => opens(desk));
	await test.step('avery sees it open', () => sees(phone));
	await test.step('avery applies where there is no signal', () => applies(phone, name));
	const receipt = await test.step('it is received once', () => submits(phone, stage, avery));
	await test.step('a time is booked once', () => isInterviewed.asked(desk, phone));
	await test.step('two referees write, and each is received once', () =>
		referees(phone, stage, browsers));
	await test.step('rowan notes the interview', () => isInterviewed.held(other, stage, avery));
	await test.step('rowan scores, and approves', () => isReviewed(other, receipt));
	await test.step('quinn sees the class as a whole and offers a place', () =>
		isOffered(desk, phone));
	await test.step('avery takes it in a tunnel', () => takes(phone));
	await test.step('the class takes place', () => days(desk, phone));
	await test.step('avery hands in homework with no signal', () => handsIn(phone));
	await test.step('quinn marks the days and reads it', () => isTaught(desk, phone));
	await test.step('avery passes', () => isExamined(desk, phone));
	await test.step('the certificate opens and prints with no signal, and anybody can check it', async () =>
		printsAndIsChecked(phone, await browsers.phone()));
	if (process.env['WAYMARK_FULL'] !== '1') return;
	await test.step('all of it in Spanish and by night', async () => {
		const work = new URL(desk.url()).pathname;
		await isSpanish(phone, ['/dashboard', '/application/admission', '/class', '/class/welcome']);
		await isSpanish(phone, ['/application/certificate', '/application/status', '/check']);
		await isSpanish(desk, [work, work.replace(/work$/, 'people')]);
	});
});

/** A phone that has the pages about admission, as it has after a first look around. */
async function keeps(phone: Page, who: Account): Promise<Page> {
	await logIn(phone, who, list);
	await installed(phone);
	await pagesKept(phone, 'admission');
	return phone;
}

async function opens(desk: Page): Promise<void> {
	await desk.getByRole('link', { name: classDesk.new_window }).click();
	await writeWindow(desk);
	await desk.getByRole('link', { name: classDesk.new_class }).click();
	await nameClass(desk, name);
	const isLost = await loseAnswer(desk, 'push');
	await writeDays(desk, [inDays(30), inDays(37)]);
	await isLost();
	await expect(desk.getByRole('link', { name })).toHaveCount(1);
}

/** What everybody may read has no hint of its own: the page asks when it is opened. */
async function sees(phone: Page): Promise<void> {
	await phone.reload();
	await expect(phone.getByRole('heading', { name })).toBeVisible();
	await expect(phone.getByText(classes.standings.open).first()).toBeVisible();
}

/** Each has a link and nothing else, and is received once although the answer was lost. */
async function referees(phone: Page, stage: Stage, browsers: Browsers): Promise<void> {
	await phone.goto('/application/references');
	for (const who of ['morgan', 'riley']) {
		const email = addressOf(who);
		await askFor(phone, who, email);
		const page = await browsers.desk();
		await openLink(page, linkIn(await stage.mailTo(email)));
		await expect(page.getByRole('heading', { name: reference.for('Avery Morales') })).toBeVisible();
		await offline(page, () => answerAll(page, 'Avery Morales'));
		const isLost = await loseAnswer(page, 'reference_send');
		await page.getByRole('button', { name: reference.send }).click();
		await isLost();
		await expect(page.getByRole('heading', { name: reference.sent.title })).toBeVisible();
		await page.context().close();
	}
	await expect(phone.getByText(references.states.received, { exact: true })).toHaveCount(2);
	await expect(phone.getByText(references.standing.complete)).toBeVisible();
}

async function isOffered(desk: Page, phone: Page): Promise<void> {
	await phone.goto('/application/admission');
	await expect(phone.getByText(a.none.title)).toBeVisible();
	await openClass(desk, name);
	await desk.getByRole('link', { name: ad.open }).click();
	await expect(desk.getByRole('row').filter({ hasText: 'Avery Morales' })).toContainText(
		ad.interviews.held
	);
	await accessible(desk);
	const dialog = await askToOffer(desk, 'Avery Morales');
	await accessible(desk);
	const isLost = await loseAnswer(desk, 'push');
	await dialog.getByRole('button', { name: ad.dialog.do.offer }).click();
	await isLost();
	await expect(desk.getByText(ad.done.offer)).toBeVisible();
	await expect(desk.getByText(ad.tally(1, 24, 0, 10))).toBeVisible();
	await expect(phone.getByText(a.texts.offered)).toBeVisible();
	await accessible(phone);
}

/** What was pressed in a tunnel is not theirs before the server has said so. */
async function takes(phone: Page): Promise<void> {
	await offline(phone, async () => {
		await phone.getByRole('button', { name: a.take }).click();
		await expect(phone.getByText(a.waits.offline)).toBeVisible();
		await phone.reload();
		await expect(phone.getByText(a.waits.offline)).toBeVisible();
		await phone.goto('/dashboard');
		const { title } = dashboard.steps.place.answered;
		await expect(phone.getByRole('heading', { name: title })).toBeVisible();
	});
	const { title } = dashboard.steps.class_begins('');
	await expect(phone.getByRole('heading', { name: title.trim() })).toBeVisible();
	await phone.goto('/application/admission');
	await expect(phone.getByText(a.texts.taken)).toBeVisible();
	await phone.getByRole('link', { name: ask.tabs.class, exact: true }).click();
	await expect(phone.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Quinn moves the class to days that are over, as staff may: time itself is nothing to wait for. */
async function days(desk: Page, phone: Page): Promise<void> {
	await openClass(desk, name);
	await writeDays(desk, [inDays(-3), inDays(-2)]);
	await phone.goto('/dashboard');
	await expect(phone.getByRole('heading', { name: dashboard.steps.class.title })).toBeVisible();
}
