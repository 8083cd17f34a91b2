/** Avery has somebody who helps: what they see, what they leave, and that it ends at once. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { assister as w } from '../../src/lib/words/en/assister.ts';
import { attention } from '../../src/lib/words/en/attention.ts';
import { helping as h } from '../../src/lib/words/en/helping.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import { accessible, allReceived, fully, test, type Account, type Stage } from './harness.ts';
import { logIn } from './people.ts';

/** A draft, as it is after the first answers; its id. */
async function begun({ backend }: Stage, avery: Account): Promise<string> {
	const application = randomUUID();
	await backend.db.q(
		`insert into app.people (id, name) values ($1, 'Avery') on conflict do nothing`,
		[avery.id]
	);
	await backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway)
		values ($1, $2, 'calmhsa', 1, 'initial')`,
		[application, avery.id]
	);
	await backend.db.q('insert into app.certificates (id, person) values ($1, $2)', [
		application,
		avery.id
	]);
	return application;
}

/** Reads the consent, agrees, and has a code. */
async function invite(page: Page, email = ''): Promise<string> {
	await page.getByLabel(w.invite.name).fill('Morgan');
	await page.getByLabel(w.invite.called).fill('Avery');
	await page.getByLabel(w.invite.email).fill(email);
	await page.getByLabel(w.invite.agree).check();
	await page.getByRole('button', { name: w.invite.send }).click();
	return page.getByLabel(w.code.title).first().inputValue();
}

async function join(page: Page, code: string): Promise<void> {
	await page.getByLabel(h.join.code, { exact: true }).fill(code);
	await page.getByLabel(h.join.name).fill('Morgan Lee');
	await page.getByRole('button', { name: h.join.send }).click();
}

async function leaveNote(page: Page, section: string, body: string): Promise<void> {
	await page.getByRole('button', { name: h.note.for(section) }).click();
	await page.getByLabel(h.note.label).fill(body);
	await page.getByRole('button', { name: h.note.send }).click();
	await expect(page.getByText(body)).toBeVisible();
}

async function end(page: Page): Promise<void> {
	await page.getByRole('button', { name: w.revoke.open }).click();
	await page.getByRole('button', { name: w.revoke.confirm }).click();
	await expect(page.getByText(w.states.ended, { exact: true })).toBeVisible();
}

/** What an ended help leaves on the page that was open. */
const ended = (page: Page) => page.getByRole('heading', { name: h.ended });

test('somebody helps with a code, leaves a note, and sees nothing once it is ended', async ({
	browsers,
	stage
}) => {
	const [phone, desk] = [await browsers.phone(), await browsers.desk()];
	const [avery, morgan] = [await stage.account('avery'), await stage.account('morgan')];
	await begun(stage, avery);
	await logIn(phone, avery, '/application/assister');
	for (const line of [...w.invite.sees, ...w.invite.never]) {
		await expect(phone.getByText(line)).toBeVisible();
	}
	const code = await invite(phone);
	await logIn(desk, morgan, '/helping');
	await join(desk, code);
	await desk.getByRole('link', { name: 'Avery' }).click();
	await expect(desk.getByText(h.states.draft)).toBeVisible();
	await leaveNote(desk, 'About you', 'A date is missing');
	await expect(phone.getByText(w.states.joined, { exact: true })).toBeVisible();
	await phone.getByRole('link', { name: w.notes.open }).click();
	await expect(phone.getByText('A date is missing')).toBeVisible();
	await phone.getByRole('button', { name: w.notes.resolve }).click();
	await expect(desk.getByText(h.note.state.resolved)).toBeVisible();
	await phone.goto('/application/assister');
	await end(phone);
	await expect(ended(desk)).toBeVisible();
	await expect(desk.getByText('A date is missing')).toHaveCount(0);
});

test(
	'codes that open nothing say why, and cuts of the line lose nothing',
	fully,
	async ({ browsers, stage }) => {
		const [phone, desk] = [await browsers.phone(), await browsers.desk()];
		const [avery, morgan] = [await stage.account('avery'), await stage.account('morgan')];
		const application = await begun(stage, avery);
		const kai = () => browsers.desk();
		await logIn(phone, avery, '/application/assister');
		const code = await test.step('avery agrees with no connection, and the code waits', () =>
			inviteOffline(phone));
		await test.step('her own code is not for her', () => tryOwn(phone, code));
		await test.step('morgan types a wrong one, then joins with no connection', async () => {
			await logIn(desk, morgan, `/helping#${code.replaceAll(' ', '')}`);
			await joinOffline(desk, code);
		});
		await test.step('the code works once, and another only for whom it was made, for a week', async () => {
			await refusedAs(stage, await kai(), { code, why: 'assister.code_used' });
			await phone.goto('/application/assister');
			await phone.getByRole('button', { name: w.invite.open }).click();
			const meant = await invite(phone, 'kai@example.org');
			await allReceived(phone);
			await refusedAs(stage, await kai(), { code: meant, why: 'assister.wrong_person' });
			await stage.backend.db.q(
				`update app.assisters set email = null, expires_at = now()
				where application_id = $1 and state = 'invited'`,
				[application]
			);
			await refusedAs(stage, await kai(), { code: meant, why: 'assister.code_expired' });
		});
		await test.step('a note written after the end is refused and kept, and nothing is seen', () =>
			endDuringACut(phone, desk));
		await test.step('consent and its end are in the history', () => readHistory(phone));
	}
);

