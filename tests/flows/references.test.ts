/** Avery asks two people for a reference; one writes it in a tunnel, the other cannot. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { reference as referee } from '../../src/lib/words/en/reference.ts';
import { references as w } from '../../src/lib/words/en/references.ts';
import { accessible, fully, addressOf, test, type Account, type Stage } from './harness.ts';
import { logIn } from './people.ts';
import { answerAll, askFor, linkIn, openLink } from './referees.ts';

/** As it is once avery has sent it. */
async function applied({ backend }: Stage, avery: Account): Promise<void> {
	await backend.db.q(
		`insert into app.people (id, name) values ($1, 'Avery')
		on conflict (id) do update set name = excluded.name`,
		[avery.id]
	);
	await backend.db.q(
		`insert into app.applications (id, person, program, edition, pathway, state, revision, receipt,
			submitted_at)
		values ($1, $2, 'massachusetts', 1, 'class', 'submitted', 1, $3, now())`,
		[randomUUID(), avery.id, `A-${randomUUID().slice(0, 8)}`]
	);
}

/** As the server has it: what was pressed on the phone arrives a moment later. */
async function stateOf({ backend }: Stage, email: string): Promise<unknown> {
	const [row] = await backend.db.q('select state from app.reference_requests where email = $1', [
		email
	]);
	return row?.['state'];
}

test(
	'two people are asked, and each link opens one request',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const laptop = await browsers.desk();
		const avery = await stage.account('avery');
		const [morgan, riley, sam] = [addressOf('morgan'), addressOf('riley'), addressOf('sam')];
		await applied(stage, avery);
		await logIn(phone, avery, '/application/references');

		await test.step('avery reads whom to ask, and family is refused with the reason', async () => {
			await expect(phone.getByText(w.rules.family)).toBeVisible();
			await phone.getByLabel(w.ask.relations.family).check();
			await expect(phone.getByText(/Family cannot give/).first()).toBeVisible();
			await accessible(phone);
		});
		await test.step('avery asks, and has the link to send on', async () => {
			await askFor(phone, 'Morgan', morgan);
			await expect(phone.getByLabel(w.link.title)).toHaveValue(/\/reference#/);
			await askFor(phone, 'Riley', riley);
			await accessible(phone);
		});
		await test.step('morgan writes, and sends it with no connection', async () =>
			answer(laptop, linkIn(await stage.mailTo(morgan))));
		await test.step('riley says no', async () =>
			decline(laptop, linkIn(await stage.mailTo(riley))));
		await test.step('avery sees that, and never a word of it', async () => {
			await phone.reload();
			await expect(phone.getByText(w.states.received, { exact: true })).toBeVisible();
			await expect(phone.getByText(w.states.declined, { exact: true })).toBeVisible();
			await expect(phone.getByText('They are kind')).toHaveCount(0);
		});
		await test.step('a link that was taken back opens nothing', async () => {
			await askFor(phone, 'Sam', sam);
			const link = linkIn(await stage.mailTo(sam));
			await takeBack(phone);
			await expect.poll(() => stateOf(stage, sam)).toBe('revoked');
			await openLink(laptop, link);
			const { title } = referee.ended['reference.revoked'];
			await expect(laptop.getByRole('heading', { name: title })).toBeVisible();
		});
	}
);

/** A reload keeps every word, and what is sent waits for a connection. */
async function answer(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await accessible(page);
	await openLink(page, link);
	await expect(page.getByRole('heading', { name: referee.for('Avery') })).toBeVisible();
	await accessible(page);
	await answerAll(page, 'Avery');
	await page.reload();
	await expect(page.locator('textarea').first()).toHaveValue(/kind/);
	await page.context().setOffline(true);
	await page.getByRole('button', { name: referee.send }).click();
	await expect(page.getByText(referee.waiting.title)).toBeVisible();
	await accessible(page);
	await page.context().setOffline(false);
	await expect(page.getByRole('heading', { name: referee.sent.title })).toBeVisible();
}

async function decline(page: Page, link: string): Promise<void> {
	await openLink(page, link);
	await page.getByRole('button', { name: referee.decline.open }).click();
	await accessible(page);
	await page.getByRole('button', { name: referee.decline.confirm, exact: true }).click();
	await expect(page.getByRole('heading', { name: referee.declined.title })).toBeVisible();
}

async function takeBack(page: Page): Promise<void> {
	await page.getByRole('button', { name: w.revoke.open }).click();
	await page.getByRole('button', { name: w.revoke.confirm }).click();
	await expect(page.getByText(w.states.revoked, { exact: true })).toBeVisible();
}
