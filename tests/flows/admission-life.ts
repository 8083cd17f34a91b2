/** Avery's way from a form to a place: applying, the interview, and what a reviewer makes of it. */
import { expect, type Page } from '@playwright/test';
import { massachusetts } from '../../src/lib/programs/massachusetts.ts';
import { admissionDesk } from '../../src/lib/words/en/admission-desk.ts';
import { application as ask } from '../../src/lib/words/en/application.ts';
import { common } from '../../src/lib/words/en/common.ts';
import { interview as w } from '../../src/lib/words/en/interview.ts';
import { interviews as d } from '../../src/lib/words/en/interviews.ts';
import { loseAnswer } from './cuts.ts';
import { approve, claim } from './desk-people.ts';
import { accessible, allReceived, type Account, type Stage } from './harness.ts';
import { begin, offerMorning, writeNotes } from './interviewing.ts';
import * as avery from './people.ts';

const answers = massachusetts.examples[0]?.fields ?? {};
const interviewers = `R. Hale ${process.pid}`;

/** The connection is gone from the second section on, and back before it is sent. */
export async function applies(phone: Page, className: string): Promise<void> {
	await phone.goto('/application/start');
	await phone.getByLabel(massachusetts.name.en).check();
	await phone.getByRole('button', { name: ask.start.begin }).click();
	for (const [at, section] of massachusetts.sections.entries()) {
		await phone.waitForURL(new RegExp(`/application/${section.id}$`));
		if (at === 1) await phone.context().setOffline(true);
		const { 'class/first': _, ...others } = answers;
		if (section.id === 'class') await phone.getByLabel(className).first().check();
		await avery.fillIn(phone, section, others);
		await phone.getByRole('button', { name: common.continue }).click();
	}
	await phone.waitForURL(/\/application\/check/);
	await phone.context().setOffline(false);
	await allReceived(phone);
}

/** Sent, with the answer lost; the receipt that is on screen is the only one. */
export async function submits(phone: Page, { backend }: Stage, { id }: Account): Promise<string> {
	const isLost = await loseAnswer(phone, 'push');
	await phone.getByRole('button', { name: ask.check.submit, exact: true }).click();
	await isLost();
	await phone.waitForURL(/\/application\/status/);
	await expect(phone.getByText(/\bA-[0-9A-F]{5}-/).first()).toBeVisible();
	const sent = await backend.db.q(
		`select a.receipt from app.applications a
		join app.submissions s on s.application_id = a.id where a.person = $1`,
		[id]
	);
	expect(sent).toHaveLength(1);
	return String(sent[0]?.['receipt']);
}

/** Times are offered at one desk and asked for on the phone; they are noted once one is over. */
export const isInterviewed = {
	async asked(desk: Page, phone: Page): Promise<void> {
		await desk.goto('/desk/interviews');
		await desk.getByRole('button', { name: d.offer }).click();
		await offerMorning(desk, interviewers, 'https://meet.example.org/5');
		await phone.goto('/application/interview');
		const mine = phone.getByRole('radio', { name: new RegExp(interviewers) }).first();
		const more = phone.getByRole('button', { name: w.pick.more });
		await expect(mine.or(more).first()).toBeVisible();
		while (await more.isVisible()) await more.click();
		await mine.check();
		const isLost = await loseAnswer(phone, 'push');
		await phone.getByRole('button', { name: w.pick.ask }).click();
		await isLost();
		await expect(phone.getByText(w.booked.is_booked, { exact: true })).toBeVisible();
	},
	async held(desk: Page, stage: Stage, who: Account): Promise<void> {
		await begin(stage, who);
		await desk.goto('/desk/interviews');
		await desk.getByRole('button', { name: `${d.note} Avery Morales` }).click();
		await writeNotes(desk, 'Warm and clear.');
		const isLost = await loseAnswer(desk, 'push');
		await desk.getByRole('button', { name: d.noting.save }).click();
		await isLost();
		await expect(desk.getByText(d.done.note)).toBeVisible();
	}
};

/** Every factor with its reason, then the decision. */
export async function isReviewed(desk: Page, receipt: string): Promise<void> {
	const w = admissionDesk.score;
	await desk.goto('/desk');
	await claim(desk, receipt);
	const card = desk.getByRole('region', { name: w.title });
	await card.getByRole('button', { name: w.save }).click();
	await expect(card.getByText(w.none_chosen)).toBeVisible();
	for (const { text } of massachusetts.admission?.successFactors ?? []) {
		await card.getByRole('group', { name: text.en }).getByLabel('3').check();
	}
	await card.getByRole('button', { name: w.save }).click();
	await expect(card.getByText(w.reason_missing).first()).toBeVisible();
	for (const box of await card.getByLabel(new RegExp(`^${w.reason}: `)).all()) {
		await box.fill('They lead a group, and tell what it taught them.');
	}
	await accessible(desk, '[aria-labelledby="scores-title"]');
	const isLost = await loseAnswer(desk, 'push');
	await card.getByRole('button', { name: w.save }).click();
	await isLost();
	await expect(card.getByText(w.saved)).toBeVisible();
	await approve(desk);
}
