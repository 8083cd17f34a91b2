/** The second program, from its public page to the application's receipt and the interview it opens. */
import { expect, type Page } from '@playwright/test';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { pages } from '../../src/lib/programs/massachusetts/pages.ts';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { dashboard } from '../../src/lib/words/en/dashboard.ts';
import { programs } from '../../src/lib/words/en/programs.ts';
import { sync } from '../../src/lib/words/en/sync.ts';
import { type Stage, accessible, pagesKept, installed, test } from './harness.ts';
import * as avery from './people.ts';

const answers = massachusetts.examples[0]?.fields ?? {};
const chosen = answers['class/first'];
const spring = typeof chosen === 'string' ? chosen : '';

test('from the program page to the receipt: filled in with no signal, sent, an interview next', async ({
	browsers,
	stage
}) => {
	await openClass(stage);
	const phone = await browsers.phone();
	const who = await stage.account('avery');
	await avery.logIn(phone, who);
	await test.step('the public pages read with no signal', () => reads(phone));
	await test.step('the application is begun for Massachusetts', () => begins(phone));
	await test.step('with no signal every section is filled in', () => fillsIn(phone));
	await test.step('it is sent and received, with no certificate to send', () => sends(phone));
	expect(await stage.mailTo(who.email, /interview/i)).toContain('/application/interview');
});

async function openClass(stage: Stage): Promise<void> {
	const { db } = stage.backend;
	await db.q(
		`insert into app.windows (id, program, opens_at, closes_at, zone)
		values ($1, 'massachusetts', now() - interval '1 day', now() + interval '20 days',
			'America/New_York')`,
		[spring]
	);
	await db.q(
		`insert into app.classes (id, program, window_id, name, format, days_a_week, zone, days,
			capacity, waiting_max)
		values ($1, 'massachusetts', $1, '{"en": "Spring", "es": "Primavera"}', 'online', 2,
			'America/New_York', '[]', 20, 5)`,
		[spring]
	);
}

async function reads(phone: Page): Promise<void> {
	await phone.goto('/programs');
	await accessible(phone);
	await installed(phone);
	await pagesKept(phone, 'admission');
	await phone.context().setOffline(true);
	await phone.goto('/programs/massachusetts');
	await expect(phone.getByRole('heading', { name: pages.main.title.en })).toBeVisible();
	await expect(phone.getByRole('link', { name: '617-807-0222' })).toBeVisible();
	await accessible(phone);
	for (const page of pages.under) {
		await phone.goto(`/programs/massachusetts/${page.id}`);
		await expect(phone.getByRole('heading', { name: page.title.en })).toBeVisible();
	}
	await phone.goto('/programs/massachusetts/self-assessment');
	for (const { id } of pages.assessment.areas.flatMap((area) => area.statements)) {
		await phone.locator(`#statement-${id}-group input[value="not_yet"]`).check();
	}
	await expect(phone.getByRole('heading', { name: programs.assessment.next })).toBeVisible();
	await accessible(phone);
	await phone.context().setOffline(false);
}

async function begins(phone: Page): Promise<void> {
	await phone.goto('/application/start');
	await phone.getByLabel(massachusetts.name.en).check();
	await expect(phone.getByText(massachusetts.pathways[0]?.summary.en ?? '')).toBeVisible();
	await phone.getByRole('button', { name: ask.start.begin }).click();
	await phone.waitForURL(/\/application\/identity/);
}

async function fillsIn(phone: Page): Promise<void> {
	await phone.context().setOffline(true);
	for (const section of massachusetts.sections) {
		await phone.waitForURL(new RegExp(`/application/${section.id}$`));
		await avery.fillIn(phone, section, answers);
		if (section.id === 'class') await accessible(phone);
		await phone.getByRole('button', { name: common.continue }).click();
	}
	await phone.waitForURL(/\/application\/check/);
	await expect(phone.getByText('Spring')).toBeVisible();
}

async function sends(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: ask.check.submit, exact: true }).click();
	await phone.waitForURL(/\/application\/status/);
	await phone.context().setOffline(false);
	await expect(phone.getByText(sync.status.received).first()).toBeVisible();
	const tabs = phone.getByRole('navigation', { name: common.nav.application });
	await expect(tabs.getByRole('link', { name: ask.tabs.interview })).toBeVisible();
	await expect(tabs.getByRole('link', { name: ask.tabs.references })).toBeVisible();
	await expect(tabs.getByRole('link', { name: common.nav.training })).toHaveCount(0);
	await phone.goto('/dashboard');
	const next = phone.getByRole('heading', { name: dashboard.steps.interview.title });
	await expect(next).toBeVisible();
	await accessible(phone);
}
