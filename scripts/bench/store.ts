/**
 * The store against hand-written IndexedDB (the floor), in one Chromium, on a disk: ratios of
 * medians. Milliseconds say little on a shared machine; the ratio says what our care costs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { bundled } from '../bundle.ts';
import { median } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './store-page.ts';

/** In times the floor. */
const gates: Readonly<Record<string, number>> = {
	'edit until durable, one at a time': 3.0,
	'a card graded until durable': 3.0,
	'300 edits at once until all are durable': 0.7,
	'10,000 rows pulled': 1.6,
	'edit to the page': 2.5,
	'one change to a result of 10,000 rows': 1.6
};

export async function store(): Promise<Figure[]> {
	return (await pairsOf('runStoreBench')).map((pair) => figure('store', pair));
}

/** A part of it, for the study suite: what giving a grade to a card costs. */
export async function gradeWrites(): Promise<Figure[]> {
	return (await pairsOf('runGradeBench')).map((pair) => figure('study', pair));
}

async function pairsOf(run: 'runStoreBench' | 'runGradeBench'): Promise<Pair[]> {
	const code = await bundled(join(import.meta.dirname, 'store-page.ts'));
	const profile = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: ensureBrowser(console.error),
		args: browserFlags
	});
	try {
		const page = await context.newPage();
		await page.route('**/*', (route) => {
			return route.fulfill({
				contentType: 'text/html',
				body: '<!doctype html><title>bench</title>'
			});
		});
		await page.goto('http://localhost/');
		await page.addScriptTag({ content: code, type: 'module' });
		await page.waitForFunction(`typeof ${run} === "function"`);
		const pairs: Pair[] = await page.evaluate(`${run}()`);
		return pairs;
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

function figure(suite: string, { what, ours, floor }: Pair): Figure {
	return {
		suite,
		what,
		unit: '× hand-written IndexedDB, medians',
		value: median(ours) / median(floor),
		least: Math.min(...ours) / Math.min(...floor),
		gate: gates[what] ?? null
	};
}
