import { describe, expect, test } from 'vitest';
import { duplicateOf, periodOver, readQuarters, refuseHours } from '../../src/lib/domain/hours.ts';
import type { ToldHours } from '../../src/lib/domain/hours-rows.ts';
import type { HoursContext, RenewalRule } from '../../src/lib/domain/hours.ts';

const rule: RenewalRule = {
	hoursMin: { value: 20 },
	categories: [{ id: 'law_ethics', hoursMin: { value: 6 } }, { id: 'general' }],
	evidence: { needed: 'attested' },
	agreements: ['ethics']
};
const late = { ...rule, late: {} };
const within = { ...rule, late: { within: { value: { count: 2, unit: 'months' as const } } } };
const context: HoursContext = {
	rule,
	period: { period_from: '2026-01-10', period_to: '2028-01-09' },
	today: '2027-05-01',
	others: []
};
const told: ToldHours = {
	...{ day: '2027-04-30', quarters: 4, category: 'general', title: 'Boundaries' },
	provider: 'County'
};

describe('an entry of hours', () => {
	test.each<[string, [Partial<ToldHours>, Partial<HoursContext>?], string | null]>([
		['stands on its day', [{}, {}], null],
		['stands on the first day', [{ day: '2026-01-10' }, {}], null],
		['stands today', [{ day: '2027-05-01' }, {}], null],
		['is refused of no kind', [{ category: 'golf' }, {}], 'hours.category'],
		['is refused without hours', [{ quarters: 0 }, {}], 'hours.amount'],
		['is refused in half quarters', [{ quarters: 1.5 }, {}], 'hours.amount'],
		['is refused beyond a day', [{ quarters: 97 }, {}], 'hours.amount'],
		['is refused tomorrow', [{ day: '2027-05-02' }, {}], 'hours.future'],
		['is refused on no day', [{ day: '2027-02-30' }, {}], 'answer.not_a_date'],
		['is refused before the period', [{ day: '2026-01-09' }, {}], 'hours.before_period'],
		['is refused after it', [{ day: '2028-01-10' }, { today: '2028-02-01' }], 'hours.after_period'],
		[
			'stands late where that counts',
			[{ day: '2028-01-10' }, { today: '2028-02-01', rule: late }],
			null
		],
		[
			'is refused where late is over',
			[{ day: '2028-03-10' }, { today: '2028-04-01', rule: within }],
			'hours.after_period'
		],
		[
			'is refused where the day is full',
			[{ quarters: 5 }, { others: [{ day: '2027-04-30', quarters: 92 }] }],
			'hours.day_full'
		],
		[
			'stands beside another day',
			[{ quarters: 5 }, { others: [{ day: '2027-04-29', quarters: 92 }] }],
			null
		]
	])('%s', (_name, [changes, around = {}], code) => {
		expect(refuseHours({ ...told, ...changes }, { ...context, ...around })).toBe(code);
	});

	test('is known again by its day and its title, however that is typed', () => {
		const before = { id: 'one', day: told.day, title: 'Límites,  y ética' };
		expect(duplicateOf({ day: told.day, title: 'limites y ETICA' }, [before])).toBe(before);
		expect(duplicateOf({ day: '2027-04-29', title: before.title }, [before])).toBeNull();
		expect(duplicateOf({ day: told.day, title: '–' }, [{ ...before, title: '.' }])).toBeNull();
	});
});

test.each([
	['1', 4],
	['1.25', 5],
	['1,5', 6],
	['0:15', 1],
	['2:45', 11],
	['24', 96],
	['24.25', null],
	['0', null],
	['1.3', null],
	['one', null],
	['', null]
])('typed as %j, hours are %j quarters', (typed, quarters) => {
	expect(readQuarters(typed)).toBe(quarters);
});

test('a period is over on its last day, later or never, as the program says', () => {
	expect([rule, within, late].map((one) => periodOver(one, '2028-01-09'))).toEqual([
		'2028-01-09',
		'2028-03-09',
		null
	]);
});
