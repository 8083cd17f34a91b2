import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from '../../src/routes/desk/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('acts at once, and once more at the end of the pause however often it was asked', () => {
	const act = vi.fn<() => void>();
	const pace = paced(act, 1000);
	for (let hint = 0; hint < 40; hint += 1) pace.ask();
	expect(act).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1000);
	expect(act).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(5000);
	expect(act).toHaveBeenCalledTimes(2);
	pace.ask();
	expect(act).toHaveBeenCalledTimes(3);
});

it('does nothing more once it is stopped', () => {
	const act = vi.fn<() => void>();
	const pace = paced(act, 1000);
	pace.ask();
	pace.ask();
	pace.stop();
	vi.advanceTimersByTime(5000);
	expect(act).toHaveBeenCalledTimes(1);
});
