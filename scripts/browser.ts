/**
 * Finds a Chromium for the tests and the pictures: the one named in CHROMIUM_PATH, the system's,
 * the test runner's own; else fetches one; else says what to do.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// It has no windows of its own to draw, and takes two thirds of the time; but it shows no notifications.
const shell = 'chromium-headless-shell';
const windowed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Flags that a container without a display or a user namespace needs. */
export const browserFlags = [
	'--no-sandbox',
	'--disable-dev-shm-usage',
	'--disable-gpu',
	'--force-color-profile=srgb',
	'--font-render-hinting=none'
];

/** The shell first; a whole browser where notifications are looked at. */
type Kind = 'any' | 'whole';

/** Null when there is none yet. */
export function findBrowser(kind: Kind = 'any'): string | null {
	const names = kind === 'any' ? [shell, ...windowed] : windowed;
	const named = process.env['CHROMIUM_PATH'];
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const own = kind === 'any' ? [chromium.executablePath()] : [];
	return [...(named ? [named] : []), ...onPath, ...places, ...own].find(canRun) ?? null;
}

/** Fetches a browser when there is none: the test runner's own, else the system's packages. */
export function ensureBrowser(say: (line: string) => void, kind: Kind = 'any'): string {
	const found = findBrowser(kind);
	if (found) return found;
	say('no Chromium found: fetching one (about 150 MB, once)');
	const attempts: (() => boolean)[] = [
		() => kind === 'any' && succeeds('playwright', ['install', '--only-shell', 'chromium']),
		() => process.getuid?.() === 0 && succeeds('apt-get', ['update', '-qq']) && installs(kind)
	];
	for (const attempt of attempts) {
		const fetched = attempt() ? findBrowser(kind) : null;
		if (fetched) return fetched;
	}
	throw new Error(
		'No Chromium could be found or fetched. Install one (Debian, Ubuntu: `sudo apt-get install ' +
			'chromium`; others: the system’s own way), or set CHROMIUM_PATH to where it is.'
	);
}

function installs(kind: Kind): boolean {
	const packages = kind === 'any' ? [shell, 'chromium'] : ['chromium'];
	const how = ['install', '-y', '-qq', '--no-install-recommends'];
	return packages.some((name) => succeeds('apt-get', [...how, name]));
}

function succeeds(command: string, args: readonly string[]): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function canRun(path: string): boolean {
	if (!existsSync(path)) return false;
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
