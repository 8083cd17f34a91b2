import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from './scripts/browser.ts';

const isFull = process.env['WAYMARK_FULL'] === '1';

// Flows drive the built app with its strict content policy, over the embedded backend, which
// `tests/flows/harness.ts` starts once for each worker on a spare port.
export default defineConfig({
	testDir: 'tests/flows',
	testMatch: '*.test.ts',
	...(isFull ? {} : { grepInvert: /@full/ }),
	outputDir: 'test-results/flows',
	workers: 1,
	// Bounds for a machine whose neighbours take four fifths of it, as measured, not for the product:
	// what must be quick is measured by the benches. Below the 48 s after which a page asks by itself.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	forbidOnly: process.env['CI'] !== undefined,
	reporter: 'line',
	use: {
		browserName: 'chromium',
		serviceWorkers: 'allow',
		actionTimeout: 40_000,
		navigationTimeout: 60_000,
		screenshot: 'only-on-failure',
		// A trace costs a fifth of every flow; it is kept when somebody looks for a cause.
		trace: process.env['WAYMARK_TRACE'] === '1' ? 'retain-on-failure' : 'off',
		launchOptions: {
			executablePath: ensureBrowser(console.log),
			args: browserFlags
		}
	}
});
