/**
 * The pictures of the help page, from the running app with its made-up people, in both languages.
 * Each is 720 by 450 and light enough for a slow connection.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { certificate } from '../supabase/local/demo/papers.ts';
import { attach, logIn } from '../tests/flows/people.ts';
import type { People } from './demo-people.ts';

type Stage = { browser: Browser; url: string; people: People; folder: string };
type Language = 'en' | 'es';
type Picture = {
	name: string;
	who: 'Avery' | 'Jordan' | null;
	path: string;
	/** Of the window; the picture is always 720 wide. */
	width: number;
	prepare?: (page: Page, language: Language) => Promise<void>;
	/** Which element the picture begins at, or ends with. */
	from?: string;
	to?: string;
};

const size = { width: 720, height: 450 };
const bytesMax = 40_000;
const phone = 480;
const picker = '[data-picker="document-certificate"]';

const pictures: readonly Picture[] = [
	{ name: 'sign-in', who: null, path: '/sign-in', width: 540, from: 'label[for="email"]' },
	{ name: 'dashboard', who: 'Avery', path: '/dashboard', width: 960, from: 'body' },
	{
		name: 'training',
		who: 'Avery',
		path: '/application/training',
		width: phone,
		prepare: (page) => page.locator('#training-provider-group input').nth(1).check(),
		from: '#training-provider-group'
	},
	{
		name: 'choose-file',
		who: 'Avery',
		path: '/application/training',
		width: phone,
		prepare: (page) => page.locator(picker).waitFor({ state: 'attached' }),
		to: `*:has(> ${picker})`
	},
	{
		name: 'submit',
		who: 'Avery',
		path: '/application/training',
		width: phone,
		prepare: attachPhoto,
		to: 'form .actions'
	},
	{
		name: 'change',
		who: 'Jordan',
		path: '/dashboard',
		width: 520,
		to: 'main a[href*="#document-certificate"]'
	},
	{
		name: 'offline',
		who: 'Avery',
		path: '/application/identity',
		width: phone,
		prepare: workOffline,
		from: 'label[for="identity-middle_name"]'
	}
];

export async function showHelp(stage: Stage): Promise<void> {
	mkdirSync(stage.folder, { recursive: true });
	const easel = await stage.browser.newPage();
	for (const language of ['en', 'es'] as const) {
		for (const picture of pictures) {
			const png = await shotOf(stage, picture, language);
			const webp = await lighten(easel, png.toString('base64'));
			writeFileSync(join(stage.folder, `${picture.name}.${language}.webp`), webp);
		}
	}
	await easel.close();
}

async function shotOf(stage: Stage, picture: Picture, language: Language): Promise<Buffer> {
	const height = (picture.width * size.height) / size.width;
	const context = await stage.browser.newContext({
		baseURL: stage.url,
		viewport: { width: picture.width, height: 900 },
		deviceScaleFactor: size.width / picture.width,
		hasTouch: picture.width < 600,
		isMobile: picture.width < 600,
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
		locale: 'en-US'
	});
	const page = await context.newPage();
	const person = stage.people.find((one) => one.name === picture.who);
	if (person) await logIn(page, person);
	await page.goto(picture.path);
	await page.getByRole('heading', { level: 1 }).waitFor();
	const name = language === 'en' ? 'English' : 'Español';
	await page.getByRole('button', { name }).first().click();
	await page.locator(`html[lang="${language}"]`).waitFor();
	await page
		.locator(picture.to ?? picture.from ?? 'main')
		.last()
		.waitFor({ state: 'attached' });
	await picture.prepare?.(page, language);
	// What belongs to the demo, or covers the lower edge, is not what the picture is about.
	await page.addStyleTag({ content: '.demo, nav:has(> button) { display: none !important }' });
	await page.evaluate(() => scrollTo(0, 0));
	await page.waitForTimeout(700);
	const clip = { x: 0, y: await topOf(page, picture, height), width: picture.width, height };
	const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
	await tidyUp(page);
	await context.close();
	return png;
}

async function topOf(page: Page, { from, to }: Picture, height: number): Promise<number> {
	const box = await page
		.locator(to ?? from ?? 'main')
		.last()
		.boundingBox();
	if (!box) throw new Error('the picture has nothing to begin at');
	const air = 16;
	return Math.max(0, to ? box.y + box.height + air - height : box.y - (box.y > 60 ? air : 0));
}

/** The next picture, and the next language, find the form as this one did. */
async function tidyUp(page: Page): Promise<void> {
	const remove = page.locator('button.x#document-certificate');
	if ((await remove.count()) === 0) return;
	// The next picture is of another device, which sees only what has arrived.
	const arrived = page.waitForResponse((response) => response.url().endsWith('/rpc/push'));
	await remove.click();
	await arrived;
	await page.locator(picker).waitFor({ state: 'attached' });
}

async function attachPhoto(page: Page): Promise<void> {
	await attach(page, 'certificate', photo());
	await page.getByText(/F-[0-9A-F]{5}-[0-9A-F]{5}/).waitFor();
}

async function workOffline(page: Page, language: Language): Promise<void> {
	const box = page.locator('#identity-middle_name');
	await box.waitFor();
	await page.context().setOffline(true);
	await box.fill(language === 'en' ? 'Sky' : 'Luz');
	await box.blur();
	await page.locator('.field:has(#identity-middle_name) .mark.saved').waitFor();
}

function photo() {
	const facts = {
		name: 'Avery Morales',
		provider: 'DBSA',
		hours: 80,
		completed: '2026-09-19'
	};
	return {
		name: 'certificate.jpg',
		mimeType: 'image/jpeg',
		buffer: certificate(facts, 'png').bytes
	};
}

/** The browser writes the picture as small as the page needs it. */
async function lighten(easel: Page, png: string): Promise<Buffer> {
	for (const quality of [0.86, 0.76, 0.66, 0.5]) {
		const webp = Buffer.from(await easel.evaluate(redraw, { png, size, quality }), 'base64');
		if (webp.length <= bytesMax) return webp;
	}
	throw new Error('a picture of the help page is too heavy');
}

/** Runs in the browser. */
async function redraw(given: { png: string; size: typeof size; quality: number }): Promise<string> {
	const image = new Image();
	image.src = `data:image/png;base64,${given.png}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	Object.assign(canvas, given.size);
	const context = canvas.getContext('2d');
	if (context) context.imageSmoothingQuality = 'high';
	context?.drawImage(image, 0, 0, given.size.width, given.size.height);
	return canvas.toDataURL('image/webp', given.quality).split(',')[1] ?? '';
}
