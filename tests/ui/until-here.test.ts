import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilHere } from '../../src/routes/until-here.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A part that is cut off so often before it comes. */
function cutOff(times: number) {
	let asked = 0;
	const load = () =>
		(asked += 1) > times ? Promise.resolve('words') : Promise.reject(new Error('cut off'));
	return { load, asked: () => asked };
}

test('a part that was cut off is asked for again, with longer rests', async () => {
	const { load, asked } = cutOff(3);
	const here = vi.fn();
	untilHere(load, here);
	await vi.advanceTimersByTimeAsync(999);
	expect(asked()).toBe(1);
	await vi.advanceTimersByTimeAsync(1 + 2000 + 4000);
	expect(asked()).toBe(4);
	expect(here).toHaveBeenCalledExactlyOnceWith('words');
});

test('whoever has left asks no more, and is told nothing', async () => {
	const { load, asked } = cutOff(1);
	const here = vi.fn();
	const stop = untilHere(load, here);
	await vi.advanceTimersByTimeAsync(500);
	stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(asked()).toBe(1);
	expect(here).not.toHaveBeenCalled();
});
