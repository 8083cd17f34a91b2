/** What should not come to a desk and does: nothing that was written there is lost, nothing stops the page. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { work } from '../../src/lib/words/en/desk-work.ts';
import { settings } from '../../src/lib/words/en/settings.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { act, newHand, store } from '../../supabase/local/demo/hand.ts';
import { prepareCast, receiveAll, submit } from '../../supabase/local/demo/play.ts';
import type { Story } from '../../supabase/local/demo/stories.ts';
import { hangingPdf, ringPdf } from '../fakes/hostile-pdfs.ts';
import { claim, openDesk, press } from './desk-people.ts';
import { accessible, fully, test, type Account, type Stage } from './harness.ts';
import { logIn } from './people.ts';
import { queued } from './queued.ts';

const reason = calmhsa.reasons.find(({ part }) => part === 'application');
const titleOf = reason?.title.en ?? '';
const huge = 'ü'.repeat(100 * 1024);
const general = (page: Page) => page.getByLabel(w.decide.general);

async function decisions(stage: Stage, receipt: string): Promise<number> {
	const [row] = await stage.backend.db.q(
		`select count(*) from app.decisions d join app.applications a on a.id = d.application_id
		where a.receipt = $1`,
		[receipt]
	);
	return Number(row?.['count']);
}

/** A question to a lead that is far too long: it is not sent, and is still there after a reload. */
async function asksTooMuch(desk: Page): Promise<void> {
	const dialog = desk.getByRole('dialog');
	const asks = async () => {
		await desk.getByText(work.cannot).click();
		await press(desk, work.escalate).click();
	};
	await asks();
	await dialog.getByLabel(work.escalateNote).fill(huge);
	await press(dialog, work.escalate).click();
	await expect(dialog.getByText(common.too_long(4000))).toBeVisible();
	await press(dialog, work.cancel).click();
	await desk.reload();
	await asks();
	await expect(dialog.getByLabel(work.escalateNote)).toHaveValue(huge);
	await press(dialog, work.cancel).click();
}

test(
	'a decision with no reason, or with a note that is far too long, says what to do and keeps every word',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		await claim(desk, receipt);
		await press(desk, w.decide.change).click();
		await press(desk, w.decide.send).click();
		await expect(desk.getByRole('alert')).toContainText(w.decide.chooseReason);

		await desk.getByLabel(titleOf).check();
		await general(desk).fill(huge);
		await expect(desk.getByText(common.too_long(4000)).first()).toBeVisible();
		await press(desk, w.decide.send).click();
		await expect(desk.getByRole('alert')).toContainText(common.too_long(4000));
		await accessible(desk);
		await desk.reload();
		await press(desk, w.decide.change).click();
		await expect(general(desk)).toHaveValue(huge);
		expect(await decisions(stage, receipt)).toBe(0);
		await press(desk, w.decide.cancel).click();

		await asksTooMuch(desk);
		await press(desk, w.decide.change).click();
		await general(desk).fill('The licence ended in May.');
		await desk.getByLabel(w.decide.note).first().fill('Please send the new one.');
		await press(desk, w.decide.send).click();
		await expect(desk.getByText(w.decide.done.change).first()).toBeVisible();
	}
);

test(
	'an address that somebody wrote by hand shows the queue',
	fully,
	async ({ browsers, stage }) => {
		const receipt = await queued(stage, await stage.account('avery'));
		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		const odd = [
			...[`assigned=${'-'.repeat(36)}`, `provider=${'0'.repeat(36)}`, 'part=<b>', 'state=%00'],
			...['q=%00%07', 'mine=maybe', 'reason=%27', 'flag=constructor', 'language=__proto__']
		];
		await desk.goto(`/desk?${odd.join('&')}`);
		await expect(desk.getByText(receipt)).toBeVisible();
		await desk.goto(`/desk?q=${encodeURIComponent("%' or true --")}`);
		await expect(desk.getByRole('searchbox')).toHaveValue("%' or true --");
		await expect(desk.locator('[aria-busy=true]')).toHaveCount(0);
		await expect(desk.getByText(receipt)).toHaveCount(0);
		await desk.goto('/desk/no-such-review');
		await expect(desk.getByRole('alert')).toContainText(w.review.missing);
		await accessible(desk);
	}
);

/** The session ends at the server, and nothing that the device holds renews it. */
async function endSession(page: Page, { backend }: Stage, who: Account) {
	await backend.db.q('delete from auth.sessions where user_id = $1', [who.id]);
	const doors = '**/rest/v1/rpc/*';
	await page.route(doors, (route) =>
		route.fulfill({ status: 401, json: { code: 'PGRST301', message: 'JWT expired' } })
	);
	return () => page.unroute(doors);
}

