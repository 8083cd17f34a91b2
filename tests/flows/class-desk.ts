/** What staff do for a class: they write it, fill it, and see it through to the exam. */
import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import { admissionDesk } from '../../src/lib/words/en/admission-desk.ts';
import { classDesk as d } from '../../src/lib/words/en/class-desk.ts';
import { classTeaching as w } from '../../src/lib/words/en/class-teaching.ts';
import { press } from './desk-people.ts';

export const inDays = (count: number) => addDays(dayOf(Date.now()), count);

/** A window that is open, in the form that is open. */
export async function writeWindow(desk: Page): Promise<void> {
	const opens = desk.getByRole('group', { name: d.window_form.opens });
	await opens.getByLabel(d.window_form.day).fill(inDays(-1));
	const closes = desk.getByRole('group', { name: d.window_form.closes });
	await closes.getByLabel(d.window_form.day).fill(inDays(7));
	await desk.getByRole('button', { name: d.save, exact: true }).click();
}

const shortDay = (day: string): string =>
	new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));

/** Its names and its window, in the form that is open. */
export async function nameClass(desk: Page, name: string): Promise<void> {
	await desk.getByLabel(d.class_form.name_en).fill(name);
	await desk.getByLabel(d.class_form.name_es).fill('Primavera');
	// Others may have written windows too: it is the one that was written here.
	const window = desk.getByRole('group', { name: d.class_form.window });
	await window
		.getByRole('radio', { name: shortDay(inDays(7)) })
		.first()
		.check();
}

/** The days of a class, each in a line of its own, and saves it. */
export async function writeDays(desk: Page, days: readonly string[]): Promise<void> {
	const lines = desk
		.getByRole('group', { name: d.class_form.days })
		.getByLabel(d.class_form.day, { exact: true });
	for (const [at, day] of days.entries()) {
		if ((await lines.count()) === at) {
			await desk.getByRole('button', { name: d.class_form.add_day }).click();
		}
		await lines.nth(at).fill(day);
	}
	await desk.getByRole('button', { name: d.save, exact: true }).click();
	await desk.waitForURL(/\/desk\/classes$/);
}

/** From the list of classes, to one of them. */
export async function openClass(desk: Page, name: string): Promise<void> {
	await desk.goto('/desk/classes');
	await desk.getByRole('link', { name }).click();
	await expect(desk.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Asks for the dialog in which somebody is offered a place. */
export async function askToOffer(desk: Page, person: string): Promise<Locator> {
	const row = desk.getByRole('row').filter({ hasText: person });
	await press(row, admissionDesk.acts.offer).click();
	const dialog = desk.getByRole('dialog');
	await expect(
		dialog.getByRole('heading', { name: admissionDesk.dialog.offer(person) })
	).toBeVisible();
	return dialog;
}

/** Marks everybody on the first day and on those after it. */
export async function markDays(desk: Page, days: number): Promise<void> {
	for (let at = 0; at < days; at += 1) {
		await desk.getByLabel(w.attendance.day).selectOption({ index: at });
		await desk.getByRole('button', { name: w.attendance.all }).click();
		await desk.getByRole('button', { name: w.attendance.save }).click();
		await expect(desk.getByText(w.attendance.unmarked(0))).toBeVisible();
		await expect(desk.getByText(w.attendance.nothing)).toBeVisible();
	}
}

/** Homework that waits to be read. */
export const toRead = (desk: Page, title = ''): Locator =>
	desk.getByRole('listitem').filter({ has: desk.getByLabel(w.reading.note), hasText: title });

export async function giveBack(desk: Page, title: string, note: string): Promise<void> {
	const one = toRead(desk, title);
	await one.getByRole('button', { name: w.reading.give_back }).click();
	await expect(one.getByText(w.reading.missing)).toBeVisible();
	await one.getByLabel(w.reading.note).fill(note);
	await one.getByRole('button', { name: w.reading.give_back }).click();
	await expect(one).toHaveCount(0);
}

export async function acceptAll(desk: Page): Promise<void> {
	for (let left = await toRead(desk).count(); left > 0; left -= 1) {
		await toRead(desk).first().getByRole('button', { name: w.reading.accept }).click();
		await expect(toRead(desk)).toHaveCount(left - 1);
	}
	await expect(desk.getByText(w.reading.none)).toBeVisible();
}
