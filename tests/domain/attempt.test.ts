import { describe, expect, test } from 'vitest';
import { attemptsLeft, refuseRequest } from '../../src/lib/domain/attempt.ts';
import type { AttemptState } from '../../src/lib/domain/attempt.ts';

const those = (...states: AttemptState[]) => states.map((state) => ({ state }));

test.each([
	[[], 3],
	[['requested'], 2],
	[['failed', 'missed'], 1],
	[['failed', 'failed', 'failed'], 0],
	[['failed', 'passed'], 0]
] as const)('after %j of three attempts, %i are left', (states, left) => {
	expect(attemptsLeft(those(...states), 3)).toBe(left);
});

describe('another attempt', () => {
	const approved = { state: 'approved' } as const;
	const standing = { application: approved, certificate: approved, attemptsMax: 3 };
	const refusal = (...states: AttemptState[]) =>
		refuseRequest({ ...standing, attempts: those(...states) });

	test('can be recorded after one that was not passed, until all are used', () => {
		expect([refusal(), refusal('failed'), refusal('missed', 'failed')]).toEqual([null, null, null]);
		expect(refusal('failed', 'failed', 'missed')).toBe('attempt.used_up');
	});

	test('waits for the result of the last one, and never follows a pass', () => {
		expect(refusal('failed', 'requested')).toBe('attempt.open');
		expect(refusal('passed')).toBe('attempt.passed');
	});

	test('needs both parts approved, and a program that has attempts', () => {
		const attempts = those();
		const draft = { state: 'submitted' } as const;
		expect(refuseRequest({ ...standing, attempts, certificate: draft })).toBe(
			'attempt.not_approved'
		);
		expect(refuseRequest({ ...standing, attempts, certificate: null })).toBeNull();
		expect(refuseRequest({ ...standing, attempts, application: draft })).toBe(
			'attempt.not_approved'
		);
		expect(refuseRequest({ ...standing, attempts, attemptsMax: null })).toBe('not_allowed');
	});
});
