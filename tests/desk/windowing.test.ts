import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnOf, rowAt, startsOf } from '../../src/routes/desk/windowing.ts';

const ids = (count: number) => Array.from({ length: count }, (_, nth) => `row-${nth}`);
const nowhere = -1;

it('draws what is on screen and some rows around it, of ten thousand', () => {
	const starts = startsOf(ids(10_000), new Map(), 40);
	const { rows } = drawnOf(starts, { from: 200_000, to: 200_800 }, nowhere);
	expect(rows.some(({ index }) => index === 5_000)).toBe(true);
	expect(rows.some(({ index }) => index === 5_020)).toBe(true);
	expect(rows.length).toBeLessThan(60);
});

it('keeps the row that the keyboard is at, above and below what is shown', () => {
	const starts = startsOf(ids(1_000), new Map(), 40);
	const shown = { from: 20_000, to: 20_400 };
	expect(drawnOf(starts, shown, 3).rows[0]?.index).toBe(3);
	expect(drawnOf(starts, shown, 990).rows.at(-1)?.index).toBe(990);
	expect(drawnOf(starts, shown, nowhere).rows.every(({ index }) => index > 400)).toBe(true);
});

it('knows the row at a height when rows differ', () => {
	const starts = startsOf(['a', 'b', 'c'], new Map([['b', 100]]), 40);
	expect([0, 39, 40, 139, 140, 999, -5].map((height) => rowAt(starts, height))).toEqual([
		...[0, 0, 1, 1, 2, 2, 0]
	]);
});

it('draws nothing of an empty list', () => {
	expect(drawnOf(startsOf([], new Map(), 40), { from: 0, to: 800 }, nowhere)).toEqual({
		rows: [],
		after: 0
	});
});

it('leaves out as much room as it leaves out rows, whatever is shown and kept', () => {
	const list = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 300 });
	fc.assert(
		fc.property(
			list,
			fc.nat(60_000),
			fc.nat(2_000),
			fc.integer({ min: -1, max: 299 }),
			(...given) => {
				const [heights, from, screen, kept] = given;
				const names = ids(heights.length);
				const starts = startsOf(
					names,
					new Map(names.map((id, nth) => [id, heights[nth] ?? 0])),
					40
				);
				const { rows, after } = drawnOf(starts, { from, to: from + screen }, kept);
				const height = ({ index, before }: { index: number; before: number }) =>
					before + (heights[index] ?? 0);
				const whole = rows.reduce((sum, row) => sum + height(row), after);
				expect(whole).toBe(heights.reduce((sum, one) => sum + one, 0));
				expect(rows.every(({ before }) => before >= 0)).toBe(true);
				expect(rows.map(({ index }) => index)).toEqual(
					[...new Set(rows.map(({ index }) => index))].sort((a, b) => a - b)
				);
			}
		),
		{ numRuns: 300, seed: 12 }
	);
});
