/** The cards: explained in one's own words, set aside and brought back, and planned for a day. */
import { expect, type Page } from '@playwright/test';
import { addDays, dayOf } from '../../src/lib/domain/calendar.ts';
import type { CalendarDate } from '../../src/lib/domain/text.ts';
import { cards } from '../../src/lib/words/en/cards.ts';
import { study } from '../../src/lib/words/en/study.ts';
import { accessible, type Account, fully, installed, type Stage, test } from './harness.ts';
import { logIn } from './people.ts';

const question = (page: Page) => page.locator('article h2');

test(
	'an explanation survives a reload with no signal, and is compared and graded',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), '/study/cards');
		await question(phone).waitFor();
		await installed(phone);
		await question(phone).waitFor();
		await phone.context().setOffline(true);

		const box = phone.getByLabel(cards.your_answer);
		await test.step('cards that are set aside make room until one asks to explain', async () => {
			while (!(await box.isVisible())) await setAside(phone);
		});
		await test.step('what was typed is there after the page was ended', async () => {
			await box.fill('Hope is something we can hold for each other.');
			await accessible(phone);
			await phone.reload();
			await expect(box).toHaveValue('Hope is something we can hold for each other.');
			await box.press('Control+Enter');
			await expect(phone.getByRole('heading', { name: cards.model })).toBeVisible();
			await expect(phone.getByText('Hope is something we can hold')).toBeVisible();
			await accessible(phone);
		});
		const asked = await question(phone).innerText();
		await phone.getByRole('button', { name: study.grades[3] }).click();
		await expect(question(phone)).not.toHaveText(asked);
	}
);

test(
	'a card that was set aside is found under all cards, and comes back',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		await logIn(phone, await stage.account('avery'), '/study/cards');
		const asked = await question(phone).innerText();
		await setAside(phone);
		await phone.getByRole('link', { name: cards.all_cards }).click();
		await expect(phone.getByRole('heading', { name: cards.aside, exact: true })).toBeVisible();
		await accessible(phone);
		await phone
			.getByRole('button', { name: cards.bring_back_card(asked) })
			.first()
			.click();
		await expect(phone.getByRole('heading', { name: cards.aside, exact: true })).toBeHidden();
		await phone.goBack();
		await expect(question(phone)).toHaveText(asked);
	}
);

test(
	'the cards say what an exam tomorrow, and one in the past, mean for them',
	fully,
	async ({ browsers, stage }) => {
		const phone = await browsers.phone();
		const who = await stage.account('avery');
		await logIn(phone, who, '/study/cards');
		await expect(phone.getByText(cards.no_exam)).toBeVisible();
		await plan(stage, who, addDays(dayOf(Date.now()), 1));
		await phone.reload();
		await expect(phone.getByText(cards.tomorrow)).toBeVisible();
		await phone.getByRole('button', { name: cards.more(10) }).click();
		await expect(question(phone)).toBeVisible();
		await accessible(phone);
		await plan(stage, who, addDays(dayOf(Date.now()), -3));
		await phone.reload();
		await expect(phone.getByText(cards.exam_past)).toBeVisible();
		await phone.getByRole('link', { name: cards.how }).click();
		await expect(phone.getByRole('heading', { level: 1, name: cards.how })).toBeVisible();
		await accessible(phone);
	}
);

async function setAside(phone: Page): Promise<void> {
	const asked = await question(phone).innerText();
	await phone.getByRole('button', { name: cards.set_aside }).click();
	await expect(question(phone)).not.toHaveText(asked);
}

/** As another device planned it. */
async function plan(stage: Stage, who: Account, exam: CalendarDate): Promise<void> {
	await stage.backend.db.q(
		`insert into app.study_plans (person, program, exam_on, weekdays, minutes, updated_at)
		values ($1, 'calmhsa', $2, '{1,3}', 30, now())
		on conflict (person, program) do update set exam_on = excluded.exam_on`,
		[who.id, exam]
	);
}
