/**
 * A photo of 12 megapixels from the picker to what is stored: decoded, looked at for blur and light,
 * made smaller and written anew, on a phone's slow processor.
 *
 * The browser slows the page's own thread and no other. So the work is measured twice: on the page's
 * thread, where the browser makes it four times slower, and in the worker, where it is done for people,
 * at full speed and against a quarter of the bound.
 */
import { chromium, type Page } from '@playwright/test';
import * as files from '../../tests/fakes/files.ts';
import { drawn } from '../../tests/flows/media/papers.ts';
import { serveMedia } from '../../tests/flows/media/serve.ts';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { median, type Figure } from './figure.ts';

const slower = 4;
const times = 7;
const readyMsMax = 3000;
const photo = { width: 4032, height: 3024, type: 'image/jpeg', grain: 24 } as const;

export async function media(): Promise<Figure[]> {
	const server = await serveMedia();
	const executablePath = ensureBrowser(console.error);
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	try {
		const page = await browser.newPage();
		await page.goto(server.address);
		const taken = files.withExif(await drawn(page, photo), 6).toString('base64');
		const beside = await timed(page, taken, 'worker');
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		const slowed = await timed(page, taken, 'page');
		return [
			figure(`a 12-megapixel photo is ready, ${slower}× slower CPU`, slowed, readyMsMax),
			figure('a 12-megapixel photo is ready, in the worker', beside, readyMsMax / slower)
		];
	} finally {
		await browser.close();
		server.stop();
	}
}

/** The first time also fetches the code. */
async function timed(page: Page, taken: string, where: 'worker' | 'page'): Promise<number[]> {
	const found: number[] = [];
	for (let turn = 0; turn <= times; turn += 1) {
		found.push(await page.evaluate<number>(`timeOf(${JSON.stringify(taken)}, '${where}')`));
	}
	return found.slice(1);
}

function figure(what: string, found: readonly number[], gate: number): Figure {
	return {
		...{ suite: 'media', what, unit: 'ms' },
		...{ value: median(found), least: Math.min(...found), gate }
	};
}
