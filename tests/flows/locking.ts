/** What people do with the lock, and what somebody finds who copies the device. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { lock } from '../../src/lib/words/en/lock.ts';

export const passphrase = 'rain on the tin roof';

/** Turns the lock on, and waits until all that is here is closed. */
export async function turnOn(page: Page, chosen = passphrase): Promise<void> {
	await page.goto('/settings/lock');
	await page.getByLabel(lock.passphrase).fill(chosen);
	await page.getByLabel(lock.on.again).fill(chosen);
	await page.getByLabel(lock.on.understood).check();
	await page.getByRole('button', { name: lock.on.start }).click();
	await expect(page.getByRole('heading', { name: lock.is_on.title })).toBeVisible({
		timeout: 90_000
	});
}

export async function lockedScreen(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: lock.locked.title })).toBeVisible();
}

export async function unlock(page: Page, chosen = passphrase): Promise<void> {
	await lockedScreen(page);
	await page.getByLabel(lock.passphrase).fill(chosen);
	await page.getByRole('button', { name: lock.locked.unlock, exact: true }).click();
}

/** All that scripts of this site could read of it, as one text. */
export function rawStorage(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('no answer'));
			});
		const said: string[] = [];
		const say = (value: unknown): void => {
			if (typeof value === 'string') said.push(value);
			else if (value instanceof ArrayBuffer) say(new Uint8Array(value));
			else if (value instanceof Uint8Array) said.push(new TextDecoder('latin1').decode(value));
			else if (value instanceof Object) for (const held of Object.values(value)) say(held);
		};
		for (const { name = '' } of await indexedDB.databases()) {
			if (name === 'waymark-packs') continue;
			const database = await answer(indexedDB.open(name));
			for (const store of database.objectStoreNames) {
				say(await answer(database.transaction(store).objectStore(store).getAll()));
			}
			database.close();
		}
		for (const shelf of [localStorage, sessionStorage]) say(Object.entries(shelf));
		return said.join('\n');
	});
}

export type Phone = {
	dir: string;
	open(): Promise<Page>;
	close(): Promise<void>;
	/** The files of its profile, after it was closed, in which the words stand. */
	filesThatTell(words: string): string[];
	end(): Promise<void>;
};

/** A browser whose profile lies on the disk, and is there again after it was closed. */
export function ownPhone(url: string): Phone {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-phone-'));
	let context: BrowserContext | null = null;
	const close = async () => {
		await context?.close();
		context = null;
	};
	return {
		dir,
		close,
		open: async () => {
			await close();
			context = await chromium.launchPersistentContext(dir, {
				executablePath: ensureBrowser(() => undefined),
				args: browserFlags,
				baseURL: url,
				viewport: { width: 390, height: 844 },
				locale: 'en-US',
				reducedMotion: 'reduce'
			});
			return context.pages()[0] ?? context.newPage();
		},
		filesThatTell: (words) => {
			const files = readdirSync(dir, { recursive: true, withFileTypes: true });
			return files
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((path) => tells(readFileSync(path), words))
				.map((path) => path.slice(dir.length));
		},
		end: async () => {
			await close();
			rmSync(dir, { recursive: true, force: true });
		}
	};
}

/** Browsers write text in two ways. */
function tells(bytes: Buffer, words: string): boolean {
	return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'));
}
