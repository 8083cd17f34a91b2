/**
 * The queue's page with ten thousand rows, scrolled from its head to its end: what each task costs the
 * page's thread. Sixty frames a second leave it a sixtieth of a second for each. The processor's time is
 * held against the bound, because the clock on a shared machine says more about the others; frames that
 * were dropped are told beside it.
 */
import type { CDPSession, Page } from '@playwright/test';
import { gather } from '../volume/crowd.ts';
import { hire } from '../volume/people.ts';
import { openDesk } from '../../tests/flows/desk-people.ts';
import { createAccount } from '../../tests/flows/harness.ts';
import { median, p95, type Figure } from './figure.ts';
import { deskSize, onStage, type Stage } from './stage.ts';

const applications = 16_000;
const rows = 10_000;
const frameMsMax = 1000 / 60;
const pixelsASecond = 30_000;
const categories = ['devtools.timeline', 'devtools.timeline.frame', 'toplevel'];

export function deskPage(): Promise<Figure[]> {
	return onStage(async (stage) => {
		const desk = await openQueue(stage);
		await loadRows(desk);
		const session = await desk.context().newCDPSession(desk);
		await session.send('Performance.enable');
		const events = await traced(desk, session);
		return figuresOf(events);
	});
}

/** What is decided is the longest list of a crowd. */
async function openQueue({ backend, open }: Stage): Promise<Page> {
	await backend.db.tx(hire);
	await gather(backend.db, { first: 1, last: applications, seed: 1, now: '2026-03-01' });
	await backend.db.q('vacuum (analyze)');
	const rowan = await createAccount(backend, 'rowan');
	await backend.db.q(
		`insert into app.roles (person, program, role)
		select $1, program, 'reviewer' from app.reviews group by program order by count(*) desc limit 1`,
		[rowan.id]
	);
	const desk = await open(deskSize);
	await openDesk(desk, rowan);
	await desk.goto('/desk?state=decided');
	await desk.getByRole('row').nth(1).waitFor();
	return desk;
}

/** As somebody does who goes on and on. */
async function loadRows(desk: Page): Promise<void> {
	for (let loaded = 0; loaded < rows; ) {
		await desk.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const last = desk.locator('tr[data-row]').last();
		loaded = Number(await last.getAttribute('aria-rowindex'));
	}
	await desk.evaluate(() => scrollTo(0, 0));
	await desk.locator('tr[aria-rowindex="2"]').waitFor();
}

type TraceEvent = { name: string; cat: string; tid: number; tdur?: number; dur?: number; args: object };

async function traced(desk: Page, session: CDPSession): Promise<TraceEvent[]> {
	const browser = desk.context().browser();
	if (browser === null) throw new Error('a page has a browser, but this one has none');
	await browser.startTracing(desk, { categories });
	const height = await desk.evaluate(() => document.body.scrollHeight);
	await session.send('Input.synthesizeScrollGesture', {
		...{ x: 700, y: 500, yDistance: -height, speed: pixelsASecond },
		preventFling: true
	});
	const told: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
	return told.traceEvents;
}

function figuresOf(events: readonly TraceEvent[]): Figure[] {
	return [];
}
