import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/routes/announcer.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what was said aloud is gone once it has been heard', async () => {
	const announcer = new Announcer();
	announcer.say('All saved');
	await vi.advanceTimersByTimeAsync(0);
	expect(announcer.text).toBe('All saved');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(announcer.text).toBe('');
});

test('the last words have their full time, however soon after others they come', async () => {
	const announcer = new Announcer();
	announcer.say('Sent');
	await vi.advanceTimersByTimeAsync(4_000);
	announcer.say('Received');
	await vi.advanceTimersByTimeAsync(4_000);
	expect(announcer.text).toBe('Received');
});
