/** What applicants do on screen. Each act says how it ended; only what a page said is noted. */
import type { Locator, Page } from '@playwright/test';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { cards } from '../../src/lib/words/en/cards.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import * as files from '../fakes/files.ts';
import type { Seeded } from '../fakes/random.ts';
import { attach as pick, removePaper } from '../flows/people.ts';
import { paper } from '../flows/papers.ts';
import type { Device } from './device.ts';
import type { Notes } from './notes.ts';

export type Scene = {
	device: Device;
	page: Page;
	random: Seeded;
	notes: Notes;
	/** A word that nobody wrote before. */
	word: string;
};
export type Act = (scene: Scene) => Promise<string>;

export const applicantActs: Readonly<Record<string, Act>> = {
	answer,
	tab,
	grade,
	attach,
	remove,
	submit,
	look
};

/** Free text, which takes any word. */
const places = [
	'identity/first_name',
	'identity/address',
	'identity/city',
	'experience/detail'
] as const;
/** Answered by nothing but `complaint 16`. */
export const disputed = 'identity/middle_name';
type Place = { id: string; section: string };
const documents: readonly [Place, Place] = [
	{ id: 'photo_id', section: 'identity' },
	{ id: 'diploma', section: 'education' }
];
const shortMs = 8000;

async function answer(scene: Scene): Promise<string> {
	return write(scene, scene.random.pick(places));
}

/** In a second tab of the same browser, which is closed again at once. */
async function tab(scene: Scene): Promise<string> {
	const page = await scene.device.tab();
	try {
		return await write({ ...scene, page }, scene.random.pick(places));
	} finally {
		await page.close();
	}
}

/** Types a word and waits until the page says that it is on the device. */
export async function write(
	{ device, page, notes, word }: Scene,
	path: string
): Promise<'said' | 'locked'> {
	await page.goto(`/application/${path.split('/')[0] ?? ''}`);
	const control = page.locator(`#${path.replace('/', '-')}`);
	const locked = page.getByText(ask.locked.title);
	await control.or(locked).first().waitFor();
	if (!(await control.isVisible()) || !(await control.isEditable())) return 'locked';
	await control.fill(word);
	await control.press('Tab');
	await markOf(control)
		.filter({ hasText: sync.saved_at('').trim() })
		.waitFor();
	notes.said.push({ device: device.parts.name, path, value: word });
	return 'said';
}

function markOf(control: Locator): Locator {
	const around = 'xpath=ancestor::*[.//p[contains(@class,"mark")]][1]';
	return control.locator(around).locator('p.mark.saved').first();
}

async function grade({ page, random }: Scene): Promise<string> {
	await page.goto('/study/cards');
	const question = page.locator('article h2');
	await question.waitFor();
	const asked = await question.innerText();
	const show = page.getByRole('button', { name: new RegExp(`^(${study.flip}|${cards.compare})`) });
	await show.click();
	await page
		.getByRole('button', { name: study.grades[random.pick([1, 2, 3, 4] as const)] })
		.click();
	await page.waitForFunction(
		(before) => document.querySelector('article h2')?.textContent !== before,
		asked,
		{ timeout: shortMs }
	);
	return 'graded';
}

/** A paper that is the only one of its kind, where one is missing. */
async function attach({ device, page, random, notes, word }: Scene): Promise<string> {
	for (const { id, section } of random.chance(0.5) ? documents : documents.toReversed()) {
		await page.goto(`/application/${section}`);
		const picker = page.locator(`[data-picker="document-${id}"]`);
		if (!(await appears(picker, 3000))) continue;
		const bytes = files.pdf(1, `${id} of ${word}`);
		// One that was refused, and lies there with its reason, gives way to the next (U4).
		for (const { sha256 } of await keptHere(device, id)) notes.removed.add(sha256);
		await pick(page, id, paper(`${word}.pdf`, 'application/pdf', bytes));
		return `attached ${id}`;
	}
	return 'no place for it';
}

async function remove({ device, page, random, notes }: Scene): Promise<string> {
	const { id, section } = random.pick(documents);
	await page.goto(`/application/${section}`);
	const ours = await keptHere(device, id);
	const picker = page.locator(`[data-picker="document-${id}"]`);
	if (await appears(picker, 2000)) return 'nothing there';
	for (const { sha256 } of ours) notes.removed.add(sha256);
	await removePaper(page, id);
	return 'removed';
}

async function keptHere(device: Scene['device'], document: string) {
	const held = await device.look();
	return (held?.tables.uploads ?? []).filter((one) => one.document === document);
}

async function submit({ page }: Scene): Promise<string> {
	await page.goto('/application/check');
	const button = page.getByRole('button', {
		name: new RegExp(`^(${ask.check.submit}|${ask.check.submit_again})$`)
	});
	await button.or(page.getByText(ask.locked.title)).first().waitFor();
	if (!(await button.isVisible())) return 'locked';
	await button.click();
	const gone = page.waitForURL(/\/application\/status/, { timeout: shortMs });
	return gone.then(
		() => 'sent',
		() => 'something is missing'
	);
}

async function look({ page, random }: Scene): Promise<string> {
	await page.goto(random.pick(['/dashboard', '/study', '/notifications', '/application/status']));
	await page.locator('h1').first().waitFor();
	return 'seen';
}

async function appears(what: Locator, timeout = shortMs): Promise<boolean> {
	return what.waitFor({ state: 'attached', timeout }).then(
		() => true,
		() => false
	);
}