async function inviteOffline(page: Page): Promise<string> {
	await accessible(page);
	await page.getByRole('button', { name: w.invite.send }).click();
	await expect(page.getByText(w.invite.agree_missing).first()).toBeVisible();
	await accessible(page);
	await page.context().setOffline(true);
	const code = await invite(page);
	await expect(page.getByText(w.state_texts.sending)).toBeVisible();
	await page.context().setOffline(false);
	await expect(page.getByText(w.states.invited, { exact: true })).toBeVisible();
	await accessible(page);
	return code;
}

async function tryOwn(page: Page, code: string): Promise<void> {
	await page.goto('/helping');
	await join(page, code);
	await expect(page.getByText(said('assister.own_code'))).toBeVisible();
	await accessible(page);
	await page.getByRole('button', { name: h.forget, exact: true }).click();
	await expect(page.getByText(h.refused)).toHaveCount(0);
}

async function joinOffline(page: Page, code: string): Promise<void> {
	await expect(page.getByLabel(h.join.code, { exact: true })).toHaveValue(code);
	await accessible(page);
	await join(page, 'BBBB CCCC DDDD');
	await expect(page.getByText(said('assister.code_unknown'))).toBeVisible();
	await page.context().setOffline(true);
	await join(page, code);
	await expect(page.getByText(h.checking, { exact: true })).toBeVisible();
	await page.context().setOffline(false);
	await page.getByRole('link', { name: 'Avery' }).click();
	await expect(page.getByText(h.states.draft)).toBeVisible();
	await accessible(page);
}

/** Somebody else tries a code. */
async function refusedAs(
	stage: Stage,
	page: Page,
	{ code, why }: { code: string; why: keyof typeof refusals }
): Promise<void> {
	await logIn(page, await stage.account('kai'), '/helping');
	await join(page, code);
	await expect(page.getByText(said(why))).toBeVisible();
	await page.context().close();
}

/** Morgan writes in a tunnel while avery ends it. */
async function endDuringACut(phone: Page, desk: Page): Promise<void> {
	await desk.context().setOffline(true);
	await leaveNote(desk, 'About you', 'Written in a tunnel');
	await accessible(desk);
	await phone.reload();
	const card = phone.locator('article, section').filter({ hasText: 'Morgan Lee' }).last();
	await card.getByRole('button', { name: w.revoke.open }).click();
	await phone.getByRole('button', { name: w.revoke.confirm }).click();
	await expect(phone.getByText(w.state_texts.ended.applicant)).toBeVisible();
	await allReceived(phone);
	await desk.context().setOffline(false);
	await expect(ended(desk)).toBeVisible();
	await accessible(desk);
	await desk.goto('/attention');
	await expect(desk.getByText(attention.commands['suggestion.make'])).toBeVisible();
	await expect(desk.getByText(said('assister.ended'))).toBeVisible();
	const own = desk
		.locator('article, section')
		.filter({ hasText: said('assister.ended') })
		.last();
	await own.getByText(attention.contents).click();
	await expect(desk.getByText('Written in a tunnel')).toBeVisible();
}

async function readHistory(page: Page): Promise<void> {
	await page.goto('/application/status');
	for (const kind of ['assister.invited', 'assister.joined', 'assister.ended'] as const) {
		await expect(page.getByText(ask.history.said[kind]()).first()).toBeVisible();
	}
}

function said(code: keyof typeof refusals): string {
	const words = refusals[code];
	return typeof words === 'string' ? words : words({});
}
