/** What the device and the server judge alike. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressKey, referencesDueOn } from '../../src/lib/domain/reference.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

test.each([
	'Morgan@Example.org ',
	'morgan+work+more@example.org',
	'm.organ+x@gmail.com',
	'M.O@GoogleMail.com',
	'a@b@example.org',
	'morgan',
	'+@x.org',
	''
])('the mailbox of %j', async (email) => {
	const [row] = await db.q('select app.address_key($1) as key', [email]);
	expect(row?.['key']).toBe(addressKey(email));
});

const zones = ['America/New_York', 'America/Los_Angeles', 'Pacific/Auckland'];
test.each(zones)(
	'the day by which references are due, for each day of a year in %s',
	async (zone) => {
		const period = { count: 2, unit: 'business_days' as const };
		const starts = Array.from({ length: 366 }, (_, n) => Date.UTC(2027, 0, 1 + n, (n * 7) % 24));
		const rows = await db.q(
			`select (app.references_due(to_timestamp(s / 1000.0), $2, $3) at time zone $2)::date::text as day
		from unnest($1::bigint[]) with ordinality u (s, n) order by n`,
			[starts, zone, JSON.stringify(period)]
		);
		expect(rows.map(({ day }) => day)).toEqual(
			starts.map((starts_at) => referencesDueOn({ starts_at, zone }, period))
		);
	}
);
