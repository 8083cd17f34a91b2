/**
 * Starts the built app with its backend once for each worker, on a spare port and in a folder of
 * its own, and gives each flow the people it is about. A phone and a desk are browsers that share
 * nothing; two phones of one person share only the account.
 */
import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import type { PageSet } from '../../src/lib/device/keep-pages.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { startBackend, type Backend } from '../../supabase/local/server.ts';

export type Account = { id: string; email: string; password: string };
export type Stage = {
	backend: Backend;
	/** An account that has confirmed its address. */
	account(name: string): Promise<Account>;
	/** An account with a role at a program's desk. */
	official(name: string, role: 'reviewer' | 'lead' | 'staff', program?: string): Promise<Account>;
	/** The text of the newest mail to an address, waited for. */
	mailTo(email: string, about?: RegExp): Promise<string>;
};
export type Browsers = { phone(): Promise<Page>; desk(): Promise<Page> };

/** For flows beyond the one that each feature has in `npm test`; `npm run test:all` runs them too. */
export const fully = { tag: '@full' } as const;

const usual = 'calmhsa';
let people = 0;

export const test = base.extend<{ browsers: Browsers }, { stage: Stage }>({
	stage: [
		// eslint asks for a pattern here, and there is nothing to take.
		async ({ browserName: _ }, use) => {
			const dir = mkdtempSync(join(tmpdir(), 'waymark-flows-'));
			const backend = await startBackend({ dir, port: 0, demo: true, build: 'build', quiet: true });
			await use(stageOn(backend));
			await backend.stop();
			rmSync(dir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	browsers: async ({ browser, stage }, use) => {
		const opened: BrowserContext[] = [];
		const open = async (width: number, height: number) => {
			const context = await browser.newContext({
				baseURL: stage.backend.url,
				viewport: { width, height },
				locale: 'en-US',
				reducedMotion: 'reduce'
			});
			opened.push(context);
			return context.newPage();
		};
		await use({ phone: () => open(390, 844), desk: () => open(1440, 900) });
		for (const context of opened) await context.close();
	}
});

function stageOn(backend: Backend): Stage {
	const account = (name: string) => createAccount(backend, name);
	return {
		backend,
		account,
		official: async (name, role, program = usual) => {
			const made = await account(name);
			await backend.db.q('insert into app.roles (person, program, role) values ($1, $2, $3)', [
				made.id,
				program,
				role
			]);
			return made;
		},
		mailTo: (email, about = /./) => newestMail(backend, email, about)
	};
}

/** Every flow has people of its own, so that flows can run in any order. */
export function addressOf(name: string): string {
	people += 1;
	return `${name}.${process.pid}.${people}@example.org`;
}

export async function createAccount(
	backend: Pick<Backend, 'url' | 'serviceKey'>,
	name: string
): Promise<Account> {
	const email = addressOf(name);
	const password = `a long password of ${name}`;
	const response = await fetch(`${backend.url}/auth/v1/admin/users`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			apikey: backend.serviceKey,
			authorization: `Bearer ${backend.serviceKey}`
		},
		body: JSON.stringify({ email, password, email_confirm: true })
	});
	const made: unknown = await response.json();
	const id = made instanceof Object && 'id' in made ? String(made.id) : '';
	expect(id, `an account for ${name}: ${JSON.stringify(made)}`).not.toBe('');
	return { id, email, password };
}

async function newestMail(backend: Backend, email: string, about: RegExp): Promise<string> {
	let text = '';
	await expect
		.poll(
			async () => {
				const response = await fetch(`${backend.url}/mailbox.json?to=${encodeURIComponent(email)}`);
				const mails: unknown = await response.json();
				const found = Array.isArray(mails) ? mails.map(whole).find((mail) => about.test(mail)) : '';
				text = found ?? '';
				return text;
			},
			{ message: `a mail to ${email} about ${about}` }
		)
		.not.toBe('');
	return text;
}

function whole(mail: unknown): string {
	if (!(mail instanceof Object) || !('text' in mail) || !('subject' in mail)) return '';
	return `${String(mail.subject)}\n${String(mail.text)}`;
}

/** How many commands of a person the server wrote down more than once. */
export async function sentTwice({ backend }: Stage, who: Account): Promise<number> {
	const repeated = `select count(*) from (select uid from sync.ledger where person = $1
		group by uid having count(*) > 1) doubled`;
	const [row] = await backend.db.q(repeated, [who.id]);
	return Number(row?.['count'] ?? -1);
}

/** Waits until the page is controlled, as it is from the second visit on. */
export async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.reload();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/**
 * Waits until the page answers true. The browser's driver takes the promise of an async function for
 * true, and waits for nothing.
 */
export async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
	await expect.poll(() => page.evaluate(isSo)).toBe(true);
}

/**
 * Waits until what converts photos has been fetched in idle time, as it is after a first visit. Other
 * heavy parts lie beside it, and may have come first.
 */
export function warm(page: Page): Promise<void> {
	return until(page, async () => {
		const kept = await (await caches.open('heavy')).keys();
		return kept.some(({ url }) => url.includes('heic'));
	});
}

/** Waits until the app has begun to keep the pages of one set, and then until all of them are there. */
export async function pagesKept(page: Page, pages: PageSet): Promise<void> {
	const count = () =>
		page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, pages);
	await expect.poll(count).toBeGreaterThan(0);
	const isKept = await page.evaluate(async (name) => {
		const { active } = await navigator.serviceWorker.ready;
		const { port1, port2 } = new MessageChannel();
		return new Promise<unknown>((resolve) => {
			port1.onmessage = ({ data }) => resolve(data);
			active?.postMessage({ type: 'KEEP', pages: name }, [port2]);
		});
	}, pages);
	expect(isKept).toBe(true);
}

/** The header's word, and not what was said aloud some time before. */
export async function allReceived(page: Page): Promise<void> {
	const name = `${sync.header.label}: ${sync.header.all_received}`;
	await expect(page.getByRole('button', { name })).toBeVisible({ timeout: 30_000 });
}

/** Nothing that keeps anybody out, by the rules that a machine can check; of one part, where the rest was judged. */
export async function accessible(page: Page, part = 'html'): Promise<void> {
	// Of a page that has not drawn yet there is nothing to judge.
	await expect(page.locator('h1').first()).toBeAttached();
	const { violations } = await new AxeBuilder({ page })
		// No page of ours has frames: nothing has to be put together on a page of its own.
		.setLegacyMode()
		.include(part)
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const said = violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`
	);
	expect.soft(said, page.url()).toEqual([]);
}
