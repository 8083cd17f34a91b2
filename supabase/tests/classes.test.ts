/** Classes and their windows on the server: who writes them, who is told, and who may apply when. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standingOf } from '../../src/lib/domain/class.ts';
import { instantOf } from '../../src/lib/domain/zone.ts';
import type { PullAnswer } from '../../src/lib/sync/protocol.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import type { PersonName } from '../../tests/people.ts';
import {
	days,
	hour,
	made as make,
	newClass,
	newWindow,
	now,
	program,
	run as say,
	zone
} from './planning.ts';
import type { Args } from './planning.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const none = { cols: [], vals: [] };
const byKey = (left: readonly unknown[], right: readonly unknown[]) =>
	String(left[0]).localeCompare(String(right[0]));
const run = (who: PersonName, name: string, args: Args) => say(db, who, [name, args]);
const made = (changes: Args = {}) => make(db, changes);
async function rowOf(table: 'classes' | 'windows', id: unknown): Promise<Record<string, unknown>> {
	const { rows } = await db.device('jordan').pull();
	const { cols, vals } = rows[table] ?? { cols: [], vals: [] };
	const found = vals.find((row) => row[cols.indexOf('id')] === id) ?? [];
	return Object.fromEntries(cols.map((col, i) => [col, found[i]]));
}
describe('a class', () => {
	test('that quinn writes reaches everybody who is signed in, whole', async () => {
		const { window, class: written } = await made();
		const { class: id, base, window: window_id, ...rest } = written;
		expect(base).toBe(0);
		expect(await rowOf('classes', id)).toMatchObject({
			...rest,
			id,
			window_id,
			taken: 0,
			state: 'planned',
			cancel_reason: '',
			rev: 1
		});
		const { opens_at, closes_at } = window;
		expect(await rowOf('windows', window.window)).toMatchObject({ opens_at, closes_at, rev: 1 });
	});

	test('[D3] is told to whoever has no account as the feed tells it, and nothing else is', async () => {
		await made();
		const told = await db.call<PullAnswer>('anonymous', 'class_offer');
		const { rows } = await db.device('jordan').pull();
		expect(Object.keys(told.rows).sort()).toEqual(['classes', 'windows']);
		for (const table of ['classes', 'windows']) {
			const [theirs, ours] = [told.rows[table] ?? none, rows[table] ?? none];
			expect(theirs.cols).toEqual(ours.cols);
			expect(theirs.vals.toSorted(byKey)).toEqual(ours.vals.toSorted(byKey));
		}
		expect(told).toMatchObject({ cookie: null, page: null, reset: false });
	});

	test.each(['avery', 'rowan'] as const)('is not written by %s', async (who) => {
		const { window, class: written } = await made();
		expect(await run(who, 'class.set', newClass())).toBe('not_allowed');
		expect(await run(who, 'class.set', { ...written, base: 1 })).toBe('not_allowed');
		expect(await run(who, 'window.set', newWindow())).toBe('not_allowed');
		expect(await run(who, 'window.set', { ...window, base: 1 })).toBe('not_allowed');
		const cancel = { class: written.class, base: 1, reason: 'Because' };
		expect(await run(who, 'class.cancel', cancel)).toBe('not_found');
	});

	test('is written by lee, who leads, and not for a program without classes', async () => {
		expect(await run('lee', 'class.set', newClass())).toBeNull();
		expect(await run('lee', 'class.set', newClass({ program: 'calmhsa' }))).toBe('bad_arguments');
		expect(await run('lee', 'window.set', newWindow({ program: 'calmhsa' }))).toBe('bad_arguments');
		expect(await run('lee', 'class.set', newClass({ program: 'elsewhere' }))).toBe('not_allowed');
	});

	test('is not written over by somebody who has not seen the last change', async () => {
		const { window, class: written } = await made();
		const fuller = { ...written, base: 1, capacity: 30 };
		expect(await run('quinn', 'class.set', fuller)).toBeNull();
		expect(await run('lee', 'class.set', { ...fuller, capacity: 10 })).toBe('class.stale');
		expect(await run('lee', 'class.set', { ...fuller, base: 0 })).toBe('class.stale');
		expect(await run('lee', 'class.set', newClass({ base: 1 }))).toBe('class.stale');
		expect(await rowOf('classes', written.class)).toMatchObject({ capacity: 30, rev: 2 });
		expect(await run('lee', 'window.set', { ...window, base: 7 })).toBe('window.stale');
		expect(await run('lee', 'window.set', { ...window, base: 1 })).toBeNull();
	});

	test('does not become smaller than the people it has', async () => {
		const { class: written } = await made();
		await db.q('update app.classes set taken = 22 where id = $1', [written.class]);
		const smaller = { ...written, base: 1, capacity: 20, waiting_max: 1 };
		expect(await run('quinn', 'class.set', smaller)).toBe('class.too_small');
		expect(await run('quinn', 'class.set', { ...smaller, waiting_max: 2 })).toBeNull();
	});

	test('that was cancelled says why, and stays so', async () => {
		const { class: written } = await made();
		const cancel = { class: written.class, base: 1, reason: 'The room has flooded' };
		expect(await run('quinn', 'class.cancel', { ...cancel, reason: ' ' })).toBe('bad_arguments');
		expect(await run('quinn', 'class.cancel', { ...cancel, base: 2 })).toBe('class.stale');
		expect(await run('quinn', 'class.cancel', cancel)).toBeNull();
		expect(await rowOf('classes', written.class)).toMatchObject({
			state: 'cancelled',
			cancel_reason: 'The room has flooded'
		});
		expect(await run('quinn', 'class.cancel', { ...cancel, base: 2 })).toBe('class.cancelled');
		expect(await run('quinn', 'class.set', { ...written, base: 2 })).toBe('class.cancelled');
	});

	const [first, second] = days;
	const bad: [string, Args][] = [
		['a name in one language', { name: { en: 'Spring' } }],
		['an empty name', { name: { en: 'Spring', es: ' ' } }],
		['no such format', { format: 'by_letter' }],
		['an eighth day a week', { days_a_week: 8 }],
		['a zone that is none', { zone: 'America/Nowhere' }],
		['an offset for a zone', { zone: '-05:00' }],
		['no place for anybody', { capacity: 0 }],
		['fewer than nobody waiting', { waiting_max: -1 }],
		['a window that is not there', { window: randomUUID() }],
		['a day that does not exist', { days: [{ on: '2099-02-30', from: '09:00', to: '16:00' }] }],
		[
			'hours that end before they begin',
			{ days: [{ on: '2099-03-02', from: '16:00', to: '09:00' }] }
		],
		['no time of day', { days: [{ on: '2099-03-02', from: '9', to: '16:00' }] }],
		['a day without hours', { days: [{ on: '2099-03-02' }] }],
		['the same day twice', { days: [{ ...first }, { ...first }] }],
		['days in no order', { days: [{ ...second }, { ...first }] }],
		['days that are none', { days: ['2099-03-02'] }]
	];
	test.each(bad)('with %s is refused', async (...[, wrong]) => {
		expect(await run('quinn', 'class.set', newClass(wrong))).toBe('bad_arguments');
	});

	test.each([
		['closes before it opens', { opens_at: now, closes_at: now }],
		['has a zone that is none', { zone: 'Nowhere' }],
		['has a note in one language', { note: { en: 'Soon' } }]
	] as [string, Args][])('and a window that %s', async (...[, wrong]) => {
		expect(await run('quinn', 'window.set', newWindow(wrong))).toBe('bad_arguments');
	});

	test('may have neither dates nor a window yet', async () => {
		const vague = newClass({ days: [], format: 'undecided' });
		expect(await run('quinn', 'class.set', vague)).toBeNull();
	});
});

describe('who may apply', () => {
	const from = instantOf({ on: '2099-03-02', at: '09:00' }, zone);
	const cases: [string, number, Args, number][] = [
		['a moment before the window opens', -hour - 1, {}, 0],
		['when it opens', -hour, {}, 0],
		['just before it closes', hour - 1, {}, 0],
		['when it closes', hour, {}, 0],
		['with the places given', 0, {}, 20],
		['with nobody more who may wait', 0, {}, 25],
		['without dates', 0, { days: [] }, 0],
		['without a window', 0, { window: null }, 0],
		['when it has begun', from - now, {}, 0]
	];
	test.each(cases)(
		'is the same on the device as here: %s',
		async (...[, later, changes, taken]) => {
			const { window, class: written } = await made(changes);
			await db.q('update app.classes set taken = $2 where id = $1', [written.class, taken]);
			const [row] = await db.q(
				'select $1::uuid = any(app.open_classes($2, to_timestamp($3::numeric / 1000))) as open',
				[written.class, program, now + later]
			);
			const days = Array.isArray(changes['days']) ? [] : written.days;
			const seen = { ...written, days, state: 'planned', taken } as const;
			const standing = standingOf(seen, 'window' in changes ? null : window, now + later);
			expect(row?.['open']).toBe(standing === 'open');
		}
	);

	test('is nobody for a class that was cancelled', async () => {
		const { class: written } = await made();
		await run('quinn', 'class.cancel', { class: written.class, base: 1, reason: 'Because' });
		const [row] = await db.q('select $1::uuid = any(app.open_classes($2, now())) as open', [
			written.class,
			program
		]);
		expect(row?.['open']).toBe(false);
	});
});
