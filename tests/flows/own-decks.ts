/** What people do with decks of their own, in the words that they read on the screen. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { decks } from '../../src/lib/words/en/decks.ts';
import { allReceived } from './harness.ts';
import type { Account, Stage } from './harness.ts';
import { logIn } from './people.ts';

export async function opened(phone: Page, stage: Stage): Promise<Account> {
	const who = await stage.account('avery');
	await logIn(phone, who, '/study/decks');
	await expect(phone.getByText(decks.none, { exact: true })).toBeVisible();
	return who;
}

export async function makeDeck(phone: Page, name: string): Promise<void> {
	await phone.getByLabel(decks.name).fill(name);
	await phone.getByRole('button', { name: decks.make }).click();
	await expect(phone.getByRole('heading', { level: 1, name })).toBeVisible();
}

export async function writeCard(phone: Page, front: string, back: string): Promise<void> {
	await phone.getByLabel(decks.front, { exact: true }).fill(front);
	await phone.getByLabel(decks.back, { exact: true }).fill(back);
	await phone.getByRole('button', { name: decks.save_card }).click();
	await expect(phone.getByRole('listitem').filter({ hasText: front })).toBeVisible();
}

export async function choose(phone: Page, name: string, text: string | Buffer): Promise<void> {
	const buffer = Buffer.from(text);
	await phone.locator('[data-picker="deck-file"]').setInputFiles({ name, mimeType: '', buffer });
}

export async function arrived(phone: Page): Promise<void> {
	await allReceived(phone);
}

/** What a press on a button of this name hands to the person as a file. */
export async function fileFrom(phone: Page, button: string): Promise<string> {
	const [download] = await Promise.all([
		phone.waitForEvent('download'),
		phone.getByRole('button', { name: button }).first().click()
	]);
	return readFileSync(await download.path(), 'utf8');
}
