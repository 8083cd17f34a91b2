/**
 * Cards: what is known on the morning of an exam against plain repetition with as many reviews, how
 * long a slow phone takes to open a due card among thousands of grades, and what a grade costs.
 */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dayMs } from '../../src/lib/domain/calendar.ts';
import type { Backend } from '../../supabase/local/server.ts';
import { createAccount } from '../../tests/flows/harness.ts';
import { logIn } from '../../tests/flows/people.ts';
import { readLibrary } from '../content/library.ts';
import { compare, worlds } from './exam.ts';
import { median, type Figure } from './figure.ts';
import { onStage, phoneSize } from './stage.ts';
import { gradeWrites } from './store.ts';

const slower = 4;
const grades = 3000;
const openings = 21;
const openingMsMax = 100;
const learners = 3;

export async function study(): Promise<Figure[]> {
	return [...worlds.flatMap(examFigures), await openingADueCard(), ...(await gradeWrites())];
}

/** Shares of the deck forgotten on the day, ours over plain: below 1 is better than plain. */
function examFigures(world: (typeof worlds)[number]): Figure[] {
	const { ours, plain } = compare(world, learners);
	const figure = (what: string, unit: string, value: number): Figure => {
		return {
			suite: 'study',
			what: `${world.name}: ${what}`,
			unit,
			value,
			least: value,
			gate: null
		};
	};
	const forgotten = (1 - ours.known) / (1 - plain.known);
	return [
		figure('forgotten on the day', '% of the deck', 100 * (1 - ours.known)),
		figure('forgotten on the day, plain', '% of the deck', 100 * (1 - plain.known)),
		figure('reviews', 'a learner', ours.reviews),
		figure('reviews, plain', 'a learner', plain.reviews),
		{ ...figure('forgotten on the day', '× plain, as many reviews', forgotten), gate: 0.95 }
	];
}

async function openingADueCard(): Promise<Figure> {
	const times = await onStage(async ({ backend, open }) =>
		timesToOpen(await open(phoneSize), backend)
	);
	const what = `a due card opens, ${slower}× slower CPU, ${grades} grades`;
	const least = Math.min(...times);
	return { suite: 'study', what, unit: 'ms', value: median(times), least, gate: openingMsMax };
}

/** From the press on the study page to the card's question on the screen. */
async function timesToOpen(phone: Page, backend: Backend): Promise<number[]> {
	const avery = await createAccount(backend, 'avery');
	await logIn(phone, avery, '/study');
	await giveGrades(backend, avery.id);
	await phone.reload();
	await phone.locator(toCards).filter({ hasText: 'Continue' }).waitFor({ timeout: 60_000 });
	const session = await phone.context().newCDPSession(phone);
	const times: number[] = [];
	for (let turn = 0; turn <= openings; turn += 1) {
		// A page at rest, as a person finds it who reads before pressing.
		await phone.waitForTimeout(500);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		times.push(await phone.evaluate(openCard, toCards));
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await phone.goBack();
		await phone.locator(toCards).first().waitFor();
	}
	// The first time also fetches the page's code and the cards.
	return times.slice(1);
}

const toCards = 'main a[href="/study/cards"]';

/** Months of evenings, as another device left them. */
async function giveGrades(backend: Backend, person: string): Promise<void> {
	const { cards } = await readLibrary('calmhsa');
	const rows = Array.from({ length: grades }, (_, at) => ({
		id: randomUUID(),
		card: cards[(at * 7) % cards.length]?.id,
		grade: at % 9 === 0 ? 1 : 3,
		at: new Date(Date.now() - (1 + ((grades - at) / grades) * 180) * dayMs).toISOString()
	}));
	await backend.db.q(
		`insert into app.card_reviews (id, person, card, kind, grade, at)
		select id, $1, card, 'review', grade, at
		from jsonb_to_recordset($2) as given(id uuid, card text, grade int, at timestamptz)`,
		[person, JSON.stringify(rows)]
	);
}

/** Runs in the page. */
function openCard(link: string): Promise<number> {
	return new Promise((resolve) => {
		const began = performance.now();
		const look = () => {
			if (!document.querySelector('article h2')) return;
			watcher.disconnect();
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
		};
		const watcher = new MutationObserver(look);
		watcher.observe(document, { childList: true, subtree: true });
		const pressed = document.querySelector(link);
		if (pressed instanceof HTMLElement) pressed.click();
	});
}
