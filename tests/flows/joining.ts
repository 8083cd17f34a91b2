/** Going through a provider, to sign in or to link it, in the words that people read. */
import { type Page } from '@playwright/test';
import { signin } from '../../src/lib/words/en/signin.ts';
import { ways } from '../../src/lib/words/en/ways.ts';

export const place = '/settings/sign-in';

export async function linkGoogle(phone: Page, email: string): Promise<void> {
	await phone.goto(place);
	await phone.getByRole('button', { name: ways.link.google }).click();
	await answerAsProvider(phone, email);
}

export async function comeBy(phone: Page, email: string): Promise<void> {
	await phone.goto('/sign-in?next=%2Fstudy');
	await phone.getByRole('button', { name: signin.with.google }).click();
	await answerAsProvider(phone, email);
}

export async function answerAsProvider(phone: Page, email: string): Promise<void> {
	await phone.waitForURL('**/demo-openid/**');
	await phone.getByLabel(/^Email/).fill(email);
	await phone.getByRole('button', { name: /^Continue/ }).click();
}
