/** Every public screen, in both languages and both themes: nothing keeps anybody out. */
import { expect, type Page } from '@playwright/test';
import { accessible, test } from './harness.ts';

const screens = [
	'/',
	'/dashboard',
	'/application/start',
	'/application',
	'/sign-in',
	'/help',
	'/privacy',
	'/accessibility',
	'/helping',
	'/settings/problems',
	'/study',
	'/settings',
	'/settings/sign-in',
	'/notifications'
] as const;
/** Where one studies; the flows about studying judge these in English and by day. */
const studyScreens = [
	'/study/guide/hope',
	'/study/glossary',
	'/study/search',
	'/study/cards',
	'/study/cards/deck',
	'/study/cards/how',
	'/study/practice',
	'/study/exam',
	'/study/plan',
	'/study/plan/setup',
	'/study/decks',
	'/study/groups',
	'/study/mentors'
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
		await judge(phone, { language, colorScheme, paths: screens });
	});
}

// Each flow of the study's judges its own screens; here they are judged in every look.
for (const [language, colorScheme] of isFull ? looks : []) {
	test(`axe finds nothing where one studies: ${language}, ${colorScheme}`, async ({ browsers }) => {
		const phone = await browsers.phone();
		await judge(phone, { language, colorScheme, paths: studyScreens });
	});
}

type Look = { language: 'en' | 'es'; colorScheme: 'light' | 'dark'; paths: readonly string[] };

async function judge(phone: Page, { language, colorScheme, paths }: Look): Promise<void> {
	await phone.emulateMedia({ colorScheme });
	await phone.goto('/dashboard');
	const name = language === 'en' ? 'English' : 'Español';
	await phone.getByRole('button', { name }).first().click();
	for (const path of paths) {
		await phone.goto(path);
		await phone.getByRole('heading', { level: 1 }).waitFor();
		await accessible(phone);
	}
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
