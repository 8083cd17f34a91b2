/** The store's contract in Chromium, on its own IndexedDB: the same suite that memory and the fake pass. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundled } from '../../scripts/bundle.ts';
import { fully } from './harness.ts';

const contracts = join(import.meta.dirname, '../contract');
type Told = { title: string; problem: string | null };

test(
	'[W2] [W4] [W5] [P1] [P2] [P5] [F3] [F5] [F6] [F7] the store keeps its contract in Chromium',
	fully,
	async ({ page }) => {
		const code = await bundled(join(contracts, 'store-page.ts'), {
			alias: { vitest: join(contracts, 'in-page.ts') },
			minify: false
		});
		await page.route('**/*', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>store</title>' })
		);
		await page.goto('http://localhost/');
		await page.addScriptTag({ content: code, type: 'module' });
		await page.waitForFunction('typeof runContract === "function"');
		const told: Told[] = await page.evaluate('runContract()');
		expect(told.length).toBeGreaterThan(10);
		expect(told.filter(({ problem }) => problem !== null)).toEqual([]);
	}
);
