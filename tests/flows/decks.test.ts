/** Decks of one's own: written, studied and printed with no signal, and nothing lost between phones. */
import { expect, type Page } from '@playwright/test';
import { attention } from '../../src/lib/words/en/attention.ts';
import { decks } from '../../src/lib/words/en/decks.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { accessible, fully, installed, test } from './harness.ts';
import { arrived, fileFrom, makeDeck, opened, writeCard } from './own-decks.ts';
import { logIn } from './people.ts';

const script = '<script>document.title = "broken in"</script><img src=x onerror="alert(1)">';

test('a deck is written, changed and studied with no signal, and arrives on a second phone', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await opened(phone, stage);
	await accessible(phone);
	await keptOffline(phone);
	await phone.context().setOffline(true);

	await test.step('cards are written; script in one is the text that it is', () =>
		writeCards(phone));
	await test.step('what is half written outlives a reload', () => leaveHalfACard(phone));
	await test.step('a card is changed, another removed and put back', () => changeAndRemove(phone));
	await test.step('it is studied like the cards of the guide', () => studyThem(phone));
	await test.step('with signal everything arrives, on another phone too', async () => {
		await phone.context().setOffline(false);
		await arrived(phone);
		const other = await browsers.phone();
		await logIn(other, who, '/study/decks');
		await expect(other.getByRole('link', { name: 'My county', exact: true })).toBeVisible();
		await expect(other.getByText(decks.none_due)).toBeVisible();
		await accessible(other);
	});
});

test(
	'a deck is printed on both sides, and removed when somebody is sure',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await opened(phone, stage);
		await makeDeck(phone, 'On paper');
		await writeCard(phone, 'Front one', 'Back one');
		await writeCard(phone, 'Front two', 'Back two');
		await writeCard(phone, 'Too long to cut', 'word '.repeat(200));
		await phone.getByRole('link', { name: decks.print }).click();
		const back = phone.getByRole('region', { name: decks.printing.side_back(1) });
		await expect(back.getByRole('listitem')).toHaveText(['Back two', 'Back one']);
		await expect(phone.getByRole('heading', { name: decks.printing.long })).toBeVisible();
		await accessible(phone);
		await phone.getByLabel(decks.printing.list).check();
		await expect(phone.getByRole('cell', { name: 'Front one' })).toBeVisible();

		await phone.getByRole('link', { name: 'On paper' }).click();
		await phone.getByRole('button', { name: decks.remove }).click();
		await expect(phone.getByText(decks.remove_text(3))).toBeVisible();
		await accessible(phone);
		await phone.getByRole('button', { name: decks.remove_sure }).click();
		await expect(phone.getByText(decks.none, { exact: true })).toBeVisible();
		await phone.goBack();
		await expect(phone.getByText(decks.not_here_text)).toBeVisible();
	}
);

test(
	'cards that come late for a deck that was removed elsewhere are kept, with the reason',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await opened(phone, stage);
		await makeDeck(phone, 'Two phones');
		await arrived(phone);
		await installed(phone);
		await phone.context().setOffline(true);
		await writeCard(phone, 'Written on the bus', 'Not lost');
		await stage.backend.db.q(
			"update app.decks set deleted = true, name = '' where person = $1 and name = 'Two phones'",
			[who.id]
		);
		await phone.context().setOffline(false);
		await expect(phone.getByText(decks.not_here_text)).toBeVisible({ timeout: 30_000 });
		await phone.goto('/attention');
		await expect(phone.getByText(words('deck.removed'))).toBeVisible();
		await phone.getByText(attention.contents).click();
		await expect(phone.getByText('Written on the bus')).toBeVisible();
		await accessible(phone);
		expect(await fileFrom(phone, attention.export)).toContain('Written on the bus,Not lost');
	}
);

/** The pages for studying are kept once its first page has been open. */
async function keptOffline(phone: Page): Promise<void> {
	await phone.goto('/study');
	await installed(phone);
	await expect(phone.getByText(study.kept)).toBeVisible({ timeout: 30_000 });
	await phone.goto('/study/decks');
}

async function writeCards(phone: Page): Promise<void> {
	await makeDeck(phone, 'My county');
	await phone.getByRole('button', { name: decks.save_card }).click();
	await expect(phone.getByText(decks.faults.front_missing)).toBeVisible();
	await accessible(phone);
	await writeCard(phone, 'Who answers at night?', 'The warm line');
	await writeCard(phone, script, 'Only text');
	await expect(phone.getByText(script)).toBeVisible();
	await expect(phone).not.toHaveTitle(/broken in/);
}

async function leaveHalfACard(phone: Page): Promise<void> {
	await phone.getByLabel(decks.front, { exact: true }).fill('Half a card');
	await phone.reload();
	await expect(phone.getByLabel(decks.front, { exact: true })).toHaveValue('Half a card');
	await phone.getByLabel(decks.front, { exact: true }).fill('');
}

async function changeAndRemove(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: decks.edit_card('Who answers at night?') }).click();
	const card = phone.getByRole('listitem').filter({ has: phone.getByLabel(decks.back) });
	await card.getByLabel(decks.back).fill('The warm line, 24 hours');
	await card.getByRole('button', { name: decks.save_card }).click();
	await expect(phone.getByText('The warm line, 24 hours')).toBeVisible();
	await phone.getByRole('button', { name: /^Remove the card “<script>/ }).click();
	await expect(phone.getByText(decks.removed)).toBeVisible();
	await accessible(phone);
	await phone.getByRole('button', { name: decks.put_back }).click();
	await expect(phone.getByText(decks.count(2)).first()).toBeVisible();
}

async function studyThem(phone: Page): Promise<void> {
	await phone.getByRole('link', { name: decks.study }).click();
	await phone.getByRole('button', { name: study.flip }).click();
	await expect(phone.getByText('The warm line, 24 hours')).toBeVisible();
	await accessible(phone);
	await phone.getByRole('button', { name: study.grades[4] }).click();
	await phone.getByRole('button', { name: study.flip }).click();
	await expect(phone.getByRole('heading', { name: script })).toBeVisible();
	await phone.keyboard.press('4');
	await expect(phone.getByText(study.finished)).toBeVisible();
}

function words(code: keyof typeof refusals): string {
	const said = refusals[code];
	return typeof said === 'string' ? said : said({});
}
