/** A class: written at the desk, seen on a phone, changed, and cancelled. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { classDesk as d } from '../../src/lib/words/en/class-desk.ts';
import { classes as w } from '../../src/lib/words/en/classes.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { refusals } from '../../src/lib/words/en/refusals.ts';
import { inDays, nameClass, writeWindow } from './class-desk.ts';
import { accessible, fully, installed, test, type Browsers, type Stage } from './harness.ts';
import { logIn } from './people.ts';

const program = 'massachusetts';
const list = `/programs/${program}/classes`;
const name = `Spring ${process.pid}`;

test(
	'quinn writes a class, avery sees it with no signal too, and hears that it is off',
	fully,
	async ({ browsers, stage }) => {
		const desk = await browsers.desk();
		await logIn(desk, await stage.official('quinn', 'staff', program), '/desk/classes');
		await test.step('a window that is open', () => openWindow(desk));
		await test.step('a class in it', () => writeClass(desk));

		await test.step('whoever has no account sees it too', () => lookIn(browsers));

		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), list);
		await expect(phone.getByRole('heading', { name })).toBeVisible();
		await expect(phone.getByText(w.standings.open).first()).toBeVisible();
		await accessible(phone);
		await installed(phone);
		await test.step('it is there with no signal, and goes into a calendar', () => keep(phone));
		await test.step('what lee has not seen is not written over', () => collide(browsers, stage));
		await test.step('it is cancelled, with a reason', () => cancel(desk));
		// An open page hears of a class with its next look, at most a minute later; opened anew it looks.
		await phone.reload();
		await expect(phone.getByText(w.cancelled('The room has flooded'))).toBeVisible();
	}
);

/** The list stays on a device where nobody has signed in. */
async function lookIn(browsers: Browsers): Promise<void> {
	const visitor = await browsers.phone();
	await visitor.goto(list);
	await expect(visitor.getByRole('heading', { name })).toBeVisible();
	await installed(visitor);
	await visitor.context().setOffline(true);
	await visitor.goto(list);
	await expect(visitor.getByRole('heading', { name })).toBeVisible();
	await visitor.context().close();
}

async function openWindow(desk: Page): Promise<void> {
	await desk.getByRole('link', { name: d.new_window }).click();
	await expect(desk.getByRole('heading', { name: d.window_form.title_new })).toBeVisible();
	await accessible(desk);
	await desk.getByRole('button', { name: d.save, exact: true }).click();
	await expect(desk.getByText(d.problems.opens).first()).toBeVisible();
	await writeWindow(desk);
	await expect(desk.getByText(d.windows.serves(''))).toBeVisible();
}

async function writeClass(desk: Page): Promise<void> {
	await desk.getByRole('link', { name: d.new_class }).click();
	await expect(desk.getByRole('heading', { name: d.class_form.title_new })).toBeVisible();
	await accessible(desk);
	await nameClass(desk, name);
	await desk.getByLabel(w.formats.hybrid).check();
	await desk.getByText(d.fill.title).click();
	await desk.getByLabel(d.fill.first).fill(inDays(30));
	await desk.getByLabel(d.fill.last).fill(inDays(60));
	await desk.getByRole('button', { name: d.fill.do, exact: true }).click();
	await desk.getByRole('button', { name: d.class_form.add_day }).click();
	await desk.getByRole('button', { name: d.save, exact: true }).click();
	await expect(desk.getByRole('link', { name })).toBeVisible();
	await accessible(desk);
}

async function keep(phone: Page): Promise<void> {
	await expect(phone.getByRole('heading', { name })).toBeVisible();
	await phone.context().setOffline(true);
	await phone.reload();
	await expect(phone.getByRole('heading', { name })).toBeVisible();
	await phone.getByText(w.each_day).first().click();
	await expect(phone.getByText(w.calendar.is_day).first()).toBeAttached();
	const download = phone.waitForEvent('download');
	await phone
		.getByRole('button', { name: new RegExp(`^${w.calendar.save}`) })
		.first()
		.click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain(`SUMMARY;LANGUAGE=en:${name}`);
	expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
	await phone.context().setOffline(false);
}

async function collide(browsers: { desk(): Promise<Page> }, stage: Stage): Promise<void> {
	const other = await browsers.desk();
	await logIn(other, await stage.official('lee', 'staff', program), '/desk/classes');
	await other.getByRole('link', { name }).click();
	await other.getByLabel(d.class_form.capacity).fill('30');
	await stage.backend.db.q(`update app.classes set rev = rev + 1 where name->>'en' = $1`, [name]);
	await other.getByRole('button', { name: d.save, exact: true }).click();
	await expect(other.getByText(String(refusals['class.stale']))).toBeVisible();
	await other.getByRole('button', { name: d.look_again }).click();
	await expect(other.getByLabel(d.class_form.capacity)).toHaveValue('24');
}

async function cancel(desk: Page): Promise<void> {
	await desk.reload();
	await desk.getByRole('link', { name }).click();
	await desk.getByRole('button', { name: d.cancel.open }).click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('button', { name: d.cancel.do }).click();
	await expect(dialog.getByText(d.cancel.reason_missing)).toBeVisible();
	await dialog.getByLabel(d.cancel.reason).fill('The room has flooded');
	await dialog.getByRole('button', { name: d.cancel.do }).click();
	await expect(desk.getByRole('row').filter({ hasText: name })).toContainText(
		w.standings.cancelled
	);
	await expect(desk.getByRole('button', { name: common.close })).toHaveCount(0);
}
