/** The desk's figures outside of their charts: which days, what is kept, and what is taken along. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refused } from '../../src/routes/desk/ask.ts';
import type { Ask } from '../../src/routes/desk/ask.ts';
import { csvOf, jsonOf } from '../../src/routes/desk/figures/export.ts';
import type { FiguresAnswer } from '../../src/routes/desk/figures/figures-answer.ts';
import { Figures } from '../../src/routes/desk/figures/figures.svelte.ts';
import { isAtHand, renewEveryMs, renewing } from '../../src/routes/desk/figures/renewing.ts';
import { addressOf, periodFrom } from '../../src/routes/desk/figures/period.ts';
import { readCsv } from '../../src/lib/domain/csv.ts';

const today = '2026-11-25';
const periodOf = (search: string) => periodFrom(new URLSearchParams(search), today);

describe('a period', () => {
	test.each([
		['', '12w', '2026-09-07'],
		['period=4w', '4w', '2026-11-02'],
		['period=year', 'year', '2025-12-01'],
		['period=century', '12w', '2026-09-07']
	])('%s is whole weeks up to today: %s from %s', (search, choice, from) => {
		expect(periodOf(search)).toEqual({ choice, from, to: today });
	});

	test('may be days of one’s own, which the address keeps', () => {
		const own = { from: '2026-01-01', to: '2026-01-31' };
		const address = addressOf(own);
		expect(periodOf(address.split('?')[1] ?? '')).toEqual({ choice: 'own', ...own });
		expect(addressOf('12w')).toBe('/desk/figures');
		expect(periodOf(addressOf('4w').split('?')[1] ?? '').choice).toBe('4w');
	});

	test.each([
		'from=2026-02-02&to=2026-02-01',
		'from=2026-02-30&to=2026-03-01',
		'from=2026-01-01',
		'from=2024-01-01&to=2026-01-01'
	])('%s is none, so the usual one is shown', (search) => {
		expect(periodOf(search).choice).toBe('12w');
	});
});

const answer: FiguresAnswer = {
	...{ program: 'harbor', from: '2026-11-02', to: today, at: 1_790_000_000_000 },
	everybody: true,
	weeks: [
		{
			...{ week: '2026-11-23', part: 'application', received: 3, again: 1 },
			...{ approve: 1, change: 1, deny: 0 }
		}
	],
	ages: [
		{
			...{ part: 'renewal', business: false, late: 1, 3: 2, 7: 0, 14: 0, more: 0 },
			...{ none: 0, paused: 0 }
		}
	],
	risk: { late: 1, due: [2, 0], pace: [1, 2, 3, 4], since: null },
	waits: [{ part: 'application', week: null, count: 1, median: 30, p90: 30 }],
	reasons: [{ part: 'application', code: 'id', given: 2, mended: 1, repeated: 0 }],
	agreement: [{ source: 'denial', looked: 4, agreed: 3 }],
	people: [
		{
			...{ reviewer: 'r-1', name: '=Rowan', is_me: false, count: 2, approve: 1 },
			...{ change: 1, deny: 0, checked: 0, minutes: 15 }
		},
		{
			...{ reviewer: 'r-2', name: null, is_me: false, count: 1, approve: 1 },
			...{ change: 0, deny: 0, checked: 0, minutes: 5 }
		}
	]
};

describe('what is taken along', () => {
	test('as CSV is one number to a line, and runs nothing in a spreadsheet', () => {
		const { rows } = readCsv(csvOf(answer).slice(1), ',');
		const lines = rows.map(({ cells }) => cells.join(' '));
		expect(rows.every(({ cells }) => cells.length === 6)).toBe(true);
		expect(lines).toEqual(
			expect.arrayContaining([
				'figure part week of measure value',
				'flow application 2026-11-23  received 3',
				'open renewal   late 1',
				'risk   due_on_day 1 2',
				'risk   answers_in_week 4 4',
				'hours_to_decision application   median 30',
				'reason application  id mended 1',
				'agreement   denial looked 4',
				"person   '=Rowan minutes 15",
				'person   r-2 count 1'
			])
		);
	});

	test('as JSON is what the server told', () => {
		expect(JSON.parse(jsonOf(answer))).toEqual({
			...{ format: 'waymark.figures', version: 1 },
			...answer
		});
	});
});

describe('what is on screen', () => {
	const usual = periodOf('');
	const make = (ask: Ask, person: string) => new Figures({ ask, program: 'harbor', person });
	const answering = () => Promise.resolve(answer);

	test('is asked for with its days, and there again with no connection', async () => {
		const asked: unknown[] = [];
		const ask: Ask = (name, args) => {
			asked.push([name, args]);
			return answering();
		};
		await make(ask, 'lee').open(usual, true);
		const args = { p_program: 'harbor', p_from: usual.from, p_to: usual.to };
		expect(asked).toEqual([['desk_figures', args]]);
		const later = make(ask, 'lee');
		await later.open(usual, false);
		expect([later.answer, later.isAsking, asked.length]).toEqual([answer, false, 1]);
	});

	test('is nobody else’s, and of no other period', async () => {
		await make(answering, 'lee').open(usual, true);
		const sage = make(answering, 'sage');
		await sage.open(usual, false);
		expect(sage.answer).toBeNull();
		const lee = make(answering, 'lee');
		await lee.open(periodOf('period=4w'), false);
		expect(lee.answer).toBeNull();
	});

	test('stays when new ones could not be read', async () => {
		const figures = make(answering, 'quinn');
		await figures.open(usual, true);
		const broken = make(() => Promise.reject(new Error('cut off')), 'quinn');
		await broken.open(usual, true);
		expect([broken.answer, broken.problem, broken.isAsking]).toEqual([answer, 'failed', false]);
	});

	test('goes when the server says no', async () => {
		await make(answering, 'rowan').open(usual, true);
		const refused = make(() => Promise.reject(new Refused('not_allowed')), 'rowan');
		await refused.open(usual, true);
		expect([refused.answer, refused.problem]).toEqual([null, 'refused']);
	});

	test('is of the period that was asked for last, whichever answer comes first', async () => {
		let first: (told: unknown) => void = () => undefined;
		const slow = new Promise<unknown>((resolve) => (first = resolve));
		const four = { ...answer, from: '2026-11-01' };
		const answers = [slow, Promise.resolve(four)];
		const figures = make(() => answers.shift() ?? slow, 'avery');
		const opening = figures.open(usual, true);
		await figures.open(periodOf('period=4w'), true);
		first(answer);
		await opening;
		expect(figures.answer).toEqual(four);
	});
});

describe('figures that are read again while somebody looks', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('wait a minute from the opening, then for a hint, and are read once for many hints', () => {
		const read = vi.fn();
		const calm = renewing(read, () => false);
		vi.advanceTimersByTime(10 * renewEveryMs);
		expect(read).not.toHaveBeenCalled();
		for (let hint = 0; hint < 100; hint += 1) calm.ask();
		expect(read).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(renewEveryMs);
		expect(read).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(10 * renewEveryMs);
		expect(read).toHaveBeenCalledTimes(2);
		calm.ask();
		calm.stop();
		vi.advanceTimersByTime(10 * renewEveryMs);
		expect(read).toHaveBeenCalledTimes(3);
	});

	test('a hint in the first minute is answered at its end', () => {
		const read = vi.fn();
		const calm = renewing(read, () => false);
		calm.ask();
		vi.advanceTimersByTime(renewEveryMs - 1);
		expect(read).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(read).toHaveBeenCalledTimes(1);
	});

	test('wait while the reader has a list open or words marked', () => {
		const read = vi.fn();
		let isHeld = true;
		const calm = renewing(read, () => isHeld);
		calm.ask();
		vi.advanceTimersByTime(5 * renewEveryMs);
		expect(read).not.toHaveBeenCalled();
		isHeld = false;
		vi.advanceTimersByTime(renewEveryMs);
		expect(read).toHaveBeenCalledTimes(1);
	});

	test.each([
		['a list', 'select', true],
		['a date', 'input', true],
		['a button', 'button', false]
	])('%s that has the focus: %s holds them: %s', (_, tag, held) => {
		const matches = (asked: string) => asked.split(', ').includes(tag);
		expect(isAtHand({ getSelection: () => null, activeElement: { matches } })).toBe(held);
	});

	test('what is on screen stays when they cannot be read, and nothing is said of it', async () => {
		let isBroken = false;
		const ask: Ask = () => (isBroken ? Promise.reject(new Error('line')) : Promise.resolve(answer));
		const figures = new Figures({ ask, program: 'harbor', person: 'renewing' });
		const period = { choice: 'own', from: answer.from, to: answer.to } as const;
		await figures.open(period, true);
		isBroken = true;
		await figures.renew(period);
		expect(figures).toMatchObject({ answer, problem: null, isAsking: false });
	});
});
