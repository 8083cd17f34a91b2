/** Letters of twice their size, as the browser's own setting makes them: nothing is cut off, on a phone or beside. */
import { expect, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { cutOff } from './heard.ts';
import { fully, test } from './harness.ts';
import { logIn } from './people.ts';
import { demoOf, ofApplicant, ofNobody, ofReviewer, openScreen } from './screens.ts';

// The setting of a person, and not a style of the page: what a page asks of its width counts in it too.
test.use({
	launchOptions: {
		executablePath: ensureBrowser(console.log),
		args: [...browserFlags, '--blink-settings=defaultFontSize=32']
	}
});

async function judge(page: Page, path: string): Promise<void> {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 780 });
		await openScreen(page, path);
		const found = await cutOff(page);
		expect.soft(found, `${path}: ${width} pixels wide`).toEqual([]);
	}
}

test('without an account', fully, async ({ browsers }) => {
	test.slow();
	const phone = await browsers.phone();
	await phone.goto('/');
	const size = await phone.evaluate(() => getComputedStyle(document.documentElement).fontSize);
	expect(size).toBe('32px');
	for (const path of ofNobody) await judge(phone, path);
});

test('as an applicant, in Spanish', fully, async ({ browsers, stage }) => {
	test.slow();
	const phone = await browsers.phone();
	await logIn(phone, await demoOf(stage, 'applicant'));
	await phone.getByRole('button', { name: 'Español' }).click();
	for (const path of ofApplicant) await judge(phone, path);
});

test('as a reviewer', fully, async ({ browsers, stage }) => {
	test.slow();
	const desk = await browsers.desk();
	await logIn(desk, await demoOf(stage, 'reviewer'), '/desk');
	for (const path of ofReviewer) await judge(desk, path);
});
