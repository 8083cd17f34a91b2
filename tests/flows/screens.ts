/** The main screens, and the demo's people whom they show at their fullest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoPeople } from '../../scripts/demo-people.ts';
import type { Stage } from './harness.ts';

export const ofNobody = [
	'/',
	'/sign-in',
	'/help',
	'/privacy',
	'/accessibility',
	'/programs',
	'/study'
];
export const ofApplicant = [
	...['/dashboard', '/application', '/application/identity', '/application/training'],
	...['/application/check', '/application/status', '/application/deadlines', '/notifications'],
	...['/settings', '/settings/news', '/settings/sign-in', '/study/cards', '/study/plan']
];
export const ofReviewer = ['/desk', '/desk/figures'];

type Made = ReturnType<typeof demoPeople>;
/** Made once to a backend. */
const made = new WeakMap<object, Made>();

export async function demoOf({ backend }: Stage, role: 'applicant' | 'reviewer') {
	const people = made.get(backend) ?? makeDemo(backend);
	made.set(backend, people);
	const one = (await people).find((person) => person.role.startsWith(role));
	if (!one) throw new Error(`the demo has no ${role}`);
	return one;
}

async function makeDemo(backend: Stage['backend']): Made {
	const dir = mkdtempSync(join(tmpdir(), 'waymark-heard-'));
	try {
		return await demoPeople(backend, dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

export async function openScreen(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.getByRole('heading', { level: 1 }).first().waitFor();
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
