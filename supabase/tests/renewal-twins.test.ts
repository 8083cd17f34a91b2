/** What the device and the server judge alike about hours and renewing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/calendar.ts';
import { refuseHours } from '../../src/lib/domain/hours.ts';
import type { ToldHours } from '../../src/lib/domain/hours-rows.ts';
import { refuseRenewal } from '../../src/lib/domain/renewal.ts';
import { calmhsa } from '../../src/lib/programs/calmhsa.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';
import { certify, log, periodOf, renew, training } from './renewing.ts';
import type { Renewing } from './renewing.ts';

let db: TestDatabase;
let of: Renewing;
beforeAll(async () => {
	db = await freshDatabase();
	of = await certify(db);
});
afterAll(() => db.close());

const rule = calmhsa.certifying?.renewal;
if (!rule) throw new Error('this program renews');

/** Each number of the draw chooses one thing; the same every time. */
function drawn(n: number): ToldHours {
	const pick = <T>(from: readonly T[], by: number): T => from[by % from.length] as T;
	return training({
		// Two days ahead and no less: a day ahead may be today where the person is.
		day: addDays(of.today, -pick([-2, 0, 1, 2, 669, 670, 671, 700], n)),
		quarters: pick([0, 1, 20, 40, 95, 96, 97], n * 3 + (n >> 2)),
		category: pick(['general', 'law_ethics', 'golf', 'general'], n >> 1)
	});
}

test('entries are refused alike, one after the other', async () => {
	const { from, to } = await periodOf(of);
	const context = { rule, period: { period_from: from, period_to: to }, today: of.today };
	const kept: ToldHours[] = [];
	const codes = new Set<string | null>();
	for (let n = 0; n < 40; n += 1) {
		const told = drawn(n);
		const code = refuseHours(told, { ...context, others: kept });
		expect([told, (await log(of, told)).said]).toEqual([told, code]);
		codes.add(code);
		if (code === null) kept.push(told);
	}
	expect([...codes].sort()).toEqual(
		[
			'hours.amount',
			'hours.before_period',
			'hours.category',
			'hours.day_full',
			'hours.future',
			null
		].sort()
	);
});

test.each([
	[[], true, 'Avery'],
	[[['general', 80]], true, 'Avery'],
	[
		[
			['general', 56],
			['law_ethics', 23]
		],
		true,
		'Avery'
	],
	[
		[
			['general', 57],
			['law_ethics', 23]
		],
		true,
		'Avery'
	],
	[[['law_ethics', 80]], true, ''],
	[[['law_ethics', 80]], false, 'Avery'],
	[
		[
			['general', 56],
			['law_ethics', 24]
		],
		true,
		'Avery'
	]
] as const)('a renewal of %j is refused alike', async (written, attested, name) => {
	of = await certify(db);
	const entries = written.map(([category, quarters], n) => ({ id: String(n), category, quarters }));
	for (const { category, id, quarters } of entries) {
		await log(of, training({ day: addDays(of.today, -Number(id)), category, quarters }));
	}
	const signed = { ethics: name };
	const draft = { entries, proved: [], signed, attested };
	expect(await renew(of, { signed, attested })).toBe(refuseRenewal(rule, draft));
});
