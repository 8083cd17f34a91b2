/** Two people send the same certificate: the desk lays both beside each other and says what it is. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { record } from '../../src/lib/words/en/record.ts';
import { seen } from '../../src/lib/words/en/seen.ts';
import { seen as visto } from '../../src/lib/words/es/seen.ts';
import { newHand } from '../../supabase/local/demo/hand.ts';
import { prepareCast, receiveAll, submit } from '../../supabase/local/demo/play.ts';
import type { Story } from '../../supabase/local/demo/stories.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, fully, test, type Stage } from './harness.ts';

const story: Omit<Story, 'who' | 'first' | 'last' | 'born'> = {
	language: 'en',
	provider: 'other',
	completed: '2026-02-03',
	paper: 'jpg',
	sent: []
};
const sol = { first: 'Sol', last: 'Quintero', born: '1991-06-14', nameOnPaper: 'Sol Quintero' };
const robin = { ...sol, first: 'Robin', last: 'Okafor', born: '1979-11-02' };
const noor = { first: 'Noor', last: 'Haddad', born: '1988-01-30', nameOnPaper: 'Noor Haddad' };
const kai = { ...noor, first: 'Kai', last: 'Lindqvist', born: '1995-09-21' };

/** Everything of somebody is sent; the receipt of their certificate. */
async function sent(stage: Stage, who: typeof sol): Promise<string> {
	const { backend } = stage;
	const { id } = await stage.account(who.first.toLowerCase());
	const application = randomUUID();
	const cast = { applicant: newHand(id), application, story: { ...story, ...who, who: id } };
	await prepareCast(backend, cast);
	await receiveAll(backend);
	for (const part of ['application', 'certificate'] as const) await submit(backend, cast, part);
	const [row] = await backend.db.q('select receipt from app.certificates where id = $1', [
		application
	]);
	return String(row?.['receipt']);
}

const panel = (page: Page, words = seen) => page.getByRole('region', { name: words.title });
const dialog = (page: Page) => page.getByRole('dialog');

/** With the keyboard alone: to the line, into the comparison, to the files, and out again. */
async function compare(page: Page): Promise<void> {
	await press(panel(page), seen.compare_with('Sol Quintero')).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page).getByRole('row', { name: /Date of birth/ })).toContainText('Differs');
	await press(dialog(page), seen.open_files).press('Enter');
	for (const who of ['Robin Okafor', 'Sol Quintero']) {
		await expect(dialog(page).getByRole('img', { name: w.evidence.image(who) })).toBeVisible();
	}
	await press(dialog(page), w.evidence.turn).last().press('Enter');
	await accessible(page);
}

async function say(page: Page, why: string, word: string): Promise<void> {
	await dialog(page).getByLabel(seen.reason, { exact: true }).fill(why);
	await press(dialog(page), word).press('Enter');
	await expect(dialog(page)).toHaveCount(0);
}

/** The same on a telephone, in Spanish. */
async function inSpanish(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Español' }).click();
	await expect(panel(page, visto).getByText(visto.kinds.file)).toBeVisible();
	await press(panel(page, visto), visto.compare_with('Noor Haddad')).click();
	await expect(dialog(page).getByText(visto.link_text)).toBeVisible();
	const tooWide = () => document.documentElement.scrollWidth - window.innerWidth;
	expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
	await accessible(page);
}

test(
	'one certificate from two people is flagged, compared, linked, and cleared with a reason',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		await sent(stage, sol);
		const receipt = await sent(stage, robin);
		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('lee', 'lead'));
		await desk.goto(`/desk?q=${receipt}`);
		await expect(desk.getByRole('row').filter({ hasText: receipt })).toContainText(
			w.queue.flagsShort.seen_before
		);
		await claim(desk, receipt);
		await expect(panel(desk).getByText(seen.kinds.file)).toBeVisible();
		await compare(desk);
		await press(dialog(desk), seen.link).press('Enter');
		await expect(dialog(desk).getByText(seen.reason_missing)).toBeVisible();
		await say(desk, 'Lent by a friend', seen.link);
		await expect(panel(desk).getByText(seen.done.link)).toBeVisible();
		await expect(panel(desk).getByText('Lent by a friend')).toBeVisible();
		await expect(desk.getByText(w.queue.flags.seen_before)).toBeVisible();

		await press(panel(desk), seen.compare_with('Sol Quintero')).click();
		await say(desk, 'They work in one office', seen.clear);
		await expect(panel(desk).getByText(seen.done.clear)).toBeVisible();
		await expect(desk.getByText(w.queue.flags.seen_before)).toHaveCount(0);
		await desk.getByRole('link', { name: w.review.record }).click();
		await expect(desk.getByText(record.kinds['seen.linked'])).toBeVisible();
		await expect(desk.getByText(record.kinds['seen.opened']).first()).toBeVisible();
	}
);

test(
	'what was seen before is read on a phone, in Spanish, and waits for a connection to be answered',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		await sent(stage, noor);
		const receipt = await sent(stage, kai);
		const page = await browsers.phone();
		await openDesk(page, await stage.official('sage', 'reviewer'));
		await claim(page, receipt);
		await expect(panel(page).getByText(seen.kinds.file)).toBeVisible();
		await page.context().setOffline(true);
		await press(panel(page), seen.compare_with('Noor Haddad')).click();
		await expect(dialog(page).getByText(seen.offline)).toBeVisible();
		await expect(press(dialog(page), seen.clear)).toBeDisabled();
		await page.context().setOffline(false);
		await page.keyboard.press('Escape');
		await inSpanish(page);
	}
);
