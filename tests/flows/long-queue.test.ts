/** A queue of hundreds of rows, of which the page draws those near the screen. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { gather } from '../../scripts/volume/crowd.ts';
import { hire } from '../../scripts/volume/people.ts';
import { desk as w } from '../../src/lib/words/en/desk.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { openDesk, press } from './desk-people.ts';
import { accessible, createAccount, fully, test } from './harness.ts';

const applications = 1_500;
/** A row is where it was; a fraction of a pixel is the browser's rounding. */
const sameMax = 2;

/** Of its own: other flows look for their files at the head of an empty queue. */
async function crowded(work: (backend: Backend) => Promise<void>): Promise<void> {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-crowd-'));
	const backend = await startBackend({ dir, port: 0, build: 'build', quiet: true });
	try {
		await backend.db.tx(hire);
		await gather(backend.db, { first: 1, last: applications, seed: 1, now: '2026-11-20' });
		await work(backend);
	} finally {
		await backend.stop();
		rmSync(dir, { recursive: true, force: true });
	}
}

test(
	'hundreds of rows are walked by wheel and by key, and nothing jumps when more arrive',
	fully,
	async ({ browser }) => {
		test.slow();
		await crowded(async (backend) => {
			const rowan = await createAccount(backend, 'rowan');
			await backend.db.q(
				"insert into app.roles (person, program, role) values ($1, 'calmhsa', 'reviewer')",
				[rowan.id]
			);
			const viewport = { width: 1440, height: 900 };
			const context = await browser.newContext({ baseURL: backend.url, viewport, locale: 'en-US' });
			const desk = await context.newPage();
			await openDesk(desk, rowan);
			await scrollDown(desk, 300);
			expect(await desk.locator('tr[data-row]').count()).toBeLessThan(100);
			await desk.evaluate(() => scrollTo(0, 0));
			await accessible(desk);
			await test.step('the row with the focus stays, and the next key goes on from it', () =>
				keys(desk));
			await test.step('rows that arrive above move nothing', () => arrivals(desk, backend));
			await context.close();
		});
	}
);

/** Rows come as the end comes near; the header is the first one. */
async function scrollDown(desk: Page, row: number): Promise<void> {
	await expect(async () => {
		await desk.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const last = desk.locator('tr[data-row]').last();
		expect(Number(await last.getAttribute('aria-rowindex'))).toBeGreaterThan(row);
	}).toPass();
}

async function keys(desk: Page): Promise<void> {
	await desk.evaluate(() => scrollTo(0, 0));
	await desk.locator('tr[aria-rowindex="3"] a').focus();
	await scrollDown(desk, 200);
	await expect(desk.locator('tr[aria-rowindex="3"] a')).toBeFocused();
	await desk.keyboard.press('j');
	await expect(desk.locator('tr[aria-rowindex="4"] a')).toBeFocused();
	await expect(desk.locator('tr[aria-rowindex="4"]')).toBeInViewport();
}

async function arrivals(desk: Page, { db }: Backend): Promise<void> {
	await desk.evaluate(() => scrollTo(0, 6_000));
	const middle = desk.locator('tr[aria-rowindex="147"]');
	await expect(middle).toBeInViewport();
	const row = desk.locator(`tr[data-row="${await middle.getAttribute('data-row')}"]`);
	await row.locator('a').evaluate((link) => link.focus({ preventScroll: true }));
	const before = (await row.boundingBox())?.y ?? NaN;
	await db.q(`update app.reviews set state = 'received', due_at = '2026-01-01' where id in (
		select id from app.reviews where program = 'calmhsa' and state = 'decided' limit 30)`);
	await db.tx(async (q) => void (await q("select sync.note('desk:calmhsa'), sync.tell()")));
	await press(desk, w.queue.show).click();
	await expect(desk.locator('.fresh')).toHaveCount(0);
	await expect(row.locator('a')).toBeFocused();
	const after = (await row.boundingBox())?.y ?? NaN;
	expect(Math.abs(after - before)).toBeLessThanOrEqual(sameMax);
}
