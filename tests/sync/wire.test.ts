import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longUid } from '../../src/lib/sync/uid.ts';
import { countThatFits, pack, rowsOf, unpack } from '../../src/lib/sync/wire.ts';
import type { Sendable } from '../../src/lib/sync/wire.ts';

const plainValue = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const sendable: fc.Arbitrary<Sendable> = fc.record({
	uid: fc.uuid(),
	name: fc.constantFrom('application.answer', 'card.review'),
	version: fc.constantFrom(1, 2),
	args: fc.dictionary(fc.constantFrom('application', 'path', 'value', 'base'), plainValue)
});

test('[P6] what was packed comes out as it went in, in its order', () => {
	fc.assert(
		fc.property(fc.array(sendable, { maxLength: 40 }), (entries) => {
			const back = unpack(pack(entries)).map((one) => ({ ...one, uid: longUid(one.uid) }));
			expect(back).toEqual(entries);
		})
	);
});

test('[P6] a batch stays within its bounds, and is never empty', () => {
	fc.assert(
		fc.property(
			fc.array(sendable, { minLength: 1, maxLength: 30 }),
			fc.record({
				entries: fc.integer({ min: 1, max: 20 }),
				bytes: fc.integer({ min: 1, max: 900 })
			}),
			(entries, bounds) => {
				const count = countThatFits(entries, bounds);
				expect(count).toBeGreaterThanOrEqual(1);
				expect(count).toBeLessThanOrEqual(Math.min(bounds.entries, entries.length));
				const bytes = Buffer.byteLength(JSON.stringify(pack(entries.slice(0, count)).p_entries));
				if (count > 1) expect(bytes).toBeLessThanOrEqual(bounds.bytes);
			}
		)
	);
});

const answers = (rows: number) =>
	Array.from({ length: 1000 }, (_, i) => ({
		uid: crypto.randomUUID(),
		name: 'application.answer',
		version: 1,
		args: {
			application: '00000000-0000-4000-8000-00000000a001',
			path: `experience/answer_${i % rows}`,
			value: `What I wrote ${i}`,
			base: 0
		}
	}));

test('[P6] a thousand edits on a thousand rows take less than 80 kB', () => {
	expect(JSON.stringify(pack(answers(1000))).length).toBeLessThan(80_000);
});

test('rows that came column by column are rows again', () => {
	const columnar = { cols: ['id', 'state', 'v'], vals: [['a', 'draft', 7]] };
	expect(rowsOf(columnar)).toEqual([{ row: { id: 'a', state: 'draft' }, v: 7 }]);
});
