/** Interviews from the desk: times are offered, one comes, and it is noted. */
import { expect, type Page } from '@playwright/test';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { interviews as d } from '../../src/lib/words/en/interviews.ts';
import type { Account, Stage } from './harness.ts';

/** A Monday in two weeks at the earliest, so that the desk's next weeks show it. */
export const monday = nextMonday(addDays(dayOf(Date.now()), 14));

function nextMonday(day: string): string {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return addDays(day, (8 - weekday) % 7);
}

/** Fills in a morning of three times, in the form that is open, and sends it. */
export async function offerMorning(desk: Page, interviewers: string, place: string): Promise<void> {
	const [year = '', month = '', day = ''] = monday.split('-');
	await desk.getByLabel(common.month).fill(month);
	await desk.getByLabel(common.day, { exact: true }).fill(day);
	await desk.getByLabel(common.year).fill(year);
	await desk.getByLabel('Monday').check();
	await desk.getByLabel(d.form.interviewers).fill(interviewers);
	await desk.getByLabel(d.form.place).fill(place);
	await expect(desk.getByText(d.form.preview(3))).toBeVisible();
	await desk.getByRole('button', { name: d.form.send }).click();
	await expect(desk.getByText(d.done.offer)).toBeVisible();
}

/** Time is the one thing that no door can give. */
export async function begin({ backend: { db } }: Stage, { id }: Account): Promise<void> {
	await db.q(
		`update app.slots set starts_at = now() - interval '1 minute'
		where id = (select slot_id from app.interviews where person = $1)`,
		[id]
	);
	await db.q(
		`update app.interviews set starts_at = now() - interval '1 minute' where person = $1`,
		[id]
	);
}

/** Writes that it took place, in the form that is open. */
export async function writeNotes(desk: Page, note: string): Promise<void> {
	await desk.getByLabel(d.noting.held).check();
	await desk.getByRole('radio', { name: '4' }).first().check();
	await desk.getByLabel(d.noting.note).fill(note);
}
