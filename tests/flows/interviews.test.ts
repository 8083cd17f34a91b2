/** An interview: offered at the desk, asked for with no signal, moved, cancelled, and noted. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { interview as w } from '../../src/lib/words/en/interview.ts';
import { interviews as d } from '../../src/lib/words/en/interviews.ts';
import { accessible, fully, installed, test, type Account, type Stage } from './harness.ts';
import { begin, monday, offerMorning, writeNotes } from './interviewing.ts';
import { logIn } from './people.ts';

const program = 'massachusetts';
const names = `Rowan ${process.pid}`;

test(
	'quinn offers times, avery books one with no signal, moves it, and rowan notes it',
	fully,
	async ({ browsers, stage }) => {
		const desk = await browsers.desk();
		await logIn(desk, await stage.official('quinn', 'staff', program), '/desk/interviews');
		await test.step('quinn offers a morning', () => offer(desk));

		const avery = await stage.account('avery');
		await applied(stage, avery);
		const phone = await browsers.phone();
		await logIn(phone, avery, '/application/interview');
		await expect(phone.getByRole('heading', { name: w.pick.title })).toBeVisible();
		await accessible(phone);
		await installed(phone);
		await test.step('asked for with no signal, it is not avery’s yet', () => book(phone));
		await test.step('with a signal it is, with its place', () => isBooked(phone));
		await test.step('it goes into a calendar', () => save(phone));
		await test.step('it is moved', () => move(phone));

		const reviewer = await browsers.desk();
		await logIn(reviewer, await stage.official('rowan', 'reviewer', program), '/desk/interviews');
		await begin(stage, avery);
		await test.step('rowan notes it', () => note(reviewer));
		await expect(phone.getByText(w.booked.held)).toBeVisible();
	}
);

/** An application that the server has received. */
async function applied(stage: Stage, { id }: Account): Promise<void> {
	const application = randomUUID();
	await stage.backend.db.q(
		`insert into app.people (id, name) values ($1, 'Avery') on conflict do nothing`,
		[id]
	);
	await stage.backend.db.q(
		`insert into app.applications
			(id, person, program, edition, pathway, state, revision, receipt, submitted_at)
		values ($1, $2, $3, 1, 'class', 'submitted', 1, 'A-TEST1-${process.pid}', now())`,
		[application, id, program]
	);
}

async function offer(desk: Page): Promise<void> {
	await desk.getByRole('button', { name: d.offer }).click();
	await desk.getByRole('button', { name: d.form.send }).click();
	await expect(desk.getByRole('alert')).toContainText(d.form.missing_place);
	await accessible(desk);
	await offerMorning(desk, names, 'https://meet.example.org/4');
}

const time = (phone: Page, nth: number) =>
	phone.getByRole('radio', { name: new RegExp(names) }).nth(nth);

async function book(phone: Page): Promise<void> {
	const more = phone.getByRole('button', { name: w.pick.more });
	await expect(phone.getByRole('radio').first()).toBeVisible();
	while (await more.isVisible()) await more.click();
	await phone.context().setOffline(true);
	await expect(phone.getByText(w.pick.offline_note)).toBeVisible();
	await time(phone, 0).check();
	await phone.getByRole('button', { name: w.pick.ask }).click();
	await expect(phone.getByText(w.asked.offline)).toBeVisible();
	await accessible(phone);
}

async function isBooked(phone: Page): Promise<void> {
	await phone.context().setOffline(false);
	await expect(phone.getByText(w.booked.is_booked, { exact: true })).toBeVisible();
	await expect(phone.getByRole('link', { name: 'https://meet.example.org/4' })).toBeVisible();
	await accessible(phone);
}

async function save(phone: Page): Promise<void> {
	const waiting = phone.waitForEvent('download');
	await phone.getByRole('button', { name: w.booked.calendar }).click();
	const text = readFileSync(await (await waiting).path(), 'utf8');
	expect(text).toContain('LOCATION:https://meet.example.org/4');
	expect(text).toMatch(new RegExp(`DTSTART:${monday.replaceAll('-', '')}T1[34]0000Z`));
}

async function move(phone: Page): Promise<void> {
	await phone.getByRole('button', { name: w.booked.move }).click();
	const more = phone.getByRole('button', { name: w.pick.more });
	while (await more.isVisible()) await more.click();
	await time(phone, 0).check();
	await phone.getByRole('button', { name: w.pick.ask_move }).click();
	await expect(phone.getByRole('heading', { name: w.booked.title })).toBeVisible();
	await expect(phone.getByText(w.asked.move)).toHaveCount(0);
	await expect(phone.getByText(/10:00/).first()).toBeVisible();
}

async function note(desk: Page): Promise<void> {
	await desk.reload();
	await desk.getByRole('button', { name: `${d.note} Avery` }).click();
	await writeNotes(desk, 'Warm and clear.');
	await accessible(desk);
	await desk.getByRole('button', { name: d.noting.save }).click();
	await expect(desk.getByText(d.done.note)).toBeVisible();
}
