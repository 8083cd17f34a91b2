/** The built app over an embedded backend of its own, with a browser beside it, for one suite. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startBackend, type Backend } from '../../supabase/local/server.ts';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { build, needsBuild } from '../build.ts';

export type Stage = {
	backend: Backend;
	open: (viewport: { width: number; height: number }) => Promise<Page>;
};
export const phoneSize = { width: 390, height: 844 };
export const deskSize = { width: 1440, height: 900 };

/** Builds when needed; what it started is stopped however the suite ends. */
export async function onStage<Result>(suite: (stage: Stage) => Promise<Result>): Promise<Result> {
	const root = join(import.meta.dirname, '../..');
	if (needsBuild(root)) await build(root);
	const dir = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
	const app = join(root, 'build');
	const backend = await startBackend({ dir, port: 0, demo: true, build: app, quiet: true });
	const executablePath = ensureBrowser(console.error);
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	const open: Stage['open'] = async (viewport) => {
		const context = await browser.newContext({ baseURL: backend.url, viewport, locale: 'en-US' });
		return context.newPage();
	};
	try {
		return await suite({ backend, open });
	} finally {
		await browser.close();
		await backend.stop();
		rmSync(dir, { recursive: true, force: true });
	}
}
