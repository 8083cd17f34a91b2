/** What browsers and phones do to an app's storage and pages, done to ours: nothing is lost by it. */
import { expect, type Page } from '@playwright/test';
import { application as ask } from '../../src/lib/words/en/application.ts';
import {
	allReceived,
	fully,
	installed,
	sentTwice,
	test,
	type Account,
	type Stage
} from './harness.ts';
import { paper, photoId } from './papers.ts';
import * as avery from './people.ts';

const field = '#identity-first_name';
const city = '#identity-city';

const filling = Buffer.from(`${' '.repeat(3_000_000)}\n%%EOF\n`);
const longPaper = paper('id.pdf', 'application/pdf', Buffer.concat([photoId.buffer, filling]));

test(
	'[R1] a tab that is frozen in the middle of sending costs others a wait, and nothing else',
	fully,
	async ({ browsers, stage }) => {
		test.setTimeout(300_000);
		const phone = await browsers.phone();
		const who = await begun(phone, stage);
		const asked = new Promise<void>((heard) => {
			void phone.route('**/rpc/push', () => heard());
		});
		await phone.locator(field).fill('Avery');
		await phone.locator(field).blur();
		await asked;
		const session = await phone.context().newCDPSession(phone);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });

		const other = await phone.context().newPage();
		await other.goto('/application/identity');
		await expect(other.locator(field)).toHaveValue('Avery');
		await other.locator(city).fill('Alturas');
		await other.locator(city).blur();
		const both = { first_name: 'Avery', city: 'Alturas' };
		await expect.poll(() => answersOf(stage, who), { timeout: 150_000 }).toMatchObject(both);

		await phone.unroute('**/rpc/push');
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		await phone.locator(field).fill('Averyn');
		await phone.locator(field).blur();
		await expect
			.poll(() => answersOf(stage, who), { timeout: 150_000 })
			.toMatchObject({ ...both, first_name: 'Averyn' });
		expect(await sentTwice(stage, who)).toBe(0);
	}
);

test(
	'[R2] what was typed with no signal is sent by the worker, with no page of the app open',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await begun(phone, stage);
		await installed(phone);
		await allReceived(phone);
		await phone.context().setOffline(true);
		await phone.locator(field).fill('Avery');
		await phone.locator(field).blur();
		await phone.waitForFunction(
			() => !Object.keys(localStorage).some((key) => key.startsWith('waymark.scratch'))
		);
		const elsewhere = await phone.context().newPage();
		await phone.close();
		await phone.context().setOffline(false);
		expect(await answersOf(stage, who)).not.toHaveProperty('first_name');
		await wakeWorker(elsewhere, stage.backend.url);
		await expect.poll(() => answersOf(stage, who)).toMatchObject({ first_name: 'Avery' });
	}
);

test(
	'[R3] an app that is older than its database works on, and what it saves arrives',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await begun(phone, stage);
		await allReceived(phone);
		expect(await raise(phone)).toBeGreaterThan(0);
		await phone.locator(field).fill('Avery');
		await phone.locator(field).blur();
		await expect.poll(() => answersOf(stage, who)).toMatchObject({ first_name: 'Avery' });
		await phone.reload();
		await expect(phone.locator(field)).toHaveValue('Avery');
		await phone.locator(city).fill('Alturas');
		await phone.locator(city).blur();
		await expect.poll(() => answersOf(stage, who)).toMatchObject({ city: 'Alturas' });
	}
);

test(
	'[U1] a phone that is full refuses a file in words, keeps what was there, and takes the file later',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const session = await phone.context().newCDPSession(phone);
		const { origin } = new URL(stage.backend.url);
		// From the start: what room there is, a browser looks up again only when it seems too little.
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_500_000 });
		const who = await begun(phone, stage);
		await phone.locator(field).fill('Avery');
		await phone.locator(field).blur();
		await allReceived(phone);
		const picker = phone.locator('[data-picker="document-photo_id"]');
		await picker.setInputFiles(longPaper);
		await expect(phone.locator('#document-photo_id-error')).toContainText(ask.file.not_kept);
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await avery.attach(phone, 'photo_id', longPaper);
		await allReceived(phone);
		await expect(phone.locator(field)).toHaveValue('Avery');
		const files = 'select count(*) from app.files where person = $1';
		const [row] = await stage.backend.db.q(files, [who.id]);
		expect(Number(row?.['count'])).toBe(1);
	}
);

async function begun(phone: Page, stage: Stage): Promise<Account> {
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await avery.startApplication(phone);
	return who;
}

/** As the browser does when a signal comes back, whether or not anything of the app is open. */
async function wakeWorker(page: Page, origin: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const found = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const one = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin));
			if (one) resolve(one.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const registrationId = await found;
	const event = { origin, registrationId, tag: 'outbox', lastChance: false };
	await session.send('ServiceWorker.dispatchSyncEvent', event);
}

/** Opens the person's database as an app to come would: with another shape. Answers its version. */
function raise(phone: Page): Promise<number> {
	return phone.evaluate(async () => {
		const databases = await indexedDB.databases();
		const versions = await Promise.all(
			databases.map(
				({ name = '', version = 0 }) =>
					new Promise<number>((resolve, reject) => {
						const request = indexedDB.open(name, version + 10);
						request.onupgradeneeded = () => request.result.createObjectStore('to_come');
						request.onerror = () => reject(new Error(`${name} cannot be opened`));
						request.onsuccess = () => {
							resolve(request.result.version);
							request.result.close();
						};
					})
			)
		);
		return Math.min(...versions);
	});
}

async function answersOf(stage: Stage, who: Account): Promise<Record<string, unknown>> {
	const answered = `select path, value #>> '{}' as value from app.fields
		where person = $1 and not deleted`;
	const rows = await stage.backend.db.q(answered, [who.id]);
	return Object.fromEntries(
		rows.map(({ path, value }) => [String(path).replace('identity/', ''), value])
	);
}
