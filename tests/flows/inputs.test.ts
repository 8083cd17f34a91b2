/**
 * What nobody is meant to give a form, and somebody always does: each gets a clear "no" in words, at
 * the place where it was given, and nothing that was typed or kept before is lost by it.
 */
import { expect, type Page } from '@playwright/test';
import { application } from '../../src/lib/words/en/application.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import * as files from '../fakes/files.ts';
import { accessible, allReceived, installed, test, type Account, type Stage } from './harness.ts';
import { paper, photoId } from './papers.ts';
import * as avery from './people.ts';

/** A signed-in phone with an application just begun. */
async function begun(phone: Page, stage: Stage): Promise<Account> {
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	return who;
}

async function countOf(stage: Stage, text: string, who: Account): Promise<number> {
	const [row] = await stage.backend.db.q(text, [who.id]);
	return Number(row?.['count'] ?? -1);
}

function wordsOf(code: keyof typeof refusals): string {
	const words = refusals[code];
	return typeof words === 'string' ? words : words({});
}

test('a name of ten thousand characters is refused in words, and stays in its box', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await begun(phone, stage);
	const box = phone.locator('#identity-first_name');
	const long = 'Avery '.repeat(1700).slice(0, 10_000);
	await box.fill(long);
	await box.blur();
	const said = phone.locator('#identity-first_name-error');
	await expect(said).toContainText(wordsOf('answer.too_long'));
	await expect(box).toHaveAttribute('aria-invalid', 'true');
	await phone.getByRole('button', { name: common.continue }).click();
	await expect(phone).toHaveURL(/\/application\/identity/);
	await expect(box).toHaveValue(long);
	await box.fill('Avery');
	await box.blur();
	await expect(said).toHaveCount(0);
});

test('a birth date in 1900 is refused in words, and stays in its boxes', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await begun(phone, stage);
	const group = phone.locator('#identity-birth_date-group');
	await group.getByLabel(common.month).fill('4');
	await group.getByLabel(common.day).fill('12');
	await group.getByLabel(common.year).fill('1900');
	await group.getByLabel(common.year).blur();
	await expect(group.getByText(wordsOf('answer.date_too_early'))).toBeVisible();
	await phone.getByRole('button', { name: common.continue }).click();
	await expect(phone).toHaveURL(/\/application\/identity/);
	await expect(group.getByLabel(common.year)).toHaveValue('1900');
	await group.getByLabel(common.year).fill('1990');
	await group.getByLabel(common.year).blur();
	await expect(group.getByText(wordsOf('answer.date_too_early'))).toHaveCount(0);
});

test('a wrong file is refused with what to do, and the words typed before are kept', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await begun(phone, stage);
	await phone.locator('#identity-first_name').fill('Avery');
	const wrong = [
		['file.program', paper('photo.jpg', 'image/jpeg', files.renamedProgram())],
		['file.pdf_empty', paper('empty.pdf', 'application/pdf', files.pdf(0))],
		['file.empty', paper('nothing.pdf', 'application/pdf', Buffer.alloc(0))],
		['file.pdf_encrypted', paper('locked.pdf', 'application/pdf', files.encryptedPdf())]
	] as const;
	for (const [code, file] of wrong) {
		await phone.locator('[data-picker="document-photo_id"]').setInputFiles(file);
		await expect(phone.locator('#document-photo_id-error')).toContainText(wordsOf(code));
	}
	await nothingKeptButWords(phone, stage, who);
});

test('a photo of 60 MB is refused with what to do, and a smaller paper is then taken', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = await begun(phone, stage);
	await phone.locator('#identity-first_name').fill('Avery');
	await pickHuge(phone, 60_000_000);
	const said = phone.locator('#document-photo_id-error');
	await expect(said).toContainText(wordsOf('file.too_large'), { timeout: 30_000 });
	await nothingKeptButWords(phone, stage, who);
	await avery.attach(phone, 'photo_id', photoId);
	await expect(phone.getByText(photoId.name)).toBeVisible();
});

test('a HEIC taken before its converter was ever here is kept, and sent as a JPEG later', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	await phone.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const who = await begun(phone, stage);
	await installed(phone);
	await phone.reload();
	await phone.context().setOffline(true);
	await avery.attach(phone, 'photo_id', paper('IMG_7.HEIC', 'image/heic', files.heicPhoto()));
	await expect(phone.getByText(application.file.unconverted)).toBeVisible();
	await accessible(phone);
	await phone.reload();
	await expect(phone.getByText(application.file.unconverted)).toBeVisible();

	await phone.context().setOffline(false);
	await expect(phone.getByText('IMG_7.jpg')).toBeVisible({ timeout: 60_000 });
	await allReceived(phone);
	const kept = "select count(*) from app.files where person = $1 and type = 'image/jpeg'";
	expect(await countOf(stage, kept, who)).toBe(1);
});

/** Sixty megabytes do not travel from the test to the page: the photo grows where it is picked. */
async function pickHuge(phone: Page, size: number): Promise<void> {
	const photo = files.jpegPhoto().toString('base64');
	const picker = phone.locator('[data-picker="document-photo_id"]');
	await picker.evaluate(
		(input: HTMLInputElement, { photo, size }) => {
			const head = Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0));
			const rest = new Uint8Array(size - head.length);
			const picked = new DataTransfer();
			picked.items.add(new File([head, rest], 'IMG_60MB.jpg', { type: 'image/jpeg' }));
			input.files = picked.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		{ photo, size }
	);
}

/** The refused file is nowhere, and what was typed beside it is still there after a reload. */
async function nothingKeptButWords(phone: Page, stage: Stage, who: Account): Promise<void> {
	await allReceived(phone);
	const stored = "select count(*) from storage.objects where name like $1 || '/%'";
	expect(await countOf(stage, stored, who)).toBe(0);
	await phone.reload();
	await expect(phone.locator('#identity-first_name')).toHaveValue('Avery');
	await expect(phone.locator('[data-picker="document-photo_id"]')).toBeAttached();
}
