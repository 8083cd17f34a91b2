import { describe, expect, test } from 'vitest';
import { lateness } from '../../src/lib/domain/late.ts';

const hour = 3_600_000;
const window = { opens_at: 100 * hour, closes_at: 200 * hour };
const nothing = { received: null, finished: null };
const judge = (sent: Parameters<typeof lateness>[2]) => lateness(window, 72, sent);

describe('an application to a class', () => {
	test('is on time while the window is open, its first moment included and its last not', () => {
		expect(judge({ ...nothing, at: window.opens_at })).toBe('open');
		expect(judge({ ...nothing, at: window.closes_at - 1 })).toBe('open');
		expect(judge({ ...nothing, at: window.closes_at })).toBe('closed');
	});

	test('is not taken before the window opens, whatever anybody says', () => {
		const before = window.opens_at - 1;
		expect(judge({ at: before, received: before, finished: before })).toBe('closed');
	});

	test('is taken late when the server had every answer before the window closed', () => {
		expect(judge({ ...nothing, at: 210 * hour, received: 199 * hour })).toBe('seen');
		expect(judge({ ...nothing, at: 210 * hour, received: 200 * hour })).toBe('closed');
	});

	test('is taken late on the word of the device that it was finished in time', () => {
		expect(judge({ at: 210 * hour, received: 209 * hour, finished: 199 * hour })).toBe('told');
		expect(judge({ at: 210 * hour, received: 209 * hour, finished: 201 * hour })).toBe('closed');
		expect(judge({ at: 210 * hour, received: null, finished: 99 * hour })).toBe('closed');
	});

	test('is refused once the time for late ones is over', () => {
		const proof = { received: 150 * hour, finished: 150 * hour };
		expect(judge({ ...proof, at: 272 * hour - 1 })).toBe('seen');
		expect(judge({ ...proof, at: 272 * hour })).toBe('closed');
	});
});
