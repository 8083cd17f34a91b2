/** Days left, and definitions as they are amended: the same on a device and in the database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Amendments } from '../../src/lib/domain/amendments.ts';
import { businessDaysLeft } from '../../src/lib/domain/clock.ts';
import type { Period } from '../../src/lib/domain/clock.ts';
import { amended } from '../../src/lib/programs/amend.ts';
import { loadWhole } from '../../src/lib/programs/catalogue.ts';
import { freshDatabase } from '../../tests/fakes/database.ts';
import type { TestDatabase } from '../../tests/fakes/database.ts';

let db: TestDatabase;
beforeAll(async () => {
	db = await freshDatabase();
});
afterAll(() => db.close());

const letter = { source: 'Letter of May 2026', confirmed: true };
const text = { en: 'Say it anew', es: 'Dígalo otra vez' };
const title = { en: 'Anew', es: 'Otra vez' };

test.each<[string, string, Period]>([
	['2026-12-23T10:00:00Z', '2026-12-30T09:00:00Z', { count: 1, unit: 'business_days' }],
	[
		'2026-12-23T10:00:00Z',
		'2026-12-30T11:00:00Z',
		{ count: 1, unit: 'business_days', holidays: ['2026-12-24', '2026-12-25'] }
	],
	['2026-12-26T10:00:00Z', '2026-12-27T10:00:00Z', { count: 1, unit: 'business_days' }],
	['2026-12-30T10:00:00Z', '2026-12-23T10:00:00Z', { count: 1, unit: 'business_days' }]
])('from %s to %s as many business days are left in both', async (now, due, period) => {
	const [row] = await db.q('select app.days_left($2::timestamptz, $1::timestamptz, $3) as left', [
		now,
		due,
		JSON.stringify(period)
	]);
	expect(row?.['left']).toBe(businessDaysLeft(Date.parse(due), Date.parse(now), period.holidays));
});

describe('An amended definition', () => {
	const checked = '2026-05-01';
	const days = { days: [{ day: '2026-12-25', name: 'Christmas' }] };
	const all: Readonly<Record<string, Amendments>> = {
		calmhsa: {
			'clocks.applicationReview': { count: 20, unit: 'business_days', ...letter, checked },
			'clocks.approvalWindow': { count: 18, unit: 'months', ...letter, checked },
			'clocks.claimMinutes': { minutes: 45 },
			holidays: days,
			'reason.certificate.unreadable': { title, text },
			'exam.accommodations': { title, text },
			'denial.next': { text },
			'denial.appeal': { text, ...letter, checked }
		},
		massachusetts: {
			'clocks.applicationReview': { count: 15, unit: 'business_days', ...letter, checked },
			holidays: { days: [...days.days, { day: '2026-01-01', name: 'New Year' }] },
			'seat.full': { title, text }
		}
	};

	test.each(Object.keys(all))('of %s is the same on a device', async (of) => {
		const given = all[of] ?? {};
		const shipped = await loadWhole(of);
		await db.q(
			`insert into app.amendments (program, place, value)
			select $1, e.key, e.value from jsonb_each($2::jsonb) e`,
			[of, JSON.stringify(given)]
		);
		const [told] = await db.q(
			'select app.amended(p.definition, p.id) as definition from app.programs p where id = $1 and edition = 1',
			[of]
		);
		await db.q('delete from app.amendments where program = $1', [of]);
		if (!shipped) throw new Error(`${of} does not ship`);
		expect(told?.['definition']).toEqual(
			JSON.parse(JSON.stringify(amended({ ...shipped, examples: [] }, given)))
		);
	});
});
