import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/lib/sync/fold.ts';
import type { Entry, Row } from '../../src/lib/sync/fold.ts';

const entry = (uid: string, value: string): Entry => ({
	uid,
	name: 'application.answer',
	version: 1,
	args: value,
	at: 0,
	person: ''
});
const write = (row: Row | null, { args }: Entry): Row => ({
	value: args,
	rev: Number(row?.['rev'] ?? 0) + 1
});

test('[W3] with nothing pending the view is what the server sent', () => {
	const server = { value: 'Avery', rev: 3 };
	expect(fold(server, [], write)).toBe(server);
	expect(fold(null, [], write)).toBeNull();
});

test('[W3] folding in two goes is folding in one', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), fc.array(fc.string()), (first, rest) => {
			const [a, b] = [first, rest].map((values) => values.map((value, i) => entry(`${i}`, value)));
			const whole = fold(null, [...(a ?? []), ...(b ?? [])], write);
			expect(fold(fold(null, a ?? [], write), b ?? [], write)).toEqual(whole);
		})
	);
});
