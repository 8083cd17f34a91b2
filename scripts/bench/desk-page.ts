/**
 * The queue's page with ten thousand rows, scrolled from its head to its end: what each task costs the
 * page's thread. Sixty frames a second leave it a sixtieth of a second for each. The processor's time is
 * held against the bound, because the clock on a shared machine says more about the others; frames that
 * were dropped are told beside it.
 */
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { gather } from '../volume/crowd.ts';
import { hire } from '../volume/people.ts';
import { openDesk } from '../../tests/flows/desk-people.ts';
import { createAccount } from '../../tests/flows/harness.ts';
import { median, p95, type Figure } from './figure.ts';
import { deskSize, onStage, type Stage } from './stage.ts';

const applications = 16_000;
const rows = 10_000;
const frameMsMax = 1000 / 60;
/** A hundred rows a second: more than anybody reads, about what a hand on a wheel does. */
const pixelsASecond = 4_000;
const pixels = 40_000;
const categories = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame'
];

export function deskPage(): Promise<Figure[]> {
	return onStage(async (stage) => {
		const desk = await openQueue(stage);
		await loadRows(desk);
		return figuresOf(await traced(desk));
	});
}

/** What is decided is the longest list of a crowd. */
async function openQueue({ backend, open }: Stage): Promise<Page> {
	await backend.db.tx(hire);
	await gather(backend.db, { first: 1, last: applications, seed: 1, now: '2026-11-20' });
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
	for (let loaded = 0; loaded < rows;) {
		await desk.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const last = desk.locator('tr[data-row]').last();
		loaded = Number(await last.getAttribute('aria-rowindex'));
	}
	await desk.evaluate(() => scrollTo(0, 0));
	await desk.locator('tr[aria-rowindex="2"]').waitFor();
}

/** Times in microseconds; `tdur` is the thread's own, without what it waited for the processor. */
const trace = z.object({
	traceEvents: z.array(
		z.object({
			name: z.string(),
			tid: z.number(),
			pid: z.number(),
			ts: z.number(),
			dur: z.optional(z.number()),
			tdur: z.optional(z.number())
		})
	)
});
type TraceEvent = z.infer<typeof trace>['traceEvents'][number];

async function traced(desk: Page): Promise<TraceEvent[]> {
	const browser = desk.context().browser();
	if (browser === null) throw new Error('a page has a browser, but this one has none');
	const session = await desk.context().newCDPSession(desk);
	await browser.startTracing(desk, { categories });
	await session.send('Input.synthesizeScrollGesture', {
		...{ x: 700, y: 500, yDistance: -pixels, speed: pixelsASecond },
		preventFling: true
	});
	return trace.parse(JSON.parse(String(await browser.stopTracing()))).traceEvents;
}

/** A frame is what the page's thread did in one go to bring the rows into the document and lay them out. */
function figuresOf(events: readonly TraceEvent[]): Figure[] {
	const layouts = events.filter(({ name }) => name === 'Layout');
	const frames = events.filter(
		(task) => task.name === 'RunTask' && layouts.some((layout) => isWithin(layout, task))
	);
	const costs = frames.map(({ tdur = 0 }) => tdur / 1000);
	const count = (wanted: string) => events.filter(({ name }) => name === wanted).length;
	const dropped = count('DroppedFrame') / (count('DroppedFrame') + count('DrawFrame'));
	const what = `a frame while ${rows.toLocaleString('en')} rows scroll`;
	const least = Math.min(...costs);
	return [
		{ suite: 'desk-page', what, unit: 'ms p50', value: median(costs), least, gate: null },
		{ suite: 'desk-page', what, unit: 'ms p95', value: p95(costs), least, gate: frameMsMax },
		{
			...{ suite: 'desk-page', what: 'frames dropped meanwhile', unit: 'share' },
			...{ value: dropped, least: dropped, gate: null }
		}
	];
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
	if (inner.tid !== outer.tid || inner.pid !== outer.pid) return false;
	return inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}
