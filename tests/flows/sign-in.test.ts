/** Signing in at another provider, which the demo's own provider answers for. */
import { expect, type Page } from '@playwright/test';
import { signin } from '../../src/lib/words/en/signin.ts';
import { accessible, addressOf, test } from './harness.ts';

const providers = [
	['google', 'Google'],
	['azure', 'Microsoft']
] as const;

for (const [provider, title] of providers) {
	test(`${title} signs in, and leads back to where the person was`, async ({ browsers }) => {
		const phone = await browsers.phone();
		const email = addressOf(provider);
		await goTo(phone, provider);
		await phone.getByLabel(/^Email/).fill(email);
		await phone.getByRole('button', { name: /^Continue/ }).click();
		await phone.waitForURL((url) => url.pathname === '/study' && url.search === '');
		await phone.goto('/settings');
		await expect(phone.getByRole('main').getByText(email)).toBeVisible();
	});
}

test('turning back at the provider says so, and the way is still open', async ({ browsers }) => {
	const phone = await browsers.phone();
	await goTo(phone, 'google');
	await phone.getByRole('button', { name: /^Cancel/ }).click();
	await expect(phone.getByRole('alert')).toContainText(signin.answers.cancelled);
	await expect(phone).toHaveURL('/sign-in?next=%2Fstudy');
	await accessible(phone);
	await phone.getByRole('button', { name: signin.with.azure }).click();
	// Both pages have a box for the address: the provider's is meant.
	await phone.waitForURL('**/demo-openid/**');
	await phone.getByLabel(/^Email/).fill(addressOf('second-thoughts'));
	await phone.getByRole('button', { name: /^Continue/ }).click();
	await phone.waitForURL('**/study');
});

test('an address that the provider does not vouch for is refused in words', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/sign-in?error=server_error&error_code=provider_email_needs_verification');
	await expect(phone.getByRole('alert')).toContainText(signin.answers.unverified_email);
});

async function goTo(phone: Page, provider: 'google' | 'azure'): Promise<void> {
	await phone.goto('/sign-in?next=%2Fstudy');
	await phone.getByRole('button', { name: signin.with[provider] }).click();
	await phone.waitForURL(/\/demo-openid\//);
}
