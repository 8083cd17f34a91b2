/** The desk's figures: who may read which, and that each is what one counts by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { people } from '../../tests/people.ts';
import { day, figuresFor } from './figuring.ts';
import type { Figures, Week } from './figuring.ts';
import { denied, refusal } from './scene.ts';
import { claim, decide, fill, send } from './story.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const part = 'application' as const;
const [first, second] = calmhsa.reasons.filter((one) => one.part === part && !one.needsNote);
const [expired, blurred] = [first?.code ?? '', second?.code ?? ''];
const reasonsOf = (...codes: string[]) => codes.map((code) => ({ code, note: '' }));

const sumOf = (weeks: readonly Week[], key: Exclude<keyof Week, 'week' | 'part'>) =>
	weeks.reduce((sum, week) => sum + Number(week[key]), 0);

describe('who may read them', () => {
	test.each([
		['anonymous', denied],
		['service', denied],
		['avery', 'not_allowed'],
		['jordan', 'not_allowed'],
		['rowan', null],
		['sage', null],
		['lee', null],
		['quinn', null]
	] as const)('%s: %s', async (who, said) => {
		expect(await refusal(figuresFor(db, who))).toBe(said);
	});

	test('a role elsewhere opens no desk here, nor one that has ended', async () => {
		const elsewhere = () =>
			refusal(
				db.call('rowan', 'desk_figures', { p_program: 'harbor', p_from: day(0), p_to: day(0) })
			);
		expect(await elsewhere()).toBe('not_allowed');
		await db.q(
			`update app.roles set deleted = true where person = $1 and program = 'massachusetts'`,
			[people.sage]
		);
		const ended = { p_program: 'massachusetts', p_from: day(0), p_to: day(0) };
		expect(await refusal(db.call('sage', 'desk_figures', ended))).toBe('not_allowed');
	});

	test.each([
		[day(1), day(0)],
		[day(-401), day(0)],
		['1999-12-31', '2000-01-02'],
		[null, day(0)],
		[day(0), null]
	])('%s to %s is no period', async (from, to) => {
		const args = { p_program: 'calmhsa', p_from: from, p_to: to };
		expect(await refusal(db.call('lee', 'desk_figures', args))).toBe('bad_arguments');
	});
});

describe('a story of two applications', () => {
	beforeAll(async () => {
		const [avery, jordan] = [db.device('avery'), db.device('jordan')];
		const [rowan, sage] = [db.device('rowan'), db.device('sage')];
		const one = { application: await fill(db, avery), part };
		const turn = async (
			device: typeof rowan,
			of: typeof one,
			kind: 'approve' | 'change' | 'deny',
			codes: readonly string[] = []
		) => {
			await claim(db, device, of);
			const given = { kind, reasons: reasonsOf(...codes), note: 'Look again' };
			expect(await decide(db, device, { ...of, ...given })).toBeNull();
		};
		await send(db, avery, one);
		await turn(rowan, one, 'change', [expired, blurred]);
		await avery.pull();
		await send(db, avery, one);
		await turn(sage, one, 'change', [expired]);
		await avery.pull();
		await send(db, avery, one);
		await turn(rowan, one, 'approve');
		const other = { application: await fill(db, jordan, { who: 'jordan' }), part };
		await send(db, jordan, other);
		await turn(rowan, other, 'deny');
		await turn(sage, other, 'deny');
	});

	test.each([
		['received', 4],
		['again', 2],
		['change', 2],
		['approve', 1],
		['deny', 1]
	] as const)('%s: %i', async (key, count) => {
		expect(sumOf((await figuresFor(db, 'rowan')).weeks, key)).toBe(count);
	});

	test('each reason is given, and mended or given again at the next revision', async () => {
		const { reasons } = await figuresFor(db, 'rowan');
		expect(reasons).toEqual([
			{ part, code: expired, given: 2, mended: 1, repeated: 1 },
			{ part, code: blurred, given: 1, mended: 1, repeated: 0 }
		]);
	});

	test('two people agreed once; the two that were decided for good took no time', async () => {
		const { agreement, waits } = await figuresFor(db, 'rowan');
		expect(agreement).toEqual([{ source: 'denial', looked: 1, agreed: 1 }]);
		expect(waits[0]).toEqual({ part, week: null, count: 2, median: 0, p90: 0 });
	});

	const rows = { rowan: [3, 1, 1, 1], sage: [2, 0, 1, 1] } as const;
	const lineOf = (name: 'rowan' | 'sage', isMe: boolean) => {
		const [count, approve, change, deny] = rows[name];
		const called = name === 'rowan' ? 'Rowan' : 'Sage';
		return {
			...{ name: called, is_me: isMe, count, approve, change, deny, checked: 0, minutes: 2 },
			reviewer: people[name]
		};
	};
	test.each([
		['lee', true, [lineOf('rowan', false), lineOf('sage', false)]],
		['quinn', true, [lineOf('rowan', false), lineOf('sage', false)]],
		['rowan', false, [lineOf('rowan', true)]],
		['sage', false, [lineOf('sage', true)]]
	] as const)('%s sees every reviewer’s own figures: %s', async (who, everybody, lines) => {
		const told = await figuresFor(db, who);
		expect(told.everybody).toBe(everybody);
		expect(told.people).toEqual(lines);
	});

	test('nothing of it belongs to another period, program or day', async () => {
		const before = await figuresFor(db, 'lee', [day(-30), day(-2)]);
		expect([before.weeks, before.reasons, before.people, before.waits]).toEqual([[], [], [], []]);
		const args = { p_program: 'massachusetts', p_from: day(-1), p_to: day(1) };
		const there = await db.call<Figures>('lee', 'desk_figures', args);
		expect([there.weeks, there.people]).toEqual([[], []]);
	});

	test('is told the same once the tick has folded it into days, and what comes later is added', async () => {
		const told = async () => {
			const { weeks, reasons, agreement, waits, people: each } = await figuresFor(db, 'lee');
			return { weeks, reasons, agreement, waits, each };
		};
		const loose = await told();
		const noted = () => db.q('select 1 from app.figure_news');
		expect(await noted()).not.toHaveLength(0);
		await db.q(`update app.chores set at = now() - interval '61 minutes'`);
		await db.call('service', 'tick');
		expect(await noted()).toHaveLength(0);
		expect(await told()).toEqual(loose);
		await db.q(`select app.note_agreement('calmhsa', 'application', 'sample', false)`);
		await db.q(`select app.note_agreement('calmhsa', 'application', 'denial', false)`);
		const { agreement } = await told();
		await db.q('select app.fold_figures()');
		expect(agreement).toEqual([
			{ source: 'denial', looked: 2, agreed: 1 },
			{ source: 'sample', looked: 1, agreed: 0 }
		]);
		expect((await told()).agreement).toEqual(agreement);
	});
});
