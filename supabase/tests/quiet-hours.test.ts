/** Quiet hours are told twice: on the device and here. The same moments go through both. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietUntil } from '../../src/lib/domain/reach.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const minuteMs = 60_000;
/** Around the nights in which clocks are changed, and any other. */
const changes = ['2026-11-01T09:00:00Z', '2027-03-14T10:00:00Z', '2027-11-07T09:00:00Z'];
const near = fc
	.tuple(fc.constantFrom(...changes), fc.integer({ min: -1500, max: 1500 }))
	.map(([change, minutes]) => Date.parse(change) + minutes * minuteMs);
const any = fc
	.integer({ min: 0, max: 1_000_000 })
	.map((minutes) => Date.UTC(2026, 0) + minutes * minuteMs);
const minute = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 200 }));
const zones = ['America/Los_Angeles', 'America/New_York', 'America/Phoenix', 'Pacific/Auckland'];
const cases = fc.record({
	now: fc.oneof(near, any),
	from: minute,
	to: minute,
	zone: fc.constantFrom(...zones)
});

test('both sides end them at the same moment, whatever the clocks do', async () => {
	const drawn = fc
		.sample(cases, { numRuns: 3000, seed: 20261123 })
		.filter(({ from, to }) => from !== to);
	const rows = await db.q(
		`select app.ms(app.quiet_until(app.from_ms((c->>'now')::bigint), (c->>'from')::int,
				(c->>'to')::int, c->>'zone'))::text as until
			from jsonb_array_elements($1::text::jsonb) with ordinality t (c, n) order by n`,
		[JSON.stringify(drawn)]
	);
	const told = rows.map(({ until }) => (until === null ? null : Number(until)));
	const ours = drawn.map((one) => quietUntil(one.now, one));
	expect(drawn.filter((_, n) => told[n] !== ours[n])).toEqual([]);
	expect(ours.filter((until) => until !== null).length).toBeGreaterThan(500);
});
