/** How news reaches a person: by mail as they chose, as an alert, and on the app's icon. */
import { expect, type Page } from '@playwright/test';
import { notifications } from '../../src/lib/words/en/notifications.ts';
import { reach as w } from '../../src/lib/words/en/reach.ts';
import { reach as spanish } from '../../src/lib/words/es/reach.ts';
import { accessible, allReceived, fully, test, type Account, type Stage } from './harness.ts';
import { arriveAtNews as arrive } from './people.ts';

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
		await phone.getByRole('radio', { name: 'Español' }).check();
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
