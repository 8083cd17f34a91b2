/** How news reaches a person: by mail as they chose, as an alert, and on the app's icon. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { notifications } from '../../src/lib/words/en/notifications.ts';
import { reach as w } from '../../src/lib/words/en/reach.ts';
import { reach as spanish } from '../../src/lib/words/es/reach.ts';
import {
	accessible,
	allReceived,
	fully,
	installed,
	test,
	type Account,
	type Stage
} from './harness.ts';
import { logIn } from './people.ts';

/** Somebody with an account, on the page that says how news reaches them. */
async function arrive(page: Page, stage: Stage, name: string): Promise<Account> {
	const who = await stage.account(name);
	await stage.backend.db.q(`insert into app.people (id, name) values ($1, 'Avery')`, [who.id]);
	await logIn(page, who);
	await page.goto('/settings/news');
	await expect(page.getByRole('heading', { name: w.title })).toBeVisible();
	return who;
}
const queue = ({ backend }: Stage, who: Account, kind: string) =>
	backend.db.q(
		`insert into app.mails (person, program, kind, language, about)
			values ($1, 'calmhsa', $2, 'en', '{}')`,
		[who.id, kind]
	);
const tell = ({ backend }: Stage, who: Account, kind: string) =>
	backend.db.q(`insert into app.notifications (person, kind, about) values ($1, $2, '{}')`, [
		who.id,
		kind
	]);
const byMail = (page: Page, name: string) =>
	page.getByRole('group', { name }).getByRole('checkbox', { name: w.by_mail });

test('what is switched off is not mailed, and the link in a mail switches off without an account', async ({
	browsers,
	stage
}) => {
	const phone = await browsers.phone();
	const who = await arrive(phone, stage, 'avery');
	await byMail(phone, w.subjects.interview.name).uncheck();
	await expect(byMail(phone, w.subjects.decision.name)).toHaveCount(0);
	await allReceived(phone);
	for (const kind of ['interview.booked', 'application.approved', 'deadline.window'])
		await queue(stage, who, kind);
	const mail = await stage.mailTo(who.email, /reminder/);
	expect(await stage.mailTo(who.email, /approved/)).toContain('as long as you have an account');
	const left = 'select kind from app.mails where person = $1 and sent_at is null';
	expect(await stage.backend.db.q(left, [who.id])).toEqual([]);
	const kinds = await stage.backend.db.q('select kind from app.mails where person = $1', [who.id]);
	expect(kinds.map(({ kind }) => kind)).not.toContain('interview.booked');

	const elsewhere = await browsers.desk();
	await elsewhere.goto(/\S+\/mails#[0-9a-f]{64}/.exec(mail)?.[0] ?? '');
	const subject = w.subjects.deadline.name;
	await expect(elsewhere.getByText(w.mails.ask(subject))).toBeVisible();
	await expect(byMail(phone, subject)).toBeChecked();
	await elsewhere.getByRole('button', { name: w.mails.stop }).press('Enter');
	await expect(elsewhere.getByText(w.mails.stopped(subject))).toBeVisible();
	await accessible(elsewhere);
	await expect(byMail(phone, subject)).not.toBeChecked();
	await elsewhere.getByRole('button', { name: w.mails.start }).click();
	await expect(elsewhere.getByText(w.mails.started(subject))).toBeVisible();
	await elsewhere.goto('/mails#nothing');
	await expect(elsewhere.getByText(w.mails.no_link.text)).toBeVisible();
});

test(
	'an address that takes no mail is said with how to mend it',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await arrive(phone, stage, 'bounces');
		await queue(stage, who, 'application.received');
		await expect(phone.getByText(w.bounced.address(who.email))).toBeVisible({ timeout: 15_000 });
		await expect(phone.getByText(w.bounced.reasons.unknown)).toBeVisible();
		await accessible(phone);
		await phone.goto('/notifications');
		await phone.getByRole('link', { name: notifications.kinds['mail.bounced'].title }).click();
		await phone.getByRole('button', { name: w.bounced.mend }).click();
		await expect(phone.getByText(w.bounced.mended)).toBeVisible();
	}
);

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
		const who = await arrive(phone, stage, 'avery');
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
		expect(await rung(phone, 'application.approved')).toEqual([w.alerts.news, title]);

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
	return (await shown()).sort((a, b) => b.localeCompare(a));
}

test(
	'a browser that blocks alerts is told how to allow them, in both languages',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await phone.addInitScript(() => {
			Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
		});
		await arrive(phone, stage, 'avery');
		await expect(phone.getByText(w.alerts.states.denied)).toBeVisible();
		await expect(phone.getByRole('button', { name: w.alerts.on })).toHaveCount(0);
		await accessible(phone);
		await phone.goto('/settings');
		await phone.getByLabel('Español').check();
		await phone.emulateMedia({ colorScheme: 'dark' });
		await phone.goto('/settings/news');
		await expect(phone.getByText(spanish.alerts.states.denied)).toBeVisible();
		await accessible(phone);
	}
);

test(
	'the icon of the app counts what is unread, and nothing once it is read',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await phone.addInitScript(() => {
			const show = (count: number) => {
				document.documentElement.dataset['badge'] = String(count);
				return Promise.resolve();
			};
			Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show(0) });
		});
		const who = await arrive(phone, stage, 'avery');
		const badge = phone.locator('html');
		await tell(stage, who, 'application.received');
		await tell(stage, who, 'application.approved');
		await phone.goto('/notifications');
		await phone.evaluate(() => window.dispatchEvent(new Event('online')));
		await expect(badge).toHaveAttribute('data-badge', '2');
		await phone.getByRole('button', { name: notifications.read_all }).click();
		await expect(badge).toHaveAttribute('data-badge', '0');
	}
);
