/** The study guide: read, and graded with no signal; what was done is counted, and arrives later. */
import { expect, type Page } from '@playwright/test';
import { readLibrary } from '../../scripts/content/library.ts';
import { guide } from '../../src/lib/programs/study/calmhsa/guide.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { dashboard } from '../../src/lib/words/en/dashboard.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { accessible, allReceived, installed, test } from './harness.ts';
import { logIn } from './people.ts';

const chapter = guide.chapters[0];
const { cards } = await readLibrary('calmhsa');
const counted = (page: Page) => ({
	chapters: page.getByText(dashboard.study.chapters(1, guide.chapters.length)),
	cards: page.getByText(dashboard.study.cards(2, cards.length))
});

test('a chapter read and cards graded with no signal count at once, and arrive later', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await stage.account('avery');
	await logIn(phone, who, '/study');
	await installed(phone);
	await accessible(phone);
	await expect(phone.getByText(study.kept)).toBeVisible();
	await phone.context().setOffline(true);

	await test.step('the chapter opens, and is marked as read', () => readChapter(phone));
	await test.step('cards are shown, turned and graded; a grade is taken back', async () => {
		await phone.getByRole('link', { name: study.to_cards }).click();
		await grade(phone, study.grades[4]);
		await grade(phone, study.grades[1]);
		await phone.getByRole('button', { name: study.undo }).click();
		await phone.getByRole('button', { name: study.flip }).click();
		await accessible(phone);
		await phone.getByRole('button', { name: study.grades[4] }).click();
		await expect(phone.getByRole('button', { name: study.flip })).toBeVisible();
	});
	await test.step('the dashboard counts them, also after a new start', async () => {
		await phone.goto('/dashboard');
		await expect(counted(phone).chapters).toBeVisible();
		await expect(counted(phone).cards).toBeVisible();
		await accessible(phone);
	});
	await test.step('with signal everything arrives', async () => {
		await phone.context().setOffline(false);
		await allReceived(phone);
		const reviews = 'select kind from app.card_reviews where person = $1';
		expect(await stage.backend.db.q(reviews, [who.id])).toHaveLength(4);
	});
});

test('a page whose parts cannot be fetched says what happened, and opens when asked again', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/settings');
	await phone.getByRole('heading', { level: 1 }).waitFor();
	await phone.route('**/_app/immutable/**', (route) => route.abort());
	await phone.getByRole('navigation').getByRole('link', { name: common.nav.study }).click();
	await expect(phone.getByRole('heading', { name: common.broken.title })).toBeVisible();
	await phone.getByText(common.broken.details).click();
	await expect(phone.getByText(/\/study\s+\w*Error: /)).toBeVisible();
	await accessible(phone);
	await phone.unroute('**/_app/immutable/**');
	await phone.getByRole('button', { name: common.broken.again }).click();
	await expect(phone.getByRole('heading', { name: study.chapters })).toBeVisible();
});

async function readChapter(phone: Page): Promise<void> {
	await phone.getByRole('link', { name: chapter?.title.en ?? '' }).click();
	await expect(phone.getByRole('button', { name: study.mark_read })).toBeVisible();
	await accessible(phone);
	await phone.getByRole('button', { name: study.mark_read }).click();
	await expect(phone.getByRole('main').getByText(study.marked_read)).toBeVisible();
}

async function grade(phone: Page, word: string): Promise<void> {
	await phone.getByRole('button', { name: study.flip }).click();
	await phone.getByRole('button', { name: word }).click();
}
