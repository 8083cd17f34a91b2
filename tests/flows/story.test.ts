/** The main job, end to end, in two browsers and then three, against the built app. */
import { expect, type Page } from '@playwright/test';
import { desk as deskWords } from '../../src/lib/words/en/desk.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { approve, askForChange, claim, openDesk } from './desk-people.ts';
import { accessible, addressOf, installed, test, warm, type Stage } from './harness.ts';
import { certificate, diploma, photoId, rightCertificate } from './papers.ts';
import * as avery from './people.ts';

/**
 * A page that hears nothing asks by itself after 48 s at the earliest: what is there sooner came by a
 * hint. How soon it comes is measured by `npm run bench -- page`, where no neighbour can stop the clock.
 */
const beforeTheBeat = 20_000;
/** Of the application or of the certificate: on a page of both, one may be there before the other. */
const receiptPatterns = {
	'/application/status': /\bA-[0-9A-F]{5}-[0-9A-F]{5}\b/,
	'/application/training': /\bC-[0-9A-F]{5}-[0-9A-F]{5}\b/
} as const;

test('application first, certificate after: offline, reviewed live, mended, approved', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = { email: addressOf('avery'), password: 'a long password of avery' };
	await test.step('offline and without an account, the form is filled and survives', () =>
		fillOffline(phone));
	await test.step('online once, the account is made and the draft is claimed', async () => {
		await avery.register(phone, stage, who);
		await avery.claimDraft(phone);
	});
	const sent = await test.step('the application is sent and received', () =>
		sendApplication(phone));

	const desk = await browsers.desk();
	const rowan = await stage.official('rowan', 'reviewer');
	await openDesk(desk, rowan);
	await test.step('the reviewer approves the application', async () => {
		await claim(desk, sent);
		await accessible(desk);
		await approve(desk);
	});
	await test.step('the certificate is sent', () => sendCertificate(phone));
	const earlier = await test.step('a change is asked for, and seen at once and by mail', () =>
		changeAsked(phone, desk, () => stage.mailTo(who.email, /certificate/i)));
	await test.step('offline the paper is exchanged and sent again', () =>
		mendOffline(phone, earlier));
	await test.step('the reviewer approves, and the letter is there offline', async () => {
		await claimFrom(desk, await receiptOf(phone, '/application/training'));
		await looksBeside(desk);
		await approve(desk);
		await letterIsThere(phone, stage, who.email);
	});
	await test.step('a second phone shows the same', async () =>
		showsApproved(await browsers.phone(), who));
});

/** What was sent before stands beside, and the words of the PDF are found. */
async function looksBeside(desk: Page): Promise<void> {
	const words = deskWords.evidence;
	await desk.getByText(words.text).click();
	await desk.getByRole('searchbox', { name: words.find }).fill('avery morales');
	await expect(desk.getByText(words.hits(1))).toBeVisible();
	const beside = desk.getByLabel(words.beside);
	await beside.selectOption({ index: 1 });
	const earlier = desk.getByRole('region', { name: /^Version 1, / });
	await expect(earlier.getByRole('img').first()).toBeVisible();
	await accessible(desk);
	await beside.selectOption({ index: 0 });
	await expect(earlier).toHaveCount(0);
}

async function showsApproved(phone: Page, who: { email: string; password: string }): Promise<void> {
	await avery.logIn(phone, who);
	await phone.goto('/application/status');
	await expect(phone.getByText(sync.status.approved).first()).toBeVisible();
}

async function claimFrom(desk: Page, receipt: string): Promise<void> {
	await desk.goto('/desk');
	await claim(desk, receipt);
}

/** Gives the receipt of what has to be changed. */
async function changeAsked(phone: Page, desk: Page, mail: () => Promise<string>): Promise<string> {
	const receipt = await receiptOf(phone, '/application/training');
	await claimFrom(desk, receipt);
	await askForChange(desk, 'name_mismatch', 'It says Rivers. Your application says Morales.');
	await expect(phone.getByText('It says Rivers').first()).toBeVisible({ timeout: beforeTheBeat });
	await mail();
	return receipt;
}

