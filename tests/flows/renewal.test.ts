/** Renewing: hours with no signal, signed and sent, approved at the desk, audited by staff. */
import { expect, type Page } from '@playwright/test';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { renewal as w } from '../../src/lib/words/en/renewal.ts';
import { renewalDesk as d } from '../../src/lib/words/en/renewal-desk.ts';
import { certified } from './certifying.ts';
import { approve, claim, openDesk } from './desk-people.ts';
import { accessible, fully, installed, pagesKept, test } from './harness.ts';
import { logIn } from './people.ts';

const rule = calmhsa.certifying?.renewal;
const today = new Date().toISOString().slice(0, 10);

type Written = { title: string; ago: number; hours: string; kind: number };
async function write(phone: Page, { ago, hours, kind, title }: Written): Promise<void> {
	await phone.getByRole('button', { name: w.form.add }).click();
	const form = phone.getByRole('form', { name: w.form.add });
	await form.getByLabel(w.form.title).fill(title);
	await form.getByLabel(w.form.provider).fill('Modoc County');
	const [year = '', month = '', day = ''] = addDays(today, -ago).split('-');
	await form.getByLabel('Day', { exact: true }).fill(day);
	await form.getByLabel('Month', { exact: true }).fill(month);
	await form.getByLabel('Year', { exact: true }).fill(year);
	await form.getByLabel(w.form.amount).fill(hours);
	await form.getByRole('radio').nth(kind).check();
	await form.getByRole('button', { name: w.form.save }).click();
	await expect(phone.getByRole('heading', { name: title })).toBeVisible();
}

/** A training that was begun outlives a closed page, until it is put aside. */
async function begin(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: w.form.add }).click();
	const title = phone.getByLabel(w.form.title);
	await title.fill('Begun');
	await phone.reload();
	await expect(title).toHaveValue('Begun');
	await phone.getByRole('button', { name: w.form.cancel }).click();
	await expect(title).toHaveCount(0);
}

async function sign(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: w.sign.send }).click();
	await expect(phone.locator('#sign-ethics')).toHaveAttribute('aria-invalid', 'true');
	await phone.locator('#sign-ethics').fill('Avery Morales');
	await phone.locator('#renewal-fee').fill('R-80');
	await phone.getByLabel(rule?.attestation.en ?? '').check();
	await phone.getByRole('button', { name: w.sign.send }).click();
}

async function giveBack(staff: Page, address: string): Promise<void> {
	await staff.goto(address);
	await staff.getByRole('button', { name: d.give_back('Group work') }).click();
	await staff.getByLabel(d.reason).fill('Add its certificate');
	await staff.getByRole('button', { name: d.return_yes }).click();
	await expect(staff.getByText(d.done)).toBeVisible();
	await accessible(staff);
}

test('hours are written down with no signal, and count at once', async ({ browsers, stage }) => {
	const who = await stage.account('avery');
	await certified(stage, who);
	const phone = await browsers.phone();
	await logIn(phone, who, '/application/renewal');
	await expect(phone.getByRole('heading', { name: w.progress.title })).toBeVisible();
	await accessible(phone);
	await phone.context().setOffline(true);
	await write(phone, { title: 'Confidentiality', ago: 1, hours: '6.5', kind: 0 });
	await expect(phone.getByText(w.progress.enough)).toHaveCount(1);
	await accessible(phone);
});

test(
	'from the first hour to the next two years, and an audit',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		const application = await certified(stage, who);
		const phone = await browsers.phone();
		await logIn(phone, who, '/application/renewal');
		await installed(phone);
		await pagesKept(phone, 'admission');
		await phone.context().setOffline(true);
		await phone.reload();
		await begin(phone);
		await write(phone, { title: 'Confidentiality', ago: 1, hours: '8', kind: 0 });
		await write(phone, { title: 'Group work', ago: 2, hours: '12', kind: 1 });
		await sign(phone);
		await expect(phone.getByText(w.standing.sending.title)).toBeVisible();
		await phone.context().setOffline(false);
		await expect(phone.getByText(w.standing.received.title)).toBeVisible({ timeout: 30_000 });
		await accessible(phone);

		const [row] = await stage.backend.db.q(
			`select id, receipt from app.reviews where application_id = $1 and part = 'renewal'`,
			[application]
		);
		const address = `/desk/${String(row?.['id'])}`;
		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		await claim(desk, String(row?.['receipt']));
		await expect(desk.getByText(d.total(20, 20))).toBeVisible();
		await accessible(desk);
		await approve(desk);
		await expect(phone.getByText(/You are certified until/)).toBeVisible({ timeout: 30_000 });

		const staff = await browsers.desk();
		await openDesk(staff, await stage.official('quinn', 'staff'));
		await giveBack(staff, address);
		await expect(phone.getByText('Add its certificate', { exact: true })).toBeVisible({
			timeout: 30_000
		});
	}
);
