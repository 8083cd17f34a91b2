/** The other ways: from another state, and further on a certification. */
import { expect, type Page } from '@playwright/test';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { ways } from '../../src/lib/programs/calmhsa/ways.ts';
import { alongWay, wholeOf } from '../../src/lib/programs/way.ts';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { check } from '../../src/lib/words/en/check.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { dashboard } from '../../src/lib/words/en/dashboard.ts';
import { further } from '../../src/lib/words/en/further.ts';
import { certified } from './certifying.ts';
import { approve, claim, openDesk } from './desk-people.ts';
import { accessible, fully, installed, test } from './harness.ts';
import type { Stage } from './harness.ts';
import { rightCertificate } from './papers.ts';
import { attach, fillIn, logIn, submitApplication } from './people.ts';

const whole = wholeOf(calmhsa, ways);
const wayOf = (id: string) => whole.pathways.find((one) => one.id === id);
const nameOf = (document: string) =>
	whole.documents.find(({ id }) => id === document)?.name.en ?? document;
const crisis = alongWay(whole, 'crisis');
const training = {
	'specialty/provider': 'The Old Lighthouse',
	'specialty/hours': 40,
	'specialty/completed_on': '2026-01-10'
};

test('from another state, somebody is asked for letters and not for the training', async ({
	browsers
}) => {
	const phone = await browsers.phone();
	await phone.goto('/application/start');
	await expect(phone.getByText(nameOf('certificate'), { exact: true })).toBeVisible();
	await phone.getByRole('radio', { name: wayOf('reciprocity')?.who?.en ?? '' }).check();
	await expect(phone.getByText(nameOf('letter_colleague'), { exact: true })).toBeVisible();
	await expect(phone.getByText(nameOf('certificate'), { exact: true })).toHaveCount(0);
	await accessible(phone);
	await phone.getByRole('button', { name: ask.start.begin }).click();
	await phone.waitForURL(/\/application\/identity/);
	await phone.goto('/application');
	await expect(phone.getByRole('link', { name: /Three letters/ })).toBeVisible();
	await expect(phone.getByText(wayOf('reciprocity')?.name.en ?? '')).toBeVisible();
	await expect(phone.locator('#training-card')).toHaveCount(0);
	await accessible(phone);
	await phone.goto('/application/start');
	await expect(phone.getByText(further.later)).toBeVisible();
});

/** Begins one area, with no signal, and sends it. */
async function specialize(phone: Page): Promise<void> {
	await phone.getByRole('link', { name: further.card }).click();
	await expect(phone.getByText(further.text)).toBeVisible();
	await accessible(phone);
	await phone.getByRole('radio', { name: wayOf('crisis')?.name.en ?? '' }).check();
	await expect(phone.getByText(nameOf('specialty_certificate'))).toBeVisible();
	await phone.context().setOffline(true);
	await phone.getByRole('button', { name: ask.start.begin }).click();
	await phone.waitForURL(/\/application\/specialty/);
	const [section] = crisis.sections;
	if (section) await fillIn(phone, section, training);
	await attach(phone, 'specialty_certificate', rightCertificate);
	await phone.getByRole('button', { name: common.continue }).click();
	await phone.waitForURL(/\/application\/check/);
	await phone.context().setOffline(false);
	await submitApplication(phone);
}

async function receiptOf({ backend }: Stage): Promise<string> {
	let receipt = '';
	await expect
		.poll(async () => {
			const [row] = await backend.db.q(
				`select receipt from app.applications where builds_on is not null and receipt is not null`
			);
			receipt = row ? String(row['receipt']) : '';
			return receipt;
		})
		.not.toBe('');
	return receipt;
}

test(
	'a specialization is added to a certification, and stands on the certificate',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		await certified(stage, who);
		const phone = await browsers.phone();
		await logIn(phone, who, '/application');
		await installed(phone);
		await specialize(phone);

		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('rowan', 'reviewer'));
		await claim(desk, await receiptOf(stage));
		await expect(desk.getByText(/^Stands on /)).toBeVisible();
		await expect(desk.getByText('The training is in this area')).toBeVisible();
		await expect(desk.getByText(/fee/i)).toHaveCount(0);
		await accessible(desk);
		await approve(desk);

		await phone.goto('/dashboard');
		const added = dashboard.steps.specialized;
		await expect(phone.getByRole('heading', { name: added.title })).toBeVisible({
			timeout: 30_000
		});
		await accessible(phone);
		await phone.getByRole('link', { name: added.action }).click();
		const name = wayOf('crisis')?.name.en ?? '';
		await expect(phone.getByText(`With: ${name}`)).toBeVisible();
		await accessible(phone);

		const [row] = await stage.backend.db.q(
			'select code from app.certifications where person = $1',
			[who.id]
		);
		const stranger = await browsers.desk();
		await stranger.goto(`/check#${String(row?.['code'])}`);
		await expect(stranger.getByText(check.specializations, { exact: true })).toBeVisible();
		await expect(stranger.getByText(name)).toBeVisible();
		await accessible(stranger);
	}
);
