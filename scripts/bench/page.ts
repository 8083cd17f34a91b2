/**
 * The built app as people meet it: how long an installed app takes to answer with no signal on a
 * slow phone, and how long a reviewer's press takes to an applicant's open page.
 */
import type { Page } from '@playwright/test';
import type { Backend } from '../../supabase/local/server.ts';
import { claim, openDesk, press } from '../../tests/flows/desk-people.ts';
import { createAccount } from '../../tests/flows/harness.ts';
import { diploma, photoId } from '../../tests/flows/papers.ts';
import {
	fillApplication,
	logIn,
	startApplication,
	submitApplication
} from '../../tests/flows/people.ts';
import { desk as deskWords } from '../../src/lib/words/en/desk.ts';
import { median, p95, type Figure } from './figure.ts';
import { deskSize, onStage, phoneSize, type Stage } from './stage.ts';

const slower = 4;
const starts = 15;
const presses = 20;
const warmMsMax = 1000;
const liveMsMax = 500;

export async function page(): Promise<Figure[]> {
	return onStage(async (stage) => [await warmStart(stage), await live(stage)]);
}

/** From the navigation to a field that can be typed into. */
async function warmStart({ open }: Stage): Promise<Figure> {
	const phone = await open(phoneSize);
	await startApplication(phone);
	await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
	await phone.reload();
	await phone.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await phone.addInitScript(noteWhenUsable);
	await phone.context().setOffline(true);
	const session = await phone.context().newCDPSession(phone);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const times: number[] = [];
	for (let start = 0; start < starts; start += 1) {
		await phone.goto('/application/identity');
		await phone.waitForFunction(() => 'usableAt' in globalThis);
		times.push(Number(await phone.evaluate('globalThis.usableAt')));
	}
	await phone.context().close();
	return figureOf(`warm start offline, ${slower}× slower CPU`, times, {
		value: median(times),
		gate: warmMsMax
	});
}

function noteWhenUsable(): void {
	const look = () => {
		const field = document.querySelector('#identity-first_name');
		if (!(field instanceof HTMLInputElement) || field.disabled) return;
		watcher.disconnect();
		Object.assign(globalThis, { usableAt: performance.now() });
	};
	const watcher = new MutationObserver(look);
	watcher.observe(document, { childList: true, subtree: true });
}

/** A reviewer takes a file and lets it go; each press is a new line in the applicant's history. */
async function live({ backend, open }: Stage): Promise<Figure> {
	const avery = await createAccount(backend, 'avery');
	const rowan = await createAccount(backend, 'rowan');
	const role = `insert into app.roles (person, program, role) values ($1, 'calmhsa', 'reviewer')`;
	await backend.db.q(role, [rowan.id]);
	const phone = await open(phoneSize);
	await logIn(phone, avery);
	await startApplication(phone);
	await fillApplication(phone, { photo_id: photoId, diploma });
	await submitApplication(phone);
	const receipt = await receiptOf(backend, avery.id);
	const desk = await open(deskSize);
	await openDesk(desk, rowan);
	await claim(desk, receipt);
	const times: number[] = [];
	for (let turn = 0; turn < presses; turn += 1) {
		const isHeld = turn % 2 === 0;
		const { release, claim: take } = deskWords.claim;
		times.push(await between(phone, () => press(desk, isHeld ? release : take).click()));
		await press(desk, isHeld ? take : release).waitFor();
	}
	return figureOf('a reviewer’s press to the applicant’s page, p95', times, {
		value: p95(times),
		gate: liveMsMax
	});
}

async function between(phone: Page, act: () => Promise<void>): Promise<number> {
	const changed = phone.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const main = document.querySelector('main') ?? document.body;
				const before = main.innerText;
				const watcher = new MutationObserver(() => {
					if (main.innerText === before) return;
					watcher.disconnect();
					resolve(Date.now());
				});
				watcher.observe(main, { childList: true, subtree: true, characterData: true });
			})
	);
	const began = Date.now();
	await act();
	return (await changed) - began;
}

async function receiptOf(backend: Backend, person: string): Promise<string> {
	for (;;) {
		const text = `select s.receipt from app.submissions s join app.applications a
			on a.id = s.application_id where a.person = $1`;
		const [row] = await backend.db.q(text, [person]);
		if (typeof row?.['receipt'] === 'string') return row['receipt'];
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

function figureOf(
	what: string,
	times: readonly number[],
	{ value, gate }: { value: number; gate: number }
): Figure {
	return { suite: 'page', what, unit: 'ms', value, least: Math.min(...times), gate };
}