async function leaves(page: Page): Promise<void> {
	await page.goto('/settings');
	const out = page.getByRole('main').getByRole('button', { name: common.nav.sign_out });
	await out.click();
	await page.getByRole('dialog').getByRole('button', { name: settings.leave.keep }).click();
	await page.waitForURL((url) => url.pathname === '/');
}

/** Whether this browser's small storage holds the words. */
const holds = (page: Page, words: string) =>
	page.evaluate((sought) => JSON.stringify({ ...localStorage }).includes(sought), words);

test(
	'a session that ends under a note keeps it: across a reload, for its writer alone, until it is sent',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await queued(stage, await stage.account('avery'));
		const rowan = await stage.official('rowan', 'reviewer');
		const sage = await stage.official('sage', 'reviewer');
		const desk = await browsers.desk();
		await openDesk(desk, rowan);
		await claim(desk, receipt);
		const file = new URL(desk.url()).pathname;
		await press(desk, w.decide.change).click();
		await desk.getByLabel(titleOf).check();
		await desk.getByLabel(w.decide.note).first().fill('The licence has ended');
		const restore = await endSession(desk, stage, rowan);
		await general(desk).fill('It ended in May.');
		await desk.reload();
		await expect(desk.getByText(sync.header.blocked.sign_in).first()).toBeVisible();
		await restore();

		await logIn(desk, sage, '/desk');
		await desk.goto(file);
		await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(desk.getByText('It ended in May.')).toHaveCount(0);
		await leaves(desk);

		await logIn(desk, rowan, '/desk');
		await desk.goto(file);
		await press(desk, w.decide.change).click();
		await expect(general(desk)).toHaveValue('It ended in May.');
		await expect(desk.getByLabel(titleOf)).toBeChecked();
		await expect(desk.getByLabel(w.decide.note).first()).toHaveValue('The licence has ended');
		expect(await holds(desk, 'It ended in May.')).toBe(true);
		await press(desk, w.decide.send).click();
		await expect(desk.getByText(w.decide.done.change).first()).toBeVisible();
		expect(await holds(desk, 'It ended in May.')).toBe(false);
	}
);

async function hostile(stage: Stage): Promise<string> {
	const { backend } = stage;
	const { id } = await stage.account('avery');
	const application = randomUUID();
	const applicant = newHand(id);
	const story: Story = {
		...{ who: id, first: 'Avery', last: 'Morales', born: '1990-01-02', language: 'en' as const },
		...{ provider: 'other', completed: '2026-02-03', paper: 'jpg' as const, sent: [] }
	};
	await prepareCast(backend, { applicant, application, story });
	for (const [document, bytes] of [
		['photo_id', hangingPdf()],
		['diploma', ringPdf()]
	] as const) {
		const paper = { name: `${document}.pdf`, type: 'application/pdf', bytes } as const;
		const given = { application, document, paper, warnings: [] };
		await act(backend, applicant, [await store(backend, applicant, given)]);
	}
	await receiveAll(backend);
	await submit(backend, { application, applicant }, 'application');
	const [row] = await backend.db.q('select receipt from app.applications where id = $1', [
		application
	]);
	return String(row?.['receipt']);
}

const pick = (page: Page, document: string) => {
	const name = calmhsa.documents.find(({ id }) => id === document)?.name.en ?? document;
	return page.getByRole('list', { name: w.evidence.files }).getByRole('button', { name }).click();
};

test(
	'a PDF that stops its reader is said to be broken, is tried again, and leaves the rest of the desk working',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const receipt = await hostile(stage);
		const desk = await browsers.desk();
		await desk.clock.install();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		await claim(desk, receipt);
		await pick(desk, 'photo_id');
		await expect(desk.getByText(w.evidence.page(1, 1))).toBeVisible();
		await desk.clock.fastForward(21_000);
		await expect(desk.getByText(w.evidence.broken)).toBeVisible();
		await accessible(desk);
		await press(desk, w.evidence.retry).click();
		await expect(desk.getByText(w.evidence.page(1, 1))).toBeVisible();
		await desk.clock.fastForward(21_000);
		await expect(desk.getByText(w.evidence.broken)).toBeVisible();

		await pick(desk, 'diploma');
		await expect(desk.getByText(w.evidence.pageFailed)).toBeVisible();
		await desk.getByText(w.evidence.text).click();
		await expect(desk.getByText(w.evidence.textFailed)).toBeVisible();
		await desk.evaluate(() => window.scrollTo(0, 0));
		await accessible(desk);

		await press(desk, w.decide.change).click();
		await desk.getByLabel(titleOf).check();
		await general(desk).fill('Please send a photo of it.');
		await press(desk, w.decide.send).click();
		await expect(desk.getByText(w.decide.done.change).first()).toBeVisible();
	}
);
