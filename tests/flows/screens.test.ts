/** Every public screen, in both languages and both themes: nothing keeps anybody out. */
import { expect } from '@playwright/test';
import { accessible, test } from './harness.ts';

const screens = [
	'/',
	'/dashboard',
	'/application/start',
	'/application',
	'/sign-in',
	'/help',
	'/privacy',
	'/study',
	'/settings',
	'/notifications'
] as const;

const isFull = process.env['WAYMARK_FULL'] === '1';
const looks = [
	['en', 'light'],
	['es', 'dark'],
	...(isFull
		? ([
				['en', 'dark'],
				['es', 'light']
			] as const)
		: [])
] as const;

for (const [language, colorScheme] of looks) {
	test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ browsers }) => {
		const phone = await browsers.phone();
		await phone.emulateMedia({ colorScheme });
		await phone.goto('/dashboard');
		const name = language === 'en' ? 'English' : 'Español';
		await phone.getByRole('button', { name }).first().click();
		for (const path of screens) {
			await phone.goto(path);
			await phone.getByRole('heading', { level: 1 }).waitFor();
			await accessible(phone);
		}
	});
}

test('a phone can install it', async ({ browsers }) => {
	const phone = await browsers.phone();
	await phone.goto('/');
	const session = await phone.context().newCDPSession(phone);
	const { errors, data } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(JSON.parse(data ?? '{}')).toMatchObject({
		name: 'Waymark',
		display: 'standalone',
		icons: expect.arrayContaining([expect.objectContaining({ purpose: 'maskable' })])
	});
});
