import { expect, test } from 'vitest';
import { drawScript } from './script.ts';
import { shrink } from './shrink.ts';
import type { Act } from './script.ts';

const acts = drawScript(5, 120).acts;
const [early, late] = [acts[17], acts[90]];
const needsBoth = (left: readonly Act[]) =>
	Promise.resolve(left.some((act) => act === early) && left.some((act) => act === late));

test('a failure that two acts make is shrunk to these two', async () => {
	const isTimeUp = () => false;
	expect(await shrink(acts, { fails: needsBoth, isTimeUp })).toEqual([early, late]);
});

test('when the time is up, what is left still fails', async () => {
	let tries = 0;
	const isTimeUp = () => (tries += 1) > 12;
	const left = await shrink(acts, { fails: needsBoth, isTimeUp });
	expect(left.length).toBeLessThan(acts.length);
	expect(await needsBoth(left)).toBe(true);
});
