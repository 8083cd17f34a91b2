/** From approval to certified: staff record, the applicant's open page shows it, also with no signal. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { check } from '../../src/lib/words/en/check.ts';
import { classWork } from '../../src/lib/words/en/class-work.ts';
import { deadlines as w } from '../../src/lib/words/en/deadlines.ts';
import { examDesk } from '../../src/lib/words/en/exam-desk.ts';
import { openDesk } from './desk-people.ts';
import {
	accessible,
	pagesKept,
	fully,
	installed,
	test,
	type Account,
	type Stage
} from './harness.ts';
import { logIn } from './people.ts';

/** An application of somebody whose parts were both approved today; the review of its certificate. */
async function approved({ backend }: Stage, who: Account): Promise<string> {
	const id = randomUUID();
	// As the first thing that somebody sends makes it.
	await backend.db.q('insert into app.people (id, name) values ($1, $2)', [
		who.id,
		'Avery Morales'
	]);
	await backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway, state, revision, receipt,
			submitted_at, decided_at, valid_until)
		values ($1, $2, 'calmhsa', 1, 'initial', 'approved', 1, $3, now(), now(),
			(now() + interval '1 year')::date)`,
		[id, who.id, `A-${id.slice(0, 8)}`]
	);
	await backend.db.q(
		`insert into app.certificates (id, person, state, revision, receipt, submitted_at, decided_at)
		values ($1, $2, 'approved', 1, $3, now(), now())`,
		[id, who.id, `C-${id.slice(0, 8)}`]
	);
	const [row] = await backend.db.q(
		`insert into app.reviews (application_id, program, part, revision, state, name, receipt,
			language, submitted_at)
		values ($1, 'calmhsa', 'certificate', 1, 'decided', 'Avery Morales', $2, 'en', now())
		returning id`,
		[id, `C-${id.slice(0, 8)}`]
	);
	return String(row?.['id']);
}

async function request(desk: Page, fee: string): Promise<void> {
	await desk.getByRole('button', { name: examDesk.request.open }).click();
	await desk.getByRole('button', { name: examDesk.request.save }).click();
	await expect(desk.getByText(examDesk.request.missing_fee).first()).toBeVisible();
	await accessible(desk);
	await desk.getByLabel(examDesk.request.fee).fill(fee);
	await desk.getByRole('button', { name: examDesk.request.save }).click();
	await expect(desk.getByText(examDesk.done)).toBeVisible();
}

async function result(desk: Page, number: number, told: 'failed' | 'passed'): Promise<void> {
	await desk.getByRole('button', { name: examDesk.result.open(number) }).click();
	await desk.getByLabel(examDesk.states[told], { exact: true }).check();
	await desk.getByRole('button', { name: examDesk.result.save }).click();
	await expect(desk.getByText(examDesk.done)).toBeVisible();
}

async function datesOffline(phone: Page): Promise<void> {
	await pagesKept(phone, 'admission');
	await phone.context().setOffline(true);
	await phone.reload();
	await expect(phone.getByRole('heading', { name: w.of.new_attempt.title })).toBeVisible();
	const [file] = await Promise.all([
		phone.waitForEvent('download'),
		phone.getByRole('button', { name: w.save }).click()
	]);
	expect(file.suggestedFilename()).toBe(w.file);
	await expect(phone.getByText(w.saved)).toBeVisible();
	await phone.context().setOffline(false);
}

async function codeOf({ backend }: Stage, who: Account): Promise<string> {
	const [row] = await backend.db.q('select code from app.certifications where person = $1', [
		who.id
	]);
	return String(row?.['code']);
}

/** On the phone whose it is, and for whoever is shown it. */
async function certificateHolds(phone: Page, stranger: Page, code: string): Promise<void> {
	await phone.getByRole('link', { name: w.certified.open }).click();
	await expect(phone.getByText(classWork.certificate.expires)).toBeVisible();
	await stranger.goto(`/check#${code}`);
	await expect(stranger.getByText(check.found)).toBeVisible();
	await expect(stranger.getByText(check.expires)).toBeVisible();
}

test(
	'from the approval through a failed attempt to the certificate',
	fully,
	async ({ browsers, stage }) => {
		test.slow();
		const who = await stage.account('avery');
		const review = await approved(stage, who);
		const phone = await browsers.phone();
		await logIn(phone, who, '/application/deadlines');
		await installed(phone);
		await expect(phone.getByRole('heading', { name: w.of.window.title })).toBeVisible();
		await expect(phone.getByText(w.attempts.left(3, 3))).toBeVisible();
		await accessible(phone);

		const desk = await browsers.desk();
		await openDesk(desk, await stage.official('quinn', 'staff'));
		await desk.goto(`/desk/${review}`);
		await request(desk, 'PV-4471');
		await expect(phone.getByText('PV-4471')).toBeVisible({ timeout: 20_000 });
		await result(desk, 1, 'failed');
		await expect(phone.getByText(w.attempts.left(2, 3))).toBeVisible({ timeout: 20_000 });
		await expect(phone.getByRole('heading', { name: w.of.new_attempt.title })).toBeVisible();

		await test.step('with no signal the dates are there, and go into a calendar', () =>
			datesOffline(phone));

		await request(desk, 'PV-4472');
		await result(desk, 2, 'passed');
		await expect(phone.getByText(w.certified.title)).toBeVisible({ timeout: 60_000 });
		await expect(phone.getByRole('heading', { name: w.of.renewal_opens.title })).toBeVisible();
		await accessible(phone);
		await stage.mailTo(who.email, /certified/i);
		await certificateHolds(phone, await browsers.desk(), await codeOf(stage, who));
	}
);
