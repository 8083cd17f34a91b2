/**
 * Evidence that passes the first time: what a device finds wrong with a file is said before it is
 * sent, twice at most and in words that help, stops nobody, and is what the reviewer reads beside it.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { application } from '../../src/lib/words/en/application.ts';
import { application as spanish } from '../../src/lib/words/es/application.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { photos as lay } from '../../src/lib/words/en/photos.ts';
import * as files from '../fakes/files.ts';
import { jpegShot } from '../fakes/shots.ts';
import { claim, openDesk } from './desk-people.ts';
import {
	accessible,
	allReceived,
	fully,
	installed,
	test,
	type Account,
	type Stage
} from './harness.ts';
import { diploma, paper } from './papers.ts';
import * as avery from './people.ts';

const ask = application.file;
const dark = paper('IMG_1.jpg', 'image/jpeg', jpegShot({ light: 0.25, blur: 5 }));
const good = paper('IMG_2.jpg', 'image/jpeg', jpegShot());

/** The question about a file: its sentences, and the buttons under them. */
function question(page: Page): Locator {
	return page.locator('.notice').filter({ hasText: ask.warnings_title });
}

async function begun(page: Page, stage: Stage): Promise<Account> {
	const who = await stage.account('avery');
	await avery.logIn(page, who);
	await avery.startApplication(page);
	return who;
}

test('a dark blurred photo is warned about twice, then let through, and the reviewer reads why', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	const who = await begun(phone, stage);
	await avery.fillApplication(phone, { photo_id: dark, diploma });
	await phone.goto('/application/identity');
	await expect(question(phone).getByRole('listitem')).toHaveText([
		ask.warning.blurred,
		ask.warning.too_dark
	]);
	await question(phone).getByRole('button', { name: ask.use_anyway }).click();
	await expect(question(phone)).toHaveCount(0);
	await expect(phone.getByText(ask.used)).toBeFocused();
	await phone.reload();
	await expect(phone.getByText(ask.used)).toBeVisible();
	await expect(question(phone)).toHaveCount(0);
	await avery.submitApplication(phone);
	await expect(phone.getByText(/\b[AC]-[0-9A-F]{5}-/).first()).toBeVisible({ timeout: 45_000 });
	const [row] = await stage.backend.db.q('select receipt from app.applications where person = $1', [
		who.id
	]);
	const desk = await browsers.desk();
	await openDesk(desk, await stage.official('rowan', 'reviewer'));
	await claim(desk, String(row?.['receipt']));
	await expect(desk.getByText(w.evidence.found.too_dark)).toBeVisible();
	await expect(desk.getByText(w.evidence.found.blurred)).toBeVisible();
});

test(
	'another photo takes the place of the one that was not good',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await begun(phone, stage);
		await avery.attach(phone, 'photo_id', dark);
		await accessible(phone);
		const choosing = phone.waitForEvent('filechooser');
		await question(phone).getByRole('button', { name: ask.take_another }).click();
		await (await choosing).setFiles(good);
		await expect(phone.getByText(good.name)).toBeVisible();
		await expect(phone.getByText(dark.name)).toHaveCount(0);
		await expect(question(phone)).toHaveCount(0);
		await expect(phone.getByText(ask.clean)).toBeVisible();
	}
);

test('the question is there with no signal, in Spanish too', fully, async ({ browsers, stage }) => {
	const phone = await browsers.phone();
	await begun(phone, stage);
	await installed(phone);
	await phone.context().setOffline(true);
	await avery.attach(phone, 'photo_id', dark);
	await expect(question(phone)).toBeVisible();
	await phone
		.getByRole('button', { name: /Español/ })
		.first()
		.click();
	await expect(phone.getByText(spanish.file.warning.too_dark)).toBeVisible();
	await phone.getByRole('button', { name: spanish.file.use_anyway }).click();
	await expect(phone.getByText(spanish.file.used)).toBeVisible();
});

test(
	'a PDF is read for what the program wants to see in it',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await begun(phone, stage);
		await phone.locator('#identity-first_name').fill('Avery');
		await phone.locator('#identity-last_name').fill('Rivers');
		await phone.locator('#identity-last_name').blur();
		await phone.goto('/application/training');
		const other = paper('other.pdf', 'application/pdf', files.pdf(1, 'Jordan Lane, 40 hours'));
		await avery.attach(phone, 'certificate', other);
		await expect(question(phone).getByRole('listitem')).toHaveText([
			ask.warning.without_name,
			ask.warning.without_hours
		]);
		await expect(question(phone).getByRole('button', { name: ask.choose_another })).toBeVisible();
		const line = 'Avery Rivers, 80 hours, June 12, 2026';
		const choosing = phone.waitForEvent('filechooser');
		await question(phone).getByRole('button', { name: ask.choose_another }).click();
		await (await choosing).setFiles(paper('right.pdf', 'application/pdf', files.pdf(1, line)));
		await expect(phone.getByText('right.pdf')).toBeVisible();
		await expect(question(phone)).toHaveCount(0);
	}
);

test(
	'photos are turned, ordered and sent as one PDF, by the keyboard alone',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await begun(phone, stage);
		const pages = ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'].map((name) => ({ ...good, name }));
		await phone.locator('[data-picker="document-photo_id"]').setInputFiles(pages);
		const table = phone.getByRole('dialog', { name: lay.title });
		await expect(table.getByRole('img')).toHaveCount(3);
		await accessible(phone);
		await table.getByRole('button', { name: lay.turn(1) }).press('Enter');
		await expect(table.getByRole('status')).toHaveText(lay.turned(1));
		await table.getByRole('button', { name: lay.later(1) }).press('Enter');
		await expect(table.getByRole('status')).toHaveText(lay.moved(1, 2));
		await expect(table.getByRole('button', { name: lay.later(2) })).toBeFocused();
		await table.getByRole('button', { name: lay.remove(3) }).press('Enter');
		await expect(table.getByRole('img')).toHaveCount(2);
		await table.locator('[data-photos]').setInputFiles(pages.slice(0, 1));
		await expect(table.getByRole('img')).toHaveCount(3);
		await table.getByRole('button', { name: lay.use(3) }).press('Enter');
		await expect(table).toHaveCount(0);
		await expect(phone.getByText('IMG_2.pdf')).toBeVisible();
		const kept = () =>
			stage.backend.db.q('select type, warnings, state from app.files where person = $1', [who.id]);
		await expect.poll(kept).toEqual([{ type: 'application/pdf', warnings: [], state: 'received' }]);
	}
);

test(
	'a photo that is kept already is turned, and takes its own place',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await begun(phone, stage);
		await avery.attach(phone, 'photo_id', good);
		await phone.getByRole('button', { name: ask.photos }).click();
		const table = phone.getByRole('dialog', { name: lay.title });
		await table.getByRole('button', { name: lay.turn(1) }).click();
		await table.getByRole('button', { name: lay.use(1) }).click();
		await expect(table).toHaveCount(0);
		const preview = phone.getByAltText(ask.preview_of(good.name));
		await expect(preview).toBeVisible();
		await expect
			.poll(() =>
				preview.evaluate(
					(one) => one instanceof HTMLImageElement && one.naturalHeight > one.naturalWidth
				)
			)
			.toBe(true);
		await allReceived(phone);
		await expect(phone.getByRole('button', { name: common.continue })).toBeVisible();
	}
);
