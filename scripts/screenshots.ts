/**
 * Pictures of every screen: phone and desktop, light and dark, English and Spanish, into
 * `test-results/screens/`, to be looked at; the two that the README shows, into `docs/pictures/`;
 * and those of the help page, into `static/help/`, which are all that `--help-page` asks for.
 * It runs the built app with the demo people, in a folder of its own.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startBackend } from '../supabase/local/server.ts';
import { logIn } from '../tests/flows/people.ts';
import { browserFlags, ensureBrowser } from './browser.ts';
import { build, needsBuild } from './build.ts';
import { demoPeople, type People } from './demo-people.ts';
import { showHelp } from './help-pictures.ts';

type Who = 'nobody' | 'applicant' | 'reviewer';
type Look = { size: 'phone' | 'desktop'; theme: 'light' | 'dark'; language: 'en' | 'es' };

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };
const screens: Readonly<Record<Who, readonly string[]>> = {
	nobody: ['/', '/sign-in', '/application/start', '/help', '/privacy', '/study'],
	applicant: [
		'/dashboard',
		'/application',
		'/application/identity',
		'/application/training',
		'/application/check',
		'/application/status',
		'/notifications',
		'/settings',
		'/settings/sign-in'
	],
	reviewer: ['/desk']
};
const looks: readonly Look[] = (['phone', 'desktop'] as const).flatMap((size) =>
	(['light', 'dark'] as const).flatMap((theme) =>
		(['en', 'es'] as const).map((language) => ({ size, theme, language }))
	)
);
const pictures = 'docs/pictures';
const folder = 'test-results/screens';
const isHelpOnly = process.argv.includes('--help-page');

const root = join(import.meta.dirname, '..');
if (needsBuild(root)) await build(root);
const dir = mkdtempSync(join(tmpdir(), 'waymark-pictures-'));
const backend = await startBackend({
	dir,
	port: 0,
	demo: true,
	build: join(root, 'build'),
	quiet: true
});
const people = await demoPeople(backend, dir);
const executablePath = ensureBrowser(console.log);
const browser = await chromium.launch({ executablePath, args: browserFlags });
try {
	mkdirSync(folder, { recursive: true });
	mkdirSync(pictures, { recursive: true });
	await showHelp({ browser, url: backend.url, people, folder: 'static/help' });
	for (const look of isHelpOnly ? [] : looks)
		for (const who of ['nobody', 'applicant', 'reviewer'] as const) {
			await showAll(browser, look, who);
		}
	if (!isHelpOnly) await showReadme(browser);
} finally {
	await browser.close();
	await backend.stop();
	rmSync(dir, { recursive: true, force: true });
}

async function showAll(from: Browser, look: Look, who: Who): Promise<void> {
	const page = await opened(from, look, who);
	for (const path of screens[who]) {
		await settle(page, path);
		const name = [
			who,
			path.slice(1).replaceAll('/', '-') || 'start',
			look.size,
			look.theme,
			look.language
		];
		await page.screenshot({ path: join(folder, `${name.join('.')}.png`), fullPage: true });
	}
	await page.context().close();
}

async function showReadme(from: Browser): Promise<void> {
	const phone = await opened(from, { size: 'phone', theme: 'light', language: 'en' }, 'applicant');
	await settle(phone, '/dashboard');
	await phone.screenshot({ path: join(pictures, 'phone.png') });
	await phone.context().close();
	const desk = await opened(from, { size: 'desktop', theme: 'light', language: 'en' }, 'reviewer');
	await settle(desk, '/desk');
	await desk.screenshot({ path: join(pictures, 'desk.png') });
	await desk.context().close();
}

async function opened(from: Browser, look: Look, who: Who): Promise<Page> {
	const context = await from.newContext({
		baseURL: backend.url,
		viewport: sizes[look.size],
		colorScheme: look.theme,
		reducedMotion: 'reduce',
		locale: 'en-US'
	});
	const page = await context.newPage();
	const person = who === 'nobody' ? null : personFor(people, who);
	if (person) await logIn(page, person, who === 'reviewer' ? '/desk' : '/dashboard');
	else await page.goto('/');
	if (look.language === 'es') await page.getByRole('button', { name: 'Español' }).first().click();
	return page;
}

function personFor(all: People, role: 'applicant' | 'reviewer'): People[number] {
	const person = all.find((one) => one.role.startsWith(role));
	if (!person) throw new Error(`the demo has no ${role}`);
	return person;
}

async function settle(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await page.waitForTimeout(700);
}
