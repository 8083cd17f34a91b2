import { describe, expect, test } from 'vitest';
import { edges, mayFollow } from '../../src/lib/domain/states.ts';

describe.each(Object.entries(edges))('states of the %s', (noun, states) => {
	const known = Object.keys(states);
	test('lead only to states that exist', () => {
		for (const next of Object.values(states).flat()) expect(known).toContain(next);
	});
	test('can all be reached', () => {
		const reached = new Set<string>(Object.values(states).flat());
		const starts = known.filter((state) => !reached.has(state));
		expect(starts.length, `${noun} starts in one state: ${starts.join()}`).toBeLessThanOrEqual(1);
	});
});

const changes = [
	['application', 'draft', 'submitted', true],
	['application', 'draft', 'approved', false],
	['certificate', 'changes_requested', 'submitted', true],
	['certificate', 'approved', 'submitted', false],
	['file', 'received', 'removed', true],
	['file', 'removed', 'received', false],
	['claim', 'expired', 'held', false],
	['application', 'elsewhere', 'submitted', false]
] as const;

test.each(changes.map(([noun, from, to, may]) => ({ noun, from, to, may })))(
	'$noun: from $from to $to is allowed: $may',
	({ noun, from, to, may }) => {
		expect(mayFollow(noun, from, to)).toBe(may);
	}
);
