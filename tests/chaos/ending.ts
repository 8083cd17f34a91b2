/** The faults are over: everything must drain and every device must come to what the server has. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { application } from '../../src/lib/words/en/application.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import type { Device } from './device.ts';
import { isDrained, stateOf } from './held.ts';
import type { Held } from './held.ts';
import type { Server } from './server.ts';
import { weathers } from './weather.ts';

export type Ended = {
	drainMs: number[];
	/** What is not well, in words. */
	undrained: string[];
	diverged: string[];
};

const lookEveryMs = 500;

/** Nothing is lost or late any more, and whatever was killed is back. */
export async function calmDown(devices: readonly Device[]): Promise<void> {
	for (const device of devices) {
		device.parts.proxy.weather = weathers.calm;
		await device.setOffline(false);
	}
	for (const device of devices) {
		const page = await device.page();
		const home = device.parts.role === 'reviewer' ? '/desk' : '/dashboard';
		if (!page.url().startsWith(device.origin)) await page.goto(home);
	}
}

export async function drain(
	{ server, devices }: { server: Server; devices: readonly Device[] },
	msMax: number
): Promise<Ended> {
	const began = Date.now();
	const until = began + msMax;
	const ended: Ended = { drainMs: [], undrained: [], diverged: [] };
	const waitFor = async (device: Device, isSo: (held: Held) => boolean, what: string) => {
		let held: Held | null = null;
		while (Date.now() < until) {
			held = await device.look().catch(() => null);
			if (held !== null && isSo(held)) return;
			await sleep(lookEveryMs);
		}
		ended.undrained.push(`${device.parts.name} ${what}: ${held ? leftOn(held) : 'no page'}`);
	};
	await Promise.all(
		devices.map(async (device) => {
			await waitFor(device, isDrained, 'has something left to send');
			ended.drainMs.push(Date.now() - began);
		})
	);
	// What one device has left is said of it alone: the others' last news are not judged then.
	if (ended.undrained.length > 0) return ended;
	while (Date.now() < until && (await unread(server)) > 0) await sleep(lookEveryMs);
	const quietAt = Date.now();
	await Promise.all(
		devices.map((device) =>
			waitFor(device, (held) => isNewer(held, device, quietAt), 'has not heard the last news')
		)
	);
	return ended;
}

/** What keeps a device from being done, so that one need not have been there. */
function leftOn({ tables }: Held): string {
	const { outbox = [], uploads = [], waiting = [] } = tables;
	const entries = outbox.map(
		({ name, attempts, heldUntil, mid }) =>
			`${name} (${attempts} tries, mid ${mid}, held ${heldUntil})`
	);
	const files = uploads.map(({ document, state, code, failures }) =>
		[document, state, code ?? '', `${failures} failures`].join(' ')
	);
	const sends = waiting.map(({ key, documents }) => `${key} waits for ${documents.join()}`);
	return [...entries, ...files, ...sends].join('; ') || 'nothing any more';
}

/** Files that the server's clockwork has not read yet. */
async function unread(server: Server): Promise<number> {
	// What was taken away again before anybody read it stays unread.
	const [row] = await server.q(
		"select count(*) from app.files where state = 'stored' and not deleted"
	);
	return Number(row?.['count'] ?? 0);
}

/** By the page's clock or by the worker's, whichever pulled last. */
function isNewer(held: Held, { parts }: Device, at: number): boolean {
	const pulled = stateOf(held)?.lastPullAt ?? 0;
	const isPlain = pulled > at && pulled < Date.now() + 1000;
	return isPlain || pulled > at + Math.max(0, parts.skewMs) || isBehind(pulled, at, parts.skewMs);
}

const isBehind = (pulled: number, at: number, skewMs: number) => skewMs < 0 && pulled > at + skewMs;

/** What the page shows is what the server has: the header's word, and the words in the boxes. */
export async function shown(server: Server, devices: readonly Device[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const device of devices.filter(({ parts }) => parts.role === 'applicant')) {
		const { name, who } = device.parts;
		const page = await device.page();
		const rows = await server.q(
			`select path, value from app.fields where person = $1 and path = any($2)`,
			[who.id, ['identity/first_name', 'identity/middle_name', 'identity/address']]
		);
		await page.goto('/application/identity');
		await page.locator('h1').first().waitFor();
		const refused = (await device.look())?.tables.refused?.length ?? 0;
		const word = refused > 0 ? sync.header.refused(refused) : sync.header.all_received;
		const isSaid = page.getByRole('button', { name: `${sync.header.label}: ${word}` });
		await isSaid.waitFor().catch(() => wrong.push(`${name} does not say "${word}"`));
		if (await isLocked(page)) continue;
		for (const { path, value } of rows) {
			const box = page.locator(`#${String(path).replace('/', '-')}`);
			await expect(box)
				.toHaveValue(String(value), { timeout: 15_000 })
				.catch(() => wrong.push(`${name} shows something else at ${String(path)}`));
		}
	}
	return wrong;
}

/** A part that was sent shows no boxes. */
async function isLocked(page: Page): Promise<boolean> {
	const locked = page.getByText(application.locked.title);
	await page.locator('#identity-first_name').or(locked).first().waitFor();
	return locked.isVisible();
}

/** Everything that is stored, read through the server's own door. */
export async function hashesOf(server: Server): Promise<Map<string, string>> {
	const hashes = new Map<string, string>();
	for (const { name } of await server.q('select name from storage.objects')) {
		const address = `${server.url}/storage/v1/object/authenticated/evidence/${String(name)}`;
		const response = await fetch(address, {
			headers: { authorization: `Bearer ${server.serviceKey}`, apikey: server.serviceKey }
		});
		const bytes = Buffer.from(await response.arrayBuffer());
		hashes.set(String(name), createHash('sha256').update(bytes).digest('hex'));
	}
	return hashes;
}
