/** What goes wrong in the app: said, kept on the device, and sent by nobody but the person. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { common } from '../../src/lib/words/en/common.ts';
import { troubles } from '../../src/lib/words/en/troubles.ts';
import { accessible, installed, pagesKept, test } from './harness.ts';

test('what went wrong is listed with no signal, and leaves the device by the person’s hand alone', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/application/start');
	await installed(phone);
	await pagesKept(phone, 'later');
	await phone.context().setOffline(true);
	await phone.goto('/settings/problems');
	await expect(phone.getByText(troubles.none.title)).toBeVisible();
	await phone.evaluate(() =>
		setTimeout(() => {
			throw new Error('no place for "a word that is mine"');
		})
	);
	await phone.waitForFunction(() => localStorage.getItem('waymark.troubles') !== null);
	await phone.reload();
	await expect(phone.getByText('Error: no place for "…"').first()).toBeVisible();
	await accessible(phone);
	const letter = phone.getByLabel(troubles.letter.label);
	await letter.fill(`${await letter.inputValue()}\nIt was on the bus.`);
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		phone.getByRole('button', { name: troubles.letter.save }).click()
	]);
	const sent = readFileSync(await download.path(), 'utf8');
	expect(sent).toMatch(/^Waymark .*\n[\s\S]*It was on the bus\.$/);
	expect(sent).not.toContain('mine');
	await phone.getByRole('button', { name: troubles.clear }).click();
	await expect(phone.getByText(troubles.none.title)).toBeVisible();
});

test('a page that was never fetched here says so with no signal, and opens once there is one', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/dashboard');
	await installed(phone);
	await phone.context().setOffline(true);
	await phone.goto('/study/practice');
	await expect(phone.getByRole('heading', { name: common.not_here.title })).toBeVisible();
	await accessible(phone);
	await phone.context().setOffline(false);
	await expect(phone.getByRole('heading', { level: 1 })).not.toHaveText(common.not_here.title);
	await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
});
