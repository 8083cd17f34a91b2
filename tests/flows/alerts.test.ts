/** Alerts as the browser shows them when the app is closed: in a whole browser, for the shell shows none. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../scripts/browser.ts';
import { notifications } from '../../src/lib/words/en/notifications.ts';
import { reach as w } from '../../src/lib/words/en/reach.ts';
import { accessible, allReceived, fully, installed, test } from './harness.ts';
import { arriveAtNews } from './people.ts';

// Looked for only where the flow below runs.
if (process.env['WAYMARK_FULL'] === '1')
	test.use({
		launchOptions: { executablePath: ensureBrowser(console.log, 'whole'), args: browserFlags }
	});

/**
 * A push service cannot be reached from a test, so the browser's subscription is made here; whatever
 * comes before and after it is the app's and the browser's own.
 */
async function withPushService(context: BrowserContext): Promise<void> {
	await context.grantPermissions(['notifications']);
	await context.addInitScript(() => {
		const kept = 'test.subscription';
		const made = (key: string) => ({
			endpoint: 'https://push.example/one',
			options: {
				applicationServerKey: Uint8Array.from(
					atob(key.replaceAll('-', '+').replaceAll('_', '/')),
					(one) => one.charCodeAt(0)
				).buffer
			},
			toJSON: () => ({
				endpoint: 'https://push.example/one',
				keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }
			}),
			unsubscribe: () => Promise.resolve(localStorage.removeItem(kept))
		});
		Object.assign(PushManager.prototype, {
			getSubscription: () => {
				const key = localStorage.getItem(kept);
				return Promise.resolve(key === null ? null : made(key));
			},
			subscribe: ({ applicationServerKey: key }: { applicationServerKey: string }) => {
				localStorage.setItem(kept, key);
				return Promise.resolve(made(key));
			}
		});
	});
}

test(
	'alerts are turned on by a press that says why, ring with no private word, and end with the account',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await withPushService(phone.context());
		const who = await arriveAtNews(phone, stage, 'avery');
		await installed(phone);
		const devices = () =>
			stage.backend.db.q('select endpoint from app.alert_devices where person = $1', [who.id]);
		await expect(phone.getByText(w.alerts.why)).toBeVisible();
		await phone.getByRole('button', { name: w.alerts.on }).click();
		await expect(phone.getByText(w.alerts.is_on)).toBeVisible();
		expect(await devices()).toEqual([{ endpoint: 'https://push.example/one' }]);
		await expect(phone.getByLabel(w.quiet.from)).toHaveValue('21:00');
		await accessible(phone);

		expect(await rung(phone, 'news')).toEqual([w.alerts.news]);
		await phone.getByLabel(w.alerts.detailed).check();
		await allReceived(phone);
		const { title } = notifications.kinds['application.approved'];
		expect(await rung(phone, 'application.approved')).toEqual([w.alerts.news, title].sort());

		await phone.getByLabel(w.quiet.to).fill('06:30');
		await phone.getByLabel(w.quiet.to).press('Tab');
		await allReceived(phone);
		const [row] = await stage.backend.db.q(
			'select quiet_from, quiet_to, detailed from app.reaches where person = $1',
			[who.id]
		);
		expect(row).toEqual({ quiet_from: 1260, quiet_to: 390, detailed: true });

		await phone.goto('/settings');
		await phone.getByRole('button', { name: 'Sign out' }).click();
		await phone.getByRole('button', { name: 'Sign out and keep it on this device' }).click();
		await phone.waitForURL('**/');
		expect(await devices()).toEqual([]);
	}
);

/** Hands a message to the service worker as the browser would; what stands on the lock screen then. */
async function rung(page: Page, message: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const found = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [one] = registrations;
			if (one) resolve(one.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	const registrationId = await found;
	const { origin } = new URL(page.url());
	await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: message });
	const shown = () =>
		page.evaluate(async (tag) => {
			const registration = await navigator.serviceWorker.ready;
			const all = await registration.getNotifications();
			return all.some((one) => one.tag === tag) ? all.map(({ title }) => title).sort() : [];
		}, message);
	await expect.poll(shown).not.toEqual([]);
	await session.detach();
	return shown();
}
