import { expect, test } from 'vitest';
import { spanOf } from '../../src/routes/dev/ages.ts';
import { stateOf, waitsFor } from '../../src/routes/dev/waits-for.ts';

const around = { hasOwner: true, online: true, blockedBy: null, now: 1000 };
const fresh = { sent: 0, mid: null, heldUntil: null, parked: false } as const;

test.each([
	[fresh, 'fresh', 'turn'],
	[{ ...fresh, sent: 1, mid: 4 } as const, 'sent', 'word'],
	[{ ...fresh, sent: 1 } as const, 'again', 'numbers'],
	[{ ...fresh, heldUntil: 2000 }, 'held', 'held'],
	[{ ...fresh, heldUntil: 500 }, 'fresh', 'turn'],
	[{ ...fresh, parked: true }, 'parked', 'turn']
] as const)('an entry of the outbox, %j, is %s and waits for: %s', (entry, state, waits) => {
	expect(stateOf(entry, 1000)).toBe(state);
	expect(waitsFor(entry, around)).toBe(waits);
});

test('what is in everything’s way is said first', () => {
	expect(waitsFor(fresh, { ...around, hasOwner: false, online: false })).toBe('owner');
	expect(waitsFor(fresh, { ...around, online: false, blockedBy: 'storage' })).toBe('signal');
	expect(waitsFor(fresh, { ...around, blockedBy: 'storage' })).toBe('storage');
});

test.each([
	[-5, '0 ms'],
	[250, '250 ms'],
	[12_900, '12 s'],
	[185_000, '3 min'],
	[90_000_000, '1 d']
])('%i ms is %s', (ms, said) => {
	expect(spanOf(ms)).toBe(said);
});