async function fillOffline(phone: Page): Promise<void> {
	await phone.goto('/application/start');
	await installed(phone);
	await warm(phone);
	await phone.context().setOffline(true);
	await avery.startApplication(phone);
	await accessible(phone);
	await avery.fillApplication(phone, { photo_id: photoId, diploma });
	await phone.goto('/application/training');
	await avery.attach(phone, 'certificate', certificate);
	await accessible(phone);
	await phone.reload();
	await expect(phone.getByText('IMG_0001.jpg')).toBeVisible();
	await phone.goto('/application/identity');
	await expect(phone.locator('#identity-first_name')).toHaveValue('Avery');
	await phone.context().setOffline(false);
}

/** Sends it and gives its receipt. */
async function sendApplication(phone: Page): Promise<string> {
	await avery.submitApplication(phone);
	await accessible(phone);
	return receiptOf(phone, '/application/status');
}

async function sendCertificate(phone: Page): Promise<void> {
	await phone.goto('/application/training');
	await avery.fillSection(phone, 'training');
	await avery.submitCertificate(phone);
	await receiptOf(phone, '/application/training');
}

async function receiptOf(phone: Page, place: keyof typeof receiptPatterns): Promise<string> {
	const pattern = receiptPatterns[place];
	if (new URL(phone.url()).pathname !== place) await phone.goto(place);
	const receipt = phone.getByText(pattern).first();
	await expect(receipt).toBeVisible({ timeout: 45_000 });
	return pattern.exec((await receipt.textContent()) ?? '')?.[0] ?? '';
}

async function mendOffline(phone: Page, earlier: string): Promise<void> {
	await phone.context().setOffline(true);
	await phone.goto('/application/training');
	await avery.removePaper(phone, 'certificate');
	await avery.attach(phone, 'certificate', rightCertificate);
	await avery.submitCertificate(phone);
	await expect(phone.getByText(sync.status.saved).filter({ visible: true }).first()).toBeVisible();
	await phone.context().setOffline(false);
	const later = phone
		.getByText(receiptPatterns['/application/training'])
		.filter({ hasNotText: earlier });
	await expect(later.first()).toBeVisible({ timeout: 45_000 });
}

async function letterIsThere(phone: Page, stage: Stage, email: string): Promise<void> {
	await expect(phone.getByText(sync.status.approved).first()).toBeVisible();
	await stage.mailTo(email, /exam/i);
	await phone.goto('/dashboard');
	await phone.context().setOffline(true);
	await phone
		.getByRole('link', { name: /letter|exam/i })
		.first()
		.click();
	await phone.waitForURL(/\/letters\//);
	await phone.reload();
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
	await accessible(phone);
	await phone.context().setOffline(false);
}

test('certificate attached early: kept, and sent before the application is decided', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const jordan = await stage.account('jordan');
	await avery.logIn(phone, jordan);
	await avery.startApplication(phone);
	await phone.goto('/application/training');
	await avery.fillSection(phone, 'training');
	await avery.attach(phone, 'certificate', rightCertificate);
	await phone.goto('/application/identity');
	await avery.fillApplication(phone, { photo_id: photoId, diploma });
	await avery.submitCertificate(phone);
	const certificateReceipt = await receiptOf(phone, '/application/training');
	const applicationReceipt = await sendApplication(phone);

	const desk = await browsers.desk();
	await openDesk(desk, await stage.official('sage', 'reviewer'));
	await claim(desk, certificateReceipt);
	await approve(desk);
	await desk.goto('/desk');
	await claim(desk, applicationReceipt);
	await approve(desk);
	await letterIsThere(phone, stage, jordan.email);
	await expect(desk.getByText(deskWords.decide.done.approve)).toBeVisible();
});
