/** The main screens for whoever needs their own colours, no motion, or has a keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { ambiguous, edgeless, moving, walk } from './heard.ts';
import { demoOf, ofApplicant, ofNobody, ofReviewer, openScreen as open } from './screens.ts';
import { fully, test } from './harness.ts';
import { logIn } from './people.ts';

async function judge(page: Page, path: string): Promise<void> {
	await open(page, path);
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	expect.soft(await edgeless(page), `${path}: edges`).toEqual([]);
	expect.soft(await moving(page), `${path}: motion`).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
	expect.soft(await ambiguous(page), `${path}: names of links`).toEqual([]);
	const { faults, stops } = await walk(page);
	expect.soft(stops, `${path}: stops`).toBeGreaterThan(3);
	expect.soft(faults, `${path}: keyboard`).toEqual([]);
}

test('without an account', fully, async ({ browsers }) => {
	test.slow();
	const phone = await browsers.phone();
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
