/** One thing that the server fails on, whatever is tried, and everything else that was done. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { attention } from '../../src/lib/words/en/attention.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { accessible, allReceived, test, type Account, type Stage } from './harness.ts';
import * as avery from './people.ts';

const marker = 'Avery whom the server cannot take';
const push = '**/rest/v1/rpc/push';

test('[P5] [complaint 4] what the server always fails on waits for a word, and the rest goes on', async ({
	browsers,
	stage
}) => {
	test.slow();
	const phone = await browsers.phone();
	await phone.clock.install();
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	await allReceived(phone);
	await failsOn(phone, marker);
	await phone.locator('#identity-first_name').fill(marker);
	await phone.locator('#identity-first_name').blur();
	await readChapter(phone, 'hope');

	const card = await test.step('it is set aside and shown, with its contents', () => stuck(phone));
	await accessible(phone);
	await test.step('the header and the menu say so on every page', () => saidEverywhere(phone));
	await expect(card).toBeVisible();
	await test.step('what was queued behind it arrived, and what is done later arrives too', async () => {
		await expect.poll(() => chaptersOf(stage, who)).toEqual(['hope']);
		await readChapter(phone, 'stigma');
		await expect.poll(() => chaptersOf(stage, who)).toEqual(['hope', 'stigma']);
		expect(await namesOf(stage, who)).toEqual([]);
	});
	await test.step('what was typed is still in its box, and can be kept as a file', async () => {
		await phone.goto('/application/identity');
		await expect(phone.locator('#identity-first_name')).toHaveValue(marker);
		await phone.goto('/attention');
		expect(await exported(phone, card)).toContain(marker);
	});
	await test.step('tried again by hand when the server can, it arrives', async () => {
		await phone.context().unroute(push);
		await card.getByRole('button', { name: common.retry }).click();
		await expect.poll(() => namesOf(stage, who), { timeout: 30_000 }).toEqual([marker]);
		await expect(card).toHaveCount(0);
		await allReceived(phone);
	});
});

/** From now on a push that carries the text fails as a bug in the server would. */
async function failsOn(phone: Page, text: string): Promise<void> {
	await phone.context().route(push, (route) =>
		route.request().postData()?.includes(text)
			? route.fulfill({
					status: 500,
					contentType: 'application/json',
					body: JSON.stringify({ code: 'XX000', message: 'internal error' })
				})
			: route.continue()
	);
}

async function readChapter(phone: Page, chapter: string): Promise<void> {
	await phone.goto(`/study/guide/${chapter}`);
	await phone.getByRole('button', { name: study.mark_read }).click();
	await expect(phone.getByRole('main').getByText(study.marked_read)).toBeVisible();
}

/** The engine tries for minutes before it sets one entry aside; here the minutes go by fast. */
async function stuck(phone: Page): Promise<Locator> {
	await phone.goto('/attention');
	const card = phone
		.getByRole('listitem')
		.filter({ hasText: attention.commands['application.answer'] });
	await expect(async () => {
		await phone.clock.fastForward(15_000);
		await expect(card).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 60_000 });
	await card.getByText(attention.contents).click();
	await expect(card.getByText(marker)).toBeVisible();
	return card;
}

async function saidEverywhere(phone: Page): Promise<void> {
	await phone.goto('/study');
	await expect(phone.getByRole('button', { name: sync.header.refused(1) })).toBeVisible();
	await phone.getByRole('button', { name: common.nav.more }).click();
	const entry = phone.getByRole('dialog').getByRole('link', { name: common.nav.attention });
	await expect(entry).toContainText('1');
	await entry.click();
}

async function exported(phone: Page, card: Locator): Promise<string> {
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		card.getByRole('button', { name: attention.export }).click()
	]);
	return readFileSync(await download.path(), 'utf8');
}

async function chaptersOf(stage: Stage, who: Account): Promise<string[]> {
	const read = 'select chapter from app.chapters_read where person = $1 order by chapter';
	return (await stage.backend.db.q(read, [who.id])).map((row) => String(row['chapter']));
}

async function namesOf(stage: Stage, who: Account): Promise<string[]> {
	const answered = `select value #>> '{}' as name from app.fields
		where person = $1 and path = 'identity/first_name' and not deleted`;
	return (await stage.backend.db.q(answered, [who.id])).map((row) => String(row['name']));
}
